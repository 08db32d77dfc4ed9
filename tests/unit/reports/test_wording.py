"""Everything that can happen is worded, in both languages."""

import re
from dataclasses import fields

import pytest

from monitor.events import Event, EventType, Status
from monitor.incidents import MASS_CHANGE, OWN_NETWORK
from monitor.model import Verdict
from reports.digest import Digest, Told, render
from reports.english import english
from reports.labels import FIELDS, MODES, PAGES, PARTS, ROLES, STATUSES, TYPES, say
from reports.language import Language
from reports.obstacles import CAUSES, VERDICTS, obstacle
from reports.phrases import PHRASES
from reports.posts import GLOSSES, gloss
from reports.views import headline
from tests.unit.reports.samples import BODY, START, event, incident

CHINESE = re.compile(r"[一-龥]")
every_language = pytest.mark.parametrize("language", Language)
# What before and after hold, whatever the type.
SIDES = {
    "before": {"person": "甲乙", "posts": ["副局长"], "name": "云州省大数据局", "nameplates": ["甲牌"], "rank": "副厅级",
               "superior": "云州省政府办公厅", "site_name": "旧名", "sponsor": "旧主办", "host": "old.gov.cn", "code": "1"},
    "after": {"person": "甲乙丙", "posts": ["局长"], "name": BODY, "nameplates": ["甲牌", "乙牌"], "rank": "正厅级",
              "superior": "云州省人民政府", "site_name": "新名", "sponsor": "新主办", "host": "new.gov.cn", "code": "2"},
}  # fmt: skip


@every_language
@pytest.mark.parametrize("event_type", EventType)
def test_every_event_type_has_a_headline_a_label_and_a_place_in_a_report(event_type: EventType, language: Language) -> None:
    one = event(event_type, **SIDES)
    rendered = render(Digest(until=START, news=(Told(one),), language=language))

    assert headline(one, language)
    assert rendered.subject == headline(one, language)
    assert say(TYPES[event_type], language) in rendered.text
    assert headline(one, language) in rendered.text
    assert "None" not in rendered.text and "{" not in rendered.text


@pytest.mark.parametrize("event_type", EventType)
def test_english_says_in_english_what_happened_and_keeps_names(event_type: EventType) -> None:
    line = english(event(event_type, **SIDES))

    assert re.search(r"[a-z]{4}", line)
    assert CHINESE.search(line) or event_type.value in ("site.moved", "site.identifier_changed")


@pytest.mark.parametrize("event_type", EventType)
def test_english_survives_what_is_unknown(event_type: EventType) -> None:
    assert english(event(event_type, post=None, before=None, after=None))


PRESIDES = event(
    EventType.LEADER_ROLE_CHANGED,
    post="副局长",
    mode="presiding",
    before={"post": "副局长", "posts": ["副局长"], "mode": "substantive"},
    after={"post": "副局长", "posts": ["副局长"], "mode": "presiding"},
)
HEADS = event(
    EventType.LEADER_CONFIRMED,
    mode="substantive",
    before={"post": "代局长", "posts": ["代局长"], "mode": "acting"},
    after={"post": "局长", "posts": ["局长"], "mode": "substantive"},
)


@pytest.mark.parametrize(
    ("one", "language", "said"),
    [
        (PRESIDES, Language.ZH, ("甲乙丙职务由副局长变为副局长（主持工作）", "任职方式：正式任职 → 主持工作")),
        (
            PRESIDES,
            Language.EN,
            ("to “副局长” (deputy director), in charge of the work", "Held: in full → in charge of the work"),
        ),
        (HEADS, Language.ZH, ("任职方式：代理 → 正式任职",)),
        (HEADS, Language.EN, ("Held: acting → in full",)),
    ],
)
def test_a_change_of_mode_says_from_which_to_which(one: Event, language: Language, said: tuple[str, ...]) -> None:
    text = render(Digest(until=START, news=(Told(one),), language=language)).text

    assert [words for words in said if words not in text] == []


@every_language
@pytest.mark.parametrize("status", Status)
def test_every_status_is_worded(status: Status, language: Language) -> None:
    assert say(STATUSES[status], language)


@every_language
@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_explained(verdict: Verdict, language: Language) -> None:
    words = obstacle(verdict.value, language)

    assert verdict in VERDICTS
    assert "_" not in words
    assert bool(CHINESE.search(words)) is (language is Language.ZH)


@every_language
@pytest.mark.parametrize("kind", [MASS_CHANGE, OWN_NETWORK])
def test_causes_that_are_no_verdict_are_explained(kind: str, language: Language) -> None:
    text = render(Digest(until=START, incidents=(incident(kind),), language=language)).text

    assert obstacle(kind, language) in text
    assert kind not in text


@every_language
def test_a_cause_that_nobody_knows_yet_is_named(language: Language) -> None:
    assert "new_cause" in obstacle("new_cause", language)


def test_english_labels_hold_no_chinese_and_chinese_ones_do() -> None:
    for table in (TYPES, STATUSES, MODES, ROLES, FIELDS, PAGES, PARTS, CAUSES):
        for chinese, other in table.values():
            assert CHINESE.search(chinese) and not CHINESE.search(other)


def test_both_languages_fill_in_the_same_things() -> None:
    for field in fields(PHRASES[Language.ZH]):
        wanted, found = (set(re.findall(r"{(\w+)}", getattr(PHRASES[language], field.name))) for language in Language)
        assert wanted == found, field.name


@pytest.mark.parametrize(
    ("post", "meaning"),
    [
        ("局长", "director"),
        ("副局长", "deputy director"),
        ("代局长", "acting director"),
        ("代理主任", "acting director"),
        ("常务副主任", "executive deputy director"),
        ("党组书记", "secretary of the Party group"),
        ("党组副书记", "deputy secretary of the Party group"),
        ("兼局长", "director"),
        ("首席数据官", "chief data officer"),
        ("一级巡视员", "staff rank: counsel"),
        ("掌印", None),
    ],
)
def test_a_post_is_glossed(post: str, meaning: str | None) -> None:
    assert gloss(post) == meaning


@pytest.mark.parametrize(("post", "meaning"), GLOSSES)
def test_no_gloss_is_hidden_by_a_shorter_one(post: str, meaning: str) -> None:
    assert gloss(post) == meaning
