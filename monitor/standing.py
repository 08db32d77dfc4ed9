"""The standing of a body at a time: who leads it and what it is called, as far as was known by then."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from monitor.claims import day_of, local_day
from monitor.duties import PageStep
from monitor.events import Event, EventType, Evidence, Status
from monitor.groups import seats_of
from monitor.posts import leading, without_mode
from monitor.roster import State

ENTER = frozenset({EventType.LEADER_APPOINTED, EventType.LEADER_LISTED})
CHANGE = frozenset({EventType.LEADER_ROLE_CHANGED, EventType.LEADER_CONFIRMED, EventType.LEADER_RANK_CHANGED})
LEAVE = frozenset({EventType.LEADER_REMOVED, EventType.LEADER_DELISTED})
BELIEVED = frozenset({Status.CONFIRMED, Status.CORRECTED})
# A roster that lags behind an act by a month is normal (domain.md §1.4.6).
ROSTER_LAG = timedelta(days=30)
# How the day a tenure began is known, best first (domain.md §1.3, «start_basis»).
BASES = (("effective_on", "effective"), ("decided_on", "decided"), ("published_on", "announced"))


@dataclass(frozen=True, slots=True)
class Tenure:
    """One leader in office: since when he leads by his leading post, how that is known, and the passages that say so."""

    organisation: str
    person: str
    posts: tuple[str, ...]
    since: str | None
    since_basis: str
    status: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Naming:
    """What the body is called and is; None and empty where nobody said."""

    organisation: str
    nameplates: tuple[str, ...] = ()
    rank: str | None = None
    superior: str | None = None


@dataclass
class _Standing:
    tenures: dict[str, Tenure] = field(default_factory=dict)


def tenures_at(organisation: str, states: Sequence[State], events: Iterable[Event], day: date) -> tuple[Tenure, ...]:
    """Return who led the body on *day*: the baseline roster, moved on by believed events in valid order."""
    standing = _Standing(_baseline(organisation, states, day))
    start = local_day(states[0].start) if standing.tenures else date.min
    dated = sorted(((day_counted(event), event) for event in events if event.person and event.status in BELIEVED), key=_order)
    for when, event in dated:
        if when <= day and _is_settled(event, when, start):
            _begun(standing, event)
        elif when <= day:
            _apply(standing, event)
    return tuple(sorted(standing.tenures.values(), key=lambda tenure: (_place(tenure), tenure.person)))


def _is_settled(event: Event, when: date, start: date) -> bool:
    """Say whether the first roster, seen on *start*, already shows what came of an event of *when*.

    A roster lags behind an act by some weeks; what it moved later itself is later.
    """
    return event.observed is None and start > date.min and when < start - ROSTER_LAG


def _begun(standing: _Standing, event: Event) -> None:
    """Date the tenure of somebody on the first roster by the older event that gave him the post he leads by."""
    assert event.person is not None
    known = standing.tenures.get(event.person)
    post = leading(known.posts) if known is not None else None
    if known is not None and event.type in ENTER | CHANGE and post is not None and without_mode(post) in seats_of(_given(event)):
        since, basis = since_of(event)
        evidence = tuple(dict.fromkeys((*event.evidence, *known.evidence)))
        standing.tenures[event.person] = replace(known, since=since, since_basis=basis, evidence=evidence)


def _order(pair: tuple[date, Event]) -> tuple[date, int, str]:
    day, event = pair
    return day, 0 if event.type in LEAVE else 1, event.id


def _place(tenure: Tenure) -> int:
    from monitor.posts import weight

    post = leading(tenure.posts)
    return weight(post) if post is not None else 9


def _baseline(organisation: str, states: Sequence[State], day: date) -> dict[str, Tenure]:
    """The first roster seen says who was there, not since when; before it nothing is known."""
    if not states or local_day(states[0].start) > day:
        return {}
    first = states[0]
    return {
        person: Tenure(
            organisation,
            person,
            entry.posts,
            None,
            "unknown",
            Status.CONFIRMED.value,
            (Evidence("primary", entry.run.url, first.start, entry.run.sha256, entry.fact.quote, entry.fact.rule),),
        )
        for person, entry in first.people.items()
    }


def day_counted(event: Event) -> date:
    """Return the day an event counts from; what was only observed counts from the first look with it."""
    stated = event.effective_on or event.decided_on or event.published_on
    day = day_of(stated)
    if day is not None:
        return day
    return local_day(event.observed[1]) if event.observed is not None else date.max - timedelta(days=1)


def _apply(standing: _Standing, event: Event) -> None:
    assert event.person is not None
    if event.type is EventType.LEADER_NAME_CORRECTED:
        old = standing.tenures.pop((event.before or {}).get("person", ""), None)
        if old is not None:
            standing.tenures[event.person] = _tenure(event, old.posts, old.since, old.since_basis)
        return
    posts = _given(event)
    if event.type is EventType.LEADER_RANK_CHANGED:
        _ranked(standing, event)
    elif event.type in LEAVE:
        known = standing.tenures.pop(event.person, None)
        if known is not None and posts:
            standing.tenures[event.person] = replace(known, posts=posts)
    elif event.type in ENTER | CHANGE:
        known = standing.tenures.get(event.person)
        merged = tuple(dict.fromkeys((*(known.posts if known and event.type in ENTER else ()), *posts)))
        since, basis = since_of(event)
        if known is not None and not _takes_seat(event, leading(merged), known):
            since, basis = known.since, known.since_basis
        standing.tenures[event.person] = _tenure(event, merged, since, basis)


def _takes_seat(event: Event, post: str | None, known: Tenure) -> bool:
    """Say whether *event* gave the post by which somebody leads who was *known* before: a deputy is head since he rose."""
    held = seats_of(known.posts) if event.type in CHANGE else set()
    return post is not None and without_mode(post) in seats_of(_given(event)) - held


def _given(event: Event) -> tuple[str, ...]:
    return tuple((event.after or {}).get("posts") or ())


def _ranked(standing: _Standing, event: Event) -> None:
    """Give or take the rank of somebody who leads: a rank alone is no seat, and leaves the seats as they are."""
    assert event.person is not None
    known = standing.tenures.get(event.person)
    before, after = ((side or {}).get("posts") or () for side in (event.before, event.after))
    if known is not None:
        kept = (post for post in known.posts if post not in before or post in after)
        standing.tenures[event.person] = replace(known, posts=tuple(dict.fromkeys((*kept, *after))))


def _tenure(event: Event, posts: tuple[str, ...], since: str | None, basis: str) -> Tenure:
    assert event.person is not None
    return Tenure(event.organisation, event.person, posts, since, basis, event.status.value, event.evidence)


def since_of(event: Event) -> tuple[str | None, str]:
    """Return the day that an event gives a state to begin on, and how that day is known."""
    for name, basis in BASES:
        if (value := getattr(event, name)) is not None:
            return value, basis
    return (local_day(event.observed[1]).isoformat(), "observed") if event.observed is not None else (None, "unknown")


def naming_at(
    organisation: str,
    events: Collection[Event],
    day: date,
    *,
    later: Iterable[Event] = (),
    stated: Iterable[PageStep] = (),
) -> Naming:
    """Return what the body was called on *day*: what its pages of duties first *stated*, moved on by believed events.

    *later* are events that may have come on record after the asked time: the registry gives today's name, and what a
    body was called before any renaming was known, only the renamings themselves tell.
    """
    dated = _about_the_body(events)
    renamed = [event for _, event in _about_the_body({event.id: event for event in (*later, *events)}.values())]
    first = next((event for event in renamed if event.gives_name and (event.before or {}).get("name")), None)
    naming = Naming(str((first.before or {})["name"]) if first is not None else organisation)
    first_stated = [(local_day(step.now.start), step) for step in stated if step.before is None]
    # The page that is first seen on the day of an event may say already what the event says: it only adds to it.
    told: list[tuple[date, Event | PageStep]] = [*dated, *first_stated]
    for when, said in sorted(told, key=lambda pair: pair[0]):
        if when <= day:
            naming = _named(naming, said) if isinstance(said, Event) else _stated(naming, said)
    return naming


def _stated(naming: Naming, step: PageStep) -> Naming:
    """Fill in what was so when watching began: of that no event tells, and what an event told stands."""
    if step.organisation != naming.organisation:
        return naming
    return Naming(
        naming.organisation,
        tuple(dict.fromkeys((*naming.nameplates, *step.now.plates))),
        naming.rank or step.now.rank,
        naming.superior or step.now.superior,
    )


def _about_the_body(events: Iterable[Event]) -> list[tuple[date, Event]]:
    """Return what became of the body, in valid order: what is only planned made it nothing yet."""
    done = (event for event in events if event.person is None and event.type is not EventType.ORG_CHANGE_PLANNED)
    return sorted(((day_counted(event), event) for event in done if event.status in BELIEVED), key=_order)


def _named(naming: Naming, event: Event) -> Naming:
    after: Mapping[str, object] = event.after or {}
    renames = event.gives_name
    return Naming(
        organisation=event.organisation if renames else naming.organisation,
        nameplates=_plates(naming, event, renames=renames),
        rank=str(after["rank"]) if after.get("rank") else (None if renames else naming.rank),
        superior=str(after["superior"]) if after.get("superior") else (None if renames else naming.superior),
    )


def _plates(naming: Naming, event: Event, *, renames: bool) -> tuple[str, ...]:
    """Return the plates after *event*: a renaming says them all, else the ones it names come or go."""
    after, before = ((side or {}).get("nameplates") for side in (event.after, event.before))
    if renames and after is not None:
        return tuple(after)
    lost = set(before or ()) - set(after or ())
    return tuple(dict.fromkeys(plate for plate in (*naming.nameplates, *(after or ())) if plate not in lost))


def known_by(events: Iterable[Event], moment: datetime) -> list[Event]:
    """Keep the events that were on record at *moment*."""
    return [event for event in events if event.recorded_at is None or event.recorded_at <= moment]
