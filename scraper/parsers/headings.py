"""Headings: the body that a heading over a group of people names, and whose the titles under it are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from scraper.parsers.bodies import Around, bodies_in, ends_as_body
from scraper.parsers.cells import Cell
from scraper.parsers.normalise import compact
from scraper.parsers.organisations import full_name, is_shortened
from scraper.parsers.resolution import party_name
from scraper.parsers.tabs import is_over_people, is_set_alike, panes_under, shared_holder, tabs_at
from scraper.parsers.tokens import BOTH, NAMES, NOW, TITLE, Token

LONGEST_HEADING = 30
SHORT_HEADING = 14
MAX_ROWS = 20
_LEADERS = re.compile(r"(?<=..)(?:现任)?(?:领导(?:班子)?|班子)?(?:成员|介绍|信息|分工)?$")
# The bodies that lead a place, as the pages of governments head their groups; a sample of each stands in the tests.
_TEAM = re.compile(
    r"(?:中共)?[一-龥]{0,12}?[省市县区州旗盟]?(?:[省市县区州旗盟]委|人大(?:常委会)?|政府|政协|纪委监委|纪委|监委|法院|检察院)"
)
# «中共某市委员会», «政协某市委员会»: the name of the place stands within.
_COMMITTEE = re.compile(r"(?:中共|中国共产党)[一-龥]{2,14}?委(?:员会)?|(?:政协|中国人民政治协商会议)[一-龥]{2,14}委员会")
_BARE = re.compile(r"^(?:人大(?:常委会)?|政府|政协|纪委监委|纪委|监委|法院|检察院)$")
_LEVEL = re.compile(r"(省|自治区|市|县|区|州|盟|旗)(?:委|人民政府|人大|人民代表大会|政协)")
# «第十九届人大常委会领导»: which one of the place's it is says no other body.
_TERM = re.compile(r"^(?:本届|第?[一二三四五六七八九十\d]{1,4}届)")
# A link to the home of a site, this or another one, leads there and heads nobody.
_HOME = re.compile(r"(?:https?:)?//[^/?#]{1,253}/?(?:index\.[a-z]{3,5})?$", re.IGNORECASE)
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
            tabs = tabs_at(self.cells, place)
            beyond = tabs[-1]
            if len(tabs) == 1:
                yield from ((under, body) for under in self._under(place))
            elif (rows := rows + 1) <= MAX_ROWS:
                panes = panes_under(self.cells, tabs, self.speaking)
                yield from ((under, self.named[tab]) for tab, places in panes if tab in self.named for under in places)

    def _under(self, place: int) -> Iterator[int]:
        """Yield what follows a heading up to the next one, where it begins with people."""
        cells = self.cells
        following = next((one for one in (place + 1, place + 2) if one in self.speaking and one < len(cells)), None)
        if following is None:
            return
        home = shared_holder(cells[place], cells[following])
        for under in range(place + 1, len(cells)):
            if under in self.named or home not in cells[under].above or self._is_next_heading(place, under):
                return
            yield under

    def _is_next_heading(self, place: int, under: int) -> bool:
        if under in self.telling or len(self.texts[under]) > SHORT_HEADING:
            return False
        return is_set_alike(self.cells[place], self.cells[under])


def _is_heading(cell: Cell) -> bool:
    return is_over_people(cell) and not cell.pictured and not (cell.link and _HOME.match(cell.link.strip()))


@lru_cache(maxsize=8192)
def _body(text: str, owner: str | None) -> str | None:
    """Return the full name of the body that a heading is, and nothing but it."""
    bare = _TERM.sub("", _LEADERS.sub("", compact(text).strip(":")))
    if len(bare) < 2:
        return None
    if _TEAM.fullmatch(bare) and not bare.startswith("全"):
        return _team(bare, owner)
    if _COMMITTEE.fullmatch(bare):
        return party_name(full_name(bare, owner) or bare)
    if not ends_as_body(bare):  # most texts of a page end so soon
        return None
    if is_shortened(bare, owner):
        return owner
    found = bodies_in(bare, Around(owner))
    return (
        party_name(found[0].name) if len(found) == 1 and found[0].official and found[0].text == bare and found[0].name else None
    )


def _team(bare: str, owner: str | None) -> str | None:
    level = _LEVEL.search(owner or "")
    if _BARE.match(bare):
        if level is None:
            return None
        bare = level[1] + bare
    name = full_name(bare, owner) or bare
    return f"{name}常务委员会" if _CONGRESS.search(name) else name
