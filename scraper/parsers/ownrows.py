"""Own rows: which of the rows of a watched list are the list, and not other lists beside it, some of them others at each look."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from monitor.model import Role
from scraper.parsers.links import Row

# So many rows with a day in print are a list that prints them.
FEWEST_PRINTED = 2
# Rows that are kept on top whatever their day.
PINNED = 2


def own_rows(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows of the first list that runs from new to old, which lists of what is read most do not.

    Those recommended beside it are left out, and where it prints its days those that bear none.
    """
    own = [row for row in rows if not row.beside] or list(rows)
    printed = [row for row in own if row.printed]
    own = printed if len(printed) >= FEWEST_PRINTED else own
    lists = [list(part) for _, part in groupby(sorted(own, key=lambda row: row.part), key=lambda row: row.part)]
    first = next((part for part in lists if _runs_down(part)), None)
    lists.sort(key=len, reverse=True)  # where none runs so, the longest
    return tuple(first if first is not None else lists[0] if lists else ())


def telling_rows(rows: Sequence[Row], role: Role | None) -> tuple[Row, ...]:
    """Return the rows that tell how old a page of that *role* is: of a home page all, as each of its lists is its own."""
    return tuple(rows) if role is Role.HOME else own_rows(rows)


def offered(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows that may lead to news: not what is recommended beside the list and is older than all of it."""
    own = [row.day for row in rows if row.day and not row.beside]
    oldest = min(own, default="")
    return tuple(row for row in rows if not (row.beside and row.day and row.day < oldest))


def _runs_down(rows: Sequence[Row]) -> bool:
    days = [row.day for row in rows if row.day]
    below = (days[place:] for place in range(1, PINNED + 1))
    return _descends(days) or any(_descends(part) for part in below if len(part) > PINNED)


def _descends(days: Sequence[str]) -> bool:
    return all(first >= second for first, second in pairwise(days))
