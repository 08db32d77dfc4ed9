"""The outline says which words of an empty column a page prints, however they are spaced."""

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context


@pytest.mark.parametrize(
    ("printed", "marker"),
    [
        *((f"{word}{blank}0{after}{unit}", f"{word}0{unit}") for word in "共计" for blank in ("", " ", "&nbsp;", "　") for after in ("", " ") for unit in "条篇项"),
        ("<p>共</p><p>0条</p>", "共0条"),
        ("共<b>0</b>条", "共0条"),
        ("总数：0", "总数:0"),
        ("暂无相关内容", "暂无相关"),
        ("没有找到数据", "没有找到数据"),
        ("栏目建设中", "栏目建设中"),
    ],
)  # fmt: skip
def test_every_form_of_an_empty_column_is_marked(printed: str, marker: str) -> None:
    seen = read(f"<html><body><h1>通知公告</h1><div>{printed}</div></body></html>".encode(), None, Context()).outline

    assert ["".join(found.split()).replace("：", ":") for found in seen.empty_markers] == [marker]


@pytest.mark.parametrize("printed", ["共10条", "共有0条", "总数：10", "统计局", "公共数据"])
def test_other_counts_mark_nothing(printed: str) -> None:
    seen = read(f"<html><body><h1>通知公告</h1><div>{printed}</div></body></html>".encode(), None, Context()).outline

    assert seen.empty_markers == ()


LEADERS = "<ul><li>时远山 局长</li><li>白若水 副局长</li></ul>"


# What holds the people or the rows of a page, and what stands beside and around them.
FILLED = (
    "ldlist",
    "zfld",
    "ld",
    "ld_con",
    "leaderBox",
    "mainContent",
    "rows",
    "dataTable",
    "NewsList",
    "list-1",
    "qxldxx",
    "main",
    "result",
)
BESIDE = (
    "hold",
    "old_box",
    "build",
    "footer_content",
    "footerContent",
    "world",
    "fields",
    "browser",
    "arrow-1",
    "domain",
    "update",
    "throwbox",
    "shareList",
    "nav_list",
    "friendlink_list",
    "qrcode_data",
    "weatherContent",
    "slide-list",
    "menuList",
    "bannerlist",
    "visitData",
)
FRAMING = ("share", "bdsharebuttonbox", "social-share", "qrcode", "qr_box", "ewm", "weather", "tqyb", "footer", "foot-nav", "banner", "top-banner list", "header", "nav", "video-player", "mapBox", "visitCount", "piaofu", "swiper")  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "unfilled"),
    [
        ("<div class='loading'>加载中...</div>", True),
        ("<p>数据正在载入，请稍候</p>", True),
        ("<div id='app'></div>", True),
        ("<div id='ldlist' data-url='/api/ld?id=1'></div>", True),
        ("<ul class='list' id='newsList'> </ul><script>fill('#newsList');</script>", True),
        ("<ul id='newsList'></ul><script>fill('#weather');</script>", False),
        ("<div id='weather'></div><script>fill('#weather');</script>", False),
        ("<div id='ldlist' data-url='/api/ld?id=1'><p>领导信息</p></div>", False),
        ("<a href='#'>加载更多</a>", False),
        ("<p>页面加载慢时请刷新</p>", False),
        ("<div id='app'><p>领导信息</p></div>", False),
        *((f"<div id='{name}'></div><script>fill('#{name}');</script>", True) for name in FILLED),
        *((f"<div id='{name}'></div><script>fill('#{name}');</script>", False) for name in BESIDE),
        *((f"<div class='{name}' data-url='/api/x?id=1'></div>", False) for name in FRAMING),
        *((f"<div {said} data-src='/api/x?id=1'></div>", True) for said in ("", "class='list'", "id='ldxx'", "class='jgld-con'")),
        *((f"<div data-src='/img/{name}'></div>", False) for name in ("top.jpg", "a.png?v=2", "b.SVG")),
        ("<ul id='newsList' class='share-list'></ul><script>fill('#newsList');</script>", False),
        ("<span class='weather'>加载中...</span>", False),
        ("<div class='footer'><div><p>加载中...</p></div></div>", False),
        ("<div class='share-bar'><span><div id='ewmlist' data-url='/api/x'></div></span></div>", False),
        ("<div class='swiper'><ul id='leader-swiper'></ul></div><script>fill('#leader-swiper');</script>", True),
        ("<ul id='newsList'><!-- rows --></ul><script>fill('#newsList');</script>", True),
        ("<div id='visit-count'><i>首页</i></div><p class='list'>正在加载…</p>", True),
        (f"<div class='loading'>加载中...</div>{LEADERS}", False),
        (f"<div id='app'></div>{LEADERS}", False),
    ],
)
def test_a_page_waits_for_its_script_where_it_says_so_and_names_nobody(printed: str, unfilled: bool) -> None:
    context = Context(organisation="青屿市数据局", role=Role.ROSTER)
    seen = read(f"<html><body><h1>领导信息</h1><div>{printed}</div></body></html>".encode(), None, context).outline

    assert seen.unfilled is unfilled


@pytest.mark.parametrize(("role", "unfilled"), [(Role.NOTICE_LIST, True), (Role.NOTICE, False)])
def test_a_list_waits_for_its_script_and_a_text_does_not(role: Role, unfilled: bool) -> None:
    seen = read("<html><body><h1>通知公告</h1><ul id='app'></ul></body></html>".encode(), None, Context(role=role)).outline

    assert seen.unfilled is unfilled


@pytest.mark.parametrize(
    ("body", "empty"),
    [
        ('<ol class="lst"></ol>', True),
        ("<ul>\n </ul>", True),
        ("<table><tbody></tbody></table>", True),
        ('<ul id="list"></ul><script src="/list.js"></script>', False),
        ("<ul><li>通知</li></ul>", False),
    ],
)
def test_an_empty_list_that_no_script_can_fill_says_that_it_is_empty(body: str, *, empty: bool) -> None:
    seen = read(f"<html><body><h1>通知公告</h1>{body}</body></html>".encode(), None, Context(role=Role.NOTICE_LIST)).outline

    assert bool(seen.empty_markers) is empty


def test_so_many_parts_are_asked_whether_a_script_fills_them() -> None:
    def unfilled(parts: int) -> bool:
        before = "".join(f"<ul id='list{number}'></ul>" for number in range(parts))
        html = f"<html><body>{before}<ul id='newsList'></ul><script>fill('#newsList');</script></body></html>"
        return read(html.encode(), None, Context(role=Role.NOTICE_LIST)).outline.unfilled

    assert (unfilled(19), unfilled(20)) == (True, False)


FOOT = "<div>主办单位：云岭省数据局　网站标识码：9100000021</div>"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"<ul><li>首页</li><li>机构职能</li></ul><p>局长</p>{FOOT}", True),
        (
            f"{FOOT}<ul><li>首页</li><li>机构职能</li><li>通知公告</li></ul><h1>局领导</h1><p>局长</p><p>时远山</p><p>副局长</p>",
            False,
        ),
        (f"{FOOT}<p>局长</p>{FOOT}", True),
    ],
    ids=["under the page", "over a page that breaks off", "over it and under it"],
)
def test_a_footer_lies_under_the_page(page: str, expected: bool) -> None:
    assert read(f"<html><body>{page}".encode(), None, Context()).outline.has_footer is expected
