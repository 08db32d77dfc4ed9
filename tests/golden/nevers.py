"""Replay a small world in this process, as ``replay --check`` does, and judge its archive again, as ``replay --archive`` does."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cli.checking import check_expected
from monitor.bodies import Bodies
from monitor.conclusion import EventQuery
from monitor.events import Status
from monitor.site import Site
from scheduler.reading import Reader
from scheduler.rejudging import Difference, rejudge
from scheduler.replay.stepping import replay
from scheduler.replay.world import read_world
from scraper.crawl import CrawlSettings
from scraper.reactor import run
from scraper.registry import load_sites
from storage.store import Store, open_store

NEVER = Path(__file__).parents[2] / "fixtures" / "never"
# When a world that somebody edits, or a better parser reads on, is stopped and gone on with.
BREAK = datetime(2025, 3, 6, 1, tzinfo=UTC)
NO_DAY = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Replayed:
    """A world's ledger at the end, and how events and incidents differ from what the world expects."""

    sites: Mapping[str, Site]
    store: Store
    differences: tuple[str, ...]

    def judged_again(self, *, read_again: bool) -> tuple[Difference, ...]:
        """Return what the code as it stands now concludes otherwise from the archive, its bytes read again or not."""
        reader = Reader(self.sites, Bodies.of(self.sites.values()))
        if not read_again:
            return rejudge(self.store, reader, since=NO_DAY).differences
        forget()
        found = rejudge(self.store, reader).differences
        forget()
        return found

    def events_otherwise(self, *, read_again: bool) -> set[str]:
        """Return the types of the events that the code as it stands now would add, lose or tell otherwise."""
        types = {event.id: event.type.value for event in self.store.events.events(EventQuery(statuses=frozenset(Status)))}
        found = [one for one in self.judged_again(read_again=read_again) if one.noun == "event"]
        return {(one.concluded or {}).get("type") or types.get(one.id, "") for one in found}


@dataclass
class Ledgers:
    """The worlds that were replayed so far with all guards in place, each once."""

    kept: dict[str, Replayed] = field(default_factory=dict)

    def of(self, world: str) -> Replayed:
        """Return the ledger of *world*."""
        if world not in self.kept:
            self.kept[world] = replayed(NEVER / world)
        return self.kept[world]

    def close(self) -> None:
        """Close what was opened."""
        for one in self.kept.values():
            one.store.close()


def replayed(folder: Path, at_break: Callable[[], None] | None = None) -> Replayed:
    """Replay the world in *folder*.

    With *at_break*, or a second registry in the folder, the replay is stopped at BREAK and goes on in the same ledger.
    """
    store = open_store("sqlite://")
    later = folder / "sites-later"
    sites = load_sites(folder / "sites")
    if at_break is not None or later.is_dir():
        run(_step(folder, sites, store, BREAK))
        (at_break or _nothing)()
        sites = load_sites(later) if later.is_dir() else sites
    run(_step(folder, sites, store, None))
    told: list[str] = []
    met = check_expected(folder, store, told.append)
    assert told.pop() == ("as expected" if met else "not as expected")
    return Replayed(sites, store, tuple(told))


def differences(folder: Path, at_break: Callable[[], None] | None = None) -> tuple[str, ...]:
    """Return how the replay of the world in *folder* differs from what it expects, and keep nothing."""
    ended = replayed(folder, at_break)
    ended.store.close()
    return ended.differences


async def _step(folder: Path, sites: Mapping[str, Site], store: Store, until: datetime | None) -> None:
    rounds = replay(read_world(folder), sites, store, CrawlSettings())
    async for report in rounds:
        if until is not None and report.at >= until:
            break
    await rounds.aclose()  # type: ignore[attr-defined]


def _nothing() -> None:
    """Edit nothing: the second registry is the edit."""


def forget() -> None:
    """Let the readers forget the texts they have met: what they remember was read with all guards in place, or without one."""
    for name, module in list(sys.modules.items()):
        if name.startswith("scraper.parsers"):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()
