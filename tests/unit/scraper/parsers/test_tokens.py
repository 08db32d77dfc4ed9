"""What a text says by itself: the cheap first looks let through every text that is a name or a title."""

import pytest

from scraper.parsers.cells import Cell
from scraper.parsers.plain import plain
from scraper.parsers.seats import recognised
from scraper.parsers.titles import is_title
from scraper.parsers.tokens import Kind, Token, token_of
from scraper.parsers.tree import Tree


def cell() -> Cell:
    (found,) = Tree.of("<body><p>甲</p></body>").cells
    return found


def names(text: str) -> tuple[str, ...]:
    token = token_of(cell(), 0, plain(text))
    return token.names if token is not None and token.kind is Kind.NAMES else ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("张明华（女，回族，兼任青屿市数据协会会长职务）", ("张明华",)),
        ("买买提依明江阿布都热合·艾力", ("买买提依明江阿布都热合·艾力",)),
        ("买买提依明江、张明华同志", ("买买提依明江", "张明华")),
        ("张明华、李文、王晓东、赵丽、周建国、吴海涛", ("张明华", "李文", "王晓东", "赵丽", "周建国", "吴海涛")),
    ],
)
def test_names_in_long_texts_are_names(text: str, wanted: tuple[str, ...]) -> None:
    assert names(text) == wanted


@pytest.mark.parametrize(
    "text", ["青屿市召开专题会议研究部署数据工作", "青屿市召开专题会议研究部署数据工作(2026年第4期)2026-01-01"]
)
def test_a_headline_is_nobody(text: str) -> None:
    assert names(text) == ()


@pytest.mark.parametrize("text", ["局长(挂职)", "局长 。", "局长、", "市数据局党组书记、局长", "副局长（兼）", "局长[挂职]"])
def test_a_title_may_end_in_a_remark_or_a_sign(text: str) -> None:
    assert is_title(text)


@pytest.mark.parametrize("text", ["局长工作", "市数据局党组书记、局长会见", "局长(挂职)活动"])
def test_a_text_that_goes_on_behind_a_post_is_no_title(text: str) -> None:
    assert not is_title(text)


def test_a_text_is_read_the_same_in_the_short_and_the_long_form() -> None:
    assert plain("张　明" + "　" * 70).rstrip() == plain("张　明") == "张 明"


@pytest.mark.parametrize(
    ("known", "sure"),
    [({"计划", "安全"}, True), ({"计划"}, False), ({"项目"}, False), (set(), False)],
    ids=["both", "one", "another", "none"],
)
def test_names_are_recognised_where_all_of_them_are_known(known: set[str], *, sure: bool) -> None:
    (token,) = recognised([Token(Kind.NAMES, cell(), 0, ("计划", "安全"), sure=False, weak=True)], known)

    assert (token.sure, token.weak) == (sure, not sure)


def test_nobody_and_a_title_are_not_recognised() -> None:
    tokens = [Token(kind, cell(), 0, sure=False, weak=True) for kind in (Kind.NAMES, Kind.TITLE)]

    assert [token.sure for token in recognised(tokens, {"计划"})] == [False, False]
