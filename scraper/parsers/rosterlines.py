"""Roster lines: leadership pages that come as plain text, line by line or glued together."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from scraper.parsers.glued import TOLD
from scraper.parsers.gluedruns import glued, keyed, keyed_run, titles_first
from scraper.parsers.labelledlines import empty_seat, labelled
from scraper.parsers.linesections import LineSections
from scraper.parsers.names import is_printed_word
from scraper.parsers.nameslots import row_of_people
from scraper.parsers.notleaders import LONGEST_HEADING, speaks_only, tells_of_now
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.postslots import joined
from scraper.parsers.rosterhouses import house_over
from scraper.parsers.rosterline import Entry, Line, entry_of
from scraper.parsers.stackedlines import own_posts, rows, stacked
from scraper.parsers.teams import team_in

# «【党组】» alone: the posts below are the group's, until another heading stands.
_GROUP = re.compile(r"^(党组|分党组|党委|党工委|纪委|纪工委|机关党委|机关纪委|党总支|党支部)(?:领导)?(?:班子)?(?:成员)?$")
_HEADING = re.compile(r"^[^\s,、。;:]{2,10}$")
_GROUPS_END = re.compile(r"行政|班子|领导|政府|机关|巡视|督查|监察")
# So many lines of one form say what the form means, also for a name that could be another word.
_ENOUGH_ALIKE = 2
# A line without a title and too long for a row of names has nobody in it.
_SHORT_LINE = 30
_TITLE_HINT = re.compile(
    r"[局厅部省市县区州院会行司处组队秘政](?:长|书长)|主任|书记|成员|常委|委员|主席|[视研察专][员]|[工经会规审统农]{1,2}师|负责人|助理|姓\s?名"
)
# A post over what else its holder is: «局长 张三», «局长：张三», below it «市委委员，市数据局党组书记、局长».
_POST_FIRST = ("roster/职务 姓名", "roster/职务：姓名")
# «……李四» below «副局长：张三»
_SET_IN = re.compile(r"\s{0,40}(?:…{2}|[.．·_]{4})")
# Nobody shares his post with people on more lines.
_MOST_LINES = 12
_GOES_ON = re.compile(r"[、,，]\s*$")
# «【局长】张三【副局长】李四、王五» in one line.
_LABELLED = re.compile(r"【[^【】]{2,30}】[^【】;。]{2,80}")
_MAX_ROSTER = 60_000


def lines_of(text: str) -> list[Line]:
    """Return the lines of *text*; «甲,局长;乙,副局长。» counts as several, and so does a sentence that names a whole team."""
    found: list[Line] = []
    for match in re.finditer(r"[^\n]+", text[:_MAX_ROSTER]):
        labelled_parts = list(_LABELLED.finditer(match[0])) if match[0].count("【") > 1 else []
        pieces = labelled_parts or list(re.finditer(r"[^;。]+", match[0]))
        several = len(pieces) > 1 and sum(len(entry_of(Line(piece[0], 0))) for piece in pieces) > 1
        if several:
            found.extend(Line(piece[0], match.start() + piece.start()) for piece in pieces)
        elif team := team_in(match[0]):
            found.extend(replace(part, start=match.start() + part.start) for part in team)
        elif match[0].strip():
            found.append(Line(match[0], match.start()))
    return found


def read_roster_text(text: str) -> list[Entry]:
    """Return the people of a leadership page given as text, in its order; empty when it is none."""
    lines = list(_grouped(lines_of(text)))
    entries = _entries(lines, loose=False)
    forms = Counter(entry.rule for entry in entries)
    if max(forms.values(), default=0) >= _ENOUGH_ALIKE:
        entries = [entry for entry in _entries(lines, loose=True) if forms[entry.rule] >= _alike(entry.person)]
    if len(entries) == 1 and entries[0].rule == TOLD:
        return []  # one sentence that praises a director's work is no page
    return entries or list(keyed_run(lines)) or list(glued(lines)) or list(titles_first(lines))


def _alike(person: str) -> int:
    """Return of how many other lines a form must be, with names for sure, to make *person* one."""
    return _ENOUGH_ALIKE if is_printed_word(person) else 1


def _grouped(lines: list[Line]) -> Iterator[Line]:
    """Yield *lines*, those below a group's own heading with its name."""
    group = ""
    for line in lines:
        heading = _GROUP.match(line.bare.rstrip(":"))
        if heading is not None:
            group = heading[1]
        elif group and _HEADING.match(line.bare) and _GROUPS_END.search(line.bare):
            group = ""
        yield replace(line, group=group) if group else line


def _entries(lines: list[Line], *, loose: bool) -> list[Entry]:
    entries: list[Entry] = []
    sections = LineSections()
    house = ""
    place = 0
    while place < len(lines):
        line = lines[place]
        found, used = _at(lines, place, loose=loose)
        sections.enter(line, names=bool(found), begun=bool(entries))
        if not found:
            headed = house_over(line.bare) if house or not entries else ""
            house = headed if headed and place + 1 < len(lines) and _leads(lines, place + 1, loose=loose) else house
        if not sections.silences(line):
            entries.extend(_housed(entry, house) for entry in found if not speaks_only(post.title for post in entry.posts))
        place += max(1, used)
    return entries


def _leads(lines: list[Line], place: int, *, loose: bool) -> bool:
    return bool(_at(lines, place, loose=loose)[0])


def _housed(entry: Entry, house: str) -> Entry:
    """Return *entry* with the body of the heading it stands under for posts that name none."""
    if not house:
        return entry
    first = next((place for place, post in enumerate(entry.posts) if post.body), len(entry.posts))
    return replace(entry, posts=(*(replace(post, body=house) for post in entry.posts[:first]), *entry.posts[first:]))


def _at(lines: list[Line], place: int, *, loose: bool) -> tuple[list[Entry], int]:
    here = lines[place].text
    if (len(here) > _SHORT_LINE and not _TITLE_HINT.search(here)) or _heads_parts(lines[place].bare):
        return [], 1
    if (seat := empty_seat(lines, place)) > 0:
        return [], seat
    for reader in (labelled, rows, _single, keyed, stacked):
        found, used = reader(lines, place)
        if found:
            return found, used
    if not loose:
        return [], 1
    found, used = stacked(lines, place, loose=True)
    return (found, used) if found else (_alone(lines, place), 1)


def _alone(lines: list[Line], place: int) -> list[Entry]:
    """Read one line by its make; a word with a post, and a name below it, is the post of that name («宣传　部长»)."""
    found = entry_of(lines[place], loose=True)
    over = place + 1 < len(lines) and row_of_people(lines[place + 1].bare) is not None
    return [] if over and any(is_printed_word(entry.person) for entry in found) else found


def _heads_parts(bare: str) -> bool:
    """Say whether a line is no post but a heading over those in charge of parts or tasks: «股室负责人», «项目负责人»."""
    return len(bare) <= LONGEST_HEADING and bare.endswith("负责人") and not tells_of_now(bare)


def _single(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read a line that says who holds what, with his further posts below it or the names that it goes on with."""
    found = entry_of(lines[place])
    if not found or place + 1 >= len(lines):
        return found, 1
    last, below = found[-1], lines[place + 1]
    more = list(_going_on(lines, place, last))
    if more:
        return [
            *found,
            *(replace(last, person=person, start=line.start, end=line.end) for line, people in more for person in people),
        ], 1 + len(more)
    heads = len(found) == 1 and found[0].rule in _POST_FIRST and _opens_with_posts(below.bare) and not entry_of(below)
    own = own_posts(lines, place + 1) if heads else None
    if own is None:
        return found, 1
    return [replace(found[0], posts=_told_twice(found[0].posts, own), end=below.end)], 2


def _going_on(lines: list[Line], place: int, last: Entry) -> Iterator[tuple[Line, tuple[str, ...]]]:
    """Yield the lines of names below *place* that share the post of *last*: behind a comma, or set in."""
    for above, below in pairwise(lines[place : place + _MOST_LINES]):
        goes_on = _GOES_ON.search(above.text) or (last.rule in _POST_FIRST and _SET_IN.match(below.text))
        if not goes_on or (people := row_of_people(below.bare)) is None:
            return
        yield below, people


def _opens_with_posts(bare: str) -> bool:
    """Say whether a line is posts and nothing else, or a sentence of posts with his duties behind it."""
    return read_posts(bare) is not None or read_posts(bare.partition("。")[0]) is not None


def _told_twice(heading: tuple[Post, ...], own: tuple[Post, ...]) -> tuple[Post, ...]:
    """Return the posts of a person, without those of his heading that the line below says again with their body."""
    said = {post.title for post in own}
    return joined(own, tuple(post for post in heading if post.title not in said))
