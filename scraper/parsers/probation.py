"""Probation: the words in which an act gives a probation, and those in which it is told."""

import re

_LONG = r"[一二两三半\d]{1,2}(?:年|个月)"
_WORDS = r"试用期(?:均|都|一律)?[为是]?"
# «试用期一年», «试用期均为一年», as a part of other patterns.
PROBATION = rf"{_WORDS}{_LONG}"
_GIVEN = re.compile(rf"{_WORDS}({_LONG})")


def probation_in(text: str) -> str | None:
    """Return the probation that *text* gives first, in the words of an act («试用期一年»)."""
    found = _GIVEN.search(text)
    return f"试用期{found[1]}" if found is not None else None
