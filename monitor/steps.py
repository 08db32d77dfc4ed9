"""Steps: what was decided, or shown, between two things that look like one: then they are two (domain.md §2.1)."""

from collections.abc import Sequence
from datetime import timedelta

from monitor.acts import Act
from monitor.claims import local_day
from monitor.departures import is_in_time, takes_all
from monitor.events import Status
from monitor.gaps import is_taken
from monitor.groups import seats_of
from monitor.posts import administrative
from monitor.transitions import Move, Transition

# Rosters lag by weeks; what one shows later than this after an act that another one undid is none of its doing.
LAG = timedelta(days=45)


def is_of_another(act: Act, move: Transition, acts: Sequence[Act], moves: Sequence[Transition]) -> bool:
    """Say whether *move* shows what was decided before *act*: one of the *acts* or *moves* undid that in the meantime.

    Somebody whose seat an act took went by that one, and by none that gave him another seat.
    """
    if move.move is Move.LEFT and not takes_all(act, move.before) and (is_taken(move, acts) or _had_left(act, move, acts)):
        return True
    if any(_shows_undone(one, step, act) for one in moves if one.window[1] <= move.window[0] for step in acts):
        return True
    since, until = (local_day(moment) for moment in move.window)
    steps = (one for one in acts if one is not act and since < one.day <= act.day)
    after = (one for one in acts if since - LAG > act.day and act.day < one.day <= until)
    later = (one for one in moves if one.window[0] >= move.window[1] and local_day(one.window[1]) <= act.day)
    return any(_undoes(one, act) for one in (*steps, *after)) or any(_drops(one, act) for one in later)


def are_parted(act: Act, other: Act, acts: Sequence[Act]) -> bool:
    """Say whether one of the *acts* undid between two acts what they are about: then they are two decisions."""
    low, high = sorted((act.day, other.day))
    steps = (one for one in acts if low < one.day < high)
    return any(_undoes(step, act) or _undoes(step, other) for step in steps)


def _had_left(act: Act, move: Transition, acts: Sequence[Act]) -> bool:
    """Say whether he held before *act* none of the seats in which *move* drops him: one of the *acts* took them all."""
    seats = seats_of(administrative(move.before))
    earlier = (one for one in acts if one.day < act.day and one.status is Status.CONFIRMED and is_in_time(one, move.window))
    return bool(seats) and any(seats <= seats_of(one.losses) for one in earlier)


def _shows_undone(move: Transition, step: Act, act: Act) -> bool:
    """Say whether *move* shows that *step*, decided after *act*, undid it."""
    showable = act.day < step.day <= local_day(move.window[1]) and is_in_time(step, move.window)
    if not showable or step.status is not Status.CONFIRMED:
        return False
    before, after = seats_of(move.before), seats_of(move.after)
    taken = seats_of(step.losses) & seats_of(act.gains) & (before - after)
    return bool(taken or seats_of(step.gains) & seats_of(act.losses) & (after - before))


def _undoes(step: Act, act: Act) -> bool:
    """Say whether *step* takes for certain a seat that *act* gives, or gives one that it takes."""
    taken, given = seats_of(step.losses) & seats_of(act.gains), seats_of(step.gains) & seats_of(act.losses)
    return step.status is Status.CONFIRMED and bool(taken or given)


def _drops(move: Transition, act: Act) -> bool:
    """Say whether *move* shows somebody without a seat, which he had, that *act* gives, or with one that it takes."""
    before, after = seats_of(move.before), seats_of(move.after)
    return not seats_of(act.gains).isdisjoint(before - after) or not seats_of(act.losses).isdisjoint(after - before)
