"""Headings: the body that a heading over a group of people names, and whose the titles under it are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from lxml.etree import _Element as Element

from scraper.parsers.bodies import Around, bodies_in
from scraper.parsers.cells import Cell
from scraper.parsers.normalise import compact
from scraper.parsers.organisations import full_name
from scraper.parsers.regions import BODY
from scraper.parsers.tokens import BOTH, NAMES, NOW, TITLE, Token

LONGEST_HEADING = 30
SHORT_HEADING = 14
MAX_NESTED = 6
MAX_ROWS = 20
_LEADERS = re.compile(r"(?<=..)(?:现任)?(?:领导(?:班子)?|班子)?(?:成员|介绍|信息|分工)?$")
# The bodies that lead a place, as the pages of governments head their groups; a sample of each stands in the tests.
_TEAM = re.compile(
    r"(?:中共)?[一-龥]{0,12}?[省市县区州旗盟]?(?:[省市县区州旗盟]委|人大(?:常委会)?|政府|政协|纪委监委|纪委|监委|法院|检察院)"
)
_BARE = re.compile(r"^(?:人大(?:常委会)?|政府|政协|纪委监委|纪委|监委|法院|检察院)$")
_LEVEL = re.compile(r"(省|自治区|市|县|区|州|盟|旗)(?:委|人民政府|人大|政协)")
_TABS = frozenset(("li", "td", "a", "span", "div", "dd", "dt"))
_CONGRESS = re.compile(r"(?:人大|人民代表大会)$")


def bodies_over(cells: Sequence[Cell], texts: Sequence[str], tokens: Sequence[Token], owner: str | None) -> dict[int, str]:
    """Return the full name of the body that stands over each place of the page which is under the heading of one."""
    named: dict[int, str] = {}
    for place, text in enumerate(texts):
        if len(text) <= LONGEST_HEADING and (body := _body(text, owner)) is not None and _is_heading(cells[place]):
            named[place] = body
    return dict(_Headed(cells, texts, tokens, named).places()) if named else {}


class _Headed:
    """The headings of one page that name a body, while what stands under each is looked for."""

    def __init__(self, cells: Sequence[Cell], texts: Sequence[str], tokens: Sequence[Token], named: Mapping[int, str]) -> None:
        saying = (NAMES, TITLE, BOTH, NOW)
        self.cells, self.texts, self.named = cells, texts, named
        self.speaking = {token.place for token in tokens if token.kind in saying and not token.weak}
        self.telling = {token.place for token in tokens if not token.weak}

    def places(self) -> Iterator[tuple[int, str]]:
        """Yield each place under a heading, with the body."""
        beyond, rows = -1, 0
        for place, body in self.named.items():
            if place <= beyond:
                continue
            tabs = self._tabs(place)
            beyond = tabs[-1]
            if len(tabs) == 1:
                yield from ((under, body) for under in self._under(place))
            elif (rows := rows + 1) <= MAX_ROWS:
                yield from self._under_tabs(tabs)

    def _under(self, place: int) -> Iterator[int]:
        """Yield what follows a heading up to the next one, where it begins with people."""
        cells = self.cells
        following = next((one for one in (place + 1, place + 2) if one in self.speaking and one < len(cells)), None)
        if following is None:
            return
        home = _shared_holder(cells[place], cells[following])
        for under in range(place + 1, len(cells)):
            if under in self.named or home not in cells[under].above or self._is_next_heading(place, under):
                return
            yield under

    def _is_next_heading(self, place: int, under: int) -> bool:
        if under in self.telling or len(self.texts[under]) > SHORT_HEADING:
            return False
        return _is_set_alike(self.cells[place], self.cells[under])

    def _tabs(self, place: int) -> range:
        """Return the row of tabs that the cell is one of: what stands under a row is not the last one's."""
        cells, first, last = self.cells, place, place
        if cells[place].node.tag in _TABS:
            while first > 0 and _is_set_alike(cells[place], cells[first - 1]):
                first -= 1
            while last + 1 < len(cells) and _is_set_alike(cells[place], cells[last + 1]):
                last += 1
        return range(first, last + 1)

    def _under_tabs(self, tabs: range) -> Iterator[tuple[int, str]]:
        """Yield what stands in the panes under a row of tabs, where there are as many panes with people as tabs."""
        behind = range(tabs[-1] + 1, len(self.cells))
        home = _shared_holder(self.cells[tabs[-1]], self.cells[behind[0]]) if behind else None
        panes: list[tuple[Element, list[int]]] = []
        for _ in range(MAX_NESTED):
            panes = self._panes(home, behind) if home is not None else []
            if len(panes) != 1:
                break
            home = panes[0][0]
        if len(panes) == len(tabs):
            for tab, (_, places) in zip(tabs, panes, strict=True):
                if tab in self.named:
                    yield from ((place, self.named[tab]) for place in places)

    def _panes(self, home: Element, behind: range) -> list[tuple[Element, list[int]]]:
        """Return the parts of *home* that hold people, each with its places."""
        panes: dict[Element, list[int]] = {}
        for place in behind:
            above = self.cells[place].above
            if home in above and above[0] is not home:
                panes.setdefault(above[above.index(home) - 1], []).append(place)
        return [(node, places) for node, places in panes.items() if not self.speaking.isdisjoint(places)]


def _is_heading(cell: Cell) -> bool:
    return cell.region is BODY and not cell.pictured


@lru_cache(maxsize=8192)
def _body(text: str, owner: str | None) -> str | None:
    """Return the full name of the body that a heading is, and nothing but it."""
    bare = _LEADERS.sub("", compact(text).strip(":"))
    if len(bare) < 2:
        return None
    if _TEAM.fullmatch(bare) and not bare.startswith("全"):
        return _team(bare, owner)
    found = bodies_in(bare, Around(owner))
    return found[0].name if len(found) == 1 and found[0].official and found[0].text == bare else None


def _team(bare: str, owner: str | None) -> str | None:
    level = _LEVEL.search(owner or "")
    if _BARE.match(bare):
        if level is None:
            return None
        bare = level[1] + bare
    name = full_name(bare, owner) or bare
    return f"{name}常务委员会" if _CONGRESS.search(name) else name


def _shared_holder(left: Cell, right: Cell) -> Element | None:
    own = set(right.above)
    return next((node for node in left.above if node in own), None)


def _is_set_alike(heading: Cell, cell: Cell) -> bool:
    """Say whether *cell* is another heading of the same kind, whatever it says."""
    first, second = heading.node, cell.node
    above, around = first.getparent(), second.getparent()
    return first.tag == second.tag and first.get("class") == second.get("class") and above is around and first is not second
