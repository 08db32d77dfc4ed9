"""A program that records looks until it is killed; the tests run it as a child."""

import sys
from dataclasses import replace
from functools import partial

from monitor.conclusion import Conclusion
from monitor.events import Event, EventType, Status
from monitor.history import Sighting
from monitor.outgoing import Message
from storage.store import Store, open_store
from tests.contract.samples import START, reading, snapshot


def conclude(history: tuple[Sighting, ...]) -> Conclusion:
    """Conclude one event that says how many looks there are."""
    told = f"{sum(run.looks for run in history)} looks"
    return Conclusion(
        (Event("ev_1", EventType.LEADER_APPOINTED, Status.CONFIRMED, "yunzhou", "云州省数据局", told),), waiting=True
    )


def settle(store: Store) -> None:
    """Conclude, and write a message for each change."""
    store.events.settle(
        "yunzhou",
        conclude,
        at=START,
        address=lambda changes: [Message("event", one.event.id, one.event.revision, "mail", "a") for one in changes],
    )


def record(store: Store, count: int) -> None:
    """Archive, record and conclude one look after the other; tell each when it is safe."""
    for day in range(count):
        taken = replace(snapshot(b"<p>%d" % (day % 3) * 200, day=day))
        store.archive.keep(taken)
        store.looks.record([reading(taken, "林一山")])
        settle(store)
        print(day, flush=True)  # noqa: T201


def share(store: Store, count: int) -> None:
    """Record the same looks as another program at the same time, over five pages."""
    for at in range(count):
        taken = snapshot(day=at // 5, page=f"p{at % 5}")
        store.archive.keep(taken)
        store.looks.record([reading(taken, "林一山")])
        settle(store)


if __name__ == "__main__":
    opened = open_store(sys.argv[1])
    commands = {"record": partial(record, opened), "share": partial(share, opened)}
    if sys.argv[2] in commands:
        commands[sys.argv[2]](int(sys.argv[3]))
    opened.close()
