"""Title tabs: a row of tabs each called by a post («局长 | 副局长»), and the people whose panes they open."""

from collections.abc import Sequence
from itertools import pairwise

from scraper.parsers.cards import Person
from scraper.parsers.cells import Cell
from scraper.parsers.tabs import panes_under, tabs_at
from scraper.parsers.titles import are_of_two
from scraper.parsers.tokens import NAMES, TITLE, Token

FEWEST = 2


def under_title_tabs(cells: Sequence[Cell], tokens: list[Token]) -> tuple[list[Person], list[Token]]:
    """Return the people of panes whose tabs are called by their post, and the *tokens* that this has not read.

    What stands in a pane with a title of its own is left to be read without the tab.
    """
    titled = [token.place for token in tokens if token.kind is TITLE]
    if not any(second == first + 1 for first, second in pairwise(titled)):
        return [], tokens  # as on nearly every page: no two posts stand side by side
    at = {token.place: token for token in tokens}
    named = {place for place, token in at.items() if token.kind is NAMES and not token.weak}
    people: list[Person] = []
    read: set[int] = set()
    seen = -1  # the last place of the rows looked at: a row is one whichever of its tabs is asked
    for token in tokens:
        row = tabs_at(cells, token.place) if token.kind is TITLE and token.place > seen else range(0)
        seen = row[-1] if row else seen
        tabs = [at[place] for place in row if place in at and at[place].kind is TITLE]
        if not FEWEST <= len(tabs) == len(row) or not are_of_two([title for tab in tabs for title in tab.titles]):
            continue
        panes = list(panes_under(cells, row, named))
        read.update(row if panes else ())
        for tab, places in panes:
            inside = [at[place] for place in places if place in at]
            if inside and all(one.place in named for one in inside):
                people.extend(Person(name, one, at[tab].titles, (at[tab],)) for one in inside for name in one.names)
                read.update(one.place for one in inside)
    return people, [token for token in tokens if token.place not in read]
