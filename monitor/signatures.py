"""Signatures: how a page that is not the page is recognised, as data.

Each row says what must be seen, up to how much visible text (a real page may carry a gateway's script), a
sample that it fits, and why it means what it means. A row recognises a page and never solves it. The rows
stand in ``gateways.py`` (challenges and refusals), ``refusals.py`` (logins, rights, sites that are not registered),
``closures.py`` (maintenance, gone, moved, taken over) and ``servers.py`` (a server's faults and its own first page).
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from re import Pattern

from monitor.model import Verdict

# What a number at the head of a title may count, or be the number of.
_COUNTED = "个家名项人条件次年元万亿多余位户所款批种天套台场份篇吨号路线班队栋室平公米分项宗起例"


class Where(StrEnum):
    """The part of a response that a signature looks at."""

    SCRIPT = "script"
    TEXT = "text"
    TITLE = "title"
    HEADER = "header"


@dataclass(frozen=True, slots=True)
class Signature:
    """One recognisable page: *pattern* in *where*, with at most *max_text* visible characters.

    What is *framed* may stand within the menus and the footer of its site: only the text between them counts then.
    """

    id: str
    verdict: Verdict
    where: Where
    pattern: Pattern[str]
    max_text: int
    sample: str
    reason: str
    statuses: frozenset[int] = field(default_factory=frozenset)
    framed: bool = False


def signature(
    name: str,
    verdict: Verdict,
    where: Where,
    pattern: str,
    max_text: int,
    sample: str,
    reason: str,
    *statuses: int,
    framed: bool = False,
) -> Signature:
    """Return one row; *statuses* empty means any."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return Signature(name, verdict, where, compiled, max_text, sample, reason, frozenset(statuses), framed)


def numbered(numbers: str) -> str:
    """Return a pattern of a title that begins with one of the statuses *numbers*, which counts nothing: «403家单位» does."""
    return rf"(?:{numbers})(?!\d|\.\d|\s*[-–—至到]\s*\d|\s*[{_COUNTED}])"
