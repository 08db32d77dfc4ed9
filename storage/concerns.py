"""Which pages say something about which topic: a site, or an organisation by name.

A topic's *version* counts the news about it. One more look that shows the same is no news, so an unchanged
round leaves every topic as it was; only the bodies that wait for looks hear of it (storage/bodies.py).
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, select, update

from storage.tables import concern, topic
from storage.upsert import add_unless_there, chunks, lock_in_order


def join(connection: Connection, topics_by_page: Mapping[int, Iterable[str]]) -> set[int]:
    """Note that each page (by number) says something about these topics; return the pages for which that is new."""
    known: set[tuple[str, int]] = set()
    for part in chunks(topics_by_page):
        rows = connection.execute(select(concern.c.topic, concern.c.page).where(concern.c.page.in_(part)))
        known.update((row.topic, row.page) for row in rows)
    fresh = sorted({(name, page) for page, names in topics_by_page.items() for name in names} - known)
    if not fresh:
        return set()
    names = sorted({name for name, _ in fresh})
    add_unless_there(connection, topic, [{"id": name, "version": 0} for name in names], "id")
    add_unless_there(connection, concern, [{"topic": name, "page": page} for name, page in fresh], "topic", "page")
    return {page for _, page in fresh}


def news(connection: Connection, pages: Iterable[int]) -> None:
    """Count news for the topics that these pages (by number) say something about."""
    for part in chunks(sorted(pages)):
        _advance(connection, topic.c.id.in_(select(concern.c.topic).where(concern.c.page.in_(part))))


def _advance(connection: Connection, which: ColumnElement[bool]) -> None:
    lock_in_order(connection, topic, which)
    connection.execute(update(topic).where(which).values(version=topic.c.version + 1))
