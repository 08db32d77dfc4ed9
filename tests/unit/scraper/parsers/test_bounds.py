"""Hostile text costs a bounded number of steps: clauses tried, facts kept, characters looked back."""

import re
import time

import pytest

from scraper.parsers import allabove, inquiries, slots
from scraper.parsers.clauses import read_sentence
from scraper.parsers.context import Context
from scraper.parsers.deeds import Flow
from scraper.parsers.normalise import normalise
from scraper.parsers.phrases import MAX_PHRASE, peel, read_posts
from scraper.parsers.scope import Scope
from scraper.parsers.spacing import mend
from scraper.parsers.text import MAX_FACTS, MAX_TEXT, TextFacts, read_text
from scraper.parsers.verbs import HEADS, LEAD_IN

SIZE = 200_000
HOSTILE = [
    "任命张三为某省数据局局长",
    "免去张三的",
    "任",
    "长任",
    "张三、",
    "(女,",
    "王 强 局长\n",
    "2024.01--",
    "“任",
    "张三,男,汉族,1970年1月生,现任",
    "姓名:王强\n",
]


def read_hostile(unit: str) -> TextFacts:
    return read_text((unit * (SIZE // len(unit) + 1))[:SIZE], Context(organisation="某省数据局", published="2030-05-20"))


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_a_page_of_one_clause_ends_with_a_bounded_number_of_facts(unit: str) -> None:
    seen = read_hostile(unit)
    assert len(seen.appointments) <= MAX_FACTS
    assert len(seen.leaders) <= MAX_FACTS
    assert len(seen.mentions) <= MAX_FACTS


def test_no_more_clauses_are_tried_than_an_honest_page_has() -> None:
    flow = Flow()
    for _ in range(3_000):
        list(read_sentence("任命张三为某省数据局局长", Scope("某省人民政府", None), flow))
    assert flow.tried == 2_000


def test_a_phrase_longer_than_any_post_is_not_looked_at() -> None:
    assert read_posts("某省数据局局长、" * MAX_PHRASE) is None
    assert peel("张三" * MAX_PHRASE) is None


def test_text_beyond_the_limit_is_not_read() -> None:
    text = "会" * MAX_TEXT + "。任命张三为某省数据局局长。"
    assert not read_text(text, Context(organisation="某省人民政府")).appointments


def test_mending_keeps_the_way_back_to_the_page() -> None:
    raw = "任命王　强为局长\n李　四  任副局长"
    mended = mend(normalise(raw))
    assert mended.text.startswith("任命王")
    assert all(mended.quote(place, place + 1).strip() in raw for place in range(len(mended.text)))


@pytest.mark.parametrize(
    ("pattern", "unit"),
    [
        (LEAD_IN, "〕"),
        (LEAD_IN, "张三"),
        (inquiries._LEFT_CUT, "对"),
        (slots._CALLED, "5"),
        (allabove._FROM, "\n"),
        (allabove._ON, "\n"),
        *((pattern, "张三") for pattern, *_ in HEADS),
    ],
    ids=lambda value: repr(value) if isinstance(value, str) else "pattern",
)
def test_a_pattern_tries_the_beginning_of_a_long_text_and_not_each_place_of_it_anew(pattern: re.Pattern[str], unit: str) -> None:
    text = (unit * 20_000)[:20_000]
    began = time.process_time()

    pattern.sub("", text)

    assert time.process_time() - began < 0.5
