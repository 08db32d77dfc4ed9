"""Keep connections open for the next request, but never more than a bounded number of them.

Twisted bounds them for each host only. A round over thousands of hosts would leave thousands of idle sockets behind,
and an ordinary process may open a thousand files.
"""

from typing import Any

from twisted.web.client import HTTPConnectionPool

from scraper.wirelines import LineKeepingFactory

MAX_IDLE = 256
# Sites are asked again within the round or not for hours.
IDLE_SECONDS = 15


class BoundedPool(HTTPConnectionPool):
    """At most one idle connection a host and MAX_IDLE in all; the oldest goes first."""

    maxPersistentPerHost = 1
    cachedConnectionTimeout = IDLE_SECONDS
    _factory = LineKeepingFactory

    def __init__(self, reactor: object) -> None:
        super().__init__(reactor, persistent=True)  # type: ignore[no-untyped-call]

    def _putConnection(self, key: Any, connection: Any) -> None:
        super()._putConnection(key, connection)  # type: ignore[no-untyped-call]
        while len(self._timeouts) > MAX_IDLE:
            # A host whose connections are all in use keeps an empty list.
            oldest = next(key for key, idle in self._connections.items() if idle)
            idle = self._connections[oldest][0]
            self._timeouts[idle].cancel()
            self._removeConnection(oldest, idle)  # type: ignore[no-untyped-call]
