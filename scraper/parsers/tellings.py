"""Tellings: what all the readings of one person on a leadership page say he holds; the fullest under each heading counts."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml.etree import _Element as Element

from scraper.parsers.cards import Person, said_of
from scraper.parsers.holdings import qualifier_of, rounded
from scraper.parsers.normalise import compact
from scraper.parsers.plain import plain
from scraper.parsers.titles import read_title
from scraper.parsers.tokens import NOW, SINCE

_REMARK = re.compile(r"\(([^()]{1,24})\)")


@dataclass
class Posts:
    """Posts gathered from several lines: the same body once, the same post once, in order."""

    holdings: dict[str | None, list[str]] = field(default_factory=dict)
    qualifiers: dict[str | None, str] = field(default_factory=dict)

    @classmethod
    def of(cls, titles: Iterable[str], owner: str | None, over: str | None = None) -> "Posts":
        """Read *titles*, of *owner* where they name no body, or of the body *over* them."""
        posts = cls()
        for title in titles:
            for holding in read_title(title, owner, over):
                if holding.qualifier is not None:
                    posts.qualifiers.setdefault(holding.organisation, holding.qualifier)
                known = posts.holdings.setdefault(holding.organisation, [])
                known.extend(post for post in holding.posts if post not in known)
        return posts

    def covers(self, others: "Posts") -> bool:
        """Say whether these are all that *others* are, at the least."""
        return all(set(own) <= set(self.holdings.get(body, ())) for body, own in others.holdings.items())

    def adds_to(self, others: "Posts") -> bool:
        """Say whether these are other posts of the same body."""
        return self.holdings.keys() == others.holdings.keys() and _all_posts(self).isdisjoint(_all_posts(others))

    def is_beside(self, others: "Posts") -> bool:
        """Say whether these are other posts of other bodies than *others*, and not the same ones under another name of the body."""
        own, theirs = _all_posts(self), _all_posts(others)
        return self.holdings.keys().isdisjoint(others.holdings) and not (own <= theirs or theirs <= own)


@dataclass(frozen=True, slots=True)
class Telling:
    """One reading that counts: the body that its heading names, the person as read there, and his posts."""

    over: str | None
    person: Person
    posts: Posts


def tellings(readings: Iterable[Person], over: Mapping[int, str], owner: str | None) -> Iterator[Telling]:
    """Yield the readings of one person that count; *over* is the body that the heading over a place names."""
    under: dict[str | None, list[Person]] = {}
    for reading in readings:
        under.setdefault(over.get(reading.token.place), []).append(reading)
    for body, group in under.items():
        person = max(group, key=_fullness) if len(group) > 1 else group[0]
        if not person.titles and len(under) > 1:
            continue
        posts = Posts.of(_said(person, group, owner, body), owner, body)
        if person.titles and not posts.holdings:
            continue  # what he held before is all that is said of him
        since = ((one, Posts.of(one.titles, owner, body)) for one in group if any(source.kind is SINCE for source in one.sources))
        person, posts = next((found for found in since if person.titles and found[1].covers(posts)), (person, posts))
        telling = Telling(body, person, posts)
        yield telling
        if owner is not None and len(group) > 1:
            yield from _beside(telling, group, owner)


def _said(person: Person, group: Sequence[Person], owner: str | None, over: str | None) -> Iterator[str]:
    """Yield the titles of *person*, and those that further tables or lists of the same make give him: «党委», «董事会», «经理层»."""
    apart = [other for other in group if other is not person and _is_in_another_part(person, other)]
    own = Posts.of(person.titles, owner, over) if apart else None
    alike = [other for other in apart if own is not None and Posts.of(other.titles, owner, over).adds_to(own)]
    if not alike:
        yield from said_of(person, group)
        return
    for one in sorted((person, *alike), key=lambda reading: reading.token.place):
        yield from said_of(one, group) if one is person else one.titles


def _is_in_another_part(person: Person, other: Person) -> bool:
    """Say whether *other* reads an entry set like that of *person*, in another row, table or list set like his."""
    own, theirs = _part(person), _part(other)
    if own is None or theirs is None or not (person.titles and other.titles):
        return False
    if own is theirs and person.token.cell.row in (None, other.token.cell.row):
        return False
    if (own.tag, own.get("class")) != (theirs.tag, theirs.get("class")):
        return False
    return [one.look for one in (person.token, *person.sources)] == [one.look for one in (other.token, *other.sources)]


def _part(person: Person) -> Element | None:
    """Return the table or list that the entry of a person stands in."""
    row = person.token.cell.row
    entry = row if row is not None else person.card if person.card is not None else person.token.cell.node
    return entry.getparent()


def _beside(main: Telling, group: Sequence[Person], owner: str) -> Iterator[Telling]:
    """Yield what other tables or lists say of the same person: «委员» in one, «市人大法制委员会主任委员» in the next."""
    for other in group:
        if other is not main.person and other.titles and _is_stated(other):
            posts = Posts.of(other.titles, owner, main.over)
            if posts.is_beside(main.posts):
                yield Telling(main.over, other, posts)


def _all_posts(posts: Posts) -> set[str]:
    return {post for own in posts.holdings.values() for post in own}


def _fullness(person: Person) -> tuple[int, int]:
    """Prefer a stated title to a course of life, and a longer title to a shorter one."""
    return (int(_is_stated(person)) if person.titles else -1, sum(len(compact(title)) for title in person.titles))


def _is_stated(person: Person) -> bool:
    return not any(source.kind in (NOW, SINCE) for source in person.sources)


def own_qualifier(person: Person) -> str | None:
    """Return the words of a mode that stand in brackets behind the name: «张三（挂职）», «李四、张三（挂职）»."""
    said = person.token.cell.text
    # A name alone, as most are printed, has no bracket to look for.
    line = rounded(plain(said)) if person.titles and not said.isalpha() else ""
    if "(" in line and len(person.token.names) > 1:
        flat = compact(line)
        place = flat.find(person.name)
        line = flat[place + len(person.name) :] if place >= 0 else ""
        line = line[: line.find(")") + 1] if line.startswith("(") else ""
    remarks = _REMARK.findall(line) if "(" in line else []
    return next((words for remark in remarks if (words := qualifier_of(remark)) is not None), None)
