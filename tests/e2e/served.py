"""A world that is served in a thread of its own, as it stands at one moment, for commands that ask real addresses."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from scheduler.replay.server import WorldServer
from scheduler.replay.world import SHANGHAI, read_world


@contextmanager
def served(folder: Path, moment: str) -> Iterator[list[str]]:
    """Serve the world in *folder* at *moment* (China); yield the options that lead a command's hosts to it."""
    ready, over = threading.Event(), threading.Event()
    told: list[str] = []

    async def serve() -> None:
        world = read_world(folder)
        async with WorldServer(world, datetime.fromisoformat(moment).replace(tzinfo=SHANGHAI)) as server:
            told.extend(word for entry in server.hosts_map(sorted(world.hosts)) for word in ("--hosts-map", entry))
            ready.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    assert ready.wait(20), "the world is not served"
    try:
        yield told
    finally:
        over.set()
        thread.join(20)
