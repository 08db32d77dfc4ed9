"""Conclude: the whole history of one body in, its events out; the one fold that watch and replay share.

The fold always starts from the beginning, so the order in which runs arrived cannot matter, and a late one
shows as a revision of the same event ids (design promise 4).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from monitor.absorptions import absorbing_claims, absorption_events, without_absorbed
from monitor.acts import acts_of
from monitor.announcements import Announcing, corrections
from monitor.attributes import attribute_events
from monitor.callings import names_of, without_merged
from monitor.claims import appointment_claims, local_day, organisation_claims
from monitor.corrections import AppointmentClaim, heard_at, marked, mended, official_spellings
from monitor.crowds import Loss, fresh_loss
from monitor.departures import Departures
from monitor.disputes import act_disputes, roster_disputes
from monitor.doubts import Doubt, Doubting, appointed_heads
from monitor.duties import duties
from monitor.episodes import JOIN_BEFORE
from monitor.events import Event, EventType, Status, bodies_of
from monitor.farewells import farewell_events
from monitor.history import Sighting, in_order
from monitor.identity import changes, identities
from monitor.leaders import LeaderFold
from monitor.masses import Hold
from monitor.misprints import misprints, settled, told_first
from monitor.names import first_forms, renamed, under, unify_spellings
from monitor.naming import naming_events
from monitor.openings import opening_events
from monitor.partings import parting_claims, parting_events, parts
from monitor.plates import plate_events
from monitor.printed import Text, no_text, with_reprints
from monitor.reported import reported_leads
from monitor.rollbacks import without_rollbacks
from monitor.roster import RosterHistory, State, roster_history
from monitor.segments import people_of
from monitor.site import Site
from monitor.site_life import life_events, life_waits
from monitor.slots import slot_events
from monitor.tenures import happenings
from monitor.transitions import transitions
from monitor.withdrawals import withdrawn

NAMING_ORDER = (EventType.ORG_RENAMED, EventType.ORG_RESTRUCTURED)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What people decided; recorded inputs of the fold (design §4.3, ``review``)."""

    accepted_pages: frozenset[str] = frozenset()
    retracted: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    suspected: frozenset[tuple[str, frozenset[str]]] = frozenset()


@dataclass(frozen=True, slots=True)
class Fold:
    """All events of one body; *pending* says that one more equal look could make another.

    *holds* is whatever was held; *waiting* of it, and *doubts*, wait for a person and change nothing; *heads* are who
    leads the body now, *appointed* who came to by act; *loss* is what its newest roster misses; *topics* are what pages speak
    of that may concern it; *backdated* are events of before watching began: dates of tenures, no news.
    """

    events: tuple[Event, ...]
    holds: tuple[Hold, ...]
    pending: bool
    names: frozenset[str]
    states: tuple[State, ...] = field(default=())
    doubts: tuple[Doubt, ...] = ()
    heads: frozenset[str] = frozenset()
    appointed: frozenset[str] = frozenset()
    loss: Loss | None = None
    topics: frozenset[str] = frozenset()
    waiting: tuple[Hold, ...] = ()
    backdated: tuple[Event, ...] = ()


def fold(
    body: Site,
    history: Iterable[Sighting],
    sites: Mapping[str, Site],
    decisions: Decisions | None = None,
    text_of: Text = no_text,
) -> Fold:
    """Return what happened to *body*, from *history* (any order), what people *decided*, and what its pages print."""
    decided = decisions or Decisions()
    runs = without_rollbacks(in_order(history))
    names = names_of(body, runs, sites)
    mending = mended(appointment_claims(body, runs, sites, names), body, runs, sites)
    appointments: Sequence[AppointmentClaim] = mending.claims
    stated = [claim for claim in organisation_claims(body, runs, sites, names) if not parts(claim.fact, names)]
    acts = acts_of(appointments)
    explained = Departures.stated_by(acts)
    roster = roster_history(_own(runs, body), names, explained, decided.accepted_pages, _alone(body), decided.suspected)
    spellings = unify_spellings(roster.states, acts, official_spellings(mending.told))
    states, appointments = spellings.states, spellings.mended(appointments)
    moves = transitions(RosterHistory(states, absent_since=roster.absent_since))
    identity, identity_waits = identities(runs, body.id)
    steps = list(changes(identity))
    described = duties(_own(runs, body), names)
    absorbing = absorbing_claims(body, runs, sites, names)
    fresh = without_absorbed(without_merged(claim for claim in stated if not claim.known_before), names)
    entered = with_reprints(moves.moves, tuple(people_of(states)), text_of)
    misprinted = misprints(acts_of(appointments), entered, states)
    appointments = renamed(appointments, {one.printed: one.shown for one in misprinted if one.sure and not one.settled})
    right = settled(misprinted)
    states, entered = under(states, right), tuple(replace(one, person=right.get(one.person, one.person)) for one in entered)
    first = {**first_forms(roster.states, states), **told_first(misprinted)}
    found = happenings(acts_of(appointments), entered, states)
    events = [
        *LeaderFold(body.id, body.organisation, first).events(found),
        *Announcing(body.id, body.organisation, appointments, first).events(found),
        *corrections(body.id, body.organisation, spellings.corrected),
        *naming_events(body, steps, fresh, runs),
        *parting_events(body, parting_claims(body, runs, sites, names)),
        *absorption_events(body, absorbing, names),
        *plate_events(body, described, fresh, steps),
        *slot_events(body, steps),
        *opening_events(body, runs, sites, identity),
        *life_events(body, runs),
        *farewell_events(body, runs, identity),
        *attribute_events(body.id, described, stated),
        *reported_leads(body, runs, sites, names, found, states),
    ]
    own = _own(runs, body)
    today = max((local_day(run.last_seen) for run in own), default=date.min)
    disputes, dispute_waits = roster_disputes(found, own, names, today)
    events += [dispute.event(body) for dispute in (*disputes, *act_disputes(appointments))]
    told = tuple(_decide(_named(_without_implied(_merged(events))), decided))
    doubtful = Doubting(body, appointments, (*stated, *absorbing), found, states, told, today, mending)
    patience = (moves.pending, spellings.waits, identity_waits, described.waits, dispute_waits, doubtful.waits)
    waits = any(patience) or life_waits(body, runs)
    taken_back = withdrawn((*appointments, *stated, *absorbing), runs, body)
    doubts = (*doubtful.doubts(runs), *(one.doubt for one in misprinted if not one.settled), *taken_back)
    return Fold(
        events=tuple(marked(told)),
        holds=roster.holds,
        pending=waits,
        names=names,
        states=states,
        doubts=doubts,
        heads=doubtful.heads,
        appointed=appointed_heads(told),
        loss=fresh_loss(states, explained),
        topics=names | heard_at(body, runs, names),
        waiting=roster.waiting,
        backdated=tuple(LeaderFold(body.id, body.organisation, first).backdated(found)),
    )


def _own(runs: Sequence[Sighting], body: Site) -> list[Sighting]:
    """Keep the body's own pages and its carrier's: a stranger's roster is no roster of the body."""
    return [run for run in runs if run.site in (body.id, body.carrier)]


def _alone(body: Site) -> str | None:
    """Return the body's site where no other body's leaders stand on it, else None."""
    return body.id if body.parent is None and body.carrier is None else None


def _merged(events: Iterable[Event]) -> list[Event]:
    """Return each identity once: the strongest telling, with the evidence of all."""
    rank = {Status.CONFIRMED: 0, Status.CANDIDATE: 1, Status.LEAD: 2}
    by_id: dict[str, Event] = {}
    for event in events:
        other = by_id.get(event.id)
        if other is None:
            by_id[event.id] = event
            continue
        best, rest = sorted((other, event), key=lambda one: rank[one.status])
        by_id[event.id] = replace(
            best,
            evidence=tuple(dict.fromkeys((*best.evidence, *rest.evidence))),
            decided_on=best.decided_on or rest.decided_on,
            published_on=best.published_on or rest.published_on,
            observed=best.observed or rest.observed,
        )
    return list(by_id.values())


def _without_implied(events: Sequence[Event]) -> list[Event]:
    """Drop what a renaming or restructuring of those days already says: its plate, a founding, the end of the old body."""
    wholes = [event for event in events if event.type in NAMING_ORDER and event.status is not Status.LEAD]
    return [event for event in events if not any(_implied(event, whole) for whole in wholes if whole is not event)]


def _near(event: Event, whole: Event) -> bool:
    """Say whether two events can belong to one happening; without a day they can."""
    one, other = _day(event), _day(whole)
    return one is None or other is None or abs(one - other) <= JOIN_BEFORE


def _implied(event: Event, whole: Event) -> bool:
    if not _near(event, whole):
        return False
    if event.type is EventType.ORG_ABOLISHED:
        return event.organisation in bodies_of(whole.before) and event.organisation not in bodies_of(whole.after)
    if event.organisation != whole.organisation or not whole.gives_name:
        return False
    if event.type is EventType.ORG_NAMEPLATE_ADDED:
        plates = set((event.after or {}).get("nameplates") or ()) - set((event.before or {}).get("nameplates") or ())
        known = {*((whole.after or {}).get("nameplates") or ()), (whole.before or {}).get("name")}
        return plates <= known
    return event.type is EventType.ORG_ESTABLISHED or (
        event.type is EventType.ORG_RENAMED and whole.type is EventType.ORG_RESTRUCTURED
    )


def _named(events: Sequence[Event]) -> list[Event]:
    """Give events of people and of the site the name the body bore on their day (design §4.4, ``org.renamed``; so where it was restructured)."""
    renamed = sorted(
        (day, event.organisation, _one_name(event.before))
        for event in events
        if event.gives_name and event.status is Status.CONFIRMED and (day := _day(event))
    )
    if not renamed:
        return list(events)
    return [_renamed(event, renamed) if event.person is not None or event.type.is_of_site else event for event in events]


def _one_name(before: Mapping[str, Any] | None) -> str | None:
    """Return the one name borne before; several bodies that became one had each its own leaders."""
    name = (before or {}).get("name")
    return name if isinstance(name, str) and "、" not in name else None


def _renamed(event: Event, renamed: Sequence[tuple[date, str, Any]]) -> Event:
    day = _day(event)
    if day is None:
        return event
    borne = [name for when, name, _ in renamed if when <= day]
    name = borne[-1] if borne else (renamed[0][2] or event.organisation)
    return replace(event, organisation=name, summary=event.summary.replace(event.organisation, name))


def _day(event: Event) -> date | None:
    stated = event.effective_on or event.decided_on or event.published_on
    if stated and len(stated) >= 10:
        return date.fromisoformat(stated[:10])
    return local_day(event.observed[1]) if event.observed else None


def _decide(events: Iterable[Event], decided: Decisions) -> Iterable[Event]:
    for event in events:
        if event.id in decided.retracted:
            yield replace(event, status=Status.RETRACTED)
        elif event.id in decided.confirmed:
            yield replace(event, status=Status.CONFIRMED)
        else:
            yield event


def earliest(events: Iterable[Event]) -> datetime | None:
    """Return the time of the earliest observation among *events*, for a timeline's head."""
    return min((event.observed[1] for event in events if event.observed is not None), default=None)
