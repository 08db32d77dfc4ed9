"""Checking a replay against what somebody expected before it ran (design §4.2, ``replay --check``)."""

import json
import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from monitor.conclusion import EventQuery
from monitor.errors import WorldError
from monitor.wire import event_json
from storage.store import Store

# What remarks are usually called.
REMARKS = ("basis", "note", "why", "rule")
# How much of its letters a misspelt key has in common with the one that is meant, and how many letters it may have more or less.
ALIKE = 0.8
APART = 2


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
        if not isinstance(value, dict):
            raise WorldError(f"{path}:{number}: not an object")
        found.append(value)
    return found


def _compare(noun: str, wanted: Sequence[dict[str, Any]], got: Sequence[dict[str, Any]], tell: Callable[[str], None]) -> bool:
    """Match each expected line to one that agrees on every key given; the most particular lines choose first."""
    left = list(got)
    known = {key for one in got for key in one}
    remarks = {key for line in wanted for key in line} - known if known else set(REMARKS)
    well_spelt = _tell_remarks(noun, sorted(remarks - set(REMARKS)), sorted(known), tell)
    wanted = [{key: value for key, value in line.items() if key not in remarks} for line in wanted]
    missing: list[dict[str, Any]] = []
    for line in sorted(wanted, key=lambda one: -len(one)):
        fitting = next((one for one in left if _agrees(line, one)), None)
        if fitting is None:
            missing.append(line)
        else:
            left.remove(fitting)
    for line in missing:
        _tell_missing(noun, line, left, tell)
    for one in left:
        tell(f"unexpected {noun}: {json.dumps({key: one[key] for key in one if key != 'evidence'}, ensure_ascii=False)}")
    return well_spelt and not missing and not left


def _tell_remarks(noun: str, unusual: Sequence[str], known: Sequence[str], tell: Callable[[str], None]) -> bool:
    """Say which keys no event or incident has: remarks of whoever wrote the line, unless one is spelt nearly like a key; then all is not well."""
    meant = {key: near for key in unusual if (near := _misspelt(key, known)) is not None}
    for key, near in meant.items():
        tell(f"no {noun} has {key}: {near} is meant?")
    if others := [key for key in unusual if key not in meant]:
        tell(f"not compared, as no {noun} has them: {', '.join(others)}")
    return not meant


def _misspelt(key: str, known: Sequence[str]) -> str | None:
    """Return the known key that *key* is spelt nearly like: a letter or two apart, in other marks and capitals, or as a date."""
    forms = {_bare(one): one for one in known if abs(len(_bare(one)) - len(_bare(key))) <= APART}
    near = get_close_matches(_bare(key), forms, n=1, cutoff=ALIKE)
    return forms[near[0]] if near else None


def _bare(key: str) -> str:
    letters = "".join(letter for letter in key.lower() if letter.isalnum())
    return re.sub(r"(?<=.)date$", "on", letters)


def _tell_missing(noun: str, line: dict[str, Any], left: Sequence[dict[str, Any]], tell: Callable[[str], None]) -> None:
    tell(f"missing {noun}: {json.dumps(line, ensure_ascii=False)}")
    near = next((one for one in left if _near(line, one)), None)
    if near is not None:
        told = {key: near.get(key) for key in line}
        tell(f"   nearest {noun}: {json.dumps(told, ensure_ascii=False)}")


def _agrees(wanted: Any, got: Any) -> bool:
    """Say whether *got* has every key that *wanted* names; lists and scalars must be equal."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        return all(key in got and _agrees(value, got[key]) for key, value in wanted.items())
    return bool(wanted == got)


def _near(wanted: dict[str, Any], got: dict[str, Any]) -> bool:
    keys = [key for key in ("type", "site", "person", "kind") if key in wanted]
    return all(wanted[key] == got.get(key) for key in keys)
