"""What searches of sites found, and how each search ended."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Engine, delete, select

from monitor.finds import TAKEN, Fate, Find, Kind, SearchRecord
from monitor.looks import page_id
from storage.columns import AnyRow
from storage.engine import reading, writing
from storage.tables import find, search
from storage.upsert import insert_into


class SqlFinds:
    """The finds in the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def record(self, ended: SearchRecord, finds: Iterable[Find]) -> None:
        """Keep how a search *ended* and what it tried; what it refused before and did not try again is forgotten."""
        rows = [_find_row(one) for one in finds]
        with writing(self._engine) as connection:
            values = {
                "at": ended.at,
                "because": ended.because,
                "requests": ended.requests,
                "wanted": list(ended.wanted),
                "missing": list(ended.missing),
                "signs": ended.signs,
            }
            statement = insert_into(connection, search).values(site=ended.site, **values)
            connection.execute(statement.on_conflict_do_update(index_elements=["site"], set_=values))
            connection.execute(delete(find).where(find.c.site == ended.site, find.c.fate == Fate.REFUSED.value))
            for row in rows:
                _keep(connection, row)

    def searches(self) -> Mapping[str, SearchRecord]:
        """Return how the last search of each site ended."""
        with reading(self._engine) as connection:
            return {row.site: _record(row) for row in connection.execute(select(search))}

    def of(self, site: str) -> tuple[Find, ...]:
        """Return what was tried on *site*: what was taken first, then by how sure it looked."""
        with reading(self._engine) as connection:
            found = [_find(row) for row in connection.execute(select(find).where(find.c.site == site))]
        return tuple(sorted(found, key=lambda one: (one.fate not in TAKEN, one.kind, -one.score, one.url)))

    def moves(self) -> Mapping[str, tuple[str, str]]:
        """Return, by page id, the address that a page had and the one where it was found again."""
        moved = select(find).where(find.c.fate == Fate.MOVED.value).order_by(find.c.at)
        with reading(self._engine) as connection:
            return {page_id(row.site, row.page): (row.before, row.url) for row in connection.execute(moved)}


def _keep(connection: Connection, row: dict[str, Any]) -> None:
    statement = insert_into(connection, find).values(**row)
    fresh = {name: value for name, value in row.items() if name not in ("site", "url")}
    connection.execute(statement.on_conflict_do_update(index_elements=["site", "url"], set_=fresh))


def _find_row(one: Find) -> dict[str, Any]:
    return {
        "site": one.site,
        "url": one.url,
        "kind": one.kind.value,
        "fate": one.fate.value,
        "reason": one.reason,
        "trail": list(one.trail),
        "score": one.score,
        "page": one.page,
        "before": one.before,
        "sha256": one.sha256,
        "at": one.at,
    }


def _find(row: AnyRow) -> Find:
    return Find(
        site=row.site,
        url=row.url,
        kind=Kind(row.kind),
        fate=Fate(row.fate),
        reason=row.reason,
        trail=tuple(row.trail),
        score=row.score,
        page=row.page,
        before=row.before,
        sha256=row.sha256,
        at=row.at,
    )


def _record(row: AnyRow) -> SearchRecord:
    wanted, missing = (tuple(Kind(name) for name in names) for names in (row.wanted, row.missing))
    return SearchRecord(row.site, row.at, row.because, row.requests, wanted, missing, row.signs)
