"""Seats: which words are believed to be names, by how and where they are set beside the sure ones."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, groupby, pairwise

from lxml.etree import _Element as Element

from scraper.parsers.cells import Cell
from scraper.parsers.names import is_transcribed
from scraper.parsers.spans import Spans
from scraper.parsers.tokens import BOTH, NAMES, TITLE, Token

MENU = 8
NEXT_BUT_ONE = 2
# So many links one behind the other that are no sure names are the entries of a menu, whatever is set like them.
LINKS_IN_A_ROW = 3
# One sure name in a column may be chance.
SURE_IN_COLUMN = 2


def recognised(tokens: list[Token], known: Collection[str]) -> list[Token]:
    """Return *tokens*; whom the page has listed before is *known*, and his name is one for certain, whatever stands around it now."""
    for token in tokens if known else ():
        if token.kind is NAMES and token.names and all(name in known for name in token.names):
            token.sure, token.weak = True, False
    return tokens


def with_empty_seats(cells: Sequence[Cell], tokens: list[Token]) -> list[Token]:
    """Return *tokens* with an empty seat for each unread cell between two titles that is set like a name: its title is nobody else's."""
    read = {token.place for token in tokens}
    looks = {token.look for token in tokens if token.kind is NAMES and not token.weak}
    titles = [token.place for token in tokens if token.kind is TITLE]
    between = (first + 1 for first, second in pairwise(titles) if second - first == NEXT_BUT_ONE and first + 1 not in read)
    seats = [seat for place in between if (seat := Token(NAMES, cells[place], place)).look in looks]
    return sorted((*tokens, *seats), key=lambda token: token.place) if seats else tokens


def of_own_seat(name: Token, titles: list[Token], tokens: Sequence[Token]) -> list[Token]:
    """Leave out the labelled *titles* of seats that nobody has («姓名：空缺»), which stand above or below that of *name*."""
    empty = [token.place for token in tokens if token.is_empty_seat]
    if not empty:
        return titles
    # The posts stand over the names where a page begins with one, and under them where it does not.
    if titles[0].place < min(name.place, *empty):
        above = max((place for place in empty if place < name.place), default=-1)
        own = [title for title in titles if above < title.place < name.place]
    else:
        below = min((place for place in empty if place > name.place), default=titles[-1].place + 1)
        own = [title for title in titles if name.place < title.place < below]
    return own or titles


def without_empty(name: Token, titles: list[Token], card: Element, tokens: Sequence[Token]) -> list[Token]:
    """Leave out the *titles* of empty seats that the *card* of one *name* has too («局长 | 张三 | 副局长 | 空缺»)."""
    empty = [token for token in tokens if token.is_empty_seat and card in token.cell.above]
    return of_own_seat(name, titles, empty) if empty else titles


def believable(tokens: list[Token]) -> list[Token]:
    """Leave out names that are only a guess: no known surname, and set unlike any name beside a title."""
    written = {name for token in tokens if not token.cell.pictured for name in token.names}
    kept = [token for token in tokens if not (token.cell.pictured and not token.pairs and set(token.names) <= written)]
    sure = [token for token in kept if token.kind is NAMES and token.sure]
    looks = {token.look for token in sure}
    # What is no link says nothing of links set like it: tables hold the menus of some pages, and lives.
    linking = {token.look for token in sure if token.cell.link is not None}
    doubtful = any(token.kind is NAMES and not (token.sure or token.labelled or token.weak) for token in kept)
    sure_in = {node for token in sure for node in token.cell.above} if doubtful else set()
    # Where lines name people with their titles, a title that stands alone is no link's of a menu.
    lines_in = {node for token in kept if token.kind is BOTH for node in token.cell.above} if doubtful else set()
    titles_in = {node for token in kept if token.kind is TITLE for node in token.cell.above} if doubtful else set()

    # As many links set alike, none of them sure to be a name, are a menu («乡村振兴», «民意征集»).
    entries = _entries(kept)
    linked = Counter(token.look for token in kept if token.kind is NAMES and not token.sure and token.cell.link is not None)

    def believed(token: Token) -> bool:
        if token.kind is not NAMES or token.sure or token.labelled:
            return True
        if id(token) in entries:
            return False
        if token.look in (looks if token.cell.link is None else linking):
            return True
        if token.weak or (token.cell.link is not None and linked[token.look] >= MENU):
            return False
        near = next((node for node in token.cell.above if node in titles_in), None)
        return near is not None and near not in sure_in and (token.cell.link is None or near not in lines_in)

    return _in_place([token for token in kept if believed(token)])


def _entries(tokens: list[Token]) -> set[int]:
    """Return the links that stand one behind the other, none of them with a surname, and no title between them."""
    runs = [list(run) for words, run in groupby(tokens, key=_is_linked_word) if words]
    return {id(token) for run in runs if len(run) >= LINKS_IN_A_ROW for token in run}


def _is_linked_word(token: Token) -> bool:
    if token.kind is not NAMES or token.sure or token.labelled or token.cell.link is None:
        return False
    return not any("·" in name or is_transcribed(name) for name in token.names)


def _in_place(tokens: list[Token]) -> list[Token]:
    """Take a word for a name without more ado where it stands in a row of names set like it, a title on the same side of each."""
    if not any(token.weak for token in tokens):
        return tokens
    rows: dict[tuple[object, ...], set[int]] = {}
    for before, run, after in _runs(tokens):
        if run[0].kind is NAMES and any(token.sure for token in run):
            seat, sides = _seat(run[0]), _sides(before, run, after)
            rows[seat] = rows.get(seat, sides) & sides
    for before, run, after in _runs(tokens):
        if run[0].weak and rows.get(_seat(run[0]), set()) & _sides(before, run, after):
            run[0].weak = False
    for token in chain(chain.from_iterable(_rows_over_titles(tokens)), _in_columns(tokens)):
        token.weak = False
    return tokens


def _in_columns(tokens: list[Token]) -> Iterator[Token]:
    """Yield the words of a table that stand in a column of names, some of them sure: counted from the left, or from the right where titles span rows.

    Where the sure ones have their titles in their rows, a word has one beside it too, or is the label of another row.
    """
    columns: dict[tuple[object, ...], list[Token]] = {}
    for token in tokens:
        row, cell = token.cell.row, token.cell.cell
        if row is not None and cell is not None and cell.getparent() is row:  # damaged markup has cells in no row of their own
            place, cells = row.index(cell), len(row)
            for column in ((cells, place), (place - cells,)):
                columns.setdefault((row.getparent(), *column), []).append(token)
    for named in columns.values():
        words = [one for one in named if one.weak]
        if words and all(one.kind is NAMES for one in named) and sum(one.sure for one in named) >= SURE_IN_COLUMN:
            beside = _beside_titles(named, tokens)
            needed = any(one.place in beside for one in named if one.sure)
            yield from (one for one in words if one.place in beside or not needed)


def _beside_titles(named: Sequence[Token], tokens: Sequence[Token]) -> set[int]:
    """Return the places of those *named* in one column in whose rows titles stand, in cells of their own or in ones that span rows."""
    titles = [one for one in tokens if one.kind is TITLE]
    rows = {one.cell.row: one.place for one in named}
    table = next((row.getparent() for row in rows if row is not None), None)
    spans = Spans(table, titles) if table is not None else None
    titled = {one.cell.row for one in titles}
    return {
        place for row, place in rows.items() if row is not None and (row in titled or (spans is not None and spans.over(row)))
    }


def _rows_over_titles(tokens: list[Token]) -> Iterator[list[Token]]:
    """Yield the table rows of names, one of them sure, that stand right over or under a row of as many titles."""
    rows = [list(run) for row, run in groupby(tokens, key=lambda token: token.cell.row) if row is not None]
    for first, second in pairwise(rows):
        for names, titles in ((first, second), (second, first)):
            alike = len(names) == len(titles) > 1 and all(one.kind is TITLE for one in titles)
            if alike and all(one.kind is NAMES for one in names) and any(one.sure for one in names):
                yield names


def _runs(tokens: list[Token]) -> Iterator[tuple[Token | None, list[Token], Token | None]]:
    """Yield names set alike that follow each other («副局长 | 甲 | 乙 | 丙») together, any other token alone, each with its neighbours."""
    runs = [
        list(run)
        for _, run in groupby(tokens, key=lambda token: _seat(token) if token.kind is NAMES and not token.weak else token.place)
    ]
    yield from zip([None, *(run[-1] for run in runs)], runs, [*(run[0] for run in runs[1:]), None], strict=False)


def _seat(token: Token) -> tuple[object, ...]:
    return (*token.look, token.cell.node.getparent())


def _sides(before: Token | None, run: list[Token], after: Token | None) -> set[int]:
    """Return on which sides of names a title stands right beside them, in the same part of the page."""
    beside = ((-1, before, run[0]), (1, after, run[-1]))
    home = run[0].cell.node.getparent()
    return {
        side
        for side, one, name in beside
        if one is not None and one.kind is TITLE and one.place - name.place == side and home in one.cell.above
    }
