"""Paging: the further parts of a list that a page shows only the first part of.

Told by links to numbers and to the next page whose addresses differ from the page's own by a number alone, and by the
calls with which the common systems write such links themselves.
"""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urlsplit

from scraper.parsers.addresses import address
from scraper.parsers.menus import page_base
from scraper.parsers.tree import MAX_LINKS, Tree, text_of

MAX_PARTS = 10
# What leads to a part is a number or a word; of longer texts no more is looked at.
LONGEST_SIGN = 30
# A number, or the next page.
_SIGN = re.compile(r"\s*(?:\[?\s*(\d{1,2})\s*\]?|[下后]\s*一?\s*页|[›»>]\s*[›»>]?|next)\s*$", re.IGNORECASE)
# What a sign begins with, where it is no blank.
_BEGINNINGS = frozenset("0123456789[下后›»>nN")
# createPageHTML(how many, which, «index», «html»): the first part is index.html, the second index_1.html.
_CALL = re.compile(
    r"createPageHTML\(\s*['\"]?(\d{1,3})['\"]?\s*,\s*['\"]?(\d{1,3})['\"]?\s*,\s*['\"]([\w-]{1,40})['\"]\s*,\s*['\"](s?html?|jsp)['\"]"
)
# What a page's address is without the number of its part.
_PART = re.compile(
    r"(?:[_-]\d{1,3})?(\.\w{2,5})$|(?<=[?&])(?:page|p|pageno|pagenum|pageindex|currentpage)=\d{1,3}", re.IGNORECASE
)
_INDEX = re.compile(r"(?:index|default|list)(?:\.\w{2,5})?$", re.IGNORECASE)


def further_parts(tree: Tree, url: str | None) -> tuple[str, ...]:
    """Return the addresses of the further parts of the list on the page at *url*, in order; none for one that is whole.

    Only the first part leads to the others: the links of a second one back to the first are no further parts.
    """
    if url is None:
        return ()
    base = page_base(tree, url) or url
    found = dict.fromkeys((*_called(tree, base), *_linked(tree, url, base)))
    return tuple(islice((part for part in found if _stem(part) == _stem(url) and part != url), MAX_PARTS))


def _called(tree: Tree, base: str) -> Iterator[str]:
    call = _CALL.search(tree.scripts)
    if call is None or call[2] != "0":
        return
    for number in range(1, min(int(call[1]), MAX_PARTS + 1)):
        part = address(f"{call[3]}_{number}.{call[4]}", base)
        if part is not None:
            yield part


def _linked(tree: Tree, url: str, base: str) -> Iterator[str]:
    """Yield where numbers from 2 on, and the next page, lead; a page that has «1» as a link is not the first part."""
    found: list[str] = []
    stem = _stem(url)
    for anchor in islice(tree.root.iter("a"), MAX_LINKS):
        # Most links of a page begin otherwise, and are looked at no further.
        if (text := anchor.text) and not (text[0] in _BEGINNINGS or text[0].isspace()):
            continue
        sign = _SIGN.match(text_of(anchor, LONGEST_SIGN))
        if sign is None:
            continue
        place = address(anchor.get("href"), base)
        place = place.partition("#")[0] if place is not None else None
        if place is None or _stem(place) != stem:
            continue
        if sign[1] and int(sign[1]) < 2:
            if not _is_same(place, url):
                return
            continue
        found.append(place)
    yield from found


def _is_same(one: str, other: str) -> bool:
    return _INDEX.sub("", one).rstrip("/") == _INDEX.sub("", other).rstrip("/")


def _stem(url: str) -> str:
    """Return the address without the number of a part, without index.html and scheme: equal for all parts of one list."""
    parts = urlsplit(url)
    place = f"{parts.path}?{parts.query}" if parts.query else parts.path
    bare = _PART.sub("", place).rstrip("?&")
    return f"{(parts.hostname or '').lower()}{_INDEX.sub('', bare).rstrip('/')}"
