"""Why a fact has its tier, and where its organisation and days come from, said in words that hold."""

import pytest

from cli.reasons import Fact, Reasons
from monitor.model import Role
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context

WATCHED = "云麓省数据局"


def of_text(text: str, **known: object) -> tuple[Fact, Reasons]:
    context = Context(published="2024-03-22", known_names=frozenset({WATCHED}), **known)  # type: ignore[arg-type]
    seen = read_text_only(text, context)
    facts: list[Fact] = [*seen.appointments, *seen.leaders, *seen.organisation_changes]
    return facts[0], Reasons.of(seen, context, text)


@pytest.mark.parametrize(
    ("text", "tier", "why"),
    [
        ("任命闻人路遥为云麓省数据局局长。", "A", "surname 闻人; 云麓省数据局 is a watched body"),
        ("任命欧阳路遥为云麓省数据局局长。", "A", "surname 欧阳; 云麓省数据局 is a watched body"),
        ("任命王路遥为云麓省档案局局长。", "B", "surname 王; 云麓省档案局 is no watched body; the text is no act"),
        ("任命扎西·次仁为云麓省数据局局长。", "A", "扎西·次仁 is a transcribed name; 云麓省数据局 is a watched body"),
        ("云麓省数据局正式挂牌。", "A", "a closed form of words, and a public body's name in its place"),
    ],
)
def test_a_tier_is_explained_by_what_it_rests_on(text: str, tier: str, why: str) -> None:
    fact, reasons = of_text(text)

    assert (fact.tier, reasons.tier(fact)) == (tier, why)


def test_an_official_act_is_a_ground_of_its_own() -> None:
    text = "云麓省人民政府关于王路遥任职的通知\n云政任〔2024〕3号\n省政府决定,任命王路遥为云麓省档案局局长。\n云麓省人民政府\n2024年3月20日"
    fact, reasons = of_text(text)

    assert (fact.tier, reasons.tier(fact)) == ("A", "surname 王; 云麓省档案局 is no watched body; an official act")
    assert reasons.dates(fact) == "signed 2024-03-20"


@pytest.mark.parametrize(
    ("text", "organisation", "source"),
    [
        ("任命王路遥为云麓省数据局局长。", None, "in the passage"),
        ("任命王路遥为省数据局局长。", WATCHED, "«省数据局» in the passage, in full as the owner of the page, which was told"),
        ("云麓省数据局换帅。任命王路遥为局长。", None, "elsewhere on the page"),
        ("任命王路遥为局长。", WATCHED, "as the owner of the page, which was told"),
    ],
)
def test_the_source_of_the_organisation_is_told(text: str, organisation: str | None, source: str) -> None:
    fact, reasons = of_text(text, organisation=organisation)

    assert fact.organisation == WATCHED
    assert (reasons.organisation(fact) or "").replace("in the title", "elsewhere on the page") == source


def test_a_traditional_page_with_pinyin_is_compared_in_its_normal_form() -> None:
    fact, reasons = of_text("任命王路遙爲雲麓省數(shù)據局局長(zhǎng)。")

    assert fact.organisation is not None
    assert reasons.organisation(fact) == "in the passage"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2024年3月5日,省政府决定任命王路遥为云麓省数据局局长。", "decided 2024-03-05"),
        ("任命王路遥为云麓省数据局局长。", "none stated"),
        ("2024年3月5日,云麓省数据局正式挂牌。", "2024-03-05 (when it happened, as the text says)"),
        ("王路遥现任云麓省数据局局长。", None),
    ],
)
def test_a_day_is_told_with_its_kind(text: str, dates: str | None) -> None:
    fact, reasons = of_text(text)

    assert reasons.dates(fact) == dates


def test_a_roster_rests_on_its_layout_and_on_who_owns_it() -> None:
    context = Context(organisation=WATCHED, role=Role.ROSTER)
    html = "<html><body><ul><li><b>时远山</b><p>局长</p></li><li><b>白若水</b><p>副局长</p></li></ul></body></html>"
    seen = read(html.encode(), None, context).observation
    reasons = Reasons.of(seen, context, html)

    assert reasons.tier(seen.leaders[0]).startswith("the layout of a leadership page")
    assert reasons.organisation(seen.leaders[0]) == "as the owner of the page, which was told"
