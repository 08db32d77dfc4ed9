"""Roster lines: leadership pages that come as plain text, line by line or glued together."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from scraper.parsers.names import HAN, has_surname, is_listed, is_person, split_names, tidy
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import TITLES_IN_A_ROW
from scraper.parsers.rosterline import EMPTY, Entry, Line, entry_of, posts_in, row_of_people, without_attributes

_FORMER = re.compile(r"历任|历届|往届|前任|原任|曾任|离任|退休(?:老)?(?:干部|领导)")
_PRESENT = re.compile(r"现任|在任|局领导|领导班子|领导信息|领导简介|领导成员|领导介绍|市政府领导|省政府领导|领导之窗|机构领导")
_NAME_LABEL = re.compile(r"^(?:姓\s*名|领导姓名)\s*[::\s]\s*(.+)$")
_POST_LABEL = re.compile(r"^(?:职\s*务|职\s*位|现任职务|领导职务|行政职务|党内职务)\s*[::\s]\s*(.+)$")
# «【党组】» alone: the posts below are the group's, until another heading stands.
_GROUP = re.compile(r"^(党组|分党组|党委|党工委|纪委|纪工委|机关党委|机关纪委|党总支|党支部)(?:领导)?(?:班子)?(?:成员)?$")
# «县政府领导», «市政协领导»: whose people stand below it.
_HOUSE = re.compile(
    r"^(?P<house>[一-龥]{0,8}?[省市县区州盟旗](?:委|人大(?:常委会)?|人民政府|政府|政协))(?:领导|领导班子|班子成员|领导成员)$"
)
_HEADING = re.compile(r"^[^\s,、。;:]{2,10}$")
_GROUPS_END = re.compile(r"行政|班子|领导|政府|机关|巡视|督查|监察")
# «… 字体：大 局长：甲 副局长：乙、丙 主办单位：…»: all of a page on one line; behind these the site speaks of itself.
_KEY = re.compile(r"(?<!\S)([^\s:]{2,40}):")
_IMPRINT = re.compile(r"主办|承办|版权|标识码|备案|技术支持|维护|联系")
_LOOK_AHEAD = 5
_MOST_IN_TURN = 120
# So many lines of one form say what the form means, also for a name that could be another word.
_ENOUGH_ALIKE = 2
# A line without a title and too long for a row of names has nobody in it.
_SHORT_LINE = 30
_TITLE_HINT = re.compile(
    r"[局厅部省市县区州院会行司处组队秘政](?:长|书长)|主任|书记|成员|常委|委员|主席|[视研察专][员]|[工经会规审统农]{1,2}师|负责人|助理|姓\s?名"
)
_MAX_ROSTER = 60_000
_MAX_JOINED = 2_000
_TITLE_KEY = re.compile(rf"({TITLES_IN_A_ROW.pattern})[:：]")
_RUN_ENDS = re.compile(r"当前位置|您的位置|首页|主办|版权|来源|打印|关闭|联系|分享|字体")
_HEAD_ROOM = 24


def lines_of(text: str) -> list[Line]:
    """Return the lines of *text*; «甲,局长;乙,副局长。» counts as several."""
    found: list[Line] = []
    for match in re.finditer(r"[^\n]+", text[:_MAX_ROSTER]):
        pieces = list(re.finditer(r"[^;。]+", match[0]))
        several = len(pieces) > 1 and sum(bool(entry_of(Line(piece[0], 0))) for piece in pieces) > 1
        if several:
            found.extend(Line(piece[0], match.start() + piece.start()) for piece in pieces)
        elif match[0].strip():
            found.append(Line(match[0], match.start()))
    return found


def read_roster_text(text: str) -> list[Entry]:
    """Return the people of a leadership page given as text, in its order; empty when it is none."""
    lines = list(_grouped(lines_of(text)))
    entries = _entries(lines, loose=False)
    if max(Counter(entry.rule for entry in entries).values(), default=0) >= _ENOUGH_ALIKE:
        forms = {entry.rule for entry in entries}
        entries = [entry for entry in _entries(lines, loose=True) if entry.rule in forms]
    return entries or list(_keyed_run(lines)) or list(_glued(lines))


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
    former = False
    house = ""
    place = 0
    while place < len(lines):
        line = lines[place]
        if len(line.bare) < 20:
            former = bool(_FORMER.search(line.bare)) if _FORMER.search(line.bare) or _PRESENT.search(line.bare) else former
        found, used = _at(lines, place, loose=loose)
        house = (match["house"] if (match := _HOUSE.match(line.bare)) is not None else "") or house
        if not former:
            entries.extend(_housed(entry, house) for entry in found)
        place += max(1, used)
    return entries


def _housed(entry: Entry, house: str) -> Entry:
    """Return *entry* with the body of the heading it stands under for posts that name none."""
    if not house:
        return entry
    first = next((place for place, post in enumerate(entry.posts) if post.body), len(entry.posts))
    return replace(entry, posts=(*(replace(post, body=house) for post in entry.posts[:first]), *entry.posts[first:]))


def _at(lines: list[Line], place: int, *, loose: bool) -> tuple[list[Entry], int]:
    here = lines[place].text
    if len(here) > _SHORT_LINE and not _TITLE_HINT.search(here):
        return [], 1
    for reader in (_labelled, _rows, _single, _keyed, _stacked):
        found, used = reader(lines, place)
        if found:
            return found, used
    return (entry_of(lines[place], loose=True), 1) if loose else ([], 1)


def _labelled(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read «姓名：甲», «职务：局长» on lines of their own or on one."""
    first = _NAME_LABEL.match(lines[place].bare)
    if first is None:
        return _labelled_post(lines, place)
    inline = re.match(r"^(.{2,30}?)[\s,;|]+(?:职\s*务|职\s*位|现任职务)\s*[::]\s*(.+)$", first[1])
    if inline is not None:
        return _made(inline[1], inline[2], lines[place], lines[place], "roster/姓名：职务："), 1
    for ahead in range(1, 4):
        if place + ahead >= len(lines) or _NAME_LABEL.match(lines[place + ahead].bare):
            break
        post = _POST_LABEL.match(lines[place + ahead].bare)
        if post is not None:
            return _made(first[1], post[1], lines[place], lines[place + ahead], "roster/姓名：职务："), ahead + 1
    return [], 1


def _labelled_post(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read «职务：局长», «姓名：甲» where the post comes first."""
    here = lines[place]
    inline = re.match(r"^(?:职\s*务|职\s*位)\s*[::]\s*(.{2,80}?)[\s,;|]+姓\s*名\s*[::]\s*(.{2,30})$", here.bare)
    if inline is not None:
        return _made(inline[2], inline[1], here, here, "roster/职务：姓名："), 1
    post = _POST_LABEL.match(here.bare)
    name = _NAME_LABEL.match(lines[place + 1].bare) if post is not None and place + 1 < len(lines) else None
    if post is None or name is None:
        return [], 1
    return _made(name[1], post[1], here, lines[place + 1], "roster/职务：姓名："), 2


def _made(names: str, phrase: str, first: Line, last: Line, rule: str) -> list[Entry]:
    people = split_names(names) if not EMPTY.match(names) else None
    posts = posts_in(phrase)
    if people is None or posts is None:
        return []
    return [Entry(person, posts, first.start, last.end, rule) for person in people]


def _rows(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read a row of names and a row of as many posts below it, which makes names of them."""
    names = re.split(r"[\s|]+", lines[place].bare)
    if len(names) < 2 or place + 1 >= len(lines) or not all(is_person(tidy(name), closed=True) for name in names):
        return [], 1
    phrases = re.split(r"[\s|]+", lines[place + 1].bare)
    posts = [read_posts(phrase) for phrase in phrases]
    if len(phrases) != len(names) or any(post is None for post in posts):
        return [], 1
    first, last = lines[place], lines[place + 1]
    return [
        Entry(tidy(name), post, first.start, last.end, "roster/两行") for name, post in zip(names, posts, strict=True) if post
    ], 2


def _single(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    return entry_of(lines[place]), 1


def _keyed(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read the posts and names of a page whose lines were all joined to one, between what else it prints with colons."""
    line = lines[place]
    keys = list(_KEY.finditer(line.text)) if len(line.text) <= _MAX_JOINED else []
    entries: list[Entry] = []
    held = 0
    for number, key in enumerate(keys):
        if _IMPRINT.search(key[1]):
            break
        end = keys[number + 1].start() if number + 1 < len(keys) else len(line.text)
        posts = read_posts(key[1])
        held += posts is not None
        people = _keyed_people(line.text[key.end() : end].strip()) if posts is not None else None
        if posts is not None and people is not None:
            start, stop = line.start + key.start(), line.start + end
            entries.extend(Entry(person, posts, start, stop, "roster/职务：姓名") for person in people)
    return (entries, 1) if held > 1 else ([], 1)


def _keyed_people(text: str) -> tuple[str, ...] | None:
    """Return the names between two keys; there a surname makes a name of four characters too («赵大为民»)."""
    return row_of_people(text) or ((text,) if has_surname(text) and is_listed(text) else None)


def _stacked(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read a name with its posts on the next line, or a title with names on the lines below."""
    if place + 1 >= len(lines):
        return [], 1
    found, used = _name_above(lines, place)
    return (found, used) if found else _title_above(lines, place)


def _name_above(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    here = lines[place]
    if not is_person(tidy(here.bare), closed=False):
        return [], 1
    for ahead in range(1, min(_LOOK_AHEAD, len(lines) - place)):
        below = lines[place + ahead]
        posts = posts_in(below.bare)
        if posts is not None:
            return [Entry(tidy(here.bare), posts, here.start, below.end, "roster/姓名在上")], ahead + 1
        if without_attributes(below.bare) == below.bare:
            break
    return [], 1


def _title_above(lines: list[Line], place: int) -> tuple[list[Entry], int]:
    """Read a title over names; a name may have posts of his own below, then the title is but the heading of a rank."""
    here = lines[place]
    posts = read_posts(here.bare.rstrip(":"))
    if posts is None:
        return [], 1
    entries: list[Entry] = []
    used = 1
    while place + used < len(lines) and (people := row_of_people(lines[place + used].bare)) is not None:
        named = lines[place + used]
        own = _own_posts(lines, place + used + 1) if len(people) == 1 else None
        if own is not None:
            used += 1
            said = (*own, *(post for post in posts if post.title not in {one.title for one in own}))
            entries.append(Entry(people[0], said, named.start, lines[place + used].end, "roster/姓名在上"))
        else:
            entries.extend(Entry(person, posts, here.start, named.end, "roster/职务在上") for person in people)
        used += 1
    return entries, used


def _own_posts(lines: list[Line], place: int) -> tuple[Post, ...] | None:
    """Return the posts of the line at *place* where they are those of the name above it and no title over names below."""
    own = posts_in(lines[place].bare) if place < len(lines) else None
    if own is None or read_posts(lines[place].bare) is None:
        return own  # a title over others has no duties behind it
    below = place + 1
    while below < min(len(lines), place + _MOST_IN_TURN) and row_of_people(lines[below].bare) is not None:
        if below + 1 >= len(lines) or posts_in(lines[below + 1].bare) is None:
            return None  # titles and names in turn, and a name is the last
        below += 2
    return own


def _keyed_run(lines: list[Line]) -> Iterator[Entry]:
    """Read «领导简介党组书记、局长：甲副局长：乙、丙当前位置：…», where nothing parts a name from the next title."""
    for line in lines:
        headed = len(line.text) <= _MAX_JOINED and _PRESENT.search(line.text[:_HEAD_ROOM])
        keys = list(_TITLE_KEY.finditer(line.text)) if headed else []
        for key, following in zip(keys, [*keys[1:], None], strict=False):
            end = following.start() if following is not None else len(line.text)
            names = _RUN_ENDS.split(line.text[key.end() : end])[0]
            people, posts = row_of_people(names.strip()), read_posts(key[1])
            if len(keys) > 1 and people is not None and posts is not None:
                begin, stop = line.start + key.start(), line.start + key.end() + len(names)
                yield from (Entry(person, posts, begin, stop, "roster/职务：姓名") for person in people)


def _glued(lines: list[Line]) -> Iterator[Entry]:
    """Read «局领导徐某党组书记、局长全面负责…孙某党组成员、副局长分管…» where nothing separates."""
    for line in lines:
        if not _PRESENT.search(line.text[:_HEAD_ROOM]) or len(line.text) > 6000:
            continue
        offset = re.match(
            r"^\s*(?:[一-龥]{2,20}?(?:局|委|办|中心|厅)(?=局领导|领导班子|现任领导|领导成员))?(?:局领导|领导班子|领导信息|领导简介|现任领导|领导成员|领导之窗)*",
            line.text,
        )
        begin = offset.end() if offset is not None else 0
        for match in re.finditer(
            rf"(?:^|(?<=[{HAN}。;,\d]))([{HAN}]{{2,3}}?)({TITLES_IN_A_ROW.pattern})",
            line.text[begin:],
        ):
            name = _tail_name(line.text[begin : begin + match.start(2)], first=match.start(1) == 0)
            posts = read_posts(match[2])
            if name is not None and posts is not None:
                yield Entry(
                    name, posts, line.start + begin + match.start(2) - len(name), line.start + begin + match.end(), "roster/连写"
                )


def _tail_name(text: str, *, first: bool) -> str | None:
    """Return the name that *text* ends with: whatever stands first, else behind the end of a duty."""
    if first and is_person(text, closed=False):
        return text
    for size in (3, 2):
        name, before = text[-size:], text[:-size]
        if is_person(name, closed=False) and re.search(r"(?:工作|处|室|科|[。;,]|事务|等|日常|中心|^)$", before):
            return name
    return None
