"""Regions: what the elements of a page are for, by tag and by the names its author gave them."""

import re
from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from itertools import islice

from lxml.etree import _Element as Element

BLOCK = frozenset(["p", "div", "li", "tr", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tbody", "thead", "ul", "ol", "dl", "section", "article", "main", "aside", "header", "footer", "nav", "center", "form", "blockquote", "pre", "figure", "figcaption", "fieldset", "marquee", "body", "html", "address", "hr", "br", "caption"])  # fmt: skip
# What a reader of the page does not see, or sees only as a choice.
SILENT = frozenset(["script", "style", "head", "noscript", "template", "select", "option", "textarea", "title", "object", "iframe", "svg", "button", "input", "audio", "video"])  # fmt: skip
TABLE_CELLS = frozenset(("td", "th"))
# In these a header or nav is a part of one entry and not of the page.
CONTAINERS = frozenset(("article", "section", "main", "li"))
LANDMARKS = frozenset(("header", "nav", "footer"))
TELLING = frozenset(("td", "th", "tr", "article", "section", "main", "li", "footer", "nav", "header", "pre"))
# What fades in («visibility: hidden; opacity: 0», the articles of public accounts) is shown by a script as soon as it has come.
UNDISPLAYED = re.compile(r"display\s*:\s*none", re.IGNORECASE)
HIDDEN = re.compile(rf"{UNDISPLAYED.pattern}|visibility\s*:\s*hidden(?!\s*;\s*opacity\s*:\s*0)", re.IGNORECASE)
# The article of a public account, made visible when its script has come.
SHOWN_LATER = re.compile(r"(?:^|\s)(?:js_content|rich_media_content)(?:\s|$)")
_CHROME = re.compile(
    r"(^|[\s_-])(nav|menu|header|head|footer|foot|bottom|copyright|links?|friendlink|crumb|breadcrumb|location|position|sitemap|toolbar|share|search|banner|top|logo)([\s_-]|$|\d)",
    re.IGNORECASE,
)
_FOOT = re.compile(r"(^|[\s_-])f?(footer|foot|copyright|friendlinks?|flinks?|yqlj|links)(er)?([\s_-]|$|\d)", re.IGNORECASE)


# «首页 › 政府领导 › 副市长»: the way to the page, which says of nobody what he is.
_CRUMBS = re.compile(r"(?:^|[\s_-])(?:(?:bread)?crumbs?|weizhi|dqwz|mbx)(?:[\s_-]|$)", re.IGNORECASE)
# So the way is called too, and so is the place that somebody has in a body: the words at its beginning tell them apart.
_PLACE = re.compile(r"(?:^|[\s_-])(?:position|location)(?:[\s_-]|$)", re.IGNORECASE)
_WAY = re.compile(r".{0,6}位置|首页")
_PIECES = 4


class Region(IntEnum):
    """Where a cell stands: in the page's body, in its chrome (menus, crumbs), or in its footer and link lists."""

    BODY = 0
    CHROME = 1
    FOOT = 2


# As in tokens.py: a member that is asked of its class is searched for there.
BODY, CHROME, FOOT = Region


@lru_cache(maxsize=8192)
def named_region(names: str) -> Region:
    """Return the region that the class and id of an element speak of."""
    if _FOOT.search(names):
        return FOOT
    return CHROME if _CHROME.search(names) else BODY


def in_crumbs(around: Iterable[Element]) -> bool:
    """Say whether one of the elements *around* a text is the line that says where in the site the page is, by its name."""
    return any(_is_crumbs(node, node.get("class") or "") for node in around)


def _is_crumbs(node: Element, name: str) -> bool:
    return bool(
        _CRUMBS.search(name) or (_PLACE.search(name) and _WAY.match("".join(map(str, islice(node.itertext(), _PIECES))).lstrip()))
    )
