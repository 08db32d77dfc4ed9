"""What ``replay --check`` says where what happened is not what was expected, and which keys of an expected line are remarks."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

import pytest

from cli.checking import check_expected
from monitor.errors import WorldError
from monitor.events import Event
from monitor.facts import Action
from monitor.wire import event_json
from storage.store import Store
from tests.unit.monitor.history import fact, home, notice
from tests.unit.monitor.told import events


class _Events:
    def __init__(self, held: Iterable[Event]) -> None:
        self.held = tuple(held)

    def events(self, _: object) -> tuple[Event, ...]:
        return self.held


class _Incidents:
    def all(self) -> tuple[()]:
        return ()


class _Store:
    def __init__(self, *held: Event) -> None:
        self.events, self.incidents = _Events(held), _Incidents()


HAPPENED = tuple(events(home(0, 30), notice("任免", 10, fact("张三", Action.APPOINTED, "局长", "2025-03-10"))))


def told(world: Path, *expected: Any, happened: tuple[Event, ...] = HAPPENED, incidents: Any = None) -> tuple[bool, list[str]]:
    """Say whether what *happened* is as *expected*, and what was said of it."""
    lines = [one if isinstance(one, str) else json.dumps(one, ensure_ascii=False) for one in expected]
    (world / "expected.jsonl").write_text("\n".join(lines), "utf-8")
    if incidents is not None:
        (world / "expected_incidents.jsonl").write_text(json.dumps(incidents), "utf-8")
    said: list[str] = []
    return check_expected(world, cast("Store", _Store(*happened)), said.append), said


LINE = {"type": "leader.appointed", "site": "yunling", "person": "张三"}


def test_one_event_meets_one_expected_line(tmp_path: Path) -> None:
    assert len(HAPPENED) == 1
    assert told(tmp_path, LINE, "") == (True, ["as expected"])
    assert told(tmp_path, event_json(HAPPENED[0])) == (True, ["as expected"])


@pytest.mark.parametrize("more", [{"basis": "云政〔2025〕1号"}, {"note": "x", "why": "y", "rule": "L01"}])
def test_usual_remarks_are_not_told_of(tmp_path: Path, more: dict[str, str]) -> None:
    assert told(tmp_path, {**LINE, **more}) == (True, ["as expected"])


@pytest.mark.parametrize(
    "key", ["comment", "source", "备注", "domain_rule", "quote", "case", "reason", "todo", "evidence_note", "person_why"]
)
def test_other_remarks_are_told_of_and_harm_nothing(tmp_path: Path, key: str) -> None:
    assert told(tmp_path, {**LINE, key: "x"}) == (True, [f"not compared, as no event has them: {key}", "as expected"])


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("persn", "person"),
        ("preson", "person"),
        ("Person", "person"),
        ("posts", "post"),
        ("organization", "organisation"),
        ("decided", "decided_on"),
        ("decided-on", "decided_on"),
        ("effective_date", "effective_on"),
        ("publishedOn", "published_on"),
        ("statuss", "status"),
        ("befor", "before"),
    ],
)
def test_a_misspelt_key_is_told_and_is_not_as_expected(tmp_path: Path, key: str, meant: str) -> None:
    assert told(tmp_path, {**LINE, key: "x"}) == (False, [f"no event has {key}: {meant} is meant?", "not as expected"])


def test_an_incident_that_did_not_happen_is_missing(tmp_path: Path) -> None:
    good, said = told(tmp_path, LINE, incidents={"kind": "blocked", "note": "x"})

    assert (good, said) == (False, ['missing incident: {"kind": "blocked"}', "not as expected"])


def test_what_is_missing_is_told_with_what_is_nearest_to_it(tmp_path: Path) -> None:
    good, said = told(tmp_path, {**LINE, "post": "副局长"})

    assert not good
    assert said[0].startswith("missing event: {") and "副局长" in said[0]
    assert said[1] == '   nearest event: {"type": "leader.appointed", "site": "yunling", "person": "张三", "post": "局长"}'
    assert said[2].startswith("unexpected event: {") and "evidence" not in said[2]
    assert said[-1] == "not as expected"


def test_nothing_happened_where_something_was_expected(tmp_path: Path) -> None:
    good, said = told(tmp_path, {**LINE, "basis": "x"}, happened=())

    assert (good, said) == (False, [f"missing event: {json.dumps(LINE, ensure_ascii=False)}", "not as expected"])


def test_nothing_was_expected_and_nothing_happened(tmp_path: Path) -> None:
    assert told(tmp_path, happened=()) == (True, ["as expected"])


@pytest.mark.parametrize("line", ["{", '["type"]', "7"])
def test_a_line_that_is_no_object_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(WorldError, match=r"expected\.jsonl:1: "):
        told(tmp_path, line)
