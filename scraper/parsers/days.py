"""Days: the day that a place of a masked sentence stands under, as ISO."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.parsers.dates import find_date, find_dates, is_vague
from scraper.parsers.masks import DATE, Masked
from scraper.parsers.pieces import Piece
from scraper.parsers.smallprint import is_small_print

_YEAR = re.compile(r"^((?:19|20)\d{2})年?(?:初|底|末)?$")
# A day that begins or ends a time is no day of a meeting.
_LIMIT = re.compile(r"\s*(?:之?前|之?后|起|至|到|—|-|以来|止)")
_UNTIL = frozenset("至到—-~")
_TODAY = re.compile(r"今[天日晨早]|昨[天日]")


def day_before(masked: Masked, end: int, published: str | None) -> str | None:
    """Return the last day stated in text[:end]; a lone year stays a year, 今天 and 昨日 count from the day of publication."""
    places = [place for place in range(min(end, len(masked.text))) if masked.text[place] == DATE]
    for place in reversed(places):
        found = day_of_words(masked.words(place, place + 1), published)
        if found is not None:
            return found
    today = _TODAY.search(masked.text[:end])
    return find_date(today[0], published) if today is not None else None


def day_of_words(words: str, published: str | None) -> str | None:
    """Return the ISO day of *words*, which are a date and nothing else."""
    year = _YEAR.match(words)
    if year is not None:
        return year[1]
    return find_date(f"{words.rstrip('初底末')},", published)


@dataclass
class Occasion:
    """The day of the meeting or ceremony that a text tells of, for the sentences after the one that states it.

    A roundup tells of many: there each line has its own.
    """

    published: str | None
    roundup: bool
    day: str | None = None
    line: int = -1

    def before(self, piece: Piece) -> str | None:
        """Return the day told of before *piece*, and take the day that *piece* states; what the page prints around has none."""
        if self.roundup and piece.line != self.line:
            self.day = None
        self.line = piece.line
        earlier = self.day
        if is_small_print(piece.text):
            return earlier
        if is_vague(piece.text):
            self.day = None
        else:
            self.day = next(self._days(piece.text), earlier)
        return earlier

    def _days(self, text: str) -> Iterator[str]:
        for stated in find_dates(text, self.published):
            if (
                len(stated.iso) == len("2024-01-05")
                and not _LIMIT.match(text, stated.end)
                and text[stated.start - 1 : stated.start] not in _UNTIL
            ):
                yield stated.iso
