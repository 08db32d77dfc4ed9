"""Name slots: what a line of a roster prints where a name must stand, one or several, and what is none there."""

import re

from scraper.parsers.emptyseats import is_empty_seat
from scraper.parsers.namelists import CHROME_WORDS
from scraper.parsers.names import has_surname, is_listed, is_person, is_rare, is_transcribed, is_worded, split_names, tidy
from scraper.parsers.posts import POSTS, REMARK
from scraper.parsers.resumes import ETHNIC

# No name, though nothing in it is a part of other words: a section of the body.
_SECTION = re.compile(r"[科室处股部队所站组办局委厅会]$")
# A remark that only a person bears.
_OF_PERSON = re.compile(rf"\((?:男|女|{ETHNIC})(?:[,、][^()]{{1,12}})?\)")
# «李四　兼», «李四　正处级»: what a person is beside his post, set apart behind his name.
_SET_BEHIND = re.compile(
    rf"(?<![一-龥·])([一-龥·]{{2,12}}|[一-龥] [一-龥]{{1,2}})\s{{1,8}}(?:兼职?|兼任|挂职|挂任|[男女]|{ETHNIC}|[正副]?[厅处科局县部省]级|[正副][厅处科局县]长?级)(?=\s{{0,8}}(?:$|[、,/]))"
)
_PARTS = re.compile(r"[\s、,/]+")
_LONGEST_ROW = 120
_ENOUGH_SURE = 3


def people_in(text: str) -> tuple[str, ...] | None:
    """Return the names of *text* when it is nothing but names, by surname or transcription."""
    if len(text) > _LONGEST_ROW or is_empty_seat(text):
        return None
    text = _bare(text)
    people = split_names(text)
    return people if people is not None and all(is_person(one, closed=False) or is_transcribed(one) for one in people) else None


def row_of_people(text: str) -> tuple[str, ...] | None:
    """Return the names of *text*, which stands under or behind a title and so holds names if anything.

    Then a surname makes a name of what could be another word («申请善», «马到成»), and among people with surnames,
    or beside «（回族）», one without is a name too.
    """
    people = people_in(text)
    if people is not None or len(text) > _LONGEST_ROW or is_empty_seat(text):
        return people
    names = _parts(_bare(text))
    if not all((is_person(name, closed=True) or is_worded(name)) and not is_section(name) for name in names):
        return None
    sure = sum((has_surname(name) or is_transcribed(name) or is_rare(name)) and not is_worded(name) for name in names)
    believed = sure == len(names) or (len(names) > 1 and sure * _ENOUGH_SURE >= len(names)) or bool(_OF_PERSON.search(text))
    return names if believed and names else None


def seated(text: str) -> tuple[str, ...] | None:
    """Return the names of *text* by their place alone, where other lines of the same form hold names for sure."""
    if len(text) > _LONGEST_ROW or is_empty_seat(text):
        return None
    names = _parts(_bare(text))
    return names if names and all(map(_is_seated, names)) else None


def is_section(text: str) -> bool:
    """Say whether *text* names a section of a body and nobody."""
    return _SECTION.search(text) is not None


def _bare(text: str) -> str:
    return _SET_BEHIND.sub(r"\1", text)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(name for part in _PARTS.split(REMARK.sub(" ", text)) if (name := tidy(part)))


def _is_seated(name: str) -> bool:
    if is_worded(name):
        return True
    if is_section(name) or CHROME_WORDS.search(name) or name in POSTS:
        return False
    return is_listed(name) or is_person(name, closed=True)
