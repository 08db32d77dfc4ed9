"""Coded rows: the rows of a watched list that stand only as objects of its script, each with title, address and day."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice

from monitor.claims import local_day
from scraper.parsers.links import MAX_ROWS, Row, iso_day
from scraper.parsers.menus import Coded, absolute, coded, page_base
from scraper.parsers.tree import Tree

SHORTEST_TITLE = 6
_KEY = r"[\"']?\w{{0,16}}(?:{words})\w{{0,8}}[\"']?\s*:\s*"
_VALUE = r"(?:[\"']?(?P<year>(?:19|20)\d\d)[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})|[\"']?(?P<epoch>1\d{9}|2\d{9})(?:\d{3})?(?!\d))"
# When it was published says more than when it was written or changed.
_DAYS = tuple(
    re.compile(_KEY.format(words=words) + _VALUE, re.IGNORECASE)
    for words in ("pub|release|issue|show|display|fbsj|fbrq|fabu", "date|time|day|rq|sj")
)
_TAG = re.compile(r"<[^<>]{1,200}>")


def coded_rows(tree: Tree, url: str | None) -> tuple[Row, ...]:
    """Return the dated rows of the list at *url* that its scripts keep, in order, each address once."""
    base = page_base(tree, url)
    rows: dict[str | None, Row] = {}
    for row in islice(_rows(coded(tree.scripts), base), MAX_ROWS):
        rows.setdefault(row.url, row)
    return tuple(rows.values())


def _rows(objects: Iterator[Coded], base: str | None) -> Iterator[Row]:
    for one in objects:
        title = _TAG.sub("", one.name)
        day = _day(one.text)
        target = absolute(one.place, base) if day is not None and len(title) >= SHORTEST_TITLE else None
        if target is not None:
            yield Row(target, title, day, None)


def _day(text: str) -> str | None:
    match = next(filter(None, (form.search(text) for form in _DAYS)), None)
    if match is None:
        return None
    if match["epoch"] is None:
        return iso_day(match["year"], match["month"], match["day"])
    return local_day(datetime.fromtimestamp(int(match["epoch"]), UTC)).isoformat()
