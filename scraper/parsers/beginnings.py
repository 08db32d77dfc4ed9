"""Beginnings: where the tags begin that are read in a page's source itself, all found in one pass over it."""

import re
from itertools import islice
from typing import NamedTuple

# Spelled out, as in markup.py: a pattern that begins with a plain «<» skips to the next one. The first look at three letters
# sends nearly every other tag away, before any of the names is tried.
_TAG = re.compile(
    r"<(?=[mMiIfFbBsSlLtT][eEfFrRaAcCiI][tTrRaAsSnN])"
    r"(?:([mM][eE][tT][aA])|([iI]?[fF][rR][aA][mM][eE])|([bB][aA][sS][eE])|([sS][cC][rR][iI][pP][tT]|[lL][iI][nN][kK])|([tT][iI][tT][lL][eE]))\b"
)
# As many as can begin in what is read of a head.
MAX_BEGINNINGS = 100_000


class Beginnings(NamedTuple):
    """The places of the tags of each kind, in order; *sources* are those of scripts and sheets."""

    metas: list[int]
    frames: list[int]
    bases: list[int]
    sources: list[int]
    titles: list[int]

    @classmethod
    def of(cls, text: str) -> "Beginnings":
        """Find them in the source *text*, comments and scripts included."""
        found = cls([], [], [], [], [])
        for match in islice(_TAG.finditer(text), MAX_BEGINNINGS):
            found[(match.lastindex or 1) - 1].append(match.start())
        return found
