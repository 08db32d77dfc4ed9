"""Teams: a sentence that names the whole leadership of a body one behind the other, «某局领导班子成员为：局长甲，副局长乙、丙»."""

import re
from collections.abc import Iterator

from scraper.parsers.rosterhouses import house_over
from scraper.parsers.rosterline import Line, entry_of

_MOST = 40
_LEAST = 2
_OPENING = re.compile(
    r"(?:领导班子|班子成员|领导成员|局领导|现任领导)"
    r"(?:成员|组成|构成|名单|公布|亮相|如下|包括|目前|现任|现|共?[一二三四五六七八九十\d]{1,2}[人名位]|[,，]){0,6}"
    r"(?:(?:分别)?[有为是]?[:：]|(?:分别)?[有为是])\s*(?=[一-龥、 ]{0,14}[长任记员师])"
)
# Whose team it is stands right before; of «参加座谈的局领导有» nobody says that they are all.
_WHOSE = re.compile(r"(?:^|[,，;；。:：\s])(?:现|目前)?(?P<house>[一-龥]{2,24}?)(?:新一届|现任|目前|现|的){0,3}$")
_LONGEST_BEFORE = 60
_PART = re.compile(r"[^,，;；。\n]+")


def team_in(line: str) -> list[Line]:
    """Return the body that *line* names a team of, and the parts that each name one post with its people.

    Places count from the beginning of *line*. There are none unless every part of the list names somebody.
    """
    for opening in _OPENING.finditer(line):
        start = max(0, opening.start() - _LONGEST_BEFORE)
        whose = _WHOSE.search(line[start : opening.start()])
        if whose is None or not house_over(whose["house"]):
            continue
        parts = list(_parts(line, opening.end()))
        if _LEAST <= len(parts) <= _MOST and all(entry_of(part) for part in parts):
            return [Line(whose["house"], start + whose.start("house")), *parts]
    return []


def _parts(line: str, place: int) -> Iterator[Line]:
    end = line.find("。", place)
    for match in _PART.finditer(line, place, end if end >= 0 else len(line)):
        yield Line(match[0], match.start())
