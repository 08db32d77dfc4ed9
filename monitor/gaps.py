"""Gaps: how a roster that drops somebody from his old seat before it prints the new one is read as one change."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from monitor.acts import Act
from monitor.claims import local_day
from monitor.departures import is_in_time, takes_all
from monitor.events import Status
from monitor.groups import Group, seats_of
from monitor.posts import administrative
from monitor.transitions import VANISH_SPAN, Move, Transition

# The editor of a page follows an act within weeks; whose row goes later than that has left.
FOLLOWED = timedelta(days=30)


def bridged(moves: Sequence[Transition], acts: Sequence[Act]) -> list[Transition]:
    """Return the *moves* of one person in order, each going and coming that an act joins as one change from seat to seat."""
    found: list[Transition] = []
    for move in moves:
        if found and not is_taken(found[-1], acts) and any(_moves_on(act, found[-1]) and _shows(move, act) for act in acts):
            gone = found.pop()
            window = (gone.window[0], move.window[1])
            found.append(replace(move, move=Move.CHANGED, before=gone.before, window=window, old=gone.old))
        else:
            found.append(move)
    return found


def is_taken(move: Transition, acts: Iterable[Act]) -> bool:
    """Say whether an act took the seats that *move* drops, and gave none: then going and coming were decided apart."""
    return any(act.status is Status.CONFIRMED and is_in_time(act, move.window) and takes_all(act, move.before) for act in acts)


def lags(group: Group, held: Iterable[str], acts: Iterable[Act]) -> bool:
    """Say whether the roster may only be late: nothing else tells of *group*, in which it drops who *held* a seat that one of his *acts* had just given."""
    move = group.move
    if move is None or group.acts:
        return False
    acts = tuple(acts)
    given = (act for act in acts if _seats(act.gains) & seats_of(held))
    return any(_moves_on(act, move) or _is_given_anew(act, move, acts) for act in given)


def _is_given_anew(act: Act, move: Transition, acts: Iterable[Act]) -> bool:
    """Say whether *act* gave the seat from which *move* drops somebody again, when another act had taken it while the roster showed it."""
    if not _is_followed(act, move) or move.old is None:
        return False
    seats, since = seats_of(act.gains) & seats_of(move.before), local_day(move.old.start)
    taken = (one for one in acts if one.status is Status.CONFIRMED and since < one.day < act.day)
    return any(not seats.isdisjoint(seats_of(one.losses)) for one in taken)


def says_where(act: Act, move: Transition) -> bool:
    """Say whether *act*, found when it was told that *move* dropped somebody, says to what seat he had gone."""
    return _moves_on(act, move) and act.seen >= move.window[1] + VANISH_SPAN


def _moves_on(act: Act, move: Transition) -> bool:
    return _is_followed(act, move) and bool(_seats(act.gains) - seats_of(move.before))


def _is_followed(act: Act, move: Transition) -> bool:
    """Say whether *move* drops somebody in the days in which the roster may follow *act*."""
    if move.move is not Move.LEFT or act.status is not Status.CONFIRMED or act.known_before:
        return False
    low, high = (local_day(moment) for moment in move.window)
    return low - FOLLOWED <= act.day <= high


def _shows(move: Transition, act: Act) -> bool:
    return move.move is Move.ENTERED and bool(_seats(act.gains) & seats_of(move.after))


def _seats(posts: Iterable[str]) -> set[str]:
    return seats_of(administrative(posts))
