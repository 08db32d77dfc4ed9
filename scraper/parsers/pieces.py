"""Pieces: a text cut into lines and sentences, each with the unit and the day that its section is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from scraper.parsers.bodies import Around
from scraper.parsers.gazetteer import Jurisdiction, Place, places_in
from scraper.parsers.labels import heads_lines, label_of

ROUNDUP_PROVINCES = 3
MAX_SENTENCE = 400
_LINE = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^。;!?\n]+")
_DATE_LINE = re.compile(r"^\s*((?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2})\s*[::]?\s*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence: its offsets in the text, the day its section stands under, and what lends names in it."""

    text: str
    start: int
    line: int
    day: str | None
    around: Around


@lru_cache(maxsize=4)
def split(text: str, owner: str | None) -> tuple[Piece, ...]:
    """Return the sentences of the normalised *text* with their scope.

    A province named in a line holds until another is named; in a text about several provinces the page's owner
    lends no name, and a line that names several lends none to the lines after it.
    """
    return tuple(_split(text, owner))


def _split(text: str, owner: str | None) -> Iterator[Piece]:
    lines = [(match.start(), match[0]) for match in _LINE.finditer(text)]
    roundup = is_roundup(text)
    settled = owner is not None and not roundup and Jurisdiction.of(owner).own is not None
    here = Around(owner=None if roundup else owner)
    header: str | None = None
    for number, (offset, line) in enumerate(lines):
        dated = _DATE_LINE.match(line)
        if dated is not None:
            header = dated[1]
            continue
        if not line.strip():
            continue
        yield from _pieces(line, offset, number, header, here, settled)
        here = _below(line, here, settled=settled)
        header = None


@lru_cache(maxsize=4)
def is_roundup(text: str) -> bool:
    """Say whether *text* tells of bodies of several provinces."""
    named = {
        place.province.name
        for place in places_in(text)
        if place.province is not None and text[place.end : place.end + 12].find("局") >= 0
    }
    return len(named) >= ROUNDUP_PROVINCES or len(_labels(text)) >= ROUNDUP_PROVINCES


def _labels(text: str) -> set[str]:
    found = (label_of(line) for line in text.split("\n"))
    return {place.name for place in found if place is not None}


def _pieces(line: str, offset: int, number: int, header: str | None, here: Around, settled: bool) -> Iterator[Piece]:
    around = _label_scope(line, here)
    for match in _SENTENCE.finditer(line):
        for start in range(match.start(), match.end(), MAX_SENTENCE):
            part = line[start : min(start + MAX_SENTENCE, match.end())]
            if part.strip():
                yield Piece(part, offset + start, number, header, around)
        around = around if settled else _after(match[0], around)


def _label_scope(line: str, here: Around) -> Around:
    place = label_of(line)
    return Around(here.owner, _unit(place), False) if place is not None else here


def _below(line: str, here: Around, *, settled: bool) -> Around:
    """Return the scope of the lines below *line*: the place that it heads them with, else what its words leave."""
    if heads_lines(line):
        return _label_scope(line, here)
    return here if settled else _after(line, here)


def _after(words: str, here: Around) -> Around:
    """Return the scope after *words*: the one place they name, or none when they name several."""
    places = places_in(words)
    provinces = {place.province.name for place in places if place.province is not None}
    if not provinces:
        return here
    if len(provinces) > 1:
        return Around(here.owner, None, True)
    smallest = next((place for place in places if place.prefecture), places[0])
    return Around(here.owner, _unit(smallest), False)


def _unit(place: Place | None) -> str | None:
    return None if place is None else place.name or None
