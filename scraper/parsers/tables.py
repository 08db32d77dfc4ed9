"""Tables in running text: a header row, then rows of as many cells (姓名 现任职务 拟任职务; 机构 现任主要负责人)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CELL = re.compile(r"[^\t |]+")
_BARS = re.compile(r"[|│丨]")
_HEADER = re.compile(r"姓名|负责人|拟任|现任|职务|机构|任免|任职|免职")
_BODY_COLUMN = re.compile(r"^(?:机构|单位|部门)(?:名称)?$")
_HEAD_COLUMN = re.compile(r"^(?:现任|首任)?(?:局长|主任|厅长|主要领导|一把手)(?:姓名)?$")
# A table whose cells were printed one on a line: what its columns may be called.
_STACKED = re.compile(
    r"^(?:序号|编号|姓\s?名|性别|民族|出生年月|学历|单位|部门|地区|(?:拟?任命|拟任|新任|现任|原任|聘任|免去|解聘|不再担任|任职|免职|所任|所免|任|免|现)(?:的)?职务|任免(?:情况|事项|职务)|任职(?:情况|单位及职务)|任\s?职|免\s?职|任\s?命|免\s?去|职务|备注)$"
)
_ORDINAL = re.compile(r"^\d{1,3}[.、]?$")
_NUMBERED = ("序号", "编号")
_MIN_CELLS = 3
_MAX_CELLS = 16
_MAX_ROWS = 500
_NAME_COLUMN = re.compile(r"^姓\s?名$")
_LONGEST_NAME = 20
_LONGEST_ROW = 300
_LABEL = re.compile(r"(?:^|(?<=[\s;,]))\s*([一-龥]{2,8}(?:[(（][^()（）]{1,8}[)）])?[一-龥]{0,4}|姓\s名|职\s务)\s?[:：]\s*")
_NAME_LABEL = re.compile(r"姓\s?名\s?[:：]")
_DEED_HEAD = re.compile(r"^\s*(?:[一二]、)?[【\[(]?(任职|任命|免职|免去)[】\])]?[:：]?\s*$")
_DEED_COLUMN = re.compile(r"^(?:拟任|拟提|任免|拟推荐)")


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
    if _NAME_LABEL.search(text):
        yield from _labelled(text)
    yield from _stacked([match for match in re.finditer(r"[^\n]+", text) if match[0].strip()])


def _labelled(text: str) -> Iterator[Row]:
    """Yield the rows whose cells bear their columns' names, on one line or each on its own: «姓名：张三 职务：某局局长»."""
    head, start, end = "", 0, 0
    cells: dict[str, str] = {}
    for match in re.finditer(r"[^\n]+", text):
        labels = _labels(match[0]) if len(match[0]) < _LONGEST_ROW else {}
        if not labels or any(_NAME_COLUMN.match(label) for label in labels):
            yield from _worthy(head, cells, start, end)
            cells, start = {}, match.start()
        if labels and (cells or any(_NAME_COLUMN.match(label) for label in labels)):
            cells, end = {**cells, **labels}, match.end()
        elif match[0].strip():
            said = _DEED_HEAD.match(match[0])
            head = said[1] if said is not None else ""
    yield from _worthy(head, cells, start, end)


def _labels(line: str) -> dict[str, str]:
    found = list(_LABEL.finditer(line))
    if not found or line[: found[0].start()].strip():
        return {}
    ends = [*(match.start() for match in found[1:]), len(line)]
    return {
        re.sub(r"[(（][^()（）]*[)）]|\s", "", match[1]): line[match.end() : end].strip(" \t;,")
        for match, end in zip(found, ends, strict=True)
    }


def _worthy(head: str, cells: dict[str, str], start: int, end: int) -> Iterator[Row]:
    """Yield a row of *cells* that says what is done or meant; what *head* does is done to all below it."""
    if head and "职务" in cells:
        yield Row({**cells, "任免": head}, start, end)
    elif any(_DEED_COLUMN.match(column) for column in cells):
        yield Row(cells, start, end)


def _stacked(lines: list[re.Match[str]]) -> Iterator[Row]:
    """Yield the rows of tables that were copied with one cell on a line; each row must begin as the first column says."""
    place = 0
    while place < len(lines):
        columns = _columns_from(lines, place)
        place += max(1, len(columns))
        while columns and _begins_row(columns, cells := lines[place : place + len(columns)]):
            yield Row(
                {name: cell[0].strip() for name, cell in zip(columns, cells, strict=True)}, cells[0].start(), cells[-1].end()
            )
            place += len(columns)


def _columns_from(lines: list[re.Match[str]], place: int) -> list[str]:
    columns: list[str] = []
    for line in lines[place : place + _MAX_CELLS]:
        if not _STACKED.match(line[0].strip()):
            break
        columns.append(re.sub(r"\s", "", line[0]))
    named = any(_NAME_COLUMN.match(column) for column in columns)
    return columns if named and len(columns) >= _MIN_CELLS and sum(bool(_HEADER.search(one)) for one in columns) > 1 else []


def _begins_row(columns: list[str], cells: list[re.Match[str]]) -> bool:
    """Say whether *cells* are a row: as many as columns, a number under 序号, a short name under 姓名."""
    if len(cells) < len(columns):
        return False
    texts = dict(zip(columns, (cell[0].strip() for cell in cells), strict=True))
    numbered = all(_ORDINAL.match(text) for column, text in texts.items() if column in _NUMBERED)
    names = [text for column, text in texts.items() if _NAME_COLUMN.match(column)]
    return numbered and all(len(name) <= _LONGEST_NAME and not _STACKED.match(name) for name in names)


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
