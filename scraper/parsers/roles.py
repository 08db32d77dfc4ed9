"""The role of a page nobody gave one: roster, functions, list of notices, home, or notice, from its own marks."""

import re
from collections.abc import Collection, Iterator, Mapping
from urllib.parse import urlsplit

from monitor.model import Role
from scraper.parsers.cells import SEAM, Cell, printed
from scraper.parsers.links import Row
from scraper.parsers.normalise import compact
from scraper.parsers.regions import Region
from scraper.parsers.script import where_marked
from scraper.parsers.smallprint import is_small_print
from scraper.parsers.tree import Tree

_ROSTER_WORDS = re.compile(
    r"领导(信息|之窗|成员|班子|介绍|分工|简介|团队|机构|活动之窗|$)|局领导|(?:^| )(?:[厅委办院]|中心|政府)领导(?= |$)|机构领导|现任领导|(?:^| )[一-龥]{0,6}(?:[局厅院校行市县区州省]长|检察长|主任|书记)(?:个人)?(?:简介|简历|介绍)(?= |$)|负责人信息|^领导|班子成员|(?:常委会|政府|(?:^| ))组成人员(?: |$)"
)
# «支队领导», «校领导»: a part of a title that is nothing else; «县领导 调研…» tells of a visit.
_LEADERS_OF = re.compile(
    r"[本我]?(?:[厅委办院行校社署站所馆]|[支总大中]?队|[省市县区州盟旗]委?|中心|政府|医院|学院|学校|大学|公司|集团|法院|检察院)领导"
)
FUNCTION_WORDS = re.compile(
    r"机构(职能|概况|简介|设置|信息)|组织机构|主要(职责|职能)|职能(简介|职责)?|工作职责|(单位|部门)(职能|职责|概况)|三定"
)
# What heads the people on a page of duties.
_LEADERS_HEAD = re.compile(
    r"^(?:[一二三四五六七八九十]{1,2}、)?(?:现任|本|我)?[局厅委办省市县区州]?(?:政府|机构|单位|主要)?(?:领导(?:信息|之窗|成员|班子|班子成员|介绍|分工|简介|及分工)?|班子成员):?$"
)
_DUTIES_HEAD = re.compile(
    r"^(?:[一二三四五六七八九十]{1,2}、)?(?:[本我]?[局厅委办单部]?[位门]?)(?:机构|主要)?(?:职能|职责|概况|简介)(?:配置|简介)?:?$"
)
_LIST_WORDS = re.compile(r"通知公告|公示公告|公告公示|人事(任免|信息|工作)|任免信息|工作动态|政务动态|要闻|新闻|动态")
_HOME_PATH = re.compile(r"^/?(index\.\w{2,5}|default\.\w{2,5}|home/?|col/col\d+/)?$", re.IGNORECASE)
_SITE_NAME = re.compile(
    r"^[一-龥（）()]{4,30}(?:网站?|门户网站|局|厅|委员会|政府|办公室|[支总大]队|法院|检察院|医院|学院|大学|公司|集团)$"
)
# What the last part of a title ends in where it is the name of the body whose page it is.
_BODY_BEHIND = re.compile(r"^[一-龥（）()]{4,30}(?:[局厅委办院队署]|委员会|中心|政府|大学|学校|公司|集团)$")
_HOME_WORDS = re.compile(r"^(网站)?首页$")
_PARTS = re.compile(r"\s*[-_|—–]+\s*")
# A list of notices has this many dated rows; an article's side bar has fewer.
FEWEST_ROWS = 5
# A row of a table that lists documents: number, title, day.
_DATED_ROW = re.compile(r"^[^\n\t]{0,40}\t[^\n]{8,200}\t\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*$", re.MULTILINE)
LONGEST_TABLE = 60_000
HOME_LINKS = 40
LONGEST_HEAD = 16
# Tabs are elements of one line; a shorter one can be half of a word («分管<b>领导</b>»).
SHORTEST_TAB = 3
LONGEST_TABS = 60
MAX_TABS = 20
# Nearly every row of a list that is a roster names a leader.
PURE = 0.8
# An article that happens to name two people is not a roster.
FEWEST_PEOPLE = 2
LONGEST_ROSTER_LINE = 140
LONGEST_LIFE = 2500
MAX_LINES = 400
LONGEST_ACT_LINE = 200
# An article's title and the least text under it; a column is called by fewer characters.
SHORTEST_TITLE = 9
LONGEST_EXTRA = 30
SHORTEST_ARTICLE = 20
_SENTENCE = re.compile(r"[。；;，,：:]")
_ACT_WORDS = re.compile(r"任\s?命|聘任|解聘|免\s?去|任免|补选|选举(?!产生的)|增选|表决通过|不再担任|拟任|任职名单|免职名单")
# «张三同志简历»: a page of one person, by whatever it calls itself.
_LIFE_OF = re.compile(r"(?:同志|个人|的){0,3}(?:简历|简介|履历)$")
_LIFE = re.compile(r"(?:^| )(?:(?:个人|领导|工作|干部)(?:工作)?(?:简历|履历|简介)|简历)(?= |$)")
_LIFE_LINE = re.compile(r"^\s*(?:19|20)\d\d|曾|历任|[男女][,，]|出生|毕业|[–—-]{2}")


def role_of(
    tree: Tree, tags: Mapping[str, str], url: str | None, rows: tuple[Row, ...], people: Collection[str], empty: int = 0
) -> Role:
    """Return what the page most likely is; *people* are those who read as a roster on it, beside *empty* seats."""
    column = where_marked(tags.get("columnname", ""))
    title = tree.title
    heading = where_marked(" ".join(part.strip("[]【】 ") for part in _PARTS.split(title)))
    article = "articletitle" in tags or "pubdate" in tags or tags.get("og:type") == "article"
    called = _is_called_leaders(column, title, heading) or is_of_one(title, people) or _LIFE.search(heading)
    if people and (called or (not article and _lists_people(rows, people))):
        return Role.ROSTER
    if not article and _is_home(tree, title, tags, url):
        return Role.HOME
    # An article of the leaders' column where nobody is listed tells of one of them in sentences.
    named = _ROSTER_WORDS.search(heading) and not article and not _has_article(tree, title)
    if named or (_ROSTER_WORDS.search(column) and "articletitle" not in tags):
        return Role.ROSTER
    if FUNCTION_WORDS.search(column) or FUNCTION_WORDS.search(heading):
        return Role.FUNCTIONS
    article = article or _has_article(tree, title)
    if not article and len(_DATED_ROW.findall(tree.main[:LONGEST_TABLE])) >= FEWEST_ROWS:
        return Role.NOTICE_LIST
    # An act below a title that is its column's, with the newest rows of the column beside it, is no list.
    if not article and (len(rows) >= FEWEST_ROWS or (rows and _LIST_WORDS.search(f"{column} {heading}") and not _is_act(tree))):
        return Role.NOTICE_LIST
    if not article and people and len(people) + empty >= FEWEST_PEOPLE and not _is_prose(tree, len(people)) and not _is_act(tree):
        return Role.ROSTER
    return Role.NOTICE


def heads_leaders(tree: Tree) -> bool:
    """Say whether a heading on the page, no link, calls what stands below it the leaders of the body."""
    return next(heads_of_leaders(tree), None) is not None


def heads_of_leaders(tree: Tree) -> Iterator[Cell]:
    """Yield the headings on the page, no links, that call what stands below them the leaders of the body."""
    return (cell for cell, text in _heads(tree) if _LEADERS_HEAD.match(text))


def heads_duties(tree: Tree) -> bool:
    """Say whether a heading on the page, no link, calls what stands below it the duties of the body."""
    return any(_DUTIES_HEAD.match(text) for _, text in _heads(tree))


def _heads(tree: Tree) -> Iterator[tuple[Cell, str]]:
    """Yield what may be a heading: a cell, or one of the tabs that a cell prints side by side."""
    for cell in tree.cells:
        if cell.region is Region.BODY and cell.link is None and not cell.hidden and len(cell.text) <= LONGEST_TABS:
            pieces = cell.raw.split(SEAM)[:MAX_TABS] if SEAM in cell.raw else []
            yield from ((cell, compact(piece)) for piece in (cell.text, *filter(_is_tab, pieces)) if len(piece) <= LONGEST_HEAD)


def _is_tab(piece: str) -> bool:
    return len(piece.strip()) >= SHORTEST_TAB


def is_of_one(title: str, people: Collection[str]) -> bool:
    """Say whether a page is called by the name of one who reads as a leader on it, and the name of the site."""
    return not {_LIFE_OF.sub("", compact(part)) for part in _PARTS.split(title)[:-1]}.isdisjoint(people)


def names_of_page(tree: Tree, tags: Mapping[str, str]) -> tuple[str, str]:
    """Return what a page calls itself apart from its site: its column, and the first part of its title."""
    return compact(where_marked(tags.get("columnname", ""))), compact(where_marked(_PARTS.split(tree.title)[0]))


def _is_called_leaders(column: str, title: str, heading: str) -> bool:
    """Say whether a page is called by words for leaders, by its *heading* (its *title* without what parts it) or its *column*."""
    parts = (column, *_PARTS.split(title))
    return any(map(_ROSTER_WORDS.search, (column, heading))) or any(_LEADERS_OF.fullmatch(compact(part)) for part in parts)


def _lists_people(rows: tuple[Row, ...], people: Collection[str]) -> bool:
    """Say whether the dated rows of a page are its leaders, each with a page of his own: «党组书记、局长 张三 2030-05-01»."""
    titles = [compact(row.title) for row in rows]
    own = [title for title in titles if any(title.endswith(name) or title.startswith(name) for name in people)]
    return len(people) >= FEWEST_PEOPLE and len(own) >= PURE * max(1, len(titles))


def _is_home(tree: Tree, title: str, tags: Mapping[str, str], url: str | None) -> bool:
    column = tags.get("columnname", "")
    if _HOME_WORDS.search(column) or tags.get("columntype", "") in ("网站首页", "首页"):
        return True
    if column:
        return False
    if url is not None:
        parts = urlsplit(url)
        return bool(_HOME_PATH.match(parts.path)) and not parts.query
    title = title.strip("!！ ")
    # The title of a home page is the site's name and nothing else.
    named = title == (tags.get("sitename") or "").strip("!！ ") or bool(_SITE_NAME.search(title))
    return bool(title) and named and not _PARTS.search(title) and tree.text.count("<a ") >= HOME_LINKS


def _has_article(tree: Tree, title: str) -> bool:
    """Say whether the page's *title* stands over text of its own: then dated links beside it are other pages' news."""
    parts = _PARTS.split(title)
    parts = parts[:-1] if len(parts) > 1 and _BODY_BEHIND.search(parts[-1]) else parts
    title = compact(max(parts, key=len))
    if len(title) < SHORTEST_TITLE or _SITE_NAME.search(title):
        return False
    prose, titled = 0, False
    for cell in tree.cells:
        if cell.region is Region.FOOT or cell.hidden or cell.pictured or cell.link is not None:
            continue
        text = compact(cell.text)
        if titled and _SENTENCE.search(text) and not is_small_print(cell.text):
            prose += len(text)
        titled = titled or (len(text) <= len(title) + LONGEST_EXTRA and (title in text or _opens(title, text)))
    return prose >= SHORTEST_ARTICLE


def _opens(title: str, text: str) -> bool:
    """Say whether *text* is the first line of a title that the page breaks, the whole of one that the tag cuts, or what follows its columns."""
    return len(text) >= SHORTEST_TITLE and (title.startswith(text) or title.endswith(text))


def _is_act(tree: Tree) -> bool:
    """Say whether a line appoints, removes or elects: names beside posts are then no roster; a line of a life is none.

    A link does neither: «人事任免» leads to the column.
    """
    cells = [
        cell for cell in tree.cells if cell.region is Region.BODY and not cell.hidden and not cell.pictured and cell.link is None
    ]
    lines = printed(cells, tree.row_lines).split("\n")[:MAX_LINES]
    return any(_ACT_WORDS.search(line) and not _LIFE_LINE.search(line) for line in lines if len(line) <= LONGEST_ACT_LINE)


def _is_prose(tree: Tree, people: int) -> bool:
    """Say whether most of the page's body is running text, or far more than a life of each of its people."""
    lines = tree.main.split("\n")
    long = sum(len(line) for line in lines if len(line) > LONGEST_ROSTER_LINE)
    total = sum(map(len, lines))
    return long > 0.6 * max(1, total) or total > people * LONGEST_LIFE
