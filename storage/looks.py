"""Looks: what pages showed, recorded with all they bring in one transaction.

Everything touches its rows in one order (pages, observations, runs, topics, bodies, incidents), sorted within, so that
two workers wait for each other and never lock each other out.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Select, bindparam, delete, func, select, update

from monitor.errors import StorageError
from monitor.facts import Observation
from monitor.incidents import Incident
from monitor.looks import Reading, Run, Touch, page_id
from monitor.model import Verdict
from storage import blobs, bodies, concerns, incidents, observations, rereading, runs, times
from storage.columns import AnyRow
from storage.engine import reading, writing
from storage.heads import head_of
from storage.pages import RUN, base_of, number_of, run_of
from storage.tables import arrival, blob, page, run
from storage.upsert import chunks

_POLLED = (
    update(page)
    .where(page.c.no == bindparam("number"))
    .values(
        last_polled_at=bindparam("at"),
        next_due_at=func.coalesce(bindparam("due", type_=page.c.next_due_at.type), page.c.next_due_at),
        round=func.coalesce(bindparam("in_round", type_=page.c.round.type), page.c.round),
    )
)
_VALIDATED = (
    update(page)
    .where(page.c.no == bindparam("number"))
    .values(etag=bindparam("new_etag"), last_modified=bindparam("new_modified"))
)


class SqlLooks:
    """The looks in the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reader = observations.ObservationReader()

    def record(
        self,
        readings: Sequence[Reading],
        *,
        round_id: int | None = None,
        changed: Sequence[Incident] = (),
        later: Mapping[int, Reading] | None = None,
    ) -> tuple[int, ...]:
        """Record judged snapshots with all they bring, in one transaction; return the run of each.

        *changed* are incidents that these looks opened, continued or closed, as they stand afterwards; *later* has new
        readings, by run, of what the page showed after a look that came late.
        """
        if not readings and not changed:
            return ()
        ordered = sorted(enumerate(readings), key=lambda pair: _order(pair[1]))
        placed: dict[int, int] = {}
        with writing(self._engine) as connection:
            pages = {_page(one): number_of(connection, one.snapshot) for _, one in ordered}
            digests = _observe(connection, readings)
            moved: list[tuple[int, runs.Placed]] = []
            for at, one in ordered:
                known = pages[_page(one)]
                if placed and len(pages) < len(ordered):
                    known = number_of(connection, one.snapshot)  # an earlier reading of the batch moved it
                where = _record(connection, known, one, digests[at], round_id)
                moved.append((known.no, where))
                placed[at] = where.run_id
            _count(connection, moved, _concerns(pages, readings))
            rereading.reread_later(connection, readings, later or {})
            incidents.save(connection, changed)
        return tuple(placed[at] for at in range(len(readings)))

    def touch(self, touches: Sequence[Touch], *, round_id: int | None = None, changed: Sequence[Incident] = ()) -> None:
        """Record looks that showed nothing new, many pages in a few statements.

        Raises:
            StorageError: a page or a run is not known here.
        """
        if not touches and not changed:
            return
        with writing(self._engine) as connection:
            known = _last_runs(connection, touches)
            plain, others = _split(touches, known)
            _append(connection, plain, known)
            _polled(connection, touches, known, round_id)
            moved = [(known[touch.page].no, _touch(connection, touch, known[touch.page])) for touch in others]
            _count(connection, moved, {})
            bodies.looked_again(connection, [known[touch.page].no for touch in plain])
            incidents.save(connection, changed)

    def outdated(self, parser_version: str, *, limit: int | None = None) -> tuple[Run, ...]:
        """Return the runs that another parser version read, oldest first."""
        with reading(self._engine) as connection:
            return rereading.outdated(connection, parser_version, limit=limit)

    def reread(self, run_id: int, anew: Reading) -> None:
        """Put what a new parser reads in a run's bytes in the place of what was read before.

        The run keeps its looks: a new parser makes no look, so it makes no news out of old bytes by itself.

        Raises:
            StorageError: the run is not known, or has other bytes.
        """
        with writing(self._engine) as connection:
            rereading.reread(connection, run_id, anew)

    def baseline(self, page_id: str, *, before: datetime | None = None) -> Observation | None:
        """Return the newest observation of a page (*before* a look at it): what it said when it was last good, or None."""
        earlier = () if before is None else (run.c.first_seen < before,)
        wanted = (
            select(run.c.observation)
            .join(page, page.c.no == run.c.page)
            .where(page.c.id == page_id, run.c.observation.is_not(None), *earlier)
            .order_by(run.c.first_seen.desc())
            .limit(1)
        )
        with reading(self._engine) as connection:
            digest = connection.execute(wanted).scalar()
            return None if digest is None else self._reader.read(connection, [digest])[digest]

    def later(self, page_id: str, after: datetime) -> tuple[tuple[Run, Observation | None], ...]:
        """Return what a page showed *after* a moment, oldest first: nothing but where a look comes late."""
        with reading(self._engine) as connection:
            return rereading.later(connection, self._reader, page_id, after)

    def runs(self, page_id: str) -> tuple[Run, ...]:
        """Return the runs of a page, oldest first."""
        with reading(self._engine) as connection:
            return tuple(map(run_of, connection.execute(_runs(page_id).order_by(run.c.first_seen))))

    def run_at(self, page_id: str, at: datetime) -> Run | None:
        """Return what the page showed at *at*: the newest run that began by then."""
        wanted = _runs(page_id).where(run.c.first_seen <= at).order_by(run.c.first_seen.desc()).limit(1)
        with reading(self._engine) as connection:
            row = connection.execute(wanted).first()
            return None if row is None else run_of(row)


def _order(one: Reading) -> tuple[str, str, datetime]:
    return (one.snapshot.site, one.snapshot.page, one.snapshot.fetched_at)


def _observe(connection: Connection, readings: Sequence[Reading]) -> list[str | None]:
    return [None if one.observation is None else observations.put(connection, one.observation) for one in readings]


def _page(one: Reading) -> str:
    return page_id(one.snapshot.site, one.snapshot.page)


def _concerns(pages: Mapping[str, AnyRow], readings: Sequence[Reading]) -> dict[int, set[str]]:
    concerned: dict[int, set[str]] = {}
    for one in readings:
        concerned.setdefault(pages[_page(one)].no, set()).update(one.concerns)
    return concerned


def _record(connection: Connection, known: AnyRow, one: Reading, digest: str | None, round_id: int | None) -> runs.Placed:
    snapshot = one.snapshot
    waiting = (arrival.c.page == known.no, arrival.c.fetched_at == snapshot.fetched_at)
    arrived = connection.execute(delete(arrival).where(*waiting).returning(arrival.c.sha256)).scalar()
    if arrived != snapshot.sha256:
        blobs.put(connection, snapshot.sha256, snapshot.body, base=base_of(connection, known, snapshot))
    look = {
        "url": snapshot.url,
        "landing": snapshot.landing,
        "sha256": snapshot.sha256,
        "status": snapshot.status,
        "failure": snapshot.failure.value if snapshot.failure else None,
        "verdict": one.judgement.verdict.value,
        "encoding": one.encoding,
        "observation": digest,
        "parser_version": one.parser_version,
        "head": head_of(snapshot),
        "reason": one.judgement.reason,
        "signature": one.judgement.signature,
        "quote": one.judgement.quote or None,
        "moved_to": one.judgement.moved_to or None,
    }
    placed = runs.place(connection, known.no, known.run, snapshot.fetched_at, look)
    state: dict[str, Any] = {"run": placed.newest}
    if known.last_polled_at is None or snapshot.fetched_at >= known.last_polled_at:
        state |= _poll_state(one, placed, round_id)
    connection.execute(update(page).where(page.c.no == known.no).values(state))
    return placed


def _poll_state(one: Reading, placed: runs.Placed, round_id: int | None) -> dict[str, Any]:
    """Return what the newest look changes on its page; only a good one brings validators and a base."""
    snapshot = one.snapshot
    state: dict[str, Any] = {"last_polled_at": snapshot.fetched_at}
    if one.next_due_at is not None:
        state["next_due_at"] = one.next_due_at
    if round_id is not None:
        state["round"] = round_id
    if one.judgement.verdict is Verdict.GOOD:
        state["etag"] = snapshot.header("ETag")
        state["last_modified"] = snapshot.header("Last-Modified")
        state["valid_version"] = one.parser_version
        state["valid_run"] = placed.run_id
        state["base"] = func.coalesce(blobs.carrier(snapshot.sha256), page.c.base)
    return state


def _count(connection: Connection, moved: Iterable[tuple[int, runs.Placed]], concerned: Mapping[int, Iterable[str]]) -> None:
    counted = [(no, placed.news) for no, placed in moved if placed.counted]
    joined = concerns.join(connection, concerned)
    concerns.news(connection, {no for no, is_news in counted if is_news} | joined)
    bodies.looked_again(connection, {no for no, is_news in counted if not is_news})


def _last_runs(connection: Connection, touches: Sequence[Touch]) -> dict[str, AnyRow]:
    """Return for each touched page its number, validated run and last run, locked in order."""
    wanted = (
        select(page.c.id, page.c.no, page.c.valid_run, page.c.last_polled_at, page.c.run, run.c.last_seen, run.c.looks)
        .join(run, run.c.id == page.c.run)
        .order_by(page.c.id)
        .with_for_update()
    )
    names = sorted({touch.page for touch in touches})
    known = {row.id: row for part in chunks(names) for row in connection.execute(wanted.where(page.c.id.in_(part)))}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise StorageError(f"a look at {unknown[0]} cannot be like an earlier one: nothing of it is recorded")
    return known


def _split(touches: Sequence[Touch], known: dict[str, AnyRow]) -> tuple[list[Touch], list[Touch]]:
    """Part the looks that lengthen their page's last run from those that must be put in place one by one."""
    plain: dict[str, Touch] = {}
    others: list[Touch] = []
    for touch in touches:
        row = known[touch.page]
        fits = touch.run_id == row.run and touch.at > row.last_seen and row.looks < runs.LONGEST
        if fits and touch.page not in plain:
            plain[touch.page] = touch
        else:
            others.append(touch)
    return list(plain.values()), others


def _append(connection: Connection, touches: Sequence[Touch], known: dict[str, AnyRow]) -> None:
    if not touches:
        return
    statement = (
        update(run)
        .where(run.c.id == bindparam("run_id"))
        .values(last_seen=bindparam("at"), looks=run.c.looks + 1, times=run.c.times + bindparam("step"))
    )
    rows = [
        {"run_id": touch.run_id, "at": touch.at, "step": times.step(known[touch.page].last_seen, touch.at)} for touch in touches
    ]
    connection.execute(statement, rows)


def _polled(connection: Connection, touches: Sequence[Touch], known: dict[str, AnyRow], round_id: int | None) -> None:
    newest = {touch.page: touch for touch in sorted(touches, key=lambda touch: touch.at)}
    late = {name for name, row in known.items() if row.last_polled_at and newest[name].at < row.last_polled_at}
    rows = [
        {"number": known[name].no, "at": touch.at, "due": touch.next_due_at, "in_round": round_id}
        for name, touch in newest.items()
        if name not in late
    ]
    if rows:
        connection.execute(_POLLED, rows)
    fresh = [
        {"number": known[name].no, "new_etag": touch.etag, "new_modified": touch.last_modified}
        for name, touch in newest.items()
        if name not in late and touch.run_id == known[name].valid_run and (touch.etag or touch.last_modified)
    ]
    if fresh:
        connection.execute(_VALIDATED, fresh)


def _touch(connection: Connection, touch: Touch, known: AnyRow) -> runs.Placed:
    like = runs.row_of(connection, touch.run_id)
    if like is None or like.page != known.no:
        raise StorageError(f"a look at {touch.page} cannot be like run {touch.run_id}: that is no run of this page")
    newest = connection.execute(select(page.c.run).where(page.c.no == known.no)).scalar_one()
    placed = runs.place(connection, known.no, newest, touch.at, runs.values_of(like))
    if touch.run_id == known.valid_run:
        # The capture goes on in another row: the next 304 can be appended there at once.
        connection.execute(update(page).where(page.c.no == known.no).values(valid_run=placed.run_id))
    if placed.newest != newest:
        connection.execute(update(page).where(page.c.no == known.no).values(run=placed.newest))
    return placed


def _runs(page_id: str) -> Select[*tuple[Any, ...]]:
    joined = run.join(page, page.c.no == run.c.page).join(blob, blob.c.sha256 == run.c.sha256)
    return select(*RUN).select_from(joined).where(page.c.id == page_id)
