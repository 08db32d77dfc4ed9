"""Cards: which title belongs to which name, by how close the page puts them.

A card is the largest part of the page that names one person (or one group): a title in it is his. What no card
holds is read in sequence: name and title in turn, a row of names over a row of titles, one title over many names.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby, takewhile

from lxml.etree import _Element as Element

from scraper.parsers.namelists import MAX_NAMES
from scraper.parsers.seats import believable, of_own_seat, without_empty
from scraper.parsers.sequences import of_each, over_and_under, without_headings
from scraper.parsers.spans import Spans
from scraper.parsers.tokens import BOTH, DUTY, NAMES, NOW, SINCE, TITLE, Token

# Titles of one person stand on neighbouring lines.
NEIGHBOUR = 2
MOST_LINES = 5
# What holds the name and the title of one person and nobody else lies so near above the name.
CARD_LEVELS = 4
# Who a life is of stands over it, where it opens with what he is.
_LIFE = re.compile(r"\s*[男女][,，、]")


@dataclass(slots=True)
class Person:
    """One reading of one person: the tokens that name him and state his posts; *card* is what holds both."""

    name: str
    token: Token
    titles: tuple[str, ...] = ()
    sources: tuple[Token, ...] = ()
    card: Element | None = None


def assemble(tokens: list[Token]) -> list[Person]:
    """Return the people of *tokens*, those without titles too, in no particular order."""
    return _Assembly(believable(tokens)).people()


def said_of(person: Person, readings: Iterable[Person]) -> Iterator[str]:
    """Yield the titles of *person* and those of his other lines in one list («党组书记：某某» above, «局长：某某» below)."""
    yield from person.titles
    for other in readings:
        lines = person.token.kind is BOTH and other.token.kind is BOTH and other is not person
        if lines and other.token.look == person.token.look and _parent(other) is _parent(person):
            yield from other.titles


def _parent(person: Person) -> Element | None:
    return person.token.cell.node.getparent()


@dataclass
class _Assembly:
    """The tokens of one page while titles are given to names."""

    tokens: list[Token]
    names_in: dict[Element, frozenset[str]] = field(default_factory=dict)
    tokens_in: dict[Element, list[Token]] = field(default_factory=lambda: defaultdict(list))
    since_in: dict[Element, list[Token]] = field(default_factory=lambda: defaultdict(list))
    used: set[int] = field(default_factory=set)
    found: list[Person] = field(default_factory=list)
    spans: dict[Element, Spans] = field(default_factory=dict)
    lives: dict[int, Token] = field(default_factory=dict)

    def people(self) -> list[Person]:
        """Return everybody the tokens name, with the titles found for each."""
        for token in self.tokens:
            self._place(token)
        for token in [one for one in self.tokens if one.pairs]:
            self._both(token)
        names = [token for token in self.tokens if token.kind is NAMES and not token.weak]
        left = [token for token in names if not self._from_card(token)]
        for token in [one for one in self.tokens if one.weak]:
            self._from_weak_card(token)
        left = [token for token in left if not self._from_span(token)]
        for node, group in self._groups(left):
            self._in_sequence(node, group)
        self.found.extend(self._bare(token) for token in left if id(token) not in self.used)
        return [person for one in self.found for person in _each(one)]

    def _place(self, token: Token) -> None:
        if token.kind is NOW and not token.names:
            self.lives[token.place] = token
        if token.kind in (TITLE, NOW, SINCE):
            inside = self.since_in if token.kind is SINCE else self.tokens_in
            for node in token.cell.above:
                inside[node].append(token)
        if token.names and not token.weak:
            own, names_in = frozenset(token.names), self.names_in
            for node in token.cell.above:
                if (held := names_in.get(node)) is None:
                    names_in[node] = own
                elif len(held) <= MAX_NAMES and not own <= held:  # more names than a token can have are as good as all
                    names_in[node] = held | own

    def _both(self, token: Token) -> None:
        below = self._below(token) if len(token.pairs) == 1 else ()
        for names, title in token.pairs:
            for name in names:
                said = (title, *(one for source in below for one in source.titles))
                self.found.append(Person(name, token, said, (token, *below)))

    def _below(self, token: Token) -> tuple[Token, ...]:
        """Return the title under «副局长 张三» in a part of the page that names nobody else."""
        own = frozenset(token.names)
        cards = takewhile(lambda node: self.names_in.get(node) == own, token.cell.above[:CARD_LEVELS])
        inside = (one for node in cards for one in self.tokens_in.get(node, ()))
        found = next((one for one in inside if one.kind is TITLE and one.place == token.place + 1), None)
        if len(own) != 1:
            return ()
        return (found,) if found is not None else self._life_below(token)

    def _life_below(self, token: Token) -> tuple[Token, ...]:
        """Return the life right under «局长 张三», set beside it and of nobody it names: «男，汉族，…，现任党组书记、局长。»."""
        life = self.lives.get(token.place + 1)
        beside = life is not None and life.cell.node.getparent() is token.cell.node.getparent()
        return (life,) if life is not None and beside and _LIFE.match(life.cell.text) else ()

    def _bare(self, token: Token) -> Person:
        return Person(token.names[0] if token.names else "", token)

    def _give(self, token: Token, titles: Iterable[Token], card: Element | None) -> None:
        sources = tuple(titles)
        said = tuple(dict.fromkeys(title for source in sources for title in source.titles))
        self.used.update({id(token), *(id(source) for source in sources)})
        self.found.append(Person(token.names[0] if token.names else "", token, said, sources, card))

    def _from_card(self, token: Token) -> bool:
        own = frozenset(token.names)
        now: list[Token] = []
        for node in token.cell.above:
            if self.names_in.get(node) != own:
                break
            inside = self.tokens_in.get(node, [])
            titles = [one for one in inside if one.kind is TITLE]
            if titles and self._has_one_of(own, node):
                return False
            if titles:
                self._give(token, self._nearest(token, without_empty(token, titles, node, self.tokens)), node)
                self._from_life(token)
                return True
            now = now or [one for one in inside if one.kind is NOW]
        if now and not token.cell.pictured:
            self._give(token, now[:1], now[0].cell.node)
            return True
        return False

    def _has_one_of(self, own: frozenset[str], node: Element) -> bool:
        """Say whether *node* names one of several people again, whose its title is: a menu of leaders beside the one shown."""
        return len(own) > 1 and any(one.names and frozenset(one.names) < own and node in one.cell.above for one in self.tokens)

    def _from_life(self, token: Token) -> None:
        """Read the last line without an end of the life in the card: it says no less than the title, or nothing."""
        own = frozenset(token.names)
        card = takewhile(lambda node: self.names_in.get(node) == own, token.cell.above)
        lines = next((self.since_in[node] for node in card if node in self.since_in), [])
        for line in lines[-1:] if len(own) == 1 else ():
            self.found.append(Person(token.names[0], token, line.titles, (line,)))

    def _from_weak_card(self, token: Token) -> None:
        """A word in the place of a name, with a title that no known name has, is a name."""
        for node in token.cell.above:
            if self.names_in.get(node):
                return
            titles = [one for one in self.tokens_in.get(node, []) if one.kind is TITLE and id(one) not in self.used]
            if titles:
                self._give(token, self._nearest(token, titles), node)
                return

    def _nearest(self, token: Token, titles: list[Token]) -> list[Token]:
        """Return the titles that stand together, beginning with the one nearest to the name."""
        labelled = [one for one in titles if one.labelled]
        if labelled:
            return of_own_seat(token, labelled, self.tokens)[:3]
        nearest = min(titles, key=lambda one: (abs(one.place - token.place), one.place < token.place))
        chosen = [nearest]
        for one in titles[titles.index(nearest) + 1 :]:
            if len(chosen) == MOST_LINES or one.place - chosen[-1].place > NEIGHBOUR or self._between(chosen[-1], one):
                break
            chosen.append(one)
        if chosen[-1].place < token.place:
            return [*self._before(nearest, titles), *chosen]
        # The label right over the name says what he is here, the lines below what he is beside it.
        said = "、".join(title for one in chosen for title in one.titles)
        over = [one for one in titles if one.place == token.place - 1 and not all(title in said for title in one.titles)]
        return [*over, *chosen]

    def _before(self, nearest: Token, titles: list[Token]) -> list[Token]:
        """Return the titles right before the *nearest* one, set like it: «党组书记 | 局长 | 张三»."""
        chosen: list[Token] = []
        last = nearest
        for one in reversed(titles[: titles.index(nearest)]):
            near = len(chosen) < MOST_LINES and last.place - one.place <= NEIGHBOUR and not self._between(one, last)
            if not near or one.look != nearest.look:
                break
            chosen.insert(0, one)
            last = one
        return chosen

    def _between(self, left: Token, right: Token) -> bool:
        return right.place - left.place > 1 and any(
            left.place < one.place < right.place and (one.kind in (DUTY, NOW, SINCE) or one.is_empty_seat or one.weak)
            for one in self.tokens
        )

    def _from_span(self, token: Token) -> bool:
        """Give the title of a table cell that spans several rows to the names in each of them."""
        row = token.cell.row
        if row is None or (table := row.getparent()) is None:
            return False
        if table not in self.spans:
            self.spans[table] = Spans(table, self.tokens_in.get(table, []))
        titles = self.spans[table].over(row)
        if titles:
            self._give(token, titles, table)
        return bool(titles)

    def _groups(self, left: list[Token]) -> list[tuple[Element, list[Token]]]:
        """Return the names no card has a title for, by the smallest part of the page that has one, innermost first."""
        groups: dict[Element, list[Token]] = {}
        depths: dict[Element, int] = {}
        for token in left:
            chain = list(token.cell.above)
            for level, node in enumerate(chain):
                inside = self.tokens_in.get(node)
                if inside and any(one.kind is TITLE and id(one) not in self.used for one in inside):
                    groups.setdefault(node, []).append(token)
                    depths[node] = len(chain) - level
                    break
        return sorted(groups.items(), key=lambda pair: -depths[pair[0]])

    def _in_sequence(self, node: Element, group: list[Token]) -> None:
        mine = {id(token) for token in group}
        inside = {id(one) for one in self.tokens_in[node] if one.kind is TITLE and id(one) not in self.used}
        segment: list[Token] = []
        first, last = group[0].place, group[-1].place
        for token in self.tokens:
            if id(token) in mine or id(token) in inside:
                segment.append(token)
            elif token.kind in (NAMES, BOTH) and not token.weak and first <= token.place <= last:
                self._read(segment, node)
                segment = []
            elif token.place < first and token.names and not token.weak:
                segment = []  # what stands over others, each with his own title, is theirs
        self._read(segment, node)

    def _read(self, segment: list[Token], node: Element) -> None:
        runs = [(kind, list(run)) for kind, run in groupby(segment, key=lambda token: token.kind)]
        names = [run for kind, run in runs if kind is NAMES]
        titles = [run for kind, run in runs if kind is TITLE]
        if not names or not titles:
            return
        begins, ends = runs[0][0], runs[-1][0]
        if begins is TITLE and ends is TITLE:
            for token, own in (around := over_and_under(names, titles)):
                self._give(token, own, node)
            titles = [] if around else without_headings(titles)
        elif begins is TITLE:
            for run, people in zip(titles, names, strict=False):
                self._title_first(run, people, node)
            return
        for people, run in zip(names, titles, strict=False):
            self._name_first(people, run, node)

    def _title_first(self, run: list[Token], people: list[Token], node: Element) -> None:
        if len(people) > 1 and len(own := of_each(run, len(people))) > 1:
            self._pairwise(people, own, node)
        elif len(run) == 1 or len(people) == 1 or len({one.look for one in run}) > 1:
            alike = [one for one in run if one.look == run[-1].look]
            chosen = alike if len(people) == 1 else run[-1:]
            for token in people:
                self._give(token, chosen, node)

    def _name_first(self, people: list[Token], run: list[Token], node: Element) -> None:
        if own := of_each(run, len(people)):
            self._pairwise(people, own, node)
        elif len(people) == 1:
            self._give(people[0], [one for one in run if one.look == run[0].look], node)

    def _pairwise(self, people: list[Token], own: list[list[Token]], node: Element) -> None:
        for token, titles in zip(people, own, strict=True):
            self._give(token, titles, node)


def _each(person: Person) -> Iterator[Person]:
    if person.token.kind is not NAMES:
        yield person
        return
    for name in person.token.names:
        yield Person(name, person.token, person.titles, person.sources, person.card)
