"""Approvals: appointments that by their own text still wait for one are plans (eval/README rule 1)."""

import re
from collections.abc import Iterable
from dataclasses import replace

from monitor.facts import GAINS, Action, AppointmentFact

_WAITS = re.compile(
    r"(?P<capacity>任职资格)[^,;。\n]{0,16}?(?:待|需|须|报|提请|由)[^;。\n]{0,60}?(?:核准|批准|审核|审查|认可)(?:后[^,;。\n]{0,8})?"
    r"|(?:(?<!无)须|(?<!无)需|尚待|有待|待|应当?|将)(?:依法|按规定|按程序|按照[^,;。]{0,10}规定)?(?:经|由|报|提请|呈报)[^;。\n]{2,60}?(?:核准|批准)(?:后[^,;。\n]{0,8})?"
    # «待某省人民检察院检察长提请某省人大常委会批准后生效», «依法报请某省人大常委会批准。»
    r"|(?<![接对招看款优])待(?!遇)[^,;。\n]{2,60}?(?:核准|批准)(?:后[^,;。\n]{0,8}|任命)?"
    r"|(?<=[,;(，；（])(?:现|并|依法|按规定|按程序){0,3}(?P<plain>报请|提请|呈报|报(?![告道名社刊]))[^,;。，；\n]{2,40}?(?:核准|批准)(?:任命)?(?=\s*(?:[。;；)）\n]|$))"
)
# «任职资格已获核准» ends the wait.
_GRANTED = re.compile(r"任职资格[^,;。\n]{0,4}?(?:已|业)(?:经|获|被)?[^,;。\n]{0,24}?(?:核准|批准|认可)")
_NEXT_POST = re.compile(r"(?<=[长任记员席师])、")
_ALL = re.compile(r"上述|以上|均")
MADE_UNREADABLE = "※"
_LOOK_BACK = 300


def without_approvals(sentence: str) -> str:
    """Return *sentence*, as long as before, with what it says of approvals made unreadable: the deed beside it counts."""
    for pattern in (_GRANTED, _WAITS):
        sentence = pattern.sub(lambda match: MADE_UNREADABLE * len(match[0]), sentence)
    return sentence


def awaiting(text: str, facts: list[AppointmentFact]) -> list[AppointmentFact]:
    """Return *facts* with those that *text* says to await an approval turned into plans."""
    people = {fact.person for fact in facts if fact.action in GAINS}
    bare = _GRANTED.sub(lambda match: MADE_UNREADABLE * len(match[0]), text)
    waiting: set[str] = set()
    for match in _WAITS.finditer(bare) if people else ():
        waiting |= _meant(bare, match, people)
    return [
        replace(fact, action=Action.NOMINATED, rule="nominated/待批准")
        if fact.person in waiting and fact.action in GAINS
        else fact
        for fact in facts
    ]


def _meant(text: str, match: re.Match[str], people: set[str]) -> set[str]:
    """Return whose approval *match* speaks of: whom its clause names, else those named last before it."""
    start = max(text.rfind(mark, 0, match.start()) for mark in "。\n") + 1
    said = text[start : match.start()]
    clause = re.split(r"[,;(（，；]", said)[-1]
    if (named := _in(clause, people)) or not people:
        return named
    region = said if _in(said, people) else text[max(0, start - _LOOK_BACK) : start]
    if match["capacity"] or _ALL.search(clause):
        return _in(region, people)
    clauses = [part for part in re.split(r"[,;。，；\n]", region) if part]
    if said.endswith(("(", "（")):
        clauses = [*clauses[:-1], *_NEXT_POST.split(clauses[-1])]  # in brackets it is said of the post right before
    elif match["plain"]:
        clauses = clauses[-1:]  # «审议了预算,报大会批准» says nothing of the appointed before
    return next((found for part in reversed(clauses) if (found := _in(part, people))), set())


def _in(text: str, people: Iterable[str]) -> set[str]:
    return {person for person in people if person in text}
