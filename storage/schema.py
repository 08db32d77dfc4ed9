"""The schema's versions: bring a database up, take it down, say where it stands.

Every version change is one transaction on both engines, under a lock, so two programs that start together
do it once. A copy of an SQLite file is put beside it before any change but the first.
"""

from functools import lru_cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError

from monitor.errors import StorageError
from storage.engine import database_file, reading

# Any number that no other program uses as an advisory lock in the same database.
_LOCK = 7_203_110_425


def upgrade(engine: Engine) -> str:
    """Bring the database to this program's schema; return the schema's revision.

    Raises:
        StorageError: the database belongs to a newer program or to another one, or the change failed.
    """
    newest = _scripts().get_current_head() or ""
    found = revision(engine)
    if found == newest:
        return newest
    if found is not None:
        _require_known(found)
        _back_up(engine, found)
    _run(engine, "upgrade", "head")
    return newest


def downgrade(engine: Engine, target: str) -> None:
    """Take the database back to revision *target* (``base``: nothing left), after a copy of the file.

    Raises:
        StorageError: there is no such revision, or the change failed.
    """
    found = revision(engine)
    if found is not None:
        _back_up(engine, found)
    _run(engine, "downgrade", target)


def revision(engine: Engine) -> str | None:
    """Return the revision the database stands at, or None when it is empty."""
    with reading(engine) as connection:
        return MigrationContext.configure(connection).get_current_revision()


def differences(engine: Engine) -> str | None:
    """Return what sets the tables in the database apart from the program's, or None when nothing does."""
    try:
        with engine.connect() as connection:
            command.check(_config(connection))
    except CommandError as error:
        return str(error)
    return None


def _run(engine: Engine, direction: str, target: str) -> None:
    try:
        with engine.execution_options(writes=True).connect() as connection:
            _without_foreign_keys(connection)
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
                getattr(command, direction)(_config(connection), target)
            if connection.dialect.name == "sqlite":
                connection.connection.cursor().execute("PRAGMA foreign_keys=on")
    except (CommandError, SQLAlchemyError) as error:
        raise StorageError(f"the database could not be brought to revision {target}: {error}") from error


def _without_foreign_keys(connection: Connection) -> None:
    """Let SQLite rebuild tables that others refer to; it knows this setting only outside a transaction."""
    if connection.dialect.name == "sqlite":
        connection.connection.cursor().execute("PRAGMA foreign_keys=off")


def _require_known(found: str) -> None:
    try:
        known = _scripts().get_revision(found)
    except CommandError:
        known = None
    if known is None:
        raise StorageError(f"the database has revision {found!r}, unknown here: it was made by a newer bureauwatch; update")


def _back_up(engine: Engine, found: str) -> Path | None:
    file = database_file(engine)
    if file is None:
        return None
    copy = file.with_name(f"{file.name}.before-{found}.bak")
    number = 1
    while copy.exists():
        number += 1
        copy = file.with_name(f"{file.name}.before-{found}.{number}.bak")
    with engine.connect() as connection:
        connection.connection.cursor().execute("VACUUM INTO ?", (str(copy),))
    return copy


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    folder = str(Path(__file__).parent / "migrations").replace("%", "%%")
    config.set_main_option("script_location", folder)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


@lru_cache(maxsize=1)
def _scripts() -> ScriptDirectory:
    """Return the versions; to load them takes longer than to ask a database where it stands."""
    return ScriptDirectory.from_config(_config())
