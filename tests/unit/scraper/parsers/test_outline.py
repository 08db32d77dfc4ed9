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
