"""Naming events: what a body and its site are called, from slots and documents together."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

from monitor.claims import local_day
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.history import Sighting
from monitor.identity import SLOTS_TO_BELIEVE, Identity, IdentityChange, body_name
from monitor.organisations import Ground, evidence_of, organisation_event, status_of
from monitor.site import Site
from monitor.sources import SourceClass, source_of
from monitor.summary import summarise

# A site follows its body's new name within weeks, before or after (the join window of domain.md §2.1).
FOLLOW_WINDOW = timedelta(days=180)


def naming_events(
    body: Site, steps: Sequence[IdentityChange], found: Sequence[Ground], runs: Sequence[Sighting]
) -> Iterator[Event]:
    """Yield the naming events of *body*: each renaming once, whatever it was seen through."""
    restructured = {ground.organisation for ground in found if ground.type is EventType.ORG_RESTRUCTURED}
    renamings = [step for step in steps if len(step.changed_slots()) >= SLOTS_TO_BELIEVE]
    for ground in found:
        if ground.type is not EventType.ORG_RENAMED:
            yield organisation_event(body.id, ground, status=status_of(ground), before=_before(ground), after=_after(ground))
    yield from _body_renamings(body, found, renamings, restructured, runs)
    yield from _plates_in_titles(body, found, renamings)
    for episode, step in enumerate(renamings, start=1):
        yield _site_event(body, EventType.SITE_RENAMED, step, {"site_name": step.old.name}, {"site_name": step.new.name}, episode)
    yield from _other_slots(body, steps, renamings)


def _body_renamings(
    body: Site, found: Sequence[Ground], renamings: Sequence[IdentityChange], restructured: set[str], runs: Sequence[Sighting]
) -> Iterator[Event]:
    """Yield the renamings of the body: by what texts say, by its site, or by both as one."""
    said = {ground.organisation: ground for ground in found if ground.type is EventType.ORG_RENAMED}
    for step in renamings:
        old, _ = body_name(step.old.name)
        new, plate = body_name(step.new.name)
        if body.parent is not None or not old or not new or old == new or new in restructured:
            continue
        yield _renaming(body, step, said.pop(new, None), old, new, plate, found, runs)
    for name, ground in said.items():
        if name not in restructured:
            status = Status.CANDIDATE if status_of(ground) is Status.CONFIRMED and not _has_act(ground) else status_of(ground)
            yield organisation_event(body.id, ground, status=status, before=_before(ground), after=_after(ground))


def _plates_in_titles(body: Site, found: Sequence[Ground], renamings: Sequence[IdentityChange]) -> Iterator[Event]:
    """Yield the second name that brackets add to an unchanged one: a plate or a former name, so a candidate."""
    kind = EventType.ORG_NAMEPLATE_ADDED
    stated = {plate for ground in found if ground.type is kind for claim in ground.claims if (plate := claim.fact.nameplate)}
    for step in renamings:
        old, earlier = body_name(step.old.name)
        name, plate = body_name(step.new.name)
        if body.parent is not None or name is None or old != name or not plate or plate == earlier or plate in stated:
            continue
        before: dict[str, Any] = {"nameplates": [earlier] if earlier else []}
        after: dict[str, Any] = {"nameplates": [plate]}
        yield Event(
            id=event_id(body.id, subject=name, family=family_of(kind), target=plate, episode=1),
            type=kind,
            status=Status.CANDIDATE,
            site=body.id,
            organisation=name,
            summary=summarise(kind, organisation=name, before=before, after=after),
            before=before,
            after=after,
            observed=step.window,
            evidence=_slot_evidence(step, primary=True),
        )


def _renaming(
    body: Site,
    step: IdentityChange,
    ground: Ground | None,
    old: str,
    new: str,
    plate: str | None,
    found: Sequence[Ground],
    runs: Sequence[Sighting],
) -> Event:
    claims = ground.claims if ground is not None else ()
    words = _official_words(body, new, found, runs)
    before: dict[str, Any] = {"name": (ground and _predecessor(ground)) or old}
    after: dict[str, Any] = {"name": new, "nameplates": [plate] if plate else []}
    stated = ground.value("nameplate") if ground is not None else None
    if stated and stated not in after["nameplates"]:
        after["nameplates"].append(stated)
    kind = EventType.ORG_RENAMED
    passages = (*evidence_of(claims), *words, *_slot_evidence(step, primary=not claims and not words))
    return Event(
        id=event_id(body.id, subject=new, family=family_of(kind), target="", episode=1),
        type=kind,
        status=Status.CONFIRMED if claims or words else Status.CANDIDATE,
        site=body.id,
        organisation=new,
        summary=summarise(kind, organisation=new, before=before, after=after),
        before=before,
        after=after,
        decided_on=ground.value("date") if ground is not None else None,
        published_on=ground.published if ground is not None else None,
        observed=step.window,
        evidence=tuple(dict.fromkeys(passages)),
    )


def _official_words(body: Site, new: str, found: Sequence[Ground], runs: Sequence[Sighting]) -> tuple[Evidence, ...]:
    """Return the passages that use the new name officially: 挂牌, or the name as issuer (design §4.4)."""
    unveiled = [
        claim
        for ground in found
        if ground.organisation == new and ground.type in (EventType.ORG_UNVEILED, EventType.ORG_ESTABLISHED)
        for claim in ground.claims
        if claim.source.official
    ]
    if unveiled:
        return evidence_of(unveiled)[:2]
    for run in runs:
        head = run.observation.document if run.good and run.observation is not None else None
        if head is not None and head.issuer == new and source_of(run, body, {body.id: body}).kind is not SourceClass.MEDIA:
            return (Evidence("primary", run.url, run.first_seen, run.sha256, head.title or new, "document/issuer"),)
    return ()


def _other_slots(body: Site, steps: Sequence[IdentityChange], renamings: Sequence[IdentityChange]) -> Iterator[Event]:
    """Yield changes of sponsor and identifier; a sponsor that only follows the renaming is part of it."""
    count = 0
    for step in steps:
        old, new = step.old, step.new
        if old.sponsor and new.sponsor and old.sponsor != new.sponsor and not _follows(step, renamings):
            count += 1
            yield _site_event(
                body, EventType.SITE_SPONSOR_CHANGED, step, {"sponsor": old.sponsor}, {"sponsor": new.sponsor}, count
            )
        if old.code and new.code and old.code != new.code and not _slip(body, old.code, new.code):
            yield _site_event(body, EventType.SITE_IDENTIFIER_CHANGED, step, {"code": old.code}, {"code": new.code}, 1)


def _slip(body: Site, old: str, new: str) -> bool:
    """Say whether a code that leaves the body's region is a slip of a template (domain.md §2.2 S05)."""
    region = body.jurisdiction[:2]
    return old[:2] == region and new[:2] != region


def _follows(step: IdentityChange, renamings: Sequence[IdentityChange]) -> bool:
    day = local_day(step.new.start)
    sponsor, _ = body_name(step.new.sponsor)
    return any(
        abs(local_day(other.new.start) - day) <= FOLLOW_WINDOW and sponsor == body_name(other.new.name)[0] for other in renamings
    )


def _site_event(
    body: Site, kind: EventType, step: IdentityChange, before: dict[str, Any], after: dict[str, Any], episode: int
) -> Event:
    target = str(next(iter(after.values())) or "")
    return Event(
        id=event_id(body.id, subject=body.id, family=family_of(kind), target=target, episode=episode),
        type=kind,
        status=Status.CONFIRMED,
        site=body.id,
        organisation=_organisation(body, step),
        summary=summarise(kind, organisation=body.organisation, before=before, after=after),
        before=before,
        after=after,
        observed=step.window,
        evidence=_slot_evidence(step, primary=True),
    )


def _organisation(body: Site, step: IdentityChange) -> str:
    """Name the body as it is called after the step; a carrier's site stays the watched body's concern."""
    if body.parent is not None:
        return body.organisation
    return body_name(step.new.name)[0] or body.organisation


def _slot_evidence(step: IdentityChange, *, primary: bool) -> tuple[Evidence, ...]:
    def passage(identity: Identity, role: str) -> Evidence:
        run = identity.run
        return Evidence(role, run.url, run.first_seen, run.sha256, identity.name or "", "identity/slots")

    return passage(step.new, "primary" if primary else "corroborating"), passage(step.old, "context")


def _has_act(ground: Ground) -> bool:
    return any(claim.source.kind is SourceClass.ACT for claim in ground.claims)


def _predecessor(ground: Ground) -> str | None:
    fact = ground.claims[0].fact
    return fact.organisation if fact.new_name and fact.organisation != fact.new_name else next(iter(ground.predecessors), None)


def _before(ground: Ground) -> dict[str, Any] | None:
    if ground.type is EventType.ORG_RENAMED:
        return {"name": _predecessor(ground)}
    if ground.type is EventType.ORG_RESTRUCTURED:
        return {"name": "、".join(ground.predecessors) or None}
    return None


def _after(ground: Ground) -> dict[str, Any] | None:
    plates = [plate for claim in ground.claims if (plate := claim.fact.nameplate)]
    if ground.type is EventType.ORG_NAMEPLATE_ADDED:
        return {"nameplates": list(dict.fromkeys(plates))}
    if ground.type in (EventType.ORG_CHANGE_PLANNED, EventType.ORG_ABOLISHED):
        return None
    return {"name": ground.organisation, "nameplates": list(dict.fromkeys(plates))} if plates else {"name": ground.organisation}
