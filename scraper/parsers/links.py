"""Rows of a notice list: where each leads, its whole title, its day."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from monitor.facts import NoticeLink
from scraper.parsers.tree import MAX_LINKS, Tree, line_of, skipped

_DAY = re.compile(r"((?:19|20)\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})")
_ADDRESS_DAY = re.compile(
    r"(?:t|/|_)(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?([0-3]\d)(?=[_/.\-]|$)|/(20\d{2})/(\d{1,2})/(\d{1,2})/|/(20\d{2})/(\d{2})-(\d{2})/"
)
_HAN = re.compile(r"[一-龥]")
SHORTEST_TITLE = 6


def notice_rows(tree: Tree, url: str | None) -> tuple[NoticeLink, ...]:
    """Return the dated rows of the page's lists, in order; menus and link lists have no days."""
    rows: dict[str, NoticeLink] = {}
    for root in (tree.root, *tree.fragments):
        for row in _rows(root, url):
            rows.setdefault(row.url, row)
    return tuple(rows.values())


def _rows(root: HtmlElement, url: str | None) -> Iterator[NoticeLink]:
    for count, anchor in enumerate(root.iter("a")):
        if count > MAX_LINKS:
            return
        target = _address(anchor, url)
        title = (anchor.get("title") or line_of(anchor)).strip()
        if target is None or len(title) < SHORTEST_TITLE or not _HAN.search(title) or _in_chrome(anchor):
            continue
        day = _visible_day(anchor) or _address_day(target)
        if day is not None:
            yield NoticeLink(target, re.sub(r"\s+", " ", title)[:300], day)


def _address(anchor: HtmlElement, url: str | None) -> str | None:
    href = (anchor.get("href") or "").strip()
    if not href or href.startswith(("#", "javascript:", "mailto:")):
        return None
    try:
        absolute = urljoin(url or "", href).split("#")[0]
        return absolute if urlsplit(absolute).scheme in ("http", "https", "") else None
    except ValueError:
        return None


def _in_chrome(anchor: HtmlElement) -> bool:
    node = anchor.getparent()
    for _ in range(12):
        if node is None:
            return False
        if node.tag in ("nav", "footer") or skipped(node, main=False):
            return True
        node = node.getparent()
    return False


def _visible_day(anchor: HtmlElement) -> str | None:
    node = anchor
    for _ in range(3):
        match = _DAY.search(line_of(node)[:400])
        if match is not None:
            return f"{match[1]}-{int(match[2]):02d}-{int(match[3]):02d}"
        parent = node.getparent()
        if parent is None or len(parent.findall(".//a")) > 2:
            return None
        node = parent
    return None


def _address_day(url: str) -> str | None:
    match = _ADDRESS_DAY.search(urlsplit(url).path)
    if match is None:
        return None
    year, month, day = [group for group in match.groups() if group][:3]
    return f"{year}-{int(month):02d}-{int(day):02d}"
