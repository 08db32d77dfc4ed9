"""The tree of a page: bounded, and walked once into cells, the pieces of text between the edges of blocks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

from lxml import etree
from lxml.etree import _Element as Element

from scraper.parsers.markup import prepare
from scraper.parsers.regions import BLOCK, CONTAINERS, HIDDEN, SILENT, TABLE_CELLS, TELLING, Region, named_region

MAX_LINKS = 5_000
MAX_CELLS = 30_000
MAX_WALK = 300
# A row of a table of data has short cells; the columns of a page laid out as a table hold texts.
MAX_CELL_LINES = 6
LONGEST_ROW = 300
# Stands in a cell's text where an inline element begins or ends: «<span>局长</span><span>姓名</span>».
SEAM = "\x1f"
_LINE = "\x1e"
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")


@dataclass(slots=True, eq=False)
class Cell:
    """One piece of text; *raw* has its blanks single and a SEAM at the edges of inline elements.

    *node* is the innermost block that holds it. *link* and *hint* are the address and the title attribute of
    its first anchor. *cell* and *row* are the table cell and row around it. A *pictured* cell is the
    alternative text of an image, printed nowhere.
    """

    raw: str
    node: Element
    region: Region
    hidden: bool
    link: str | None = None
    hint: str | None = None
    cell: Element | None = None
    row: Element | None = None
    pictured: bool = False

    @property
    def text(self) -> str:
        """The text as it is printed."""
        return self.raw.replace(SEAM, "")


@dataclass
class Tree:
    """One page as a tree; *text* is its source, *scripts* its inline scripts."""

    root: Element
    text: str
    scripts: str
    too_deep: bool

    @classmethod
    def of(cls, text: str) -> "Tree":
        """Parse *text*; never raises, whatever the page is."""
        markup = prepare(text)
        return cls(_parse(markup.bare), text, markup.scripts, markup.too_deep)

    @cached_property
    def cells(self) -> list[Cell]:
        """All cells in the page's order, hidden ones (tabs) and alternative texts among them."""
        return _Walk().of(self.root)

    @cached_property
    def visible(self) -> str:
        """All visible text: a line a block, a tab between the cells of a row."""
        return "\n".join(lines_of(cell for cell in self.cells if not cell.hidden and not cell.pictured))

    @cached_property
    def main(self) -> str:
        """The visible text without menus, link lists and footer."""
        body = (cell for cell in self.cells if cell.region is Region.BODY and not cell.hidden and not cell.pictured)
        return "\n".join(lines_of(body))


def _parse(markup: str) -> Element:
    # Bytes with their encoding said: neither a charset the page declares nor an XML declaration can mislead the parser.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = None
    return root if root is not None else etree.fromstring(b"<html><body></body></html>", parser)


@dataclass(frozen=True, slots=True)
class _Place:
    """What the elements around a piece of text say of it."""

    region: Region = Region.BODY
    hidden: bool = False
    cell: Element | None = None
    row: Element | None = None
    inside: bool = False
    lines: bool = False


@dataclass
class _Walk:
    """One walk over a tree, gathering cells."""

    cells: list[Cell] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    link: str | None = None
    hint: str | None = None

    def of(self, root: Element) -> list[Cell]:
        """Return the cells of *root*."""
        place = _Place()
        self._enter(root, root, place, 0)
        self._flush(root, place)
        return self.cells

    def _enter(self, node: Element, block: Element, place: _Place, depth: int) -> None:
        if node.text:
            self.pieces.append(_as_set(node.text, place))
        if depth > MAX_WALK or len(self.cells) > MAX_CELLS:
            return
        for child in node:
            tag = child.tag
            if tag not in SILENT:
                self._child(child, tag, block, place, depth + 1)
            if child.tail:
                self.pieces.append(_as_set(child.tail, place))

    def _child(self, child: Element, tag: str, block: Element, place: _Place, depth: int) -> None:
        if tag == "br":
            self._flush(block, place)
        elif tag == "img":
            self._image(child, block, place)
        elif tag in BLOCK:
            self._flush(block, place)
            inner = _inner(child, tag, place)
            self._enter(child, child, inner, depth)
            self._flush(child, inner)
        else:
            if tag == "a":
                self._anchor(child)
            if (style := child.get("style")) is not None and HIDDEN.search(style):
                return
            self.pieces.append(SEAM)
            self._enter(child, block, place, depth)
            self.pieces.append(SEAM)

    def _anchor(self, node: Element) -> None:
        if self.link is None:
            self.link, self.hint = node.get("href"), node.get("title")

    def _image(self, node: Element, block: Element, place: _Place) -> None:
        alt = (node.get("alt") or node.get("title") or self.hint or "").strip()
        if 1 < len(alt) <= 40:
            self.cells.append(Cell(alt, block, place.region, place.hidden, self.link, None, place.cell, place.row, pictured=True))

    def _flush(self, block: Element, place: _Place) -> None:
        if not self.pieces:
            return
        said = False
        for line in "".join(self.pieces).split(_LINE):
            raw = _BLANKS.sub(" ", line).strip(" " + SEAM)
            if raw and not raw.isspace():
                self.cells.append(Cell(raw, block, place.region, place.hidden, self.link, self.hint, place.cell, place.row))
                said = True
        if said or block.tag != "a":
            self.link = self.hint = None
        self.pieces.clear()


def _as_set(text: str, place: _Place) -> str:
    """Return text with the ends of its lines marked where they are set as they stand (``pre``)."""
    return text.replace("\n", _LINE) if place.lines and "\n" in text else text


def _inner(node: Element, tag: str, place: _Place) -> _Place:
    """Return the place inside a block; most blocks say nothing of their own, and share the place around them."""
    style, css, identifier = node.get("style"), node.get("class"), node.get("id")
    if style is None and css is None and identifier is None and tag not in TELLING:
        return place
    hidden = place.hidden or (style is not None and bool(HIDDEN.search(style)))
    region = place.region
    if region is not Region.FOOT:
        region = max(region, _region(node, tag, f"{css or ''} {identifier or ''}", place))
    inside = place.inside or tag in CONTAINERS
    cell, row = (node, place.row) if tag in TABLE_CELLS else (None, node) if tag == "tr" else (place.cell, place.row)
    return _Place(region, hidden, cell, row, inside, place.lines or tag == "pre")


def _region(node: Element, tag: str, names: str, place: _Place) -> Region:
    if tag == "footer" or (tag == "nav" and not place.inside):
        return Region.FOOT if tag == "footer" else Region.CHROME
    if tag == "header" and not place.inside:
        return Region.CHROME
    if names == " ":
        return Region.BODY
    region = named_region(names)
    return Region.BODY if region is not Region.BODY and len(node.findall(".//p")) >= 3 and tag != "footer" else region


def lines_of(cells: Iterable[Cell]) -> Iterator[str]:
    """Yield a line a cell; the cells of a table's row are one line, a tab between them, an empty one left empty."""
    kept = list(cells)
    place = 0
    while place < len(kept):
        end = place + 1
        row = kept[place].row
        while row is not None and end < len(kept) and kept[end].row is row and kept[end].cell is not None:
            end += 1
        line = _row_line(row, kept[place:end]) if row is not None and end > place + 1 else None
        if line is None:
            yield from (one.text for one in kept[place:end])
        else:
            yield line
        place = end


def _row_line(row: Element, cells: list[Cell]) -> str | None:
    """Return the line of a table's row; None where its cells are the columns of a page and hold whole texts."""
    texts: dict[Element, str] = {}
    for one in cells:
        if one.cell is None:
            return None
        before = texts.get(one.cell)
        texts[one.cell] = one.text if before is None else f"{before}{_seam(before, one.text)}{one.text}"
    counts = Counter(one.cell for one in cells)
    if len(texts) < 2 or max(counts.values()) > MAX_CELL_LINES:
        return None
    if max(counts.values()) > 1 and sum(map(len, texts.values())) > LONGEST_ROW:
        return None
    beside = [child for child in row if child.tag in TABLE_CELLS]
    return "\t".join(texts.get(child, "") for child in beside) if texts.keys() <= set(beside) else "\t".join(texts.values())


def _seam(before: str, after: str) -> str:
    """Return what stands between two lines of a table's cell: nothing before a remark in brackets."""
    return "" if after.startswith(("(", "（")) else " "


def text_of(node: Element) -> str:
    """Return all text of one element as it stands."""
    return "".join(cast("Iterator[str]", node.itertext()))


def line_of(node: Element) -> str:
    """Return the text of one element on one line, blanks single."""
    return " ".join(text_of(node).split())
