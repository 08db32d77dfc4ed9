"""A world that a test writes edition by edition, and replays in its own process."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from cli.wiring import Options
from monitor.bodies import Bodies
from scheduler.reading import Reader
from scheduler.rejudging import rejudge
from scheduler.replay.stepping import replay
from scheduler.replay.world import read_world
from scraper.reactor import run
from scraper.registry import load_sites
from storage.store import Store, open_store


class WrittenWorld:
    """A folder of sites, by id with their YAML, and of editions."""

    def __init__(self, folder: Path, sites: Mapping[str, str]) -> None:
        self.folder = folder
        (folder / "sites").mkdir(parents=True)
        for name, text in sites.items():
            (folder / "sites" / f"{name}.yaml").write_text(text, "utf-8")

    def edition(self, day: str, files: Mapping[str, str | bytes], entries: Mapping[str, object] | None = None) -> None:
        """Write what changed on *day*: files by host and path, and entries of responses.json."""
        edition = self.folder / "editions" / day
        for path, content in files.items():
            (edition / path).parent.mkdir(parents=True, exist_ok=True)
            (edition / path).write_bytes(content.encode() if isinstance(content, str) else content)
        edition.mkdir(parents=True, exist_ok=True)
        if entries:
            (edition / "responses.json").write_text(json.dumps(entries), "utf-8")

    @contextmanager
    def replayed(self) -> Iterator[Store]:
        """Replay the world into a ledger of its own; the archive, judged again, must say the same."""
        sites = load_sites(self.folder / "sites")
        store = open_store(f"sqlite:///{self.folder / 'watch.db'}")

        async def step() -> None:
            async for _ in replay(read_world(self.folder), sites, store, Options().limits()):
                pass

        run(step())
        assert rejudge(store, Reader(sites, Bodies.of(sites.values()))).differences == ()
        try:
            yield store
        finally:
            store.close()
