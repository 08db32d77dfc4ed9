"""Charge lines: leaders whom a page names only by what each is in charge of: «张三：主持全面工作。»."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from scraper.parsers.cells import SEAM, Cell
from scraper.parsers.chargebehind import ANSWERS_FOR
from scraper.parsers.names import HAN, has_surname, is_person, is_rare, is_transcribed, is_unmistakable, tidy
from scraper.parsers.tokens import NAMES, Token

# «主持全面工作», and not «主持召开工作会议».
_PRESIDES = r"主持(?!人|召开)(?:[^,。;会]|会(?!议)){0,20}工作(?!(?:推进|调度|部署|动员|座谈|交流|总结|协调|汇报|专题|启动|领导)*(?:例?会|小组|专班))"
_LINE = re.compile(
    rf"^\s*(?:\(?[0-9一二三四五六七八九十]{{1,2}}[.、)]\s*)?((?:[{HAN}]\s[{HAN}]|[{HAN}·]{{2,24}}?))\s*[:,\s]?\s*"
    rf"(?:全面)?(?:({_PRESIDES}|(?:分管|协管|主管)(?!领导|单位|部门|人)|协助)|{ANSWERS_FOR})"
)
# How parts of a body and its staff are called, which are in charge of something too: no name ends so,
_PART = re.compile(r"[股组办站所室队处部馆员制岗科村乡镇]$|[委协工学]会$")
# but some with these: «李岗», «王登科».
_GIVEN_TOO = re.compile(r"[岗科村乡镇]$")
_WORD = 2


class _Charge(NamedTuple):
    """One line: whom or what it says to be in charge, and whether only a leader is so in charge."""

    place: int
    printed: str
    leads: bool

    @property
    def name(self) -> str:
        return tidy(self.printed)


def in_charge(cells: Sequence[Cell], texts: Sequence[str]) -> list[Token]:
    """Return the names of those whom lines of *cells* say to be in charge of something."""
    lines = [
        _Charge(place, line[1], line[2] is not None)
        for place, text in enumerate(texts)
        if (line := _LINE.match(text.replace(SEAM, ""))) is not None
    ]
    return [Token(NAMES, cells[line.place], line.place, (line.name,)) for line in _people(lines)]


def _people(lines: Sequence[_Charge]) -> Sequence[_Charge]:
    """Return the lines about people; a word that may be a part of the body too is a name among sure ones and no parts."""
    sure = [line for line in lines if _is_sure(line)]
    last = sure[-1].place if sure else -1
    for believed in (lines, [line for line in lines if line.place <= last]):
        if sure and all(_is_name(line.name) for line in believed):
            return believed
    return sure


def _is_name(name: str) -> bool:
    if _PART.search(name) and not _GIVEN_TOO.search(name):
        return False
    if has_surname(name) and not is_transcribed(name):
        return is_person(name, closed=False)
    return (is_unmistakable(name) and is_person(name, closed=True)) or is_rare(name)


def _is_sure(line: _Charge) -> bool:
    if not _is_name(line.name) or _GIVEN_TOO.search(line.name) or is_rare(line.name):
        return False
    return len(line.name) > _WORD or line.leads or " " in line.printed
