"""Labelled lines: «姓名：甲», «职务：局长» on lines of their own or on one, the post first or last, several posts of one person."""

import re

from scraper.parsers.emptyseats import is_empty_seat
from scraper.parsers.names import is_person, split_names
from scraper.parsers.nameslots import seated
from scraper.parsers.phrases import read_posts
from scraper.parsers.postslots import joined, posts_in
from scraper.parsers.rosterline import Entry, Line

_NAME = r"(?:领导)?姓\s*名"
_POST = r"(?:现任|领导|行政|党内|党政)?职\s*[务位]|现\s*任"
_NAME_LABEL = re.compile(rf"^{_NAME}\s*[::\s]\s*(.+)$")
# «姓名：» and nothing behind it: the name is below, or the seat is empty.
_ANY_NAME_LABEL = re.compile(rf"^{_NAME}(?:\s*[::]|\s|$)")
_POST_LABEL = re.compile(rf"^(?:{_POST})\s*[::\s]\s*(.+)$")
_NAME_FIRST = re.compile(rf"^(.{{2,30}}?)[\s,;|]+(?:(?!职)[^\s:]{{2,6}}:[^\s:]{{1,20}}[\s,;|]+){{0,8}}(?:{_POST})\s*[::]\s*(.+)$")
_POST_FIRST = re.compile(
    rf"^(?:{_POST})\s*[::]\s*(.{{2,80}}?)[\s,;|]+{_NAME}\s*[::]\s*([^\s:]{{2,30}}|[^:]{{2,12}}?)(?=$|[\s,;|])"
)
# «姓名王磊职务局长», the colons lost.
_RUN_ON = re.compile(r"^姓名([^:\s]{2,8}?)\s*(?:职务|职位)([^:]{2,80})$")
# «张三同志简历» over labels, one of them «职务：…».
_LIFE_OF = re.compile(r"^([一-龥·]{2,12}?)(?:同志)?(?:个人|工作)?(?:简历|简介)$")
_ANY_LABEL = re.compile(r"^[^\s:]{2,8}(?:\s[^\s:]{1,4})?\s*:")
_NEXT_LABEL = re.compile(r"[\s,;|]{1,20}[一-龥]{2,6}\s{0,8}:")
_POSTS_NEAR = 3
_LABELS_NEAR = 14


def labelled(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read the person that labels at *place* name, with all the posts that labels state of him."""
    here = lines[place]
    if (glued := _RUN_ON.match(here.bare)) is not None:
        return _made(glued[1], glued[2], here, here, "roster/姓名：职务："), 1
    first = _NAME_LABEL.match(here.bare)
    if first is None:
        titled = _LIFE_OF.match(here.bare)
        held = _below(lines, place, titled[1]) if titled is not None and is_person(titled[1], closed=False) else ([], 1)
        return held if held[0] else _post_first(lines, place)
    inline = _NAME_FIRST.match(first[1])
    if inline is not None:
        return _made(inline[1], _NEXT_LABEL.split(inline[2])[0], here, here, "roster/姓名：职务："), 1
    below = lines[place + 1] if place + 1 < len(lines) else here
    if below is not here and read_posts(below.bare) is not None:
        return _made(first[1], below.bare, here, below, "roster/姓名：职务："), 2
    return _below(lines, place, first[1])


def empty_seat(lines: list[Line], place: int) -> int:
    """Return how many lines «姓名：（空缺）» at *place* has with its post: that is not the post of the name below it; 0 for none."""
    name = _NAME_LABEL.match(lines[place].bare)
    if name is None or not is_empty_seat(name[1]):
        return 0
    for ahead, line in enumerate(lines[place + 1 : place + 1 + _POSTS_NEAR], 1):
        if _POST_LABEL.match(line.bare):
            return ahead + 1
        if _ANY_NAME_LABEL.match(line.bare):
            break
    return 1


def _below(lines: list[Line], place: int, names: str) -> tuple[list[Entry], int]:
    """Read the posts under the label of a name, up to the next name or to what no label opens."""
    entries: list[Entry] = []
    used = 1
    for ahead, line in enumerate(lines[place + 1 : place + _LABELS_NEAR], 1):
        post = _POST_LABEL.match(line.bare)
        if post is not None:
            found = _made(names, post[1], lines[place], line, "roster/姓名：职务：")
            entries, used = (_more(entries, found), ahead + 1) if found else (entries, used)
        elif _ANY_NAME_LABEL.match(line.bare) or (ahead >= _POSTS_NEAR and not _ANY_LABEL.match(line.bare)):
            break
    return entries, used


def _more(entries: list[Entry], found: list[Entry]) -> list[Entry]:
    """Return *entries* with the posts that a second label adds to each."""
    if not entries:
        return found
    return [
        Entry(one.person, joined(one.posts, more.posts), one.start, more.end, one.rule)
        for one, more in zip(entries, found, strict=True)
    ]


def _post_first(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read «职务：局长», «姓名：甲» where the post comes first, and a title alone over «姓名：甲»."""
    here = lines[place]
    inline = _POST_FIRST.match(here.bare)
    if inline is not None:
        return _made(inline[2], inline[1], here, here, "roster/职务：姓名："), 1
    name = _NAME_LABEL.match(lines[place + 1].bare) if place + 1 < len(lines) else None
    if name is None:
        return [], 1
    post = _POST_LABEL.match(here.bare)
    said = post[1] if post is not None else here.bare
    return _made(name[1], said, here, lines[place + 1], "roster/职务：姓名："), 2


def _made(names: str, phrase: str, first: Line, last: Line, rule: str) -> list[Entry]:
    people = (split_names(names) or seated(names)) if not is_empty_seat(names) else None
    posts = posts_in(phrase)
    if people is None or posts is None:
        return []
    return [Entry(person, posts, first.start, last.end, rule) for person in people]
