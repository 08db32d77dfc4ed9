"""Undated rows: what a watched list of notices leads to where no row of it bears a day, or where only a script or a click keeps them.

Nothing tells such a row from a menu but its address and its title, so only a page that is watched as a list is read so, and
only where no dated row stands on it.
"""

import re
from urllib.parse import urlsplit

from scraper.parsers.links import MAX_ROWS, Row
from scraper.parsers.menus import menu_links
from scraper.parsers.tree import Tree

SHORTEST_TITLE = 10
# One link of such an address is a column or a service as well as a row.
FEWEST = 2
_HAN = re.compile(r"[一-龥]{4}")
# The address of one text: a file with a number of its own, or a number in the query; an index, and the number of a column, is a column's.
_ARTICLE = re.compile(
    r"/(?!(?:index|default|list|home)[\w-]{0,12}\.)[^/?]{0,80}?\d[^/?]{0,60}\.(?:s?html?|jhtml|jspx?|aspx?|php)$|"
    r"(?<!/channel)(?<!/column)(?<!/col)(?<!/category)(?<!/list)(?<!/lanmu)(?<!/menu)/(?!(?:index|default|list|home)[\w-]{0,12}\.)[^/?]{0,80}?(?:\d{2,}|[0-9a-f]{6,})[^/?]{0,40}$|"
    r"[?&](?!(?:channel|column|col|categor(?:y|ies)|cate?|class|type|site|menu|lm|lanmu|dept|org)_?id=)(?:\w{0,12}id|n|no)=[\w-]{2,40}",
    re.IGNORECASE,
)
_MEDIA = re.compile(r"\.(?:jpe?g|png|gif|bmp|webp|svg|ico|js|css|json|mp[34])$", re.IGNORECASE)


def undated_rows(tree: Tree, url: str | None) -> tuple[Row, ...]:
    """Return the rows of the watched list at *url* by where its links, clicks and scripts lead, in order; none has a day."""
    own = urlsplit(url or "").hostname
    rows = [
        Row(link.url, link.title, None, None)
        for link in menu_links(tree, url)
        if len(link.title) >= SHORTEST_TITLE and _HAN.search(link.title) and is_text_of(link.url, own)
    ]
    return tuple(rows[:MAX_ROWS]) if len(rows) >= FEWEST else ()


def is_text_of(url: str, own: str | None) -> bool:
    """Say whether *url* is the address of one text on the host *own*."""
    parts = urlsplit(url)
    if parts.hostname != own or is_media(parts.path):
        return False
    return _ARTICLE.search(f"{parts.path}{'?' if parts.query else ''}{parts.query}") is not None


def is_media(path: str) -> bool:
    """Say whether a picture, a film or a part of a page stands at *path*."""
    return _MEDIA.search(path) is not None
