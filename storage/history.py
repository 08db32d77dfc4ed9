"""The history of a body: every run of every page that says something about its topics."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from monitor.facts import Observation
from monitor.history import Sighting, in_order
from monitor.model import Failure, Role, Verdict
from storage.columns import AnyRow
from storage.observations import ObservationReader
from storage.runs import ALIKE
from storage.tables import concern, page, run

_COLUMNS = (
    page.c.site,
    page.c.key,
    page.c.role,
    run.c.id,
    run.c.page,
    run.c.first_seen,
    run.c.last_seen,
    run.c.looks,
    run.c.quote,
    run.c.moved_to,
    *(run.c[name] for name in ALIKE),
)


def read_history(connection: Connection, reader: ObservationReader, topics: Iterable[str]) -> tuple[Sighting, ...]:
    """Return the runs of all pages that say something about *topics*, bad ones too, in the order of ``monitor.history``."""
    wanted = (
        select(*_COLUMNS)
        .join(page, page.c.no == run.c.page)
        .where(run.c.page.in_(select(concern.c.page).where(concern.c.topic.in_(sorted(set(topics))))))
        .order_by(run.c.page, run.c.first_seen)
    )
    rows = connection.execute(wanted).all()
    facts = reader.read(connection, [row.observation for row in rows if row.observation is not None])
    return in_order(_joined(rows, facts))


def _joined(rows: Sequence[AnyRow], facts: Mapping[str, Observation]) -> Iterator[Sighting]:
    """Yield runs, those that go on in a new row as one: where a row ends is no matter of the page."""
    earlier: AnyRow | None = None
    sighting: Sighting | None = None
    for row in rows:
        if earlier is not None and sighting is not None and _goes_on(earlier, row):
            sighting = replace(sighting, last_seen=row.last_seen, looks=sighting.looks + row.looks)
        else:
            if sighting is not None:
                yield sighting
            sighting = _sighting(row, facts.get(row.observation))
        earlier = row
    if sighting is not None:
        yield sighting


def _goes_on(earlier: AnyRow, row: AnyRow) -> bool:
    return all(getattr(earlier, name) == getattr(row, name) for name in ("page", *ALIKE))


def _sighting(row: AnyRow, seen: Observation | None) -> Sighting:
    return Sighting(
        site=row.site,
        page=row.key,
        role=Role(row.role),
        url=row.url,
        sha256=row.sha256,
        verdict=Verdict(row.verdict),
        status=row.status,
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        looks=row.looks,
        observation=seen,
        encoding=row.encoding,
        run_id=row.id,
        final_url=row.landing,
        failure=Failure(row.failure) if row.failure else None,
        quote=row.quote or "",
        moved_to=row.moved_to or "",
    )
