"""What texts say of bodies: a table of sentences, each rule on its own sample, and hostile text."""

import time

import pytest

from monitor.facts import Dates, OrganisationFact
from scraper.parsers import namings, read_text_only, standings
from scraper.parsers.bodies import Around
from scraper.parsers.context import Context
from scraper.parsers.foundings import read_organisations
from scraper.parsers.locate import OMITTED
from scraper.parsers.masks import mask
from scraper.parsers.normalise import normalise
from scraper.parsers.script import to_simplified
from tests.unit.scraper.parsers.naming_questions import SENTENCES as QUESTIONS
from tests.unit.scraper.parsers.naming_sentences import SENTENCES, Sentence
from tests.unit.scraper.parsers.namings_of_several import SENTENCES as OF_SEVERAL

KEYS = {"new": "new_name", "plate": "nameplate", "rank": "rank", "sup": "superior", "date": "date", "how": "how", "into": "into"}
ALWAYS = ("new_name", "nameplate", "rank", "superior", "date")


def expected(fact: str) -> dict[str, object]:
    kind, organisation, *pairs = fact.split()
    values: dict[str, object] = dict.fromkeys(ALWAYS)
    values.update(type=kind, organisation=organisation)
    for key, value in (pair.split("=") for pair in pairs):
        values["predecessors" if key == "pre" else KEYS[key]] = tuple(value.split("+")) if key == "pre" else value or None
    return values


def as_read(fact: OrganisationFact, keys: dict[str, object]) -> dict[str, object]:
    return {key: str(fact.type.value) if key == "type" else getattr(fact, key) for key in keys}


@pytest.mark.parametrize("sentence", [*SENTENCES, *OF_SEVERAL, *QUESTIONS], ids=lambda sentence: sentence.id)
def test_a_text_states_these_facts_about_bodies_and_no_others(sentence: Sentence) -> None:
    observation = read_text_only(sentence.text, Context(organisation=sentence.owner, published=sentence.published))

    wanted = [expected(fact) for fact in sentence.facts]
    found = {(fact.type.value, fact.organisation, fact.nameplate): fact for fact in observation.organisation_changes}
    assert len(found) == len(wanted), [(fact.type.value, fact.organisation) for fact in observation.organisation_changes]
    for values in wanted:
        fact = next(
            one
            for one in observation.organisation_changes
            if (one.type.value, one.organisation) == (values["type"], values["organisation"])
            and values["nameplate"] in (None, one.nameplate)
        )
        assert as_read(fact, values) == values


@pytest.mark.parametrize(
    "sentence", [one for one in (*SENTENCES, *OF_SEVERAL, *QUESTIONS) if one.facts], ids=lambda sentence: sentence.id
)
def test_every_quote_is_one_passage_of_the_text_or_several_in_its_order(sentence: Sentence) -> None:
    observation = read_text_only(sentence.text, Context(organisation=sentence.owner, published=sentence.published))

    for fact in observation.organisation_changes:
        assert fact.quote
        behind = 0
        for passage in fact.quote.split(OMITTED):
            behind = sentence.text.index(passage, behind) + len(passage)


def test_who_is_above_several_bodies_is_quoted_with_each_of_them() -> None:
    text = "宜春市甲河灌溉中心为正科级。宜春市乙河灌溉中心为副科级。以上单位由宜春市水利局管理。"
    facts = read_text_only(text, Context(organisation="宜春市水利局")).organisation_changes

    assert [fact.quote for fact in facts] == [
        "宜春市甲河灌溉中心为正科级 … 以上单位由宜春市水利局管理",
        "宜春市乙河灌溉中心为副科级 … 以上单位由宜春市水利局管理",
    ]


@pytest.mark.parametrize("rule", namings.RULES, ids=lambda rule: rule.id)
def test_every_naming_rule_reads_its_own_sample(rule: namings.NamingRule) -> None:
    read = [naming.rule.id for naming in namings.namings(mask(rule.sample, Around(owner="河北省人民政府")))]

    assert rule.id in read


@pytest.mark.parametrize("rule", standings.RULES, ids=lambda rule: rule.id)
def test_every_standing_rule_reads_its_own_sample(rule: standings.StandingRule) -> None:
    read = [standing.rule.id for standing in standings.standings(mask(rule.sample, Around(owner="云南省人民政府")))]

    assert rule.id in read


@pytest.mark.parametrize(
    "unit",
    ["省数据局", "局", "河北省数据局、", "在", "将于正式在", "更名为", "由省政府", "《", "((((", "更名为省数据局和", "1月1日", "在原局基础上组建", "委办中心", "a(yuè)"],
)  # fmt: skip
def test_hostile_text_is_read_without_blow_up(unit: str) -> None:
    text = (unit * (200_000 // len(unit)))[:200_000]

    started = time.process_time()
    read_organisations(to_simplified(normalise(text)), "河北省人民政府", "2024-03-01", Dates())

    assert time.process_time() - started < 20
