"""The pipeline in one process and one ledger in memory: looks in, in any order, and what is told in the end out."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from monitor.bodies import Bodies
from monitor.conclusion import EventQuery
from monitor.events import Status
from monitor.facts import Observation
from monitor.looks import Reading, page_id
from monitor.model import Snapshot
from monitor.outline import Outline
from monitor.wire import event_json
from scheduler.concluding import Concluder
from scheduler.reading import Reader
from scheduler.rereading import judged_later
from storage.events import SqlEvents
from storage.store import Store, open_store
from storage.tables import metadata
from tests.histories import WATCHED

# What the ledger gives an event, and says nothing of what happened.
BOOKKEEPING = ("revision", "recorded_at")


class RememberingReader(Reader):
    """A reader that reads equal bytes once: it is pure, so nobody can tell."""

    _known: dict[object, tuple[Reading, Outline | None]] = {}  # noqa: RUF012 - shared by all on purpose

    def read(
        self, snapshot: Snapshot, baseline: Observation | None, home: frozenset[str] = frozenset()
    ) -> tuple[Reading, Outline | None]:
        """Read *snapshot*, or return what was read in it before."""
        key = (snapshot, baseline, home)
        if key not in self._known:
            self._known[key] = super().read(snapshot, baseline, home)
        return self._known[key]


READER = RememberingReader(WATCHED, Bodies.of(WATCHED.values()))


LEDGER = open_store("sqlite://")


def emptied() -> Store:
    """Return a ledger that holds nothing: always the same one, since making its tables costs more than a story."""
    with LEDGER.engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            if table.name != "meta":
                connection.execute(table.delete())
    return LEDGER


def take(store: Store, one: Snapshot) -> Iterator[None]:
    """Take one look as a worker does, step by step."""
    store.archive.keep(one)
    yield
    baseline = store.looks.baseline(page_id(one.site, one.page), before=one.fetched_at)
    reading, _ = READER.read(one, baseline)
    yield
    store.looks.record([reading], later=judged_later(store, READER, reading, baseline))
    yield


def conclude(store: Store, at: datetime, events: SqlEvents | None = None) -> None:
    """Conclude whatever has news."""
    concluder = Concluder(WATCHED, events or store.events, store.archive)
    concluder.follow()
    concluder.settle(at)


def deliver(story: Sequence[Snapshot], *, settle_after: frozenset[int] = frozenset()) -> Store:
    """Return a ledger that got the looks of *story* in this order, and concluded after some and at the end."""
    store = emptied()
    for number, one in enumerate(story):
        for _ in take(store, one):
            pass
        if number in settle_after:
            conclude(store, one.fetched_at)
    conclude(store, max(one.fetched_at for one in story))
    return store


def told(store: Store) -> list[dict[str, Any]]:
    """Return all that is told now, without what the ledger adds."""
    found = store.events.events(EventQuery(statuses=frozenset(Status) - {Status.RETRACTED}))
    lines = [{key: value for key, value in event_json(one).items() if key not in BOOKKEEPING} for one in found]
    assert store.archive.pending() == ()
    assert store.events.unsettled() == ()
    return sorted(lines, key=lambda line: str(line["id"]))
