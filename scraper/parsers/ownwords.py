"""Own words: what a page says itself, beside the rows of its lists and the texts that its links lead to."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile

from lxml.etree import _Element as Element

from scraper.parsers.cells import Cell
from scraper.parsers.links import LONGEST_ROW, SHORTEST_TITLE, holder_of_day, row_anchors
from scraper.parsers.normalise import compact
from scraper.parsers.regions import BLOCK, BODY
from scraper.parsers.tree import MAX_LINKS, Tree, text_of

LONGEST = 4_000
MAX_TEXTS = 60
# Of the links in the body of a home page shorter ones may be its menu.
SHORTEST_HEADLINE = 10
# A link may be all that a page says; beside it stand a date, the name of the body.
SHORTEST_SAYING = 7
_NEXT_TO_NOTHING = 20
# «关于系统升级的公告» is the name of a text; «网站正在升级维护中» says something.
_NAMES_A_TEXT = re.compile(r"^关于|(?:公告|通告|通知|公示|启事|声明|说明|函)[)）》」]?$")
# What holds one row, and no more links than its title, its picture and «more».
_ITEMS = frozenset(("li", "dd", "article"))
_ITEM_LINKS = 3
_HIGHEST = 8
# So many blocks without links behind the line of a row are its lead.
_LEADS = 2


def own_words(tree: Tree) -> str:
    """Return the beginning of the visible text without the rows of lists, their leads, and the titles of texts."""
    out = _LeftOut()
    rows = list(islice((anchor for anchor in row_anchors(tree.root) if not _swallows(anchor)), MAX_TEXTS))
    for anchor in rows:
        out.row(anchor, rows)
    saying = _only_saying(tree)
    for anchor in islice(_linked(tree, SHORTEST_TITLE), MAX_TEXTS):
        if anchor is not saying:
            out.title(anchor)
    shown = (cell for cell in tree.cells if not cell.hidden and not cell.pictured)
    return " ".join(" ".join(map(out.left_of, shown)).split())[:LONGEST]


def headlines_led_to(tree: Tree) -> int:
    """Count the texts that the body of a home page leads to, with or without a day."""
    said = (compact(text_of(anchor)) for anchor in _in_body(tree, _linked(tree, SHORTEST_HEADLINE)))
    return len(set(islice(said, MAX_TEXTS)))


def _in_body(tree: Tree, anchors: Iterable[Element]) -> Iterator[Element]:
    body = {above for cell in tree.cells if cell.region is BODY and not cell.hidden for above in cell.above}
    return (anchor for anchor in anchors if _block_of(anchor) in body)


def _linked(tree: Tree, shortest: int) -> Iterator[Element]:
    anchors = islice(tree.root.iter("a"), MAX_LINKS)
    return (anchor for anchor in anchors if shortest <= len(compact(text_of(anchor, LONGEST_ROW))) and not _swallows(anchor))


def _swallows(anchor: Element) -> bool:
    """Say whether *anchor* was never closed, so that what follows stands in it, other links too."""
    return len(text_of(anchor, LONGEST_ROW)) >= LONGEST_ROW or sum(1 for _ in islice(anchor.iter("a"), 2)) > 1


def _only_saying(tree: Tree) -> Element | None:
    """Return the link that is all that the body of a page says, where its words are no title of a text."""
    found = list(islice(_linked(tree, SHORTEST_SAYING), 2))
    if len(found) != 1 or _NAMES_A_TEXT.search(compact(text_of(found[0]))):
        return None
    linked = sum(len(compact(text_of(anchor))) for anchor in _in_body(tree, islice(tree.root.iter("a"), MAX_LINKS)))
    return found[0] if len(compact(tree.main)) < linked + _NEXT_TO_NOTHING else None


def _block_of(anchor: Element) -> Element | None:
    return next((above for above in anchor.iterancestors() if above.tag in BLOCK), None)


@dataclass
class _LeftOut:
    """What is no word of the page's own: whole elements, and titles within the lines of others, from where on or alone."""

    nodes: set[Element] = field(default_factory=set)
    within: dict[Element | None, list[tuple[str, bool]]] = field(default_factory=lambda: defaultdict(list))

    def title(self, anchor: Element) -> None:
        """Leave out what *anchor* says."""
        self._line(anchor, to_the_end=False)

    def row(self, anchor: Element, rows: Sequence[Element]) -> None:
        """Leave out the row of *anchor*, its lead with it: its item in a list, else what stands like one, else what follows in it."""
        item = _item(anchor)
        if item is not None:
            self.nodes.add(item)
            return
        self._line(anchor, to_the_end=True)
        part = _part(anchor, rows)
        if part is not None:
            self.nodes.update((part, *_leads(part)))
            return
        holder = holder_of_day(anchor)
        for node in takewhile(lambda node: node is not holder, (anchor, *anchor.iterancestors())):
            self.nodes.update(node.itersiblings())
        self.nodes.update(_leads(holder))

    def left_of(self, cell: Cell) -> str:
        """Return what the text of *cell* says beside all that."""
        if not self.nodes.isdisjoint(cell.above):
            return ""
        if (titles := self.within.get(cell.node)) is None:
            return cell.text
        said = compact(cell.text)
        for title, to_the_end in titles:
            before, found, behind = said.partition(title)
            said = f"{before}。" if found and to_the_end else f"{before}。{behind}" if found else said
        return said

    def _line(self, anchor: Element, *, to_the_end: bool) -> None:
        self.nodes.add(anchor)
        broken = next(anchor.iter("br"), None) is not None
        texts = map(str, anchor.itertext()) if broken else (text_of(anchor),)
        self.within[_block_of(anchor)].extend((title, to_the_end) for text in texts if (title := compact(text)))


def _item(anchor: Element) -> Element | None:
    """Return the item of a list, or the row of a table with several columns, that holds *anchor* and nothing of another row."""
    above = next((node for node in islice(anchor.iterancestors(), _HIGHEST) if node.tag in _ITEMS or _is_row(node)), None)
    return above if above is not None and _holds_one(above) else None


def _is_row(node: Element) -> bool:
    return node.tag == "tr" and len(node) > 1


def _holds_one(node: Element) -> bool:
    return sum(1 for _ in islice(node.iter("a"), _ITEM_LINKS + 1)) <= _ITEM_LINKS


def _part(anchor: Element, rows: Sequence[Element]) -> Element | None:
    """Return what holds *anchor* beside others that hold *rows*, or None where it is the only one."""
    others = {above for row in rows if row is not anchor for above in islice(row.iterancestors(), _HIGHEST)}
    part = anchor
    for above in islice(anchor.iterancestors(), _HIGHEST):
        if above in others:
            return part if part is not anchor and _holds_one(part) else None
        part = above
    return None


def _leads(line: Element) -> Iterable[Element]:
    return takewhile(lambda node: next(node.iter("a"), None) is None, islice(line.itersiblings(), _LEADS))
