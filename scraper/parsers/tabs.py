"""Tabs: a row of headings set alike, and the panes below that belong to each."""

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from lxml.etree import _Element as Element

from scraper.parsers.cells import Cell
from scraper.parsers.regions import BODY, CHROME

_TAGS = frozenset(("li", "td", "a", "span", "div", "dd", "dt"))
MAX_NESTED = 6
# «nav nav-tabs», «tab-menu»: names that a menu of the whole site does not have.
_STRIP = re.compile(r"(?:^|[\s_-])tabs?(?:[\s_-]|$|\d)", re.IGNORECASE)
STRIP_NEAR = 4
# What a template adds to the entry that is shown, or to the ends of a row, by itself or behind its own name («layui-this», «is-active»).
_STATE = re.compile(
    r"(?:[A-Za-z]+[-_]{1,2})*(?:on|cur|curr|current|active|act|selected|select|sel|hover|this|now|show|first|last)", re.IGNORECASE
)


def tabs_at(cells: Sequence[Cell], place: int, speaking: Set[int] = frozenset()) -> range:
    """Return the row of tabs that the cell is one of: what stands under a row is not the last one's.

    *speaking* are the places of people; none of them is a tab.
    """
    first, last = place, place
    if cells[place].node.tag in _TAGS:
        while first > 0 and first - 1 not in speaking and is_set_alike(cells[place], cells[first - 1]):
            first -= 1
        while last + 1 < len(cells) and last + 1 not in speaking and is_set_alike(cells[place], cells[last + 1]):
            last += 1
    return range(first, last + 1)


def is_over_people(cell: Cell) -> bool:
    """Say whether *cell* can stand over people: it is printed in the page's body, or is a tab and no entry of the site's menu."""
    if cell.region is not CHROME:
        return cell.region is BODY
    return any(_STRIP.search(node.get("class") or "") for node in cell.above[:STRIP_NEAR])


def is_menu_entry(cells: Sequence[Cell], place: int) -> bool:
    """Say whether the cell is one of several entries of the site's menu; one alone can be the head of a part of the page."""
    beside = (one for one in (place - 1, place + 1) if 0 <= one < len(cells))
    return not is_over_people(cells[place]) and any(is_set_alike(cells[place], cells[one]) for one in beside)


def panes_under(cells: Sequence[Cell], tabs: Sequence[int], speaking: Set[int]) -> Iterator[tuple[int, list[int]]]:
    """Yield each tab with the places in its pane, where there are as many panes as tabs.

    Panes with people are counted first; all of them then, where some hold none. Of several parts of the page that fit, one within
    the other, the innermost is meant: beside the panes' holder can stand a footer.
    """
    behind = range(tabs[-1] + 1, len(cells))
    home = shared_holder(cells[tabs[-1]], cells[behind[0]]) if behind else None
    fitting: list[list[int]] = []
    for _ in range(MAX_NESTED):
        panes = _panes(cells, home, behind) if home is not None else {}
        peopled = {node: places for node, places in panes.items() if not speaking.isdisjoint(places)}
        if len(peopled) == len(tabs):
            fitting = list(peopled.values())
            break
        fitting = list(panes.values()) if len(panes) == len(tabs) and peopled else fitting
        if len(peopled) != 1:
            break
        home = next(iter(peopled))
    yield from zip(tabs, fitting, strict=False)


def _panes(cells: Sequence[Cell], home: Element, behind: range) -> dict[Element, list[int]]:
    """Return the parts of *home* behind the tabs, each with its places; the rows of a table are one pane."""
    panes: dict[Element, list[int]] = {}
    for place in behind:
        above = cells[place].above
        if home in above and above[0] is not home and above[above.index(home) - 1].tag != "tr":
            panes.setdefault(above[above.index(home) - 1], []).append(place)
    return panes


def shared_holder(left: Cell, right: Cell) -> Element | None:
    """Return the smallest part of the page with both cells."""
    own = set(right.above)
    return next((node for node in left.above if node in own), None)


def is_set_alike(heading: Cell, cell: Cell) -> bool:
    """Say whether *cell* is another heading of the same kind, whatever it says; the one shown may have a class more («tab on», «on»)."""
    first, second = heading.node, cell.node
    if first.tag != second.tag or first is second or first.getparent() is not second.getparent():
        return False
    ours, theirs = (_lasting(node.get("class") or "") for node in (first, second))
    return ours == theirs or not ours.isdisjoint(theirs)


@lru_cache(maxsize=2048)
def _lasting(classes: str) -> frozenset[str]:
    """Return the classes that an element has whatever is shown."""
    return frozenset(name for name in classes.split() if not _STATE.fullmatch(name))
