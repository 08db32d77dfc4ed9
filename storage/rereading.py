"""Rereading: what a new parser version makes of the bytes that are kept."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, select, update

from monitor.errors import StorageError
from monitor.facts import Observation
from monitor.looks import Reading, Run
from storage import concerns, observations, runs
from storage.observations import ObservationReader
from storage.pages import RUN, run_of
from storage.tables import blob, page, run


def outdated(connection: Connection, parser_version: str, *, limit: int | None) -> tuple[Run, ...]:
    """Return the runs that another parser version read, oldest first."""
    joined = run.join(page, page.c.no == run.c.page).join(blob, blob.c.sha256 == run.c.sha256)
    wanted = select(*RUN).select_from(joined).where(run.c.parser_version != parser_version)
    ordered = wanted.order_by(run.c.first_seen, run.c.id)
    return tuple(map(run_of, connection.execute(ordered if limit is None else ordered.limit(limit))))


def later(
    connection: Connection, reader: ObservationReader, page_id: str, after: datetime
) -> tuple[tuple[Run, Observation | None], ...]:
    """Return the runs of a page that were seen *after* a moment, with what they state, oldest first."""
    joined = run.join(page, page.c.no == run.c.page).join(blob, blob.c.sha256 == run.c.sha256)
    wanted = select(*RUN, run.c.observation).select_from(joined).where(page.c.id == page_id, run.c.last_seen > after)
    rows = connection.execute(wanted.order_by(run.c.first_seen)).all()
    known = reader.read(connection, [row.observation for row in rows if row.observation is not None])
    return tuple((run_of(row), known.get(row.observation)) for row in rows)


def reread_later(connection: Connection, readings: Sequence[Reading], anew: Mapping[int, Reading]) -> None:
    """Put *anew*, by run, in the place of what was read in what the page showed after *readings*, which came late."""
    for run_id, one in anew.items():
        reread_after(connection, run_id, one, max(late.snapshot.fetched_at for late in readings))


def reread_after(connection: Connection, run_id: int, anew: Reading, after: datetime) -> None:
    """Replace the reading of a run's looks *after* a moment: a look that came late may have parted it in two."""
    row = runs.row_of(connection, run_id)
    if row is not None and row.last_seen <= after:
        rest = select(run.c.id).where(run.c.page == row.page, run.c.first_seen > after, run.c.sha256 == row.sha256)
        found = connection.execute(rest.order_by(run.c.first_seen).limit(1)).scalar()
        row = None if found is None else runs.row_of(connection, found)
    if row is not None and row.first_seen > after:
        reread(connection, row.id, anew)


def reread(connection: Connection, run_id: int, anew: Reading) -> None:
    """Replace the reading of a run; its looks stay.

    Raises:
        StorageError: the run is not known, or has other bytes.
    """
    row = runs.row_of(connection, run_id)
    if row is None or row.sha256 != anew.snapshot.sha256:
        raise StorageError(f"run {run_id} cannot be read anew: it is not known here, or has other bytes")
    read = {
        "verdict": anew.judgement.verdict.value,
        "reason": anew.judgement.reason,
        "signature": anew.judgement.signature,
        "quote": anew.judgement.quote or None,
        "moved_to": anew.judgement.moved_to or None,
        "encoding": anew.encoding,
        "observation": None if anew.observation is None else observations.put(connection, anew.observation),
        "parser_version": anew.parser_version,
    }
    connection.execute(update(run).where(run.c.id == run_id).values(read))
    validated = (page.c.no == row.page, page.c.valid_run == run_id)
    connection.execute(update(page).where(*validated).values(valid_version=anew.parser_version))
    joined = concerns.join(connection, {row.page: anew.concerns})
    changed = any(getattr(row, name) != read[name] for name in ("verdict", "observation"))
    concerns.news(connection, joined | ({row.page} if changed else set()))
