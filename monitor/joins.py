"""Joins: which acts, and which move of the roster, are one happening (domain.md §2.1, design promise 5; ADR 22)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from monitor.acts import Act
from monitor.claims import local_day
from monitor.departures import is_in_time, takes_all
from monitor.events import Status
from monitor.gaps import bridged, says_where
from monitor.groups import Group, absorbed, in_valid_order, seats_of
from monitor.party import NOTHING_HELD, Held, is_of_party, party_joined, stands_beside
from monitor.posts import administrative
from monitor.steps import are_parted, is_of_another
from monitor.transitions import VANISH_SPAN, Move, Transition
from monitor.turns import turns_alike


def joined(acts: Sequence[Act], moves: Sequence[Transition], first: Held = NOTHING_HELD) -> list[Group]:
    """Return the happenings of one person in valid order, who *first* held some posts; each act stands in exactly one."""
    moves = bridged(moves, acts)
    fitting: list[list[Act]] = [[] for _ in moves]
    alone: list[Group] = []
    for act in sorted(acts, key=lambda act: act.status is Status.LEAD):  # what is only heard draws no act to a move
        places = [place for place, move in enumerate(moves) if fits(act, move) and not is_of_another(act, move, acts, moves)]
        if places:
            fitting[min(places, key=lambda place: _distance(act, fitting[place], moves[place]))].append(act)
        else:
            alone.append(Group((act,)))
    shown = [group for place, move in enumerate(moves) for group in _shown(fitting[place], move, acts)]
    return party_joined(in_valid_order([*shown, *_same_day_joined(alone)]), first)


def _distance(act: Act, others: Sequence[Act], move: Transition) -> timedelta:
    return abs(Group(tuple(others), move).day - act.day)


def fits(act: Act, move: Transition) -> bool:
    """Say whether *move* on the roster can be what *act* did: within the join window, and of its posts."""
    if not is_in_time(act, move.window):
        return False
    gained, lost = seats_of(act.gains), seats_of(act.losses)
    before, after = seats_of(move.before), seats_of(move.after)
    if move.move is Move.ENTERED:
        return bool(gained) and (bool(gained & after) or _unsaid(act, move))
    if move.move is Move.LEFT:
        return takes_all(act, move.before) or says_where(act, move)
    if gained & (after - before) or lost & (before - after):
        return True
    return bool(gained & after) and turns_alike(act, move)


def _unsaid(act: Act, move: Transition) -> bool:
    """Say whether the roster may leave the seat unsaid that *act* gave: it prints none, and he came to it after the act."""
    later = bool(move.after) and act.day > local_day(move.window[1])
    return not later and not administrative(move.after)


def _shown(acts: Sequence[Act], move: Transition, every: Sequence[Act]) -> Iterator[Group]:
    """Yield what *move* shows by *acts* (of *every* one): one happening, or several when acts decided them on several days.

    What an organ without the power or no official page says adds nothing to what the roster shows.
    """
    counted = [act for act in acts if not act.parked and act.status is not Status.LEAD]
    parts = _decisions(counted, move, every)
    if len(parts) == 1 and (_came_before(parts[0], move) or _shows_more(parts[0], move, every)):
        parts.append(Group())
    if len(parts) < 2:
        yield Group(tuple(counted), move)
        return
    for part in parts[:-1]:
        yield replace(part, follows=move)
    yield Group(parts[-1].acts, move, move, earlier=True)


def _came_before(part: Group, move: Transition) -> bool:
    """Say whether *part* was told of posts in the Party alone before the roster came to show seats too, by *move*."""
    of_party = is_of_party(part) and seats_of(administrative(move.before)) != seats_of(administrative(move.after))
    believed = move.window[1] + (VANISH_SPAN if move.move is Move.LEFT else timedelta(0))
    return of_party and part.told <= believed


def _shows_more(part: Group, move: Transition, every: Sequence[Act]) -> bool:
    """Say whether *move* shows a seat beside those of the acts of *part*: then they decided no more than they say (domain.md §1.4.2).

    Who only comes, and left nothing for it, enters each seat by itself (leaders.py).
    """
    if move.move is Move.LEFT:
        taken = {seat for act in every if act.status is Status.CONFIRMED for seat in seats_of(act.losses)}
        remains = seats_of(administrative(move.before)) - taken
        return bool(remains) and bool(administrative(sorted(part.taken))) and not part.given
    if move.move is Move.ENTERED and not any(act.losses for act in part.acts):
        return False
    named = {seat for act in part.acts for seat in seats_of((*act.gains, *act.losses))}
    came = seats_of(administrative(move.after)) - seats_of(move.before) - named
    return bool(came) and any(administrative(act.gains) for act in part.acts)


def _decisions(acts: Sequence[Act], move: Transition, every: Sequence[Act]) -> list[Group]:
    """Part *acts* by what was decided on one day, in valid order; a report stands beside the decision that it is nearest to."""

    def decides_alike(group: Group, other: Group) -> bool:
        pairs = [(act, one) for act in group.acts for one in other.acts]
        alike = any(_repeats(act, one, move) or _repeats(one, act, move) for act, one in pairs)
        return alike and not any(are_parted(act, one, every) for act, one in pairs)

    decided = sorted((act for act in acts if act.status is Status.CONFIRMED), key=lambda act: act.day)
    found = absorbed([], (Group((act,)) for act in decided), decides_alike)
    for act in acts:
        if act.status is not Status.CONFIRMED and found:
            place = min(range(len(found)), key=lambda place: abs(found[place].day - act.day))
            found[place] = replace(found[place], acts=(*found[place].acts, act))
    return found


def _repeats(act: Act, other: Act, move: Transition) -> bool:
    """Say whether *act* decides nothing beside *other*: it is of the same day, or of the same seats in the same mode.

    What was told of the Party before the other act was found, and before *move*, stands beside neither.
    """
    told = act.seen < other.seen and act.seen <= move.window[1]
    if act.day == other.day or (stands_beside(act, other) and not told):
        return True
    modes = (act.acting, act.ends_probation) == (other.acting, other.ends_probation)
    return modes and seats_of(act.gains) == seats_of(other.gains) and seats_of(act.losses) == seats_of(other.losses)


def _same_day_joined(groups: Sequence[Group]) -> list[Group]:
    """Join a gain and a loss of one person decided on one day: two documents of one reshuffle, believed alike."""
    return absorbed([], groups, _reshuffle)


def _reshuffle(group: Group, other: Group) -> bool:
    known = {(act.known_before, act.status) for act in (*group.acts, *other.acts)}
    return group.day == other.day and len(known) == 1
