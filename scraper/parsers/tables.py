"""Tables in running text: a header row, then rows of as many cells (姓名 现任职务 拟任职务; 机构 现任主要负责人)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CELL = re.compile(r"[^\t |]+")
_BARS = re.compile(r"[|│丨]")
_HEADER = re.compile(r"姓名|负责人|拟任|现任|职务|机构|任免|任职|免职")
_BODY_COLUMN = re.compile(r"^(?:机构|单位|部门)(?:名称)?$")
_HEAD_COLUMN = re.compile(r"^(?:局长|主任|厅长|主要领导|一把手)(?:姓名)?$")
_MIN_CELLS = 3
_MAX_CELLS = 16
_MAX_ROWS = 500


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells under the names of their columns, and where it stands."""

    cells: dict[str, str]
    start: int
    end: int

    def cell(self, pattern: str) -> str | None:
        """Return the first cell whose column matches *pattern*."""
        return next((text for column, text in self.cells.items() if text and re.search(pattern, column)), None)


def rows_of(text: str) -> Iterator[Row]:
    """Yield the rows of every table of *text*."""
    columns: list[str] = []
    count = 0
    for match in re.finditer(r"[^\n]+", text):
        cells = _cells(match[0]) if len(match[0]) < 600 else []
        if _is_header(cells):
            columns = cells
        elif columns and len(cells) == len(columns):
            count += 1
            yield Row(dict(zip(columns, cells, strict=True)), match.start(), match.end())
        elif match[0].strip():
            columns = []
        if count > _MAX_ROWS:
            return


def _cells(line: str) -> list[str]:
    """Return the cells of a line: between tabs or bars, empty ones too, else between blanks."""
    if "\t" in line:
        return [cell.strip() for cell in line.split("\t")]
    bars = _BARS.split(line.strip().strip("|│丨"))
    return [cell.strip() for cell in bars] if len(bars) >= _MIN_CELLS else _CELL.findall(line)


def _is_header(cells: list[str]) -> bool:
    return (
        _MIN_CELLS <= len(cells) <= _MAX_CELLS
        and (sum(bool(_HEADER.search(cell)) for cell in cells) > 1 or _heads_bodies(cells))
        and all(len(cell) <= 12 for cell in cells)
    )


def _heads_bodies(cells: list[str]) -> bool:
    """Say whether a line heads a table of bodies with the name of each head («机构 | 局长»)."""
    return any(_BODY_COLUMN.match(cell) for cell in cells) and any(_HEAD_COLUMN.match(cell) for cell in cells)
