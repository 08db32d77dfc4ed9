"""Memory: since when which seats of somebody have been known, so that an event keeps the id under which it was first told.

An act that turns up later may show what somebody held before a happening that was told already. Then the happening
says more, and is the same one (domain.md §2.1): its id may rest on nothing that was unknown when it was told.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from monitor.acts import Act
from monitor.groups import seats_of
from monitor.posts import without_mode
from monitor.transitions import Transition


@dataclass
class Memory:
    """When each seat that one person holds came to be known; of those that he left, also when that did."""

    since: dict[str, datetime] = field(default_factory=dict)
    left: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)

    @classmethod
    def of_list(cls, posts: Iterable[str], start: datetime | None) -> "Memory":
        """Return what is known from the beginning: the roster showed *posts* from *start*."""
        return cls({without_mode(post): start for post in posts} if start is not None else {})

    def recalled(self, acts: Iterable[Act], move: Transition | None, before: Iterable[str]) -> frozenset[str]:
        """Return the seats among *before* that nobody knew of when the happening was first told."""
        acts = tuple(acts)
        told = _told_at(acts, move)
        return frozenset(seat for seat in seats_of(before) if self._known(seat, acts, move, told) > told)

    def believed(self, acts: Iterable[Act], move: Transition | None) -> frozenset[str]:
        """Return the seats that he had left already, as it turned out after the happening was first told."""
        told = _told_at(tuple(acts), move)
        return frozenset(seat for seat, (since, known) in self.left.items() if since <= told < known)

    def take(self, acts: Iterable[Act], move: Transition | None, after: Iterable[str]) -> None:
        """Count that *after* is held now: what is new of it has been known since the happening was told."""
        told = _told_at(tuple(acts), move)
        held = seats_of(after)
        self.left |= {seat: (since, told) for seat, since in self.since.items() if seat not in held}
        self.since = {seat: self.since.get(seat, told) for seat in map(without_mode, after)}

    def _known(self, seat: str, acts: Iterable[Act], move: Transition | None, told: datetime) -> datetime:
        known = [act.seen for act in acts if seat in seats_of(act.losses)]
        if move is not None and move.old is not None and seat in seats_of(move.before):
            known.append(move.old.start)
        if seat in self.since:
            known.append(self.since[seat])
        return min(known, default=told)


def _told_at(acts: tuple[Act, ...], move: Transition | None) -> datetime:
    seen = [act.seen for act in acts]
    return min((*seen, move.window[1]) if move is not None else seen)
