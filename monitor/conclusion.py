"""Conclusion: what the history of a body leads to, and what of it was news to the ledger."""

from dataclasses import dataclass
from datetime import datetime

from monitor.events import Event, EventType, Status


@dataclass(frozen=True, slots=True)
class Conclusion:
    """All events of a body, as a pure function of its history gives them.

    *waiting* says that one more look alike could lead to another conclusion. *topics* are names just learned
    under which pages speak of the body: what they say belongs to its history from now on. *stands* says that nobody
    concludes anything of the body any more: what was recorded stays as it is.
    """

    events: tuple[Event, ...] = ()
    waiting: bool = False
    topics: frozenset[str] = frozenset()
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """A new event (no *before*), or a new revision of a known one."""

    event: Event
    before: Event | None = None


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Which events are wanted; None means any. *after* is the id of the last event of the page before.

    The default statuses are all but leads and retracted ones (design §4.3). *since* goes by the newest
    revision; with *known_at* every event is as it was recorded then, and later ones are not there.
    """

    since: datetime | None = None
    known_at: datetime | None = None
    types: frozenset[EventType] | None = None
    site: str | None = None
    statuses: frozenset[Status] | None = frozenset(Status) - {Status.LEAD, Status.RETRACTED}
    newest_first: bool = False
    after: str | None = None
    limit: int | None = None
