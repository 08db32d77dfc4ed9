"""Rejudging: all archived snapshots judged again by today's readers and rules, beside what is recorded; nothing is written."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from monitor.callings import names_of
from monitor.conclusion import EventQuery
from monitor.corrections import heard_at
from monitor.deciding import Voices, hold_review
from monitor.events import Event, Status
from monitor.facts import Observation
from monitor.fold import Fold, fold
from monitor.history import Sighting, in_order
from monitor.incidents import MASS_CHANGE
from monitor.reviews import UNDECIDED, Review
from monitor.site import Site
from monitor.wire import event_json
from scheduler.pagetext import PageText
from scheduler.reading import Reader, concerns_of
from scheduler.sameness import home_of
from storage.store import Store

Advance = Callable[[int, int], None]
# What may differ without a difference in what is concluded: when it was recorded, and how often.
BOOKKEEPING = frozenset({"revision", "recorded_at"})
# Found when an event is recorded, in bytes that its evidence names by their hash.
LOCATED = "spans"
# A name that a name leads to: more rounds than a body is ever renamed.
NAME_ROUNDS = 3
EVERY_STATUS = EventQuery(statuses=frozenset(Status))


@dataclass(frozen=True, slots=True)
class Judged:
    """One run judged again: its new reading, or what is recorded of it, the topics it speaks of, and the verdict on record."""

    sighting: Sighting
    topics: frozenset[str]
    recorded: str
    anew: bool = True


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that today's code concludes otherwise; *recorded* or *concluded* is None where there is none."""

    noun: str
    id: str
    recorded: Mapping[str, Any] | None
    concluded: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Rejudged:
    """What the archive leads to today: events in order of their ids, snapshots read, differences."""

    events: tuple[Event, ...]
    snapshots: int
    differences: tuple[Difference, ...]


def rejudge(
    ledger: Store, reader: Reader, *, since: datetime | None = None, advance: Advance = lambda done, total: None
) -> Rejudged:
    """Judge every archived run again; of those that began before *since* the recorded reading stands.

    Decisions of people are inputs and count again. A retraction that was recorded because an event no longer
    followed is equal to its absence.
    """
    judged = list(_judged(ledger, reader, since, advance))
    text = PageText(ledger.archive)
    events: list[Event] = []
    holds: dict[str, Review] = {}
    for site in reader.sites.values():
        voices = Voices.of(ledger.reviews.decisions(body=site.id))
        result = _folded(site, reader.sites, judged, voices, text)
        events.extend(map(voices.applied, result.events))
        holds.update({one.id: one for one in (hold_review(site.id, hold, hold.run.first_seen) for hold in result.waiting)})
    recorded = {event.id: event for event in ledger.events.events(EVERY_STATUS)}
    told = _differences(recorded, {event.id: event for event in events})
    differences = (*_verdicts(judged), *told, *_holds(ledger, reader.sites, holds))
    return Rejudged(tuple(sorted(events, key=lambda event: event.id)), sum(one.anew for one in judged), differences)


def _judged(ledger: Store, reader: Reader, since: datetime | None, advance: Advance) -> Iterator[Judged]:
    runs = _runs(ledger, reader.sites)
    baselines: dict[tuple[str, str], Observation] = {}
    for done, run in enumerate(runs, start=1):
        found = _again(ledger, reader, run, baselines.get((run.site, run.page)), since)
        if found.sighting.observation is not None:
            baselines[run.site, run.page] = found.sighting.observation
        advance(done, len(runs))
        yield found


def _runs(ledger: Store, sites: Iterable[str]) -> tuple[Sighting, ...]:
    """Return every run of every watched site, oldest first; a page concerns its own site."""
    found = {run.run_id: run for site in sites for run in ledger.events.history(site) if run.site == site}
    return in_order(found.values())


def _again(ledger: Store, reader: Reader, run: Sighting, baseline: Observation | None, since: datetime | None) -> Judged:
    snapshot = ledger.archive.snapshot(run.run_id)
    if snapshot is None or (since is not None and run.first_seen < since):
        return Judged(run, concerns_of(run.site, run.observation), run.verdict.value, anew=False)
    reading, _ = reader.read(snapshot, baseline, home_of(ledger, reader.sites, snapshot))
    judged = reading.judgement
    anew = replace(
        run,
        verdict=judged.verdict,
        observation=reading.observation,
        encoding=reading.encoding,
        quote=judged.quote,
        moved_to=judged.moved_to,
    )
    return Judged(anew, reading.concerns, run.verdict.value)


def _folded(site: Site, sites: Mapping[str, Site], judged: Sequence[Judged], voices: Voices, text: PageText) -> Fold:
    topics = site.topics
    history: tuple[Sighting, ...] = ()
    for _ in range(NAME_ROUNDS):
        history = _history(judged, topics)
        names = names_of(site, history)
        wider = topics | names | heard_at(site, history, names)
        if wider == topics:
            break
        topics = wider
    return fold(site, history, sites, voices.accepted_pages(), text)


def _history(judged: Sequence[Judged], topics: frozenset[str]) -> tuple[Sighting, ...]:
    """Return every run of the pages that speak of *topics*, as the ledger would."""
    pages = {(one.sighting.site, one.sighting.page) for one in judged if not topics.isdisjoint(one.topics)}
    return in_order(one.sighting for one in judged if (one.sighting.site, one.sighting.page) in pages)


def _verdicts(judged: Iterable[Judged]) -> Iterator[Difference]:
    for one in judged:
        now = one.sighting.verdict.value
        if now != one.recorded:
            name = f"{one.sighting.site}/{one.sighting.page} {one.sighting.sha256[:12]}"
            yield Difference("verdict", name, {"verdict": one.recorded}, {"verdict": now})


def _differences(recorded: Mapping[str, Event], concluded: Mapping[str, Event]) -> Iterator[Difference]:
    for name in sorted({*recorded, *concluded}):
        before, after = _content(recorded.get(name)), _content(concluded.get(name))
        if before is None and after is None:
            continue
        if before is None or after is None:
            yield Difference("event", name, before, after)
        elif before != after:
            keys = [key for key in after if before.get(key) != after[key]]
            yield Difference("event", name, {key: before.get(key) for key in keys}, {key: after[key] for key in keys})


def _holds(ledger: Store, sites: Mapping[str, Site], held: Mapping[str, Review]) -> Iterator[Difference]:
    """Yield the holds that wait on record and are none today, and those of today that nobody was asked about."""
    waiting = {one.id: one for one in ledger.reviews.waiting() if one.kind == MASS_CHANGE and one.site in sites}
    for name in sorted({*waiting, *held}):
        before, now = waiting.get(name), held.get(name)
        decided = ledger.reviews.load(name) if before is None else None
        if before is not None and now is None:
            yield Difference("hold", name, dict(before.subject), None)
        elif before is None and now is not None and (decided is None or decided.verdict in UNDECIDED):
            yield Difference("hold", name, None, dict(now.subject))


def _content(event: Event | None) -> dict[str, Any] | None:
    """Return what an event says; one that was taken back says nothing."""
    if event is None or event.status is Status.RETRACTED:
        return None
    said = {key: value for key, value in event_json(event).items() if key not in BOOKKEEPING}
    passages = [{key: value for key, value in passage.items() if key != LOCATED} for passage in said["evidence"]]
    return {**said, "evidence": passages}
