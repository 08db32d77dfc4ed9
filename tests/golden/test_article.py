"""The roundup of 21 bureaus, as it was printed: Traditional script, pinyin annotations, sections in reverse order."""

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from monitor.facts import ChangeType, Observation, OrganisationFact
from scraper.parsers import read_text_only
from scraper.parsers.context import Context

ROOT = Path(__file__).parents[2]
# A worktree does not stand beside the shared folder; the variable says where it is then.
SHARED = Path(os.environ.get("BUREAUWATCH_SHARED", ROOT.parent / "shared"))
pytestmark = pytest.mark.shared


def shared() -> Path:
    if not (SHARED / "seed" / "article.txt").is_file():
        pytest.skip("the article is not beside the repository: no shared/seed/article.txt (or set BUREAUWATCH_SHARED)")
    return SHARED


@lru_cache(maxsize=1)
def expectation() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((shared() / "eval" / "seed_article.expected.json").read_text(encoding="utf-8"))
    return found


@lru_cache(maxsize=1)
def reading() -> Observation:
    text = (shared() / "seed" / "article.txt").read_text(encoding="utf-8")
    return read_text_only(text, Context(published=expectation()["published"]))


def changes_of(name: str) -> Iterator[OrganisationFact]:
    yield from (fact for fact in reading().organisation_changes if name in (fact.organisation, fact.new_name))


def attribute(name: str, key: str) -> str | None:
    """Return what the facts about the body of that name state; a predecessor's rank is not the body's."""
    own = (fact for fact in changes_of(name) if (fact.new_name or fact.organisation) == name)
    return next((value for fact in own if (value := getattr(fact, key))), None)


def differences(bureau: Mapping[str, Any]) -> list[str]:
    name, event = bureau["organisation"], bureau["event"]
    facts = list(changes_of(name))
    found = {
        "type": event["type"] if any(fact.type.value == event["type"] for fact in facts) else [fact.type.value for fact in facts],
        "date": next((fact.date for fact in facts if fact.date), None),
        "rank": attribute(name, "rank"),
        "superior": attribute(name, "superior"),
        "nameplate": attribute(name, "nameplate"),
        "leaders": sorted((one.person, *sorted(one.posts)) for one in reading().leaders if one.organisation == name),
    }
    wanted = {
        "type": event["type"],
        "date": None if event["type"] == "planned" else event["date"],
        "rank": bureau["rank"],
        "superior": bureau["superior"],
        "nameplate": bureau["nameplate"],
        "leaders": sorted((one["person"], *sorted(one["posts"])) for one in bureau["leaders"]),
    }
    # Who was appointed is stated by the act; the article need not say it a second time as a state.
    held = {(act["person"], act["post"]) for act in bureau["appointments"]}
    wanted["leaders"] = [one for one in wanted["leaders"] if one in found["leaders"] or (one[0], one[1]) not in held]
    found["leaders"] = [one for one in found["leaders"] if one in wanted["leaders"] or (one[0], one[1]) not in held]
    return [f"{key}: {found[key]} instead of {wanted[key]}" for key in wanted if found[key] != wanted[key]]


def test_all_21_bureaus_have_their_event_day_rank_superior_plate_and_leaders() -> None:
    table = [(bureau["organisation"], differences(bureau)) for bureau in expectation()["bureaus"]]
    for name, wrong in table:
        sys.stdout.write(f"{name:　<18} {'; '.join(wrong) or 'right'}\n")

    assert len(table) == 21
    assert not {name: wrong for name, wrong in table if wrong}


def test_the_eight_appointments_are_read_and_no_other() -> None:
    wanted = {
        (act["person"], act["action"], act["post"], act["organisation"], act["effective_date"])
        for bureau in expectation()["bureaus"]
        for act in bureau["appointments"]
    }
    found = {(act.person, act.action.value, act.post, act.organisation, act.dates.projection) for act in reading().appointments}

    assert len(wanted) == 8
    assert found == wanted


def test_every_leader_is_stated_and_only_the_editors_note_adds_one() -> None:
    wanted = {one["person"] for bureau in expectation()["bureaus"] for one in bureau["leaders"]}
    led = {one.person for one in reading().leaders} | {act.person for act in reading().appointments}

    assert len(wanted) == 12
    assert wanted <= led
    # «编者注:沈建荣现任…» is a statement about another body, under another spelling; it is kept as it stands.
    assert led - wanted <= {"沈建荣"}


def test_nobody_who_attended_leads_a_bureau() -> None:
    attended = {one["person"] for bureau in expectation()["bureaus"] for one in bureau["attended_only"]}
    promoted = {one.person for one in reading().leaders} | {act.person for act in reading().appointments}

    assert len(attended) == 11
    assert not promoted & (attended | set(expectation()["persons_never_leaders"]))


def test_hunan_is_planned_and_not_founded() -> None:
    assert {fact.type for fact in changes_of("湖南省数据局")} == {ChangeType.PLANNED}


def test_predecessors_and_earlier_bodies_keep_their_own_ranks() -> None:
    for fact in expectation()["other_organisation_facts"]:
        name = fact.get("new_name") or fact["organisation"]
        if re.search(r"交易所|公司", name):
            assert not list(changes_of(name))
            continue
        own = [one for one in changes_of(name) if one.type.value == fact["type"]]
        assert own, name
        for key in ("date", "rank", "superior", "nameplate"):
            assert getattr(own[0], key) == fact.get(key), (name, key)


def test_the_base_of_a_new_body_is_its_predecessor() -> None:
    inner = next(changes_of("内蒙古自治区政务服务与数据管理局"))

    assert inner.predecessors == ("内蒙古自治区政务服务局",)
    assert inner.how is not None
    assert "基础上" in inner.how
    assert "挂牌" in inner.how


def test_every_quote_stands_in_the_article_as_it_was_printed() -> None:
    text = (shared() / "seed" / "article.txt").read_text(encoding="utf-8")

    assert all(fact.quote in text for fact in reading().organisation_changes)
    assert all(fact.quote in text for fact in reading().appointments)
