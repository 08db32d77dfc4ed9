"""Build what a roster shows of one person: an entry, a stretch and a move from one to the other, in few words."""

from monitor.entries import Entry
from monitor.modes import Told
from monitor.segments import Segment
from monitor.transitions import Move, Transition
from tests.unit.monitor.history import day, leader, roster

NAME = "李四"
RUN = roster(0, 30, **{NAME: "副局长"})


def stretch(said: str, mode: str | None, first: float, last: float) -> Segment:
    """Return a stretch on which he stands as *said*, «» for not at all, with the words of *mode* beside it."""
    fact = leader(NAME, said)
    entry = Entry(fact.posts, fact, RUN, Told(mode)) if said else None
    return Segment(entry, day(first), day(last), int(last - first) + 1, RUN, 2)


def move(before: str, after: str, modes: tuple[str | None, str | None] = (None, None), first: float = 10) -> Transition:
    """Return the move from *before* to *after*, which the roster shows from day *first*."""
    old, new = stretch(before, modes[0], 0, first - 1), stretch(after, modes[1], first, first + 9)
    kind = Move.ENTERED if not before else Move.LEFT if not after else Move.CHANGED
    sides = (segment.entry.posts if segment.entry is not None else () for segment in (old, new))
    return Transition(NAME, kind, *sides, (day(first - 1), day(first)), old if before else None, new)
