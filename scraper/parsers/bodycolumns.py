"""Body columns: the body that a table's row names beside its people, in a column «单位», or the first one, that may span several rows."""

import re
from collections.abc import Iterator, Sequence

from lxml.etree import _Element as Element

from scraper.parsers.cells import Cell, columns_of
from scraper.parsers.gazetteer import place_of_name
from scraper.parsers.grids import MAX_COLUMNS, rows_of, span_of
from scraper.parsers.normalise import compact
from scraper.parsers.organisations import full_name
from scraper.parsers.script import where_marked
from scraper.parsers.tree import text_of

_BODY_HEAD = re.compile(r"^(?:所在|工作|任职)?(?:单位|机构)(?:名称)?$")
_NAME_HEADS = frozenset(("姓名", "领导姓名", "人员姓名"))
_BODY_END = re.compile(r"(?:[局委办厅院会部队所站校段社馆台]|中心|政府|政协|公司|集团)$")
# The last characters of those.
_BODY_LAST = frozenset("局委办厅院会部队所站校段社馆台心府协司团")
LONGEST_NAME = 30
# A body, a name and a post.
LEAST_COLUMNS = 3


def bodies_beside(cells: Sequence[Cell], texts: Sequence[str], owner: str | None) -> Iterator[tuple[int, str]]:
    """Yield each place in a table of bodies and their people, with the full name of the body of its row."""
    if not _may_name_bodies([text for cell, text in zip(cells, texts, strict=True) if cell.row is not None]):
        return
    tables: dict[Element, dict[Element, str]] = {}
    for place, cell in enumerate(cells):
        if cell.row is None or (table := _table(cell.row)) is None:
            continue
        if table not in tables:
            tables[table] = dict(_rows(table, owner))
        if cell.row in tables[table]:
            yield place, tables[table][cell.row]


def _may_name_bodies(texts: Sequence[str]) -> bool:
    """Say whether the words of the page's tables could name bodies, before any table is read."""
    if any(text.rstrip()[-1:] in _BODY_LAST for text in texts):
        return True
    words = compact("".join(texts))
    return "姓名" in words and any(word in words for word in ("单位", "机构"))


def _table(row: Element) -> Element | None:
    holder = row.getparent()
    outer = holder.getparent() if holder is not None and holder.tag in ("thead", "tbody") else None
    return outer if outer is not None else holder


def _rows(table: Element, owner: str | None) -> Iterator[tuple[Element, str]]:
    """Yield the rows of *table* that have a body, their own or one that spans down to them."""
    lines = [(row, _beside(row)) for row in rows_of(table)]
    if not _may_have_column([len(cells) for _, cells in lines]):
        return
    rows = [(row, [where_marked(compact(text_of(one, LONGEST_NAME * 2))) for one in cells]) for row, cells in lines]
    first, column, width = _columned(rows)
    body, left = None, 0
    for row, texts in rows[first:] if column >= 0 else ():
        left -= 1
        if len(texts) == width:
            body, left = _body(texts[column], owner), span_of(_beside(row)[column], "rowspan")
        elif left <= 0:
            body = None
        if body is not None:
            yield row, body


def _may_have_column(widths: Sequence[int]) -> bool:
    """Say whether a table with rows so wide can have a column of bodies beside their people, before its cells are read.

    Of fewer columns than a body, a name and a post a head must name two, and stand over a row: most tables that lay out a page don't.
    """
    return max(widths, default=0) >= (LEAST_COLUMNS if len(widths) == 1 else LEAST_COLUMNS - 1)


def _columned(rows: Sequence[tuple[Element, Sequence[str]]]) -> tuple[int, int, int]:
    """Return the first row of data, which column names bodies (-1: none), and the width of a whole row.

    A table without a head has bodies in its first column, where a cell names one beside two others or more.
    """
    for number, (_, texts) in enumerate(rows):
        if not _NAME_HEADS.isdisjoint(texts):
            return number + 1, _head(texts), len(texts)
    width = max((len(texts) for _, texts in rows), default=0)
    named = width >= LEAST_COLUMNS and any(len(texts) == width and _BODY_END.search(texts[0]) for _, texts in rows)
    return 0, 0 if named else -1, width


def _beside(row: Element) -> list[Element]:
    return columns_of(row)[:MAX_COLUMNS]


def _head(texts: Sequence[str]) -> int:
    """Return which column of a head names bodies, where another names people; else -1."""
    if _NAME_HEADS.isdisjoint(texts):
        return -1
    return next((number for number, text in enumerate(texts) if _BODY_HEAD.match(text)), -1)


def _body(text: str, owner: str | None) -> str | None:
    """Return the full name of a body; a part of the page's own («办公室») names no place and is none."""
    if not 2 < len(text) <= LONGEST_NAME or not _BODY_END.search(text):
        return None
    full = full_name(text, owner)
    return full if full != text or place_of_name(full) is not None else None
