"""Rows in scripts: people that a page holds only as objects of a script, JSON or not; nothing is ever run."""

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from scraper.parsers.markup import MAX_SCRIPTS, unescape
from scraper.parsers.namelists import is_name
from scraper.parsers.plain import plain
from scraper.parsers.portraits import is_decoration
from scraper.parsers.titles import is_title, leading_title

_OBJECT = re.compile(r"\{([^{}]{8,3000})\}")
_STRING = r"\"(?:[^\"\\]|\\.){0,1500}\""
_FIELD = re.compile(
    r"(?<![\w-])[\"']?([A-Za-z_\u4e00-\u9fa5][\w\u4e00-\u9fa5-]{0,40})[\"']?\s*:\s*"
    rf"(?:(?P<plain>{_STRING}|'(?:[^'\\]|\\.){{0,1500}}')|\[\s*(?P<several>{_STRING}(?:\s*,\s*{_STRING}){{0,11}})\s*\])"
)
_ITEM = re.compile(_STRING)
# What parts objects that hold others: their braces, and the strings that may print some.
_BRACE = re.compile(r"\"(?:[^\"\\]|\\.)*+\"?|[{}]", re.DOTALL)
# JSON within a string of a script, or within an attribute («:list="[{&quot;name&quot;:…"»).
_QUOTED = re.compile(r"\{\s*\\\"")
_ATTRIBUTE = re.compile(r"=\s{0,4}(?:\"([^\"<>]{40,}+)\"|'([^'<>]{40,}+)')")
_TAG = re.compile(r"<[^>]{0,300}>")
_HREF = re.compile(r"url|href|link|path", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|bmp)(?:\?\S*)?$", re.IGNORECASE)
MAX_OBJECTS = 2_000
MAX_BRACES = 60_000
MAX_ATTRIBUTES = 4_000
LEAST_OBJECT, LONGEST_OBJECT = 8, 3_000
LONGEST_VALUE = 120
MOST_KEYS = 8
MAX_PEOPLE = 120


@dataclass(frozen=True, slots=True)
class ScriptRow:
    """One person of a script: name, title as printed, addresses of the detail page and of the picture, and the passage as it is meant."""

    name: str
    title: str
    link: str | None
    quote: str
    portrait: str | None = None


def script_rows(scripts: str, source: str = "") -> tuple[ScriptRow, ...]:
    """Return the people whose name and title are fields of one object, where at least one pair of fields gives both for most.

    Objects stand in the *scripts*, in strings of theirs, or in the attributes of the page's *source*.
    """
    for written in _written(scripts, source):
        for bodies in (_innermost(written), _whole(written)):
            objects = [dict(_fields(body)) | {"": body} for body in bodies]
            keys = _keys(objects)
            if keys is not None:
                return tuple(_rows(objects, *keys))[:MAX_PEOPLE]
    return ()


def _written(scripts: str, source: str) -> Iterator[str]:
    yield scripts
    if _QUOTED.search(scripts) is not None:
        yield scripts.replace('\\"', '"').replace("\\\\", "\\")
    if "{&quot;" in source or '{"' in source:
        said = (match[1] or match[2] for match in islice(_ATTRIBUTE.finditer(source), MAX_ATTRIBUTES))
        yield "\n".join(html.unescape(value) for value in said if "{&quot;" in value or '{"' in value)[:MAX_SCRIPTS]


def _innermost(written: str) -> list[str]:
    return [match[1] for match in islice(_OBJECT.finditer(written), MAX_OBJECTS)]


def _whole(written: str) -> list[str]:
    """Return what objects say themselves, those they hold left out."""
    bodies: list[str] = []
    open_: list[list[str]] = []
    last = 0
    for match in islice(_BRACE.finditer(written), MAX_BRACES):
        if match[0] not in "{}":
            continue
        if open_:
            open_[-1].append(written[last : match.start()])
        last = match.end()
        if match[0] == "{":
            open_.append([])
        elif open_ and LEAST_OBJECT <= sum(map(len, pieces := open_.pop())) <= LONGEST_OBJECT:
            bodies.append('""'.join(pieces))
    return bodies[:MAX_OBJECTS]


def _rows(objects: list[dict[str, str]], name_key: str, title_key: str) -> Iterator[ScriptRow]:
    for fields in objects:
        name, title = fields.get(name_key, "").replace(" ", ""), leading_title(fields.get(title_key, ""))
        if is_name(name, closed=True) and title:
            addressed = [(key, value) for key, value in fields.items() if key]
            link = next((value for key, value in addressed if _HREF.search(key) and not _PICTURE.search(value)), None)
            picture = next((value for _, value in addressed if _PICTURE.search(value) and not is_decoration(value)), None)
            yield ScriptRow(name, title, link, unescape(fields[""])[:300], picture)


def _fields(body: str) -> Iterator[tuple[str, str]]:
    for match in _FIELD.finditer(body):
        said = [match["plain"]] if match["several"] is None else _ITEM.findall(match["several"])
        yield match[1], "、".join(plain(_TAG.sub("", unescape(one[1:-1]))).strip() for one in said)


def _keys(objects: list[dict[str, str]]) -> tuple[str, str] | None:
    """Return the two fields that name somebody and give his title in most objects, of those that do so in most that have both."""
    counts: Counter[tuple[str, str]] = Counter()
    sure: Counter[tuple[str, str]] = Counter()
    for fields in objects:
        said = [(key, value) for key, value in fields.items() if key and value and len(value) <= LONGEST_VALUE]
        titles = [key for key, value in said if is_title(value)]
        names = [(key, bare) for key, value in said if is_name(bare := value.replace(" ", ""), closed=True)] if titles else []
        counts.update((key, title) for key, _ in names for title in titles if key != title)
        sure.update((key, title) for key, name in names for title in titles if is_name(name, closed=False))
    for keys, fits in counts.most_common(MOST_KEYS):
        seen = sum(bool(fields.get(keys[0]) and fields.get(keys[1])) for fields in objects)
        if fits * 2 > seen and sure[keys] * 3 >= fits:
            return keys
    return None
