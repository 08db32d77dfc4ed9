"""Headings: the body that a heading over a group of people names, and whose the titles under it are."""

import re
from collections.abc import Sequence

from lxml.etree import _Element as Element

from scraper.parsers.bodies import Around, bodies_in
from scraper.parsers.cells import Cell
from scraper.parsers.normalise import compact
from scraper.parsers.organisations import full_name
from scraper.parsers.regions import Region
from scraper.parsers.tokens import Kind, Token

LONGEST_HEADING = 30
SHORT_HEADING = 14
_LEADERS = re.compile(r"(?<=..)(?:现任)?(?:领导(?:班子)?|班子)?(?:成员|介绍|信息|分工)?$")
# The bodies that lead a place, as the pages of governments head their groups; a sample of each stands in the tests.
_TEAM = re.compile(
    r"(?:中共)?[一-龥]{0,12}?[省市县区州旗盟]?(?:[省市县区州旗盟]委|人大(?:常委会)?|政府|政协|纪委监委|纪委|监委|法院|检察院)"
)
_BARE = re.compile(r"^(?:人大(?:常委会)?|政府|政协|纪委监委|纪委|监委|法院|检察院)$")
_LEVEL = re.compile(r"(省|自治区|市|县|区|州|盟|旗)(?:委|人民政府|人大|政协)")
_CONGRESS = re.compile(r"(?:人大|人民代表大会)$")


def bodies_over(cells: Sequence[Cell], texts: Sequence[str], tokens: Sequence[Token], owner: str | None) -> dict[int, str]:
    """Return the full name of the body that stands over each place of the page which is under the heading of one."""
    saying = (Kind.NAMES, Kind.TITLE, Kind.BOTH, Kind.NOW)
    speaking = {token.place for token in tokens if token.kind in saying and not token.weak}
    named: dict[int, str] = {}
    for place, text in enumerate(texts):
        if len(text) <= LONGEST_HEADING and (body := _body(text, owner)) is not None and _is_heading(cells[place]):
            named[place] = body
    over: dict[int, str] = {}
    saying_some = {token.place for token in tokens if not token.weak}
    for place, body in named.items():
        following = next((one for one in (place + 1, place + 2) if one in speaking), None)
        if following is None or following >= len(cells) or _in_menu(cells, place):
            continue
        home = _common(cells[place], cells[following])
        for under in range(place + 1, len(cells)):
            if under in named or home not in cells[under].above:
                break
            if under not in saying_some and len(texts[under]) <= SHORT_HEADING and _is_set_alike(cells[place], cells[under]):
                break
            over[under] = body
    return over


def _in_menu(cells: Sequence[Cell], place: int) -> bool:
    """Say whether the cell is one of a row of tabs: what stands under the row is not the last one's."""
    return any(0 <= beside < len(cells) and _is_set_alike(cells[place], cells[beside]) for beside in (place - 1, place + 1)) and (
        cells[place].node.tag in ("li", "td", "a", "span", "div", "dd", "dt")
    )


def _is_heading(cell: Cell) -> bool:
    return cell.region is Region.BODY and not cell.pictured


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


def _common(left: Cell, right: Cell) -> Element | None:
    own = set(right.above)
    return next((node for node in left.above if node in own), None)


def _is_set_alike(heading: Cell, cell: Cell) -> bool:
    """Say whether *cell* is another heading of the same kind, whatever it says."""
    first, second = heading.node, cell.node
    above, around = first.getparent(), second.getparent()
    return first.tag == second.tag and first.get("class") == second.get("class") and above is around and first is not second
