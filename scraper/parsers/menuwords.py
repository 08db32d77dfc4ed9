"""Menu words: links that could be names by themselves, among so many that are none that they are entries of a menu."""

from collections.abc import Sequence

from lxml.etree import _Element as Element

from scraper.parsers.cells import Cell
from scraper.parsers.names import is_transcribed
from scraper.parsers.tokens import BOTH, NAMES, Token

# So many links side by side are a menu where not even every third one names somebody.
FEWEST = 6
SHARE = 3


def menu_words(cells: Sequence[Cell], tokens: Sequence[Token]) -> set[int]:
    """Return the places of links that read as names and stand among the entries of a menu."""
    linked = {token.place: token for token in tokens if token.cell.link is not None and token.kind in (NAMES, BOTH)}
    # The row or list that each is an entry of.
    holders = {holder for token in linked.values() if (holder := token.cell.node.getparent()) is not None}
    groups: dict[Element, list[int]] = {}
    for place, cell in enumerate(cells) if holders else ():
        if cell.link is not None and (holder := cell.node.getparent()) in holders and holder is not None:
            groups.setdefault(holder, []).append(place)
    found: set[int] = set()
    for places in (places for places in groups.values() if len(places) >= FEWEST):
        naming = sum(_names_somebody(linked.get(place)) for place in places)
        if naming * SHARE < len(places):
            found.update(place for place in places if place in linked and linked[place].kind is NAMES)
    return found


def _names_somebody(token: Token | None) -> bool:
    return token is not None and (token.kind is BOTH or token.sure or all(map(is_transcribed, token.names)))
