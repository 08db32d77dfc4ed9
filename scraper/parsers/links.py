"""Rows of a notice list and columns of a home page: where each leads, its whole title, its day."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from urllib.parse import urlsplit

from lxml.etree import _Element as Element

from monitor.facts import NoticeLink
from scraper.parsers.addresses import address
from scraper.parsers.recommended import parts, recommended
from scraper.parsers.signposts import signpost
from scraper.parsers.tree import MAX_LINKS, Tree, line_of

_DAY = re.compile(r"((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)")
# Calendar leaves: the day in large print, year and month below or above it; or month and day over the year. No blank need part them.
_LEAVES = (
    re.compile(r"(?<!\d)(?P<day>\d{2}日?|\d(?=[\s日]))日?[\s/]{0,3}(?P<year>(?:19|20)\d{2})[-/.年](?P<month>\d{1,2})(?!\d)月?"),
    re.compile(
        r"(?<!\d)(?P<year>(?:19|20)\d{2})[-/.年]\s?(?P<month>\d{2}|\d(?=[月\s]))月?\s{0,3}(?P<day>\d{2})(?![\d年月个家项-])"
    ),
    re.compile(r"(?<!\d)(?P<month>\d{2})[-/.月](?P<day>\d{2})日?\s{0,3}(?P<year>(?:19|20)\d{2})(?!\d|年?第|年\d)"),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})年?[\s/]{0,3}(?P<month>\d{2})[-/.月](?P<day>\d{2})日?(?![\d.])"),
    re.compile(r"(?<!\d)(?P<day>\d{2})\s{0,3}(?P<month>\d{1,2})月[\s/]{0,3}(?P<year>(?:19|20)\d{2})(?!\d|年?第|年\d)"),
)
_SHORT_DAY = re.compile(r"(?:^|[\s\[(（])(\d{1,2})[-/月.](\d{1,2})日?(?=$|[\s\])）])")
_ADDRESS_DAY = re.compile(
    r"(?:t|/|_)(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?([0-3]\d)(?=[_/.\-]|$)|/(20\d{2})/(\d{1,2})/(\d{1,2})/|/(20\d{2})/(\d{2})-(\d{2})/"
)
_ADDRESS_MONTH = re.compile(r"/(20\d{2})[-/_]?(0[1-9]|1[0-2])(?=/)")
# A day whose year neither the row nor its address tells.
_YEARLESS = ""
_HAN = re.compile(r"[一-龥]")
# Beside the day of a notice it is no row of a list.
_LEADS_BACK = re.compile(r"^返回|首页$")
_CUT = re.compile(r"(\.{2,}|…+|⋯+)$")
_COLUMN = re.compile(r"领导|机构|职能|职责|概况|简介|人事|任免|公示|公告|通知|政务动态|工作动态|要闻|信息公开|组织")
SHORTEST_TITLE = 6
LONGEST_TITLE = 300
MAX_ROWS = 400
# How much one row prints, and how far around its link.
LONGEST_ROW = 600
_ROW_LEVELS = 4
MAX_COLUMNS = 40
# A list whose rows all carry one day was moved on that day; the addresses are the better witness then.
MIGRATED_ROWS = 3
# From January back to December.
_ALMOST_A_YEAR = 11


@dataclass(frozen=True, slots=True)
class Row:
    """One dated row of a list; a row without an address cannot be followed, but counts, and so does one whose day has no year.

    Rows of one *part* stand together; those *beside* the list are recommended there, and may be any texts of the site.
    """

    url: str | None
    title: str
    printed: str | None
    addressed: str | None
    beside: bool = False
    part: int = 0

    @property
    def day(self) -> str | None:
        """The day in print, else that of the address."""
        return self.printed or self.addressed


def list_rows(tree: Tree, url: str | None) -> tuple[Row, ...]:
    """Return the dated rows of the page's lists, in order; menus and link lists have no days."""
    rows: dict[tuple[str | None, str], Row] = {}
    others = recommended(tree)
    found = list(_rows(tree.root, url))
    for part, (anchor, one) in zip(parts([anchor for anchor, _ in found]), found, strict=True):
        row = replace(one, part=part, beside=anchor in others)
        key = (row.url, "" if row.url else row.title)
        if key not in rows and len(rows) < MAX_ROWS:
            rows[key] = row
    return tuple(rows.values())


def row_anchors(root: Element) -> Iterator[Element]:
    """Yield the links of the dated rows below *root*."""
    return (anchor for anchor, _ in _rows(root, None))


def notice_links(rows: tuple[Row, ...]) -> tuple[NoticeLink, ...]:
    """Return the rows that lead somewhere, each with the day that is believed."""
    printed = Counter(row.printed for row in rows if row.printed)
    addressed = {row.addressed for row in rows if row.addressed}
    migrated = len(printed) == 1 and printed.total() >= MIGRATED_ROWS and len(addressed) > 1
    return tuple(NoticeLink(row.url, row.title, _day(row, migrated=migrated)) for row in rows if row.url is not None)


def column_links(tree: Tree, url: str | None) -> tuple[NoticeLink, ...]:
    """Return the columns that a home page names: leaders, institution, personnel, notices."""
    columns: dict[str, NoticeLink] = {}
    for count, anchor in enumerate(tree.root.iter("a")):
        if count > MAX_LINKS or len(columns) >= MAX_COLUMNS:
            break
        text = line_of(anchor) or (anchor.get("title") or "").strip()
        if not 2 <= len(text) <= 12 or not (_COLUMN.search(text) or signpost(text).kind):
            continue
        if (target := address_of(anchor, url)) is not None:
            columns.setdefault(target, NoticeLink(target, text))
    return tuple(columns.values())


def newest(rows: tuple[Row, ...]) -> str | None:
    """Return the newest day of some rows."""
    return max((row.day for row in rows if row.day), default=None)


def _day(row: Row, *, migrated: bool) -> str | None:
    return (row.addressed or row.printed) if migrated else row.day


def _rows(root: Element, url: str | None) -> Iterator[tuple[Element, Row]]:
    for count, anchor in enumerate(root.iter("a")):
        if count > MAX_LINKS:
            return
        if anchor.get("href") is None:
            continue
        text = line_of(anchor)
        if len(text) < 4 and not anchor.get("title"):
            continue
        title = title_of(anchor, text)
        if len(title) < SHORTEST_TITLE or not _HAN.search(title) or _LEADS_BACK.search(title):
            continue
        target = address_of(anchor, url)
        addressed = _address_day(target) if target is not None else None
        printed = _printed_day(anchor, addressed or _address_month(target))
        if (printed is not None or addressed) and not _framed(anchor):
            yield anchor, Row(target, title, printed or None, addressed)


def title_of(anchor: Element, text: str) -> str:
    """Return the whole title: the attribute where the printed text is cut or missing, else the text without its day."""
    stated = anchor.get("title")
    own = " ".join(stated.split()) if stated else ""
    bare = "".join(_CUT.sub("", text).split()) if own else ""
    if own and (not bare or (len(own) > len(bare) and "".join(own.split()).startswith(bare[:40]))):
        return own[:LONGEST_TITLE]
    day = _DAY.search(text) or _leaf_in(text)
    if day is not None and (day.end() >= len(text) - 2 or day.start() <= 1):
        text = f"{text[: day.start()]}{text[day.end() :]}".strip(" []()（）【】·•")
    return text[:LONGEST_TITLE]


def address_of(anchor: Element, url: str | None) -> str | None:
    """Return the page at which the anchor of a page at *url* leads, whole; None where it leads nowhere."""
    whole = address(anchor.get("href"), url)
    return whole.split("#")[0] if whole is not None else None


def _framed(anchor: Element) -> bool:
    node = anchor.getparent()
    for _ in range(14):
        if node is None:
            return False
        if node.tag in ("nav", "footer"):
            return True
        node = node.getparent()
    return False


def holder_of_day(anchor: Element) -> Element:
    """Return the nearest element around the link of a row that prints its day too; the link where none does."""
    near = (anchor, *islice(anchor.iterancestors(), _ROW_LEVELS - 1))
    return next((node for node in near if _day_in(line_of(node)[:LONGEST_ROW], None) is not None), anchor)


def _printed_day(anchor: Element, addressed: str | None) -> str | None:
    """Look for the day in the anchor and in what surrounds it, as long as that is one row."""
    node = anchor
    for _ in range(_ROW_LEVELS):
        text = line_of(node)
        if len(text) > LONGEST_ROW:
            return None
        if (found := _day_in(text, addressed)) is not None or (found := _sibling_day(node, addressed)) is not None:
            return found
        parent = node.getparent()
        if parent is None or parent.tag in ("ul", "ol", "tbody", "table", "body") or _anchors(parent) > 2:
            behind = _day_in((node.tail or "")[:40], addressed)
            return behind if behind is not None else _sibling_day(node, addressed)
        node = parent
    return None


def _anchors(node: Element) -> int:
    return sum(1 for anchor, _ in zip(node.iter("a"), range(6), strict=False) if anchor.get("href"))


def _sibling_day(node: Element, addressed: str | None) -> str | None:
    after = node.getnext()
    if after is None or after.tag not in ("span", "em", "i", "font", "b", "dd", "td", "time", "label"):
        return None
    return _day_in(line_of(after)[:40], addressed)


def _day_in(text: str, addressed: str | None) -> str | None:
    match = _DAY.search(text)
    if match is not None:
        return iso_day(match[1], match[2], match[3])
    if (leaf := _leaf_in(text)) is not None:
        return _day_of(leaf)
    if (short := _SHORT_DAY.search(text)) is None:
        return None
    return _with_year(short[1], short[2], addressed) if addressed is not None else _YEARLESS


def _leaf_in(text: str) -> re.Match[str] | None:
    leaves = filter(None, (form.search(text) for form in _LEAVES))
    return next((leaf for leaf in leaves if _day_of(leaf) is not None), None)


def _day_of(leaf: re.Match[str]) -> str | None:
    return iso_day(leaf["year"], leaf["month"], leaf["day"].removesuffix("日"))


def _with_year(month: str, day: str, near: str) -> str | None:
    """Return the day of the year that lies nearest to the month of an address («2024-12», «2024-12-30»)."""
    months = int(near[5:7]) - int(month)
    year = int(near[:4]) + (1 if months == _ALMOST_A_YEAR else -1 if months == -_ALMOST_A_YEAR else 0)
    return iso_day(str(year), month, day)


def iso_day(year: str, month: str, day: str) -> str | None:
    """Return the day as ISO writes it; None for numbers that are none."""
    return f"{year}-{int(month):02d}-{int(day):02d}" if 1 <= int(month) <= 12 and 1 <= int(day) <= 31 else None


def _address_month(url: str | None) -> str | None:
    match = _ADDRESS_MONTH.search(urlsplit(url).path) if url is not None else None
    return f"{match[1]}-{match[2]}" if match is not None else None


def _address_day(url: str) -> str | None:
    match = _ADDRESS_DAY.search(urlsplit(url).path)
    if match is None:
        return None
    year, month, day = [group for group in match.groups() if group][:3]
    return iso_day(year, month, day)
