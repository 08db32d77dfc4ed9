"""Joins: which acts, and which move of the roster, are one happening (domain.md §2.1, design promise 5; ADR 22)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from monitor.acts import Act
from monitor.claims import local_day
from monitor.departures import is_in_time, takes_all
from monitor.events import Status
from monitor.posts import administrative, without_mode
from monitor.transitions import Move, Transition
from monitor.turns import turns_alike

# The Party's organ decides on the post in the Party some days after the state's organ decided on the other one; what it decides before is news.
BESIDE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Group:
    """The acts and the move of one happening.

    *follows* is a move that shows at once what several decisions did, on all of them; on the last one it is its *move* too,
    and *earlier* says that others of them went before.
    """

    acts: tuple[Act, ...] = ()
    move: Transition | None = None
    follows: Transition | None = None
    earlier: bool = False

    @property
    def day(self) -> date:
        """The day it counts from: the earliest act, else the first look with it."""
        if self.acts:
            return min(act.day for act in self.acts)
        assert self.move is not None
        return local_day(self.move.window[1])

    @property
    def shown(self) -> Transition | None:
        """The move of the roster that shows it, alone or with others."""
        return self.move or self.follows

    @property
    def is_believed(self) -> bool:
        """Say whether more tells of it than a report, or an organ without the power."""
        return self.shown is not None or any(act.status is Status.CONFIRMED for act in self.acts)

    @property
    def given(self) -> set[str]:
        """The seats that acts give for certain."""
        return {seat for act in self.acts if act.status is Status.CONFIRMED for seat in seats_of(act.gains)}


def seats_of(posts: Iterable[str]) -> set[str]:
    """Return the seats of *posts*, whatever the mode in which they are held."""
    return {without_mode(post) for post in posts}


def joined(acts: Sequence[Act], moves: Sequence[Transition]) -> list[Group]:
    """Return the happenings of one person in valid order; each act stands in exactly one."""
    fitting: list[list[Act]] = [[] for _ in moves]
    alone: list[Group] = []
    for act in acts:
        places = [place for place, move in enumerate(moves) if fits(act, move)]
        if places:
            fitting[min(places, key=lambda place: _distance(act, fitting[place], moves[place]))].append(act)
        else:
            alone.append(Group((act,)))
    shown = [group for place, move in enumerate(moves) for group in _shown(fitting[place], move)]
    groups = _party_joined([*shown, *_same_day_joined(alone)])
    return sorted(groups, key=lambda group: (group.day, group.move is not None))


def _distance(act: Act, others: Sequence[Act], move: Transition) -> timedelta:
    return abs(Group(tuple(others), move).day - act.day)


def fits(act: Act, move: Transition) -> bool:
    """Say whether *move* on the roster can be what *act* did: within the join window, and of its posts."""
    if not is_in_time(act, move.window):
        return False
    gained, lost = seats_of(act.gains), seats_of(act.losses)
    before, after = seats_of(move.before), seats_of(move.after)
    if move.move is Move.ENTERED:
        return bool(gained) and (bool(gained & after) or not seats_of(administrative(move.after)))
    if move.move is Move.LEFT:
        return takes_all(act, move.before)
    if gained & (after - before) or lost & (before - after):
        return True
    return bool(gained & after) and turns_alike(act, move)


def _shown(acts: Sequence[Act], move: Transition) -> Iterator[Group]:
    """Yield what *move* shows: one happening, or several when acts decided them on several days.

    What an organ without the power or no official page says adds nothing to what the roster shows.
    """
    counted = [act for act in acts if not act.parked and act.status is not Status.LEAD]
    parts = _decisions(counted)
    if len(parts) < 2:
        yield Group(tuple(counted), move)
        return
    for part in parts[:-1]:
        yield replace(part, follows=move)
    yield Group(parts[-1].acts, move, move, earlier=True)


def _decisions(acts: Sequence[Act]) -> list[Group]:
    """Part *acts* by what was decided on one day, in valid order; a report stands beside the decision that it is nearest to."""
    decided = sorted((act for act in acts if act.status is Status.CONFIRMED), key=lambda act: act.day)
    found = _absorbed([], (Group((act,)) for act in decided), _decides_alike)
    for act in acts:
        if act.status is not Status.CONFIRMED and found:
            place = min(range(len(found)), key=lambda place: abs(found[place].day - act.day))
            found[place] = replace(found[place], acts=(*found[place].acts, act))
    return found


def _absorbed(found: Sequence[Group], groups: Iterable[Group], belongs: Callable[[Group, Group], bool]) -> list[Group]:
    """Return *found* with the acts of *groups*, each in the first group that it *belongs* to, or as one more."""
    merged = list(found)
    for group in groups:
        place = next((place for place, other in enumerate(merged) if belongs(group, other)), None)
        if place is None:
            merged.append(group)
        else:
            merged[place] = replace(merged[place], acts=(*merged[place].acts, *group.acts))
    return merged


def _decides_alike(group: Group, other: Group) -> bool:
    return any(_repeats(act, one) for act in group.acts for one in other.acts)


def _repeats(act: Act, other: Act) -> bool:
    """Say whether *act* decides nothing beside *other*: it is of the same day, or of the same seats in the same mode."""
    if act.day == other.day or _stands_beside(act, other):
        return True
    modes = (act.acting, act.ends_probation) == (other.acting, other.ends_probation)
    return modes and seats_of(act.gains) == seats_of(other.gains) and seats_of(act.losses) == seats_of(other.losses)


def _same_day_joined(groups: Sequence[Group]) -> list[Group]:
    """Join a gain and a loss of one person decided on one day: two documents of one reshuffle, believed alike."""
    return _absorbed([], groups, _reshuffle)


def _party_joined(groups: Sequence[Group]) -> list[Group]:
    """Join what takes or gives party posts alone to the coming or going beside which they stand (design §4.4)."""
    beside = [group.move is None and all(map(_is_of_party, group.acts)) for group in groups]
    return _absorbed(
        [group for group, is_beside in zip(groups, beside, strict=True) if not is_beside],
        [group for group, is_beside in zip(groups, beside, strict=True) if is_beside],
        _goes_with,
    )


def _goes_with(group: Group, other: Group) -> bool:
    pairs = [(act, one) for act in group.acts for one in other.acts]
    return bool(pairs) and all(
        (act.known_before, act.status) == (one.known_before, one.status) and _stands_beside(act, one) for act, one in pairs
    )


def _stands_beside(act: Act, other: Act) -> bool:
    """Say whether *act* gives or takes party posts alone, on the heels of *other*, by which the person came or went."""
    soon = timedelta(0) <= act.day - other.day <= BESIDE
    return soon and _is_of_party(act) and bool(administrative(other.gains if act.gains else other.losses))


def _is_of_party(act: Act) -> bool:
    return not administrative((*act.gains, *act.losses))


def _reshuffle(group: Group, other: Group) -> bool:
    known = {(act.known_before, act.status) for act in (*group.acts, *other.acts)}
    return group.day == other.day and len(known) == 1
