"""Masses: so much of a roster changed alike at once that it is a page's doing until an act or a person says otherwise."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.departures import Departures, Window
from monitor.entries import Entry
from monitor.history import Sighting

# A mass change is at least three people and more than 40 % of a roster lost at once (design §4.4).
MASS_PEOPLE = 3
MASS_SHARE = 0.4
People = Mapping[str, Entry]


@dataclass(frozen=True, slots=True)
class Hold:
    """A mass change that waits for a person to look at it: people *lost*, or *posts* that they lost or got alike."""

    run: Sighting
    lost: tuple[str, ...]
    total: int
    posts: tuple[str, ...] = ()

    def asks_the_same(self, other: "Hold | None") -> bool:
        """Say whether another page with the same change asks nothing new: its bytes may differ in a counter."""
        return other is not None and set(self.lost) == set(other.lost) and self.posts == other.posts


def is_mass(lost: int, total: int) -> bool:
    """Say whether *lost* of *total* people are too many to be believed at once."""
    return lost >= MASS_PEOPLE and lost > MASS_SHARE * total


def missing(before: People, now: People, window: Window, explained: Departures) -> tuple[str, ...]:
    """Return who stands there no more though no act explains it."""
    gone = (person for person in before if person not in now)
    return tuple(person for person in gone if not explained.explain(person, before[person].posts, window))


def retitled(before: People, now: People, window: Window, explained: Departures) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the people beside whom one post alike is printed no more, or newly, and that post; a template does that.

    Who got another post instead changed his post; what acts say of the post is no template's doing.
    """
    alike: dict[tuple[str, bool], list[str]] = {}
    for person in before:
        for post, added in _edits(before[person].posts, now[person].posts if person in now else ()):
            if not explained.speak_of(person, post, window):
                alike.setdefault((post, added), []).append(person)
    found = [(people, post) for (post, _), people in alike.items() if is_mass(len(people), len(before))]
    people = dict.fromkeys(person for several, _ in found for person in several)
    return tuple(people), tuple(sorted({post for _, post in found}))


def _edits(before: Sequence[str], now: Collection[str]) -> Iterator[tuple[str, bool]]:
    """Yield the posts that were only left out, or only added, and whether they were added."""
    old, new = set(before), set(now)
    if old and new and (old < new or new < old):
        yield from ((post, post in new) for post in sorted(old ^ new))
