"""One line of a roster: a person with posts, in the forms that put both on one line."""

import re
from dataclasses import dataclass
from functools import lru_cache

from scraper.parsers.names import HAN, has_surname, is_person, is_transcribed, split_names, tidy
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import REMARK, TITLE_TAILS
from scraper.parsers.resumes import ETHNIC

_BULLET = re.compile(r"^[^㐀-䶿一-鿿(（\U00020000-\U000323af]*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．)]\s*)?")
_ICONS = re.compile("[\U0001f300-\U0001faff☀-➿️■□▪●○◆◇▲△★☆►▶➤✦✔|丨｜/]+")
_ATTRIBUTES = re.compile(
    rf"^\s*[,、;\s]*(?:男|女|{ETHNIC}|(?:19|20)\d\d年\d{{1,2}}月(?:出?生)?|[^,,\s]{{1,6}}(?:省|市)?[^,,\s]{{0,6}}人|中共党员|民盟盟员|无党派|[^,,\s]{{0,4}}(?:大学|研究生|本科|专科)(?:学历)?|[^,,\s]{{2,4}}(?:学士|硕士|博士)(?:学位)?)(?=[,、;\s]|$)"
)
EMPTY = re.compile(r"^[\s()（）]*(?:暂?空缺|暂缺|待定|缺|—+|-+|无)[\s()（）]*$")
_EDGES = " ,;。"
_MAX_LINE = 400


@dataclass(frozen=True, slots=True)
class Entry:
    """One person with posts, at a span of the text."""

    person: str
    posts: tuple[Post, ...]
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line and where it begins; *bare* is without bullets and icons."""

    text: str
    start: int

    @property
    def bare(self) -> str:
        """The line without bullet, number and icons."""
        return _bare(self.text)

    @property
    def end(self) -> int:
        """Where the line ends."""
        return self.start + len(self.text)


@lru_cache(maxsize=2048)
def _bare(text: str) -> str:
    return _BULLET.sub("", _ICONS.sub(" ", text).strip(), count=1).replace("】", " ").replace("]", " ").strip(_EDGES)


def people_in(text: str) -> tuple[str, ...] | None:
    """Return the names of *text* when it is nothing but names, by surname or transcription."""
    if len(text) > 120 or EMPTY.match(text):
        return None
    people = split_names(text)
    return people if people is not None and all(is_person(one, closed=False) or is_transcribed(one) for one in people) else None


def entry_of(line: Line) -> list[Entry]:
    """Return the people whom one line names with their posts."""
    bare = line.bare
    found = _found(bare) if 4 <= len(bare) <= _MAX_LINE and not TITLE_TAILS.isdisjoint(bare) else None
    if found is None:
        return []
    people, posts, rule = found
    return [Entry(person, posts, line.start, line.end, rule) for person in people]


_Found = tuple[tuple[str, ...], tuple[Post, ...], str] | None


@lru_cache(maxsize=2048)
def _found(bare: str) -> _Found:
    readers = (_colon, _bracketed, _post_first, _name_first)
    return next((found for reader in readers if (found := reader(bare)) is not None), None)


def _colon(bare: str) -> _Found:
    match = re.match(r"^([^::—–]{2,60}?)\s*(?:[::]|[—–]{1,3}|\s-\s|--)\s*(.+)$", bare)
    if match is None:
        return None
    left, right = match[1].strip().removeprefix("现任"), match[2].strip()
    posts = posts_in(left)
    if posts is not None and left != match[1].strip() and has_surname(right) and is_person(right, closed=True):
        return (right,), posts, "roster/现任职务：姓名"  # after «现任局长:» stands a name, whatever it else means
    if posts is not None:
        people = people_in(right) or people_in(re.split(r"\s{1,}(?=[男女主负分])|[,，](?=[男女])", right)[0])
        return None if people is None else (people, posts, "roster/职务：姓名")
    people, posts = people_in(left), posts_in(without_attributes(right))
    return None if people is None or posts is None else (people, posts, "roster/姓名：职务")


def _bracketed(bare: str) -> _Found:
    """Read «甲（党组书记、局长）»."""
    match = re.match(r"^([^()]{2,24})\(([^()]{2,80})\)(?:[:,].*)?$", bare)
    people, posts = (people_in(match[1]), posts_in(match[2])) if match is not None else (None, None)
    return None if people is None or posts is None else (people, posts, "roster/姓名（职务）")


def _post_first(bare: str) -> _Found:
    """Read «党组成员、副局长 甲 乙»: the phrase ends at the first blank behind a title."""
    for match in re.finditer(r"\s+", bare):
        posts = posts_in(bare[: match.start()])
        if posts is None:
            continue
        rest = bare[match.end() :]
        people = people_in(REMARK.sub("", rest)) or people_in(re.split(r"[\s,，]", rest)[0])
        if people is None and len(posts) > 1 and has_surname(name := tidy(rest)) and is_person(name, closed=True):
            people = (name,)  # between two posts and the end of the line stands a name, whatever it else means
        if people is not None:
            return people, posts, "roster/职务 姓名"
    return None


def _name_first(bare: str) -> _Found:
    match = re.match(rf"^([{HAN}]{{2,4}}|[{HAN}·]{{3,24}})(?:\([^()]{{1,16}}\))?[\s,,]+(?=\S)", bare)
    if match is None or people_in(match[1]) is None:
        return None
    posts = posts_in(without_attributes(bare[match.end() :]))
    return None if posts is None else ((match[1],), posts, "roster/姓名 职务")


def without_attributes(text: str) -> str:
    """Return *text* without «男,汉族,1970年1月生,…» at its beginning."""
    rest = text
    while (attribute := _ATTRIBUTES.match(rest)) is not None and attribute.end():
        rest = rest[attribute.end() :]
    return rest.strip(" ,、;")


def posts_in(text: str) -> tuple[Post, ...] | None:
    """Return the posts of *text*, or of its part before duties and telephone numbers."""
    bare = text.strip(_EDGES)
    for candidate in (bare, re.split(r"[。;]", bare)[0], re.split(r"\s|,(?=主持|负责|分管|协助)", bare)[0]):
        if candidate and not re.search(r"\d{4}年?[.\d]*(?:月|至|-)|曾任|历任", candidate):
            posts = read_posts(candidate.strip(_EDGES))
            if posts is not None:
                return posts
    return None
