"""Masks: a sentence with every body, date, rank and title as one sign, so that rules stay short and bounded."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from scraper.parsers.bodies import Around, Body, bodies_in

# The signs are letters that normalising maps away, so that no page can bring them along.
BODY, DATE, RANK, TITLE = "Ⓑ", "Ⓓ", "Ⓡ", "Ⓣ"
_DATE = re.compile(
    r"(?:(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}[日号])?|(?![第度版来间]|以来))|(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?|[〇○零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?|"
    r"(?:今年|去年)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}[日号])?|(?:上|本|这)(?:周|个?星期)[一二三四五六日](?![日天])|"
    r"\d{1,2}月\d{1,2}[日号]|\d{1,2}[日号](?![至\d]))(?:初|底|末)?"
)
_RANK = re.compile(r"(?:正|副)(?:部|厅|局|处|科|县|省|股)级|(?<![正副])股级|副省级|[厅处]级(?=单位|机构|事业单位|规格)")
_TITLE = re.compile(r"《[^《》]{0,120}》")
_PARTY = ("中共", "中国共产党")
_QUOTES = "“”\"'‘’「」『』"


@dataclass(frozen=True, slots=True)
class Masked:
    """A masked sentence: *spans* has the place in the sentence of every character of *text*."""

    text: str
    sentence: str
    spans: tuple[tuple[int, int], ...]
    bodies: dict[int, Body]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the sentence that text[start:end] stands for."""
        return (self.spans[start][0], self.spans[end - 1][1]) if start < end else (0, 0)

    def words(self, start: int, end: int) -> str:
        """Return the words of the sentence that text[start:end] stands for."""
        first, last = self.origin(start, end)
        return self.sentence[first:last]

    def within(self, start: int, end: int, *, brackets: bool = False) -> list[tuple[int, Body]]:
        """Return the bodies in text[start:end]; those in brackets only when asked for."""
        depth, found = 0, []
        for place in range(start, end):
            depth += {"(": 1, ")": -1}.get(self.text[place], 0)
            if place in self.bodies and (depth > 0) == brackets:
                found.append((place, self.bodies[place]))
        return found


def mask(sentence: str, around: Around, pointed: Sequence[Body] = ()) -> Masked:
    """Return *sentence* with its bodies, dates, ranks and titles masked, blanks and the quotes round a body dropped.

    *pointed* are the bodies that it means by words like «该局» (referents.py).
    """
    titles = [match.span() for match in _TITLE.finditer(sentence)]
    read = bodies_in(sentence, around)
    known = [(body.start, body.end) for body in read]
    read += [body for body in pointed if not _inside(body.start, known)]
    named = [_from_its_party(body, sentence) for body in read if not _inside(body.start, titles)]
    signs: dict[int, tuple[int, str]] = {start: (end, TITLE) for start, end in titles}
    for pattern, sign in ((_DATE, DATE), (_RANK, RANK)):
        for match in pattern.finditer(sentence):
            if not _inside(match.start(), titles) and not any(body.start <= match.start() < body.end for body in named):
                signs[match.start()] = (match.end(), sign)
    by_start = {body.start: body for body in named}
    signs.update({body.start: (body.end, BODY) for body in named})
    text: list[str] = []
    spans: list[tuple[int, int]] = []
    bodies: dict[int, Body] = {}
    for start, end, sign in _signs(sentence, signs):
        if sign == BODY:
            bodies[len(text)] = by_start[start]
        text.append(sign)
        spans.append((start, end))
    return Masked("".join(text), sentence, tuple(spans), bodies)


def _from_its_party(body: Body, sentence: str) -> Body:
    """Return *body* with the words before it that name its Party: «将中共某省委网信办的职责划入…»."""
    before = next((word for word in _PARTY if sentence.endswith(word, 0, body.start)), "")
    return replace(body, start=body.start - len(before)) if before else body


def _signs(sentence: str, signs: dict[int, tuple[int, str]]) -> Iterator[tuple[int, int, str]]:
    position = 0
    while position < len(sentence):
        if position in signs:
            end, sign = signs[position]
            yield position, end, sign
            position = end
            continue
        character = sentence[position]
        if not character.isspace() and character not in _QUOTES:
            yield position, position + 1, character
        position += 1


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
