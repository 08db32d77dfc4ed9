"""Paging: the further parts of a list, by numbered links, by the next page, by the calls of the common systems; and nothing else."""

import pytest

from scraper.parsers.paging import MAX_PARTS, further_parts
from scraper.parsers.tree import Tree

LIST = "https://sjj.yunzhou.gov.cn/ld/"


def parts(markup: str, url: str = LIST) -> tuple[str, ...]:
    return further_parts(Tree.of(f"<html><body>{markup}</body></html>"), url)


@pytest.mark.parametrize(
    ("markup", "url", "expected"),
    [
        ("<a href='index_1.html'>2</a><a href='index_2.html'>3</a><a href='index_1.html'>下一页</a>", LIST, ["index_1.html", "index_2.html"]),
        ("<a href='index_1.html'>下一页</a>", f"{LIST}index.html", ["index_1.html"]),
        ('<script>createPageHTML(3, 0, "index", "shtml");</script>', LIST, ["index_1.shtml", "index_2.shtml"]),
        ("<a href='list.jsp?id=3&page=2'>2</a>", f"{LIST}list.jsp?id=3", ["list.jsp?id=3&page=2"]),
        ("<a href='index.html'>1</a><a href='index_1.html'>2</a><span>下一页</span>", LIST, ["index_1.html"]),
    ],
    ids=["numbers", "next", "a call", "a query", "the first part as a link"],
)  # fmt: skip
def test_the_parts_of_a_list_are_told(markup: str, url: str, expected: list[str]) -> None:
    assert parts(markup, url) == tuple(f"{LIST}{part}" for part in expected)


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        ("<a href='index.html'>1</a><a href='index_2.html'>3</a><a href='index_2.html'>下一页</a>", f"{LIST}index_1.html"),
        ('<script>createPageHTML(3, 1, "index", "html");</script>', f"{LIST}index_1.html"),
        ("<a href='/xw/index_1.html'>2</a><a href='/xw/index_1.html'>下一页</a>", LIST),
        ("<a href='/ld/zhang.html'>下一页</a>", LIST),
        ("<a href='http://elsewhere.gov.cn/ld/index_1.html'>2</a>下一页", LIST),
        ("<a href='javascript:go(2)'>2</a>下一页", LIST),
        ("<p>第2页</p>", LIST),
    ],
    ids=["a second part", "a second part by its call", "another list", "another page", "another host", "a script", "words"],
)
def test_what_is_no_part_of_this_list_is_none(markup: str, url: str) -> None:
    assert parts(markup, url) == ()


def test_parts_are_bounded_and_a_page_without_an_address_has_none() -> None:
    many = "".join(f"<a href='index_{n}.html'>{n + 1}</a>" for n in range(1, 90)) + "下一页"

    assert len(parts(many)) == MAX_PARTS
    assert further_parts(Tree.of(f"<html><body>{many}</body></html>"), None) == ()
    assert len(parts('<script>createPageHTML(999, 0, "index", "html")</script>')) == MAX_PARTS
