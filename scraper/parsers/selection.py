"""Selection: the blocks of a page that a site's YAML names by a CSS selector, as a page of their own.

This is the one place where BeautifulSoup reads a page: a selector is an aid for the rare page that reading alone
does not understand, so its cost is paid there only. The source is handed over as text, never as bytes: one
character outside a declared GB2312 would give an empty document.
"""

from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from scraper.parsers.markup import prepare
from scraper.parsers.tree import Tree

MAX_BLOCKS = 50
MAX_SOURCE = 1_000_000
LONGEST_SELECTOR = 300


def selected(tree: Tree, css: str | None) -> Tree:
    """Return the part of *tree* that *css* names; the whole where it names nothing or cannot be used."""
    if not css or not css.strip() or len(css) > LONGEST_SELECTOR:
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
    return Tree(root, tree.text, tree.scripts, tree.too_deep, tree.cut)


def _outermost(found: list[Tag]) -> list[Tag]:
    """Return the blocks of *found* that stand in no other of them, so that nothing is read twice."""
    chosen = {id(block) for block in found}
    return [block for block in found if not any(id(parent) in chosen for parent in block.parents)]
