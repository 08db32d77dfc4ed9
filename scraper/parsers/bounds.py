"""Bounds: how much of a page's markup is read, and in words what was cut where there is more.

Real pages stay far below: the largest known has 2,600 tags. What is cut is said, and a page that was cut is no
page: nobody who stands behind the cut has left.
"""

import re
from dataclasses import dataclass
from itertools import accumulate

MAX_TAGS = 50_000
MAX_DEPTH = 240
MAX_ATTRIBUTES = 400
MAX_DOCUMENTS = 200
MAX_FLATTENED = 400_000
# Below this an element cannot have so many attributes that they cost anything.
_SHORT = 40_000
_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)")
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")
# Both cases are spelled out: a pattern that begins with a plain «<» skips to the next one, a caseless one tries every character.
_DOCUMENT = re.compile(r"<(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])\b")
# An opening tag as a parser sees it; possessive, so that a tag costs its length and no more. A name or a value without
# quotes that is longer than any counts as several.
_ATTRIBUTE = r"[\s/]*+(?:=?[^\s/>=]{1,200}+|=)\s*+(?:=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'>][^\s>]{0,4000}+)?+)?+"
_OPENING = re.compile(rf"<[a-zA-Z][^\s/>]{{0,100}}+(?:{_ATTRIBUTE}){{0,{MAX_ATTRIBUTES}}}+([\s/]*+[^\s/>])?")
# Elements that have no end, or whose end may be left out, never nest by themselves.
_FLAT_WORDS = (
    "area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option body html head"
)
_FLAT = frozenset(_FLAT_WORDS.split())
_NESTING = (
    "a article aside b button center dl div em font footer form h1 h2 h3 h4 h5 h6 header i iframe label main nav noscript object ol "
    "script section select small span strong style svg textarea table title u ul"
)
_CROWDED = f"an element has more than {MAX_ATTRIBUTES:,} attributes"
_TAGS = f"the page has more than {MAX_TAGS:,} tags"
_DOCUMENTS = f"the page begins more than {MAX_DOCUMENTS:,} times"


@dataclass(frozen=True, slots=True)
class Bounded:
    """Markup that can be parsed in bounded time; *cut* says in words what of it is missing."""

    markup: str
    too_deep: bool = False
    cut: tuple[str, ...] = ()


def bounded(markup: str) -> Bounded:
    """Cut *markup* at its bounds; markup that nests deeper than any real page is flattened to its text."""
    cut: list[str] = []
    for look, reason in ((_surplus, _TAGS), (_crowd, _CROWDED), (_repeated, _DOCUMENTS)):
        if (place := look(markup)) is not None:
            markup = markup[:place]
            cut.append(reason)
    if not _is_deep(markup):
        return Bounded(markup, cut=tuple(cut))
    flat = _ANY_TAG.sub(" ", markup[:MAX_FLATTENED]).replace("<", " ")
    return Bounded(f"<html><body>{flat}</body></html>", too_deep=True, cut=tuple(cut))


def _crowd(markup: str) -> int | None:
    """Return where an element begins that has more attributes than any: the parser compares each with each."""
    if len(markup) < _SHORT:
        return None
    return next((match.start() for match in _OPENING.finditer(markup) if match.lastindex), None)


def _surplus(markup: str) -> int | None:
    if markup.count("<") <= MAX_TAGS:
        return None
    place = -1
    for _ in range(MAX_TAGS + 1):
        place = markup.find("<", place + 1)
    return place


def _repeated(markup: str) -> int | None:
    """Return where one beginning of the document too many stands: the parser merges the attributes of all."""
    found = (match.start() for match in _DOCUMENT.finditer(markup))
    return next((place for number, place in enumerate(found) if number >= MAX_DOCUMENTS), None)


class _Steps(dict[str, int]):
    """How a tag changes the depth («div», «/div»); those that are known are looked up, any other is worked out."""

    def __missing__(self, tag: str) -> int:
        step = -1 if tag.startswith("/") else 1
        return 0 if tag.lower().removeprefix("/") in _FLAT else step


_STEPS = _Steps()
_STEPS |= {f"{slash}{name}": _STEPS[f"{slash}{name}"] for slash in ("", "/") for name in (*_FLAT, *_NESTING.split())}


def _is_deep(markup: str) -> bool:
    steps = list(map(_STEPS.__getitem__, _TAG.findall(markup)))
    levels = list(accumulate(steps, initial=0))
    if max(levels) - min(levels) <= MAX_DEPTH:
        return False  # true of nearly every page, and found without a look at each level
    depth = 0
    for step in steps:
        depth = max(0, depth + step)
        if depth > MAX_DEPTH:
            return True
    return False
