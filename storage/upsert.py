"""What the engines spell or do differently: insert-or-update, locks, the length of a statement."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, select
from sqlalchemy.dialects import postgresql, sqlite

Member = TypeVar("Member")
Parameters: TypeAlias = Mapping[str, Any] | Sequence[Mapping[str, Any]]
# Statements with a list of values stay far below SQLite's limit of 32,766 parameters.
CHUNK = 1000


def insert_into(connection: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """Return an INSERT into *table* that knows ON CONFLICT."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def add_unless_there(connection: Connection, table: Table, rows: Parameters, *keys: str) -> None:
    """Insert *rows* into *table*, leaving those alone whose *keys* are there already."""
    connection.execute(_insert_or_leave(connection.dialect.name, table, keys), rows)


@cache
def _insert_or_leave(dialect: str, table: Table, keys: tuple[str, ...]) -> "sqlite.Insert | postgresql.Insert":
    # Built once: putting a statement together costs more than running it.
    build = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return build(table).on_conflict_do_nothing(index_elements=list(keys))


def lock_in_order(connection: Connection, table: Table, which: ColumnElement[bool]) -> None:
    """Lock rows by id, so that two workers that change the same ones wait for each other instead of locking up.

    SQLite has one writer at a time and needs no such order.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(table.c.id).where(which).order_by(table.c.id).with_for_update()).all()


def chunks(members: Iterable[Member]) -> Iterator[Sequence[Member]]:
    """Yield *members* in parts small enough for one statement."""
    iterator = iter(members)
    while part := list(islice(iterator, CHUNK)):
        yield part
