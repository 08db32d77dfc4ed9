"""What storage promises the pipeline, noun by noun (Protocols).

The promises all implementations share: every method is one transaction; what it returned is not lost when the
process is killed afterwards; the same call twice leaves what one call leaves; times are aware, in UTC;
``StorageError`` is all it raises.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from monitor.looks import Arrival, PageState, Reading, Run, Touch, WatchedPage
from monitor.model import Snapshot


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

    def snapshots(self, *, site: str | None = None, page: str | None = None) -> Iterator[Snapshot]:
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

    def record(self, readings: Sequence[Reading], *, round_id: int | None = None) -> tuple[int, ...]:
        """Record judged snapshots with all they bring, in one transaction; return the run of each."""
        ...

    def touch(self, touches: Sequence[Touch], *, round_id: int | None = None) -> None:
        """Record looks that showed nothing new, many pages at once."""
        ...

    def runs(self, page: str) -> tuple[Run, ...]:
        """Return the runs of a page, oldest first."""
        ...

    def run_at(self, page: str, at: datetime) -> Run | None:
        """Return what the page showed at *at*: the newest run that began by then."""
        ...
