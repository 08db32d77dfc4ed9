"""Replay a small world in this process, as ``replay --check`` does, and say what differs from its expectations."""

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from cli.checking import check_expected
from monitor.site import Site
from scheduler.replay.stepping import replay
from scheduler.replay.world import read_world
from scraper.crawl import CrawlSettings
from scraper.reactor import run
from scraper.registry import load_sites
from storage.store import Store, open_store

NEVER = Path(__file__).parents[2] / "fixtures" / "never"
# When a world that somebody edits, or a better parser reads on, is stopped and gone on with.
BREAK = datetime(2025, 3, 6, 1, tzinfo=UTC)


def differences(folder: Path, at_break: Callable[[], None] | None = None) -> list[str]:
    """Return how the replay of the world in *folder* differs from what it expects.

    With *at_break*, or a second registry in the folder, the replay is stopped at BREAK and goes on in the same ledger.
    """
    store = open_store("sqlite://")
    told: list[str] = []
    later = folder / "sites-later"
    try:
        if at_break is not None or later.is_dir():
            run(_step(folder, load_sites(folder / "sites"), store, BREAK))
            (at_break or _nothing)()
        run(_step(folder, load_sites(later if later.is_dir() else folder / "sites"), store, None))
        met = check_expected(folder, store, told.append)
    finally:
        store.close()
    assert told.pop() == ("as expected" if met else "not as expected")
    return told


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
