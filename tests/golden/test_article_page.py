"""The saved page of the roundup: the same facts in other words, as a browser saves them."""

import json
from pathlib import Path
from typing import Any

from monitor.facts import Observation
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.locate import locate

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "fixtures" / "article"
# The page says that the web site was renamed, which is no renaming of the body (eval/README rule 11).
SITE_ONLY = {"江苏省数据局"}


def page_reading() -> Observation:
    return read((PAGE / "index.html").read_bytes(), None, Context()).observation


def page_expectation() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PAGE / "expected.json").read_text(encoding="utf-8"))
    return found


def test_the_page_of_the_same_facts_in_other_words_gives_the_same_bureaus() -> None:
    observation = page_reading()
    found = {(fact.new_name or fact.organisation): fact for fact in reversed(observation.organisation_changes)}

    for bureau in page_expectation()["bureaus"]:
        name, event = bureau["organisation"], bureau["event"]
        fact = found[name]
        assert fact.date == (None if event["type"] == "planned" else event["date"]), name
        if name not in SITE_ONLY:
            assert fact.type.value == event["type"], name
            assert (fact.rank, fact.superior, fact.nameplate) == (bureau["rank"], bureau["superior"], bureau["nameplate"]), name


def test_the_page_promotes_nobody_who_attended() -> None:
    expected = page_expectation()
    attended = {one["person"] for bureau in expected["bureaus"] for one in bureau["attended_only"]}
    observation = page_reading()
    promoted = {one.person for one in observation.leaders} | {act.person for act in observation.appointments}

    assert not promoted & (attended | set(expected["persons_never_leaders"]))


def test_every_quote_of_the_page_is_found_again_in_its_bytes() -> None:
    observation, body = page_reading(), (PAGE / "index.html").read_bytes()

    facts = (*observation.organisation_changes, *observation.appointments, *observation.leaders)
    assert facts
    assert all(locate(body, "utf-8", fact.quote) for fact in facts)
