"""Memory: since when which seats of somebody have been known, so that an event keeps the id under which it was first told.

An act that turns up later may show what somebody held before a happening that was told already. Then the happening
says more, and is the same one (domain.md §2.1): its id may rest on nothing that was unknown when it was told.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from monitor.groups import Group, seats_of
from monitor.posts import without_mode


@dataclass
class Memory:
    """When each seat that one person holds came to be known; of those that he left, also when that did."""

    since: dict[str, datetime] = field(default_factory=dict)
    left: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)

    @classmethod
    def of_list(cls, posts: Iterable[str], start: datetime | None) -> "Memory":
        """Return what is known from the beginning: the roster showed *posts* from *start*."""
        return cls({without_mode(post): start for post in posts} if start is not None else {})

    def recalled(self, group: Group, before: Iterable[str]) -> frozenset[str]:
        """Return the seats among *before* that nobody knew of when the happening of *group* was first told."""
        return frozenset(seat for seat in seats_of(before) if self._known(seat, group) > group.told)

    def believed(self, group: Group) -> frozenset[str]:
        """Return the seats that he had left already, as it turned out after the happening of *group* was first told."""
        return frozenset(seat for seat, (since, known) in self.left.items() if since <= group.told < known)

    def take(self, group: Group, after: Iterable[str]) -> None:
        """Count that *after* is held now: what is new of it has been known since *group* was told."""
        held = seats_of(after)
        self.left |= {seat: (since, group.told) for seat, since in self.since.items() if seat not in held}
        self.since = {seat: self.since.get(seat, group.told) for seat in map(without_mode, after)}

    def _known(self, seat: str, group: Group) -> datetime:
        move = group.shown
        known = [act.seen for act in group.acts if seat in seats_of(act.losses)]
        if move is not None and move.old is not None and seat in seats_of(move.before):
            known.append(move.old.start)
        if seat in self.since:
            known.append(self.since[seat])
        return min(known, default=group.told)
