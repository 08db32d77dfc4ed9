"""Home columns: the kinds of pages that a page heads a part of itself with, where that heading leads to no page of its own."""

from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element as Element

from monitor.finds import Kind
from scraper.parsers.signposts import LONGEST_SIGN, STRONG, signpost
from scraper.parsers.tree import Tree, text_of

MAX_ELEMENTS = 5_000
# More links than these stand in no heading.
MOST_LINKS = 8
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "legend", "caption", "th", "dt", "strong", "b", "div", "p", "span", "td", "li")


def headed_kinds(tree: Tree) -> frozenset[Kind]:
    """Return the kinds that headings of the page promise beyond doubt."""
    return frozenset(sign.kind for sign in map(signpost, _headings(tree.root)) if sign.kind is not None and sign.score >= STRONG)


def _headings(root: Element) -> Iterator[str]:
    for element in islice(root.iter(*_HEADINGS), MAX_ELEMENTS):
        text = "".join(text_of(element, LONGEST_SIGN * 2).split())
        if 0 < len(text) <= LONGEST_SIGN and not _leads_away(element):
            yield text


def _leads_away(element: Element) -> bool:
    """Say whether *element* is a link to another page, or in or around one."""
    links = (*islice(element.iter("a"), MOST_LINKS), *element.iterancestors("a"))
    return any(not (link.get("href") or "#").strip().startswith("#") for link in links)
