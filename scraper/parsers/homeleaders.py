"""Home leaders: the block of a home page that a heading calls its leaders, and that says who holds which post."""

from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element as Element

from monitor.facts import LeaderFact
from scraper.parsers.cells import Cell
from scraper.parsers.context import Context
from scraper.parsers.roles import heads_of_leaders
from scraper.parsers.roster import read_roster
from scraper.parsers.tree import Tree

# One name with a post may be a piece of news.
FEWEST = 2
# How far above its heading a block lies, and how much of a page it is at most.
_LEVELS = 4
_MOST_CELLS = 80
_MOST_HEADS = 4


def headed_leaders(tree: Tree, context: Context) -> tuple[LeaderFact, ...]:
    """Return the leaders with posts in the first block of *tree* that a heading calls leaders."""
    for cell in islice(heads_of_leaders(tree), _MOST_HEADS):
        for block in _blocks(cell, tree.cells):
            found = read_roster(Tree(block, tree.text, "", tree.too_deep), context, "").leaders
            titled = tuple(one for one in found if one.posts)
            if len({one.person for one in titled}) >= FEWEST:
                return titled
    return ()


def _blocks(head: Cell, cells: list[Cell]) -> Iterator[Element]:
    """Yield what holds the heading, from the inside, up to what holds another one of its make."""
    alike = [cell for cell in cells if cell.node is not head.node and _make(cell.node) == _make(head.node)]
    for node in head.above[:_LEVELS]:
        inside = sum(node in cell.above for cell in cells)
        if node.tag == "body" or inside > _MOST_CELLS or any(node in cell.above for cell in alike):
            return
        if inside > FEWEST:
            yield node


def _make(node: Element) -> tuple[object, str | None]:
    return node.tag, node.get("class")
