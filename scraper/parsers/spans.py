"""Spans: the titles of a table whose cells span several rows."""

from collections.abc import Iterable

from lxml.etree import _Element as Element

from scraper.parsers.grids import span_of
from scraper.parsers.tokens import Token


class Spans:
    """The titles of a table whose cells span several rows, each with the rows it spans."""

    def __init__(self, table: Element, titles: Iterable[Token]) -> None:
        self._rows = {row: number for number, row in enumerate(table)}
        self._titles = [(title, *rows) for title in titles if (rows := self._spanned(title)) is not None]

    def _spanned(self, title: Token) -> tuple[int, int] | None:
        cell, first = title.cell.cell, title.cell.row
        down = span_of(cell, "rowspan") if cell is not None else 1
        return (self._rows[first], down) if first in self._rows and down > 1 else None

    def over(self, row: Element) -> list[Token]:
        """Return the titles whose cells begin together above *row* and reach down to it, the uppermost ones if there are more."""
        place = self._rows[row]
        reaching = [(title, first) for title, first, down in self._titles if 0 < place - first < down]
        return [title for title, first in reaching if first == reaching[0][1]]
