"""Sizes: how much is kept, for a summary line and for ``health``."""

from sqlalchemy import Connection, Engine, Table, func, select, text

from monitor.sizes import Sizes
from storage.engine import reading
from storage.tables import blob, event, incident, outbox, page, run


def sizes(engine: Engine) -> Sizes:
    """Count what the database holds."""
    with reading(engine) as connection:
        return Sizes(
            pages=_count(connection, page),
            runs=_count(connection, run),
            looks=int(connection.execute(select(func.coalesce(func.sum(run.c.looks), 0))).scalar_one()),
            bodies=_count(connection, blob),
            raw_bytes=int(connection.execute(select(func.coalesce(func.sum(blob.c.size), 0))).scalar_one()),
            kept_bytes=int(connection.execute(select(func.coalesce(func.sum(func.length(blob.c.z)), 0))).scalar_one()),
            database_bytes=_database_bytes(connection),
            events=_count(connection, event),
            incidents=_count(connection, incident),
            unsent=int(
                connection.execute(select(func.count()).select_from(outbox).where(outbox.c.sent_at.is_(None))).scalar_one()
            ),
        )


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _database_bytes(connection: Connection) -> int:
    if connection.dialect.name == "postgresql":
        return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())
    pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
    return pages * int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())
