"""What a body is: rank and superior as pages of duties and acts state them, against what was known."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from monitor.acts import STATUS_BY_STRENGTH
from monitor.claims import Claim, local_day, strength
from monitor.duties import Duties, PageStep
from monitor.episodes import Episode, Mark, episodes
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.facts import ChangeType
from monitor.organisations import OrganisationClaim, concerned, evidence_of, marked
from monitor.summary import summarise

KINDS = {"rank": EventType.ORG_RANK_CHANGED, "superior": EventType.ORG_AFFILIATION_CHANGED}
Told = OrganisationClaim | PageStep


def attribute_events(site: str, duties: Duties, claims: Sequence[OrganisationClaim]) -> Iterator[Event]:
    """Yield what differs from the known state of each body; an unknown state never differs.

    A successor starts unknown: its predecessor's rank and superior are not its own (domain.md §3.3.12).
    """
    acts = [claim for claim in claims if claim.is_act and claim.fact.type in (ChangeType.ATTRIBUTE, ChangeType.UPGRADED)]
    bodies = {step.organisation for step in duties.steps} | {concerned(claim) for claim in acts}
    for organisation in sorted(bodies):
        for attribute, kind in KINDS.items():
            marks = [
                *_pages(attribute, [step for step in duties.steps if step.organisation == organisation]),
                *_acts(attribute, [claim for claim in acts if concerned(claim) == organisation]),
            ]
            yield from _changes(site, organisation, attribute, kind, episodes(_not_before_watching(marks)))


def _pages(attribute: str, steps: Sequence[PageStep]) -> Iterator[Mark[Told]]:
    """Mark what each page says first, and where it says something else than it did itself."""
    said: dict[tuple[str, str], tuple[str, PageStep]] = {}
    for step in steps:
        value = getattr(step.now, attribute)
        if not value:
            continue
        before = said.get(step.page)
        if before is None:
            yield Mark(value, local_day(step.now.start), step, initial=True)
        elif before[0] != value:
            window = (local_day(before[1].now.last), local_day(step.now.start))
            yield Mark(value, window[1], step, window=window)
        said[step.page] = (value, step)


def _acts(attribute: str, claims: Sequence[OrganisationClaim]) -> Iterator[Mark[Told]]:
    for claim in claims:
        if value := getattr(claim.fact, attribute):
            mark = marked(claim, value)
            yield Mark(value, mark.day, claim, firm=True, initial=claim.known_before, document=mark.document)


def _not_before_watching(marks: Sequence[Mark[Told]]) -> list[Mark[Told]]:
    """Let an old act that appears late follow what was known first: it changes that, whatever day it bears."""
    first = min((mark.day for mark in marks if mark.initial), default=date.min)
    return [replace(mark, day=max(mark.day, first)) for mark in marks]


def _changes(site: str, organisation: str, attribute: str, kind: EventType, found: Sequence[Episode[Told]]) -> Iterator[Event]:
    for place, episode in enumerate(found):
        if episode.known or episode.again or place == 0:
            continue
        yield _event(site, organisation, attribute, kind, episode, found[place - 1])


def _event(site: str, organisation: str, attribute: str, kind: EventType, episode: Episode[Told], left: Episode[Told]) -> Event:
    claims = tuple(mark.of for mark in episode.marks if isinstance(mark.of, Claim))
    step = next((mark for mark in episode.marks if isinstance(mark.of, PageStep)), None)
    before, after = {attribute: left.state}, {attribute: episode.state}
    status = Status.CONFIRMED if step is not None else STATUS_BY_STRENGTH[strength(claims)]
    return Event(
        id=event_id(site, subject=organisation, family=family_of(kind), target=episode.state, episode=episode.number),
        type=kind,
        status=status,
        site=site,
        organisation=organisation,
        summary=summarise(kind, organisation=organisation, before=before, after=after),
        before=before,
        after=after,
        decided_on=next((claim.fact.date or claim.document.signed_on for claim in claims), None),
        published_on=min((claim.published[:10] for claim in claims if claim.published), default=None),
        observed=_observed(step),
        late_discovery=bool(claims) and step is None and all(claim.late for claim in claims),
        evidence=_passages(attribute, episode, left),
    )


def _observed(mark: Mark[Told] | None) -> tuple[datetime, datetime] | None:
    """Return the last look at which the page said otherwise, and the first at which it says so."""
    if mark is None or not isinstance(mark.of, PageStep):
        return None
    step = mark.of
    return (step.before.last if step.before is not None else step.now.start), step.now.start


def _passages(attribute: str, episode: Episode[Told], left: Episode[Told]) -> tuple[Evidence, ...]:
    told: list[Evidence | None] = list(evidence_of([mark.of for mark in episode.marks if isinstance(mark.of, Claim)]))
    for mark in episode.marks:
        if isinstance(mark.of, PageStep):
            told.append(mark.of.now.passage("corroborating" if told else "primary", attribute))
    for mark in left.marks[-1:]:
        if isinstance(mark.of, PageStep):
            told.append(mark.of.now.passage("context", attribute))
        else:
            told.append(mark.of.evidence("context"))
    return tuple(dict.fromkeys(passage for passage in told if passage is not None))
