"""Stamps: the day a page itself says it was last touched; an older copy of it says an earlier one."""

import re
from collections.abc import Iterable, Mapping

from monitor.facts import NoticeLink
from scraper.parsers.dates import find_date

# Tags that say it, and what is printed before the day. A visitor's clock or the day of printing says nothing of the page.
_TAGS = ("pubdate", "lastmodified")
_WHAT = ("时间", "日期")
_TOUCHED = tuple(f"{word}{what}" for word in ("更新", "修订", "修改", "发布") for what in _WHAT)
_PRINTED = re.compile(rf"({'|'.join(_TOUCHED)})" + r"\s?[:：]\s?((?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2})")
_LATEST = ("最后", "最近")
_DAY = len("2024-01-29")
NEWEST_ROWS = 5


def stamps(tags: Mapping[str, str], visible: str) -> tuple[tuple[str, str], ...]:
    """Return what says it, with its day; a page that prints several such days tells of its parts and not of itself."""
    said = {name: {_day(tags.get(name, ""))} for name in _TAGS}
    for match in _PRINTED.finditer(visible) if any(what in visible for what in _WHAT) else ():
        before = visible[max(0, match.start() - 2) : match.start()]
        said.setdefault(f"{before}{match[1]}" if before in _LATEST else match[1], set()).add(_day(match[2]))
    return tuple((name, day) for name, days in sorted(said.items()) if len(days) == 1 and (day := next(iter(days))))


def newest_rows(links: Iterable[NoticeLink]) -> tuple[NoticeLink, ...]:
    """Return the newest rows of a page that lists some among other things, each with its day."""
    dated = {link.url: link for link in links if link.date}
    return tuple(sorted(dated.values(), key=lambda link: (link.date or "", link.url), reverse=True)[:NEWEST_ROWS])


def _day(text: str) -> str:
    found = find_date(text) or ""
    return found[:_DAY] if len(found) >= _DAY else ""
