"""A quote is found again in the bytes of the page, whatever stands between its characters."""

import time

import pytest

from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from scraper.parsers.decode import decode
from scraper.parsers.locate import Spans, locate, quoted

QUOTE = "任命姜安鹏为甘肃省数据局局长"
PAGE = f"<html><body><p>甘肃</p><p>{QUOTE}。</p></body></html>"


def passages(body: bytes, spans: Spans) -> bytes:
    return b"".join(body[start:end] for start, end in spans)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs", "utf-16-le"])
def test_a_quote_is_located_in_every_encoding(encoding: str) -> None:
    quote = QUOTE if encoding != "big5hkscs" else "任命姜安為甘省局局長"
    body = f"<p>甘</p><p>{quote}。</p>".encode(encoding)

    assert passages(body, locate(body, encoding, quote)).decode(encoding) == quote


@pytest.mark.parametrize(
    ("written", "spans"),
    [
        ("任命<b>姜安鹏</b>为甘肃省数据局局长", 3),
        ("任命姜 安&nbsp;鹏为甘肃省\n数据局局长", 4),
        ("任命&#23004;安&#x9e4f;为甘肃省数据局局长", 1),
        ("<![CDATA[任命姜安鹏为甘肃省数据局局长]]>", 1),
        ("任命<!-- 旧文 -->姜安鹏为甘肃省数据局局长", 2),
        ("<script>document.write('<p>任命姜安鹏为甘肃省数据局局长<\\/p>')</script>", 1),
        ('<script>var a={"t":"\\u4efb\\u547d\\u59dc安鹏为甘肃省数据局局长"}</script>', 1),
        ('<a title="任命姜安鹏为甘肃省数据局局长">任命…</a>', 1),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_quote_is_located_through_markup(written: str, spans: int, encoding: str) -> None:
    body = f"<p>数据局</p><div>{written}</div>".encode(encoding)

    found = locate(body, encoding, QUOTE)

    assert len(found) == spans
    assert body[found[0][0] : found[0][1]] in written.encode(encoding)


def test_offsets_stand_behind_broken_bytes() -> None:
    for encoding in ("utf-8", "gb18030"):
        body = b"<p>\xff\xfe\x80</p><p>" + QUOTE.encode(encoding)

        assert passages(body, locate(body, encoding, QUOTE)) == QUOTE.encode(encoding)


def test_a_quote_of_a_page_that_was_encoded_twice_is_located_by_its_mangled_form() -> None:
    body = f"<p>{QUOTE}</p>".encode().decode("latin-1").encode()

    assert passages(body, locate(body, "utf-8", QUOTE)).decode().encode("latin-1").decode() == QUOTE


def test_what_is_not_there_has_no_spans() -> None:
    assert locate(PAGE.encode(), "utf-8", "任命某某为甘肃省数据局副局长") == ()
    assert locate(PAGE.encode(), "utf-8", " \n") == ()


@pytest.mark.parametrize("unit", ["<!--", "<a ", "&#", "<![CDATA[", "\\u12", "<"])
def test_hostile_markup_is_walked_once(unit: str) -> None:
    body = (unit * 70_000).encode()[:300_000]

    started = time.process_time()
    locate(body, "utf-8", QUOTE)

    assert time.process_time() - started < 10


LONG = "<html><body>" + "<p>甘肃省数据局2024年主要工作信息公开，机构的领导是局长。</p>" * 20 + "</body></html>"


@pytest.mark.parametrize(
    ("body", "declared", "encoding", "repaired"),
    [
        (LONG.encode(), "gb2312", "utf-8", False),
        (LONG.encode("gb18030"), "utf-8", "gb18030", False),
        (LONG.replace("机构", "𬀩镕").encode("gb18030"), "gb2312", "gb18030", False),
        (LONG.encode("gb18030"), "iso-8859-1", "gb18030", False),
        (LONG.encode()[:-18], None, "utf-8", False),
        (b"\xef\xbb\xbf" + LONG.encode(), None, "utf-8", False),
        (b"\xff\xfe" + LONG.encode("utf-16-le"), None, "utf-16-le", False),
        (LONG.encode("utf-16-be"), None, "utf-16-be", False),
        (LONG.encode().decode("latin-1").encode(), None, "utf-8", True),
        (LONG.encode("utf-8").decode("gb18030", "ignore").encode(), None, "utf-8", False),
        (LONG.encode(), "base64", "utf-8", False),
    ],
)
def test_bytes_say_how_they_are_read(body: bytes, declared: str | None, encoding: str, repaired: bool) -> None:
    found = decode(body, declared)

    assert found.encoding == encoding
    assert found.repaired in (repaired, True)
    assert not found.suspect


def test_a_page_cut_within_a_character_is_not_suspect() -> None:
    for encoding in ("utf-8", "gb18030"):
        found = decode(LONG.replace("</p></body></html>", "局").encode(encoding)[:-1])

        assert "甘肃省数据局" in found.text
        assert not found.suspect


def test_a_double_encoding_by_gb_is_repaired() -> None:
    text = "<p>省数据局的主任是省长</p>" * 40
    mangled = text.encode().decode("gb18030", "strict")

    found = decode(mangled.encode())

    assert found.repaired
    assert found.text == text


def test_broken_bytes_are_replaced_and_flagged() -> None:
    found = decode(b"<p>\xff\xff\xff\x81</p>" + LONG.encode())

    assert found.suspect
    assert "甘肃省数据局" in found.text


def test_of_a_quote_that_leaves_something_out_every_passage_is_located_behind_the_one_before() -> None:
    body = "<p>局长</p><h3>李　强</h3><p>2010年参加工作</p><p>2024.03— 局长</p>".encode()
    spans = locate(body, "utf-8", quoted("李　强", "2024.03— 局长"))

    assert passages(body, spans).decode() == "李强2024.03—局长"
    assert locate(body, "utf-8", quoted("2024.03— 局长", "李　强")) == ()


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("李强，男，1970年5月生。现任临江省数据局局长。", "李强，男，1970年5月生。现任临江省数据局局长"),
        (
            f"李强，男，1970年5月生。\n2010.03—2024.03　{'临江省统计局' * 6}处长\n2024.03—　临江省数据局局长",
            "李强 … 2024.03—　临江省数据局局长",
        ),
        ("现任临江省数据局局长\n李强，男，1970年5月生。", "现任临江省数据局局长 … 李强"),
    ],
    ids=["near", "far below", "above"],
)
def test_the_quote_of_a_life_says_whose_post_it_is(text: str, quote: str) -> None:
    leaders = read_text_only(text, Context(organisation="临江省数据局")).leaders

    assert [one.quote for one in leaders] == [quote]
    assert locate(text.encode(), "utf-8", quote)
