"""Lagging: what acts gave and took and the roster does not show yet: a later act beats an older roster (domain.md §3.1 rule 3)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from monitor.acts import Act
from monitor.claims import local_day
from monitor.events import Status
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
    *acts* are all that are known of him, *late* what earlier acts gave that a move shows by its last happening,
    *dropped* when the roster showed him without a seat that it had shown.
    """

    given: dict[str, date] = field(default_factory=dict)
    taken: dict[str, date] = field(default_factory=dict)
    begun: set[datetime] = field(default_factory=set)
    acts: Sequence[Act] = ()
    late: dict[datetime, set[str]] = field(default_factory=dict)
    dropped: dict[str, datetime] = field(default_factory=dict)

    @classmethod
    def since(cls, states: Sequence[State], acts: Sequence[Act] = ()) -> "Decided":
        """Return what is decided when the roster is first seen: nothing."""
        return cls(begun={state.start for state in states[:1]}, acts=acts)

    def sides(self, group: Group, held: Posts, before: Posts, after: Posts) -> tuple[Posts, Posts]:
        """Return what somebody who *held* posts had *before* and *after* the roster's move.

        Seats that acts took while it showed them are left out, as are those that it came to show later than the acts
        of *group* decided; and those stand there that acts gave and it never showed.
        """
        move = group.move
        if move is None:
            return before, after
        if move.move is Move.LEFT and not group.deciding:
            return self._gone(move, held) if group.earlier else (before, after)
        if move.move is Move.ENTERED and not group.earlier:
            return before, (*after, *self._kept(group, move, held, after))
        shown, leaving = seats_of(move.before), {seat for act in group.acts for seat in seats_of(act.losses)}
        stale = self._unheld(group, move, shown - seats_of(held) - leaving)
        late = self.late.get(move.window[1], set()) & set(self.taken) - group.given
        waiting = self._waiting(move, held, leaving | stale)

        def decided(posts: Posts, gone: set[str]) -> Posts:
            kept = tuple(post for post in posts if without_mode(post) not in stale)
            return *kept, *(post for post in waiting if without_mode(post) not in seats_of(posts) | gone)

        after = tuple(post for post in after if without_mode(post) not in late)
        return (before if move.move is Move.ENTERED else decided(before, set())), decided(after, leaving)

    def _gone(self, move: Transition, held: Posts) -> tuple[Posts, Posts]:
        """Return what somebody who *held* posts leaves with the roster beside what acts took, and what others that acts gave he keeps."""
        shown = seats_of(move.before)
        stays = tuple(post for post in held if without_mode(post) in self.given.keys() - shown)
        return tuple(post for post in held if without_mode(post) in shown), stays

    def _waiting(self, move: Transition, held: Posts, gone: set[str]) -> Posts:
        """Return the posts *held* that acts gave and the roster did not show before *move*.

        Who left the roster is in one of them only if all seats it showed are *gone* for another reason.
        """
        waiting = tuple(post for post in held if without_mode(post) in self.given.keys() - seats_of(move.before))
        if move.move is not Move.LEFT:
            return waiting
        stays = administrative(post for post in waiting if without_mode(post) not in gone)
        return waiting if stays and seats_of(administrative(move.before)) <= gone else ()

    def _kept(self, group: Group, move: Transition, held: Posts, after: Posts) -> Posts:
        """Return the posts *held* that somebody keeps who comes to be listed, by acts of *group*, without them.

        A list of before these acts says nothing of what they left, and what a later act takes was held until then.
        """
        if not group.deciding:
            return ()
        older, shown = local_day(move.window[1]) < group.day, seats_of(after) | group.taken
        kept = (post for post in held if without_mode(post) not in shown)
        return tuple(post for post in kept if older or self._is_taken_later(post, group.day))

    def _is_taken_later(self, post: str, day: date) -> bool:
        """Say whether the next act on *post* after *day* takes it."""
        seat = without_mode(post)
        later = [act for act in self.acts if act.status is Status.CONFIRMED and act.day > day]
        about = [act for act in later if seat in seats_of((*act.gains, *act.losses))]
        return bool(about) and seat not in seats_of(min(about, key=lambda act: act.day).gains)

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
        return self.is_undone(group)

    def is_undone(self, group: Group) -> bool:
        """Say whether acts lately took all seats that the roster comes to show, and nothing else tells of *group*."""
        move = group.move
        if move is None or group.acts:
            return False
        came = seats_of(administrative(move.after)) - seats_of(move.before)
        return bool(came) and all(self._is_shown_late(seat, move) for seat in came)

    def _is_shown_late(self, seat: str, move: Transition) -> bool:
        """Say whether an act took *seat* lately, and the roster never came to show that before *move* shows the seat."""
        day, taken, dropped = local_day(move.window[1]), self.taken.get(seat), self.dropped.get(seat)
        if taken is None or day - taken > FOLLOWED:
            return False
        return dropped is None or dropped > move.window[0] or local_day(dropped) < taken

    def held_after(self, group: Group, held: Posts, after: Posts) -> Posts:
        """Return what is held *after* the happening: not by a list alone, where acts lately took it, and beside it what they lately gave."""
        if self.is_undone(group):
            return held
        if group.acts or group.move is None or group.move.move is not Move.ENTERED:
            return after
        day = local_day(group.move.window[1])
        lately = {seat for seat, given in self.given.items() if day - given <= FOLLOWED} - seats_of(after)
        return *after, *(post for post in held if without_mode(post) in lately)

    def take(self, group: Group, after: Posts) -> None:
        """Count what the acts of *group* gave and took of what is held *after* it."""
        held = seats_of(after)
        given = self.given | dict.fromkeys(group.given, group.day)
        self.given = {seat: day for seat, day in given.items() if seat in held}
        taken = self.taken | dict.fromkeys(group.taken, group.day)
        self.taken = {seat: day for seat, day in taken.items() if seat not in held}
        move = group.shown
        if move is not None:
            self.begun.add(move.new.start)
            self.late.setdefault(move.window[1], set()).update(group.given)
            self.dropped |= dict.fromkeys(seats_of(move.before) - seats_of(move.after), move.window[1])
