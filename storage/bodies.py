"""The bodies whose events are concluded: the topics of each, and whether there is news."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, or_, select, union, update

from storage.tables import body, concern, following, topic
from storage.upsert import chunks, insert_into


@dataclass(frozen=True, slots=True)
class Stand:
    """How far the record about a body is; when two are equal, nothing came in between."""

    version: int
    turn: int
    topics: Mapping[str, int]


def add(connection: Connection, names: Iterable[str]) -> None:
    """Make a row for each body that has none."""
    rows = [{"id": name, "version": 0, "settled": 0, "turn": 0, "waiting": 0} for name in sorted(names)]
    if rows:
        connection.execute(insert_into(connection, body).on_conflict_do_nothing(index_elements=["id"]), rows)


def follow(connection: Connection, topics_by_body: Mapping[str, Iterable[str]]) -> None:
    """Add topics to bodies; one that pages already speak of makes the body unsettled."""
    add(connection, topics_by_body)
    rows = [
        {"body": name, "topic": one, "version": 0}
        for name, topics in sorted(topics_by_body.items())
        for one in sorted({name, *topics})
    ]
    if rows:
        statement = insert_into(connection, following)
        connection.execute(statement.on_conflict_do_nothing(index_elements=["body", "topic"]), rows)


def unsettled(connection: Connection) -> tuple[str, ...]:
    """Return the bodies with news since their events were last concluded, and the topics nobody follows, in order."""
    told = select(following.c.body).join(topic, topic.c.id == following.c.topic).where(topic.c.version != following.c.version)
    own = select(body.c.id).where(or_(body.c.version != body.c.settled, body.c.id.in_(told)))
    followed = select(following.c.topic).where(following.c.topic == topic.c.id)
    nobodys = select(topic.c.id).where(~followed.exists())
    return tuple(sorted(connection.execute(union(own, nobodys)).scalars()))


def news_about(connection: Connection, name: str) -> None:
    """Count news about one body that no page brought: a person's decision, a changed registry."""
    add(connection, [name])
    _advance(connection, body.c.id == name)


def looked_again(connection: Connection, pages: Iterable[int]) -> None:
    """Count one more look alike at these pages (by number), for the bodies that wait for looks."""
    if connection.execute(select(body.c.id).where(body.c.waiting == 1).limit(1)).first() is None:
        return
    for part in chunks(sorted(pages)):
        shown = select(concern.c.topic).where(concern.c.page.in_(part))
        concerned = body.c.id.in_(select(following.c.body).where(following.c.topic.in_(shown)))
        _advance(connection, concerned & (body.c.waiting == 1))


def stand(connection: Connection, name: str, *, lock: bool = False) -> Stand:
    """Return how far the record about a body is; with *lock* nobody else settles it until the transaction ends."""
    own = select(body.c.version, body.c.turn).where(body.c.id == name)
    row = connection.execute(own.with_for_update() if lock else own).first()
    topics = (
        select(following.c.topic, topic.c.version)
        .outerjoin(topic, topic.c.id == following.c.topic)
        .where(following.c.body == name)
        .order_by(following.c.topic)
    )
    versions = {one.topic: one.version or 0 for one in connection.execute(topics)}
    if name not in versions:
        versions[name] = connection.execute(select(topic.c.version).where(topic.c.id == name)).scalar() or 0
    return Stand(0, 0, versions) if row is None else Stand(row.version, row.turn, versions)


def settle(connection: Connection, name: str, at: Stand, *, waiting: bool) -> None:
    """Note that the events of a body were concluded from the record as it stood *at*."""
    follow(connection, {name: at.topics})
    state = {"settled": at.version, "turn": at.turn + 1, "waiting": int(waiting)}
    connection.execute(update(body).where(body.c.id == name).values(state))
    for one, version in at.topics.items():
        changed = (following.c.body == name, following.c.topic == one, following.c.version != version)
        connection.execute(update(following).where(*changed).values(version=version))


def _advance(connection: Connection, which: ColumnElement[bool]) -> None:
    connection.execute(select(body.c.id).where(which).order_by(body.c.id).with_for_update()).all()
    connection.execute(update(body).where(which).values(version=body.c.version + 1))
