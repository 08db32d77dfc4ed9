"""Glued runs: a whole leadership page on one line, with colons, or with nothing between a person and the next."""

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper.parsers.glued import WORK
from scraper.parsers.names import has_surname, is_listed, is_person
from scraper.parsers.nameslots import row_of_people
from scraper.parsers.phrases import Post, opens_body, read_posts
from scraper.parsers.posts import TITLES_IN_A_ROW
from scraper.parsers.postslots import joined
from scraper.parsers.rosterline import Entry, Line

PRESENT = re.compile(
    r"现任|在任|局领导|领导班子|领导信息|领导简介|领导成员|领导介绍|市政府领导|省政府领导|领导之窗|机构领导|(?:^|\n)\s*[省市县区州盟旗]领导(?=[省市县区州盟旗]长)"
)
# «… 字体：大 局长：甲 副局长：乙、丙 主办单位：…»: all of a page on one line; behind these the site speaks of itself.
_KEY = re.compile(r"(?<!\S)([^\s:]{2,40}):")
_IMPRINT = re.compile(r"主办|承办|版权|标识码|备案|技术支持|维护|联系")
_MAX_JOINED = 2_000
_COLONS = (":", "：")
_RUN_ENDS = re.compile(r"当前位置|您的位置|首页|主办|版权|来源|打印|关闭|联系|分享|字体")
_HEAD_ROOM = 24
_LONGEST_RUN = 6_000
# What a run opens with before the first person.
_OPENING = re.compile(
    r"^\s*(?:[一-龥]{2,20}?(?:局|委|办|中心|厅|政府)(?=局领导|领导班子|现任领导|领导成员|领导信息|领导简介))?(?:[局厅委省市县区州盟旗]领导|领导班子|领导信息|领导简介|现任领导|领导成员|领导之窗)*"
)
_NAME_SIZES = (2, 3)
_DUTY = re.compile(rf"\s*(?:\([^()]{{1,16}}\))?\s*(?:{WORK})")
_HELPED = re.compile(r"(?:协助|配合|联系|受|向)$")
_POSTS_ROOM = 60
_MOST_TITLES = 200
# «局党组书记»: of the page's own body.
_OWN = "局厅委办"
_OWN_BODIES = frozenset(_OWN)
_NO_HINTS: frozenset[str] = frozenset()


def keyed(lines: list[Line], place: int) -> tuple[list[Entry], int]:
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


def keyed_run(lines: list[Line]) -> Iterator[Entry]:
    """Read «领导简介党组书记、局长：甲副局长：乙、丙当前位置：…», where nothing parts a name from the next title."""
    for line in lines:
        headed = len(line.text) <= _MAX_JOINED and PRESENT.search(line.text[:_HEAD_ROOM])
        titles = TITLES_IN_A_ROW.finditer(line.text) if headed else ()
        keys = [title for title in titles if line.text[title.end() : title.end() + 1] in _COLONS]
        for key, following in zip(keys, [*keys[1:], None], strict=False):
            end = following.start() if following is not None else len(line.text)
            names = _RUN_ENDS.split(line.text[key.end() + 1 : end])[0]
            people, posts = row_of_people(names.strip()), read_posts(key[0])
            if len(keys) > 1 and people is not None and posts is not None:
                begin, stop = line.start + key.start(), line.start + key.end() + 1 + len(names)
                yield from (Entry(person, posts, begin, stop, "roster/职务：姓名") for person in people)


def glued(lines: list[Line]) -> Iterator[Entry]:
    """Read «局领导徐某党组书记、局长全面负责…孙某党组成员、副局长分管…» where nothing separates."""
    for line in lines:
        if not PRESENT.search(line.text[:_HEAD_ROOM]) or len(line.text) > _LONGEST_RUN:
            continue
        begin = opening.end() if (opening := _OPENING.match(line.text)) is not None else 0
        run = line.text[begin:]
        for match in TITLES_IN_A_ROW.finditer(run):
            name = _tail_name(run[: match.start()], first=match.start() in _NAME_SIZES)
            posts = read_posts(match[0])
            if name is not None and posts is not None:
                yield Entry(
                    name, posts, line.start + begin + match.start() - len(name), line.start + begin + match.end(), "roster/连写"
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


def titles_first(lines: list[Line]) -> Iterator[Entry]:
    """Read «局领导局长甲局党组书记主持全面工作副局长乙分管…», where a title stands before each name, his duties behind it."""
    for line in lines:
        text = line.text
        if not PRESENT.search(text[:_HEAD_ROOM]) or len(text) > _LONGEST_RUN:
            continue
        begin = opening.end() if (opening := _OPENING.match(text)) is not None else 0
        found: list[Entry] = []
        for match in list(TITLES_IN_A_ROW.finditer(text, begin))[:_MOST_TITLES]:
            entry = _told_at(line, match) if not _HELPED.search(text[: match.start()]) else None
            if entry is not None and not (found and entry.start < found[-1].end):
                found.append(entry)
        yield from found if len(found) > 1 else ()


def _told_at(line: Line, title: re.Match[str]) -> Entry | None:
    """Return the person right behind *title*, where duties follow his name or the posts behind it."""
    duty = _DUTY.search(line.text, title.end(), title.end() + _POSTS_ROOM)
    posts = read_posts(title[0]) if duty is not None else None
    for size in (2, 3, 4) if duty is not None else ():
        name, between = line.text[title.end() : title.end() + size], line.text[title.end() + size : duty.start()] if duty else ""
        if posts is None or not is_person(name, closed=False):
            continue
        more: tuple[Post, ...] | None = () if not between else _posts_between(between)
        if more is not None:
            stop = title.end() + size + len(between)
            return Entry(name, _own_first(posts, more), line.start + title.start(), line.start + stop, "roster/连写")
    return None


def _posts_between(text: str) -> tuple[Post, ...] | None:
    """Return the posts that stand between a name and duties; they open with a title or a body, or the name ended later."""
    own = text[1:] if text[0] in _OWN else text
    return read_posts(text) if opens_body(own, _NO_HINTS) else None


def _own_first(posts: tuple[Post, ...], more: tuple[Post, ...]) -> tuple[Post, ...]:
    """Return *posts*, those of «局» among *more*, and then the posts in other bodies."""
    own = tuple(replace(post, body=None) for post in more if post.body in _OWN_BODIES)
    return joined(joined(posts, own), tuple(post for post in more if post.body not in _OWN_BODIES))
