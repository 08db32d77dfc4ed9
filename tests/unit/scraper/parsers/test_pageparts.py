"""Columns that are parts of one page: each has a fragment for an address, and only where that says more than the page does."""

import pytest

from scraper.parsers.menus import MenuLink
from scraper.parsers.pageparts import with_parts
from scraper.parsers.tree import Tree

URL = "https://sjj.yunzhou.gov.cn/gk/"
LEADERS = "领导信息"


def parts(markup: str, *links: MenuLink) -> list[tuple[str, str]]:
    found = with_parts(links, Tree.of(f"<html><body>{markup}</body></html>"), URL)
    return [(link.url.removeprefix(URL), link.title) for link in found]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        (f"<a href='#ld'>{LEADERS}</a><a href='#zn'>机构职能</a>", [("#ld", LEADERS), ("#zn", "机构职能")]),
        (f"<a href='/gk/index.html#ld'>{LEADERS}</a>", [("index.html#ld", LEADERS)]),
        (f"<map><area href='#ld' alt='{LEADERS}'></map>", [("#ld", LEADERS)]),
        ("<a href='#tzgg'>通知公告</a>", []),
        ("<a href='#top'>返回顶部</a>", []),
        (f"<a href='#'>{LEADERS}</a>", []),
        (f"<a href='#!/ld'>{LEADERS}</a>", []),
        (f"<a href='#ld'>{LEADERS}</a><a href='#ld'>领导分工</a>", [("#ld", LEADERS)]),
    ],
    ids=["two", "of another page", "in a map", "notices", "the top", "no name", "a script's route", "called twice"],
)
def test_a_part_is_a_column_with_a_name_of_its_own(markup: str, wanted: list[tuple[str, str]]) -> None:
    assert parts(markup) == wanted


@pytest.mark.parametrize(("title", "added"), [(LEADERS, []), ("机构概况", [("#ld", LEADERS)])])
def test_a_part_of_a_page_that_is_called_alike_is_that_page(title: str, added: list[tuple[str, str]]) -> None:
    assert parts(f"<a href='#ld'>{LEADERS}</a>", MenuLink(URL, title)) == [("", title), *added]
