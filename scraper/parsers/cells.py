"""A cell: one piece of a page's text between the edges of blocks, where it stands, and the lines that cells make."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml.etree import _Element as Element

from scraper.parsers.regions import TABLE_CELLS, Region

MAX_CLIMB = 40
# A row of a table of data has short cells; the columns of a page laid out as a table hold texts.
MAX_CELL_LINES = 6
# Of more lines, one a day in words, an act is made.
SIGNED_LINES = 2
_SIGNED = re.compile(
    r"\s*(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日\s*"
)
LONGEST_ROW = 300
# How deep in a block the element that makes its words bold can stand, beside others without words.
MAX_NESTED, MAX_INSIDE = 4, 8
_BOLD = frozenset(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"))
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
# Stands in a cell's text where an inline element begins or ends: «<span>局长</span><span>姓名</span>».
SEAM = "\x1f"


class Holders(dict[Element, tuple[Element, ...]]):
    """What holds each block of one page, from the inside out; the blocks in one holder share the way up from it."""

    def __missing__(self, node: Element) -> tuple[Element, ...]:
        # No deeper than the walk goes, which found the block.
        parent = node.getparent()
        chain = (node,) if parent is None else (node, *self[parent])[:MAX_CLIMB]
        self[node] = chain
        return chain


@dataclass(slots=True, eq=False)
class Cell:
    """One piece of text; *raw* has its blanks single and a SEAM at the edges of inline elements.

    *node* is the innermost block that holds it. *link* and *hint* are the address and the title attribute of
    its first anchor. *cell* and *row* are the table cell and row around it. A *pictured* cell is the
    alternative text of an image, printed nowhere.
    """

    raw: str
    node: Element
    holders: Holders
    region: Region
    hidden: bool
    link: str | None = None
    hint: str | None = None
    cell: Element | None = None
    row: Element | None = None
    pictured: bool = False

    @property
    def above(self) -> tuple[Element, ...]:
        """The node and what holds it, from the inside out."""
        return self.holders[self.node]

    @property
    def is_bold(self) -> bool:
        """Say whether all that the block prints is bold."""
        return _is_bold(self.node)

    @property
    def text(self) -> str:
        """The text as it is printed."""
        return self.raw.replace(SEAM, "")


def _is_bold(node: Element) -> bool:
    for _ in range(MAX_NESTED):
        inside = [child for child in node[:MAX_INSIDE] if _is_printed(child)]  # type: ignore[index] # as in tree.py
        if len(inside) != 1 or (node.text or "").strip() or any((child.tail or "").strip() for child in node):
            return False
        node = inside[0]
        if node.tag in _BOLD or _BOLD_STYLE.search(node.get("style") or ""):
            return True
    return False


def _is_printed(node: Element) -> bool:
    return any(str(text).strip() for text in node.itertext())


def lines_of(cells: Iterable[Cell]) -> Iterator[str]:
    """Yield a line a cell; the cells of a table's row are one line, a tab between them, an empty one left empty."""
    return (line.replace(SEAM, "") for line in _raw_lines(list(cells), RowLines()))


class RowLines(dict[tuple[Cell, ...], str | None]):
    """The line that cells of a table's row make, or None; kept, as a page is printed whole and without its menus."""

    def __missing__(self, cells: tuple[Cell, ...]) -> str | None:
        line = self[cells] = _row_line(cells)
        return line


def printed(cells: list[Cell], rows: RowLines) -> str:
    """Return the lines of *cells* as one text; *rows* are those of the page that were printed before."""
    return "\n".join(_raw_lines(cells, rows)).replace(SEAM, "")


def _raw_lines(kept: list[Cell], rows: RowLines) -> Iterator[str]:
    place = 0
    while place < len(kept):
        row = kept[place].row
        if row is None:
            yield kept[place].raw
            place += 1
            continue
        end = place + 1
        while end < len(kept) and kept[end].row is row and kept[end].cell is not None:
            end += 1
        line = rows[tuple(kept[place:end])] if end > place + 1 else None
        if line is None:
            yield from (one.raw for one in kept[place:end])
        else:
            yield line
        place = end


def _row_line(cells: Sequence[Cell]) -> str | None:
    """Return the line of a table's row; None where its cells are the columns of a page and hold whole texts."""
    texts: dict[Element | None, list[str]] = {}
    for one in cells:
        texts.setdefault(one.cell, []).append(one.raw)
    row, most = cells[0].row, max(map(len, texts.values()))
    if row is None or None in texts or len(texts) < 2 or most > MAX_CELL_LINES:
        return None
    if most > SIGNED_LINES and any(len(said) > SIGNED_LINES and any(map(_SIGNED.fullmatch, said)) for said in texts.values()):
        return None  # a short act, in the column beside lists
    lines = {cell: _joined(said) for cell, said in texts.items()}
    if most > 1 and sum(map(len, lines.values())) > LONGEST_ROW:
        return None
    beside = columns_of(row)
    return "\t".join(lines.get(child, "") for child in beside) if lines.keys() <= set(beside) else "\t".join(lines.values())


def columns_of(row: Element) -> list[Element]:
    """Return the cells of a table's row."""
    return [child for child in row[:] if child.tag in TABLE_CELLS]  # type: ignore[index] # as in tree.py


def _joined(said: list[str]) -> str:
    """Return the lines of one cell of a table as one; nothing stands before a remark in brackets."""
    if len(said) == 1:  # as most are
        return said[0].replace(SEAM, "")
    first, *others = (raw.replace(SEAM, "") for raw in said)
    return "".join((first, *(text if text.startswith(("(", "（")) else f" {text}" for text in others)))
