"""Lists: rosters of several parts, each a page of its own; a part counts while the list leads to it."""

from collections.abc import Iterable, MutableMapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.claims import FIRST_ROUND
from monitor.entries import Entry, entries_of
from monitor.history import Sighting
from monitor.model import Role


@dataclass
class Page:
    """The current content of one roster page while the union is walked."""

    role: Role
    entries: dict[str, Entry] = field(default_factory=dict)
    last: datetime | None = None


@dataclass
class Lists:
    """Which of the *pages* are parts of a list now, and which were.

    A server keeps the last part of a list that grew shorter: what nothing leads to any more says nothing.
    """

    pages: MutableMapping[tuple[str, str], Page]
    _parts: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    _leftover: set[str] = field(default_factory=set)
    _keys: dict[str, tuple[str, str]] = field(default_factory=dict)

    def is_leftover(self, run: Sighting) -> bool:
        """Say whether *run* shows a part that its list leads to no more."""
        self._keys[run.url] = (run.site, run.page)
        return run.url in self._leftover

    def parts_gone(self, run: Sighting) -> list[Page]:
        """Return the parts that the page of *run* led to before and does not now."""
        return [self.pages[self._keys[url]] for url in self._gone(run) if self._keys.get(url) in self.pages]

    def shown_elsewhere(self, run: Sighting, gone: Iterable[Page]) -> set[str]:
        """Return who stands on another page than that of *run* and the parts that are *gone*."""
        passed = [id(page) for page in gone]
        others = (
            page
            for key, page in self.pages.items()
            if key != (run.site, run.page) and page.role is Role.ROSTER and id(page) not in passed
        )
        return {person for page in others for person in page.entries}

    def take(self, run: Sighting, gone: Iterable[Page]) -> None:
        """Believe *run*: the parts that are *gone* are empty, those it leads to count."""
        for page in gone:
            page.entries = {}
        self._leftover |= self._gone(run)
        self._parts[run.site, run.page] = _parts_of(run)
        self._leftover -= _parts_of(run)

    def _gone(self, run: Sighting) -> frozenset[str]:
        return self._parts.get((run.site, run.page), frozenset()) - _parts_of(run)


def shown_soon(runs: Sequence[Sighting], place: int, names: frozenset[str], own: str | None) -> set[str]:
    """Return who stands on other roster pages that are first seen in the same round as the run at *place*: a list that is parted anew."""
    run = runs[place]
    people: set[str] = set()
    for other in runs[place + 1 :]:
        if other.first_seen - run.first_seen > FIRST_ROUND:
            break
        if other.role is Role.ROSTER and other.good and other.page != run.page:
            people.update(entries_of(other, names, own))
    return people


def unlinked_part(runs: Sequence[Sighting], first: Sighting) -> datetime | None:
    """Return the last look at which the list, seen well, had no such part as *first* shows for the first time; None for no part."""
    without: dict[str, datetime] = {}
    for run in runs:
        if run.role is not Role.ROSTER or not run.good or run.first_seen > first.first_seen or run.page == first.page:
            continue
        if first.url in _parts_of(run):
            return without.get(run.page)
        without[run.page] = run.last_seen
    return None


def _parts_of(run: Sighting) -> frozenset[str]:
    return frozenset(run.observation.parts) if run.observation is not None else frozenset()
