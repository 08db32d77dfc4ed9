"""What ``read --explain`` shows: a person must see within a minute why a fact was read or not."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from cli.explaining import Explained, normalisation
from monitor.model import Role
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context
from tests.unit.cli.test_commands import told

TEXT = "2024年1月29日,甘肅省數據局亮相。任命姜安鵬爲甘肅省數據局局長(cháng)。近年來(lái),先後成立省數字經濟局。"
CONTEXT = Context(published="2024-03-22", known_names=frozenset({"甘肃省数据局"}))


def shown(text: str, context: Context = CONTEXT) -> str:
    return _printed(Explained(read_text_only(text, context), context, text.encode(), text, "utf-8", bare=True))


def shown_page(html: str, context: Context) -> str:
    reading = read(html.encode(), None, context)
    return _printed(Explained(reading.observation, context, html.encode(), html, reading.encoding))


def _printed(explained: Explained) -> str:
    out = io.StringIO()
    explained.show(Console(file=out, width=400, highlight=False))
    return out.getvalue()


def test_a_fact_is_shown_with_all_it_rests_on() -> None:
    text = "2024年1月29日,省政府決定:任命姜安鵬爲甘肅省數據局局長(cháng)。"
    lines = [line.strip() for line in shown(text).splitlines()]
    place = lines.index("appointed  姜安鹏  局长  甘肃省数据局  2024-01-29")

    assert lines[place + 1].startswith("rule   appointment/任命为: an act or its report gives a person a post")
    assert lines[place + 1].endswith("as «任命张三为某省数据局局长»")
    assert lines[place + 2 : place + 8] == [
        "tier   A: surname 姜; 甘肃省数据局 is a watched body",
        "dates  decided 2024-01-29",
        "body   甘肃省数据局: in the passage",
        "quote  任命姜安鵬爲甘肅省數據局局長",
        "bytes  33-75",
        "script       → 任命姜安鹏为甘肃省数据局局长",
    ]


def test_the_bytes_of_a_quote_are_those_of_the_page() -> None:
    line = next(line for line in shown("任命王路遥为甘肃省数据局局长。").splitlines() if "bytes" in line)
    start, end = map(int, line.split()[1].split("-"))

    assert "任命王路遥为甘肃省数据局局长。".encode()[start:end].decode() == "任命王路遥为甘肃省数据局局长"


def test_a_fact_is_shown_with_its_normal_form() -> None:
    lines = shown(TEXT)

    assert "founded  甘肃省数据局  亮相  2024-01-29" in lines
    assert "rule   naming/挂牌: " in lines
    assert "script       → " in lines


def test_a_refusal_is_shown_with_its_reason_and_a_passage_of_its_kind() -> None:
    assert "a history without a date" in shown(TEXT)
    assert "a rumour, as «网传张三任某省数据局局长,不实»" in shown("网传王路遥任甘肃省数据局局长,不实。")


def test_what_several_facts_share_is_said_once() -> None:
    lines = shown("王路遥、李明远任甘肃省数据局副局长。")

    assert lines.count("an act or its report gives a person a post") == 1
    assert lines.count("bytes") == 1
    assert "quote  as before: " in lines


def test_a_leader_is_shown_with_what_the_page_adds() -> None:
    html = '<ul><li><a href="/1.html"><img src="/1.jpg"><b>时远山</b></a><p>局长</p><p>主持全面工作。</p></li><li><b>白若水</b><p>副局长</p></li></ul>'
    lines = shown_page(html, Context(url="https://sjj.example/ld/", role=Role.ROSTER))

    assert "duties 主持全面工作。" in lines
    assert "link   https://sjj.example/1.html" in lines
    assert "image  https://sjj.example/1.jpg" in lines
    assert "body   not said on the page; --organisation tells whose page it is" in lines


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("网传王路遥任甘肃省数据局局长,不实。", "1 passage came near; what stopped them: a rumour"),
        ("国庆节值班安排:10月1日 带班领导 王路遥局长", "1 passage came near; what stopped them: a duty roster"),
        ("今天天气很好。", "no sentence has a post with a verb of office, or a body with a verb of naming"),
        ("他曾任甘肃省信息中心主任和招商局副局长。", "1 passage came near; what stopped them: it tells of a post held once"),
    ],
)
def test_a_text_of_which_nothing_was_read_says_why(text: str, why: str) -> None:
    assert shown(text).splitlines()[-1].startswith(f"nothing was read: {why}")


@pytest.mark.parametrize(
    ("role", "why"),
    [
        (Role.HOME, "it is a home page"),
        (Role.NOTICE_LIST, "it is a list of notices"),
        (Role.ROSTER, "no cell of the page is a person's name or a title"),
    ],
)
def test_a_page_of_which_nothing_was_read_says_why(role: Role, why: str) -> None:
    page = "<html><title>某网站</title><body><p>今天天气很好，大家都出门了。</p></body></html>"

    assert f"nothing was read: {why}" in shown_page(page, Context(role=role))


def test_a_page_of_which_something_was_read_does_not_say_that_nothing_was() -> None:
    assert "nothing was read" not in shown(TEXT)


def test_the_passages_skipped_are_bounded() -> None:
    lines = shown("他曾任甘肃省信息中心主任和招商局副局长。\n" * 30)

    assert "skipped (30, the first 10)" in lines
    assert lines.count("it tells of a post held once") == 11


def test_a_passage_that_is_in_normal_form_has_no_steps() -> None:
    assert normalisation("甘肃省数据局揭牌", traditional=False) == []
    assert [name for name, _ in normalisation("局長(cháng)", traditional=True)] == ["annotations", "script"]
    assert normalisation("時遠山 局長", traditional=False) == [("script", "时远山 局长")]  # a block of a simplified page


def test_markup_of_the_program_in_a_page_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("[bold]任命王路遥为[red]甘肃省数据局局长[/x]。", "utf-8")

    out, _, code = told("read", str(tmp_path / "a.txt"), "--explain")

    assert code == 0
    assert "a.txt  good (read as plain text)" in out
