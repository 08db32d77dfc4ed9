"""Each rule of domain.md §3.3 as a small world: quiet with its guard, and not without it."""

import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from monitor.acts import Act
from monitor.model import Judgement, Verdict
from monitor.roster import Entry
from scraper.parsers import normalise, plain
from tests.golden.nevers import NEVER, differences

WORLDS = sorted(path.name for path in NEVER.iterdir() if path.is_dir())


@dataclass(frozen=True, slots=True)
class Guard:
    """What holds a rule in one world, and what stands in its place when it is taken out."""

    world: str
    name: str
    instead: Callable[[Any], Any]


def becomes(value: Any) -> Callable[[Any], Any]:
    """Put *value* in the place of a guard."""
    return lambda _: value


def without(name: str) -> Callable[[Any], Any]:
    """Take the check called *name* out of a row of checks."""
    return lambda checks: tuple(check for check in checks if check.__name__ != name)


def always_good(*_: object) -> Judgement:
    """Call any answer good."""
    return Judgement(Verdict.GOOD, "believed")


def forget() -> None:
    """Let the readers forget the forms of texts they have met."""
    normalise._plain.cache_clear()
    plain._short_plain.cache_clear()


def by_quote(one: Entry, other: Entry) -> bool:
    """Compare how a person is printed."""
    return one.fact.quote == other.fact.quote


def by_titles(one: Entry, other: Entry) -> bool:
    """Take a missing title for another one."""
    return set(one.posts) == set(other.posts)


def in_order(one: Entry, other: Entry) -> bool:
    """Compare titles in the page's order."""
    return one.posts == other.posts


def in_every_copy(act: Act) -> bool:
    """Ask that every copy of an act was there before."""
    return all(claim.known_before for claim in act.claims)


GUARDS = (
    Guard("01a-change-behind-an-outage", "scheduler.reading.assess", becomes(always_good)),
    Guard("01b-strangers-page", "monitor.quality._CHECKS", without("_region")),
    Guard("01c-half-a-page", "monitor.quality._CHECKS", without("_damage")),
    Guard("02-nobody-listed", "monitor.quality._CHECKS", without("_emptiness")),
    Guard("03a-absent-for-three-rounds", "monitor.transitions.VANISH_SPAN", lambda span: span * 0),
    Guard("03b-absent-in-two-looks", "monitor.transitions.VANISH_LOOKS", becomes(2)),
    Guard("03c-nobody-known-left", "monitor.transitions.controls_of", becomes(lambda states: [1 for _ in states])),
    Guard("03d-seen-once", "monitor.transitions.APPEAR_LOOKS", becomes(1)),
    Guard("05a-most-of-a-roster", "monitor.roster._is_mass", becomes(lambda lost, total: False)),
    Guard("05b-most-of-a-roster-by-act", "monitor.fold._explained", becomes(lambda acts: frozenset())),
    Guard("06a-redesign", "monitor.roster._same_posts", becomes(by_quote)),
    Guard("06a-redesign", "monitor.roster._same_posts", becomes(by_titles)),
    Guard("06b-redesign-that-cannot-be-read", "scheduler.reading.known_of", becomes(lambda baseline: None)),
    Guard("06c-other-scheme-host-and-session", "monitor.acts.Act.known_before", becomes(property(in_every_copy))),
    Guard("07a-printed-otherwise", "monitor.roster._same_posts", becomes(in_order)),
    Guard("07a-printed-otherwise", "scraper.parsers.normalise._DOTS", becomes(frozenset("·"))),
    Guard("07a-printed-otherwise", "monitor.identity._forms", becomes(dict)),
    Guard("07b-traditional-script", "scraper.parsers.roster.to_simplified", becomes(lambda whole: whole)),
    Guard("07c-variant-glyph", "scraper.parsers.script._PLACE_NING", becomes(re.compile("(?!)"))),
    Guard("07d-one-glyph-mended", "monitor.fold.unify_spellings", becomes(lambda states: (states, (), False))),
    Guard("05c-our-own-line", "monitor.incidents.OWN_NETWORK_SITES", becomes(99)),
)


def _tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_the_committed_worlds_are_what_their_stories_write(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(NEVER.parent / "make_never.py"), str(tmp_path / "never")], check=True)

    assert _tree(tmp_path / "never") == _tree(NEVER)


@pytest.mark.parametrize("world", WORLDS)
def test_what_is_never_an_event_is_none(world: str) -> None:
    assert differences(NEVER / world) == []


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: f"{guard.world} without {guard.name.rpartition('.')[2]}")
def test_each_guard_is_needed(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard.name, guard.instead(pkgutil.resolve_name(guard.name)))
    forget()

    told = differences(NEVER / guard.world)
    forget()

    assert any(line.startswith(("unexpected", "missing")) for line in told)


def test_every_world_has_a_guard_that_is_taken_out() -> None:
    assert {guard.world for guard in GUARDS} == set(WORLDS)


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: f"{guard.world} {guard.name}")
def test_every_guard_is_named_beside_its_world(guard: Guard) -> None:
    assert guard.name in (NEVER / guard.world / "README.md").read_text(encoding="utf-8")
