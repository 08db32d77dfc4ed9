"""Sections: the parts of a page that tell of people who are no leaders now, and table columns that state no post."""

import re
from collections.abc import Sequence
from functools import lru_cache

from lxml.etree import _Element as Element

from scraper.parsers.cells import Cell
from scraper.parsers.normalise import compact
from scraper.parsers.tokens import Kind, Token
from scraper.parsers.tree import text_of

# Headings over people who do not lead the body now, each kind with a sample.
NOT_NOW = (
    (re.compile(r"历任|往届|历届|前任|(?:原|离任|退休|曾任)(?:局|老)?领导"), "历任领导"),
    (re.compile(r"(?:出席|参会|参加|与会|陪同|列席|主持)(?:会议)?(?:的)?(?:人员|领导|嘉宾|单位|有)?$"), "出席人员"),
    (re.compile(r"内设机构|(?:各)?处室(?:负责人|设置|领导)?$|直属(?:单位|机构)|所属(?:单位|机构)|下属"), "内设机构负责人"),
    (
        re.compile(r"值班|联系(?:人|方式|我们)|编辑|编委|专家|顾问团|获奖|表彰|先进|名单|公示|拟任|考察对象|领导小组|专班"),
        "值班表",
    ),
    (
        re.compile(
            r"(?:最新|工作|政务|要闻|领导)(?:动态|活动|要闻)|新闻|要闻|推荐|热点|^相关|相关(?:阅读|链接|文章|报道|内容|信息)|讲话"
        ),
        "相关新闻",
    ),
)
_NOW = re.compile(r"现任|局领导|领导(?:班子|成员|信息|之窗|介绍|简介|分工|团队)|^领导|党组(?:成员|班子)|负责人|巡视员|调研员")
_HEADING_TAGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "th", "caption"])
LONGEST_HEADING = 18
_SENTENCE = re.compile(r"[。；，;,]|^(?:全面)?(?:主持|负责|分管|协管|协助|牵头)")
_NAME_HEADS = frozenset(["姓名", "领导姓名", "人员姓名"])
# A table of the sections of a body names who heads them, not who leads the body.
_SECTION_HEADS = frozenset(["负责人", "联系人", "处室负责人", "科室负责人", "处室", "科室", "内设机构", "处室名称", "科室名称"])
_TELLING_HEADS = _NAME_HEADS | _SECTION_HEADS
_SECTION_COLUMN = re.compile(r"^(?:处室|科室|内设机构|内设处室|部门)(?:名称)?$")
_POST_HEAD = re.compile(r"^(?:现任|党内|行政|担任|主要)?职务(?:名称|职级)?$|^职位$|^现职$|^职务")
# A table with one of these columns is a list of candidates, of marks or of telephone numbers.
_OTHER_TABLE = re.compile(r"拟任|拟聘|考号|准考证|成绩|得分|岗位代码|报考|获奖|中标|值班日期|拟晋升|拟推荐")
MAX_ROWS = 400


def outside(cells: Sequence[Cell], texts: Sequence[str], tokens: Sequence[Token]) -> set[int]:
    """Return the places of cells that stand under a heading of people who are no leaders now."""
    speaking = {token.place for token in tokens if token.kind in (Kind.NAMES, Kind.TITLE, Kind.BOTH) and not token.weak}
    # A word that could be a name without surname («值班安排») is first of all a heading.
    named = speaking - {token.place for token in tokens if token.kind is Kind.NAMES and not token.sure}
    silenced: set[int] = set()
    scope: Element | None = None
    for place, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        heading = compact(text).rstrip(":") if len(text) <= LONGEST_HEADING and place not in named else ""
        if heading and cell.link is None and not cell.pictured:
            scope = _scope(cells, place, heading, speaking, scope)
        if scope is not None:
            if scope in cell.above:
                silenced.add(place)
            else:
                scope = None
    return silenced


def _scope(cells: Sequence[Cell], place: int, heading: str, speaking: set[int], scope: Element | None) -> Element | None:
    """Return what the heading rules over: the smallest part of the page with it and the next cell."""
    now = _tells_of_now(heading)
    if now:
        return None
    if now is False:
        following = cells[place + 1] if place + 1 < len(cells) else None
        if following is None or (place + 1 not in speaking and place + 2 not in speaking):
            return scope
        own = set(following.above)
        return next((node for node in cells[place].above if node in own), None)
    return None if cells[place].node.tag in _HEADING_TAGS else scope


@lru_cache(maxsize=8192)
def _tells_of_now(heading: str) -> bool | None:
    """Say whether a heading stands over leaders now, or over other people; None when it speaks of neither."""
    if _NOW.search(heading) and not NOT_NOW[0][0].search(heading):
        return True
    return False if any(pattern.search(heading) for pattern, _ in NOT_NOW) else None


def silent_columns(cells: Sequence[Cell], texts: Sequence[str]) -> set[int]:
    """Return the places of table cells whose column head says that they state neither a name nor a post."""
    silenced: set[int] = set()
    heads: dict[Element, tuple[int, dict[int, str]]] = {}
    for place, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        if cell.row is not None and compact(text) in _TELLING_HEADS and (table := cell.row.getparent()) is not None:
            outer = table.getparent()
            table = outer if table.tag == "thead" and outer is not None else table
            if table not in heads:
                heads[table] = (place, _columns(cell.row))
    if not heads:
        return silenced
    for place, cell in enumerate(cells):
        head = _head_over(cell, heads)
        if head is not None and place > head[0] and _is_silent(cell, head[1]):
            silenced.add(place)
    return silenced


def _columns(row: Element) -> dict[int, str]:
    cells = [child for child in row if child.tag in ("td", "th")]
    return {number: compact(text_of(cell)).replace("\u3000", "") for number, cell in enumerate(cells[:40])}


def _head_over(cell: Cell, heads: dict[Element, tuple[int, dict[int, str]]]) -> tuple[int, dict[int, str]] | None:
    if cell.row is None or cell.cell is None or cell.cell.getparent() is not cell.row:
        return None
    parent = cell.row.getparent()
    for node in (parent, parent.getparent() if parent is not None else None):
        if node is not None and node in heads:
            return heads[node]
    return None


def _is_silent(cell: Cell, columns: dict[int, str]) -> bool:
    if any(_OTHER_TABLE.search(name) or _SECTION_COLUMN.match(name) for name in columns.values()):
        return True
    row = cell.row
    assert row is not None
    own = [child for child in row if child.tag in ("td", "th")]
    name_at = [number for number, name in columns.items() if name in _NAME_HEADS]
    post_at = [number for number, name in columns.items() if _POST_HEAD.match(name)]
    if len(own) != len(columns) or not post_at:
        return False
    number = next((number for number, child in enumerate(own[:40]) if child is cell.cell), None)
    return number is not None and number not in name_at and number not in post_at
