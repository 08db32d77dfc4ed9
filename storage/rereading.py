"""Rereading: what a new parser version makes of the bytes that are kept."""

from sqlalchemy import Connection, select, update

from monitor.errors import StorageError
from monitor.looks import Reading, Run
from storage import concerns, observations, runs
from storage.pages import RUN, run_of
from storage.tables import blob, page, run


def outdated(connection: Connection, parser_version: str, *, limit: int | None) -> tuple[Run, ...]:
    """Return the runs that another parser version read, oldest first."""
    joined = run.join(page, page.c.no == run.c.page).join(blob, blob.c.sha256 == run.c.sha256)
    wanted = select(*RUN).select_from(joined).where(run.c.parser_version != parser_version)
    ordered = wanted.order_by(run.c.first_seen, run.c.id)
    return tuple(map(run_of, connection.execute(ordered if limit is None else ordered.limit(limit))))


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
