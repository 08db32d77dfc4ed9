"""A selector of the site's YAML narrows what any role reads; one that cannot be used changes nothing."""

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.selection import MAX_BLOCKS, selected
from scraper.parsers.tree import Tree

OWNER = "临江省数据局"
PAGE = (
    '<html><head><meta charset="gb2312"><title>临江省数据局</title></head><body><div id="a"><p>赵一平 局长</p></div>'
    '<div id="b" class="one"><p>钱二 副局长</p></div><div id="c" class="one"><p>龑三娘 副局长</p></div></body></html>'
)


def cells(html: str, css: str | None) -> list[str]:
    return [cell.text for cell in selected(Tree.of(html), css).cells]


def test_a_selector_takes_its_block_only() -> None:
    assert cells(PAGE, "#b") == ["钱二 副局长"]


def test_a_selector_of_several_blocks_takes_them_in_the_page_s_order() -> None:
    assert cells(PAGE, ".one") == ["钱二 副局长", "龑三娘 副局长"]


def test_a_block_inside_a_block_is_read_once() -> None:
    assert cells("<html><body><div><div><p>钱二 副局长</p></div></div></body></html>", "div") == ["钱二 副局长"]


@pytest.mark.parametrize(
    "css", [None, "", "  ", "#nothing", "((", "p::text", "div:unknown", "a[", "," * 10, "#b" + " , #b" * 100]
)
def test_a_selector_that_names_nothing_leaves_the_page_whole(css: str | None) -> None:
    assert cells(PAGE, css) == ["赵一平 局长", "钱二 副局长", "龑三娘 副局长"]


@pytest.mark.parametrize("css", ["x " + "div " * 40, "div:has(x)", "p ~ p ~ p ~ x", "div:not(x div div p)", ":-soup-contains(x)"])
def test_a_deep_and_wide_page_ends_for_any_selector(css: str) -> None:
    html = "<html><body>" + "<div>" * 60 + "<p>赵一平 局长</p>" * 200 + "</div>" * 60 + "</body></html>"
    assert cells(html, css)


def test_no_more_blocks_are_taken_than_a_page_can_honestly_hold() -> None:
    assert len(cells("<html><body>" + "<p>赵一平</p>" * 500 + "</body></html>", "p")) == MAX_BLOCKS


def test_what_a_script_writes_can_be_selected() -> None:
    html = "<html><body><div id='a'><script>document.write('<p>钱二 副局长</p>')</script></div><p>赵一平 局长</p></body></html>"
    assert cells(html, "#a p") == ["钱二 副局长"]


def test_a_roster_reads_the_selected_block() -> None:
    context = Context(organisation=OWNER, role=Role.ROSTER, select=".one")
    assert [leader.person for leader in read(PAGE.encode("gb18030"), None, context).observation.leaders] == ["钱二", "龑三娘"]


def test_a_notice_reads_the_selected_block() -> None:
    html = '<html><body><div id="x"><p>任命钱二为临江省数据局副局长。</p></div><div id="y"><p>任命赵一平为临江省数据局局长。</p></div></body></html>'
    seen = read(html.encode(), None, Context(organisation=OWNER, role=Role.NOTICE, select="#y")).observation

    assert [fact.person for fact in seen.appointments] == ["赵一平"]


def test_a_list_reads_the_selected_rows() -> None:
    row = '<li><a href="/{0}.html">关于第{0}次会议的重要通知</a><span>2030-05-0{0}</span></li>'
    html = f'<html><body><ul id="x">{row.format(1)}</ul><ul id="y">{row.format(2)}</ul></body></html>'
    seen = read(html.encode(), None, Context(url="http://a.gov.cn/", role=Role.NOTICE_LIST, select="#y")).observation

    assert [link.title for link in seen.links] == ["关于第2次会议的重要通知"]


def test_the_site_is_read_from_the_whole_page() -> None:
    html = PAGE.replace("</body>", "<div>主办单位：临江省数据局</div></body>")
    assert read(html.encode("gb18030"), None, Context(role=Role.ROSTER, select="#b")).observation.site.sponsor == OWNER
