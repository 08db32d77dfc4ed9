"""Rounds, hosts and a few named values: what lets a killed program go on where it stopped.

A round writes nothing for each page but the page's own row (which round recorded it last). So the rows are
the truth about what is left to do, and an unchanged round leaves the database as big as it was.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Engine, insert, select, update

from monitor.incidents import Incident
from monitor.outgoing import Message
from monitor.rounds import HostState, Round
from storage import incidents
from storage.columns import AnyRow
from storage.engine import reading, writing
from storage.outbox import add
from storage.tables import host, meta, outbox, page, round_
from storage.upsert import insert_into


class SqlRounds:
    """The rounds in the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def open(self, at: datetime, *, scope: str = "", started_at: datetime | None = None) -> Round:
        """Return the unfinished round of *scope*, or a new one for what is due *at*."""
        with writing(self._engine) as connection:
            wanted = select(round_).where(round_.c.finished_at.is_(None), round_.c.scope == scope)
            row = connection.execute(wanted.order_by(round_.c.id.desc()).limit(1)).first()
            if row is None:
                values = {"started_at": started_at or at, "simulated_at": at, "scope": scope}
                row = connection.execute(insert(round_).values(values).returning(round_)).one()
            return _round(row)

    def finish(self, round_id: int, *, at: datetime, changed: Iterable[Incident] = (), messages: Iterable[Message] = ()) -> None:
        """End a round: keep the incidents it *changed*, add *messages* about them, and let all go out, in one transaction."""
        with writing(self._engine) as connection:
            add(connection, messages, at=at)
            unreleased = update(outbox).where(outbox.c.released_at.is_(None))
            connection.execute(unreleased.values(released_at=at))
            incidents.save(connection, changed)
            connection.execute(update(round_).where(round_.c.id == round_id).values(finished_at=at))

    def recorded(self, round_id: int) -> frozenset[str]:
        """Return the pages that this round has recorded already: they are not polled again."""
        with reading(self._engine) as connection:
            return frozenset(connection.execute(select(page.c.id).where(page.c.round == round_id)).scalars())

    def last(self) -> Round | None:
        """Return the round that was begun last."""
        with reading(self._engine) as connection:
            row = connection.execute(select(round_).order_by(round_.c.id.desc()).limit(1)).first()
            return None if row is None else _round(row)


class SqlHosts:
    """What is remembered of hosts between rounds and restarts."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def load(self, name: str) -> HostState | None:
        """Return what is known of a host."""
        with reading(self._engine) as connection:
            row = connection.execute(select(host).where(host.c.host == name)).first()
        if row is None:
            return None
        body = None if row.robots_body is None else bytes(row.robots_body)
        return HostState(row.host, row.last_request_at, row.robots_status, body, row.robots_fetched_at)

    def store(self, state: HostState) -> None:
        """Keep what is known of a host; what is None stays as it was."""
        values = {
            "last_request_at": state.last_request_at,
            "robots_status": state.robots_status,
            "robots_body": state.robots_body,
            "robots_fetched_at": state.robots_fetched_at,
        }
        known = {name: value for name, value in values.items() if value is not None}
        with writing(self._engine) as connection:
            statement = insert_into(connection, host).values(host=state.host, **known)
            if known:
                connection.execute(statement.on_conflict_do_update(index_elements=["host"], set_=known))
            else:
                connection.execute(statement.on_conflict_do_nothing(index_elements=["host"]))


class SqlNotes:
    """Named values, such as which world a replay database belongs to and how far it got."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def load(self, key: str) -> str | None:
        """Return the value of *key*, or None."""
        with reading(self._engine) as connection:
            return connection.execute(select(meta.c.value).where(meta.c.key == key)).scalar()

    def store(self, key: str, value: str) -> None:
        """Set *key* to *value*."""
        with writing(self._engine) as connection:
            statement = insert_into(connection, meta).values(key=key, value=value)
            connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def _round(row: AnyRow) -> Round:
    return Round(row.id, row.simulated_at, row.scope, row.started_at, row.finished_at)
