"""Grids: in which columns of its table each cell stands, where others beside or above it span several."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import _Element as Element

from scraper.parsers.cells import columns_of

MAX_ROWS = 2_000
MAX_COLUMNS = 40
_PARTS = frozenset(("thead", "tbody", "tfoot"))


class Line(NamedTuple):
    """The cells of one row, each with the columns it stands in; *width* counts the columns that cells above reach down to as well."""

    cells: list[tuple[range, Element]]
    width: int


def grid_of(table: Element) -> dict[Element, Line]:
    """Return what stands where in each row of *table*."""
    grid: dict[Element, Line] = {}
    reaching: dict[int, int] = {}
    for row in rows_of(table):
        cells = list(_placed(row, reaching))
        grid[row] = Line(cells, len(reaching) + sum(len(columns) for columns, _ in cells))
        reaching = {column: left - 1 for column, left in reaching.items() if left > 1}
        for columns, cell in cells:
            if (down := span_of(cell, "rowspan")) > 1:
                reaching.update(dict.fromkeys(columns, down - 1))
    return grid


def rows_of(table: Element) -> list[Element]:
    """Return the rows of *table*, those of its head, body and foot alike."""
    parts = (part[:] if part.tag in _PARTS else [part] for part in table[:])  # type: ignore[index] # as in tree.py
    return [row for rows in parts for row in rows if row.tag == "tr"][:MAX_ROWS]


def span_of(cell: Element, side: str) -> int:
    """Return how many rows or columns (*side*) a cell says that it spans."""
    said = cell.get(side)
    if not said:
        return 1  # as most do
    span = said.strip()[:3]
    return max(1, int(span)) if span.isdecimal() else 1


def _placed(row: Element, reaching: dict[int, int]) -> Iterator[tuple[range, Element]]:
    column = 0
    for cell in columns_of(row)[:MAX_COLUMNS]:
        while column in reaching:
            column += 1
        columns = range(column, column + min(span_of(cell, "colspan"), MAX_COLUMNS))
        yield columns, cell
        column = columns.stop
