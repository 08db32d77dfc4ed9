"""Disputes: official words that contradict each other about one seat, person or date (domain.md §2.2 X02, §3.1 rule 3).

A dispute carries both sides, is a candidate and never more, and takes nothing back.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from monitor.claims import Claim, day_of, local_day
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.facts import LOSSES, Action, AppointmentFact, LeaderFact
from monitor.history import Sighting
from monitor.model import Role
from monitor.posts import is_head, without_mode
from monitor.site import Site
from monitor.summary import summarise
from monitor.tenures import Happening

# A roster that still lists somebody so long after the act that removed him could be known contradicts it.
CONTRADICTS_AFTER = timedelta(days=45)
# A number without its year comes again; who only acts in a seat is no second holder.
_YEAR = re.compile(r"〔\d{4}〕")
FULL = frozenset({Action.APPOINTED, Action.CONCURRENT})
AppointmentClaim = Claim[AppointmentFact]
KIND = EventType.FACT_DISPUTED


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two sides about *seat*, and about *person* where it is about one."""

    seat: str
    person: str | None
    about: str
    before: dict[str, Any]
    after: dict[str, Any]
    evidence: tuple[Evidence, ...]
    decided: str | None = None

    def event(self, body: Site) -> Event:
        """Return the dispute as an event of *body*."""
        subject = f"{body.organisation}/{self.person or self.seat}"
        return Event(
            id=event_id(body.id, subject=subject, family=family_of(KIND), target=f"{self.seat}|{self.about}", episode=1),
            type=KIND,
            status=Status.CANDIDATE,
            site=body.id,
            organisation=body.organisation,
            summary=summarise(KIND, organisation=body.organisation),
            person=self.person,
            post=self.seat,
            before=self.before,
            after=self.after,
            decided_on=self.decided,
            evidence=self.evidence,
        )


def roster_disputes(
    found: Sequence[Happening], runs: Sequence[Sighting], names: frozenset[str], today: date
) -> tuple[list[Dispute], bool]:
    """Return the removals by act that the body's own roster contradicts, and whether another may come to that."""
    disputes: list[Dispute] = []
    waits = False
    rosters = [run for run in runs if run.role is Role.ROSTER and run.good]
    for happening in found:
        due, until = _known(happening) + CONTRADICTS_AFTER, _regained(happening, found)
        for seat in _lost(happening):
            shown = [(run, fact) for run in rosters if (fact := _listed(run, happening.person, seat, names)) is not None]
            late = next(((run, fact) for run, fact in shown if due <= local_day(run.last_seen) < until), None)
            if late is not None:
                disputes.append(_contradicted(happening, seat, *late))
            waits = waits or (today < due and bool(shown) and shown[-1][0] is rosters[-1])
    return disputes, waits


def _known(happening: Happening) -> date:
    """Return the day from which a roster could follow: that of the happening, or of its acts' publication, which may be weeks later."""
    published = [day for act in happening.acts if act.losses and (day := day_of(act.published)) is not None]
    return max(happening.day, min(published, default=date.min))


def _lost(happening: Happening) -> list[str]:
    """Return the seats that acts took and the person does not hold after all."""
    kept = {without_mode(post) for post in happening.after}
    acts = () if happening.known_before else happening.acts
    lost = {without_mode(post) for act in acts if act.status is Status.CONFIRMED for post in act.losses}
    return sorted(lost - kept)


def _regained(happening: Happening, found: Sequence[Happening]) -> date:
    """Return the day on which the person next comes to hold anything there."""
    later = (one.day for one in found if one.person == happening.person and one.day > happening.day and one.after)
    return min(later, default=date.max)


def _listed(run: Sighting, person: str, seat: str, names: frozenset[str]) -> LeaderFact | None:
    """Return where a roster itself lists *person* in *seat*; what other pages keep of somebody is no contradiction."""
    assert run.observation is not None
    for fact in run.observation.leaders:
        own = fact.organisation is None or fact.organisation in names
        if own and fact.person == person and seat in {without_mode(post) for post in fact.posts}:
            return fact
    return None


def _contradicted(happening: Happening, seat: str, run: Sighting, fact: LeaderFact) -> Dispute:
    act = next(act for act in happening.acts if act.losses)
    listed = Evidence("contradicting", run.url, run.last_seen, run.sha256, fact.quote, fact.rule)
    posts = {"post": seat, "posts": [seat]}
    about = (act.decided or act.published or happening.day.isoformat())[:10]
    return Dispute(seat, happening.person, about, posts, posts, (*act.evidence()[:1], listed), act.decided)


def act_disputes(claims: Sequence[AppointmentClaim]) -> Iterator[Dispute]:
    """Yield what acts contradict each other in: copies of one document, or two of one day about the seat at the head."""
    acts = _full_gains(claims)
    numbered: dict[str, list[AppointmentClaim]] = defaultdict(list)
    days: dict[str, list[AppointmentClaim]] = defaultdict(list)
    for claim in acts:
        if (number := claim.document.number) and _YEAR.search(number):
            numbered[f"{claim.document.issuer}{number}"].append(claim)
        if day := claim.fact.dates.decided:
            days[day].append(claim)
    for number, copies in numbered.items():
        yield from _dates(number, copies)
    told: set[tuple[str, frozenset[str]]] = set()
    for about, rivals in (*numbered.items(), *days.items()):
        for dispute in _heads(about, rivals):
            key = (dispute.seat, frozenset((dispute.before["person"], dispute.after["person"])))
            if key not in told:
                told.add(key)
                yield dispute


def _full_gains(claims: Sequence[AppointmentClaim]) -> list[AppointmentClaim]:
    """Return what acts give for good, but for what another act takes from the same person."""
    acts = [claim for claim in claims if claim.is_act and claim.fact.post and not claim.known_before]
    lost = {(claim.fact.person, claim.fact.post) for claim in acts if claim.fact.action in LOSSES}
    return [claim for claim in acts if claim.fact.action in FULL and (claim.fact.person, claim.fact.post) not in lost]


def _dates(number: str, copies: Sequence[AppointmentClaim]) -> Iterator[Dispute]:
    """Yield where copies of one document state two days of one appointment."""
    stated: dict[tuple[str, str], dict[str, AppointmentClaim]] = defaultdict(dict)
    for claim in copies:
        if claim.fact.dates.decided:
            stated[claim.fact.person, claim.fact.post or ""].setdefault(claim.fact.dates.decided, claim)
    for (person, post), by_day in stated.items():
        if len(by_day) > 1:
            (one, first), (other, second) = sorted(by_day.items())[:2]
            yield Dispute(post, person, number, {"decided_on": one}, {"decided_on": other}, _both(first, second))


def _heads(about: str, claims: Sequence[AppointmentClaim]) -> Iterator[Dispute]:
    """Yield where texts name two people for the one seat at the head; one text that names both explains itself."""
    texts: dict[tuple[str, str], dict[object, dict[str, AppointmentClaim]]] = defaultdict(lambda: defaultdict(dict))
    for claim in claims:
        if is_head(claim.fact.post or ""):
            seat = (claim.fact.organisation or "", claim.fact.post or "")
            texts[seat][claim.run.url, claim.run.sha256].setdefault(claim.fact.person, claim)
    for (_, post), by_text in texts.items():
        sides = {tuple(sorted(people)): people for people in by_text.values()}
        for names, others in itertools.combinations(sorted(sides), 2):
            if not set(names) & set(others):
                first, second = sides[names][names[0]], sides[others][others[0]]
                before, after = {"person": names[0]}, {"person": others[0]}
                yield Dispute(post, None, about, before, after, _both(first, second), first.fact.dates.decided)


def _both(first: AppointmentClaim, second: AppointmentClaim) -> tuple[Evidence, ...]:
    return first.evidence("primary"), second.evidence("contradicting")
