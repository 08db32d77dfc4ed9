"""What storage promises the pipeline, noun by noun (Protocols).

The promises all implementations share: every method is one transaction; what it returned is not lost when the
process is killed afterwards; the same call twice leaves what one call leaves; times are aware, in UTC;
``StorageError`` is all it raises.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from monitor.conclusion import Change, Conclusion, EventQuery
from monitor.events import Event
from monitor.facts import Observation
from monitor.finds import Find, SearchRecord
from monitor.history import Sighting
from monitor.incidents import Incident
from monitor.looks import Arrival, PageState, Reading, Run, Touch, WatchedPage
from monitor.model import Snapshot
from monitor.outgoing import Batch, Message
from monitor.reviews import Decision, Review
from monitor.rounds import HostState, Round


class Archive(Protocol):
    """All snapshots, by digest; it never forgets."""

    def keep(self, snapshot: Snapshot, *, round_id: int | None = None) -> str:
        """Store *snapshot* before anything reads it; return its SHA-256. It is pending until recorded."""
        ...

    def get(self, sha256: str) -> bytes:
        """Return the body with this hash."""
        ...

    def pending(self) -> tuple[Arrival, ...]:
        """Return the snapshots that were kept and never judged, oldest first."""
        ...

    def snapshot(self, run_id: int) -> Snapshot | None:
        """Return the earliest snapshot of a run, whole: its bytes, headers and addresses."""
        ...

    def snapshots(self, *, site: str | None = None, page_id: str | None = None) -> Iterator[Snapshot]:
        """Yield every look as a snapshot, in order of time: what ``replay --archive`` replays."""
        ...


class Pages(Protocol):
    """The watched addresses and when each was polled."""

    def watch(self, pages: Iterable[WatchedPage]) -> None:
        """Add *pages*; of known ones take the new address, role and origin."""
        ...

    def due(self, now: datetime | None = None, *, sites: Iterable[str] | None = None) -> tuple[PageState, ...]:
        """Return the pages due at *now* (never polled ones are), or all without a time; by site and key."""
        ...

    def states(self, pages: Iterable[str]) -> Mapping[str, PageState]:
        """Return what is known of these page ids; unknown ids are left out."""
        ...


class Looks(Protocol):
    """What the pages showed, look by look."""

    def record(
        self,
        readings: Sequence[Reading],
        *,
        round_id: int | None = None,
        changed: Sequence[Incident] = (),
        later: Mapping[int, Reading] | None = None,
    ) -> tuple[int, ...]:
        """Record judged snapshots with all they bring, in one transaction; return the run of each."""
        ...

    def touch(self, touches: Sequence[Touch], *, round_id: int | None = None, changed: Sequence[Incident] = ()) -> None:
        """Record looks that showed nothing new, many pages at once."""
        ...

    def outdated(self, parser_version: str, *, limit: int | None = None) -> tuple[Run, ...]:
        """Return the runs that another parser version read, oldest first."""
        ...

    def reread(self, run_id: int, anew: Reading) -> None:
        """Put what a new parser reads in a run's bytes in the place of what was read before; no look is made."""
        ...

    def baseline(self, page_id: str, *, before: datetime | None = None) -> Observation | None:
        """Return the newest observation of a page, of those *before* a moment when one is given, or None."""
        ...

    def later(self, page_id: str, after: datetime) -> tuple[tuple[Run, Observation | None], ...]:
        """Return what a page showed *after* a moment, oldest first."""
        ...

    def runs(self, page_id: str) -> tuple[Run, ...]:
        """Return the runs of a page, oldest first."""
        ...

    def run_at(self, page_id: str, at: datetime) -> Run | None:
        """Return what the page showed at *at*: the newest run that began by then."""
        ...


class Events(Protocol):
    """What happened in the world, as concluded from the looks."""

    def history(self, *topics: str) -> tuple[Sighting, ...]:
        """Return every run of every page that says something about *topics*, bad ones too."""
        ...

    def follow(self, topics_by_body: Mapping[str, Iterable[str]]) -> None:
        """Say under which topics, beside its own id, pages speak of a body."""
        ...

    def unsettled(self) -> tuple[str, ...]:
        """Return the bodies (and topics nobody follows) with news since their events were last concluded."""
        ...

    def settle(
        self,
        body: str,
        conclude: Callable[[tuple[Sighting, ...]], Conclusion],
        *,
        at: datetime,
        finish: Callable[[Event], Event] = ...,
        address: Callable[[Sequence[Change]], Iterable[Message]] | None = None,
    ) -> tuple[Change, ...]:
        """Conclude the events of *body* and record what is new with what is to be sent; return the changes."""
        ...

    def recheck(self, body: str) -> None:
        """Count *body* among the unsettled ones: what its conclusion rests on changed outside the pages."""
        ...

    def events(self, query: EventQuery) -> tuple[Event, ...]:
        """Return the wanted events, each as its newest revision, in order of that revision's time."""
        ...

    def revisions(self, event_id: str) -> tuple[Event, ...]:
        """Return an event as it was recorded each time, oldest first; nothing for an unknown id."""
        ...


class Finds(Protocol):
    """What searches of sites came upon."""

    def record(self, ended: SearchRecord, finds: Iterable[Find]) -> None:
        """Keep how a search *ended* and what it tried; what it refused before and did not try again is forgotten."""
        ...

    def searches(self) -> Mapping[str, SearchRecord]:
        """Return how the last search of each site ended."""
        ...

    def of(self, site: str) -> tuple[Find, ...]:
        """Return what was tried on *site*: what was taken first."""
        ...

    def moves(self) -> Mapping[str, tuple[str, str]]:
        """Return, by page id, the address that a page had and the one where it was found again."""
        ...


class Incidents(Protocol):
    """What stands between us and pages, as the caller folded it."""

    def save(self, changed: Sequence[Incident]) -> None:
        """Keep *changed* as they stand now; by id, the last word counts."""
        ...

    def open(self, site: str | None = None) -> tuple[Incident, ...]:
        """Return the incidents that are not closed, oldest first."""
        ...

    def all(self, *, since: datetime | None = None, site: str | None = None) -> tuple[Incident, ...]:
        """Return incidents seen at or after *since*, closed ones too, oldest first."""
        ...


class Outbox(Protocol):
    """What is to be told, and what was."""

    def add(self, messages: Iterable[Message], *, at: datetime) -> None:
        """Write *messages* down; the same one for the same recipient is written once."""
        ...

    def release(self, *, at: datetime) -> None:
        """Let everything written so far go out."""
        ...

    def claim(self, now: datetime, *, until: datetime, message_id: str) -> Batch | None:
        """Return the next batch to send and keep it from others until *until*; None when nothing is due."""
        ...

    def sent(self, message_id: str, *, at: datetime) -> None:
        """Cross out a batch that was sent."""
        ...

    def failed(self, message_id: str, *, error: str, retry_at: datetime) -> None:
        """Note that a batch could not be sent, and when to try again."""
        ...

    def recipients(self, subject: str) -> tuple[tuple[str, str], ...]:
        """Return (channel, recipient) of everybody who was or will be told of *subject*."""
        ...

    def waiting(self) -> int:
        """Return how many rows are not sent."""
        ...


class Reviews(Protocol):
    """What waits for people, and what they decided."""

    def open(self, reviews: Iterable[Review]) -> None:
        """Add reviews; a known id stays as it is, but one that was closed and that nobody decided waits again."""
        ...

    def waiting(self) -> tuple[Review, ...]:
        """Return the reviews nobody closed, oldest first."""
        ...

    def load(self, review_id: str) -> Review | None:
        """Return one review, or None."""
        ...

    def close(self, review_id: str, *, verdict: str, at: datetime) -> None:
        """Close a review; the first verdict stands."""
        ...

    def decide(self, one: Decision) -> None:
        """Record a person's decision; its body gets news."""
        ...

    def decisions(self, *, body: str | None = None, subject: str | None = None) -> tuple[Decision, ...]:
        """Return what people decided, in order of time."""
        ...


class Rounds(Protocol):
    """The passes over the pages, so that a broken one goes on."""

    def open(self, at: datetime, *, scope: str = "", started_at: datetime | None = None) -> Round:
        """Return the unfinished round of *scope*, or a new one for what is due *at*."""
        ...

    def finish(self, round_id: int, *, at: datetime, changed: Iterable[Incident] = (), messages: Iterable[Message] = ()) -> None:
        """End a round: keep the incidents it *changed*, add *messages* about them, and let all go out, in one transaction."""
        ...

    def recorded(self, round_id: int) -> frozenset[str]:
        """Return the pages that this round has recorded already."""
        ...

    def last(self) -> Round | None:
        """Return the round that was begun last."""
        ...


class Hosts(Protocol):
    """What is remembered of hosts between restarts."""

    def load(self, name: str) -> HostState | None:
        """Return what is known of a host."""
        ...

    def store(self, state: HostState) -> None:
        """Keep what is known of a host; what is None stays as it was."""
        ...


class Notes(Protocol):
    """Named values, such as how far a replay got."""

    def load(self, key: str) -> str | None:
        """Return the value of *key*, or None."""
        ...

    def store(self, key: str, value: str) -> None:
        """Set *key* to *value*."""
        ...
