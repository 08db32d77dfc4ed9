"""Every row of the grammar is data with a sample, and each sample is read by its own row."""

import pytest

from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from scraper.parsers.verbs import HEADS, INFIX, LEADING, ONLY_DATE, Verb
from scraper.parsers.vetoes import DOCUMENTS, SENTENCES, Veto, document_veto, sentence_veto

CONTEXT = Context(organisation="某省人民政府", published="2030-05-20")


@pytest.mark.parametrize("verb", [*LEADING, *INFIX], ids=lambda verb: verb.id)
def test_the_sample_of_a_verb_is_read_by_its_row(verb: Verb) -> None:
    seen = read_text_only(f"{verb.sample}。", CONTEXT)
    if verb.action is None and not verb.state:
        assert not seen.appointments and not seen.leaders
    elif verb.state:
        assert [leader.rule for leader in seen.leaders] == [verb.id]
    else:
        assert [(fact.rule, fact.action) for fact in seen.appointments] == [(verb.id, verb.action)]


@pytest.mark.parametrize(("pattern", "mode", "sample"), HEADS, ids=[mode for _, mode, _ in HEADS])
def test_the_sample_of_a_head_opens_its_list(pattern: object, mode: str, sample: str) -> None:
    entries = {"removed": "张三的某省数据局局长职务", "resigned": "张三辞去某省数据局局长职务的请求"}
    text = f"市政府决定:\n{sample}:\n{entries.get(mode, '张三为某省数据局局长')};"
    seen = read_text_only(text, CONTEXT)
    expected = {"confirmed": "appointed", "mixed": "appointed", "resigned": "removed"}.get(mode, mode)
    assert [fact.action.value for fact in seen.appointments] == [expected]


@pytest.mark.parametrize("veto", SENTENCES, ids=lambda veto: veto.reason)
def test_the_sample_of_a_sentence_veto_is_caught(veto: Veto) -> None:
    assert veto.pattern.search(veto.sample)
    assert sentence_veto(veto.sample) is not None
    assert not read_text_only(veto.sample, CONTEXT).appointments


@pytest.mark.parametrize("veto", DOCUMENTS, ids=lambda veto: veto.reason)
def test_the_sample_of_a_document_veto_is_caught(veto: Veto) -> None:
    assert document_veto(veto.sample) is veto
    assert not read_text_only(veto.sample, CONTEXT).leaders


def test_a_refused_passage_says_why() -> None:
    seen = read_text_only("网传任命张三为某省数据局局长,消息不实。", CONTEXT)
    assert [refusal.reason for refusal in seen.refused] == ["a rumour"]


def test_an_act_of_a_watched_body_is_of_the_first_tier_and_an_unresolved_body_is_not() -> None:
    known = Context(organisation="某省人民政府", published="2030-05-20", known_names=frozenset({"某省数据局"}))
    assert read_text_only("张三任某省数据局局长。", known).appointments[0].tier == "A"
    assert read_text_only("张三任某省信息中心主任。", known).appointments[0].tier == "B"


def test_a_quote_is_the_passage_as_the_page_prints_it() -> None:
    seen = read_text_only("省政府决定：任命王　强为某省数据局局长（试用期一年）；免去李四的某省信息中心主任职务。", CONTEXT)
    assert [fact.quote for fact in seen.appointments] == [
        "任命王　强为某省数据局局长（试用期一年）",
        "免去李四的某省信息中心主任职务",
    ]


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("2030年3月5日", True),
        ("自2030.3起", True),
        ("2030-03月至今", True),
        ("3月至4月", True),
        ("2030年3月王强", False),
        ("2030年" * 60 + "王", False),
        ("2030年3月" * 60 + "王", False),
    ],
)
def test_days_and_nothing_else_are_known_at_once(text: str, only: bool) -> None:
    assert (ONLY_DATE.match(text) is not None) is only
