"""Doubts: what cannot be so, or hardly, in what was concluded: it waits for a person and changes nothing (domain.md §3.1 rules 4-5)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from monitor.claims import DOCUMENT_ROLES, Claim, day_of, local_day
from monitor.corrections import NOTHING_MENDED, Mended
from monitor.events import Event, EventType, Status, bodies_of
from monitor.facts import CORRECTION, AppointmentFact, OrganisationFact
from monitor.history import Sighting
from monitor.posts import administrative, is_head
from monitor.rewordings import reworded
from monitor.roster import State
from monitor.site import Site
from monitor.standing import ROSTER_LAG, tenures_at
from monitor.tenures import Happening

FOUNDINGS = frozenset({EventType.ORG_ESTABLISHED, EventType.ORG_RESTRUCTURED})
BESIDE = frozenset({"concurrent", "seconded"})


class DoubtKind(StrEnum):
    """What is doubtful."""

    POWER = "issuer_without_power"
    TWO_HEADS = "two_heads"
    BEFORE_BODY = "appointed_before_body"
    UNKNOWN_TENURE = "removed_without_tenure"
    TWO_PROVINCES = "head_in_two_provinces"
    CORRECTION = "correction_published"
    NAME = "name_differs"
    REWORDED = "act_reworded"
    WITHDRAWN = "act_withdrawn"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubtful thing about one body; *key* tells it from others in every replay, *subject* is shown to a person."""

    kind: DoubtKind
    key: tuple[str, ...]
    subject: Mapping[str, str] = field(default_factory=dict)


def powers(claims: Iterable[Claim[AppointmentFact] | Claim[OrganisationFact]]) -> Iterator[Doubt]:
    """Yield the acts of organs without the power: their events stay candidates."""
    for claim in claims:
        if claim.parked and not claim.known_before:
            fact = claim.fact
            who = fact.person if isinstance(fact, AppointmentFact) else fact.new_name or fact.organisation
            subject = {"summary": claim.parked, "url": claim.run.url, "quote": fact.quote}
            yield Doubt(DoubtKind.POWER, (claim.key, who), subject)


def before_body(claims: Sequence[Claim[AppointmentFact]], events: Iterable[Event]) -> Iterator[Doubt]:
    """Yield the appointments that acts date before the body they name was there."""
    for founded in events:
        begun = day_of(founded.decided_on)
        there = founded.organisation in bodies_of(founded.before)  # it was parted into others, or took others in
        if founded.type not in FOUNDINGS or founded.status is not Status.CONFIRMED or begun is None or there:
            continue
        for claim in claims:
            decided = day_of(claim.fact.dates.decided or claim.fact.dates.effective)
            if claim.is_act and claim.fact.organisation == founded.organisation and decided is not None and decided < begun:
                told = f"{claim.fact.person} was appointed on {decided}, and {founded.organisation} dates from {begun}"
                key = (claim.fact.person, decided.isoformat(), begun.isoformat())
                yield Doubt(DoubtKind.BEFORE_BODY, key, {"summary": told, "event": founded.id, "url": claim.run.url})


def unknown_tenures(found: Sequence[Happening], states: Sequence[State]) -> Iterator[Doubt]:
    """Yield the removals of people whom neither the roster nor an act ever showed in office, where a roster is known."""
    entered: set[str] = set()
    for happening in found:
        lost = {post for act in happening.acts for post in act.losses}
        shown = any(happening.person in state.people for state in states)
        watched = bool(states) and local_day(states[0].start) < happening.day
        if watched and lost and not shown and happening.person not in entered and not happening.after:
            seat = "、".join(sorted(administrative(lost)) or sorted(lost))
            told = f"{happening.person} was removed as {seat}, and was never seen in office"
            yield Doubt(DoubtKind.UNKNOWN_TENURE, (happening.person, seat, happening.day.isoformat()), {"summary": told})
        if happening.after:
            entered.add(happening.person)


def heads(body: Site, states: Sequence[State], events: Sequence[Event], day: date) -> dict[str, tuple[str, ...]]:
    """Return who holds each seat at the head of *body* in full on *day*."""
    seats: dict[str, tuple[str, ...]] = {}
    for tenure in tenures_at(body.organisation, states, events, day):
        for post in tenure.posts:
            if is_head(post):  # who only acts in the seat has another title
                seats[post] = (*seats.get(post, ()), tenure.person)
    return seats


def two_heads(body: Site, states: Sequence[State], events: Sequence[Event], today: date) -> tuple[list[Doubt], bool]:
    """Return the seats at the head that two people held for longer than a roster may lag, and whether some may come to that."""
    found: list[Doubt] = []
    waits = False
    if today - date.min < ROSTER_LAG:
        return found, waits
    earlier = heads(body, states, events, today - ROSTER_LAG)
    for post, people in heads(body, states, events, today).items():
        both = sorted(set(people) & set(earlier.get(post, ())))
        if len(both) > 1:
            told = f"{'、'.join(both)} are all {post} of {body.organisation}"
            found.append(Doubt(DoubtKind.TWO_HEADS, (post, *both), {"summary": told}))
        waits = waits or (len(people) > len(both) and len(people) > 1)
    return found, waits


def corrections(
    runs: Iterable[Sighting], body: Site, people: Iterable[str], mending: Mended, told: Mapping[str, Collection[str]]
) -> Iterator[Doubt]:
    """Yield the passages that correct something about somebody known and put nothing right by themselves.

    The text does not say the right words exactly, or no one happening fits them: a person must look. What another site
    corrects concerns those of whom it *told* itself, by site: others may only be called alike.
    """
    known = sorted(set(people))
    unclear = {(one.run.url, one.fact.quote) for one in mending.unclear}
    settled = [one.fact.quote for one in mending.told if (one.run.url, one.fact.quote) not in unclear]
    for one in mending.unclear:
        if named := [person for person in known if person in one.fact.quote]:
            yield _correction(one.run, one.fact.quote, named)
    for run in runs:
        here = known if run.site == body.id else sorted(told.get(run.site, ()))
        if not here or run.role not in DOCUMENT_ROLES or not run.good or run.observation is None:
            continue
        for refusal in run.observation.refused:
            named = [person for person in here if person in refusal.quote]
            done = any(quote in refusal.quote or refusal.quote in quote for quote in settled)
            if refusal.reason == CORRECTION and named and not done:
                yield _correction(run, refusal.quote, named)


def _correction(run: Sighting, quote: str, named: Sequence[str]) -> Doubt:
    subject = {"summary": f"a correction names {'、'.join(named)}", "url": run.url, "quote": quote}
    return Doubt(DoubtKind.CORRECTION, (run.url, *named), subject)


def rewordings(claims: Sequence[Claim[AppointmentFact]], runs: Iterable[Sighting]) -> Iterator[Doubt]:
    """Yield the acts whose page says something else now: which wording holds is for a person to say."""
    for claim, instead in reworded(claims, runs):
        was, now = (f"{fact.person} {fact.action.value} {fact.post}" for fact in (claim.fact, instead))
        subject = {"summary": f"an act said «{was}» and says «{now}» now", "url": claim.run.url, "quote": instead.quote}
        yield Doubt(DoubtKind.REWORDED, (claim.run.url, was, now), subject)


def two_provinces(
    site: Site, appointed: Iterable[str], heads_of: Mapping[str, Iterable[str]], sites: Mapping[str, Site]
) -> Iterator[Doubt]:
    """Yield the people just *appointed* head of *site* by act who are, by name, head of a body of another province.

    Nobody is the same person by name alone: that is why a person must look.
    """
    for person in sorted(appointed):
        for other in sorted(heads_of):
            elsewhere = sites[other]
            if elsewhere.jurisdiction[:2] != site.jurisdiction[:2] and person in heads_of[other]:
                told = f"{person} is head of {site.organisation} and, by name, of {elsewhere.organisation}"
                yield Doubt(DoubtKind.TWO_PROVINCES, (person, *sorted((site.id, other))), {"summary": told})


def appointed_heads(events: Iterable[Event]) -> frozenset[str]:
    """Return who became head by a believed act, in full and not beside another post."""
    return frozenset(
        event.person
        for event in events
        if event.person is not None
        and event.status is Status.CONFIRMED
        and event.type in (EventType.LEADER_APPOINTED, EventType.LEADER_ROLE_CHANGED)
        and event.mode not in BESIDE
        and is_head(event.post or "")
    )


@dataclass(frozen=True, slots=True)
class Doubting:
    """The fold of one body, looked at once more for what cannot be so."""

    body: Site
    appointments: Sequence[Claim[AppointmentFact]]
    stated: Sequence[Claim[OrganisationFact]]
    found: Sequence[Happening]
    states: Sequence[State]
    events: Sequence[Event]
    today: date
    mending: Mended = NOTHING_MENDED

    def doubts(self, runs: Sequence[Sighting]) -> Iterator[Doubt]:
        """Yield what is doubtful of a body; other kinds of sites only tell of bodies."""
        if self.body.source_kind != "body":
            return
        people = {person for state in self.states for person in state.people}
        people |= {event.person for event in self.events if event.person is not None}
        yield from powers((*self.appointments, *self.stated))
        yield from before_body(self.appointments, self.events)
        yield from unknown_tenures(self.found, self.states)
        yield from two_heads(self.body, self.states, self.events, self.today)[0]
        yield from corrections(runs, self.body, people, self.mending, self._told())
        yield from rewordings(self.appointments, runs)

    def _told(self) -> Mapping[str, Collection[str]]:
        """Return whom each official site has told of."""
        people: dict[str, set[str]] = defaultdict(set)
        for claim in self.appointments:
            if claim.source.official:
                people[claim.run.site].add(claim.fact.person)
        return people

    @property
    def waits(self) -> bool:
        """Say whether time alone can make another doubt."""
        return self.body.source_kind == "body" and two_heads(self.body, self.states, self.events, self.today)[1]

    @property
    def heads(self) -> frozenset[str]:
        """Who leads the body today."""
        seats = heads(self.body, self.states, self.events, self.today) if self.today > date.min else {}
        return frozenset(person for people in seats.values() for person in people)
