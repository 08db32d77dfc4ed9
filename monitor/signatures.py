"""Signatures: how a page that is not the page is recognised, as data.

Each row says what must be seen, up to how much visible text (a real page may carry a gateway's script), a
sample that it fits, and why it means what it means. A row recognises a page and never solves it. The rows
stand in ``gateways.py`` (challenges and refusals) and ``closures.py`` (maintenance, gone, moved, taken over).
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from re import Pattern

from monitor.model import Verdict


class Where(StrEnum):
    """The part of a response that a signature looks at."""

    SCRIPT = "script"
    TEXT = "text"
    TITLE = "title"
    HEADER = "header"


@dataclass(frozen=True, slots=True)
class Signature:
    """One recognisable page: *pattern* in *where*, with at most *max_text* visible characters."""

    id: str
    verdict: Verdict
    where: Where
    pattern: Pattern[str]
    max_text: int
    sample: str
    reason: str
    statuses: frozenset[int] = field(default_factory=frozenset)


def signature(
    name: str, verdict: Verdict, where: Where, pattern: str, max_text: int, sample: str, reason: str, *statuses: int
) -> Signature:
    """Return one row; *statuses* empty means any."""
    return Signature(name, verdict, where, re.compile(pattern, re.IGNORECASE), max_text, sample, reason, frozenset(statuses))
