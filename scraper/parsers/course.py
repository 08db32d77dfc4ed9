"""The course of a text: its sentences, and what holds as they go by: the day, the place, the section, the body spoken of."""

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field, replace

from monitor.provinces import province_of
from scraper.parsers.antecedents import Section, firm, section_of, subject
from scraper.parsers.labels import heads_lines, label_of
from scraper.parsers.normalise import Normalised
from scraper.parsers.organisations import place_of
from scraper.parsers.owndays import without_own_days
from scraper.parsers.people import Reader
from scraper.parsers.places import city_in, county_in, prefecture_in, province_holding
from scraper.parsers.resolution import named_body
from scraper.parsers.scope import Scope
from scraper.parsers.sessions import Sessions
from scraper.parsers.signature import is_signed_day, signatures_of_acts

_SENTENCE = re.compile(r"[^。;\n!?]+")
MAX_SENTENCE = 600
_HEAD_ROOM = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the way back to the raw page."""

    text: str
    start: int
    mark: str
    whole: Normalised

    def raw(self, start: int, end: int) -> str:
        """Return the raw passage of a span of the sentence."""
        return self.whole.quote(self.start + start, self.start + end)


def sentences_of(whole: Normalised) -> Iterator[Sentence]:
    """Yield the sentences of *whole*; an endless one in pieces. A line that ends in a comma goes on in the next one, as a clause does."""
    for match in _SENTENCE.finditer(whole.text):
        if not match[0].strip():
            continue
        goes_on = match[0].rstrip().endswith((",", "、"))
        mark = ";" if goes_on else whole.text[match.end() : match.end() + 1]
        for start in range(match.start(), match.end(), MAX_SENTENCE):
            end = min(start + MAX_SENTENCE, match.end())
            yield Sentence(whole.text[start:end], start, mark, whole)


@dataclass
class Course:
    """What holds at a place of one text; *roundup*: each of its sections has days and people of its own."""

    reader: Reader
    scope: Scope
    published: str | None
    signed: str | None
    roundup: bool
    sessions: Sessions = field(init=False)
    here: str | None = None
    body: str | None = None
    house: str | None = None
    section: Section | None = None
    sitting: bool = False
    said: str | None = None
    over: Sessions | None = None
    above: Sessions | None = None
    fresh: bool = False
    acts: dict[int, str] = field(init=False)

    def __post_init__(self) -> None:
        self.sessions = Sessions(self.published, self.signed)
        self.acts = signatures_of_acts(self.reader.whole.text)

    def enter(self, sentence: Sentence) -> Scope | None:
        """Take what *sentence* says of day, place and body; return its scope where it may say something of people."""
        if sentence.start in self.acts:
            self.signed = self.acts[sentence.start]
            self.sessions = Sessions(self.published, self.signed)
        labelled = label_of(sentence.text) is not None
        self._enter_section(sentence, labelled=labelled)
        self.sitting = heads_lines(sentence.text) if labelled else self.sitting
        self.reader.enter_section(sentence.text)
        sure = province_of(self.scope.place) is not None
        before, self.here = self.here, _place(sentence, self.here, self.scope.place)
        if not sure and before != self.here and _opens_line(sentence):
            self._enter_place(before)
        self.sessions.read(without_own_days(sentence.text))
        self.house = firm(sentence.text) or self.house
        placed = replace(self.scope, place=self.here or self.scope.place)
        if _opens_line(sentence) and sentence.start > 0:
            self.section = section_of(sentence.text, self.section, placed, followed=_goes_on(sentence))
        local = replace(placed, body=self.body)
        self._speak(named_body(sentence.text, local) or subject(sentence.text, placed))
        if not self.reader.is_worth_reading(sentence.text, sentence.start):
            return None
        over = self.section.body if self.section is not None else None
        dates = self.sessions.dates(sentence.text)
        return replace(
            local, dates=dates, body=self.body, said=self.said, section=over, firm=self.house, county=county_in(sentence.text)
        )

    def _enter_section(self, sentence: Sentence, *, labelled: bool) -> None:
        """Forget the day of the section before: one section's day is not another's; what opens the list of all holds on."""
        if labelled and _opens_line(sentence) and (self.over is not None or not self.roundup or _opens_list(sentence)):
            self.over = copy(self.sessions) if self.over is None else self.over
            self.sessions = copy(self.over)
        elif self.roundup and (labelled or (_opens_line(sentence) and not self.sitting)):
            self.sessions = Sessions(self.published, self.signed)

    def _enter_place(self, before: str | None) -> None:
        """Forget the day of the province *before* where a line tells of another one; what stands over both holds on."""
        if before is None:
            self.above = copy(self.sessions)
        elif _are_apart(before, self.here):
            self.reader.forget_people()
            self.sessions = copy(self.above) if self.above is not None else Sessions(self.published, self.signed)

    def _speak(self, named: str | None) -> None:
        """Take the body that the sentence *named*, and that of the facts read since one was."""
        spoken, self.reader.spoken = self.reader.spoken, None
        self.said = spoken if spoken is not None and not self.fresh else self.said
        self.body, self.fresh = named or self.body, named is not None
        self.said = None if self.fresh else self.said


def _are_apart(before: str | None, here: str | None) -> bool:
    """Say whether two places lie in two listed provinces."""
    provinces = {province_of(province_holding(place)) for place in (before, here)}
    return None not in provinces and len(provinces) > 1


def _goes_on(sentence: Sentence) -> bool:
    """Say whether text follows that is no signed day: what stands over one is no heading."""
    rest = sentence.whole.text[sentence.start + len(sentence.text) :][:MAX_SENTENCE].strip()
    return bool(rest) and not is_signed_day(rest.split("\n", 1)[0])


def _opens_line(sentence: Sentence) -> bool:
    return sentence.start == 0 or sentence.whole.text[sentence.start - 1] == "\n"


def _opens_list(sentence: Sentence) -> bool:
    """Say whether what stands before *sentence* opens a list: «省政府3月5日决定：», «任免如下»."""
    before = sentence.whole.text[max(0, sentence.start - _HEAD_ROOM) : sentence.start].rstrip()
    return before.endswith(":") or "如下" in before


def _place(sentence: Sentence, here: str | None, home: str | None) -> str | None:
    """Return the place in scope: what the line opens with, else what the sentence names, else what was before.

    Where the page's owner lies in a listed province (*home*), the shape of a word makes no other one: «包银山自治区…».
    """
    section = label_of(sentence.text)
    if section is not None:
        return section.name
    city, province = city_in(sentence.text), place_of(sentence.text, settled=home is not None)
    if province_of(home) is not None and province_of(province) is None:
        province = None
    return city or prefecture_in(sentence.text) or province or here
