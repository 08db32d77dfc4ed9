"""Put targets in lanes, one a host, so that a host is asked one thing at a time and a slow one holds up no other."""

from collections import deque
from collections.abc import Iterable

from scraper.target import Target


class Lanes:
    """Queues of targets by host; a lane is busy from ``take`` to ``free``."""

    def __init__(self, targets: Iterable[Target] = ()) -> None:
        self._waiting: dict[str, deque[Target]] = {}
        self._ready: deque[str] = deque()
        self._busy: set[str] = set()
        self.closed = False
        for target in targets:
            self.add(target)

    def add(self, target: Target) -> None:
        """Queue *target* behind the others of its host."""
        host = target.host
        if host not in self._waiting:
            self._waiting[host] = deque()
            if host not in self._busy:
                self._ready.append(host)
        self._waiting[host].append(target)

    def take(self) -> Target | None:
        """Return the first target of the lane that has been ready longest, and mark the lane busy."""
        if self.closed or not self._ready:
            return None
        host = self._ready.popleft()
        self._busy.add(host)
        lane = self._waiting[host]
        target = lane.popleft()
        if not lane:
            del self._waiting[host]
        return target

    def free(self, target: Target) -> None:
        """Free the lane of *target*, which has had its answer."""
        self._busy.discard(target.host)
        if target.host in self._waiting:
            self._ready.append(target.host)

    def __len__(self) -> int:
        """Count the targets that still wait."""
        return sum(map(len, self._waiting.values()))
