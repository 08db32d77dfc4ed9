"""Leases: what only one program at a time may do on a database, given back by the system when the program dies.

SQLite has a lock on a file beside the database, PostgreSQL an advisory lock of a session; both end with their holder, also
after a kill -9, so nothing has to be cleaned up.
"""

import fcntl
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from monitor.errors import RefusedError, StorageError
from storage.engine import database_file, reading

# With the name's checksum it makes a key that no other program uses in the same database.
_SPACE = 25_205
# What a refused program tells its user, by the name of the lease.
BUSY = {
    "serve": "another «bureauwatch serve» watches with this database; stop it first, or use another database with --db",
    "round": "a round is under way on this database; try again when it has ended",
}


class SqlLeases:
    """The leases of one database; one in memory belongs to its program anyway."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def hold(self, name: str) -> Iterator[None]:
        """Hold the lease *name* for a while.

        Raises:
            RefusedError: another program holds it.
        """
        give_back = self._take(name)
        if give_back is None:
            raise RefusedError(BUSY.get(name, f"another program holds {name!r} on this database"))
        try:
            yield
        finally:
            give_back()

    def _take(self, name: str) -> Callable[[], None] | None:
        if self._engine.dialect.name == "postgresql":
            return self._take_session(name)
        file = database_file(self._engine)
        return (lambda: None) if file is None else _take_file(file.with_name(f"{file.name}.{name}.lock"))

    def _take_session(self, name: str) -> Callable[[], None] | None:
        key = {"space": _SPACE, "name": zlib.crc32(name.encode()) & 0x7FFFFFFF}
        held = ExitStack()
        connection = held.enter_context(reading(self._engine)).execution_options(isolation_level="AUTOCOMMIT")
        if not connection.execute(text("SELECT pg_try_advisory_lock(:space, :name)"), key).scalar():
            held.close()
            return None

        def give_back() -> None:
            with suppress(DBAPIError):  # a session that is gone has given it back already
                connection.execute(text("SELECT pg_advisory_unlock(:space, :name)"), key)
            held.close()

        return give_back


def _take_file(path: Path) -> Callable[[], None] | None:
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise StorageError(f"{path}: cannot be written: {error.strerror}; the database's folder must be writable") from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return lambda: os.close(handle)
