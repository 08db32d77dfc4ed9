"""Lagging: what acts gave and took and the roster does not show yet: a later act beats an older roster (domain.md §3.1 rule 3)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from monitor.claims import local_day
from monitor.gaps import FOLLOWED
from monitor.groups import Group, seats_of
from monitor.posts import administrative, without_mode
from monitor.roster import State
from monitor.transitions import Move, Transition

Posts = tuple[str, ...]


@dataclass
class Decided:
    """The seats of one person that acts *gave* for certain and he holds, and those that they took, since when, and he does not.

    *begun* are the beginnings of the stretches on the roster that are accounted for: what happened since came later.
    """

    given: set[str] = field(default_factory=set)
    taken: dict[str, date] = field(default_factory=dict)
    begun: set[datetime] = field(default_factory=set)

    @classmethod
    def since(cls, states: Sequence[State]) -> "Decided":
        """Return what is decided when the roster is first seen: nothing."""
        return cls(begun={state.start for state in states[:1]})

    def sides(self, group: Group, held: Posts, before: Posts, after: Posts) -> tuple[Posts, Posts]:
        """Return what somebody who *held* posts had *before* and *after* the roster's move.

        Seats that acts took while it showed them are left out, as are those that it came to show later than the acts
        of *group* decided; and those stand there that acts gave and it never showed.
        """
        move = group.move
        if move is None or move.move is Move.LEFT or (move.move is Move.ENTERED and not group.earlier):
            return before, after
        shown, leaving = seats_of(move.before), {seat for act in group.acts for seat in seats_of(act.losses)}
        stale = self._unheld(group, move, shown - seats_of(held) - leaving)
        waiting = tuple(post for post in held if without_mode(post) in self.given - shown)

        def decided(posts: Posts, gone: set[str]) -> Posts:
            kept = tuple(post for post in posts if without_mode(post) not in stale)
            return *kept, *(post for post in waiting if without_mode(post) not in seats_of(posts) | gone)

        return (before if move.move is Move.ENTERED else decided(before, set())), decided(after, leaving)

    def _unheld(self, group: Group, move: Transition, shown: set[str]) -> set[str]:
        """Return those of the seats *shown* before *move* that the person held no more, or not yet."""
        if move.old is None or move.old.start in self.begun:
            return shown & set(self.taken)
        return shown if group.deciding else set()

    def is_late(self, group: Group, held: Posts, before: Posts, after: Posts) -> bool:
        """Say whether the roster may only be late: nothing else tells of *group*, and acts did all that it shows, or undid it lately."""
        move = group.move
        if move is None or group.acts or move.move is Move.LEFT or move.is_of_mode:
            return False
        if move.move is Move.CHANGED and seats_of(before) == seats_of(after) == seats_of(held):
            return True
        came, day = seats_of(administrative(move.after)) - seats_of(move.before), local_day(move.window[1])
        return bool(came) and all(seat in self.taken and day - self.taken[seat] <= FOLLOWED for seat in came)

    def take(self, group: Group, after: Posts) -> None:
        """Count what the acts of *group* gave and took of what is held *after* it."""
        held = seats_of(after)
        self.given = (self.given | group.given) & held
        taken = self.taken | dict.fromkeys(group.taken, group.day)
        self.taken = {seat: day for seat, day in taken.items() if seat not in held}
        self.begun |= {group.shown.new.start} if group.shown is not None else set()
