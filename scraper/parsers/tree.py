"""The tree of a page: bounded, and walked once into cells, the pieces of text between the edges of blocks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from itertools import islice
from typing import cast

from lxml import etree
from lxml.etree import _Element as Element

from scraper.parsers.beginnings import Beginnings
from scraper.parsers.cells import SEAM, Cell, Holders, RowLines, printed
from scraper.parsers.markup import prepare
from scraper.parsers.regions import (
    BLOCK,
    BODY,
    CHROME,
    CONTAINERS,
    FOOT,
    HIDDEN,
    LANDMARKS,
    SHOWN_LATER,
    SILENT,
    TABLE_CELLS,
    TELLING,
    UNDISPLAYED,
    Region,
    named_region,
)

MAX_LINKS = 5_000
MAX_CELLS = 15_000
MAX_TEXT = 400_000
MAX_WALK = 300
LONG_TEXT = 400
LONGEST_TITLE = 300
TITLE_WITHIN = 200_000
_TITLE = re.compile(r"<[tT][iI][tT][lL][eE][^<>]{0,200}>(.{0,600}?)</[tT][iI][tT][lL][eE]>", re.DOTALL)
_LINE = "\x1e"
_PARAGRAPHS = 3
_FEW_INSIDE = 8
# What holds text of its own; a br only ends a line.
_PARTING = BLOCK - {"br"}
_NAMES = frozenset(("class", "id"))
# A button that opens the part of the page below it is its heading («<button aria-expanded=…>张三 局长</button>»).
_TOGGLES = frozenset(("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle"))
_BLANK = " \t\r\n\f\v"
_EDGES = _BLANK + SEAM
_BLANKS = re.compile(rf"[{_BLANK}]+")
# Blanks that a page is filled up with: rules that look over blanks must not meet a hundred thousand of them.
_EMPTINESS = re.compile(rf"[{SEAM} \u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]{{40,}}")


@dataclass
class Tree:
    """One page as a tree; *text* is its source, *scripts* its inline scripts."""

    root: Element
    text: str
    scripts: str
    too_deep: bool
    source_cut: tuple[str, ...] = ()

    @classmethod
    def of(cls, text: str) -> "Tree":
        """Parse *text*; never raises, whatever the page is."""
        markup = prepare(text)
        return cls(_parse(markup.bare), text, markup.scripts, markup.too_deep, markup.cut)

    @cached_property
    def title(self) -> str:
        """The first title of the page that says something, blanks single."""
        found = (_TITLE.match(self.text, place, TITLE_WITHIN) for place in self.beginnings.titles)
        said = (" ".join(unescape(match[1]).split()) for match in found if match is not None)
        return next((title for title in said if title), "")[:LONGEST_TITLE]

    @cached_property
    def beginnings(self) -> Beginnings:
        """Where the tags begin that are read in the source."""
        return Beginnings.of(self.text)

    @cached_property
    def _walked(self) -> "_Walk":
        return _Walk().over(self.root)

    @property
    def cut(self) -> tuple[str, ...]:
        """What of the page was not read, in words; empty for every honest page."""
        return (*self.source_cut, *self._walked.cut)

    @cached_property
    def cells(self) -> list[Cell]:
        """All cells in the page's order, hidden ones (tabs) and alternative texts among them."""
        return self._walked.cells

    @cached_property
    def visible(self) -> str:
        """All visible text: a line a block, a tab between the cells of a row."""
        return printed(self._shown, self.row_lines)

    @cached_property
    def main(self) -> str:
        """The visible text without menus, link lists and footer."""
        return printed([cell for cell in self._shown if cell.region is BODY], self.row_lines)

    @cached_property
    def _shown(self) -> list[Cell]:
        return [cell for cell in self.cells if not cell.hidden and not cell.pictured]

    @cached_property
    def row_lines(self) -> RowLines:
        """What the rows of its tables print, as far as that was asked for."""
        return RowLines()


def _parse(markup: str) -> Element:
    # Bytes with their encoding said: neither a charset the page declares nor an XML declaration can mislead the parser.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = None
    return root if root is not None else etree.fromstring(b"<html><body></body></html>", parser)


# What the elements around a piece of text say of it: its region, whether it is hidden, the table cell and the row around it,
# whether it stands in an entry, and whether its lines are set. A bare tuple, as one is made for each cell of a table.
_Place = tuple[Region, bool, Element | None, Element | None, bool, bool]
_OUTSIDE: _Place = (BODY, False, None, None, False, False)


class _Walk:
    """One walk over a tree, gathering cells. Every element of every page comes by here, so no step is taken twice."""

    __slots__ = ("cells", "cut", "hint", "holders", "link", "pieces", "room")

    def __init__(self) -> None:
        self.cells: list[Cell] = []
        self.holders = Holders()
        self.pieces: list[str] = []
        self.link: str | None = None
        self.hint: str | None = None
        self.room = MAX_TEXT
        self.cut: tuple[str, ...] = ()

    def over(self, root: Element) -> "_Walk":
        """Gather the cells of *root*."""
        self._enter(root, root, _OUTSIDE, 0)
        self._flush(root, _OUTSIDE)
        return self

    def _enter(self, node: Element, block: Element, place: _Place, depth: int) -> None:
        if text := node.text:
            self._say(text, place)
        if depth > MAX_WALK:
            return
        for child in node[:]:  # type: ignore[index] # the stubs know no slices; a list costs half of what an iterator does
            if self.cut:
                return
            tag = child.tag
            if tag in _PARTING:
                self._part(child, tag, block, place, depth + 1)
            elif tag not in SILENT or (tag == "button" and not _TOGGLES.isdisjoint(child.keys())):
                self._inline(child, tag, block, place, depth + 1)
            if (text := child.tail) and (self.pieces or text.strip(_BLANK)):
                self._say(text, place)

    def _part(self, child: Element, tag: str, block: Element, place: _Place, depth: int) -> None:
        if self.pieces:
            self._flush(block, place)
        inner = _inner(child, tag, place)
        self._enter(child, child, inner, depth)
        if self.pieces:
            self._flush(child, inner)

    def _say(self, text: str, place: _Place) -> None:
        if len(text) > LONG_TEXT:
            text = _BLANKS.sub(" ", text) if not place[-1] else text
            text = _EMPTINESS.sub(" ", text)
        if len(text) > self.room:
            self.cut = (f"the page prints more than {MAX_TEXT:,} characters",)
            text = text[: self.room]
        self.room -= len(text)
        # Most of what stands between blocks is a line's end and some blanks, and begins no text.
        if self.pieces or self.link is not None or self.hint is not None or text.strip(_BLANK):
            self.pieces.append(_as_set(text) if place[-1] else text)

    def _inline(self, child: Element, tag: str, block: Element, place: _Place, depth: int) -> None:
        if tag == "br":
            self._flush(block, place)
        elif tag in ("img", "area"):
            self._image(child, block, place)
        else:
            if tag == "a" and self.link is None:
                self.link, self.hint = child.get("href"), child.get("title")
            if (style := child.get("style")) is not None and HIDDEN.search(style):
                return
            pieces = self.pieces
            pieces.append(SEAM)
            if len(child):
                self._enter(child, block, place, depth)
            elif text := child.text:
                pieces.append(text)
            pieces.append(SEAM)

    def _image(self, node: Element, block: Element, place: _Place) -> None:
        alt = (node.get("alt") or node.get("title") or self.hint or "").strip()
        if 1 < len(alt) <= 40:
            region, hidden, cell, row, _, _ = place
            # Each part of an image map leads to a page of its own.
            link, holder = (node.get("href"), node) if node.tag == "area" else (self.link, block)
            self._add(Cell(alt, holder, self.holders, region, hidden, link, None, cell, row, pictured=True))

    def _add(self, cell: Cell) -> None:
        if len(self.cells) >= MAX_CELLS:
            self.cut = (f"the page has more than {MAX_CELLS:,} pieces of text",)
        else:
            self.cells.append(cell)

    def _flush(self, block: Element, place: _Place) -> None:
        pieces = self.pieces
        text = "".join(pieces)
        pieces.clear()
        if not text:
            return
        region, hidden, cell, row, _, lines = place
        for line in text.split(_LINE) if lines else (text,):
            if (raw := line.strip(_EDGES)) and not raw.isspace():
                self._add(Cell(_single_blanks(raw), block, self.holders, region, hidden, self.link, self.hint, cell, row))
        self.link = self.hint = None


def _single_blanks(text: str) -> str:
    if len(text) <= LONG_TEXT and "  " not in text and not ("\n" in text or "\t" in text or "\r" in text or "\f" in text):
        return text  # as nearly all of a menu is
    raw = _BLANKS.sub(" ", text)
    return _EMPTINESS.sub(" ", raw) if len(raw) > LONG_TEXT else raw


def _as_set(text: str) -> str:
    """Return text that is set as it stands (``pre``) with the ends of its lines marked."""
    return text.replace("\n", _LINE)


def _inner(node: Element, tag: str, place: _Place) -> _Place:
    """Return the place inside a block; most blocks say nothing of their own, and share the place around them."""
    named, hides = _told(said) if (said := node.items()) else (BODY, False)
    region, hidden, cell, row, inside, lines = place
    if named is BODY and not hides and (tag not in TELLING or (inside and tag in CONTAINERS)):
        return place
    if tag in LANDMARKS and (tag == "footer" or not inside):
        region = max(region, FOOT if tag == "footer" else CHROME)
    elif named > region and not _holds_text(node):
        region = named
    if tag in TABLE_CELLS:
        cell = node
    elif tag == "tr":
        cell, row = None, node
    return region, hidden or hides, cell, row, inside or tag in CONTAINERS, lines or tag == "pre"


def _told(said: Iterable[tuple[str | bytes, str | bytes]]) -> tuple[Region, bool]:
    """Return what region the names of a block speak of, and whether it is hidden."""
    names, style = "", ""
    for name, value in cast("Iterable[tuple[str, str]]", said):
        if name in _NAMES:
            names = f"{names} {value}" if names else value
        elif name == "style":
            style = value
    hides = bool(style) and (UNDISPLAYED if SHOWN_LATER.search(names) else HIDDEN).search(style) is not None
    return named_region(names) if names else BODY, hides


def _holds_text(node: Element) -> bool:
    """Say whether there are paragraphs in *node*: no menu has them, whatever it is called."""
    below = node.iter("p")
    return sum(1 for _ in zip(below, range(_PARAGRAPHS + (node.tag == "p")), strict=False)) >= _PARAGRAPHS + (node.tag == "p")


def text_of(node: Element, longest: int | None = None) -> str:
    """Return all text of one element as it stands, or its first characters."""
    inside = node[:]  # type: ignore[index] # as in the walk
    if not inside:
        return (node.text or "")[:longest]  # as most links and cells are
    if len(inside) <= _FEW_INSIDE and not any(map(len, inside)):  # as most others are
        pieces = [node.text, *(piece for child in inside for piece in (child.text, child.tail))]
        return "".join(filter(None, pieces))[:longest]
    found = cast("Iterator[str]", node.itertext())
    return "".join(found) if longest is None else "".join(islice(found, longest))[:longest]


def line_of(node: Element) -> str:
    """Return the text of one element on one line, blanks single."""
    return " ".join(text_of(node).split())
