"""Several on a line: people who stand on one line of a roster, each with posts, and posts in brackets behind a name."""

import re
from functools import lru_cache

from scraper.parsers.names import has_surname, is_listed
from scraper.parsers.nameslots import is_section, people_in, row_of_people
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import BEFORE_REMARK, REMARK
from scraper.parsers.postslots import joined, posts_in
from scraper.parsers.titles import are_of_two

_ONE_BRACKETED = re.compile(r"[^()、,;\s]{2,12}\([^()]{2,60}\)")
_ALL_BRACKETED = re.compile(rf"(?:{_ONE_BRACKETED.pattern}[、,;\s]{{0,3}}){{2,30}}")
# «甲（副局长）», «甲（副局长）（挂职）».
BRACKETED = re.compile(r"^([^()]{2,24})\(([^()]{2,80})\)(\([^()]{2,16}\))?(?:[:,].*)?$")

Group = tuple[tuple[str, ...], tuple[Post, ...], str]
Found = Group | None
Held = tuple[tuple[str, ...], tuple[Post, ...]]
_Part = Held | None


def all_bracketed(bare: str) -> tuple[Group, ...]:
    """Read «甲（局长）、乙（副局长）», nothing but names with their posts in brackets."""
    if bare.count("(") < 2 or not _ALL_BRACKETED.fullmatch(bare):  # one is a line's own form
        return ()
    found = [bracketed(match[0]) for match in _ONE_BRACKETED.finditer(bare)]
    return tuple(one for one in found if one is not None) if all(found) else ()


@lru_cache(maxsize=2048)
def several_on(bare: str) -> tuple[Group, ...]:
    """Read a line that holds several people, each with posts: «局长 甲  副局长 乙 丙», «甲 局长  乙 副局长», «甲（局长） 乙（副局长）»."""
    bare = BEFORE_REMARK.sub("", bare)
    words = re.split(r"[\s:|]+", bare) if bare.count(" ") + bare.count(":") > 2 or ") " in bare else []
    parts = [_part(word) for word in words]
    if any(part is None for part in parts):
        return _in_turn(words, parts)
    runs = _runs([part for part in parts if part is not None])
    groups: list[Group] = []
    people: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
    first_posts = bool(runs) and not runs[0][0]
    for named, held in runs:
        if named and held:
            groups.append((named, held, "roster/姓名（职务）"))
        elif named:
            people = named
            if first_posts and posts:
                groups.append((named, posts, "roster/职务 姓名"))
        else:
            posts = held
            if not first_posts and people:
                groups.append((people, held, "roster/姓名 职务"))
                people = ()
    in_turn = len(groups) > 1 and not first_posts  # «甲 副局长　　乙 副局长», two columns of a page
    return tuple(groups) if in_turn or len({held for _, held, _ in groups}) > 1 else ()


def _runs(parts: list[Held]) -> list[Held]:
    """Return *parts*, the posts that stand one behind the other as one («党组书记 局长 甲»), or of two people those beside the name."""
    runs: list[Held] = []
    for named, held in parts:
        if runs and not named and not runs[-1][0]:
            all_told = joined(runs[-1][1], held)
            of_two = are_of_two([post.title for post in all_told])
            nearest = held if not parts[0][0] else runs[-1][1]
            runs[-1] = ((), nearest if of_two else all_told)
        else:
            runs.append((named, held))
    return runs


def _in_turn(words: list[str], parts: list[_Part]) -> tuple[Group, ...]:
    """Read «过程 副局长 汪洋 副局长»: where posts stand behind every other word, what stands between them are names."""
    names, held = words[::2], [part[1] for part in parts[1::2] if part is not None and not part[0]]
    sure = any(part is not None and part[0] for part in parts[::2])
    if not sure or len(held) != len(names) or len(names) * 2 != len(words):
        return ()
    if not all((is_listed(name) or has_surname(name)) and not is_section(name) for name in names):
        return ()
    return tuple(((name,), posts, "roster/姓名 职务") for name, posts in zip(names, held, strict=True))


def _part(word: str) -> _Part:
    """Return the names and the posts of one word of a line; None where it is neither."""
    held, remark = read_posts(word), REMARK.search(word)
    if held is not None and (remark is None or row_of_people(remark[0].strip("()")) is None):
        return (), held
    both = bracketed(word)
    if both is not None:
        return both[0], both[1]
    people = row_of_people(word)
    return None if people is None else (people, ())


def bracketed(bare: str) -> Found:
    """Read «甲（党组书记、局长）»."""
    match = BRACKETED.match(bare)
    people, posts = (people_in(match[1]), posts_in(inside(match))) if match is not None else (None, None)
    return None if people is None or posts is None else (people, posts, "roster/姓名（职务）")


def inside(bracketed: re.Match[str]) -> str:
    """Return what the brackets behind a name say of his post, and of how he holds it."""
    return f"{bracketed[2]}{bracketed[3] or ''}"
