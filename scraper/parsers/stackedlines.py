"""Stacked lines: a name over its posts, a title over names, a row of names over or under a row of titles."""

import re
from itertools import takewhile

from scraper.parsers.namelists import CHROME_WORDS
from scraper.parsers.names import HAN, is_person, is_transcribed, tidy
from scraper.parsers.nameslots import row_of_people, seated
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import REMARK
from scraper.parsers.postslots import joined, posts_in, without_attributes
from scraper.parsers.rosterline import Entry, Line
from scraper.parsers.titles import are_of_two

NAME_ABOVE = "roster/姓名在上"
_TITLE_ABOVE = "roster/职务在上"
_BLANKS = re.compile(r"[\s|]+")
_IN_BRACKETS = re.compile(r"^\(([^()]{2,80})\)$")
_PARTY = re.compile(r"^(?:党组|分党组|党委|党工委|机关党委|纪委)")
_UNREAD = re.compile(rf"(?!主持|负责|分管|协[助管]|联系|牵头|领导|其他|历任|现任)[{HAN}]{{2,6}}$")
_LOOK_AHEAD = 5
_MOST_IN_TURN = 120
_LONGEST_NAME = 12
# A word that is no name has more characters than most, so a place alone makes a name of no more.
_SHORT_NAME = 3


def rows(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read a row of names and a row of as many posts below or above it, which makes names of them."""
    if place + 1 >= len(lines):
        return [], 1
    upper, lower = (_BLANKS.split(line.bare) for line in lines[place : place + 2])
    if not 1 < len(upper) == len(lower):
        return [], 1
    names, phrases = (upper, lower) if read_posts(upper[0]) is None else (lower, upper)
    people = [tidy(name) for name in names]
    posts = [held for phrase in phrases if (held := read_posts(phrase)) is not None]
    if len(posts) != len(people) or not all(is_person(name, closed=True) or seated(name) for name in people):
        return [], 1
    first, last = lines[place], lines[place + 1]
    return [Entry(name, post, first.start, last.end, "roster/两行") for name, post in zip(people, posts, strict=True)], 2


def stacked(lines: list[Line], place: int, *, loose: bool = False) -> tuple[list[Entry], int]:
    """Read a name with its posts on the next line, or a title with names on the lines below."""
    if place + 1 >= len(lines):
        return [], 1
    found, used = _name_above(lines, place, loose=loose)
    return (found, used) if found else _title_above(lines, place, loose=loose)


def _name_above(lines: list[Line], place: int, *, loose: bool) -> tuple[list[Entry], int]:
    here = lines[place]
    name = tidy(here.bare)
    if len(name) > _LONGEST_NAME or not (is_person(name, closed=False) or _is_foreign(name) or (loose and _is_seated(name))):
        return [], 1
    # What he was, line by line, may stand between his name and what he is.
    former = sum(1 for _ in takewhile(lambda line: not line.bare, lines[place + 1 : place + _MOST_IN_TURN]))
    for ahead in range(1 + former, min(former + _LOOK_AHEAD, len(lines) - place)):
        below = lines[place + ahead]
        bracketed = _IN_BRACKETS.match(below.bare)
        posts = posts_in(bracketed[1] if bracketed is not None else below.bare)
        if posts is not None:
            more, used = _further(lines, place + ahead + 1, posts)
            return [Entry(name, joined(posts, more), here.start, lines[place + ahead + used].end, NAME_ABOVE)], ahead + used + 1
        if without_attributes(below.bare) == below.bare:
            break
    return [], 1


def _is_foreign(name: str) -> bool:
    """Say whether *name* is long and all of it sounds like a name of another language, which no other word does."""
    return len(name) > _SHORT_NAME and is_transcribed(name) and is_person(name, closed=True)


def _is_seated(name: str) -> bool:
    return (len(name) <= _SHORT_NAME and seated(name) is not None) or is_transcribed(name)


def _further(lines: list[Line], place: int, posts: tuple[Post, ...]) -> tuple[tuple[Post, ...], int]:
    """Return the posts of the lines below those of a person that are his too, and how many lines they are.

    A line is his that names a body («市大数据中心主任»), or that stands under his party post alone.
    """
    more: tuple[Post, ...] = ()
    used = 0
    while place + used < len(lines) and (held := read_posts(lines[place + used].bare)) is not None:
        named = held[0].body is not None
        party = all(_PARTY.match(post.title) for post in (*posts, *more))
        below = lines[place + used + 1].bare if place + used + 1 < len(lines) else ""
        heads = row_of_people(below) is not None and not _is_over_posts(lines, place + used + 1)
        if heads or not (named or (party and not _PARTY.match(held[0].title))):
            break
        more, used = (*more, *held), used + 1
    return more, used


def _is_over_posts(lines: list[Line], place: int) -> bool:
    return place + 1 < len(lines) and posts_in(lines[place + 1].bare) is not None


def _title_above(lines: list[Line], place: int, *, loose: bool) -> tuple[list[Entry], int]:
    """Read a title over names; a name may have posts of his own below, then the title is but the heading of a rank."""
    here = lines[place]
    posts = read_posts(here.bare.rstrip(":"))
    if posts is None or are_of_two([post.title for post in posts]):
        return [], 1
    entries: list[Entry] = []
    used = 1
    while place + used < len(lines) and (people := _people(lines[place + used].bare, loose=loose)) is not None:
        named = lines[place + used]
        own = own_posts(lines, place + used + 1) if len(people) == 1 else None
        if own is not None:
            used += 1
            said = (*own, *(post for post in posts if post.title not in {one.title for one in own}))
            entries.append(Entry(people[0], said, named.start, lines[place + used].end, NAME_ABOVE))
        else:
            entries.extend(Entry(person, posts, here.start, named.end, _TITLE_ABOVE) for person in people)
        used += 1
    return entries, used


def _people(bare: str, *, loose: bool) -> tuple[str, ...] | None:
    people = row_of_people(bare)
    if people is None and loose and all(map(_is_seated, words := REMARK.sub("", bare).split())):
        return tuple(map(tidy, words)) or None
    return people


def _is_unread(bare: str) -> bool:
    """Say whether a line may be a name that nothing knows: then the posts above it can be his."""
    return _UNREAD.match(bare) is not None and read_posts(bare) is None and CHROME_WORDS.search(bare) is None


def own_posts(lines: list[Line], place: int) -> tuple[Post, ...] | None:
    """Return the posts of the line at *place* where they are those of the name above it and no title over names below."""
    own = posts_in(lines[place].bare) if place < len(lines) else None
    if own is None or read_posts(lines[place].bare) is None:
        return own  # a title over others has no duties behind it
    below = place + 1
    while below < min(len(lines), place + _MOST_IN_TURN) and row_of_people(lines[below].bare) is not None:
        if below + 1 >= len(lines) or posts_in(lines[below + 1].bare) is None:
            return None  # titles and names in turn, and a name is the last
        below += 2
    return None if below < len(lines) and _is_unread(lines[below].bare) else own
