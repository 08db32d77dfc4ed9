"""Each rule of domain.md §3.3 as a small world: quiet with its guard, and not without it."""

import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from monitor.acts import Act
from monitor.attributes import Statement
from monitor.events import Event, Status
from monitor.history import Sighting
from monitor.model import Judgement, Role, Verdict
from monitor.roster import Entry
from scraper.parsers import Reading, read
from scraper.parsers.context import Context
from tests.golden.nevers import NEVER, differences, forget

BETTER_PARSER = "10a-better-parser"
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


NEVER_MATCHES = re.compile("(?!)")


def what_still_stands(ordered: Callable[[Any], tuple[Sighting, ...]], history: Any) -> tuple[Sighting, ...]:
    """Forget every page whose newest look was bad."""
    runs = ordered(history)
    newest = {(run.site, run.page): run for run in runs}
    return tuple(run for run in runs if newest[run.site, run.page].good)


def believed(leads: Callable[..., Iterable[Event]], *args: Any) -> list[Event]:
    """Take a lead for a candidate."""
    return [replace(event, status=Status.CANDIDATE) for event in leads(*args)]


def as_one_body(told: Callable[..., tuple[list[Statement], bool]], *args: Any) -> tuple[list[Statement], bool]:
    """Take a predecessor and its successor for one body."""
    found, waits = told(*args)
    return [replace(one, organisation=found[0].organisation) for one in found], waits


def unwatched_is_absent(runs: Iterable[Sighting]) -> dict[tuple[str, str], datetime]:
    """Take a page that nobody looked at for one that was not there."""
    ordered = list(runs)
    rosters = {(run.site, run.page): run.first_seen for run in reversed(ordered) if run.role is Role.ROSTER}
    return {page: ordered[0].first_seen for page, first in rosters.items() if first > ordered[0].first_seen}


def everybody(run: Sighting, names: frozenset[str], own: str | None) -> dict[str, Entry]:
    """Take everybody on the page for a leader of the body."""
    assert run.observation is not None
    return {fact.person: Entry(fact.posts, fact, run) for fact in run.observation.leaders}


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
    Guard("04a-notice-withdrawn", "monitor.fold.in_order", lambda ordered: partial(what_still_stands, ordered)),
    Guard("04a-notice-withdrawn", "monitor.incidents.FOLLOWED", becomes(frozenset())),
    Guard("08a-who-came-and-spoke", "monitor.fold.reported_leads", lambda leads: partial(believed, leads)),
    Guard("08b-former-posts", "scraper.parsers.text._refuse_history", becomes(lambda facts, published: None)),
    Guard("09a-might-be-renamed", "scraper.parsers.namings._PLAN", becomes(NEVER_MATCHES)),
    Guard("09b-might-be-appointed", "scraper.parsers.people.sentence_veto", becomes(lambda text: None)),
    Guard("10b-registry-edited", "monitor.roster._absences", becomes(unwatched_is_absent)),
    Guard("10c-another-day-elsewhere", "monitor.claims.CHINA", lambda hours: -hours),
    Guard("11a-place-holders", "monitor.identity._said", becomes(lambda value: value)),
    Guard("11b-another-sites-template", "monitor.naming.SLOTS_TO_BELIEVE", becomes(1)),
    Guard("11b-another-sites-template", "monitor.naming._slip", becomes(lambda body, old, new: False)),
    Guard("11c-a-name-for-a-day", "monitor.identity.IDENTITY_LOOKS", becomes(1)),
    Guard("11d-sample-people", "scraper.parsers.tokens.CHROME_WORDS", becomes(NEVER_MATCHES)),
    Guard("12a-predecessors-rank", "monitor.fold.statements", lambda told: partial(as_one_body, told)),
    Guard("12b-hosts-leaders", "monitor.roster._entries", becomes(everybody)),
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


def read_by_an_older_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Overlook one person, as an older parser may have done."""
    for module in ("reading", "rereading", "round", "work"):
        monkeypatch.setattr(f"scheduler.{module}.PARSER_VERSION", "0")
    monkeypatch.setattr("scheduler.reading.read", overlooking("冉建"))


def overlooking(person: str) -> Callable[[bytes, str | None, Context], Reading]:
    """Return a reader that never sees *person*."""

    def read_less(body: bytes, content_type: str | None, context: Context) -> Reading:
        result = read(body, content_type, context)
        seen = tuple(fact for fact in result.observation.leaders if fact.person != person)
        return replace(result, observation=replace(result.observation, leaders=seen))

    return read_less


def test_a_better_parser_is_no_news(monkeypatch: pytest.MonkeyPatch) -> None:
    read_by_an_older_parser(monkeypatch)

    assert differences(NEVER / BETTER_PARSER, monkeypatch.undo) == []


def test_a_better_parser_would_be_news_if_old_bytes_kept_their_old_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def undo() -> None:
        monkeypatch.undo()
        monkeypatch.setattr("scheduler.round.reread_outdated", lambda ledger, reader: 0)
        monkeypatch.setattr("monitor.history._read_alike", tuple)

    read_by_an_older_parser(monkeypatch)

    assert any("冉建" in line for line in differences(NEVER / BETTER_PARSER, undo))


def test_every_world_has_a_guard_that_is_taken_out() -> None:
    assert {guard.world for guard in GUARDS} | {BETTER_PARSER} == set(WORLDS)


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: f"{guard.world} {guard.name}")
def test_every_guard_is_named_beside_its_world(guard: Guard) -> None:
    assert guard.name in (NEVER / guard.world / "README.md").read_text(encoding="utf-8")
