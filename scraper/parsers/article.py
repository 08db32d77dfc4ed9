"""The article of a page: title, source line, paragraphs, tables and signature, found by their shape.

What counts is unlinked prose. The block that holds nearly all of it is the article's; it reaches back to the
title and forward to the signature. When in doubt more is kept: a side list costs time, a lost act is lost news.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml.etree import _Element as Element

from scraper.parsers.cells import Cell, lines_of
from scraper.parsers.regions import BODY
from scraper.parsers.signature import is_signature, is_signed_day
from scraper.parsers.smallprint import is_small_print
from scraper.parsers.tree import Tree

_MARKS = re.compile(r"[。；;，,：:、！？!?]")
_SENTENCE_END = re.compile(r"[。；;！!？?](?:[”\"’）)]|\s)*$")
# What an act says: such a sentence is kept wherever it stands.
_ACTS = re.compile(
    r"任命|免去|任免|决定任|[一-龥·]{2,12}(?:同志)?(?:任|兼任|担任|不再担任)[一-龥]{2,30}(?:长|主任|书记|员)|挂牌|揭牌|更名|组建|设立|撤销|加挂|升格|并入|划归|调整为"
)
_SIDE = re.compile(
    r"(?:^|[\s_-])(?:side(?:bar)?|aside|related?|relevant|recommend|hot|rank(?:ing)?|toolbar|tool|share|comments?|qrcode|dialog|modal|popup?|pop|layer|mask|tips?|xgyd|xglj|xgxx|tj|float|fixed)(?:[\s_-]|$|\d)",
    re.IGNORECASE,
)
_META = re.compile(
    r"索\s?引\s?号|文\s?号|发布|来\s?源|成文|发文|生成日期|日\s?期|时\s?间|主题|标\s?题|名\s?称|分类|有效性|字\s?号|〔\d{4}〕|\[\d{4}\]"
)
# What a page writes over the titles of other articles.
_MORE_LENGTH = 14
_MORE = re.compile(
    r"[【\[]?(?:猜你(?:想看|喜欢|爱看)|相关(?:阅读|新闻|文章|推荐|链接|报道|资讯|信息|内容|稿件)|(?:推荐|延伸|热门|精彩|拓展)(?:阅读|文章|推荐|新闻|资讯|内容)|大家(?:都|还)?在看|"
    r"最新(?:文章|资讯|新闻|发布|推荐|动态|消息)|热点(?:推荐|新闻|文章|排行|资讯)|(?:阅读|点击|新闻)排行|更多(?:新闻|内容|精彩|资讯)?|为[您你]推荐|[您你]可能(?:还|也)?(?:喜欢|感兴趣).{0,4})[】\]]?\s*[:：]?$"
)
# The share of all prose that the article's block holds.
_SHARE = 0.8
# What stands behind a signature is small beside the text above it, or it is an annex and stays.
_AFTERTHOUGHT = 2
_NOTHING = 1e-6
_TITLE_PART = 6
_LINKS_IN_A_ROW = 3
_TITLES_LENGTH = 8
_SHORT_LINE = 60
_MAX_CELLS = 8_000
_LONGEST_ACT = 2_000


@dataclass(frozen=True, slots=True)
class _Page:
    """The cells that an article may be made of, the mass of prose of each, and its ancestors' masses."""

    cells: Sequence[Cell]
    mass: Sequence[float]
    held: dict[Element, float]

    @property
    def total(self) -> float:
        """The mass of all prose."""
        return sum(self.mass)


def article_text(tree: Tree, title: str) -> str:
    """Return the text of the article; the whole main text of a page too large to look for one."""
    cells = [cell for cell in tree.cells if cell.region is BODY and not cell.hidden and not cell.pictured]
    if len(cells) > _MAX_CELLS:
        return tree.main
    return "\n".join(lines_of(article_cells(cells, title)))


def article_cells(cells: Sequence[Cell], title: str) -> list[Cell]:
    """Return the cells of the article among *cells*.

    On a page where no sentence stands unlinked that is all that is no link, and links that are whole sentences:
    the titles of a list are another page's news.
    """
    page = _measured(cells)
    if not any(weight > 0 and _SENTENCE_END.search(cell.text) for cell, weight in zip(cells, page.mass, strict=True)):
        return _up_to_signature([cell for cell in cells if cell.link is None or _SENTENCE_END.search(cell.text)])
    block = _block(page)
    inside = [place for place, cell in enumerate(cells) if page.mass[place] > 0 and _is_in(cell.node, block)]
    first, last = inside[0], inside[-1]
    start = _title_place(cells, first, last, re.sub(r"\s+", "", title))
    end = _end(page, start if start is not None else first, last)
    chosen = {*_head(cells, start, first), *range(first if start is None else start, end + 1)}
    chosen -= _side_lists(cells, chosen)
    chosen |= {place for place, cell in enumerate(cells) if place not in chosen and _is_act(cell, page.mass[place])}
    return [cells[place] for place in sorted(chosen)]


def _up_to_signature(cells: list[Cell]) -> list[Cell]:
    """Return *cells* up to the day under the organ that signs, where no act stands behind it."""
    for place in range(len(cells) - 1, 0, -1):
        text = cells[place].text
        if _is_annex(cells[place]) or _ACTS.search(text[:_LONGEST_ACT]):
            break
        if is_signed_day(text) and is_signature(cells[place - 1].text):
            return cells[: place + 1]
    return cells


def _measured(cells: Sequence[Cell]) -> _Page:
    mass = [_mass(cell) for cell in cells]
    held: dict[Element, float] = {}
    for cell, weight in zip(cells, mass, strict=True):
        if weight > 0:
            held[cell.node] = held.get(cell.node, 0) + weight
    return _Page(cells, mass, _summed(held))


def _mass(cell: Cell) -> float:
    """Return the mass of prose of one cell: none for a link and small print, little for a line without marks."""
    text = cell.text
    if cell.link is not None or is_small_print(text):
        return 0
    length = len(text.strip())
    if _SENTENCE_END.search(text):
        weight = 2.0 * length
    elif _MARKS.search(text):
        weight = float(length)
    else:
        weight = float(length) if is_signed_day(text) else 0.2 * length if length < _SHORT_LINE else float(length)
    return weight * (0.1 if _stands_aside(cell.node) else 1.0)


def _stands_aside(node: Element) -> bool:
    for _ in range(4):
        css, identifier = node.get("class"), node.get("id")
        if node.tag == "aside" or ((css or identifier) and _SIDE.search(f"{css or ''} {identifier or ''}")):
            return True
        above = node.getparent()
        if above is None:
            return False
        node = above
    return False


def _summed(own: dict[Element, float]) -> dict[Element, float]:
    """Return the mass below every element that has any."""
    held: dict[Element, float] = {}
    for node, weight in own.items():
        place: Element | None = node
        while place is not None:
            held[place] = held.get(place, 0) + weight
            place = place.getparent()
    return held


def _block(page: _Page) -> Element:
    """Return the innermost element that holds nearly all prose of the page."""
    need = _SHARE * page.total
    return min((node for node, weight in page.held.items() if weight >= need), key=lambda node: (page.held[node], -_depth(node)))


def _depth(node: Element) -> int:
    return sum(1 for _ in node.iterancestors())


def _is_in(node: Element, block: Element) -> bool:
    return node is block or any(above is block for above in node.iterancestors())


def _title_place(cells: Sequence[Cell], first: int, last: int, title: str) -> int | None:
    """Return where the title stands, above the text or as its first line; its broken lines are one."""
    if len(title) < _TITLE_PART:
        return None
    texts = {
        place: re.sub(r"\s+", "", cell.text)
        for place, cell in enumerate(cells[: min(last, first + 3) + 1])
        if cell.link is None and not _SENTENCE_END.search(cell.text)
    }
    whole = (place for place in reversed(texts) if title in texts[place] and len(texts[place]) <= len(title) + 60)
    if (place := next(whole, None)) is not None:
        return place
    for place in reversed(texts):
        text = texts[place]
        if is_signature(cells[place].text) and is_signed_day(texts.get(place + 1, "")):
            continue  # the organ that signs opens the title of what it signs
        if len(text) >= _TITLE_PART and title.startswith(text) and not title.endswith(text):
            rest = texts.get(place + 1, "")
            if len(text) * 2 > len(title) or (len(rest) >= _TITLE_PART and f"{text}{rest}" in title):
                return place
    return None


def _head(cells: Sequence[Cell], start: int | None, first: int) -> set[int]:
    """Return what stands before the title or the first paragraph and belongs to it: index table, source, number."""
    top = first if start is None else start
    near = range(max(0, top - 24), top)
    return {
        place
        for place in near
        if cells[place].link is None and (_META.search(cells[place].text) or (start is None and place >= top - 4))
    }


def _end(page: _Page, first: int, last: int) -> int:
    """Return the article's last cell: signature and annexes behind the block, nothing but itself within it."""
    cells, mass = page.cells, page.mass
    end = last
    while (
        end + 1 < len(cells) and cells[end + 1].link is None and (is_signature(cells[end + 1].text) or _is_annex(cells[end + 1]))
    ):
        end += 1
    while end > first and (cells[end].link is not None or is_small_print(cells[end].text)) and not _is_annex(cells[end]):
        end -= 1
    end = _before_more(page, first, end)
    before, behind = sum(mass[first : end + 1]), 0.0
    for place in range(end, first - 1, -1):
        before -= mass[place]
        if (
            cells[place].link is None
            and is_signed_day(cells[place].text)
            and before > _NOTHING
            and behind < _AFTERTHOUGHT * before
        ):
            return place
        if _speaks_on(cells[place]):
            break
        behind += mass[place]
    return end


def _before_more(page: _Page, first: int, end: int) -> int:
    """Return *end*, or the last cell before «猜你想看» where nothing but titles and counters stands below it."""
    for place in range(first + 1, end + 1):
        if len(page.cells[place].text) <= _MORE_LENGTH and _MORE.match(page.cells[place].text.strip()):
            below = range(place + 1, end + 1)
            prose = any(page.mass[at] > 0 and _SENTENCE_END.search(page.cells[at].text) for at in below)
            return end if prose else place - 1
    return end


def _is_annex(cell: Cell) -> bool:
    return bool(re.match(r"\s*(?:附\s?件|附\s?[:：]|抄送|[(（]?此件)", cell.text))


def _speaks_on(cell: Cell) -> bool:
    """Say whether a cell behind a signature still belongs to the text: an annex, an act, another signature."""
    return cell.link is None and (_is_annex(cell) or _is_act(cell, 1.0))


def _is_act(cell: Cell, mass: float) -> bool:
    """Say whether a cell is a whole sentence of an act."""
    return (
        mass > 0 and cell.link is None and bool(_SENTENCE_END.search(cell.text)) and bool(_ACTS.search(cell.text[:_LONGEST_ACT]))
    )


def _side_lists(cells: Sequence[Cell], chosen: set[int]) -> set[int]:
    """Return the rows of link lists that stand in the article's block: three titles or more on end."""
    dropped: set[int] = set()
    run: list[int] = []
    for place in sorted(chosen):
        cell = cells[place]
        if cell.link is not None and len(cell.text) >= _TITLES_LENGTH:
            run.append(place)
        elif cell.link is None and len(cell.text) > len("2024-01-12 10:00"):
            dropped.update(run if len(run) >= _LINKS_IN_A_ROW else ())
            run = []
    dropped.update(run if len(run) >= _LINKS_IN_A_ROW else ())
    return dropped
