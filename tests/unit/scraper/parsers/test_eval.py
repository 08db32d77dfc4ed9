"""The development split as a regression: each kind of fact with the floors of language.md §5."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import pytest

from monitor.facts import Observation
from monitor.posts import is_rank
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context

DEV = Path(__file__).parents[5] / "shared" / "eval" / "dev.jsonl"
NEVER = {"appointed", "removed", "concurrent", "acting"}
pytestmark = pytest.mark.shared

Item = dict[str, Any]
Keys = set[tuple[object, ...]]


def items() -> list[Item]:
    if not DEV.exists():
        pytest.skip("the shared development split is not beside the repository")
    return [json.loads(line) for line in DEV.read_text(encoding="utf-8").splitlines()]


def context_of(item: Item) -> Context:
    return Context(organisation=item["source_org"], published=item["published"])


@cache
def readings() -> dict[str, Observation]:
    return {item["id"]: reading_of(item) for item in items()}


def reading_of(item: Item) -> Observation:
    if "html" in item:
        return read(item["html"].encode(), "text/html; charset=utf-8", context_of(item)).observation
    return read_text_only(item["text"], context_of(item))


def lasting(name: object) -> str:
    """A converter wrote 甯 for 宁 in some texts (eval/README rule 13)."""
    return str(name).replace("甯", "宁")


def actions(facts: Iterable[Item], wanted: set[str], *, dated: bool) -> Keys:
    return {
        (lasting(one["person"]), one["action"], one["post"], one["effective_date"] if dated else None)
        for one in facts
        if one["action"] in wanted
    }


def as_items(seen: Observation, tiers: str = "ABC") -> list[Item]:
    return [
        {"person": one.person, "action": one.action.value, "post": one.post, "effective_date": one.dates.projection}
        for one in seen.appointments
        if one.tier in tiers and not is_rank(one.post or "")  # a key of its own holds them (eval/README rule 6)
    ]


@dataclass(frozen=True)
class Floor:
    """What is compared, and the least precision and recall (language.md §5)."""

    id: str
    gold: Callable[[Item], Keys]
    found: Callable[[Observation], Keys]
    precision: float
    recall: float


def acts(name: str, wanted: set[str], precision: float, recall: float, *, dated: bool = False) -> Floor:
    return Floor(
        name,
        lambda expected: actions(expected["appointments"], wanted, dated=dated),
        lambda seen: actions(as_items(seen), wanted, dated=dated),
        precision,
        recall,
    )


def leaders_of(seen: Observation) -> Keys:
    return {(lasting(one.person), post) for one in seen.leaders for post in one.posts}


def bodies(changes: Iterable[Item]) -> Keys:
    found: Keys = set()
    for one in changes:
        body = one["new_name"] or one["organisation"]
        found.add((one["type"], body))
        found |= {(key, body, one[key]) for key in ("nameplate", "rank", "superior", "date") if one[key]}
    return found


def bodies_of(seen: Observation) -> Keys:
    names = ("type", "organisation", "new_name", "nameplate", "rank", "superior", "date")
    return bodies({name: getattr(one, name) for name in names} for one in seen.organisation_changes)


FLOORS = (
    acts("appointed and removed", {"appointed", "removed"}, 0.98, 0.95),
    acts("appointed and removed, with date", {"appointed", "removed"}, 0.96, 0.0, dated=True),
    acts("the rarer acts", {"nominated", "investigated", "retired", "acting", "concurrent"}, 0.97, 0.90),
    Floor("leaders", lambda e: {(lasting(o["person"]), p) for o in e["leaders"] for p in o["posts"]}, leaders_of, 0.99, 0.97),
    Floor("organisation facts", lambda expected: bodies(expected["organisation_changes"]), bodies_of, 0.96, 0.88),
    Floor(
        "tier A alone",
        lambda expected: actions(expected["appointments"], NEVER, dated=False),
        lambda seen: actions(as_items(seen, tiers="A"), NEVER, dated=False),
        1.0,
        0.0,
    ),
)


@pytest.mark.parametrize("floor", FLOORS, ids=lambda floor: floor.id)
def test_the_split_is_read_above_the_floor(floor: Floor) -> None:
    gold = {(item["id"], *key) for item in items() for key in floor.gold(item["expected"])}
    found = {(name, *key) for name, seen in readings().items() for key in floor.found(seen)}
    right = len(gold & found)
    assert gold and found
    assert right >= floor.precision * len(found), sorted(map(str, found - gold))
    assert right >= floor.recall * len(gold), sorted(map(str, gold - found))


def test_a_negative_text_never_appoints_or_removes() -> None:
    negative = [item["id"] for item in items() if item["kind"] == "negative"]
    assert len(negative) == 29
    for name in negative:
        assert not {fact.action.value for fact in readings()[name].appointments} & NEVER, name


def test_a_text_that_states_nothing_stays_empty() -> None:
    kinds = ("appointments", "leaders", "organisation_changes")
    empty = [item["id"] for item in items() if not any(item["expected"][kind] for kind in kinds)]
    assert len(empty) == 24
    for name in empty:
        assert not any(getattr(readings()[name], kind) for kind in kinds), name


def facts_of(seen: Observation) -> tuple[object, ...]:
    return (
        {(one.person, one.action, one.post, one.organisation, one.dates.projection) for one in seen.appointments},
        {(one.person, one.posts, one.organisation) for one in seen.leaders},
        {
            (one.type, one.organisation, one.new_name, one.nameplate, one.date, one.rank, one.superior)
            for one in seen.organisation_changes
        },
    )


def test_the_paragraphs_of_a_page_state_what_the_bare_text_states() -> None:
    for item in items():
        if "text" in item:
            paragraphs = "".join(f"<p>{escape(line)}</p>" for line in item["text"].split("\n"))
            page = f"<html><body>{paragraphs}</body></html>".encode()
            seen = read(page, "text/html; charset=utf-8", context_of(item)).observation
            assert facts_of(seen) == facts_of(readings()[item["id"]]), item["id"]
