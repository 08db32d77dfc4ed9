"""Steps: what was decided, or shown, between two things that look like one: then they are two (domain.md §2.1)."""

from collections.abc import Sequence

from monitor.acts import Act
from monitor.claims import local_day
from monitor.departures import takes_all
from monitor.events import Status
from monitor.gaps import is_taken
from monitor.groups import seats_of
from monitor.transitions import Move, Transition


def is_of_another(act: Act, move: Transition, acts: Sequence[Act], moves: Sequence[Transition]) -> bool:
    """Say whether *move* shows what was decided before *act*: one of the *acts* or *moves* undid that in the meantime.

    Somebody whose seat an act took went by that one, and by none that gave him another seat.
    """
    if move.move is Move.LEFT and not takes_all(act, move.before) and is_taken(move, acts):
        return True
    since = local_day(move.window[0])
    steps = (one for one in acts if one is not act and since < one.day <= act.day)
    later = (one for one in moves if one.window[0] >= move.window[1] and local_day(one.window[1]) <= act.day)
    return any(_undoes(one, act) for one in steps) or any(_drops(one, act) for one in later)


def are_parted(act: Act, other: Act, acts: Sequence[Act]) -> bool:
    """Say whether one of the *acts* undid between two acts what they are about: then they are two decisions."""
    low, high = sorted((act.day, other.day))
    steps = (one for one in acts if low < one.day < high)
    return any(_undoes(step, act) or _undoes(step, other) for step in steps)


def _undoes(step: Act, act: Act) -> bool:
    """Say whether *step* takes for certain a seat that *act* gives, or gives one that it takes."""
    taken, given = seats_of(step.losses) & seats_of(act.gains), seats_of(step.gains) & seats_of(act.losses)
    return step.status is Status.CONFIRMED and bool(taken or given)


def _drops(move: Transition, act: Act) -> bool:
    """Say whether *move* shows somebody without a seat, which he had, that *act* gives, or with one that it takes."""
    before, after = seats_of(move.before), seats_of(move.after)
    return not seats_of(act.gains).isdisjoint(before - after) or not seats_of(act.losses).isdisjoint(after - before)
