"""Checking a replay against what somebody expected before it ran (design §4.2, ``replay --check``)."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from monitor.conclusion import EventQuery
from monitor.errors import WorldError
from monitor.wire import event_json
from storage.store import Store

# What remarks are usually called.
REMARKS = ("basis", "note", "why", "rule")


def check_expected(world: Path, store: Store, tell: Callable[[str], None]) -> bool:
    """Compare events and incidents with the world's expectations; tell each difference; say whether there was none."""
    events = [event_json(event) for event in store.events.events(EventQuery())]
    incidents = [incident.as_json() for incident in store.incidents.all()]
    good = _compare("event", _lines(world / "expected.jsonl", needed=True), events, tell)
    wanted = world / "expected_incidents.jsonl"
    if wanted.exists():
        good = _compare("incident", _lines(wanted), incidents, tell) and good
    tell("as expected" if good else "not as expected")
    return good


def _lines(path: Path, *, needed: bool = False) -> list[dict[str, Any]]:
    if not path.exists():
        if needed:
            raise WorldError(f"{path}: --check needs it")
        return []
    found: list[dict[str, Any]] = []
    for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not text.strip():
            continue
        try:
            value = json.loads(text)
        except ValueError as error:
            raise WorldError(f"{path}:{number}: not a line of JSON ({error})") from error
        found.append(value)
    return found


def _compare(noun: str, wanted: Sequence[dict[str, Any]], got: Sequence[dict[str, Any]], tell: Callable[[str], None]) -> bool:
    """Match each expected line to one that agrees on every key given; the most particular lines choose first.

    What no event or incident has is a remark of whoever wrote the line; it is said which keys those are, as one of them may be misspelt.
    """
    left = list(got)
    remarks = {key for line in wanted for key in line} - {key for one in got for key in one} if got else set(REMARKS)
    if unusual := sorted(remarks - set(REMARKS)):
        tell(f"not compared, as no {noun} has them: {', '.join(unusual)}")
    wanted = [{key: value for key, value in line.items() if key not in remarks} for line in wanted]
    missing: list[dict[str, Any]] = []
    for line in sorted(wanted, key=lambda one: -len(one)):
        fitting = next((one for one in left if _agrees(line, one)), None)
        if fitting is None:
            missing.append(line)
        else:
            left.remove(fitting)
    for line in missing:
        tell(f"missing {noun}: {json.dumps(line, ensure_ascii=False)}")
        near = next((one for one in left if _near(line, one)), None)
        if near is not None:
            told = {key: near.get(key) for key in line}
            tell(f"   nearest {noun}: {json.dumps(told, ensure_ascii=False)}")
    for one in left:
        tell(f"unexpected {noun}: {json.dumps({key: one[key] for key in one if key != 'evidence'}, ensure_ascii=False)}")
    return not missing and not left


def _agrees(wanted: Any, got: Any) -> bool:
    """Say whether *got* has every key that *wanted* names; lists and scalars must be equal."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        return all(key in got and _agrees(value, got[key]) for key, value in wanted.items())
    return bool(wanted == got)


def _near(wanted: dict[str, Any], got: dict[str, Any]) -> bool:
    keys = [key for key in ("type", "site", "person", "kind") if key in wanted]
    return all(wanted[key] == got.get(key) for key in keys)
