"""Opening the database: SQLite as a file or in memory, or PostgreSQL through psycopg.

SQLite runs in WAL mode with ``synchronous=normal``: a committed transaction survives the kill of the process
(it is in the operating system's hands) and the file survives a power cut, which may cost the last moments
before it; those looks are simply polled again. Writers begin ``IMMEDIATE``: a transaction that reads first
and writes later would otherwise fail when another writer came between.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from monitor.errors import StorageError

PRAGMAS = (
    "PRAGMA busy_timeout=30000",
    "PRAGMA journal_mode=wal",
    "PRAGMA synchronous=normal",
    "PRAGMA foreign_keys=on",
    "PRAGMA journal_size_limit=16777216",
)
DRIVERS = {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


def open_database(url: str) -> Engine:
    """Return an engine for *url* that has been connected to once.

    Raises:
        StorageError: the URL is not understood, or nothing usable answers there.
    """
    parsed = _parse(url)
    engine = _sqlite(parsed) if parsed.get_backend_name() == "sqlite" else _postgresql(parsed)
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except SQLAlchemyError as error:
        engine.dispose()
        raise StorageError(f"cannot open the database {_shown(parsed)}: {_line(error)}") from error
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Yield a connection that sees one consistent state and writes nothing."""
    try:
        with engine.connect() as connection:
            yield connection
    except DBAPIError as error:
        raise StorageError(f"the database failed: {_line(error)}") from error


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Yield a connection whose work is committed whole at the end, or not at all."""
    try:
        with engine.execution_options(writes=True).begin() as connection:
            yield connection
    except DBAPIError as error:
        raise StorageError(f"the database failed: {_line(error)}") from error


def database_file(engine: Engine) -> Path | None:
    """Return the file of an SQLite database, or None when there is none."""
    name = engine.url.database
    if engine.dialect.name != "sqlite" or not name or name == ":memory:" or name.startswith("file:"):
        return None
    return Path(name)


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StorageError(f"{url!r} is not a database URL; write sqlite:///FILE or postgresql://USER@HOST/NAME") from error
    backend = parsed.drivername.split("+")[0]
    if backend not in DRIVERS or parsed.drivername not in (backend, DRIVERS[backend]):
        raise StorageError(
            f"the database {parsed.drivername!r} is not supported; use sqlite:///FILE or postgresql://USER@HOST/NAME"
        )
    return parsed.set(drivername=DRIVERS[backend])


def _sqlite(url: URL) -> Engine:
    if url.database in (None, "", ":memory:"):
        engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    else:
        folder = Path(str(url.database)).parent
        if not str(url.database).startswith("file:") and not folder.is_dir():
            raise StorageError(f"cannot open the database {_shown(url)}: there is no folder {folder}")
        engine = create_engine(url)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _postgresql(url: URL) -> Engine:
    # A worker that sleeps for hours finds its connection dropped by a firewall: ask before use.
    options = {"connect_timeout": 10} if "connect_timeout" not in url.query else {}
    return create_engine(url, pool_pre_ping=True, pool_size=5, max_overflow=5, connect_args=options)


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself; _begin does
    for pragma in PRAGMAS:
        connection.execute(pragma).close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _shown(url: URL) -> str:
    return url.render_as_string(hide_password=True)


def _line(error: SQLAlchemyError) -> str:
    """Return the first line of what the driver said, without SQLAlchemy's link and statement."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    lines = [line.strip() for line in str(cause).splitlines() if line.strip()]
    return lines[0] if lines else type(cause).__name__
