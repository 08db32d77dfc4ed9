"""Coded rows: the rows of a watched list that stand as objects of its script, each with title, address and day.

They stand beside the rows without a day (undatedrows.py), and give these their days; both together are what is read of a
list beside which no day is printed.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import islice
from urllib.parse import urlsplit

from monitor.claims import local_day
from scraper.parsers.links import MAX_ROWS, SHORTEST_TITLE, Row
from scraper.parsers.menus import Coded, absolute, coded, page_base
from scraper.parsers.tree import Tree
from scraper.parsers.undatedrows import is_media, is_text_of, undated_rows

_HAN = re.compile(r"[一-龥]")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
# A key and the day or the moment behind it: «"pubDate":"2029-02-20"», «fbsj:20290220», «"time":1866211200000», «"/Date(1866211200000)/"».
_DATED = re.compile(
    r"(?<!\w)(?P<key>\w{1,40})[\"']?\s{0,20}:\s{0,20}[\"']?(?:\\?/Date\()?(?:"
    r"(?P<year>199\d|20[0-4]\d)[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})"
    r"|(?P<compact>(?:199\d|20[0-4]\d)\d{4})(?:\d{6})?(?!\d)"
    r"|(?P<epoch>1\d{9}|2[01]\d{8})(?:\d{3})?(?!\d))"
)
_MOMENT = r"(?:date|time|day|at|on|dt|rq|sj|riqi|shijian)"
_WRITTEN_AS = r"(?:str(?:ing)?|text|stamp|fmt|format|cn|\d)?"
# When it was published says more than when it was written; a bare day, or the day of «news», is that of a list's row.
_PUBLISHED = re.compile(
    rf"(?:\w{{0,16}}(?<!un)(?<!re)(?<!end)(?<!stop)(?:pub(?:lish(?:ed)?|lication)?|rel(?:eased?)?|issued?|show|display|online|send|post(?:ed)?|fabu|fb){_MOMENT}|"
    rf"{_MOMENT}(?:pub(?:lished)?|released?|issued|posted)|published|released|posted|"
    r"(?:vc|doc|document|art|article|news|info|information|content|notice|bulletin|item|row|title|web|wz|xw|xx|gw|gg|fw)?(?:date|time|day|rq|sj|riqi|shijian)|"
    rf"(?:发[布文])?(?:日期|时间)){_WRITTEN_AS}"
)
_WRITTEN = re.compile(
    rf"\w{{0,16}}(?<!end)(?:creat(?:ed?)?|crt?|added|add|input|insert(?:ed)?|writ(?:e|ten)|entry|submit|record|draft|sign|cw|cj|lr|tj){_MOMENT}{_WRITTEN_AS}|"
    rf"c(?:date|time)|{_MOMENT}(?:created|added|written)|(?:成文|创建|录入|添加)(?:日期|时间)"
)
# Where a column stands, and no text.
_COLUMN = re.compile(r"(?:^|/)(?:(?:index|default|list|home)[\w-]{0,12}(?:\.\w{2,5})?)?$", re.IGNORECASE)


def unprinted_rows(tree: Tree, url: str | None) -> tuple[Row, ...]:
    """Return the rows of the watched list at *url* beside which no day is printed, in order: with the days that its scripts have of them."""
    dated = {row.url: row for row in coded_rows(tree, url)}
    linked = [dated.pop(row.url, row) for row in undated_rows(tree, url)]
    return (*linked, *dated.values())[:MAX_ROWS]


def coded_rows(tree: Tree, url: str | None) -> tuple[Row, ...]:
    """Return the dated rows of the list at *url* that its scripts keep, in order, each address once."""
    rows: dict[str | None, Row] = {}
    for row in islice(_rows(coded(tree.scripts), page_base(tree, url), urlsplit(url or "").hostname), MAX_ROWS):
        rows.setdefault(row.url, row)
    return tuple(rows.values())


def _rows(objects: Iterator[Coded], base: str | None, own: str | None) -> Iterator[Row]:
    for one in objects:
        title = _TAG.sub("", one.name).strip()
        target = absolute(one.place, base) if len(title) >= SHORTEST_TITLE and _HAN.search(title) else None
        day = _day_of(one.text, target, own) if target is not None else None
        if day is not None:
            yield Row(target, title, day, None)


def _day_of(text: str, target: str, own: str | None) -> str | None:
    """Return the day of the row that the object with this *text* is; of a column, too, a script may keep when it was made."""
    published, written = _days(text)
    if is_text_of(target, own):
        return published or written
    path = urlsplit(target).path
    return None if _COLUMN.search(path) or is_media(path) else published


def _days(text: str) -> tuple[str | None, str | None]:
    """Return on which days the object with this *text* was published and written, as far as it says so."""
    published = written = None
    for match in _DATED.finditer(text):
        key = match["key"].lower().replace("_", "")
        if published is None and _PUBLISHED.fullmatch(key):
            published = _day(match)
        elif written is None and _WRITTEN.fullmatch(key):
            written = _day(match)
    return published, written


def _day(match: re.Match[str]) -> str | None:
    """Return the day of a match; None for numbers that are none of the calendar."""
    if match["epoch"] is not None:
        return local_day(datetime.fromtimestamp(int(match["epoch"]), UTC)).isoformat()
    whole = match["compact"]
    numbers = (whole[:4], whole[4:6], whole[6:]) if whole is not None else (match["year"], match["month"], match["day"])
    try:
        return date(*map(int, numbers)).isoformat()
    except ValueError:
        return None
