"""The form in which a page is written never changes what it says: width, script, annotations, blanks, encoding."""

from collections.abc import Callable
from functools import lru_cache

from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC
from pypinyin import Style, pinyin

from monitor.facts import Observation
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context
from tests.unit.scraper.parsers.naming_sentences import SENTENCES, Sentence
from tests.unit.scraper.parsers.namings_of_several import SENTENCES as OF_SEVERAL

WIDE = {ord(narrow): chr(ord(narrow) + 0xFEE0) for narrow in "0123456789(),:;"}
NARROW = {wide: chr(narrow) for narrow, wide in ((key, ord(value)) for key, value in WIDE.items())}
# Characters whose way to Traditional and back is not one to one would test the converter, not the reader.
PLAIN = [
    one
    for one in (*SENTENCES, *OF_SEVERAL)
    if one.facts and one.id not in {"traditional", "table", "labels"} and len(one.text) >= 20
]
PEOPLE = ("李旭", "王强", "张伟", "刘洋", "陈静")
Facts = tuple[object, ...]


@lru_cache(maxsize=1)
def to_traditional() -> OpenCC:
    return OpenCC("s2t")


def facts_of(observation: Observation) -> Facts:
    changes = [
        (fact.type, fact.organisation, fact.new_name, fact.nameplate, fact.rank, fact.superior, fact.date, fact.predecessors)
        for fact in observation.organisation_changes
    ]
    acts = [(fact.person, fact.action, fact.post, fact.organisation, fact.dates.projection) for fact in observation.appointments]
    leaders = [(fact.person, fact.posts, fact.organisation) for fact in observation.leaders]
    return tuple(changes), tuple(acts), tuple(leaders)


def annotated(text: str, chosen: Callable[[int], bool]) -> str:
    printed = []
    for place, character in enumerate(text):
        printed.append(character)
        if "一" <= character <= "鿿" and chosen(place):
            printed.append(f"({pinyin(character, style=Style.TONE, heteronym=True)[0][0]})")
    return "".join(printed)


def lossy(text: str) -> str:
    """Return simplified *text* as the converter of the copied pages writes it: 宁 is 甯 everywhere."""
    return to_traditional().convert(text).replace("寧", "甯")


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(PLAIN), st.booleans())
def test_full_and_half_width_say_the_same(sentence: Sentence, wide: bool) -> None:
    one = sentence
    context = Context(organisation=one.owner, published=one.published)
    written = one.text.translate(WIDE if wide else NARROW)

    assert facts_of(read_text_only(written, context)) == facts_of(read_text_only(one.text, context))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(PLAIN), st.integers(1, 4))
def test_traditional_text_with_pinyin_says_the_same(sentence: Sentence, every: int) -> None:
    one = sentence
    context = Context(organisation=one.owner, published=one.published)
    written = annotated(lossy(one.text), lambda place: place % every == 0)

    assert facts_of(read_text_only(written, context)) == facts_of(read_text_only(one.text, context))


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(PEOPLE), st.sampled_from(["\u3000", " ", "\u00a0", "\u2003", "\u3000\u3000"]))
def test_a_blank_inside_a_short_name_says_the_same(person: str, blank: str) -> None:
    text = "省政府决定，任命{}为甘肃省数据局副局长。"
    context = Context(organisation="甘肃省人民政府", published="2024-03-01")

    padded = facts_of(read_text_only(text.format(person[0] + blank + person[1]), context))

    assert padded == facts_of(read_text_only(text.format(person), context))
    assert padded[1]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(PLAIN), st.sampled_from(["utf-8", "gb18030"]), st.sampled_from(["utf-8", "gb2312", None]))
def test_the_encoding_says_the_same(sentence: Sentence, encoding: str, declared: str | None) -> None:
    one = sentence
    context = Context(organisation=one.owner, published=one.published)
    paragraphs = "".join(f"<p>{line}</p>" for line in one.text.split("\n"))
    page = f"<html><head><title>要闻</title></head><body><div class='content'>{paragraphs}</div></body></html>"
    content_type = f"text/html; charset={declared}" if declared else "text/html"

    assert facts_of(read(page.encode(encoding), content_type, context).observation) == facts_of(
        read(page.encode(), "text/html; charset=utf-8", context).observation
    )


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(PLAIN), st.sampled_from(["\u200b", "\u00ad", "\ufe0f", "\u2060", "\ufeff"]), st.integers(1, 5))
def test_marks_that_print_nothing_say_nothing(sentence: Sentence, mark: str, every: int) -> None:
    one = sentence
    context = Context(organisation=one.owner, published=one.published)
    written = "".join(character + (mark if place % every == 0 else "") for place, character in enumerate(one.text))

    assert facts_of(read_text_only(written, context)) == facts_of(read_text_only(one.text, context))
