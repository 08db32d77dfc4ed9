"""The watched pages: their addresses, when each was polled, and what may be sent to ask for changes."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, bindparam, case, null, or_, select, update

from monitor.looks import PageState, Run, Validators, WatchedPage
from monitor.model import Failure, Role, Snapshot, Verdict
from storage.columns import AnyRow
from storage.engine import reading, writing
from storage.tables import blob, page, run
from storage.upsert import add_unless_there, chunks, insert_into

_PAGE = (page.c.site, page.c.key, page.c.url, page.c.role, page.c.found_on)
_POLL = (page.c.etag, page.c.last_modified, page.c.valid_version, page.c.valid_run)
_TIMES = (page.c.last_polled_at, page.c.next_due_at, page.c.round)
_KNOWN = (
    select(page.c.no, page.c.base, page.c.run, page.c.last_polled_at).where(page.c.id == bindparam("wanted")).with_for_update()
)
_RESCHEDULED = (
    update(page).where(page.c.id == bindparam("wanted")).values(next_due_at=bindparam("due", type_=page.c.next_due_at.type))
)
RUN = (
    run.c.id.label("run_id"),
    page.c.id.label("page_id"),
    run.c.url.label("run_url"),
    run.c.sha256,
    blob.c.size,
    run.c.status,
    run.c.failure,
    run.c.verdict,
    run.c.reason,
    run.c.signature,
    run.c.encoding,
    run.c.parser_version,
    run.c.first_seen,
    run.c.last_seen,
    run.c.looks,
    run.c.landing,
)


class SqlPages:
    """The pages in the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def watch(self, pages: Iterable[WatchedPage]) -> None:
        """Add *pages*; of known ones take the new address, role and origin.

        A page with a new address is due at once, and what validated the old address is forgotten.
        """
        rows = sorted((_row(entry) for entry in pages), key=lambda row: str(row["id"]))
        if not rows:
            return
        with writing(self._engine) as connection:
            statement = insert_into(connection, page)
            fresh: dict[str, ColumnElement[Any]] = {name: statement.excluded[name] for name in ("url", "role", "found_on")}
            # An unchanged registry rewrites no row.
            changed = or_(*(page.c[name].is_distinct_from(value) for name, value in fresh.items()))
            moved = page.c.url.is_distinct_from(statement.excluded.url)
            fresh |= {name: case((moved, null()), else_=page.c[name]) for name in ("etag", "last_modified", "next_due_at")}
            connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=fresh, where=changed), rows)

    def reschedule(self, due: Mapping[str, datetime | None]) -> None:
        """Set when pages (by id) are due next; None is at once."""
        rows = [{"wanted": name, "due": moment} for name, moment in sorted(due.items())]
        if rows:
            with writing(self._engine) as connection:
                connection.execute(_RESCHEDULED, rows)

    def due(self, now: datetime | None = None, *, sites: Iterable[str] | None = None) -> tuple[PageState, ...]:
        """Return the pages due at *now* (never polled ones are), or all without a time; by site and key."""
        statement = _states().order_by(page.c.site, page.c.key)
        if now is not None:
            statement = statement.where(or_(page.c.next_due_at.is_(None), page.c.next_due_at <= now))
        if sites is not None:
            statement = statement.where(page.c.site.in_(sorted(sites)))
        with reading(self._engine) as connection:
            return tuple(_state(row) for row in connection.execute(statement))

    def states(self, pages: Iterable[str]) -> Mapping[str, PageState]:
        """Return what is known of these page ids; unknown ids are left out."""
        with reading(self._engine) as connection:
            return {
                state.page.id: state
                for part in chunks(pages)
                for state in map(_state, connection.execute(_states().where(page.c.id.in_(part))))
            }


def number_of(connection: Connection, snapshot: Snapshot) -> AnyRow:
    """Return (no, base, run, last_polled_at) of the page of *snapshot*, locked; make the page if it is new."""
    entry = WatchedPage(snapshot.site, snapshot.page, snapshot.url, snapshot.role)
    row = connection.execute(_KNOWN, {"wanted": entry.id}).first()
    if row is None:
        add_unless_there(connection, page, _row(entry), "id")
        row = connection.execute(_KNOWN, {"wanted": entry.id}).one()
    return row


def base_of(connection: Connection, known: AnyRow, snapshot: Snapshot) -> str | None:
    """Return the body that the next one of a page may rest on: the page's own, else one of its site, best of its role."""
    if known.base is not None:
        return str(known.base)
    siblings = select(page.c.base).where(page.c.site == snapshot.site, page.c.base.is_not(None))
    alike_first = siblings.order_by(page.c.role != snapshot.role.value, page.c.no).limit(1)
    return connection.execute(alike_first).scalar()


def run_of(row: AnyRow) -> Run:
    """Return the run in a row of RUN."""
    return Run(
        id=row.run_id,
        page=row.page_id,
        url=row.run_url,
        sha256=row.sha256,
        size=row.size,
        status=row.status,
        failure=Failure(row.failure) if row.failure else None,
        verdict=Verdict(row.verdict),
        reason=row.reason,
        signature=row.signature,
        encoding=row.encoding,
        parser_version=row.parser_version,
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        looks=row.looks,
        landing=row.landing,
    )


def _states() -> Select[Any]:
    joined = page.outerjoin(run, run.c.id == page.c.run).outerjoin(blob, blob.c.sha256 == run.c.sha256)
    return select(*_PAGE, *_POLL, *_TIMES, *RUN).select_from(joined)


def _state(row: AnyRow) -> PageState:
    validators = None
    if row.valid_run is not None and (row.etag or row.last_modified):
        validators = Validators(row.etag, row.last_modified, row.valid_version, row.valid_run)
    return PageState(
        page=WatchedPage(row.site, row.key, row.url, Role(row.role), row.found_on),
        validators=validators,
        last_polled_at=row.last_polled_at,
        next_due_at=row.next_due_at,
        round_id=row.round,
        newest=None if row.run_id is None else run_of(row),
    )


def _row(entry: WatchedPage) -> dict[str, str | None]:
    return {
        "id": entry.id,
        "site": entry.site,
        "key": entry.key,
        "url": entry.url,
        "role": entry.role.value,
        "found_on": entry.found_on,
    }
