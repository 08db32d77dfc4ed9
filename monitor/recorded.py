"""What is on record: revisions of events, and what people decided about them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from monitor.events import Event, EventType, Status


class Conclusive(Protocol):
    """What the ledger needs of a conclusion; ``monitor.conclude.Conclusion`` is one."""

    @property
    def events(self) -> tuple[Event, ...]:
        """All events of the body, as a pure function of its history gives them."""
        ...

    @property
    def pending(self) -> bool:
        """Say whether one more equal look could lead to another conclusion."""
        ...


Concluded = TypeVar("Concluded", bound=Conclusive)


@dataclass(frozen=True, slots=True)
class Change:
    """A new event (no *before*), or a new revision of a known one."""

    event: Event
    before: Event | None = None


@dataclass(frozen=True, slots=True)
class Settled(Generic[Concluded]):
    """What a body's history was concluded to mean, and what of it was news to the ledger."""

    conclusion: Concluded
    changes: tuple[Change, ...]


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


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about *subject* (a review, an event); one voice a person and subject."""

    subject: str
    by: str
    verdict: str
    because: str
    decided_at: datetime
    body: str | None = None
    details: dict[str, object] = field(default_factory=dict)
