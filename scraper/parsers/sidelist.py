"""Side lists: names without titles, taken only where the page itself shows that they are its leaders."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from lxml.etree import _Element as Element

from monitor.finds import Kind as Sought
from scraper.parsers.cards import Person
from scraper.parsers.cells import Cell
from scraper.parsers.normalise import compact
from scraper.parsers.notleaders import calls_leaders
from scraper.parsers.regions import BODY, CHROME
from scraper.parsers.signposts import STRONG, signpost
from scraper.parsers.tokens import BOTH, NAMES, Token

# What a menu calls the leaders of its own body, and nobody else.
_MENU_HEADING = re.compile(
    r"^(?:现任|本)?(?:局|厅|委|办|中心|单位|机关)?领导(?:之窗|信息|介绍|简介|成员|班子|班子成员|团队|分工|概况|名单)?$"
)
_NO_PAGE = ("#", "javascript:", "mailto:", "tel:")
_CRUMB = re.compile(r"位置|首页|[>»]")
_TITLE_ENDS = re.compile(r"[-_|—–\s]+")
# A list of people is nearly all names; the rest may be a heading or «更多».
PURITY = 0.75
FEWEST = 2
LONGEST_HEADING = 20
HEADING_NEAR = 3


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of the page before its side lists are judged; *about* is its title and column."""

    cells: Sequence[Cell]
    texts: Sequence[str]
    tokens: Sequence[Token]
    about: str
    known: Collection[str]


def listed(bare: list[Person], titled: list[Person], page: Page) -> Iterator[Person]:
    """Yield the people among *bare* that the page lists as its own, *titled* being those with posts."""
    if not bare:
        return
    names = {person.name for person in titled}
    looks = {look for person in titled for look in _looks(person)}
    purity = _Purity.of(page)
    seen = names | set(page.known)
    for group in _lists(bare):
        own = {person.name for person in group}
        shown = own & seen or _has_heading(group, page) or _is_titled(group, page) or (not titled and in_menu(group, page))
        if shown and _is_list(group, purity):
            yield from group
        else:
            yield from (person for person in group if person.name in names or not looks.isdisjoint(_looks(person)))


def in_menu(group: Sequence[Person], page: Page) -> bool:
    """Say whether the menu of the site lists these people under its leaders, each with a page of his own."""
    links = {person.token.cell.link for person in group}
    names = {person.name for person in group}
    if not all(map(_leads, links)) or len(links) < len(names):
        return False
    if any(person.token.cell.region is not CHROME or not person.token.sure for person in group):
        return False
    over = min(person.token.place for person in group) - 1
    # A heading that leads somewhere leads to the list itself, which says more than the menu.
    return over >= 0 and not _leads(page.cells[over].link) and _MENU_HEADING.match(compact(page.texts[over])) is not None


def _leads(link: str | None) -> bool:
    """Say whether *link* is the address of another page."""
    return link is not None and bool(link.strip()) and not link.lower().startswith(_NO_PAGE)


def _looks(person: Person) -> set[tuple[object, ...]]:
    """Return how a name is set; entries of one list share the parent, or what is two steps up where each has a box."""
    return {(*person.token.look, shared) for shared in person.token.cell.above[1:3]}


def _lists(bare: list[Person]) -> list[list[Person]]:
    """Group names by the smallest part of the page that holds two of them."""
    holders: dict[Element, set[str]] = {}
    for person in bare:
        for node in person.token.cell.above:
            holders.setdefault(node, set()).add(person.name)
    groups: dict[Element, list[Person]] = {}
    for person in bare:
        home = next((node for node in person.token.cell.above if len(holders[node]) >= FEWEST), person.token.cell.node)
        groups.setdefault(home, []).append(person)
    return list(groups.values())


@dataclass(frozen=True, slots=True)
class _Purity:
    """How many printed cells stand before each place, and how many of them name somebody."""

    printed: Sequence[int]
    naming: Sequence[int]

    @classmethod
    def of(cls, page: Page) -> "_Purity":
        """Count once for all lists of the page."""
        speaking = {token.place for token in page.tokens if token.kind in (NAMES, BOTH)}
        printed = [not cell.pictured for cell in page.cells]
        naming = [shown and place in speaking for place, shown in enumerate(printed)]
        return cls(tuple(accumulate(printed, initial=0)), tuple(accumulate(naming, initial=0)))

    def share(self, first: int, last: int) -> float:
        """Return how much of what is printed from *first* to *last* names somebody."""
        printed = self.printed[last + 1] - self.printed[first]
        return (self.naming[last + 1] - self.naming[first]) / max(1, printed)


def _is_list(group: list[Person], purity: _Purity) -> bool:
    places = [person.token.place for person in group]
    names = len({person.name for person in group})
    return names >= FEWEST and purity.share(min(places), max(places)) >= PURITY


def _has_heading(group: list[Person], page: Page) -> bool:
    """Say whether the words before the list call its people leaders."""
    if any(person.token.cell.region is not BODY or not person.token.sure for person in group):
        return False
    first = min(person.token.place for person in group)
    near = range(max(0, first - HEADING_NEAR), first)
    before = (compact(page.texts[place]) for place in near if page.cells[place].region is BODY)
    return any(len(text) <= LONGEST_HEADING and calls_leaders(text) and not _CRUMB.search(text) for text in before)


def _is_titled(group: list[Person], page: Page) -> bool:
    """Say whether the page calls itself that of the leaders, and each name of the list leads to a page of its own."""
    links = {person.token.cell.link for person in group}
    if None in links or len(links) < len({person.name for person in group}):
        return False
    if any(person.token.cell.region is not BODY or not person.token.sure for person in group):
        return False
    signs = (signpost(part) for part in _TITLE_ENDS.split(page.about))
    return any(sign.kind is Sought.ROSTER and sign.score >= STRONG for sign in signs)
