"""Rows in scripts: people that a page holds only as objects of a script, JSON or not; nothing is ever run."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scraper.parsers.markup import unescape
from scraper.parsers.namelists import is_name
from scraper.parsers.plain import plain
from scraper.parsers.portraits import is_decoration
from scraper.parsers.titles import is_title, leading_title

_OBJECT = re.compile(r"\{([^{}]{8,3000})\}")
_FIELD = re.compile(
    r"(?<![\w-])[\"']?([A-Za-z_\u4e00-\u9fa5][\w\u4e00-\u9fa5-]{0,40})[\"']?\s*:\s*(?:\"((?:[^\"\\]|\\.){0,1500})\"|'((?:[^'\\]|\\.){0,1500})')"
)
_TAG = re.compile(r"<[^>]{0,300}>")
_HREF = re.compile(r"url|href|link|path", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|bmp)(?:\?\S*)?$", re.IGNORECASE)
MAX_OBJECTS = 2_000
MAX_PEOPLE = 120


@dataclass(frozen=True, slots=True)
class ScriptRow:
    """One person of a script: name, title as printed, addresses of the detail page and of the picture, and the passage as it is meant."""

    name: str
    title: str
    link: str | None
    quote: str
    portrait: str | None = None


def script_rows(scripts: str) -> tuple[ScriptRow, ...]:
    """Return the people whose name and title are fields of one object, where at least one field name gives both for all."""
    objects = [
        dict(_fields(match[1])) | {"": match[1]} for match, _ in zip(_OBJECT.finditer(scripts), range(MAX_OBJECTS), strict=False)
    ]
    name_key = _commonest(objects, lambda value: is_name(value.replace(" ", ""), closed=False))
    title_key = _commonest(objects, is_title)
    if name_key is None or title_key is None:
        return ()
    return tuple(_rows(objects, name_key, title_key))[:MAX_PEOPLE]


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
        yield match[1], plain(_TAG.sub("", unescape(match[2] or match[3] or ""))).strip()


def _commonest(objects: list[dict[str, str]], fits: Callable[[str], bool]) -> str | None:
    """Return the field that fits in most objects, and in most of those that have it."""
    counts: dict[str, list[int]] = {}
    for fields in objects:
        for key, value in fields.items():
            if key and value and len(value) <= 120:
                pair = counts.setdefault(key, [0, 0])
                pair[0] += fits(value)
                pair[1] += 1
    best = max(counts, key=lambda key: counts[key][0], default=None)
    return best if best is not None and counts[best][0] * 2 > counts[best][1] else None
