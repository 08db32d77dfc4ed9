"""The archive: every snapshot as it came, kept before anything reads it."""

import heapq
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, RowMapping, Select, select

from monitor.looks import Arrival
from monitor.model import Snapshot
from storage import blobs, times
from storage.engine import reading, writing
from storage.heads import head_of, snapshot_of
from storage.pages import base_of, number_of
from storage.tables import arrival, page, run
from storage.upsert import add_unless_there


class SqlArchive:
    """The archive in the database: one backup, and one transaction with what rests on it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, snapshot: Snapshot, *, round_id: int | None = None) -> str:
        """Store *snapshot* before anything reads it; return its SHA-256. It is pending until recorded."""
        with writing(self._engine) as connection:
            known = number_of(connection, snapshot)
            blobs.put(connection, snapshot.sha256, snapshot.body, base=base_of(connection, known, snapshot))
            row = {
                "page": known.no,
                "fetched_at": snapshot.fetched_at,
                "url": snapshot.url,
                "role": snapshot.role.value,
                "sha256": snapshot.sha256,
                "status": snapshot.status,
                "failure": snapshot.failure.value if snapshot.failure else None,
                "head": head_of(snapshot),
                "round": round_id,
            }
            add_unless_there(connection, arrival, row, "page", "fetched_at")
        return snapshot.sha256

    def get(self, sha256: str) -> bytes:
        """Return the body with this hash.

        Raises:
            StorageError: it is not here, or damaged.
        """
        with reading(self._engine) as connection:
            return blobs.get(connection, sha256)

    def pending(self) -> tuple[Arrival, ...]:
        """Return the snapshots that were kept and never judged, oldest first."""
        columns = [column for column in arrival.c if column.name != "page"]
        wanted = select(page.c.site, page.c.key, *columns).join(page, page.c.no == arrival.c.page)
        with reading(self._engine) as connection:
            rows = connection.execute(wanted.order_by(arrival.c.fetched_at, page.c.id)).mappings().all()
            return tuple(
                Arrival(snapshot_of(row, blobs.get(connection, row["sha256"]), row["fetched_at"]), row["round"]) for row in rows
            )

    def snapshot(self, run_id: int) -> Snapshot | None:
        """Return the earliest snapshot of a run, whole: its bytes, headers and addresses."""
        with reading(self._engine) as connection:
            row = connection.execute(_runs().where(run.c.id == run_id)).mappings().first()
            if row is None:
                return None
            return snapshot_of(row, blobs.get(connection, row["sha256"]), row["first_seen"])

    def showed(self, page_id: str, sha256: str, *, before: datetime) -> bool:
        """Say whether a good look at a page *before* a moment showed these bytes."""
        wanted = (run.c.sha256 == sha256, run.c.observation.is_not(None), run.c.first_seen < before)
        joined = select(run.c.id).join(page, page.c.no == run.c.page)
        with reading(self._engine) as connection:
            return connection.execute(joined.where(page.c.id == page_id, *wanted).limit(1)).first() is not None

    def snapshots(self, *, site: str | None = None, page_id: str | None = None) -> Iterator[Snapshot]:
        """Yield every look as a snapshot, in order of time: what ``replay --archive`` replays."""
        wanted = _runs().order_by(run.c.first_seen, page.c.id)
        if site is not None:
            wanted = wanted.where(page.c.site == site)
        if page_id is not None:
            wanted = wanted.where(page.c.id == page_id)
        with reading(self._engine) as connection:
            rows = connection.execute(wanted).mappings().all()
            for at, place in _looks(rows):
                row = rows[place]
                yield snapshot_of(row, blobs.get(connection, row["sha256"]), at)


def _runs() -> Select[*tuple[Any, ...]]:
    columns = (run.c.url, run.c.sha256, run.c.status, run.c.failure, run.c.head, run.c.first_seen, run.c.times)
    return select(page.c.site, page.c.key, page.c.role, *columns).join(page, page.c.no == run.c.page)


def _looks(rows: Sequence[RowMapping]) -> Iterator[tuple[datetime, int]]:
    """Yield the times of all runs in order, each with the place of its run, without holding them all."""

    def of(place: int, row: RowMapping) -> Iterator[tuple[datetime, int]]:
        return ((at, place) for at in times.read(row["first_seen"], row["times"]))

    return heapq.merge(*(of(place, row) for place, row in enumerate(rows)))
