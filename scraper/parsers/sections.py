"""Sections: the parts of a page that tell of people who are no leaders now, and table columns that state no post."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from lxml.etree import _Element as Element

from scraper.parsers.cells import SEAM, Cell, columns_of
from scraper.parsers.grids import MAX_COLUMNS, Line, grid_of
from scraper.parsers.normalise import compact
from scraper.parsers.notleaders import (
    BELOW,
    ENDED,
    LONGEST_COLUMN,
    LONGEST_HEADING,
    NAME_HEADS,
    OTHER_TABLE,
    POST_HEAD,
    SPAN_COLUMN,
    can_head,
    heads_others,
    is_of_others,
    tells_of_now,
)
from scraper.parsers.script import where_marked
from scraper.parsers.tabs import is_menu_entry, is_set_alike, panes_under, tabs_at
from scraper.parsers.titles import names_body
from scraper.parsers.tokens import BOTH, NAMES, TITLE, Token
from scraper.parsers.tree import text_of

_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_HEADING_TAGS = _HEADINGS | {"th", "caption"}
LEAST_TABS = 2
LONGEST_TABS = 80
# A table of the sections of a body names who heads them, not who leads the body.
_SECTION_HEADS = frozenset(["负责人", "联系人", "处室负责人", "科室负责人", "处室", "科室", "内设机构", "处室名称", "科室名称"])
_TELLING_HEADS = NAME_HEADS | _SECTION_HEADS
# What such a head begins with, be it a blank.
_HEADS_BEGIN = frozenset((" ", "\n", SEAM, *(head[0] for head in _TELLING_HEADS)))
_SECTION_COLUMN = re.compile(r"^(?:处室|科室|内设机构|内设处室|部门)(?:名称)?$")
# What a table remarks on somebody («值班»), and what a page heads its duty list with.
_ON_DUTY = re.compile(r"值班|在岗|带班|外出|出差|休假")
LONGEST_HEAD = 1_000
MAX_HEADS = 9


def outside(cells: Sequence[Cell], texts: Sequence[str], tokens: Sequence[Token]) -> tuple[set[int], set[int]]:
    """Return the places of cells under a heading of people who are no leaders now, and of those who lead a body below."""
    saying = (NAMES, TITLE, BOTH)
    speaking = {token.place for token in tokens if (token.kind in saying or token.pairs) and not token.weak}
    # A word that could be a name without surname («值班安排») is first of all a heading.
    named = speaking - {token.place for token in tokens if token.kind is NAMES and not token.sure}
    headings = {
        place: heading
        for place, (cell, text) in enumerate(zip(cells, texts, strict=True))
        if cell.link is None and not cell.pictured and len(text) <= LONGEST_HEADING and place not in named
        if (heading := compact(text).rstrip(":")) and _may_rule(heading, cell)
        if can_head(heading)
        and not is_menu_entry(cells, place)
        and not (_ON_DUTY.search(heading) and _is_remark(cells, place, speaking))
    }
    silenced: set[int] = set()
    below: dict[Element, set[int]] = {}
    for tab, places in _under_tabs(cells, headings, speaking):
        (below.setdefault(cells[tab].node, set()) if BELOW.search(headings.pop(tab)) else silenced).update(places)
    for row, said, places in _under_inline_tabs(cells, texts, speaking):
        headings.pop(row, None)  # all its tabs together are no heading
        (below.setdefault(cells[places[0]].node, set()) if BELOW.search(said) else silenced).update(places)
    scope: Element | None = None
    lower = False
    for place, cell in enumerate(cells):
        if (over := headings.get(place)) is not None:
            before, scope = scope, _scope(cells, place, over, speaking, scope)
            lower = bool(BELOW.search(over)) if tells_of_now(over) is False else lower and scope is before
        if scope is not None and scope not in cell.above:
            scope = None
        if scope is not None:
            (below.setdefault(scope, set()) if lower else silenced).add(place)
    led = {place for places in below.values() if _each_names_its_body(tokens, places) for place in places}
    return silenced | ({place for places in below.values() for place in places} - led), led


def _is_remark(cells: Sequence[Cell], place: int, speaking: set[int]) -> bool:
    """Say whether the cell stands in a table's row behind somebody named there: «李四 | 副局长 | 值班» heads nobody below."""
    row = cells[place].row
    before = takewhile(lambda one: cells[one].row is row, range(place - 1, -1, -1)) if row is not None else ()
    return not speaking.isdisjoint(before)


def _may_rule(heading: str, cell: Cell) -> bool:
    """Say whether *heading* can say whose people stand under it: by its words, or as the head of a part of the page."""
    return tells_of_now(heading) is not None or cell.node.tag in _HEADING_TAGS


def _under_tabs(cells: Sequence[Cell], headings: dict[int, str], speaking: set[int]) -> Iterator[tuple[int, list[int]]]:
    """Yield each tab over people who are no leaders now, with what stands in its pane: nothing where no pane is known to be its."""
    seen = -1
    for place in [place for place, heading in headings.items() if tells_of_now(heading) is False]:
        tabs = tabs_at(cells, place, speaking) if place > seen else range(0)
        seen = max(seen, *tabs, place)
        told = {tab: tells_of_now(headings[tab]) for tab in tabs if tab in headings}
        follows = tabs[-1] + 1 if tabs else len(cells)
        if len(tabs) < LEAST_TABS or (follows < len(cells) and is_set_alike(cells[place], cells[follows])):
            continue
        panes = dict(panes_under(cells, tabs, speaking))
        if panes or True in told.values():
            yield from ((tab, panes.get(tab, [])) for tab, now in told.items() if now is False)


def _under_inline_tabs(cells: Sequence[Cell], texts: Sequence[str], speaking: set[int]) -> Iterator[tuple[int, str, list[int]]]:
    """Yield each tab over people who are no leaders now, of a row that one line prints, with what stands in its pane."""
    for place, text in enumerate(texts):
        if SEAM not in text or len(text) > LONGEST_TABS or cells[place].link is not None or place in speaking:
            continue
        tabs = [compact(tab) for tab in text.split(SEAM) if tab.strip()]
        told = [can_head(tab) and tells_of_now(tab) is False for tab in tabs]
        if len(tabs) >= LEAST_TABS and any(told):
            panes = panes_under(cells, [place] * len(tabs), speaking)
            yield from ((place, tab, under) for tab, others, (_, under) in zip(tabs, told, panes, strict=False) if others)


def _each_names_its_body(tokens: Sequence[Token], places: set[int]) -> bool:
    """Say whether all titles at *places* say of which body they are."""
    titles = [
        title for token in tokens if token.place in places for title in (*token.titles, *(title for _, title in token.pairs))
    ]
    return bool(titles) and all(names_body(title) for title in titles)


def _scope(cells: Sequence[Cell], place: int, heading: str, speaking: set[int], scope: Element | None) -> Element | None:
    """Return what the heading rules over: the smallest part of the page with it and the next cell."""
    now = tells_of_now(heading)
    if now:
        return None
    if now is None and cells[place].node.tag in _HEADINGS and heads_others(heading) and not _in_a_card(cells, place, speaking):
        now = False
    if now is False:
        following = cells[place + 1] if place + 1 < len(cells) else None
        # The heads of a table's columns can stand between the heading and its people.
        heads = takewhile(lambda one: cells[one].row is not None, range(place + 1, min(len(cells), place + MAX_HEADS)))
        if following is None or speaking.isdisjoint((place + 1, place + 2, *heads)):
            return scope
        own = set(following.above)
        ruled = next((node for node in cells[place].above if node in own), None)
        # A column's head within the section rules over no less than the section's heading.
        return (
            scope
            if scope is not None and scope is not ruled and scope in cells[place].above[_level(cells[place], ruled) :]
            else ruled
        )
    if cells[place].node.tag not in _HEADING_TAGS:
        return scope
    # What a heading above a table rules over is not ended by the heads of the table's columns.
    return scope if scope is not None and scope.tag != "table" and _heads_columns(cells[place]) else None


def _in_a_card(cells: Sequence[Cell], place: int, speaking: set[int]) -> bool:
    """Say whether what holds the heading holds somebody named before it too, and ends with it: «人大代表» within a leader's card."""
    card = cells[place].node.getparent()
    before = any(card in cells[one].above for one in range(max(0, place - MAX_HEADS), place) if one in speaking)
    return before and (place + 1 >= len(cells) or card not in cells[place + 1].above)


def _heads_columns(cell: Cell) -> bool:
    """Say whether *cell* is one of the heads of a table of people: it rules over a column, not over what comes next."""
    return cell.row is not None and any(name in NAME_HEADS for name in _said(cell.row))


def _level(cell: Cell, node: Element | None) -> int:
    return cell.above.index(node) if node is not None else 0


def _said(row: Element) -> list[str]:
    return [_said_in(cell) for cell in columns_of(row)[:MAX_COLUMNS]]


def _said_in(cell: Element) -> str:
    return where_marked(compact(text_of(cell, LONGEST_HEAD)))


class _Head(NamedTuple):
    """The head of a table: its place, what stands where below it, and which of its columns say something.

    *whole* says that the table is about other things than leaders, *kept* are the columns of names and posts, *spans* those of
    the time that a post was held.
    """

    place: int
    row: Element
    grid: Mapping[Element, Line]
    whole: bool
    kept: frozenset[int]
    spans: frozenset[int]

    @classmethod
    def of(cls, place: int, row: Element, table: Element, above: str) -> "_Head":
        """Read the *row* of the head of a *table*; *above* is what the page prints over it."""
        grid = grid_of(table)
        names = [(_said_in(cell), columns) for columns, cell in grid[row].cells] if row in grid else []
        posts = {column for name, columns in names if POST_HEAD.match(name) for column in columns}
        people = {column for name, columns in names if name in NAME_HEADS for column in columns}
        return cls(
            place,
            row,
            grid,
            is_of_others([name for name, _ in names], above) or any(_SECTION_COLUMN.match(name) for name, _ in names),
            frozenset(posts | people) if posts else frozenset(),
            frozenset(column for name, columns in names if re.match(SPAN_COLUMN, name) for column in columns),
        )

    def silent(self, row: Element) -> set[Element]:
        """Return the cells of *row* that state neither a name nor a post."""
        if row is self.row and not self.whole:
            return set()  # «姓名 | 张三 | 职务 | 局长»: heads and what they say side by side
        if self.whole:
            return set(columns_of(row))
        line, head = self.grid.get(row), self.grid.get(self.row)
        if line is None or head is None or line.width != head.width:
            return set()
        # A row whose span of time has an end tells of the past.
        times = (cell for columns, cell in line.cells if not self.spans.isdisjoint(columns))
        if any(ENDED.search(_said_in(cell)) for cell in times):
            return {cell for _, cell in line.cells}
        return {cell for columns, cell in line.cells if self.kept.isdisjoint(columns)} if self.kept else set()


def silent_columns(cells: Sequence[Cell], texts: Sequence[str]) -> set[int]:
    """Return the places of table cells whose column head says that they state neither a name nor a post."""
    silenced: set[int] = set()
    heads = _heads(cells, texts)
    judged: dict[Element, tuple[int, set[Element]]] = {}
    for place, cell in enumerate(cells if heads else ()):
        row = cell.row
        if row is not None:
            if row not in judged:
                head = _head_over(row, heads)
                judged[row] = (len(cells), set()) if head is None else (head.place, head.silent(row))
            if place > judged[row][0] and cell.cell in judged[row][1]:
                silenced.add(place)
    return silenced


def _heads(cells: Sequence[Cell], texts: Sequence[str]) -> dict[Element, _Head]:
    """Return the head of each table that has one."""
    heads: dict[Element, _Head] = {}
    for place, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        if cell.row is None or (text[:1] not in _HEADS_BEGIN and not _opens_table(cell, text)):
            continue
        named = compact(text)
        if (named in _TELLING_HEADS or OTHER_TABLE.search(named)) and (table := cell.row.getparent()) is not None:
            outer = table.getparent()
            table = outer if table.tag == "thead" and outer is not None else table
            if table not in heads:
                heads[table] = _Head.of(place, cell.row, table, _above(cells, texts, place))
    return heads


def _above(cells: Sequence[Cell], texts: Sequence[str], place: int) -> str:
    """Return what stands over a table, its caption or the line before it, when that is short enough for a heading."""
    row = cells[place].row
    first = next((one for one in range(place - 1, max(-1, place - MAX_HEADS), -1) if cells[one].row is not row), -1)
    text = compact(texts[first]).rstrip(":") if first >= 0 else ""
    return text if len(text) <= LONGEST_HEADING else ""


def _opens_table(cell: Cell, text: str) -> bool:
    """Say whether *cell* is in the first row of a table, or a head of it, and short enough for the name of a column."""
    return (
        len(text) <= LONGEST_COLUMN
        and cell.row is not None
        and (cell.node.tag == "th" or cell.row.getprevious() is None)
        and OTHER_TABLE.search(text) is not None
    )


def _head_over(row: Element, heads: Mapping[Element, _Head]) -> _Head | None:
    parent = row.getparent()
    for node in (parent, parent.getparent() if parent is not None else None):
        if node is not None and node in heads:
            return heads[node]
    return None
