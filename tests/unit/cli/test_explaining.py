"""What ``read --explain`` shows: the passage, the rule, the steps of normalising, and the reason of a refusal."""

import io

from rich.console import Console

from cli.explaining import explain, normalisation
from scraper.parsers import read_text_only
from scraper.parsers.context import Context

TEXT = "2024年1月29日,甘肅省數據局亮相。任命姜安鵬爲甘肅省數據局局長(cháng)。近年來(lái),先後成立省數字經濟局。"


def shown(text: str) -> str:
    out = io.StringIO()
    observation = read_text_only(text, Context(published="2024-03-22"))
    explain(Console(file=out, width=200, highlight=False), observation, text)
    return out.getvalue()


def test_a_fact_is_shown_with_its_passage_rule_and_normal_form() -> None:
    lines = shown(TEXT)

    assert "founded  甘肃省数据局  亮相  2024-01-29" in lines
    assert "rule   naming/挂牌, tier A" in lines
    assert "script       → " in lines


def test_a_refusal_is_shown_with_its_reason() -> None:
    assert "a history without a date" in shown(TEXT)


def test_a_passage_that_is_in_normal_form_has_no_steps() -> None:
    assert normalisation("甘肃省数据局揭牌", traditional=False) == []
    assert [name for name, _ in normalisation("局長(cháng)", traditional=True)] == ["annotations", "script"]
