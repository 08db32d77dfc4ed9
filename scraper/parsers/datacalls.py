"""Data calls: the addresses of data that the script of a page names when it asks for them.

Nothing is run. An address must stand whole in the call; one that is put together, and what is sent and not asked for, is none.
"""

import re
from collections.abc import Iterator
from itertools import islice

from scraper.parsers.addresses import address
from scraper.parsers.menus import page_base
from scraper.parsers.tree import Tree

MAX_CALLS = 3
MAX_SCRIPT = 100_000
# How far behind an address, or the beginning of a call, it is looked for how it is asked.
_REACH = 300
_WHOLE = r"[\"'`](?P<place>[^\"'`\s<>{}$]{2,200})[\"'`]\s*(?=[,)}\n;])"
_CALLS = (
    re.compile(rf"(?:\bfetch|\baxios|(?<!\w)(?:axios|request|http|service|\$|jQuery)\.get|\.getJSON)\(\s*{_WHOLE}"),
    re.compile(rf"\.open\(\s*[\"']GET[\"']\s*,\s*{_WHOLE}", re.IGNORECASE),
    re.compile(rf"(?:(?:\$|jQuery)\.ajax|\baxios|\brequest)\(\s*\{{[^{{}}]{{0,200}}?\burl\s*:\s*{_WHOLE}"),
)
_SENDS = re.compile(r"\b(?:type|method)\s*:\s*[\"'](?!get)", re.IGNORECASE)
_NO_DATA = re.compile(r"\.(?:s?html?|js|css|xml|png|jpe?g|gif|svg|vue|txt)(?:\?|$)", re.IGNORECASE)


def data_addresses(tree: Tree, url: str | None) -> tuple[str, ...]:
    """Return the first addresses of data that the page at *url* asks for when it is opened."""
    base = page_base(tree, url)
    found = (address(place, base) for place in _places(tree.scripts[:MAX_SCRIPT]) if not _NO_DATA.search(place))
    return tuple(islice(dict.fromkeys(place.partition("#")[0] for place in found if place is not None), MAX_CALLS))


def _places(script: str) -> Iterator[str]:
    for call in _CALLS:
        for match in islice(call.finditer(script), MAX_CALLS * 4):
            if not _SENDS.search(script, match.start(), match.end() + _REACH):
                yield match["place"]
