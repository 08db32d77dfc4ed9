"""What looks like news and gave no fact is told with what stopped it; what gave a fact is not."""

import time

import pytest

from monitor.model import Role
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context
from scraper.parsers.skipped import Skipped, skipped, skipped_on_page

CONTEXT = Context(published="2024-03-22", organisation="云麓省数据局")
QUIET = "云麓省数据局今天召开会议。"


def of_text(text: str) -> list[Skipped]:
    return list(skipped(text, read_text_only(text, CONTEXT), CONTEXT))


def of_page(html: str, role: Role) -> list[str]:
    context = Context(organisation="云麓省数据局", role=role)
    observation = read(html.encode(), None, context).observation
    return [one.quote for one in skipped_on_page(html, observation, context)]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("“建议由闻人路遥担任云麓省数据局局长”,一位专家说", "it stands in quoted speech or in the name of a document"),
        ("他曾任云麓省信息中心主任和招商局副局长", "it tells of a post held once, not of who holds one now"),
        ("省数据局成立三年来,主任岗位一直由专人承担", "no rule has this form"),
        ("有关人士称,云麓省数据局或将于年内更名", "not decided"),
    ],
)
def test_a_sentence_that_comes_near_is_told_with_what_stopped_it(sentence: str, reason: str) -> None:
    found = of_text(f"{QUIET}{sentence}。{QUIET}")

    assert [one.quote for one in found] == [sentence]
    assert found[0].reason.startswith(reason)


@pytest.mark.parametrize(
    "text",
    [
        "任命闻人路遥为云麓省数据局局长。",
        "2024年1月29日,云麓省数据局正式挂牌。\n云麓省数据局挂牌成立。\n云麓省数据局在挂牌。",  # said again
        "云麓省人民政府关于任免工作人员职务的通知",  # a heading names no post
        "网传闻人路遥任云麓省数据局局长,不实。",  # refused, and told there
        QUIET,
    ],
)
def test_what_gave_a_fact_or_a_refusal_or_says_nothing_is_not_told(text: str) -> None:
    assert of_text(text) == []


def test_a_passage_is_quoted_as_the_page_prints_it() -> None:
    assert (
        of_text("省數據局成(chéng)立三年來,主任崗位一直由專人承擔。")[0].quote
        == "省數據局成(chéng)立三年來,主任崗位一直由專人承擔"
    )


def test_a_roster_of_which_nobody_reads_tells_the_titles_without_names() -> None:
    html = "<html><title>领导信息</title><body><p>党组书记、局长</p><p>副局长</p><p>更多</p></body></html>"

    assert of_page(html, Role.ROSTER) == ["党组书记、局长", "副局长"]


def test_a_roster_that_reads_and_a_page_that_is_not_read_for_people_tell_nothing() -> None:
    html = "<html><title>领导信息</title><body><p>局长：时远山</p><p>副局长</p></body></html>"

    assert of_page(html, Role.ROSTER) == of_page(html, Role.HOME) == []


def test_a_text_without_end_costs_bounded_time() -> None:
    text = "他曾任云麓省信息中心主任和招商局副局长。" * 20_000
    observation = read_text_only("", CONTEXT)
    started = time.process_time()

    assert len(list(skipped(text, observation, CONTEXT))) == 100
    assert time.process_time() - started < 10
