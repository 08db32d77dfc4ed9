"""Menus: addresses and titles are found in every way a page has of naming them, and nothing of it is run."""

import pytest

from scraper.parsers.menus import MenuLink, menu_links, menu_scripts, page_base, script_links
from scraper.parsers.tree import Tree

URL = "https://sjj.yunzhou.gov.cn/a/index.html"
LEADERS = "https://sjj.yunzhou.gov.cn/ldxx/"


def links(markup: str, url: str = URL) -> dict[str, str]:
    return {link.title: link.url for link in menu_links(Tree.of(f"<html><body>{markup}</body></html>"), url)}


WAYS = {
    "an anchor": "<a href='/ldxx/'><span>领导</span>信息</a>",
    "an anchor that a script opens": "<a href=\"javascript:window.open('/ldxx/')\">领导信息</a>",
    "a title beside a picture": "<a href='/ldxx/'><img src='x.png' alt='领导信息'></a>",
    "a map": "<map name='m'><area shape='rect' href='/ldxx/' alt='领导信息'></map>",
    "a choice": "<select onchange='go(this)'><option>请选择</option><option value='/ldxx/'>领导信息</option></select>",
    "a click": "<li onclick=\"location.href='/ldxx/'\">领导信息</li>",
    "written markup": "<script>document.write('<a href=\"/ldxx/\">领导信息</a>')</script>",
    "escaped markup": '<script>box.innerHTML = "<a href=\\"\\/ldxx\\/\\">\\u9886\\u5bfc\\u4fe1\\u606f<\\/a>";</script>',
    "objects": '<script>var menu=[{"name":"首页","url":"/"},{"name":"领导信息","url":"/ldxx/","children":[]}];</script>',
    "objects with bare keys": "<script>nav.push({title:'领导信息', id:3, href:'/ldxx/'});</script>",
    "objects the other way round": "<script>[{link:'/ldxx/',text:'领导信息'}]</script>",
    "rows": "<script>var m=[['领导信息','/ldxx/'],['机构职能','/jgzn/']]</script>",
    "a title in a picture's own title": "<a href='/ldxx/'><img src='x.png' title='领导信息'></a>",
    "a text that is cut": "<a href='/ldxx/' title='领导信息'>领导信...</a>",
    "«more» before the heading": "<a href='/ldxx/'>更多&gt;&gt;</a><h3><a href='/ldxx/'>领导信息</a></h3>",
    "a headline before the column": "<a href='/ldxx/'>数据工作会议召开</a><a href='/ldxx/'>领导信息</a>",
    "an address kept for a script": "<li data-url='/ldxx/'>领导信息</li>",
    "a label": "<a href='/ldxx/' aria-label='领导信息'><svg></svg></a>",
    "a label of what stands in it": "<a href='/ldxx/'><i class='icon' title='领导信息'></i></a>",
    "«more» within its heading": "<h3>领导信息<a href='/ldxx/'>更多&gt;&gt;</a></h3>",
    "«more» beside its heading": "<div><span>领导信息</span><a href='/ldxx/'>MORE+</a></div>",
    "«more» under its heading": "<div><h2>领导信息</h2><ul><li>钱益之，党组书记、局长，主持全面工作</li></ul><p><a href='/ldxx/'>更多</a></p></div>",
    "an arrow in its heading": "<div class='hd'>领导信息 <a class='more' href='/ldxx/'></a></div>",
    "markup kept for a script": "<script type='text/template'><ul><li><a href='/ldxx/'>领导信息</a></li></ul></script>",
    "a click that calls a function of the page": "<li onclick=\"toPage('/ldxx/')\">领导信息</li>",
    "objects whose empty children stand before the address": '<script>var menu=[{"name":"领导信息","children":[],"data":{},"url":"/ldxx/"}];</script>',
    "calls": "<script>addMenu('领导信息', '/ldxx/', 2)</script>",
}


@pytest.mark.parametrize("way", WAYS, ids=list(WAYS))
def test_a_menu_is_read_however_the_page_makes_it(way: str) -> None:
    assert links(WAYS[way])["领导信息"] == LEADERS


def test_a_title_in_full_is_kept_before_its_beginning() -> None:
    cut, whole = "关于钱益之同志任…", "关于钱益之同志任职的通知"

    assert links(f"<a href='/n/1.html'>{cut}</a><a href='/n/1.html'>{whole}</a>") == {
        whole: "https://sjj.yunzhou.gov.cn/n/1.html"
    }


def test_an_address_in_chinese_is_written_encoded() -> None:
    assert (
        links("<a href='/领导/?a=%E4%BA%BA'>领导信息</a>")["领导信息"]
        == "https://sjj.yunzhou.gov.cn/%E9%A2%86%E5%AF%BC/?a=%E4%BA%BA"
    )


def test_a_frame_has_an_address_and_no_title() -> None:
    found = menu_links(Tree.of("<html><frameset><frame src='top.html'><frame src='/main.html'></frameset></html>"), URL)

    assert MenuLink("https://sjj.yunzhou.gov.cn/a/top.html", "") in found
    assert MenuLink("https://sjj.yunzhou.gov.cn/main.html", "") in found


@pytest.mark.parametrize(
    "script",
    ["$('#h').load('/head.html');", "$('#h').load('/head.html #nav', f);", "$.get('/head.html', f)", "fetch(\"/head.html\")", "x.open('GET', '/head.html')", "$.ajax({type:'get',url:'/head.html'})"],
)  # fmt: skip
def test_a_part_that_a_script_fetches_is_a_frame(script: str) -> None:
    found = menu_links(Tree.of(f"<html><body><script>{script}</script></body></html>"), URL)

    assert found == (MenuLink("https://sjj.yunzhou.gov.cn/head.html", ""),)


@pytest.mark.parametrize("script", ["window.open('/advert.html')", "$.get('/count.do?id=3')", "$.getJSON('/list.json')"])
def test_a_window_and_data_are_no_parts(script: str) -> None:
    assert menu_links(Tree.of(f"<html><body><script>{script}</script></body></html>"), URL) == ()


def test_a_picture_without_a_word_is_named_where_its_path_tells() -> None:
    markup = "<a href='/jggk/ldbz/'><img src='a.gif'></a><a href='/hd/'><img src='b.gif'></a>"

    assert [(link.url, link.title) for link in menu_links(Tree.of(markup), URL)] == [
        ("https://sjj.yunzhou.gov.cn/jggk/ldbz/", "")
    ]


def test_addresses_are_relative_to_what_the_page_says_they_are() -> None:
    tree = Tree.of("<html><head><base href='/other/'></head><body><a href='ldxx/'>领导信息</a></body></html>")

    assert page_base(tree, URL) == "https://sjj.yunzhou.gov.cn/other/"
    assert [link.url for link in menu_links(tree, URL)] == ["https://sjj.yunzhou.gov.cn/other/ldxx/"]


@pytest.mark.parametrize("base", ["javascript:void(0)", "http://[", "mailto:a@b"])
def test_a_base_that_is_no_address_changes_nothing(base: str) -> None:
    assert page_base(Tree.of(f"<html><head><base href='{base}'></head></html>"), URL) == URL


@pytest.mark.parametrize("place", ["javascript:void(0)", "#", "mailto:a@b.cn", "tel:123", "http://[", "x" * 3000])
def test_what_leads_nowhere_is_no_link(place: str) -> None:
    assert links(f"<a href='{place}'>领导信息</a>") == {}


def test_a_file_of_script_is_read_as_a_menu() -> None:
    found = script_links("document.writeln('<li><a href=/ldxx/>领导信息</a></li>');", URL)

    assert found == (MenuLink(LEADERS, "领导信息"),)


def test_only_script_files_that_are_called_a_menu_are_worth_a_request() -> None:
    tree = Tree.of("<html><script src='/js/jquery.min.js'></script><script src='/js/menu.js?v=3'></script></html>")

    assert menu_scripts(tree, URL) == ("https://sjj.yunzhou.gov.cn/js/menu.js?v=3",)


@pytest.mark.parametrize(
    ("menu", "asked"),
    [("", ("https://sjj.yunzhou.gov.cn/js/app.js",)), ("<a href='/ldxx/'>领导信息</a>", ())],
    ids=["without a menu", "with one"],
)
def test_the_scripts_of_a_page_without_a_menu_may_hold_it(menu: str, asked: tuple[str, ...]) -> None:
    tree = Tree.of(f"<html><script src='/js/jquery.min.js'></script><script src='/js/app.js'></script>{menu}</html>")

    assert menu_scripts(tree, URL) == asked


def test_a_column_that_is_named_keeps_its_name_beside_a_false_friend() -> None:
    found = links(
        "<a href='/ldhd/'>领导活动</a><a href='/ldhd/'>领导信息</a><a href='/ldxx/'>领导信息</a><a href='/ldxx/'>更多</a>"
    )

    assert found == {"领导活动": "https://sjj.yunzhou.gov.cn/ldhd/", "领导信息": LEADERS}


@pytest.mark.parametrize(
    "script",
    [
        "{" * 100_000,
        "['" * 60_000,
        '{"name":"' * 20_000,
        "'领导','" * 30_000,
        '{"name":"领导信息"' + " " * 100_000,
        "\\" * 100_000,
    ],
    ids=["braces", "quotes", "open names", "pairs", "blanks", "backslashes"],
)
def test_a_hostile_script_is_read_in_bounded_time(script: str) -> None:
    """Red by the suite's own clock: a pattern that backtracks here takes minutes."""
    assert len(script_links(script, URL)) <= 12_000
