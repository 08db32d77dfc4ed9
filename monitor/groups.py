"""Groups: the acts and the roster's move of one happening, and the seats that they speak of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from monitor.acts import Act
from monitor.claims import local_day
from monitor.events import Status
from monitor.posts import without_mode
from monitor.transitions import Transition


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
    def told(self) -> datetime:
        """When a page first showed anything of it."""
        seen = [act.seen for act in self.acts]
        return min((*seen, self.shown.window[1]) if self.shown is not None else seen)

    @property
    def shown(self) -> Transition | None:
        """The move of the roster that shows it, alone or with others."""
        return self.move or self.follows

    @property
    def deciding(self) -> list[Act]:
        """The acts that hold for certain: no report, and none of an organ without the power."""
        return [act for act in self.acts if act.status is Status.CONFIRMED]

    @property
    def is_believed(self) -> bool:
        """Say whether more tells of it than a report, or an organ without the power."""
        return self.shown is not None or bool(self.deciding)

    @property
    def given(self) -> set[str]:
        """The seats that acts give for certain."""
        return {seat for act in self.deciding for seat in seats_of(act.gains)}

    @property
    def taken(self) -> set[str]:
        """The seats that acts take for certain, and none of them gives."""
        return {seat for act in self.deciding for seat in seats_of(act.losses)} - self.given


def seats_of(posts: Iterable[str]) -> set[str]:
    """Return the seats of *posts*, whatever the mode in which they are held."""
    return {without_mode(post) for post in posts}


def in_valid_order(groups: Iterable[Group]) -> list[Group]:
    """Return *groups* by their days; what the roster shows after the acts of its first day."""
    return sorted(groups, key=lambda group: (group.day, group.move is not None))


def absorbed(found: Sequence[Group], groups: Iterable[Group], belongs: Callable[[Group, Group], bool]) -> list[Group]:
    """Return *found* with the acts of *groups*, each in the nearest group that it *belongs* to, or as one more."""
    merged = list(found)
    for group in groups:
        places = [place for place, other in enumerate(merged) if belongs(group, other)]
        if places:
            place = min(places, key=lambda place: abs(merged[place].day - group.day))
            merged[place] = replace(merged[place], acts=(*merged[place].acts, *group.acts))
        else:
            merged.append(group)
    return merged
