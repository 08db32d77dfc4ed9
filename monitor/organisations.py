"""Events about bodies: from what documents claim to what happened (the table of design §4.4)."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from monitor.acts import STATUS_BY_STRENGTH
from monitor.claims import Claim, day_of, local_day, proving, strength
from monitor.episodes import Mark
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.facts import ChangeType, OrganisationFact
from monitor.summary import summarise

OrganisationClaim = Claim[OrganisationFact]
# A ceremony reported on neighbouring days is one ceremony; reports of one founding come within weeks.
SAME_CEREMONY = timedelta(days=3)
# No report but only an act confirms these.
NEEDS_ACT = frozenset({EventType.ORG_NAMEPLATE_ADDED, EventType.ORG_NAMEPLATE_REMOVED, EventType.ORG_ABOLISHED})
_MONTH, _YEAR = timedelta(days=27), timedelta(days=364)
_UNVEILED = re.compile(r"挂牌|揭牌|亮相")
_RESTRUCTURED = re.compile(r"重新组建|基础上|整合.{0,20}(组建|设立|成立)|合并|并入")
# How a clause says that a body is parted; elsewhere in its passage the word may be about another one.
PARTED = re.compile(r"分设|拆分|分立|分拆|析置")
_FOUNDED = re.compile(r"组建|设立|成立|新设")


@dataclass(frozen=True, slots=True)
class Ground:
    """The claims of one happening of one type about one body.

    *again* says that an earlier act told the same and nothing tells that it was undone: it waits for review. *shown* says that
    pages show it by themselves.
    """

    type: EventType
    organisation: str
    claims: tuple[OrganisationClaim, ...]
    episode: int = 1
    again: bool = False
    target: str = ""
    shown: bool = False

    @property
    def telling(self) -> Sequence[OrganisationClaim]:
        """The claims that say what happened and when."""
        return [claim for claim in self.claims if not claim.is_hearsay] if self.shown else proving(self.claims)

    @property
    def late(self) -> bool:
        """Say whether all of them appeared later although they are dated before watching began."""
        return bool(self.telling) and all(claim.late for claim in self.telling)

    def value(self, attribute: str) -> str | None:
        """Return the first value that a claim states for *attribute*, strongest source first."""
        ordered = sorted(self.telling, key=lambda claim: (claim.source.kind.value, claim.run.first_seen))
        return next((found for claim in ordered if (found := getattr(claim.fact, attribute))), None)

    @property
    def predecessors(self) -> tuple[str, ...]:
        """Every predecessor that a claim states, once."""
        names = (name for claim in self.telling for name in claim.fact.predecessors)
        return tuple(dict.fromkeys(name for name in names if name != self.organisation))

    @property
    def observed(self) -> tuple[datetime, datetime] | None:
        """The last look at a page of duties that did not say so yet, and the first at which it does."""
        seen = ((claim.without, claim.run.first_seen) for claim in self.claims if claim.without is not None)
        return min(seen, default=None)

    @property
    def signed(self) -> str | None:
        """The day an act among the claims was signed: its decision where none is stated (design §4.4)."""
        signed = (claim.document.signed_on for claim in self.claims if claim.is_act)
        return next((day for day in signed if day), None)

    @property
    def published(self) -> str | None:
        """The earliest stated day of publication."""
        return min((claim.published[:10] for claim in self.telling if claim.published), default=None)


def _founded_types(fact: OrganisationFact) -> tuple[EventType, ...]:
    """A founding may say two things at once: 挂牌 is a ceremony, 在…基础上组建 a restructuring."""
    how = fact.how or ""
    ceremony = (EventType.ORG_UNVEILED,) if _UNVEILED.search(how) else ()
    if _RESTRUCTURED.search(how) or PARTED.search(how) or (fact.predecessors and _RESTRUCTURED.search(fact.quote)):
        return (EventType.ORG_RESTRUCTURED, *ceremony)
    if ceremony:
        return ceremony
    if fact.predecessors and _FOUNDED.search(how):
        return (EventType.ORG_RESTRUCTURED,)
    return (EventType.ORG_ESTABLISHED,)


_TYPES_OF: dict[ChangeType, Callable[[OrganisationFact], tuple[EventType, ...]]] = {
    ChangeType.FOUNDED: _founded_types,
    ChangeType.RENAMED: lambda fact: (EventType.ORG_RENAMED,),
    ChangeType.NAMEPLATE: lambda fact: (EventType.ORG_NAMEPLATE_ADDED,),
    ChangeType.ABOLISHED: lambda fact: (EventType.ORG_ABOLISHED,),
    ChangeType.PLANNED: lambda fact: (EventType.ORG_CHANGE_PLANNED,),
    ChangeType.UPGRADED: lambda fact: (),  # compared with the known state by attributes.py
    ChangeType.ATTRIBUTE: lambda fact: (),
    ChangeType.UNPLATED: lambda fact: (EventType.ORG_NAMEPLATE_REMOVED,),
    ChangeType.FUNCTIONS: lambda fact: (EventType.ORG_FUNCTIONS_TRANSFERRED,),
}


def kinds_of(claim: OrganisationClaim) -> tuple[EventType, ...]:
    """Return what a claim says happened; a founding may say two things."""
    return _TYPES_OF[claim.fact.type](claim.fact)


def typed(claims: Iterable[OrganisationClaim]) -> dict[EventType, list[OrganisationClaim]]:
    """Sort *claims* (none of them back-dated) by what they say happened."""
    found: dict[EventType, list[OrganisationClaim]] = defaultdict(list)
    for claim in claims:
        for kind in kinds_of(claim):
            found[kind].append(claim)
    return found


def concerned(claim: OrganisationClaim) -> str:
    """Return the body that a claim is about, under the name it has after what happened: what is only planned renames nobody."""
    planned = claim.fact.type is ChangeType.PLANNED
    return claim.fact.organisation if planned else claim.fact.new_name or claim.fact.organisation


def marked(claim: OrganisationClaim, state: str, *, before: str | None = None) -> Mark[OrganisationClaim]:
    """Return *claim* as a mark that *state* was entered, from *before* where the claim says so."""
    stated = claim.fact.date or (claim.document.signed_on if claim.is_act else None)
    return Mark(
        state=state,
        day=_day(claim, stated),
        of=claim,
        before=before,
        firm=claim.is_act,
        loose=not claim.is_act and stated is None,
        document=claim.key,
        hearsay=claim.is_hearsay,
    )


def _day(claim: OrganisationClaim, stated: str | None) -> date:
    """Return the day a claim counts from; a partial date is no earlier than it may be, and no later than the text."""
    told = day_of(claim.published) or local_day(claim.run.first_seen)
    first = day_of(stated)
    if first is None or stated is None or len(stated) >= len("2024-01-29"):
        return first or told
    return max(first, min(told, first + (_MONTH if len(stated) >= len("2024-01") else _YEAR)))


def ceremonies(claims: Sequence[OrganisationClaim]) -> Iterator[Ground]:
    """Yield the unveilings of each body: those that lie apart are several, and hearsay counts none of what others tell."""
    for organisation in sorted({concerned(claim) for claim in claims}):
        of = [claim for claim in claims if concerned(claim) == organisation]
        found = _ceremonies(claim for claim in of if not claim.is_hearsay)
        heard: list[OrganisationClaim] = []
        for claim in (claim for claim in of if claim.is_hearsay):
            place = next((place for place, part in enumerate(found) if _close(part[0], claim)), None)
            if place is None:
                heard.append(claim)
            else:
                found[place] = (*found[place], claim)
        for number, part in enumerate((*found, *_ceremonies(heard)), start=1):
            yield Ground(EventType.ORG_UNVEILED, organisation, part, number)


def _ceremonies(claims: Iterable[OrganisationClaim]) -> list[tuple[OrganisationClaim, ...]]:
    """Part the *claims* of one body by the ceremony that they tell of."""
    parts: list[list[OrganisationClaim]] = []
    for claim in sorted(claims, key=lambda claim: (claim.fact.date or claim.published or "9", claim.run.first_seen)):
        if parts and _close(parts[-1][0], claim):
            parts[-1].append(claim)
        else:
            parts.append([claim])
    return [tuple(part) for part in parts]


def _close(one: OrganisationClaim, other: OrganisationClaim) -> bool:
    first, second = day_of(one.fact.date), day_of(other.fact.date)
    return first is None or second is None or abs(first - second) <= SAME_CEREMONY


def status_of(ground: Ground) -> Status:
    """Return how far the claims carry by the table of design §4.4."""
    carried = _carried(ground)
    return Status.CANDIDATE if ground.again and carried is Status.CONFIRMED else carried


def _carried(ground: Ground) -> Status:
    carried = strength(ground.claims)
    if ground.type is EventType.ORG_UNVEILED:
        return Status.CONFIRMED if carried in ("act", "two", "one") else Status.LEAD
    if ground.type is EventType.ORG_CHANGE_PLANNED:
        return Status.CONFIRMED if carried == "act" else Status.LEAD
    if ground.observed is not None:
        return Status.CONFIRMED
    if ground.type in NEEDS_ACT:
        return {"act": Status.CONFIRMED, "lead": Status.LEAD}.get(carried, Status.CANDIDATE)
    return STATUS_BY_STRENGTH[carried]


def evidence_of(claims: Sequence[OrganisationClaim]) -> tuple[Evidence, ...]:
    """Return the passages, strongest source first, each snapshot and quote once."""
    unique = {(claim.run.sha256, claim.fact.quote): claim for claim in claims}
    ordered = sorted(unique.values(), key=lambda claim: (claim.source.kind.value, claim.run.first_seen, claim.run.url))
    return tuple(claim.evidence("corroborating" if place else "primary") for place, claim in enumerate(ordered))


def organisation_event(
    site: str, ground: Ground, *, status: Status, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> Event:
    """Return the event of *ground*; *before* and *after* hold what the type concerns (contract 4.4)."""
    day = ground.value("date") or ground.signed
    ceremony = ground.type is EventType.ORG_UNVEILED
    return Event(
        id=event_id(
            site,
            subject=ground.organisation,
            family=family_of(ground.type),
            target=ground.target,
            episode=ground.episode,
        ),
        type=ground.type,
        status=status,
        site=site,
        organisation=ground.organisation,
        summary=summarise(ground.type, organisation=ground.organisation, before=before, after=after),
        before=before,
        after=after,
        decided_on=None if ceremony else day,
        effective_on=ground.value("date") if ceremony else None,
        published_on=ground.published,
        observed=ground.observed,
        late_discovery=ground.late,
        evidence=evidence_of(ground.claims),
    )
