"""Insert-or-leave and insert-or-update, spelled the same for both engines."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Member = TypeVar("Member")
# Statements with a list of values stay far below SQLite's limit of 32,766 parameters.
CHUNK = 1000


def insert_into(connection: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """Return an INSERT into *table* that knows ON CONFLICT."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def chunks(members: Iterable[Member]) -> Iterator[Sequence[Member]]:
    """Yield *members* in parts small enough for one statement."""
    iterator = iter(members)
    while part := list(islice(iterator, CHUNK)):
        yield part
