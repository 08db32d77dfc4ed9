"""Which pages say something about which body, and which bodies have news to be concluded.

A body's *version* counts the news about it. One more look that shows the same is no news, unless the body
waits for looks: an unchanged round leaves every other body as it was, so nothing is concluded again.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, select, update

from storage.tables import body, concern
from storage.upsert import chunks, insert_into


def join(connection: Connection, bodies_by_page: Mapping[int, Iterable[str]]) -> None:
    """Note that each page (by number) says something about these bodies."""
    pairs = sorted({(name, page) for page, names in bodies_by_page.items() for name in names})
    known: set[tuple[str, int]] = set()
    for part in chunks(bodies_by_page):
        rows = connection.execute(select(concern.c.body, concern.c.page).where(concern.c.page.in_(part)))
        known.update((row.body, row.page) for row in rows)
    fresh = [pair for pair in pairs if pair not in known]
    if not fresh:
        return
    names = sorted({name for name, _ in fresh})
    add_bodies(connection, names)
    connection.execute(
        insert_into(connection, concern).on_conflict_do_nothing(index_elements=["body", "page"]),
        [{"body": name, "page": page} for name, page in fresh],
    )
    _advance(connection, body.c.id.in_(names))


def add_bodies(connection: Connection, names: Iterable[str]) -> None:
    """Make a row for each body that has none."""
    connection.execute(
        insert_into(connection, body).on_conflict_do_nothing(index_elements=["id"]),
        [{"id": name, "version": 0, "settled": 0, "turn": 0, "waiting": 0} for name in sorted(names)],
    )


def news(connection: Connection, pages: Iterable[int]) -> None:
    """Count news for the bodies that these pages (by number) say something about."""
    for part in chunks(sorted(pages)):
        _advance(connection, body.c.id.in_(select(concern.c.body).where(concern.c.page.in_(part))))


def news_about(connection: Connection, name: str) -> None:
    """Count news about one body that no page brought: a person's decision, a changed registry."""
    add_bodies(connection, [name])
    _advance(connection, body.c.id == name)


def looked_again(connection: Connection, pages: Iterable[int]) -> None:
    """Count one more look alike at these pages (by number), for the bodies that wait for looks."""
    if connection.execute(select(body.c.id).where(body.c.waiting == 1).limit(1)).first() is None:
        return
    for part in chunks(sorted(pages)):
        concerned = body.c.id.in_(select(concern.c.body).where(concern.c.page.in_(part)))
        _advance(connection, concerned & (body.c.waiting == 1))


def _advance(connection: Connection, which: ColumnElement[bool]) -> None:
    # Locked in order first: two workers that count for the same bodies wait for each other.
    connection.execute(select(body.c.id).where(which).order_by(body.c.id).with_for_update()).all()
    connection.execute(update(body).where(which).values(version=body.c.version + 1))
