"""Assignments: what a leadership page says that somebody is in charge of, in his own line or behind it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from scraper.parsers.cards import Person
from scraper.parsers.cells import SEAM, Cell
from scraper.parsers.chargebehind import named_before_charge
from scraper.parsers.pairs import DUTY_BEHIND
from scraper.parsers.tokens import BOTH, DUTY, NAMES, Token

DUTY_NEAR = 6
LONGEST_DUTY = 400
SHORTEST_DUTY = 5
# «主持工作» behind a title is told from «联系方式» by where it stands.
SHORTEST_BEHIND = 4
_WORK = re.compile(r"主持|负责|分管|协助|联系")


def duties_of(person: Person, cells: Sequence[Cell], tokens: Sequence[Token]) -> str | None:
    """Return the duties in the person's own line, else the first line of duties behind him, before the next one."""
    own = (person.token, *person.sources)
    said = (_behind_name(cells[token.place].raw) or _behind(cells[token.place].text) for token in own if len(token.names) <= 1)
    return next((duties for duties in said if duties is not None), None) or _next_line(person, cells, tokens)


def _behind_name(raw: str) -> str | None:
    """Return the duties that an element parts from the name before them: «<b>张三</b><span>主持全面工作。</span>»."""
    found = named_before_charge(raw) if SEAM in raw else None
    return raw[found[1] :].replace(SEAM, "").strip()[:LONGEST_DUTY] if found is not None else None


def _behind(line: str) -> str | None:
    """Return the duties behind a name or a title in one line: «张三 副局长 主持全面工作»."""
    found = DUTY_BEHIND.search(line) if _tells_of_work(line) else None
    return line[found.end() :][:LONGEST_DUTY] if found is not None and _is_duty(line[found.end() :], SHORTEST_BEHIND) else None


def _next_line(person: Person, cells: Sequence[Cell], tokens: Sequence[Token]) -> str | None:
    last = max((person.token.place, *(source.place for source in person.sources)))
    for token in islice(tokens, bisect_right(tokens, last, key=_place), None):
        if token.place > last + DUTY_NEAR or (token.kind in (NAMES, BOTH) and person.name not in token.names):
            return None
        if token.kind is DUTY and _is_duty(text := cells[token.place].text, SHORTEST_DUTY):
            return text[:LONGEST_DUTY]
    return None


def _place(token: Token) -> int:
    return token.place


def _is_duty(text: str, shortest: int) -> bool:
    """Say whether *text* tells of work, and is no label («分管工作：») of what follows."""
    return len(text) >= shortest and not text.rstrip().endswith((":", "：")) and _tells_of_work(text)


def _tells_of_work(text: str) -> bool:
    return _WORK.search(text) is not None
