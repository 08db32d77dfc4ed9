"""Transitions: who entered, left or changed on the roster, once enough looks agree.

The thresholds are domain.md §2.2 and §3.4: k=2 good looks to believe an appearance or a change, k>=3 good
looks over >=72 h, with another known leader still listed, to believe an absence.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.posts import as_compared
from monitor.roster import RosterHistory
from monitor.segments import Segment, alike, controls_of, join, people_of, segments

APPEAR_LOOKS = 2
VANISH_LOOKS = 3
VANISH_SPAN = timedelta(hours=72)


class Move(StrEnum):
    """What the roster did with one person."""

    ENTERED = "entered"
    LEFT = "left"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Transition:
    """One believed move; *window* is the last good look without it and the first with it.

    *reprinted* says that the page came to print the mode otherwise, and that nothing need have happened (printed.py).
    """

    person: str
    move: Move
    before: tuple[str, ...]
    after: tuple[str, ...]
    window: tuple[datetime, datetime]
    old: Segment | None
    new: Segment
    reprinted: bool = False

    @property
    def modes(self) -> tuple[str | None, str | None]:
        """The mode in which the roster showed the posts held before and after, None where it prints no word of any."""
        old, new = self.old.entry if self.old is not None else None, self.new.entry
        return old.mode if old is not None else None, new.mode if new is not None else None

    @property
    def remarks(self) -> tuple[str | None, str | None]:
        """The mode of the words beside the posts before and after, apart from 代 in a post itself."""
        old, new = self.old.entry if self.old is not None else None, self.new.entry
        return old.told.mode if old is not None else None, new.told.mode if new is not None else None

    @property
    def is_of_mode(self) -> bool:
        """Say whether the seats stayed, and only what is printed beside them changed."""
        stayed = set(map(as_compared, self.before)) == set(map(as_compared, self.after))
        return self.move is Move.CHANGED and stayed


@dataclass(frozen=True, slots=True)
class Transitions:
    """The believed moves, and whether more looks could believe another one."""

    moves: tuple[Transition, ...]
    pending: bool


def transitions(history: RosterHistory) -> Transitions:
    """Return the moves of everybody on the roster, in order of their first sight."""
    moves: list[Transition] = []
    pending = False
    controls = controls_of(history.states)
    for person in people_of(history.states):
        stretches, waits = _believed(segments(history.states, person, controls))
        appeared = history.absent_since is not None and stretches[0].entry is not None
        pending = pending or waits or (appeared and not _enough(stretches[0]))
        moves.extend(_moves(person, stretches, history))
    moves.sort(key=lambda move: (move.window[1], move.person))
    return Transitions(tuple(moves), pending)


def _believed(stretches: list[Segment]) -> tuple[list[Segment], bool]:
    """Drop stretches too short to believe; say whether the last one still waits for looks.

    A short absence between two presences, or a short sight between two absences, never was (flapping).
    """
    believed: list[Segment] = []
    waits = False
    for place, stretch in enumerate(stretches):
        if believed and _enough(stretch) and alike(believed[-1], stretch):
            believed.append(join(believed.pop(), stretch))
        elif not believed or _enough(stretch):
            believed.append(stretch)
        else:
            waits = place == len(stretches) - 1
    return believed, waits


def _enough(stretch: Segment) -> bool:
    if stretch.entry is not None:
        return stretch.looks >= APPEAR_LOOKS
    return stretch.looks >= VANISH_LOOKS and stretch.last - stretch.start >= VANISH_SPAN and stretch.others >= 1


def _moves(person: str, stretches: Sequence[Segment], history: RosterHistory) -> list[Transition]:
    moves: list[Transition] = []
    if stretches and stretches[0].entry is not None and history.absent_since is not None and _enough(stretches[0]):
        window = (history.absent_since, stretches[0].start)
        moves.append(Transition(person, Move.ENTERED, (), _posts(stretches[0]), window, None, stretches[0]))
    for old, new in itertools.pairwise(stretches):
        moves.append(Transition(person, _kind(old, new), _posts(old), _posts(new), _window(old, new), old, new))
    return moves


def _window(old: Segment, new: Segment) -> tuple[datetime, datetime]:
    """Return the last good look without and the first with, at the page that changed."""
    return min(new.prior or old.last, new.start), new.start


def _kind(old: Segment, new: Segment) -> Move:
    if old.entry is None:
        return Move.ENTERED
    return Move.LEFT if new.entry is None else Move.CHANGED


def _posts(stretch: Segment) -> tuple[str, ...]:
    return stretch.entry.posts if stretch.entry is not None else ()
