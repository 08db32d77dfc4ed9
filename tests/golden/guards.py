"""The guards of the never-event worlds: each named, with what stands in its place when it is taken out.

A guard is a constant, a row of data or a function of the product; its place is a dotted name, as the worlds' READMEs say it.
"""

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

import pytest

from monitor.acts import Act
from monitor.claims import Claim
from monitor.corrections import Mended
from monitor.departures import Departures
from monitor.duties import Duties
from monitor.entries import Entry
from monitor.events import Event, Status
from monitor.facts import AppointmentFact
from monitor.history import Sighting
from monitor.model import Judgement, Role, Verdict
from monitor.names import Spellings


@dataclass(frozen=True, slots=True)
class Guard:
    """What holds a rule in one world, and what stands in its place when it is taken out.

    *wrong* is a type of event, or a kind of incident, that is false or lost without the guard.
    """

    world: str
    wrong: str
    name: str
    instead: Callable[[Any], Any]

    @property
    def is_about_events(self) -> bool:
        """Say whether an event goes wrong, which the archive shows; an incident only a replay can show."""
        return "." in self.wrong

    @property
    def is_read(self) -> bool:
        """Say whether the guard stands where pages are read and judged, so that their bytes must be read again."""
        return not self.name.startswith("monitor.") or self.name.startswith("monitor.quality.")

    def take_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Put what stands instead in the guard's place, for one test."""
        module, _, attributes = self.name.partition(".")
        path = attributes.split(".")
        while f"{module}.{path[0]}" in sys.modules:
            module = f"{module}.{path.pop(0)}"
        owner: Any = sys.modules[module]
        for attribute in path[:-1]:
            owner = getattr(owner, attribute)
        monkeypatch.setattr(owner, path[-1], self.instead(getattr(owner, path[-1])))


def as_printed(claims: Sequence[Claim[AppointmentFact]], *_: object) -> Mended:
    """Believe every document as it was printed."""
    return Mended(tuple(claims))


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


def lost_anything(acts: Departures, person: str, posts: Iterable[str], window: object) -> bool:
    """Let any act that ever took a seat from somebody explain his absence."""
    return any(act.losses for act in acts.of.get(person, ()))


NEVER_MATCHES = re.compile("(?!)")


def what_still_stands(ordered: Callable[[Any], tuple[Sighting, ...]], history: Any) -> tuple[Sighting, ...]:
    """Forget every page whose newest look was bad."""
    runs = ordered(history)
    newest = {(run.site, run.page): run for run in runs}
    return tuple(run for run in runs if newest[run.site, run.page].good)


def believed(leads: Callable[..., Iterable[Event]], *args: Any) -> list[Event]:
    """Take a lead for a candidate."""
    return [replace(event, status=Status.CANDIDATE) for event in leads(*args)]


def as_one_body(told: Callable[..., Duties], *args: Any) -> Duties:
    """Take a predecessor and its successor for one body."""
    found = told(*args)
    return replace(found, steps=tuple(replace(step, organisation=found.steps[0].organisation) for step in found.steps))


def unwatched_is_absent(runs: Iterable[Sighting]) -> dict[tuple[str, str], datetime]:
    """Take a page that nobody looked at for one that was not there."""
    ordered = list(runs)
    rosters = {(run.site, run.page): run.first_seen for run in reversed(ordered) if run.role is Role.ROSTER}
    return {page: ordered[0].first_seen for page, first in rosters.items() if first > ordered[0].first_seen}


GUARDS = (
    Guard("01a-change-behind-an-outage", "challenged", "scheduler.reading.assess", becomes(always_good)),
    Guard("01b-strangers-page", "leader.listed", "monitor.quality._CHECKS", without("_region")),
    Guard("01c-half-a-page", "leader.delisted", "monitor.quality._CHECKS", without("_damage")),
    Guard("01d-mangled-on-the-way", "site.renamed", "scraper.parsers.decode._LOST_SHARE", becomes(2.0)),
    Guard("01e-old-copies", "leader.delisted", "monitor.fold.without_rollbacks", becomes(tuple)),
    Guard("01f-old-copy-by-its-own-day", "leader.delisted", "monitor.quality._CHECKS", without("_stale")),
    Guard("02-nobody-listed", "empty_column", "monitor.quality._CHECKS", without("_emptiness")),
    Guard("03a-absent-for-three-rounds", "leader.delisted", "monitor.transitions.VANISH_SPAN", lambda span: span * 0),
    Guard("03b-absent-in-two-looks", "leader.delisted", "monitor.transitions.VANISH_LOOKS", becomes(2)),
    Guard(
        "03c-nobody-known-left", "leader.delisted", "monitor.transitions.controls_of", becomes(lambda states: [1 for _ in states])
    ),
    Guard("03d-seen-once", "leader.listed", "monitor.transitions.APPEAR_LOOKS", becomes(1)),
    Guard(
        "04a-notice-withdrawn", "leader.appointed", "monitor.fold.in_order", lambda ordered: partial(what_still_stands, ordered)
    ),
    Guard("04a-notice-withdrawn", "http_error", "monitor.incidents.FOLLOWED", becomes(frozenset())),
    Guard("05a-most-of-a-roster", "leader.delisted", "monitor.roster.is_mass", becomes(lambda lost, total: False)),
    Guard(
        "05b-most-of-a-roster-by-act",
        "mass_change_held",
        "monitor.departures.Departures.explain",
        becomes(lambda acts, person, posts, window: False),
    ),
    Guard("05c-our-own-line", "own_network", "monitor.incidents.OWN_NETWORK_SITES", becomes(99)),
    Guard(
        "05d-moved-by-act-and-missed-later", "leader.delisted", "monitor.departures.Departures.explain", becomes(lost_anything)
    ),
    Guard(
        "05e-one-title-left-out-of-most-rows",
        "leader.role_changed",
        "monitor.roster.retitled",
        becomes(lambda before, now, window, explained: ((), ())),
    ),
    Guard("06a-redesign", "leader.role_changed", "monitor.entries.Entry.says_the_same", becomes(by_quote)),
    Guard("06a-redesign", "leader.role_changed", "monitor.entries.Entry.says_the_same", becomes(by_titles)),
    Guard("06b-redesign-that-cannot-be-read", "layout_changed", "scheduler.reading.known_of", becomes(lambda baseline: None)),
    Guard(
        "06c-other-scheme-host-and-session", "leader.appointed", "monitor.acts.Act.known_before", becomes(property(in_every_copy))
    ),
    Guard("06d-plate-left-unsaid", "org.nameplate_added", "monitor.plates._without_omissions", becomes(list)),
    Guard("06d-plate-left-unsaid", "org.nameplate_removed", "monitor.plates._Plate._is_down", becomes(lambda plate, page: True)),
    Guard("06e-remarks-left-out", "leader.role_changed", "monitor.printed.REPRINTED_PEOPLE", becomes(99)),
    Guard("07a-printed-otherwise", "leader.role_changed", "monitor.entries.Entry.says_the_same", becomes(in_order)),
    Guard("07a-printed-otherwise", "leader.delisted", "scraper.parsers.normalise._DOTS", becomes(frozenset("·"))),
    Guard("07a-printed-otherwise", "leader.role_changed", "scraper.parsers.titles.parted", becomes(str)),
    Guard("07a-printed-otherwise", "site.renamed", "monitor.identity._forms", becomes(dict)),
    Guard("07b-traditional-script", "layout_changed", "scraper.parsers.celltexts.to_simplified", becomes(lambda whole: whole)),
    Guard("07c-variant-glyph", "leader.name_corrected", "scraper.parsers.script._PLACE_NING", becomes(re.compile("(?!)"))),
    Guard(
        "07d-one-glyph-mended",
        "leader.delisted",
        "monitor.fold.unify_spellings",
        becomes(lambda states, acts, official: Spellings(states)),
    ),
    Guard("07e-misprint-put-right", "leader.appointed", "monitor.fold.mended", becomes(as_printed)),
    Guard("07f-two-people-alike", "leader.name_corrected", "monitor.names.told_apart", becomes(lambda *told: False)),
    Guard("07g-a-misprint-in-the-notice", "leader.listed", "monitor.fold.misprints", becomes(lambda *told: ())),
    Guard("07h-mode-printed-elsewhere", "leader.role_changed", "monitor.modes._presides", becomes(lambda *told: False)),
    Guard("07i-whole-work-of-the-head", "leader.role_changed", "monitor.modes._heads", becomes(lambda posts: False)),
    Guard("08a-who-came-and-spoke", "leader.appointed", "monitor.fold.reported_leads", lambda leads: partial(believed, leads)),
    Guard("08b-former-posts", "leader.appointed", "scraper.parsers.text._refuse_history", becomes(lambda facts, published: None)),
    Guard("09a-might-be-renamed", "org.renamed", "scraper.parsers.namings._PLAN", becomes(NEVER_MATCHES)),
    Guard("09b-might-be-appointed", "leader.appointed", "scraper.parsers.deeds.sentence_veto", becomes(lambda text: None)),
    Guard("10b-registry-edited", "leader.listed", "monitor.roster.absences", becomes(unwatched_is_absent)),
    Guard("10c-another-day-elsewhere", "leader.appointed", "monitor.claims.CHINA", lambda hours: -hours),
    Guard("11a-place-holders", "site.renamed", "monitor.identity._said", becomes(lambda value: value)),
    Guard("11b-another-sites-template", "site.renamed", "monitor.slots.SLOTS_TO_BELIEVE", becomes(1)),
    Guard("11b-another-sites-template", "site.identifier_changed", "monitor.slots._slip", becomes(lambda body, old, new: False)),
    Guard("11c-a-name-for-a-day", "org.renamed", "monitor.identity.IDENTITY_LOOKS", becomes(1)),
    Guard("11d-sample-people", "leader.listed", "scraper.parsers.tokens.CHROME_WORDS", becomes(NEVER_MATCHES)),
    Guard("12a-predecessors-rank", "org.rank_changed", "monitor.fold.duties", lambda told: partial(as_one_body, told)),
    Guard("12b-hosts-leaders", "leader.delisted", "monitor.entries._is_own", becomes(lambda fact, names: True)),
    Guard(
        "12b-hosts-leaders",
        "leader.delisted",
        "scraper.parsers.roster.owner_of",
        becomes(lambda context, about, texts: context.organisation),
    ),
)
