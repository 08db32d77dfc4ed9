"""Replay a small world in this process, as ``replay --check`` does, and say what differs from its expectations."""

from collections.abc import Callable
from datetime import datetime
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


def differences(folder: Path, between: Callable[[datetime], None] | None = None) -> list[str]:
    """Return how the replay of the world in *folder* differs from what it expects; *between* is called after each round."""
    store = open_store("sqlite://")
    told: list[str] = []
    try:
        run(_step(folder, load_sites(folder / "sites"), store, between))
        met = check_expected(folder, store, told.append)
    finally:
        store.close()
    assert told.pop() == ("as expected" if met else "not as expected")
    return told


async def _step(folder: Path, sites: dict[str, Site], store: Store, between: Callable[[datetime], None] | None) -> None:
    async for report in replay(read_world(folder), sites, store, CrawlSettings()):
        if between is not None:
            between(report.at)
