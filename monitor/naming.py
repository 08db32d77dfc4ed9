"""Naming events: what a body is called and whether it is there, from slots and documents together."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from monitor.claims import Claim, day_of, local_day
from monitor.episodes import Episode, Mark, episodes
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.history import Sighting
from monitor.identity import IdentityChange, body_name
from monitor.organisations import (
    Ground,
    OrganisationClaim,
    ceremonies,
    concerned,
    evidence_of,
    kinds_of,
    marked,
    organisation_event,
    status_of,
    typed,
)
from monitor.plans import plan_events
from monitor.site import Site
from monitor.slots import renamings, slot_evidence
from monitor.sources import SourceClass, source_of
from monitor.summary import summarise

Told = OrganisationClaim | IdentityChange
RENAMED, RESTRUCTURED = EventType.ORG_RENAMED, EventType.ORG_RESTRUCTURED
# What is there, is not, and is there again; a restructuring makes a body as well as a founding does.
BEING = {EventType.ORG_ESTABLISHED: "there", RESTRUCTURED: "there", EventType.ORG_ABOLISHED: "gone"}
Span = tuple[date, date]


def naming_events(
    body: Site, steps: Sequence[IdentityChange], claims: Sequence[OrganisationClaim], runs: Sequence[Sighting]
) -> Iterator[Event]:
    """Yield the naming events of *body*: each happening once, whatever it was seen through."""
    said = typed(claims)
    yield from _names(body, steps, said, runs)
    for organisation in sorted({concerned(claim) for kind in BEING for claim in said.get(kind, ())}):
        yield from _beings(body, organisation, said)
    yield from plan_events(body, said.get(EventType.ORG_CHANGE_PLANNED, ()))
    for receiver, giver in sorted(_transfers(said)):
        yield from _transfer(body, receiver, giver, said[EventType.ORG_FUNCTIONS_TRANSFERRED])
    for ground in ceremonies(said.get(EventType.ORG_UNVEILED, ())):
        yield _ground_event(body, ground)


def _names(
    body: Site,
    steps: Sequence[IdentityChange],
    said: dict[EventType, list[OrganisationClaim]],
    runs: Sequence[Sighting],
) -> Iterator[Event]:
    """Yield the renamings and restructurings: by what texts say, by the site, or by both as one."""
    marks: list[Mark[Told]] = [
        marked(claim, concerned(claim), before=_start(claim)) for kind in (RENAMED, RESTRUCTURED) for claim in said.get(kind, ())
    ]
    marks += [mark for step in renamings(steps) if body.parent is None and (mark := _seen(step)) is not None]
    found = episodes(marks)
    proved = [episode for episode in found if not episode.is_hearsay]
    for place, episode in enumerate(found):
        restructured = _ground(RESTRUCTURED, episode)
        if restructured.claims:
            yield _ground_event(body, restructured)
        if not restructured.claims or status_of(restructured) is Status.LEAD:
            words = _words(body, proved, place, said, runs) if place < len(proved) else ()
            yield from _renaming(body, episode, _ground(RENAMED, episode), words)


def _start(claim: OrganisationClaim) -> str | None:
    """Return the name from which a claim says that the body went."""
    if claim.fact.new_name:
        return claim.fact.organisation
    return claim.fact.predecessors[0] if len(claim.fact.predecessors) == 1 else None


def _seen(step: IdentityChange) -> Mark[Told] | None:
    """Return the step as a mark where the slots go from the name of one body to that of another."""
    old, new = body_name(step.old.name)[0], body_name(step.new.name)[0]
    if not old or not new or old == new:
        return None
    window = (local_day(step.window[0]), local_day(step.window[1]))
    return Mark(state=new, day=window[1], of=step, window=window)


def _ground(kind: EventType, episode: Episode[Told]) -> Ground:
    told = [mark.of for mark in episode.marks if isinstance(mark.of, Claim)]
    claims = tuple(dict.fromkeys(claim for claim in told if kind in kinds_of(claim)))
    shown = len(told) < len(episode.marks)
    return Ground(kind, episode.state, claims, episode.number, episode.again, shown=shown)


def _renaming(body: Site, episode: Episode[Told], ground: Ground, words: tuple[Evidence, ...]) -> Iterator[Event]:
    step = next((mark.of for mark in episode.marks if isinstance(mark.of, IdentityChange)), None)
    if step is not None:
        yield _followed(body, step, ground, words)
    elif ground.claims:
        status = status_of(ground)
        alone = status is Status.CONFIRMED and not any(claim.is_act for claim in ground.claims)
        yield organisation_event(
            body.id, ground, status=Status.CANDIDATE if alone else status, before=_before(ground), after=_after(ground)
        )


def _followed(body: Site, step: IdentityChange, ground: Ground, words: tuple[Evidence, ...]) -> Event:
    """Return the renaming that the site shows, with what texts say of it."""
    new, plate = ground.organisation, body_name(step.new.name)[1]
    before: dict[str, Any] = {"name": _predecessor(ground) or body_name(step.old.name)[0]}
    after: dict[str, Any] = {"name": new, "nameplates": [plate] if plate else []}
    stated = ground.value("nameplate")
    if stated and stated not in after["nameplates"]:
        after["nameplates"].append(stated)
    official = any(claim.source.official and not claim.parked for claim in ground.claims)
    told = evidence_of(ground.claims)
    passages = (*told, *words, *slot_evidence(step, primary=not told and not words))
    return Event(
        id=event_id(body.id, subject=new, family=family_of(RENAMED), target="", episode=ground.episode),
        type=RENAMED,
        status=Status.CONFIRMED if (official or words) and not ground.again else Status.CANDIDATE,
        site=body.id,
        organisation=new,
        summary=summarise(RENAMED, organisation=new, before=before, after=after),
        before=before,
        after=after,
        decided_on=ground.value("date") or ground.signed,
        published_on=ground.published,
        observed=step.window,
        evidence=tuple(dict.fromkeys(passages)),
    )


def _words(
    body: Site,
    found: Sequence[Episode[Told]],
    place: int,
    said: dict[EventType, list[OrganisationClaim]],
    runs: Sequence[Sighting],
) -> tuple[Evidence, ...]:
    """Return the passages that use the new name officially while the body bears it: 挂牌, or as issuer (design §4.4)."""
    new, span = found[place].state, _borne(found, place)
    unveiled = [
        claim
        for kind in (EventType.ORG_UNVEILED, EventType.ORG_ESTABLISHED)
        for claim in said.get(kind, ())
        if concerned(claim) == new and claim.source.official and not claim.parked and _within(span, claim.fact.date, claim.run)
    ]
    if unveiled:
        return evidence_of(unveiled)[:2]
    for run in runs:
        head = run.observation.document if run.good and run.observation is not None else None
        if head is None or head.issuer != new or not _within(span, head.signed_on, run):
            continue
        if source_of(run, body, {body.id: body}).kind is not SourceClass.MEDIA:
            return (Evidence("primary", run.url, run.first_seen, run.sha256, head.title or new, "document/issuer"),)
    return ()


def _borne(found: Sequence[Episode[Told]], place: int) -> Span:
    """Return the days between which the body bears the name of an episode, and no other one that is known."""
    first = found[place - 1].day if place else date.min
    last = found[place + 1].day if place + 1 < len(found) else date.max
    return first, last


def _within(span: Span, stated: str | None, run: Sighting) -> bool:
    published = run.observation.document.published_on if run.observation is not None else None
    day = day_of(stated) or day_of(published) or local_day(run.first_seen)
    return span[0] <= day <= span[1]


def _beings(body: Site, organisation: str, said: dict[EventType, list[OrganisationClaim]]) -> Iterator[Event]:
    """Yield that a body was founded or ended; what a restructuring says lies between, and is told as such."""
    marks = [
        marked(claim, state) for kind, state in BEING.items() for claim in said.get(kind, ()) if concerned(claim) == organisation
    ]
    for episode in episodes(marks):
        for kind in (EventType.ORG_ESTABLISHED, EventType.ORG_ABOLISHED):
            claims = tuple(mark.of for mark in episode.marks if kind in kinds_of(mark.of))
            if claims:
                yield _ground_event(body, Ground(kind, organisation, claims, episode.number, episode.again))


def _transfers(said: dict[EventType, list[OrganisationClaim]]) -> set[tuple[str, str]]:
    """Return who took functions over from whom; what a body is formed with is part of its restructuring (design §4.4)."""
    formed = {(claim.key, concerned(claim)) for claim in said.get(RESTRUCTURED, ()) if not (claim.is_hearsay or claim.parked)}
    claims = said.get(EventType.ORG_FUNCTIONS_TRANSFERRED, ())
    apart = [claim for claim in claims if (claim.key, concerned(claim)) not in formed]
    return {(concerned(claim), giver) for claim in apart for giver in claim.fact.predecessors}


def _transfer(body: Site, receiver: str, giver: str, claims: Sequence[OrganisationClaim]) -> Iterator[Event]:
    """Yield that one body took functions over from another; both go on, so neither is renamed or ended by it."""
    kind = EventType.ORG_FUNCTIONS_TRANSFERRED
    between = [claim for claim in claims if concerned(claim) == receiver and giver in claim.fact.predecessors]
    for episode in episodes(marked(claim, "taken over") for claim in between):
        ground = Ground(kind, receiver, tuple(mark.of for mark in episode.marks), episode.number, episode.again, target=giver)
        before, after = {"name": giver}, {"name": receiver}
        yield organisation_event(body.id, ground, status=status_of(ground), before=before, after=after)


def _ground_event(body: Site, ground: Ground) -> Event:
    return organisation_event(body.id, ground, status=status_of(ground), before=_before(ground), after=_after(ground))


def _predecessor(ground: Ground) -> str | None:
    if not ground.telling:
        return None
    fact = ground.telling[0].fact
    return fact.organisation if fact.new_name and fact.organisation != fact.new_name else next(iter(ground.predecessors), None)


def _before(ground: Ground) -> dict[str, Any] | None:
    if ground.type is EventType.ORG_RENAMED:
        return {"name": _predecessor(ground)}
    if ground.type is EventType.ORG_RESTRUCTURED:
        return {"name": "、".join(ground.predecessors) or None}
    return None


def _after(ground: Ground) -> dict[str, Any] | None:
    plates = list(dict.fromkeys(plate for claim in ground.telling if (plate := claim.fact.nameplate)))
    if ground.type is EventType.ORG_ABOLISHED:
        return None
    return {"name": ground.organisation, "nameplates": plates} if plates else {"name": ground.organisation}
