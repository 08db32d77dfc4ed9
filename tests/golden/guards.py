"""The guards of the never-event worlds: each named, with what stands in its place when it is taken out.

A guard is a constant, a row of data or a function of the product; its place is a dotted name, as the worlds' READMEs say it.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from monitor.acts import Act
from monitor.attributes import Statement
from monitor.events import Event, Status
from monitor.history import Sighting
from monitor.model import Judgement, Role, Verdict
from monitor.roster import Entry

# Without a guard an event is false or lost, which the archive shows, or an incident is, which only a replay shows.
EVENT, INCIDENT = "event", "incident"


@dataclass(frozen=True, slots=True)
class Guard:
    """What holds a rule in one world, what is false without it, and what stands in its place when it is taken out."""

    world: str
    false: str
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
    Guard("01a-change-behind-an-outage", INCIDENT, "scheduler.reading.assess", becomes(always_good)),
    Guard("01b-strangers-page", EVENT, "monitor.quality._CHECKS", without("_region")),
    Guard("01c-half-a-page", EVENT, "monitor.quality._CHECKS", without("_damage")),
    Guard("01d-mangled-on-the-way", EVENT, "scraper.parsers.decode._LOST_SHARE", becomes(2.0)),
    Guard("02-nobody-listed", INCIDENT, "monitor.quality._CHECKS", without("_emptiness")),
    Guard("03a-absent-for-three-rounds", EVENT, "monitor.transitions.VANISH_SPAN", lambda span: span * 0),
    Guard("03b-absent-in-two-looks", EVENT, "monitor.transitions.VANISH_LOOKS", becomes(2)),
    Guard("03c-nobody-known-left", EVENT, "monitor.transitions.controls_of", becomes(lambda states: [1 for _ in states])),
    Guard("03d-seen-once", EVENT, "monitor.transitions.APPEAR_LOOKS", becomes(1)),
    Guard("04a-notice-withdrawn", EVENT, "monitor.fold.in_order", lambda ordered: partial(what_still_stands, ordered)),
    Guard("04a-notice-withdrawn", INCIDENT, "monitor.incidents.FOLLOWED", becomes(frozenset())),
    Guard("05a-most-of-a-roster", EVENT, "monitor.roster._is_mass", becomes(lambda lost, total: False)),
    Guard("05b-most-of-a-roster-by-act", INCIDENT, "monitor.fold._explained", becomes(lambda acts: frozenset())),
    Guard("05c-our-own-line", INCIDENT, "monitor.incidents.OWN_NETWORK_SITES", becomes(99)),
    Guard("06a-redesign", EVENT, "monitor.roster._same_posts", becomes(by_quote)),
    Guard("06a-redesign", EVENT, "monitor.roster._same_posts", becomes(by_titles)),
    Guard("06b-redesign-that-cannot-be-read", INCIDENT, "scheduler.reading.known_of", becomes(lambda baseline: None)),
    Guard("06c-other-scheme-host-and-session", EVENT, "monitor.acts.Act.known_before", becomes(property(in_every_copy))),
    Guard("07a-printed-otherwise", EVENT, "monitor.roster._same_posts", becomes(in_order)),
    Guard("07a-printed-otherwise", EVENT, "scraper.parsers.normalise._DOTS", becomes(frozenset("·"))),
    Guard("07a-printed-otherwise", EVENT, "monitor.identity._forms", becomes(dict)),
    Guard("07b-traditional-script", INCIDENT, "scraper.parsers.roster.to_simplified", becomes(lambda whole: whole)),
    Guard("07c-variant-glyph", EVENT, "scraper.parsers.script._PLACE_NING", becomes(re.compile("(?!)"))),
    Guard("07d-one-glyph-mended", EVENT, "monitor.fold.unify_spellings", becomes(lambda states: (states, (), False))),
    Guard("08a-who-came-and-spoke", EVENT, "monitor.fold.reported_leads", lambda leads: partial(believed, leads)),
    Guard("08b-former-posts", EVENT, "scraper.parsers.text._refuse_history", becomes(lambda facts, published: None)),
    Guard("09a-might-be-renamed", EVENT, "scraper.parsers.namings._PLAN", becomes(NEVER_MATCHES)),
    Guard("09b-might-be-appointed", EVENT, "scraper.parsers.people.sentence_veto", becomes(lambda text: None)),
    Guard("10b-registry-edited", EVENT, "monitor.roster._absences", becomes(unwatched_is_absent)),
    Guard("10c-another-day-elsewhere", EVENT, "monitor.claims.CHINA", lambda hours: -hours),
    Guard("11a-place-holders", EVENT, "monitor.identity._said", becomes(lambda value: value)),
    Guard("11b-another-sites-template", EVENT, "monitor.naming.SLOTS_TO_BELIEVE", becomes(1)),
    Guard("11b-another-sites-template", EVENT, "monitor.naming._slip", becomes(lambda body, old, new: False)),
    Guard("11c-a-name-for-a-day", EVENT, "monitor.identity.IDENTITY_LOOKS", becomes(1)),
    Guard("11d-sample-people", EVENT, "scraper.parsers.tokens.CHROME_WORDS", becomes(NEVER_MATCHES)),
    Guard("12a-predecessors-rank", EVENT, "monitor.fold.statements", lambda told: partial(as_one_body, told)),
    Guard("12b-hosts-leaders", EVENT, "monitor.roster._entries", becomes(everybody)),
    Guard(
        "12b-hosts-leaders", EVENT, "scraper.parsers.roster.owner_of", becomes(lambda context, about, texts: context.organisation)
    ),
)
