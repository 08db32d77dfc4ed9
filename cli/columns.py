"""Columns of text with East Asian width: cells of unbreakable pieces, one of the columns taking what is left.

A piece is broken only where it is wider than its column, so «→ 江苏省数据局» stays together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from shutil import get_terminal_size

import click
from rich.cells import cell_len, chop_cells

# Where there is no terminal: wide enough for a name before and after, narrow enough for a mail.
PIPED = 110
NARROWEST = 80
WIDEST = 160
GAP = 2
Pieces = Sequence[str]
# Where a piece that is too wide may be broken, without a space: between a body and a post, say.
SOFT = "\u200b"


@dataclass(frozen=True, slots=True)
class Column:
    """How one column looks; *most* bounds its width, and 0 gives it what the others leave.

    *colours* go by the text of the cell, None standing for any.
    """

    most: int | None = None
    colours: tuple[tuple[str | None, str], ...] = ()

    def coloured(self, part: str, whole: str) -> str:
        """Return *part* of a cell that says *whole* in its colour; ``click.echo`` drops it where there is no terminal."""
        for text, colour in self.colours:
            if text in (None, whole):
                return click.style(part, fg=colour) if part else part
        return part


def width() -> int:
    """Return how wide output may be: the terminal's columns, or COLUMNS, or a default for pipes."""
    return min(max(get_terminal_size((PIPED, 24)).columns, NARROWEST), WIDEST)


def laid_out(columns: Sequence[Column], rows: Sequence[Sequence[Pieces]], space: int) -> Iterator[str]:
    """Yield the lines of *rows* in *columns*, at most *space* wide."""
    widths = _widths(columns, rows, space)
    for row in rows:
        wrapped = [list(_packed(pieces, most)) for pieces, most in zip(row, widths, strict=True)]
        for parts in zip_longest(*wrapped, fillvalue=""):
            cells = [
                column.coloured(part, " ".join(pieces)) + " " * (most - cell_len(part))
                for column, part, pieces, most in zip(columns, parts, row, widths, strict=True)
            ]
            yield (" " * GAP).join(cells).rstrip()


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[Pieces]], space: int) -> list[int]:
    natural = [max((cell_len(" ".join(row[place])) for row in rows), default=0) for place in range(len(columns))]
    widths = [
        wanted if column.most in (None, 0) else min(wanted, column.most or wanted)
        for column, wanted in zip(columns, natural, strict=True)
    ]
    for place, column in enumerate(columns):
        if column.most == 0:
            others = sum(widths) - widths[place] + GAP * (len(columns) - 1)
            widths[place] = max(min(widths[place], space - others), 16)
    return widths


def _packed(pieces: Pieces, most: int) -> Iterator[str]:
    """Yield the lines of a cell: as many pieces a line as fit."""
    line = ""
    for part, glue in _parts(pieces, most):
        if line and cell_len(line) + len(glue) + cell_len(part) > most:
            yield line
            line = part
        else:
            line = f"{line}{glue}{part}" if line else part
    if line:
        yield line


def _parts(pieces: Pieces, most: int) -> Iterator[tuple[str, str]]:
    """Yield what must stay together, with what joins it to the part before it."""
    for piece in pieces:
        parts = piece.split(SOFT) if cell_len(piece) > most else [piece.replace(SOFT, "")]
        for place, part in enumerate(parts):
            chopped = chop_cells(part, most) if cell_len(part) > most else [part]
            for again, text in enumerate(chopped):
                yield text, " " if place == again == 0 else ""
