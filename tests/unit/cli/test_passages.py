"""Passages: the words around a quote, without markup, whatever the page is made of."""

import pytest

from cli.passages import AROUND, in_context
from monitor.events import Evidence
from tests.unit.cli.ledgers import NOW


def passage(body: bytes, quote: str, encoding: str = "utf-8") -> Evidence:
    start = body.find(quote.encode(encoding))
    return Evidence("primary", "https://a.gov.cn/", NOW, "", quote, "rule", ((start, start + len(quote.encode(encoding))),))


def test_a_quote_stands_in_the_words_around_it_without_tags_scripts_and_comments() -> None:
    body = (
        "<p>决定<!-- <a>x --><script>var a = '<b>';</script>：<b>任命</b></p>\n<p>闻人路遥为局长。</p><style>p{}</style>".encode()
    )

    before, after = in_context(passage(body, "任命"), body)
    assert before.replace(" ", "") == "决定："
    assert after.replace(" ", "") == "闻人路遥为局长。"


def test_a_page_in_gb18030_is_read_as_such() -> None:
    body = "<p>省政府决定任命闻人路遥</p>".encode("gb18030")

    before, after = in_context(passage(body, "任命", "gb18030"), body)

    assert (before, after.strip()) == ("省政府决定", "闻人路遥")


@pytest.mark.parametrize("filler", [b"<", b"<!--", b"<script", b"> <", b"\xff"], ids=str)
def test_a_page_of_broken_markup_gives_few_words_and_takes_no_time(filler: bytes) -> None:
    body = filler * 20_000 + "任命".encode() + filler * 20_000

    before, after = in_context(passage(body, "任命"), body)

    assert len(before) <= AROUND
    assert len(after) <= AROUND


def test_a_quote_that_is_not_located_has_no_words_around_it() -> None:
    assert in_context(Evidence("primary", "", NOW, "", "任命", "rule"), b"") == ("", "")
