"""Tenures: what happened to each person, and what he held before and after, from acts and roster moves as joins.py joins them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from monitor.acts import Act
from monitor.claims import local_day
from monitor.events import Status
from monitor.gaps import lags
from monitor.groups import Group, seats_of
from monitor.joins import joined
from monitor.lagging import Decided
from monitor.memory import Memory
from monitor.modes import ACTING
from monitor.party import NOTHING_HELD, Held
from monitor.posts import administrative, without_mode
from monitor.roster import State
from monitor.transitions import Move, Transition
from monitor.turns import turned

Posts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened to one person in one body: acts, a roster move, or both.

    *move* may show at once what several decisions did: then it stands in the happening of each.
    *modes*: how the posts were held before and after, None where nobody says. *retells*: reports, and no act, of seats
    that an earlier act gave and nothing took since. *again*: it says what an event said before, too far from it to be the
    same one, and nothing lies between, or the roster drops whom an act has just given another seat: that is proposed for review
    (domain.md §2.1, the join window). *unsure*: an act took lately a seat that the roster comes to show, in which nobody told of him:
    it is late, or he is back. *recalled*: seats held
    before of which nobody knew when it was first told; *believed*: seats left before of which nobody knew that they were.
    """

    person: str
    day: date
    before: tuple[str, ...]
    after: tuple[str, ...]
    acts: tuple[Act, ...]
    move: Transition | None
    confirms: bool = False
    retells: bool = False
    again: bool = False
    unsure: bool = False
    modes: tuple[str | None, str | None] = (None, None)
    recalled: frozenset[str] = frozenset()
    believed: frozenset[str] = frozenset()

    @property
    def known_before(self) -> bool:
        """Say whether it is a back-dated fact: there and dated before watching began."""
        return self.move is None and any(act.known_before for act in self.acts)

    @property
    def is_hearsay(self) -> bool:
        """Say whether nothing but leads tells of it."""
        return self.move is None and all(act.status is Status.LEAD for act in self.acts)


@dataclass
class _Told:
    """The seats that events say one person entered, and left, and nothing says otherwise since; and those that he *ever* entered."""

    entered: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    ever: set[str] = field(default_factory=set)

    def is_again(self, happening: Happening) -> bool:
        """Say whether *happening* gives or takes nothing but what events gave or took before."""
        gained, lost = _turnover(happening)
        news = (gained - self.entered) | (lost - self.left)
        return bool(gained or lost) and not news

    def is_first(self, happening: Happening) -> bool:
        """Say whether *happening* gives a seat of which no event told before."""
        return not _turnover(happening)[0] <= self.ever

    def take(self, happening: Happening) -> None:
        """Count what *happening* gives and takes; what was there when watching began is no event."""
        if happening.known_before:
            return
        gained, lost = _turnover(happening)
        self.entered, self.ever = (self.entered | gained) - lost, self.ever | gained
        self.left = (self.left | lost) - seats_of(happening.after)


def _turnover(happening: Happening) -> tuple[set[str], set[str]]:
    """Return the seats that *happening* says were entered and left: an act says it of the seats that it names."""
    acts, after = happening.acts, seats_of(happening.after)
    move = happening.move
    gained = {seat for act in acts for seat in seats_of(act.gains)}
    lost = {seat for act in acts for seat in seats_of(act.losses)} - after
    if move is not None:
        gained |= after - seats_of(happening.before)
        lost |= seats_of(administrative(happening.before) or happening.before) - after
    return gained, lost


def happenings(acts: Sequence[Act], moves: Sequence[Transition], states: Sequence[State]) -> list[Happening]:
    """Return everything that happened, in valid order; each act stands in exactly one."""
    found: list[Happening] = []
    acts_of: dict[str, list[Act]] = defaultdict(list)
    moves_of: dict[str, list[Transition]] = defaultdict(list)
    for act in acts:
        acts_of[act.person].append(act)
    for move in moves:
        moves_of[move.person].append(move)
    for person in dict.fromkeys([*acts_of, *moves_of]):
        acts_on, (held, mode) = acts_of.get(person, []), _baseline(states, person)
        given_modes: dict[str, str | None] = {}
        decided, told = Decided.since(states, acts_on), _Told()
        memory = Memory.of_list(held, states[0].start if states else None)
        first = Held(held, local_day(states[0].start)) if states else NOTHING_HELD
        for group in joined(acts_on, moves_of.get(person, []), first):
            happening = _happening(person, group, held, states, given_modes)
            sides = decided.sides(group, held, happening.before, happening.after)
            modes = turned(happening.acts, _turn(group), sides, mode, confirms=happening.confirms)
            recalled, believed = memory.recalled(group, sides[0]), memory.believed(group)
            happening = replace(happening, before=sides[0], after=sides[1], modes=modes, recalled=recalled, believed=believed)
            late, undone = lags(group, held, acts_on) or decided.is_late(group, held, *sides), decided.is_undone(group)
            unsure = undone and told.is_first(happening)
            again = told.is_again(happening) or (late and not unsure)
            found.append(replace(happening, retells=_retells(group, set(decided.given)), again=again, unsure=unsure))
            if not group.is_believed:
                continue  # what only a report or an organ without the power says, nobody holds by it
            held = decided.held_after(group, held, happening.after)
            decided.take(group, held)
            told.take(happening)
            memory.take(group, happening.after)
            mode = mode if undone else happening.modes[1]
            for act in group.acts:
                given_modes.update({without_mode(post): act.given for post in act.gains})
    return sorted(found, key=lambda happening: (happening.day, happening.person))


def _turn(group: Group) -> Transition | None:
    """Return the move that shows the mode before and after: who came before the last of several decisions came not by it."""
    came_before = group.earlier and group.move is not None and group.move.move is Move.ENTERED
    return None if came_before else group.move


def _retells(group: Group, given: set[str]) -> bool:
    """Say whether *group* is reports, without an act or a move, of nothing but seats that were *given* before."""
    gains = {seat for act in group.acts for seat in seats_of(act.gains)}
    told = any(act.losses or act.ends_probation for act in group.acts)
    return group.shown is None and bool(gains) and gains <= given and not told and not group.given


def _baseline(states: Sequence[State], person: str) -> tuple[Posts, str | None]:
    entry = states[0].people.get(person) if states else None
    return (entry.posts, entry.mode) if entry is not None else ((), None)


def _happening(person: str, group: Group, held: Posts, states: Sequence[State], modes: Mapping[str, str | None]) -> Happening:
    if group.move is not None and not group.earlier:
        taken = (post for act in group.deciding for post in act.losses)
        came = group.move.move is Move.ENTERED and group.deciding
        before, after = _with_taken(held if came else group.move.before, taken), _as_shown(group, group.move)
    else:
        before, after = _by_acts(person, group, held, states)
        after = after if group.move is None else _as_shown(group, group.move)
    return Happening(person, group.day, before, after, group.acts, group.shown, _confirms(group, before, modes))


def _as_shown(group: Group, move: Transition) -> Posts:
    """Return what the person holds after *move*: with the posts that acts gave and it does not print, without those they took."""
    if move.move is not Move.ENTERED:
        taken = {seat for act in group.deciding for seat in seats_of(act.losses)}
        held = tuple(post for post in move.after if without_mode(post) not in taken - seats_of(_gains(group)))
        return held or move.after or _decided(group)
    unshown = _gains(group) if not seats_of(administrative(move.after)) else _decided(group)
    return move.after if seats_of(unshown) <= seats_of(move.after) else tuple(dict.fromkeys((*unshown, *move.after)))


def _by_acts(person: str, group: Group, held: Posts, states: Sequence[State]) -> tuple[Posts, Posts]:
    """Return what the person held before and after the acts of *group*, as far as they and what was known before tell."""
    gains, losses = _gains(group), dict.fromkeys(post for act in group.acts for post in act.losses)
    before = _with_taken(_held_before(person, group, held, gains, states), losses)
    kept = tuple(post for post in before if post not in losses and without_mode(post) not in seats_of(gains))
    # Whom an act takes the last seat has left: of a party post that stood beside it an act of the government says nothing.
    kept = kept if gains or administrative(kept) or not administrative(losses) else ()
    return before, tuple(dict.fromkeys((*kept, *gains)))


def _with_taken(held: Posts, losses: Iterable[str]) -> Posts:
    """Return *held* with the seats that acts take and nothing told of before: whom they take it from held it."""
    return (*held, *(post for post in losses if without_mode(post) not in seats_of(held)))


def _gains(group: Group) -> Posts:
    return tuple(dict.fromkeys(post for act in group.acts for post in act.gains))


def _decided(group: Group) -> Posts:
    """Return the posts that acts of *group* give for certain: a report proves none that the roster does not show."""
    return tuple(dict.fromkeys(post for act in group.deciding for post in act.gains))


def _held_before(person: str, group: Group, held: Posts, gains: Posts, states: Sequence[State]) -> Posts:
    """Return what the person held before acts that no roster move joins.

    A roster that showed the gained post from the start says nothing of the time before the act.
    """
    if gains and states and seats_of(gains) <= seats_of(_baseline(states, person)[0]):
        return () if group.day <= local_day(states[0].start) else held
    return held


def _confirms(group: Group, before: Posts, modes: Mapping[str, str | None]) -> bool:
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
