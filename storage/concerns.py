"""Which pages say something about which topic: a site, or an organisation by name.

A topic's *version* counts the news about it. One more look that shows the same is no news, so an unchanged
round leaves every topic as it was; only the bodies that wait for looks hear of it (storage/bodies.py).
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, select, update

from storage.tables import concern, topic
from storage.upsert import chunks, insert_into


def join(connection: Connection, topics_by_page: Mapping[int, Iterable[str]]) -> None:
    """Note that each page (by number) says something about these topics."""
    known: set[tuple[str, int]] = set()
    for part in chunks(topics_by_page):
        rows = connection.execute(select(concern.c.topic, concern.c.page).where(concern.c.page.in_(part)))
        known.update((row.topic, row.page) for row in rows)
    fresh = sorted({(name, page) for page, names in topics_by_page.items() for name in names} - known)
    if not fresh:
        return
    names = sorted({name for name, _ in fresh})
    connection.execute(
        insert_into(connection, topic).on_conflict_do_nothing(index_elements=["id"]),
        [{"id": name, "version": 0} for name in names],
    )
    connection.execute(
        insert_into(connection, concern).on_conflict_do_nothing(index_elements=["topic", "page"]),
        [{"topic": name, "page": page} for name, page in fresh],
    )
    for some in chunks(names):
        _advance(connection, topic.c.id.in_(some))


def news(connection: Connection, pages: Iterable[int]) -> None:
    """Count news for the topics that these pages (by number) say something about."""
    for part in chunks(sorted(pages)):
        _advance(connection, topic.c.id.in_(select(concern.c.topic).where(concern.c.page.in_(part))))


def _advance(connection: Connection, which: ColumnElement[bool]) -> None:
    # Locked in order first: two workers that count for the same topics wait for each other.
    connection.execute(select(topic.c.id).where(which).order_by(topic.c.id).with_for_update()).all()
    connection.execute(update(topic).where(which).values(version=topic.c.version + 1))
