"""Runs: where a look falls among the equal looks of its page.

The rows of a page are always in one normal form, whatever order the looks came in: ordered by time, disjoint,
each as long as the looks are alike. A look that comes late joins the run it belongs to or splits one. A run
that gets long is continued in a new row (its list of times would make every touch dear); whoever reads runs
joins such rows again (storage/history.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, UnaryExpression, bindparam, insert, select, update

from storage import times
from storage.columns import AnyRow
from storage.tables import run

# Looks with these alike are one run.
ALIKE = ("url", "landing", "sha256", "status", "failure", "verdict", "encoding", "observation", "parser_version")
# How the earliest look came, and what the judge said of it.
FIRST = ("head", "reason", "signature", "quote", "moved_to")
LONGEST = 128
_INSERT = insert(run).returning(run.c.id)
_ROW = select(run).where(run.c.id == bindparam("wanted"))


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a look went, and which is the page's *newest* run now.

    *news* says that it is more than one more look at what the page showed last.
    """

    run_id: int
    newest: int
    counted: bool
    news: bool


def place(connection: Connection, page_no: int, newest: int | None, at: datetime, look: Mapping[str, Any]) -> Placed:
    """Put the look at *at* among the runs of page *page_no*, whose last run is *newest*."""
    last = row_of(connection, newest) if newest is not None else None
    if last is None or at > last.last_seen:
        if last is not None and alike(last, look) and last.looks < LONGEST:
            _append(connection, last, at)
            return Placed(last.id, last.id, counted=True, news=False)
        new = _insert(connection, page_no, (at,), look)
        return Placed(new, new, counted=True, news=last is None or not alike(last, look))
    return _place_late(connection, page_no, last, at, look)


def row_of(connection: Connection, run_id: int) -> AnyRow | None:
    """Return the row of a run, or None."""
    return connection.execute(_ROW, {"wanted": run_id}).first()


def alike(row: AnyRow, look: Mapping[str, Any]) -> bool:
    """Say whether the look shows what the run shows."""
    return all(getattr(row, name) == look[name] for name in ALIKE)


def values_of(row: AnyRow) -> dict[str, Any]:
    """Return a run's columns as those of one look."""
    return {name: getattr(row, name) for name in (*ALIKE, *FIRST)}


def _place_late(connection: Connection, page_no: int, last: AnyRow, at: datetime, look: Mapping[str, Any]) -> Placed:
    left = _neighbour(connection, page_no, run.c.first_seen <= at, run.c.first_seen.desc())
    if left is not None and at <= left.last_seen:
        return _place_inside(connection, page_no, left, at, look, newest=last.id)
    if left is not None and alike(left, look):
        _append(connection, left, at)
        return Placed(left.id, last.id, counted=True, news=True)
    right = _neighbour(connection, page_no, run.c.first_seen > at, run.c.first_seen.asc())
    if right is not None and alike(right, look):
        known = times.read(right.first_seen, right.times)
        _rewrite(connection, right.id, (at, *known), {name: look[name] for name in FIRST})
        return Placed(right.id, last.id, counted=True, news=True)
    return Placed(_insert(connection, page_no, (at,), look), last.id, counted=True, news=True)


def _place_inside(
    connection: Connection, page_no: int, row: AnyRow, at: datetime, look: Mapping[str, Any], *, newest: int
) -> Placed:
    known = times.read(row.first_seen, row.times)
    if at in known:
        return Placed(row.id, newest, counted=False, news=False)
    if alike(row, look):
        _rewrite(connection, row.id, tuple(sorted((*known, at))), {})
        return Placed(row.id, newest, counted=True, news=True)
    _rewrite(connection, row.id, tuple(time for time in known if time < at), {})
    new = _insert(connection, page_no, (at,), look)
    rest = _insert(connection, page_no, tuple(time for time in known if time > at), values_of(row))
    return Placed(new, rest if row.id == newest else newest, counted=True, news=True)


def _neighbour(
    connection: Connection, page_no: int, side: ColumnElement[bool], order: UnaryExpression[datetime]
) -> AnyRow | None:
    return connection.execute(select(run).where(run.c.page == page_no, side).order_by(order).limit(1)).first()


def _append(connection: Connection, row: AnyRow, at: datetime) -> None:
    connection.execute(
        update(run)
        .where(run.c.id == row.id)
        .values(last_seen=at, looks=run.c.looks + 1, times=run.c.times + times.step(row.last_seen, at))
    )


def _rewrite(connection: Connection, run_id: int, known: tuple[datetime, ...], first: Mapping[str, Any]) -> None:
    connection.execute(
        update(run)
        .where(run.c.id == run_id)
        .values(first_seen=known[0], last_seen=known[-1], looks=len(known), times=times.written(known), **first)
    )


def _insert(connection: Connection, page_no: int, known: tuple[datetime, ...], look: Mapping[str, Any]) -> int:
    span = {"first_seen": known[0], "last_seen": known[-1], "looks": len(known), "times": times.written(known)}
    return int(connection.execute(_INSERT, {"page": page_no, **span, **look}).scalar_one())
