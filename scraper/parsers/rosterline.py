"""One line of a roster: a person with posts, in the forms that put both on one line."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from scraper.parsers.departed import has_left
from scraper.parsers.glued import WORK, titles_and_names, told
from scraper.parsers.holdings import qualifier_of
from scraper.parsers.namelists import CHROME_WORDS
from scraper.parsers.names import HAN, has_surname, is_addressed, is_person, is_printed_word, is_rare, is_worded, tidy
from scraper.parsers.nameslots import people_in, row_of_people, seated
from scraper.parsers.notleaders import ENDED
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import REMARK, TITLE_TAILS, TITLES_IN_A_ROW
from scraper.parsers.postslots import EDGES, beside, joined, posts_in, without_attributes
from scraper.parsers.severalonline import BRACKETED, Found, all_bracketed, bracketed, inside, several_on

_BULLET = re.compile(
    r"^[^㐀-䶿一-鿿(（\U00020000-\U000323af]*(?:(?<=[-—–~～])(?:至今|今(?=[\s,，:]))[\s,，:]*)?(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．)]\s*)?"
)
_ICONS = re.compile("[\U0001f300-\U0001faff☀-➿️■□▪●○◆◇▲△★☆►▶➤✦✔|丨｜/]+|\\*\\*")
# «1990.07—1995.03 某县财政局局长»: a span of years that has an end opens a line of a life.
_ENDED = re.compile(rf"[\s(（]*{ENDED.pattern}")
# «委员（按姓氏笔画排列）»: in which order names stand says nothing of anybody.
ORDER = re.compile(r"\((?:(?:按|以)[^()]{2,16}(?:序|排列|排名)|排名不分先后)\)")
# «局长：………张三»: dots lead from the post to the name.
DOTS = re.compile(r"(?:^|(?<=[::㐀-鿿\s]))(?:…{2,}|\.{4,}|．{4,}|·{4,}|_{4,})(?=[\s㐀-鿿])")
# What somebody is in charge of, or was, is no post beside his own.
_CHARGED = re.compile(r"(?:分管|主管|协管|联系|负责|主持|协助|原|曾|前|历任)")
# Under «党组» alone these are posts of the group.
_OF_GROUP = re.compile(r"^(?:第一书记|常务副书记|副书记|书记|成员|委员|常委)(?=[\s:、,—–-]|$)")
# «某局领导班子成员：» before the first of them.
_OPENING = re.compile(
    r"^[^:]{0,40}?(?:领导班子|班子成员|局领导|领导成员|现任领导|领导分工)(?:成员)?(?:组成|名单)?(?:如下|包括|有|为)?\s*:\s*|"
    r"^(?:以[上下]|上述)(?:人员|同志)?(?:均|都)?(?:为|是|系)(?=[^:]{2,20}:)"
)
# «副局长 甲（挂职）：分管…»: what somebody does, behind his name.
_DUTY_BEHIND = re.compile(rf"\s{{0,9}}[:,]\s{{0,9}}(?=(?:全面)?(?:{WORK}))")
# «甲（女，回族）、乙（女）　副局长»
_NAME = rf"[{HAN}·]{{2,16}}(?:\([^()]{{1,16}}\))?"
_SEVERAL = re.compile(rf"^({_NAME}(?:、{_NAME})+)(?:\s*[,:]\s*|\s+)(?=\S)")
_MAX_LINE = 400
_MOST_BLANKS = 6
_PART_ENDS = re.compile(r"\s*:\s*|\s+")


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
    """One line and where it begins; *bare* is without bullets and icons; *group* is what it stands under («党组»)."""

    text: str
    start: int
    group: str = ""

    @property
    def bare(self) -> str:
        """The line without bullet, number and icons, the post of a group with the group's name; nothing of what was once."""
        if _ENDED.match(self.text):
            return ""
        bare = _bare(self.text)
        return self.group + bare if self.group and _OF_GROUP.match(bare) else bare

    @property
    def end(self) -> int:
        """Where the line ends."""
        return self.start + len(self.text)


@lru_cache(maxsize=2048)
def _bare(text: str) -> str:
    plain = _BULLET.sub("", _ICONS.sub(" ", DOTS.sub(" ", text)).strip(), count=1).replace("】", " ").replace("]", " ")
    return _OPENING.sub("", ORDER.sub("", plain)).strip(EDGES)


def entry_of(line: Line, *, loose: bool = False) -> list[Entry]:
    """Return the people whom one line names with their posts; *loose* where lines of the same form stand around it."""
    bare = line.bare
    if not 4 <= len(bare) <= _MAX_LINE or TITLE_TAILS.isdisjoint(bare):
        return []
    several = all_bracketed(bare) or several_on(bare)
    found = _found(bare, loose) if not several else None
    groups = several or (() if found is None else (found,))
    if len(groups) == 1 and len(groups[0][0]) == 1 and bare.endswith(")"):
        groups = ((groups[0][0], joined(groups[0][1], beside(bare)), groups[0][2]),)
    named = ((person, posts, rule) for people, posts, rule in groups for person in people if not has_left(person, bare))
    return [Entry(person, posts, line.start, line.end, rule) for person, posts, rule in named]


@lru_cache(maxsize=2048)
def _found(bare: str, loose: bool) -> Found:
    readers = (_colon, bracketed, _post_first, _name_first, titles_and_names, told)
    found = next((found for reader in readers if (found := reader(bare)) is not None), None)
    return found or (_loosely(bare) if loose else None)


def _loosely(bare: str) -> Found:
    """Read «玉香 副局长», «总工程师：安全», where nothing but its place makes a word a name."""
    match = re.match(rf"^([{HAN}]{{2,6}}|[{HAN}] [{HAN}](?= ))(?:\([^()]{{1,16}}\)|同志)?(\s+|\s*[:—,])(?=\S)", bare)
    if match is not None and (people := _before_posts(tidy(match[1]), match[2])) is not None:
        posts = posts_in(without_attributes(bare[match.end() :]))
        if posts is not None:
            return people, posts, "roster/姓名：职务" if match[2].strip(" ,\t") else "roster/姓名 职务"
    both = BRACKETED.match(bare)
    if both is not None and (people := seated(both[1])) is not None and (posts := posts_in(inside(both))) is not None:
        return people, posts, "roster/姓名（职务）"
    return _loosely_behind(bare)


def _before_posts(name: str, edge: str) -> tuple[str, ...] | None:
    """Return the name that stands before posts: before a colon «简历» is a label."""
    return (name,) if is_printed_word(name) and edge.isspace() else seated(name)


def _loosely_behind(bare: str) -> Found:
    """Read «总工程师 安全», «副局长：火炬», «总工程师曾经», and «副局长 卫生：分管…»."""
    line = _DUTY_BEHIND.split(bare)[0]
    for match in list(_PART_ENDS.finditer(line))[:_MOST_BLANKS]:
        posts = posts_in(line[: match.start()])
        rest = line[match.end() :]
        word = tidy(rest) if len(line) < len(bare) and not CHROME_WORDS.search(rest) else ""
        if posts is not None and (people := (word,) if is_printed_word(word) else seated(rest)) is not None:
            return people, _held(posts, rest), "roster/职务：姓名" if match[0].strip() else "roster/职务 姓名"
    title = TITLES_IN_A_ROW.match(bare)
    if title is not None and is_worded(bare[title.end() :]) and (posts := read_posts(title[0])) is not None:
        return (bare[title.end() :],), posts, "roster/职务姓名"
    return None


def _held(posts: tuple[Post, ...], name: str) -> tuple[Post, ...]:
    """Return *posts* with how the last is held, where brackets behind the one *name* say so: «副局长 甲（挂职）»."""
    remark = REMARK.search(name)
    mode = qualifier_of(remark[1]) if remark is not None and not name[remark.end() :].strip() else None
    return posts if mode is None or posts[-1].remark else (*posts[:-1], replace(posts[-1], remark=mode))


def _colon(bare: str) -> Found:
    match = re.match(r"^([^::—–]{2,60}?)\s*(?:[::]|[—–]{1,3}|\s-\s|--)\s*(.+)$", bare)
    if match is None:
        return None
    left, right = match[1].strip().removeprefix("现任"), match[2].strip()
    posts = posts_in(left)
    if posts is not None and left != match[1].strip() and has_surname(right) and is_person(right, closed=True):
        return (right,), posts, "roster/现任职务：姓名"  # after «现任局长:» stands a name, whatever it else means
    if posts is not None:
        people = row_of_people(right) or people_in(re.split(r"\s{1,}(?=[男女主负分])|[,，](?=[男女])", right)[0])
        return None if people is None else (people, posts, "roster/职务：姓名")
    people, posts = people_in(left), posts_in(without_attributes(right))
    return None if people is None or posts is None else (people, posts, "roster/姓名：职务")


def _post_first(bare: str) -> Found:
    """Read «党组成员、副局长 甲 乙»: the phrase ends at the first blank behind a title."""
    for match in re.finditer(r"\s+", bare):
        posts = posts_in(bare[: match.start()])
        if posts is None:
            continue
        rest = _DUTY_BEHIND.split(bare[match.end() :])[0]
        if (between := _between_posts(rest)) is not None:
            return (between[0],), joined(posts, between[1]), "roster/职务 姓名 职务"
        first = REMARK.sub("", re.split(r"[\s,，]", rest)[0])
        people = row_of_people(REMARK.sub("", rest)) or people_in(first)
        people = (first,) if people is None and is_rare(first) else people
        if people is None and len(posts) > 1 and has_surname(name := tidy(rest)) and is_person(name, closed=True):
            people = (name,)  # between two posts and the end of the line stands a name, whatever it else means
        if people is not None:
            return people, _held(posts, rest) if len(people) == 1 else posts, "roster/职务 姓名"
    return None


def _between_posts(rest: str) -> tuple[str, tuple[Post, ...]] | None:
    """Read «甲 县委常委、县政府党组副书记» behind a post: a name, and what its holder is beside it."""
    for match in list(re.finditer(r"(?:\([^()]{1,16}\))?\s+", rest))[:_MOST_BLANKS]:
        name = tidy(rest[: match.start()])
        if is_person(name, closed=True) and (has_surname(name) or is_rare(name) or "·" in name):
            behind = rest[match.end() :]
            posts = posts_in(behind) if _CHARGED.match(behind) is None else None
            if posts is not None:
                return name, posts
    return None


def _name_first(bare: str) -> Found:
    several = _listed_first(bare)
    if several is not None:
        return several
    match = re.match(
        rf"^([{HAN}]{{2,4}}|[{HAN}·]{{3,24}}|[{HAN}]\s[{HAN}]{{1,2}}(?=\s))(?:\([^()]{{1,16}}\))?(同志)?(?:\s*(?:[-~→]|>{{1,3}})\s*|[\s,]+)(?=\S)",
        bare,
    )
    name = tidy(match[1]) if match is not None else ""
    padded = match is not None and " " in match[1] and has_surname(name) and is_addressed(name)
    if match is None or (people_in(name) is None and not padded and not (match[2] and _is_comrade(name))):
        return _dotted(bare)
    posts = posts_in(without_attributes(bare[match.end() :]))
    return None if posts is None else ((name,), posts, "roster/姓名 职务")


def _is_comrade(name: str) -> bool:
    return is_addressed(name) or (has_surname(name) and is_person(name, closed=True))


def _dotted(bare: str) -> Found:
    """Read «甲·党组书记、局长», where the dot of a name stands for a dash."""
    name, _, phrase = bare.partition("·")
    posts = posts_in(phrase) if people_in(name) is not None and has_surname(name) else None
    return None if posts is None else ((name,), posts, "roster/姓名 职务")


def _listed_first(bare: str) -> Found:
    """Read «甲、乙（女），党组成员、副局长»: several names, and the posts of all of them."""
    match = _SEVERAL.match(bare)
    people = people_in(REMARK.sub("", match[1])) if match is not None else None
    posts = posts_in(bare[match.end() :]) if match is not None and people is not None else None
    return None if people is None or posts is None else (people, posts, "roster/姓名 职务")
