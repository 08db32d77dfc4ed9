"""Selection: the blocks of a page that a site's YAML names by a CSS selector, as a page of their own.

This is the one place where BeautifulSoup reads a page: a selector is an aid for the rare page that reading alone
does not understand, so its cost is paid there only. The source is handed over as text, never as bytes: one
character outside a declared GB2312 would give an empty document.
"""

import re

from bs4 import BeautifulSoup, Tag
from lxml.etree import _Element as Element
from soupsieve import SelectorSyntaxError

from scraper.parsers.markup import prepare
from scraper.parsers.tree import Tree

MAX_BLOCKS = 50
MAX_SOURCE = 1_000_000
LONGEST_SELECTOR = 300
# A descendant combinator tries every ancestor: so many tries for one element, and the selector is not used.
MAX_TRIES = 1_000_000
_DESCENDANT = re.compile(r"(?<![>+~,\s])\s+(?![>+~,\s])|~")
_NESTED = re.compile(r":(?:has|is|not|where|contains|-soup-contains|nth-)")
MAX_NESTED = 3


def selected(tree: Tree, css: str | None) -> Tree:
    """Return the part of *tree* that *css* names; the whole where it names nothing or cannot be used."""
    if not css or not css.strip() or not _is_bounded(tree, css.strip()):
        return tree
    soup = BeautifulSoup(prepare(tree.text[:MAX_SOURCE]).bare, "lxml")
    try:
        found = soup.select(css, limit=MAX_BLOCKS)
    except (SelectorSyntaxError, NotImplementedError, ValueError):
        return tree
    blocks = _outermost(found)
    if not blocks:
        return tree
    root = Tree.of("".join(str(block) for block in blocks)).root
    return Tree(root, tree.text, tree.scripts, tree.too_deep)


def _outermost(found: list[Tag]) -> list[Tag]:
    """Return the blocks of *found* that stand in no other of them, so that nothing is read twice."""
    chosen = {id(block) for block in found}
    return [block for block in found if not any(id(parent) in chosen for parent in block.parents)]


def _is_bounded(tree: Tree, css: str) -> bool:
    """Say whether a search for *css* ends in time on this page, however deep it nests."""
    if len(css) > LONGEST_SELECTOR or len(_NESTED.findall(css)) > MAX_NESTED:
        return False
    steps = max(len(_DESCENDANT.findall(part.strip())) for part in css.split(","))
    return bool(_depth(tree.root) ** steps <= MAX_TRIES)


def _depth(root: Element) -> int:
    """Return how deep the page nests."""
    deepest = 1
    open_elements = [(root, 1)]
    while open_elements:
        node, depth = open_elements.pop()
        deepest = max(deepest, depth)
        open_elements.extend((child, depth + 1) for child in node)
    return deepest
