"""Incidents as they stand; the caller folds looks into them, here they are only kept."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Select, delete, select

from monitor.incidents import Incident, IncidentPage
from storage.columns import AnyRow
from storage.engine import reading, writing
from storage.tables import incident, incident_page
from storage.upsert import chunks, insert_into


class SqlIncidents:
    """The incidents in the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def save(self, changed: Sequence[Incident]) -> None:
        """Keep *changed* as they stand now; by id, the last word counts."""
        with writing(self._engine) as connection:
            save(connection, changed)

    def open(self, site: str | None = None) -> tuple[Incident, ...]:
        """Return the incidents that are not closed, of *site* or of all, oldest first."""
        wanted = _ordered().where(incident.c.closed_at.is_(None))
        return self._read(wanted if site is None else wanted.where(incident.c.site == site))

    def all(self, *, since: datetime | None = None, site: str | None = None) -> tuple[Incident, ...]:
        """Return incidents seen at or after *since*, closed ones too, oldest first."""
        wanted = _ordered()
        if since is not None:
            wanted = wanted.where(incident.c.last_seen_at >= since)
        return self._read(wanted if site is None else wanted.where(incident.c.site == site))

    def _read(self, wanted: Select[Any]) -> tuple[Incident, ...]:
        with reading(self._engine) as connection:
            rows = connection.execute(wanted).all()
            pages = _pages(connection, [row.id for row in rows])
            return tuple(_incident(row, pages.get(row.id, ())) for row in rows)


def save(connection: Connection, changed: Iterable[Incident]) -> None:
    """Keep *changed* as they stand now, within the caller's transaction."""
    for one in sorted(changed, key=lambda one: one.id):
        values = {
            "site": one.site,
            "kind": one.kind,
            "opened_at": one.opened_at,
            "last_seen_at": one.last_seen_at,
            "closed_at": one.closed_at,
            "count": one.count,
            "reason": one.reason,
        }
        statement = insert_into(connection, incident).values(id=one.id, **values)
        connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))
        connection.execute(delete(incident_page).where(incident_page.c.incident == one.id))
        if one.pages:
            connection.execute(
                insert_into(connection, incident_page), [_page_row(one.id, *pair) for pair in enumerate(one.pages)]
            )


def _page_row(incident_id: str, place: int, page: IncidentPage) -> dict[str, Any]:
    return {
        "incident": incident_id,
        "page": page.page,
        "place": place,
        "url": page.url,
        "sha256": page.sha256,
        "last_seen_at": page.last_seen_at,
        "good_at": page.good_at,
    }


def _ordered() -> Select[Any]:
    # A row has a method `count` of its own.
    columns = [column.label("looks") if column.name == "count" else column for column in incident.c]
    return select(*columns).order_by(incident.c.opened_at, incident.c.id)


def _pages(connection: Connection, ids: Sequence[str]) -> dict[str, list[IncidentPage]]:
    pages: dict[str, list[IncidentPage]] = {}
    for part in chunks(ids):
        wanted = select(incident_page).where(incident_page.c.incident.in_(part)).order_by(incident_page.c.place)
        for row in connection.execute(wanted):
            page = IncidentPage(row.page, row.url, row.sha256, row.last_seen_at, row.good_at)
            pages.setdefault(row.incident, []).append(page)
    return pages


def _incident(row: AnyRow, pages: Sequence[IncidentPage]) -> Incident:
    return Incident(
        id=row.id,
        site=row.site,
        kind=row.kind,
        opened_at=row.opened_at,
        last_seen_at=row.last_seen_at,
        closed_at=row.closed_at,
        count=row.looks,
        pages=tuple(pages),
        reason=row.reason,
    )
