"""Slots: what a site calls itself, as the places of its home page show it on two looks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any, Literal

from monitor.claims import local_day
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.identity import SLOTS_TO_BELIEVE, Identity, IdentityChange, body_name
from monitor.site import Site
from monitor.summary import summarise

# A site follows its body's new name within weeks, before or after (the join window of domain.md §2.1).
FOLLOW_WINDOW = timedelta(days=180)
# What of an identity an event about this key shows.
_Shown = Literal["name", "sponsor", "code", "icp"]
_SHOWN: dict[str, _Shown] = {"site_name": "name", "sponsor": "sponsor", "code": "code", "icp": "icp"}


def renamings(steps: Sequence[IdentityChange]) -> list[IdentityChange]:
    """Return the steps at which enough independent slots take another site name."""
    return [step for step in steps if len(step.changed_slots()) >= SLOTS_TO_BELIEVE]


def slot_events(body: Site, steps: Sequence[IdentityChange]) -> Iterator[Event]:
    """Yield what changed on the site itself; a sponsor that only follows the renaming is part of it."""
    times: Counter[tuple[EventType, str]] = Counter()
    renamed = renamings(steps)
    for step in steps:
        for kind, key, old, new in _changes(body, step, renamed):
            times[kind, new] += 1
            yield _site_event(body, kind, step, {key: old}, {key: new}, times[kind, new])


def _changes(
    body: Site, step: IdentityChange, renamed: Sequence[IdentityChange]
) -> Iterator[tuple[EventType, str, str | None, str]]:
    old, new = step.old, step.new
    if step in renamed:
        yield EventType.SITE_RENAMED, "site_name", old.name, new.name or ""
    if old.sponsor and new.sponsor and old.sponsor != new.sponsor and not _follows(step, renamed):
        yield EventType.SITE_SPONSOR_CHANGED, "sponsor", old.sponsor, new.sponsor
    if old.code and new.code and old.code != new.code and not _slip(body, old.code, new.code):
        yield EventType.SITE_IDENTIFIER_CHANGED, "code", old.code, new.code
    if old.icp and new.icp and old.registration != new.registration:
        yield EventType.SITE_IDENTIFIER_CHANGED, "icp", old.icp, new.icp


def _slip(body: Site, old: str, new: str) -> bool:
    """Say whether a code that leaves the body's region is a slip of a template (domain.md §2.2 S05)."""
    region = body.jurisdiction[:2]
    return old[:2] == region and new[:2] != region


def _follows(step: IdentityChange, renamed: Sequence[IdentityChange]) -> bool:
    day = local_day(step.new.start)
    sponsor, _ = body_name(step.new.sponsor)
    return any(
        abs(local_day(other.new.start) - day) <= FOLLOW_WINDOW and sponsor == body_name(other.new.name)[0] for other in renamed
    )


def _site_event(
    body: Site, kind: EventType, step: IdentityChange, before: dict[str, Any], after: dict[str, Any], episode: int
) -> Event:
    target = str(next(iter(after.values())))
    return Event(
        id=event_id(body.id, subject=body.id, family=family_of(kind), target=target, episode=episode),
        type=kind,
        status=Status.CONFIRMED,
        site=body.id,
        organisation=_organisation(body, step),
        summary=summarise(kind, before=before, after=after),
        before=before,
        after=after,
        observed=step.window,
        evidence=slot_evidence(step, primary=True, shown=_SHOWN[next(iter(after))]),
    )


def _organisation(body: Site, step: IdentityChange) -> str:
    """Name the body as it is called after the step; a carrier's site stays the watched body's concern."""
    if body.parent is not None:
        return body.organisation
    return body_name(step.new.name)[0] or body.organisation


def slot_evidence(step: IdentityChange, *, primary: bool, shown: _Shown = "name") -> tuple[Evidence, ...]:
    """Return what is new as the home page shows it (its name, sponsor, code or ICP number), and the old one."""

    def passage(identity: Identity, role: str) -> Evidence:
        run = identity.run
        return Evidence(role, run.url, run.first_seen, run.sha256, getattr(identity, shown) or "", "identity/slots")

    return passage(step.new, "primary" if primary else "corroborating"), passage(step.old, "context")
