"""Leadership pages of 40 KB for the benchmark: whole pages of made-up bureaus in the manner of every CMS family.

A page has what a real one of its size has: page tags, style sheet and 7 KB of inline scripts, menus, the place line, a
roster of eight to fifteen people with posts, duties, courses of life (where the layout has room) and the links of
their names, beside it the family's list of news, link lists and footer. The list gets as many rows as fill the page;
nothing is padded with blanks or comments.

Saved pages of real bodies between 33 and 60 KB have, for 40 KB, 320 to 520 elements, 35 to 190 links and 75 to 115 pieces
of text. These have about 510, 115 and 137: they are rather more work than real ones.
"""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from fixtures.families import FAMILIES
from fixtures.families.layout import Layout
from fixtures.families.menu import float_bar
from fixtures.families.model import Host, Item, Link, Listing, Person, Roster, Sheet
from fixtures.families.pool import TITLES, TOPICS
from fixtures.families.scripts import script_tags
from monitor.model import Role
from scraper.parsers.context import Context

SIZE = 40 * 1024
HOSTS = 2
MENU = ("首页", "机构概况", "领导之窗", "内设机构", "政务动态", "信息公开", "政策法规", "数据开放", "网上办事", "互动交流")
_PLACES = ("青屿", "云垌", "苍澜", "石浦湾", "白鹿原头", "松岚")
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章"
_GIVEN = "明华建国志强文斌晓东海涛立新永康振宇佳宁雪梅思远慧敏春林德胜俊杰光辉学军亚楠"
_POSTS = (
    "党组书记、局长",
    "党组成员、副局长",
    "党组成员、副局长、二级巡视员",
    "党组成员、驻局纪检监察组组长",
    "总工程师",
    "一级调研员",
)
_WORK = ("规划发展", "数据资源", "政务服务", "营商环境", "数字经济", "机关党建", "安全运行", "标准法规", "基础设施", "人事教育")
_SHAPES = ("cards", "detail", "table", "terms", "lines", "written", "columns")
Leaders = tuple[bytes, Context, int]


def leadership_pages() -> list[Leaders]:
    """Return body, context and number of people of every page: each family on several hosts, each in another layout."""
    return [
        _page(FAMILIES[family], family, number, index)
        for index, (family, number) in enumerate((family, number) for number in range(HOSTS) for family in sorted(FAMILIES))
    ]


def _page(layout: Layout, family: str, number: int, index: int) -> Leaders:
    host = _host(family, number)
    shape = _SHAPES[index % len(_SHAPES)]
    roster = Roster("局领导", tuple(_people(host.rng("people"), 8 + index % 8)), shape=shape)
    sheet = Sheet(host, "/col/col57001/index.html", "2024-01-05", "领导之窗", roster, trail=(Link("机构概况", "/jggk/"),))
    text = ""
    for rows in range(5, 200):
        text = _text(layout, sheet, rows)
        if len(text.encode(host.encoding)) >= SIZE:
            break
    context = Context(url=sheet.url, organisation=host.name, role=Role.ROSTER)
    return text.encode(host.encoding), context, len(roster.people)


def _text(layout: Layout, sheet: Sheet, rows: int) -> str:
    """Return the page with a list of so many rows beside the roster."""
    beside = replace(sheet, content=Listing(tuple(_rows(sheet.host, rows))))
    block = f"{layout.block(sheet)}\n<div class='side'>\n{layout.block(beside)}\n</div>"
    body = "\n".join(
        (
            layout.top(sheet),
            layout.main(sheet, block),
            layout.foot(sheet),
            float_bar(sheet.host),
            script_tags(sheet.host.rng("last"), 10),
        )
    )
    return f"{layout.doctype}\n<html{layout.html_attributes(sheet)}>\n<head>\n{layout.head(sheet)}\n</head>\n<body>\n{body}\n</body>\n</html>\n"


def _host(family: str, number: int) -> Host:
    name = f"{_PLACES[(len(family) + number) % len(_PLACES)]}市数据局"
    menu = tuple(Link(label, f"/c{place}/") for place, label in enumerate(MENU))
    return Host(
        f"sjj{number}.{family}.gov.cn", name, name, "江苏", "3299000001", menu, family,
        icp="苏ICP备20000001号-1", police="苏公网安备32990002000001号", address="青屿路1号", phone="000-0000000", support="本局信息中心",
    )  # fmt: skip


def _people(rng: Random, count: int) -> Iterator[Person]:
    for place, surname in enumerate(rng.sample(_SURNAMES, count)):
        post = _POSTS[0] if place == 0 else rng.choice(_POSTS[1:])
        duties = "主持全面工作。" if place == 0 else f"分管{'、'.join(rng.sample(_WORK, 4))}等工作，联系机关各处室和直属单位。"
        yield Person(surname + "".join(rng.sample(_GIVEN, rng.choice((1, 2, 2)))), post, duties, _resume(rng))


def _resume(rng: Random) -> str:
    year = rng.randint(1965, 1980)
    return (
        f"男，汉族，{year}年{rng.randint(1, 12)}月生，青屿人，{year + 19}年9月参加工作，中共党员，大学学历，工程硕士。"
        f"历任青屿市{rng.choice(_WORK)}中心科员、副主任，{rng.choice(_WORK)}处副处长、处长，{year + 38}年起在青屿市{rng.choice(_WORK)}办公室工作。"
    )


def _rows(host: Host, count: int) -> Iterator[Item]:
    rng = host.rng("rows")
    for row in range(count):
        title = rng.choice(TITLES).format(city="青屿市", topic=rng.choice(TOPICS), level="市")
        day = rng.randint(10, 28)
        yield Item(title, f"2024-01-{day}", f"/art/2024/1/{day}/art_57003_{10**5 + row}.html")
