"""Party: which acts on posts in the Party alone stand beside the act by which somebody came or went (design §4.4, ADR 22)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.acts import Act
from monitor.groups import Group, absorbed, in_valid_order, seats_of
from monitor.posts import administrative

# The Party's organ decides on the post in the Party some days after the state's organ decided on the other one; what it decides before is news.
BESIDE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody held when the roster was first seen, on *since*: of the time before that it says nothing."""

    posts: tuple[str, ...] = ()
    since: date = date.min


NOTHING_HELD = Held()


def party_joined(groups: Sequence[Group], first: Held) -> list[Group]:
    """Return *groups* (in valid order) with what takes or gives posts in the Party alone in the coming or going beside which it stands."""
    others = [group for group in groups if not _is_alone(group)]
    turning = {id(act) for act in _turning(others, first)}
    every = [act for group in groups for act in group.acts]

    def goes_with(group: Group, other: Group) -> bool:
        known = {(act.known_before, act.status) for act in (*group.acts, *other.acts)}
        turns = [act for act in other.acts if id(act) in turning and act.seen <= group.told]
        return len(known) == 1 and all(
            any(stands_beside(act, one) and not _between(act, one, every) for one in turns) for act in group.acts
        )

    return in_valid_order(absorbed(others, filter(_is_alone, groups), goes_with))


def _is_alone(group: Group) -> bool:
    """Say whether nothing but acts on posts in the Party tells of *group*."""
    return group.move is None and is_of_party(group)


def _between(act: Act, other: Act, every: Iterable[Act]) -> bool:
    """Say whether something was decided about the same posts between *other* and *act*: then *act* is another step."""
    posts = {*act.gains, *act.losses}
    low, high = sorted((act.day, other.day))
    steps = (one for one in every if low <= one.day <= high and one.day != act.day)
    return any(not posts.isdisjoint((*one.gains, *one.losses)) for one in steps)


def is_of_party(group: Group) -> bool:
    """Say whether the acts of *group* give and take posts in the Party alone."""
    return all(map(_is_of_party, group.acts))


def _turning(groups: Iterable[Group], first: Held) -> Iterator[Act]:
    """Yield the acts by which somebody came or went: those on a seat that he holds already only say so again."""
    held: set[str] = set()
    waits = True
    for group in groups:
        if waits and group.day > first.since:
            held, waits = held | seats_of(first.posts), False
        for act in group.acts:
            if act.losses or seats_of(administrative(act.gains)) - held:
                yield act
        if group.is_believed:
            held = _held_after(group, held)


def _held_after(group: Group, held: set[str]) -> set[str]:
    shown = seats_of(group.move.after) if group.move is not None else held
    gained = {seat for act in group.acts for seat in seats_of(act.gains)}
    return (shown - {seat for act in group.acts for seat in seats_of(act.losses)}) | gained


def stands_beside(act: Act, other: Act) -> bool:
    """Say whether *act* gives or takes party posts alone, within days of *other*, by which the person came or went.

    The Party may also decide first; whoever asks looks whether it was known first, which is news of its own.
    """
    soon = abs(act.day - other.day) <= BESIDE
    turned = administrative(other.gains if act.gains else other.losses) and not other.ends_probation
    return soon and _is_of_party(act) and bool(turned)


def _is_of_party(act: Act) -> bool:
    return not administrative((*act.gains, *act.losses))
