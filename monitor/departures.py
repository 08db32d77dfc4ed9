"""Departures: whose leaving an act states, so that nobody has to ask where he went."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.acts import Act
from monitor.claims import local_day
from monitor.episodes import JOIN_AFTER, JOIN_BEFORE
from monitor.events import Status
from monitor.posts import without_mode

Window = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Departures:
    """What acts state of people who leave; without any acts nothing is explained."""

    of: Mapping[str, Sequence[Act]]

    @classmethod
    def stated_by(cls, acts: Iterable[Act]) -> "Departures":
        """Return the departures that *acts* tell of; a mere lead, or an organ without the power, tells of none."""
        found: dict[str, list[Act]] = {}
        for act in acts:
            if not act.parked and act.status is not Status.LEAD:
                found.setdefault(act.person, []).append(act)
        return cls(found)

    def explain(self, person: str, posts: Iterable[str], window: Window) -> bool:
        """Say whether an act took *posts* from *person*, missing since *window*, and none gave him a seat after it."""
        acts = self.of.get(person, ())
        left = [act.day for act in acts if is_in_time(act, window) and takes_all(act, posts)]
        gained = [act.day for act in acts if act.gains and act.day <= local_day(window[1])]
        return any(not any(day <= again for again in gained) for day in left)

    def speak_of(self, person: str, post: str, window: Window) -> bool:
        """Say whether an act gave *person* that post, or took it, about *window*."""
        seat = without_mode(post)
        acts = (act for act in self.of.get(person, ()) if is_in_time(act, window))
        return any(without_mode(one) == seat for act in acts for one in (*act.gains, *act.losses))


NO_DEPARTURES = Departures({})


def is_in_time(act: Act, window: Window) -> bool:
    """Say whether *act* is news and can be about a change of the roster in *window* (domain.md §2.1, the join window)."""
    low, high = (local_day(moment) for moment in window)
    return not act.known_before and low - JOIN_BEFORE <= act.day <= high + JOIN_AFTER


def takes_all(act: Act, posts: Iterable[str]) -> bool:
    """Say whether *act* ends a tenure of *posts*: it takes a seat among them and gives none."""
    lost, held = {without_mode(post) for post in act.losses}, {without_mode(post) for post in posts}
    return bool(lost) and not act.gains and (bool(lost & held) or not held)
