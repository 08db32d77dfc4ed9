"""Segments: the stretches in which one person stands on the roster with the same posts, or does not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.entries import Entry
from monitor.history import Sighting
from monitor.roster import State


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch in which one person stands on the roster with the same posts, or does not."""

    entry: Entry | None
    start: datetime
    last: datetime
    looks: int
    run: Sighting
    others: int
    prior: datetime | None = None

    @property
    def posts(self) -> frozenset[str]:
        """The posts, as a set: their order is no news."""
        return frozenset(self.entry.posts) if self.entry is not None else frozenset()


def segments(states: Sequence[State], person: str, controls: Sequence[int]) -> list[Segment]:
    """Return the stretches of *person* in order, equal neighbours joined; *controls* as ``controls_of`` gives them."""
    joined: list[Segment] = []
    for state, others in zip(states, controls, strict=True):
        entry = state.people.get(person)
        segment = Segment(entry, state.start, state.last, state.looks, state.run, others, state.prior)
        if joined and alike(joined[-1], segment):
            segment = join(joined.pop(), segment)
        joined.append(segment)
    return joined


def controls_of(states: Sequence[State]) -> list[int]:
    """Count in each state the people known before it who still stand there: the positive control of an absence.

    On the page of another body its own leaders are among them: who alone leads a body there could never leave otherwise.
    """
    known: set[str] = set()
    counts: list[int] = []
    for state in states:
        shown = {*state.people, *_printed(state.run)}
        counts.append(len(known & shown))
        known |= shown
    return counts


def _printed(run: Sighting) -> Iterator[str]:
    return (fact.person for fact in run.observation.leaders) if run.observation is not None else iter(())


def alike(one: Segment, other: Segment) -> bool:
    """Say whether two stretches show the same: present with the same posts, or absent."""
    if one.entry is None or other.entry is None:
        return one.entry is other.entry
    return one.entry.says_the_same(other.entry)


def join(one: Segment, other: Segment) -> Segment:
    """Return two like stretches as one, its looks added up."""
    entry = one.entry.then(other.entry) if one.entry is not None and other.entry is not None else one.entry
    looks, others = one.looks + other.looks, max(one.others, other.others)
    return Segment(entry, one.start, other.last, looks, one.run, others, one.prior)


def people_of(states: Sequence[State]) -> Iterator[str]:
    """Yield everybody who was ever on the roster, once, in order of first sight."""
    seen: set[str] = set()
    for state in states:
        for person in state.people:
            if person not in seen:
                seen.add(person)
                yield person
