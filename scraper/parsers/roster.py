"""The roster: who stands on a leadership page, with which posts, in the page's order.

Every line of the page's body is a cell, a title, a name, or prose. A name is taken where a title stands next to it
in the same line, cell row or card; a side list gives names without titles. No selector is needed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin

from lxml.html import HtmlElement

from monitor.facts import LeaderFact, Refusal
from scraper.parsers.context import Context
from scraper.parsers.names import STOP, is_person, tidy
from scraper.parsers.normalise import compact, normalise
from scraper.parsers.organisations import full_name
from scraper.parsers.posts import is_post, split_posts
from scraper.parsers.script import to_simplified
from scraper.parsers.tree import Tree, block_lines, line_of, skipped

_LABEL = re.compile(
    r"^(姓\s*名|职\s*务|现任职务|领导姓名|分\s*工|工作分工|主要职责|照\s*片|简\s*历|个人简历|序\s*号|备\s*注|联系电话|办公电话)\s*[:：]?"
)
_PAIR = re.compile(r"^(.{2,40}?)\s*[:：]\s*(.{2,40})$")
_HEADING = re.compile(r"局领导|领导(信息|之窗|成员|班子|介绍|分工|简介|团队)|机构领导|现任领导|负责人(信息)?|领导$")
_HISTORY = re.compile(r"曾任|历任|相继|先后|(19|20)\d\d年|毕业|出生|学历|籍贯|参加工作|入党|生于?[,，。]")
_DUTY = re.compile(r"主持|负责|分管|协助|联系")
MAX_PEOPLE = 120
LONGEST_CELL = 60


@dataclass
class Person:
    """One person while the page is walked."""

    name: str
    posts: list[str] = field(default_factory=list)
    organisation: str | None = None
    quote: str = ""
    link: str | None = None
    duties: str | None = None


def read_roster(tree: Tree, context: Context, title: str) -> tuple[tuple[LeaderFact, ...], tuple[Refusal, ...]]:
    """Return the people of the page in order, and what looked like people and was not read."""
    people: dict[str, Person] = {}
    for root in _roots(tree, context):
        for person in (*_table_people(root), *_line_people(_lines(root))):
            _merge(people, person)
    for name, link in _linked_names(tree, context):
        known = people.get(name)
        if known is not None and known.link is None:
            known.link = link
    for person in _side_people(tree, context, people):
        people.setdefault(person.name, person)
    facts = [_fact(person, context) for person in list(people.values())[:MAX_PEOPLE]]
    return tuple(facts), ()


def _roots(tree: Tree, context: Context) -> Iterator[HtmlElement]:
    if context.select:
        try:
            chosen = tree.root.cssselect(context.select)
        except Exception:  # noqa: BLE001 - cssselect raises several kinds for a selector that cannot be read
            chosen = []
        if chosen:
            yield from chosen[:50]
            return
    yield tree.root
    yield from tree.fragments


def _lines(root: HtmlElement) -> list[str]:
    return [line for line in block_lines(root, main=True) if line]


def _norm(text: str) -> str:
    return to_simplified(normalise(text)).text.strip()


def _table_people(root: HtmlElement) -> Iterator[Person]:
    """Read tables whose header names 姓名 and 职务, in rows or in columns."""
    for table in list(root.iter("table"))[:60]:
        rows = [[_norm(line_of(cell)) for cell in row.iter("td", "th")] for row in list(table.iter("tr"))[:200]]
        header = next((row for row in rows[:4] if any(compact(cell) == "姓名" for cell in row)), None)
        if header is None:
            continue
        name_at = next(place for place, cell in enumerate(header) if compact(cell) == "姓名")
        post_at = next((place for place, cell in enumerate(header) if re.search(r"职\s*务|职位", cell)), None)
        if post_at is None:
            continue
        for row in rows[rows.index(header) + 1 :]:
            if len(row) > max(name_at, post_at) and is_person(tidy(row[name_at]), closed=True):
                yield _person(tidy(row[name_at]), row[post_at], f"{row[name_at]}\t{row[post_at]}")


def _line_people(lines: Sequence[str]) -> Iterator[Person]:
    """Read names beside titles: in one line, over two lines, or one title over several names."""
    cells = [cell for line in lines for cell in re.split(r"[\t|｜]", line)]
    normal = [_norm(cell) for cell in cells]
    pending: tuple[str, str] | None = None
    place = 0
    while place < len(normal):
        text = _LABEL.sub("", normal[place]).strip()
        if not _readable(text):
            pending = None if _HISTORY.search(text) else pending
            place += 1
            continue
        found = _inline(text, cells[place])
        if found:
            yield from found
            pending = None
        elif _is_title(text):
            before = _name_before(normal, place)
            pending = None if before is not None else (text, cells[place])
            if before is not None:
                yield _person(before, text, f"{before} {text}")
        elif pending is not None and (names := _names(text)):
            for name in names:
                yield _person(name, pending[0], f"{pending[1]} {cells[place]}")
        elif not _DUTY.search(text) and len(text) > 12:
            pending = None
        place += 1


def _readable(text: str) -> bool:
    return 0 < len(text) <= LONGEST_CELL and not _HISTORY.search(text)


def _names(text: str) -> list[str]:
    parts = [tidy(part) for part in re.split(r"[、,，]", text)]
    if len(parts) == 1 and " " in text and all(is_person(tidy(part), closed=True) and len(part) >= 2 for part in text.split()):
        parts = [tidy(part) for part in text.split()]
    return parts if parts and all(is_person(part, closed=True) for part in parts) else []


def _name_before(normal: Sequence[str], place: int) -> str | None:
    """Return the name that stands alone on the line before a title."""
    for back in (1, 2):
        if place - back < 0:
            return None
        text = _LABEL.sub("", normal[place - back]).strip()
        if not text:
            continue
        name = tidy(text)
        return name if is_person(name, closed=True) and len(compact(text)) <= 12 else None
    return None


def _is_title(text: str) -> bool:
    """Say whether a line is nothing but posts (and the bodies they belong to)."""
    bare = compact(re.sub(r"[(（][^()（）]{0,20}[)）]", "", text))
    if len(bare) > 50 or _DUTY.search(bare) or (is_person(bare, closed=False) and not is_post(bare)):
        return False
    phrases = split_posts(bare)
    parts = [part for part in re.split(r"[、,，;；/]", bare) if part]
    return bool(phrases) and len(phrases) >= len(parts) and bare.endswith(phrases[-1].post)


def _inline(text: str, raw: str) -> list[Person]:
    """Read «职务：姓名», «姓名：职务», «姓名 职务», «职务 姓名» on one line."""
    for left, right in _halves(text):
        for names, posts in ((left, right), (right, left)):
            people = _names(names)
            if people and _is_title(posts):
                return [_person(name, posts, raw) for name in people]
    return []


def _halves(text: str) -> Iterator[tuple[str, str]]:
    pair = _PAIR.match(text)
    if pair is not None:
        yield pair[1], pair[2]
    for match in list(re.finditer(r"[,， ]+", text))[:8]:
        yield text[: match.start()], text[match.end() :]


def _person(name: str, posts: str, quote: str) -> Person:
    phrases = split_posts(compact(posts))
    titles = list(dict.fromkeys(phrase.post for phrase in phrases))
    organisation = next((phrase.organisation for phrase in phrases if phrase.organisation), None)
    return Person(name, titles, organisation, quote)


def _merge(people: dict[str, Person], person: Person) -> None:
    known = people.get(person.name)
    if known is None:
        people[person.name] = person
    elif not known.posts or len(person.posts) > len(known.posts):
        known.posts, known.organisation, known.quote = person.posts, person.organisation, person.quote


def _linked_names(tree: Tree, context: Context) -> Iterator[tuple[str, str]]:
    for root in (tree.root, *tree.fragments):
        for anchor in list(root.iter("a"))[:2000]:
            href = (anchor.get("href") or "").strip()
            if not href or href.startswith(("#", "javascript:", "mailto:")):
                continue
            for text in (anchor.get("title") or "", line_of(anchor)):
                name = tidy(_norm(re.split(r"[:：]", text)[-1])) if text else ""
                if name and is_person(name, closed=True):
                    yield name, urljoin(context.url or "", href)
                    break


def _side_people(tree: Tree, context: Context, people: dict[str, Person]) -> Iterator[Person]:
    """Names without titles: a list of links that are all names, one of them perhaps known already."""
    for block in tree.root.iter("ul", "ol", "div", "dl"):
        anchors = block.findall("./li/a") or block.findall("./a") or block.findall("./dd/a")
        if not 2 <= len(anchors) <= 60 or skipped(block, main=True):
            continue
        names = [tidy(_norm(line_of(anchor))) for anchor in anchors]
        good = [name for name in names if name not in STOP and is_person(name, closed=False)]
        if len(good) == len(names) and (people or context.known_people & set(good) or _HEADING.search(line_of(tree.root)[:3000])):
            for name, anchor in zip(names, anchors, strict=True):
                yield Person(name, [], None, line_of(anchor), urljoin(context.url or "", anchor.get("href") or "") or None)


def _fact(person: Person, context: Context) -> LeaderFact:
    named = full_name(person.organisation, context.organisation) if person.organisation else context.organisation
    return LeaderFact(
        person=person.name,
        posts=tuple(person.posts),
        organisation=context.organisation if named is None or context.role is not None else named,
        quote=person.quote,
        rule="roster/block",
        tier="A",
        link=person.link,
    )
