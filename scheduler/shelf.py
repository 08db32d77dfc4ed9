"""The shelf of robots.txt files that outlives the process: one file a host, kept in the ledger (design §4.4)."""

from monitor.ports import Hosts
from monitor.rounds import HostState
from scraper.robots import MemoryShelf, RobotsFile


class LedgerShelf:
    """Robots.txt files in the ledger, each read from there once; a program that starts again asks no host anew."""

    def __init__(self, hosts: Hosts) -> None:
        self._hosts = hosts
        self._memory = MemoryShelf()

    def load(self, origin: str) -> RobotsFile | None:
        """Return the file last stored for *origin*, however old."""
        kept = self._memory.load(origin)
        if kept is not None:
            return kept
        known = self._hosts.load(origin)
        if known is None or known.robots_status is None or known.robots_fetched_at is None:
            return None
        file = RobotsFile(known.robots_fetched_at, known.robots_status, known.robots_body or b"")
        self._memory.store(origin, file)
        return file

    def store(self, origin: str, file: RobotsFile) -> None:
        """Keep *file* as the newest of *origin*."""
        self._memory.store(origin, file)
        self._hosts.store(HostState(origin, robots_status=file.status, robots_body=file.body, robots_fetched_at=file.fetched_at))
