"""Particulars: what cells say of a person's life beside his posts: the fact beside its label, and what an ended span of years was spent at."""

import re
from collections.abc import Iterator, Sequence

from scraper.parsers.cells import Cell, columns_of
from scraper.parsers.normalise import compact
from scraper.parsers.tokens import NOW, SINCE, TITLE, Token

LONGEST_LABEL = 8
LONGEST_SPAN = 32
# How far up what stands beside each other is held together.
_LEVELS = 3
_FACT = re.compile(
    r"(?:性别|民族|籍贯|出生(?:年月日?|日期|地点?|时间)|(?:最高|全日制|在职)?学[历位]|政治面貌|党派|毕业(?:院校|学校)|所学专业|专业|入党(?:时间|年月)|参加工作(?:时间|年月)|工作时间):?"
)
# What a label or a span begins with: most of a page begins otherwise.
_FIRST = frozenset("性民籍出最全在学政党毕所专入参工12")
_MONTH = r"(?:19|20)\d\d(?:年(?:\d{1,2}月)?|[./-]\d{1,2}月?)?"
_OPEN = re.compile(rf"{_MONTH}(?:[-—–~～至―]{{1,4}}(?:至?今)?|起|至今)[:,，]?")
_ENDED = re.compile(rf"{_MONTH}[-—–~～至―到]{{1,3}}{_MONTH}[:,，]?")


def particulars(cells: Sequence[Cell], texts: Sequence[str], tokens: Sequence[Token]) -> set[int]:
    """Return the places of cells beside the label of a fact of life («民族»), or beside a span of years that has an end.

    What stands beside a span without an end is a line of a life, unless nothing else says what its holder is.
    """
    found: set[int] = set()
    since: set[int] = set()
    for place, text in enumerate(texts):
        if 2 <= len(text) <= LONGEST_SPAN and text[0] in _FIRST and (said := compact(text)):
            if len(said) <= LONGEST_LABEL and _FACT.fullmatch(said):
                found.update(list(_beside(cells, place))[:1])
            elif said[0] in "12" and _ENDED.fullmatch(said) and _opens(cells[place]):
                found.update(_beside(cells, place))
            elif said[0] in "12" and _OPEN.fullmatch(said) and _opens(cells[place]):
                since.update(_beside(cells, place))
    if since and any(token.kind in (TITLE, NOW) and token.place not in since | found for token in tokens):
        for token in tokens:
            token.kind = SINCE if token.kind is TITLE and token.place in since else token.kind
    return found


def _opens(cell: Cell) -> bool:
    """Say whether *cell* is no part of a row, or its first: behind a name a span is a term of office."""
    return cell.row is None or cell.cell is next(iter(columns_of(cell.row)), None)


def _beside(cells: Sequence[Cell], place: int) -> Iterator[int]:
    """Yield what follows the cell at *place* in its row, or the one cell that is set beside it."""
    here = cells[place]
    if here.row is None:
        follows = cells[place + 1 : place + 2]
        held = set(here.above[1:_LEVELS])
        yield from (place + 1 for one in follows if one.row is None and not held.isdisjoint(one.above[1:_LEVELS]))
        return
    for one in range(place + 1, len(cells)):
        if cells[one].row is not here.row:
            return
        yield one
