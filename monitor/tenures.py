"""Tenures: acts and roster moves joined into one happening a person (domain.md §2.1, design promise 5)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from monitor.acts import Act
from monitor.claims import local_day
from monitor.departures import is_in_time, takes_all
from monitor.events import Status
from monitor.modes import ACTING
from monitor.posts import administrative, without_mode
from monitor.roster import State
from monitor.transitions import Move, Transition
from monitor.turns import turned, turns_alike


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened to one person in one body: acts, a roster move, or both.

    *modes*: how the posts were held before and after, None where nobody says. *retells*: reports, and no act, of seats
    that an earlier act gave and nothing took since.
    """

    person: str
    day: date
    before: tuple[str, ...]
    after: tuple[str, ...]
    acts: tuple[Act, ...]
    move: Transition | None
    confirms: bool = False
    retells: bool = False
    modes: tuple[str | None, str | None] = (None, None)

    @property
    def known_before(self) -> bool:
        """Say whether it is a back-dated fact: there and dated before watching began."""
        return self.move is None and any(act.known_before for act in self.acts)

    @property
    def is_hearsay(self) -> bool:
        """Say whether nothing but leads tells of it."""
        return self.move is None and all(act.status is Status.LEAD for act in self.acts)


@dataclass
class _Group:
    acts: list[Act] = field(default_factory=list)
    move: Transition | None = None

    @property
    def day(self) -> date:
        if self.acts:
            return min(act.day for act in self.acts)
        assert self.move is not None
        return local_day(self.move.window[1])


def happenings(acts: Sequence[Act], moves: Sequence[Transition], states: Sequence[State]) -> list[Happening]:
    """Return everything that happened, in valid order; each act and each move stands in exactly one."""
    found: list[Happening] = []
    acts_of: dict[str, list[Act]] = defaultdict(list)
    moves_of: dict[str, list[Transition]] = defaultdict(list)
    for act in acts:
        acts_of[act.person].append(act)
    for move in moves:
        moves_of[move.person].append(move)
    for person in dict.fromkeys([*acts_of, *moves_of]):
        groups = _joined(acts_of.get(person, []), moves_of.get(person, []))
        held, mode = _baseline(states, person)
        given_modes: dict[str, str | None] = {}
        given: set[str] = set()
        for group in sorted(groups, key=lambda group: (group.day, bool(group.move))):
            happening = _happening(person, group, held, states, given_modes)
            sides = happening.before, happening.after
            modes = turned(happening.acts, happening.move, sides, mode, confirms=happening.confirms)
            happening = replace(happening, modes=modes)
            found.append(replace(happening, retells=_retells(group, given)))
            if not _is_believed(group):
                continue  # what only a report or an organ without the power says, nobody holds by it
            given = (given | _given(group)) & _seats(happening.after)
            held, mode = happening.after, happening.modes[1]
            for act in group.acts:
                given_modes.update({without_mode(post): act.given for post in act.gains})
    return sorted(found, key=lambda happening: (happening.day, happening.person))


def _is_believed(group: _Group) -> bool:
    return group.move is not None or any(act.status is Status.CONFIRMED for act in group.acts)


def _given(group: _Group) -> set[str]:
    """Return the seats that acts of *group* give for certain."""
    return {seat for act in group.acts if act.status is Status.CONFIRMED for seat in _seats(act.gains)}


def _retells(group: _Group, given: set[str]) -> bool:
    """Say whether *group* is reports, without an act or a move, of nothing but seats that were *given* before."""
    gains = {seat for act in group.acts for seat in _seats(act.gains)}
    told = any(act.losses or act.ends_probation for act in group.acts)
    return group.move is None and bool(gains) and gains <= given and not told and not _given(group)


def _joined(acts: Sequence[Act], moves: Sequence[Transition]) -> list[_Group]:
    groups = [_Group(move=move) for move in moves]
    for act in acts:
        fitting = [group for group in groups if group.move is not None and fits(act, group.move)]
        if fitting:
            min(fitting, key=lambda group: abs(group.day - act.day)).acts.append(act)
        else:
            groups.append(_Group([act]))
    for group in groups:
        if (
            group.move is not None
        ):  # what an organ without the power or no official page says adds nothing to what the roster shows
            group.acts = [act for act in group.acts if not act.parked and act.status is not Status.LEAD]
    return _same_day_joined(groups)


def _same_day_joined(groups: list[_Group]) -> list[_Group]:
    """Join a gain and a loss of one person decided on one day: two documents of one reshuffle, believed alike."""
    joined: list[_Group] = []
    for group in groups:
        twin = next((other for other in joined if group.move is None and _reshuffle(group, other)), None)
        if twin is not None:
            twin.acts.extend(group.acts)
        else:
            joined.append(group)
    return joined


def _reshuffle(group: _Group, other: _Group) -> bool:
    if other.move is not None or group.day != other.day:
        return False
    known = {(act.known_before, act.status) for act in (*group.acts, *other.acts)}
    return len(known) == 1


def fits(act: Act, move: Transition) -> bool:
    """Say whether *move* on the roster can be what *act* did: within the join window, and of its posts."""
    if not is_in_time(act, move.window):
        return False
    gained, lost = _seats(act.gains), _seats(act.losses)
    before, after = _seats(move.before), _seats(move.after)
    if move.move is Move.ENTERED:
        return bool(gained) and (bool(gained & after) or not _seats(administrative(move.after)))
    if move.move is Move.LEFT:
        return takes_all(act, move.before)
    if gained & (after - before) or lost & (before - after):
        return True
    return bool(gained & after) and turns_alike(act, move)


def _seats(posts: Iterable[str]) -> set[str]:
    return {without_mode(post) for post in posts}


def _baseline(states: Sequence[State], person: str) -> tuple[tuple[str, ...], str | None]:
    entry = states[0].people.get(person) if states else None
    return (entry.posts, entry.mode) if entry is not None else ((), None)


def _happening(
    person: str, group: _Group, held: tuple[str, ...], states: Sequence[State], modes: Mapping[str, str | None]
) -> Happening:
    gains = tuple(dict.fromkeys(post for act in group.acts for post in act.gains))
    losses = {post for act in group.acts for post in act.losses}
    if group.move is not None:
        before, after = group.move.before, group.move.after
        if group.move.move is Move.ENTERED:
            unshown = gains if not _seats(administrative(after)) else _decided(group)
            after = tuple(dict.fromkeys((*unshown, *after))) if not _seats(unshown) <= _seats(after) else after
    else:
        before = _held_before(person, group, held, gains, states)
        kept = tuple(post for post in before if post not in losses and without_mode(post) not in _seats(gains))
        # Whom an act takes the last seat has left: of a party post that stood beside it an act of the government says nothing.
        kept = kept if gains or administrative(kept) or not administrative(losses) else ()
        after = tuple(dict.fromkeys((*kept, *gains)))
        before = before or tuple(losses)
    return Happening(person, group.day, before, after, tuple(group.acts), group.move, _confirms(group, before, modes))


def _decided(group: _Group) -> tuple[str, ...]:
    """Return the posts that acts of *group* give for certain: a report proves none that the roster does not show."""
    return tuple(dict.fromkeys(post for act in group.acts if act.status is Status.CONFIRMED for post in act.gains))


def _held_before(
    person: str, group: _Group, held: tuple[str, ...], gains: tuple[str, ...], states: Sequence[State]
) -> tuple[str, ...]:
    """Return what the person held before acts that no roster move joins.

    A roster that showed the gained post from the start says nothing of the time before the act.
    """
    if gains and states and _seats(gains) <= _seats(_baseline(states, person)[0]):
        return () if group.day <= local_day(states[0].start) else held
    return held


def _confirms(group: _Group, before: tuple[str, ...], modes: Mapping[str, str | None]) -> bool:
    """Say whether the acts end a probation or drop an acting mode (domain.md L03)."""
    for act in group.acts:
        if act.ends_probation:
            return True
        if not act.acting and any(modes.get(without_mode(post)) == ACTING for post in act.gains):
            return True
        acting_seats = {without_mode(post) for post in before if post != without_mode(post)}
        if not act.acting and acting_seats & set(act.gains):
            return True
    return False
