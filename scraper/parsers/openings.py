"""Openings: the opening tags of one kind in a source, found in one pass however the source is broken.

A pattern that looks for the end of a tag from each of its beginnings reads a source of a million beginnings and no
end a million times; here the next end is remembered.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from re import Pattern


@dataclass(slots=True)
class Openings:
    """The tags of *text* that *start* («<name») begins and that end within *longest* characters."""

    text: str
    start: Pattern[str]
    longest: int
    _end: int = -1

    def after(self, place: int) -> tuple[int, int, int] | None:
        """Return the first tag from *place* on: where it begins, where its attributes do, and where they end."""
        while (match := self.start.search(self.text, place)) is not None:
            if self._end < match.end():
                self._end = self.text.find(">", match.end())
            if self._end < 0:
                return None
            if self._end - match.end() <= self.longest:
                return match.start(), match.end(), self._end
            place = match.end()
        return None

    def attributes(self) -> Iterator[str]:
        """Yield what stands between the name and the end of each tag, a tag behind the other."""
        place = 0
        while (found := self.after(place)) is not None:
            yield self.text[found[1] : found[2]]
            place = found[2] + 1
