"""The roster: who stands on a leadership page, with which posts, in the page's order.

Cells become tokens (tokens.py), tokens become people by how close the page puts names and titles (cards.py);
parts about other people are left out (sections.py); lists of names alone need a sign that they are the leaders
(sidelist.py); what only a script holds is read from its objects (scriptrows.py). No selector is needed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from monitor.facts import ELSEWHERE, LeaderFact, Refusal
from scraper.parsers.addresses import address
from scraper.parsers.assignments import DUTY_NEAR, duties_of
from scraper.parsers.attributetitles import with_attribute_titles
from scraper.parsers.bodycolumns import bodies_beside
from scraper.parsers.cards import Person
from scraper.parsers.cells import Cell
from scraper.parsers.celltexts import normal_texts
from scraper.parsers.chargelines import in_charge
from scraper.parsers.context import Context
from scraper.parsers.continuedlines import with_posts_above, with_titles_whole
from scraper.parsers.departed import has_left
from scraper.parsers.emptyseats import is_empty_seat
from scraper.parsers.groupposts import assembled, charged_under_posts
from scraper.parsers.guests import owner_of
from scraper.parsers.headings import bodies_over
from scraper.parsers.labelledcells import named_by_label
from scraper.parsers.locate import quoted
from scraper.parsers.markup import MAX_SCRIPTS
from scraper.parsers.menuwords import menu_words
from scraper.parsers.names import tidy
from scraper.parsers.normalise import compact
from scraper.parsers.notleaders import SECTIONS, is_of_section, speaks_only
from scraper.parsers.particulars import particulars
from scraper.parsers.portraits import Placed, portraits
from scraper.parsers.regions import CHROME, FOOT, in_crumbs
from scraper.parsers.scriptrows import ScriptRow, script_rows
from scraper.parsers.seats import recognised, with_empty_seats
from scraper.parsers.sections import outside, silent_columns
from scraper.parsers.sidelist import Page, listed
from scraper.parsers.tellings import Posts, own_qualifier, tellings
from scraper.parsers.titletabs import under_title_tabs
from scraper.parsers.tokens import BOTH, DUTY, NAMES, TITLE, Token, token_of
from scraper.parsers.tree import Tree

MAX_PEOPLE = 120
MAX_TOKENS = 1_500
MAX_QUOTE = 300
QUOTE_CELLS = 8
# How far above an entry of the crumbs their line lies.
CRUMB_LEVELS = 5
# So many known people in the text and so few of them read: the page was not understood.
KNOWN_PEOPLE = 3


@dataclass(frozen=True, slots=True)
class Roster:
    """The leaders of a page, how many people they are, and in words what was too much to read.

    *menu* says that only a menu names them, which stands on every page of the site; *empty* is how many seats have nobody.
    """

    leaders: tuple[LeaderFact, ...] = ()
    people: int = 0
    cut: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    menu: bool = False
    empty: int = 0


@dataclass(slots=True)
class _Read:
    """Everything the page says of one person."""

    name: str
    place: int
    readings: list[Person] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Printed:
    """The page while its people are made facts; *over* is the body that the heading over a place names, *below* are places of bodies below."""

    cells: Sequence[Cell]
    tokens: Sequence[Token]
    over: Mapping[int, str]
    below: Collection[int]
    context: Context
    portraits: Mapping[str, str | None]


def read_roster(tree: Tree, context: Context, about: str) -> Roster:
    """Return the people of the page in its order; *about* is its title and column."""
    cells = tree.cells
    texts = with_titles_whole(cells, normal_texts(cells))
    labelled = dict(named_by_label(cells, texts))
    said = (
        token_of(cell, place, labelled.get(place, text))
        for place, (cell, text) in enumerate(zip(cells, texts, strict=True))
        if cell.region is not FOOT and text
    )
    tokens = recognised([token for token in said if token is not None], context.known_people)
    tokens = with_posts_above(with_empty_seats(cells, tokens))
    if (owner := owner_of(context, about, texts)) != context.organisation:
        context = replace(context, organisation=owner)
    cut = (f"the page has more than {MAX_TOKENS:,} names and titles",) if len(tokens) > MAX_TOKENS else ()
    tokens = tokens[:MAX_TOKENS]
    over = bodies_over(cells, texts, tokens, context.organisation) | dict(bodies_beside(cells, texts, context.organisation))
    silenced, below = outside(cells, texts, tokens)
    columns = silent_columns(cells, texts) | particulars(cells, texts, tokens) | menu_words(cells, tokens)
    told = [token for token in tokens if token.place not in silenced]
    tokens = [
        token
        for token in told
        if token.place not in columns and not (token.kind is TITLE and in_crumbs(token.cell.above[:CRUMB_LEVELS]))
    ]
    tabbed, others = under_title_tabs(cells, tokens)
    people = with_attribute_titles([*tabbed, *assembled(cells, others)])
    people = [one for one in people if not has_left(one.name, texts[one.token.place])]
    titled = [person for person in people if person.titles]
    bare = [person for person in people if not person.titles]
    bare = list(listed(bare, titled, Page(cells, texts, tokens, about, context.known_people)))
    if not titled and not bare:
        charged = in_charge(cells, texts)
        silenced, _ = outside(cells, texts, charged)
        charged = [token for token in charged if token.place not in silenced]
        titled, bare = charged_under_posts(cells, charged, tokens)
        bare = list(listed(bare, titled, Page(cells, texts, charged, about, context.known_people)))
    if not titled and not bare:
        return _from_scripts(tree, context, cut)
    read = [
        one for one in _by_name([*titled, *bare]) if not speaks_only(title for person in one.readings for title in person.titles)
    ]
    cut = (f"more than {MAX_PEOPLE} people read as leaders", *cut) if len(read) > MAX_PEOPLE else cut
    read = read[:MAX_PEOPLE]
    whole = "\n".join(map(compact, texts)) if context.known_people else ""
    known = {name for name in context.known_people if name in whole}
    if len(known) >= KNOWN_PEOPLE and len(read) * 2 < len(known):
        return Roster(
            refused=(Refusal("、".join(sorted(known))[:200], "known people stand in the text, and hardly any of them reads"),)
        )
    # A column of a table that states no post may state duties.
    told = [token for token in told if token.place not in columns or token.kind is DUTY]
    page = _Printed(cells, told, over, below, context, _portraits(read, tree, context))
    facts = tuple(fact for one in read for fact in _facts(one, page))
    if _are_of_sections(facts, context.organisation):
        return Roster(cut=cut, refused=(Refusal(facts[0].quote, "nobody but heads of parts of the body"),))
    empty = sum(one.is_empty_seat and is_empty_seat(texts[one.place]) for one in others)
    return Roster(facts, len(read), cut, menu=bool(facts) and all(_is_of_menu(one) for one in read), empty=empty)


def _is_of_menu(read: _Read) -> bool:
    return all(person.token.cell.region is CHROME and not person.titles for person in read.readings)


def _are_of_sections(facts: Sequence[LeaderFact], owner: str | None) -> bool:
    """Say whether a page lists only who heads parts of its *owner*, as lists of telephone numbers do."""
    posts = [post for fact in facts for post in fact.posts]
    whole = all(fact.posts and fact.organisation == owner for fact in facts)
    return bool(posts) and whole and not (owner or "").endswith(SECTIONS) and all(map(is_of_section, posts))


def _by_name(people: Iterable[Person]) -> list[_Read]:
    found: dict[str, _Read] = {}
    for person in people:
        one = found.setdefault(person.name, _Read(person.name, person.token.place))
        one.place = min(one.place, person.token.place)
        one.readings.append(person)
    return sorted(found.values(), key=lambda one: one.place)


def _facts(read: _Read, page: _Printed) -> Iterator[LeaderFact]:
    """Yield what the page states of one person, by body."""
    owner = page.context.organisation
    said: dict[str | None, set[str]] = {}
    for telling in tellings(read.readings, page.over, owner):
        body, person, posts = telling.over, telling.person, telling.posts
        held: dict[str | None, list[str]] = posts.holdings or {body or owner: []}
        foreign = (body is not None and body != owner) or person.token.place in page.below
        for organisation, own in held.items():
            fresh = tuple(post for post in own if post not in said.get(organisation, ()))
            if fresh or organisation not in said:
                said.setdefault(organisation, set()).update(own)
                qualifier = posts.qualifiers.get(organisation) if posts.qualifiers else own_qualifier(person)
                yield _fact(person, read, page, organisation, fresh, qualifier, foreign=foreign)


def _fact(
    person: Person,
    read: _Read,
    page: _Printed,
    organisation: str | None,
    posts: tuple[str, ...],
    qualifier: str | None,
    *,
    foreign: bool,
) -> LeaderFact:
    cells, context = page.cells, page.context
    return LeaderFact(
        read.name,
        posts,
        organisation,
        _quote(person, cells),
        ELSEWHERE if foreign and organisation != context.organisation else _rule(person),
        "A",
        qualifier,
        duties_of(person, cells, page.tokens),
        _link(read.readings, cells, context),
        _name_raw(person),
        page.portraits.get(read.name),
    )


def _portraits(read: Sequence[_Read], tree: Tree, context: Context) -> dict[str, str | None]:
    placed = [Placed(one.name, [person.token.cell.above for person in one.readings]) for one in read]
    return {name: address(place, context.url) for name, place in portraits(tree.root, placed).items()}


def _rule(person: Person) -> str:
    if not person.titles:
        return "roster/list"
    return "roster/line" if person.token.kind is BOTH else "roster/card"


def _quote(person: Person, cells: Sequence[Cell]) -> str:
    """Return the passage as printed, from the name to the title, when they stand near each other."""
    places = sorted({person.token.place, *(source.place for source in person.sources)})
    if places[-1] - places[0] <= QUOTE_CELLS:
        between = [cells[place].text for place in range(places[0], places[-1] + 1) if not cells[place].pictured]
        passage = " ".join(between)
        if passage and len(passage) <= MAX_QUOTE:
            return passage
    sources = (cells[place].text for place in places if place > person.token.place)
    return quoted(person.token.cell.text[:MAX_QUOTE], *(text for text in sources if len(text) <= MAX_QUOTE))


def _link(readings: Sequence[Person], cells: Sequence[Cell], context: Context) -> str | None:
    for person in readings:
        for cell in _near(person, cells):
            if cell.link is not None and (link := address(cell.link, context.url)) is not None:
                return link
    return None


def _near(person: Person, cells: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells of a person, then the others of his card."""
    yield person.token.cell
    for source in person.sources:
        yield source.cell
    if person.card is not None:
        yield from (
            cells[place] for place in _around(person, cells) if cells[place].link is not None and _within(cells[place], person)
        )


def _around(person: Person, cells: Sequence[Cell]) -> range:
    return range(max(0, person.token.place - 3), min(len(cells), person.token.place + DUTY_NEAR))


def _within(cell: Cell, person: Person) -> bool:
    return any(node is person.card for node in cell.above[:6])


def _name_raw(person: Person) -> str | None:
    said = person.token.cell.text
    if person.token.kind is not NAMES or said == person.name:
        return None
    raw = tidy(said)
    return raw if len(raw) == len(person.name) and raw != person.name else None


def _from_scripts(tree: Tree, context: Context, cut: tuple[str, ...]) -> Roster:
    facts: list[LeaderFact] = []
    rows: dict[str, ScriptRow] = {}
    for row in script_rows(tree.scripts, tree.text):
        rows.setdefault(row.name, row)
    for row in rows.values():
        posts = Posts.of([row.title], context.organisation)
        link, portrait = address(row.link, context.url), address(row.portrait, context.url)
        facts.extend(
            LeaderFact(
                row.name,
                tuple(own),
                body,
                row.quote,
                "roster/script",
                "A",
                posts.qualifiers.get(body),
                link=link,
                portrait=portrait,
            )
            for body, own in posts.holdings.items()
        )
    if len(tree.scripts) >= MAX_SCRIPTS:
        cut = (f"the scripts have more than {MAX_SCRIPTS:,} characters", *cut)
    return Roster(tuple(facts), len(rows), cut)
