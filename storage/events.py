"""Events and their revisions: what a body's history was concluded to mean, and when that was recorded.

A conclusion is always the whole truth about a body. So it is compared with what is recorded, by content: an
equal event costs nothing, another one is a new revision under the same id, and one that no longer follows is
retracted; it may come back. The revision and what is to be sent about it are one transaction.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any, TypeAlias

from pydantic import TypeAdapter
from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    ScalarSelect,
    Select,
    and_,
    false,
    func,
    literal,
    select,
    tuple_,
)

from monitor.conclusion import Change, Conclusion, EventQuery
from monitor.events import Event, Status
from monitor.history import Sighting
from monitor.outgoing import Message
from storage import bodies, outbox
from storage.columns import AnyRow, canonical
from storage.engine import reading, writing
from storage.history import read_history
from storage.observations import ObservationReader
from storage.tables import event, event_revision
from storage.upsert import insert_into

_ADAPTER: TypeAdapter[Event] = TypeAdapter(Event)

Finish: TypeAlias = Callable[[Event], Event]
Address: TypeAlias = Callable[[Sequence[Change]], Iterable[Message]]


class SqlEvents:
    """The events in the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reader = ObservationReader()

    def history(self, *topics: str) -> tuple[Sighting, ...]:
        """Return every run of every page that says something about *topics*, bad ones too."""
        with reading(self._engine) as connection:
            return read_history(connection, self._reader, topics)

    def follow(self, topics_by_body: Mapping[str, Iterable[str]]) -> None:
        """Say under which topics, beside its own id, pages speak of a body; topics are only ever added."""
        with writing(self._engine) as connection:
            bodies.follow(connection, topics_by_body)

    def unsettled(self) -> tuple[str, ...]:
        """Return the bodies with news since their events were last concluded, in order.

        A topic that no body follows is listed like a body of its own.
        """
        with reading(self._engine) as connection:
            return bodies.unsettled(connection)

    def settle(
        self,
        body: str,
        conclude: Callable[[tuple[Sighting, ...]], Conclusion],
        *,
        at: datetime,
        finish: Finish = lambda one: one,
        address: Address | None = None,
    ) -> tuple[Change, ...]:
        """Conclude the events of *body* from the history of its topics and record what is new, dated *at*.

        *finish* completes an event that is about to be recorded (offsets of its quotes), *address* says whom
        to tell. No lock is held while they think: when news came in the meantime, it is concluded again.
        Topics that the conclusion learned are followed, and their pages part of the history, at once.
        """
        while True:
            with reading(self._engine) as connection:
                stand = bodies.stand(connection, body)
                history = read_history(connection, self._reader, stand.topics)
                recorded = _recorded(connection, body)
            conclusion = conclude(history)
            if learned := conclusion.topics - stand.topics.keys():
                self.follow({body: learned})
                continue
            changes = [] if conclusion.stands else _changes(conclusion, recorded, finish=finish, at=at)
            told = [change for change, _ in changes]
            messages = tuple(address(told)) if address is not None and told else ()
            with writing(self._engine) as connection:
                bodies.add(connection, [body])
                if bodies.stand(connection, body, lock=True) != stand:
                    continue
                written = [change for change, content in changes if _write(connection, body, change, content, at)]
                outbox.add(connection, messages, at=at)
                bodies.settle(connection, body, stand, waiting=conclusion.waiting)
            return tuple(written)

    def recheck(self, body: str) -> None:
        """Count *body* among the unsettled ones: what its conclusion rests on changed outside the pages."""
        with writing(self._engine) as connection:
            bodies.news_about(connection, body)

    def events(self, query: EventQuery) -> tuple[Event, ...]:
        """Return the wanted events, each as its newest revision, in order of that revision's time."""
        with reading(self._engine) as connection:
            if query.known_at is not None:
                return tuple(islice(_as_known(connection, query), query.limit))
            texts = [row.json for row in _rows(connection, query)]
        return tuple(_ADAPTER.validate_json(text) for text in texts)

    def revisions(self, event_id: str) -> tuple[Event, ...]:
        """Return an event as it was recorded each time, oldest first; nothing for an unknown id."""
        wanted = select(event_revision.c.json).where(event_revision.c.event == event_id).order_by(event_revision.c.revision)
        with reading(self._engine) as connection:
            return tuple(_ADAPTER.validate_json(text) for text in connection.execute(wanted).scalars())


def _recorded(connection: Connection, name: str) -> dict[str, tuple[Event, str]]:
    """Return the body's recorded events by id, each with the digest of its content."""
    wanted = (
        select(event.c.id, event.c.content, event_revision.c.json)
        .join(event_revision, _newest())
        .where(event.c.body == name)
        .order_by(event.c.id)
    )
    rows = connection.execute(wanted)
    return {row.id: (_ADAPTER.validate_json(row.json), row.content) for row in rows}


def _changes(
    conclusion: Conclusion, recorded: Mapping[str, tuple[Event, str]], *, finish: Finish, at: datetime
) -> list[tuple[Change, str]]:
    """Return what of *conclusion* is not recorded yet, with the digests of the contents."""
    changes: list[tuple[Change, str]] = []
    for one in conclusion.events:
        content = _content(one)
        before, known = recorded.get(one.id, (None, ""))
        if content != known:
            changes.append((_change(finish(one), before, at), content))
    followed = {one.id for one in conclusion.events}
    for name, (before, _) in recorded.items():
        if name not in followed and before.status is not Status.RETRACTED:
            gone = replace(before, status=Status.RETRACTED)
            changes.append((_change(gone, before, at), _content(gone)))
    return changes


def _change(one: Event, before: Event | None, at: datetime) -> Change:
    revision = 1 if before is None else before.revision + 1
    return Change(one.recorded(revision=revision, at=at), before)


def _content(one: Event) -> str:
    """Return the digest of an event apart from what the ledger gives it."""
    value = _ADAPTER.dump_python(replace(one, revision=1, recorded_at=None), mode="json")
    return hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()


def _write(connection: Connection, name: str, change: Change, content: str, at: datetime) -> bool:
    """Write one change; not when another body has the event: it belongs to the body that recorded it first."""
    one = change.event
    head = {
        "site": one.site,
        "type": one.type.value,
        "status": one.status.value,
        "revision": one.revision,
        "content": content,
        "updated_at": at,
    }
    statement = insert_into(connection, event).values(id=one.id, body=name, recorded_at=at, **head)
    own = event.c.body == name
    written = connection.execute(
        statement.on_conflict_do_update(index_elements=["id"], set_=head, where=own).returning(event.c.id)
    ).first()
    if written is None:
        return False
    text = canonical(_ADAPTER.dump_python(one, mode="json"))
    row = {"event": one.id, "revision": one.revision, "recorded_at": at, "json": text}
    connection.execute(insert_into(connection, event_revision).values(row))
    return True


def _newest() -> ColumnElement[bool]:
    return and_(event_revision.c.event == event.c.id, event_revision.c.revision == event.c.revision)


def _as_known(connection: Connection, query: EventQuery) -> Iterator[Event]:
    """Yield events as they were recorded then; what status they had is only said in the revision."""
    for row in connection.execute(select_events(connection, replace(query, limit=None))):
        one = _ADAPTER.validate_json(row.json)
        if query.statuses is None or one.status in query.statuses:
            yield one


def _rows(connection: Connection, query: EventQuery) -> list[AnyRow]:
    """Return the first rows of *query*, status by status: each is read off its index, and none is sorted."""
    narrow = query.site is not None or query.types is not None
    if query.limit is None or query.statuses is None or narrow:
        return list(connection.execute(select_events(connection, query)))
    parts = (replace(query, statuses=frozenset({status})) for status in query.statuses)
    rows = [row for part in parts for row in connection.execute(select_events(connection, part))]
    return sorted(rows, key=lambda row: (row.updated_at, row.id), reverse=query.newest_first)[: query.limit]


def select_events(connection: Connection, query: EventQuery) -> Select[*tuple[Any, ...]]:
    """Return the statement for *query*: rows of (json, updated_at, id)."""
    wanted = select(event_revision.c.json, event.c.updated_at, event.c.id).join(event, event.c.id == event_revision.c.event)
    revision = event.c.revision if query.known_at is None else _known(query.known_at)
    wanted = wanted.where(event_revision.c.revision == revision, *_filters(query))
    if query.after is not None:
        wanted = wanted.where(_beyond(connection, query.after, newest_first=query.newest_first))
    order = (event.c.updated_at, event.c.id)
    wanted = wanted.order_by(*(column.desc() if query.newest_first else column for column in order))
    return wanted if query.limit is None else wanted.limit(query.limit)


def _filters(query: EventQuery) -> list[ColumnElement[bool]]:
    filters: list[ColumnElement[bool]] = []
    if query.since is not None:
        filters.append(event.c.updated_at >= query.since)
    if query.site is not None:
        filters.append(event.c.site == query.site)
    if query.types is not None:
        filters.append(event.c.type.in_(sorted(query.types)))
    if query.statuses is not None and query.known_at is None:
        filters.append(event.c.status.in_(sorted(query.statuses)))
    return filters


def _known(at: datetime) -> ScalarSelect[Any]:
    """Return the newest revision of the event at hand that was recorded by *at*."""
    earlier = event_revision.alias("earlier")
    return (
        select(func.max(earlier.c.revision))
        .where(earlier.c.event == event.c.id, earlier.c.recorded_at <= at)
        .correlate(event)
        .scalar_subquery()
    )


def _beyond(connection: Connection, after: str, *, newest_first: bool) -> ColumnElement[bool]:
    moment = connection.execute(select(event.c.updated_at).where(event.c.id == after)).scalar()
    if moment is None:
        return false()
    place = tuple_(event.c.updated_at, event.c.id)
    edge = tuple_(literal(moment, event.c.updated_at.type), literal(after))
    return place < edge if newest_first else place > edge
