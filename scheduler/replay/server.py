"""Serve a world over real HTTP and HTTPS on loopback, as it stood at a moment that can be set.

Which site is meant is told by the Host header. The server speaks just enough HTTP/1.1 for a fetcher, keeps
connections alive, and is bounded: one head of 16 KB at a time, no request bodies.
"""

import asyncio
from collections.abc import Iterable
from datetime import datetime

from scheduler.replay.answers import Answers, Head
from scheduler.replay.certificate import self_signed
from scheduler.replay.world import World

LOOPBACK = "127.0.0.1"
MAX_HEAD = 16_384
END_OF_HEAD = b"\r\n\r\n"
HTTPS_PORTS = (443, 8443)


class WorldServer:
    """Two loopback ports, http and https, that answer as the world did at ``moment``; also a context manager."""

    def __init__(self, world: World, moment: datetime) -> None:
        self.moment = moment
        self.requests = 0
        self._answers = Answers(world)
        self._servers: list[asyncio.Server] = []
        self._connections: set[asyncio.BaseTransport] = set()

    async def start(self) -> None:
        """Listen on two free ports of 127.0.0.1."""
        loop = asyncio.get_running_loop()
        for tls in (None, self_signed()):
            self._servers.append(await loop.create_server(self._connection, LOOPBACK, 0, ssl=tls, backlog=512))

    async def stop(self) -> None:
        """Close the ports and every connection."""
        for server in self._servers:
            server.close()
        for transport in tuple(self._connections):
            transport.close()
        self._servers.clear()
        # Let the loop see the closed sockets before the caller goes on.
        await asyncio.sleep(0)

    async def __aenter__(self) -> "WorldServer":
        """Start on entering."""
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop on leaving."""
        await self.stop()

    @property
    def ports(self) -> tuple[int, int]:
        """The http and the https port."""
        http, https = (int(server.sockets[0].getsockname()[1]) for server in self._servers)
        return http, https

    def hosts_map(self, hosts: Iterable[str]) -> list[str]:
        """Return the --hosts-map options that send *hosts* here: port 443 under TLS, every other port without."""
        http, https = self.ports
        options = []
        for host in sorted(hosts):
            options += [f"{host}:{port}={LOOPBACK}:{https}" for port in HTTPS_PORTS]
            options.append(f"{host}={LOOPBACK}:{http}")
        return options

    def _connection(self) -> "_Connection":
        return _Connection(self)

    def answer(self, head: Head) -> bytes | None:
        """Answer *head* as the world stands now; None where the host stays silent."""
        self.requests += 1
        return self._answers.answer(head, self.moment)

    def opened(self, transport: asyncio.BaseTransport) -> None:
        """Remember *transport*, to close it in the end."""
        self._connections.add(transport)

    def closed(self, transport: asyncio.BaseTransport) -> None:
        """Forget *transport*."""
        self._connections.discard(transport)


class _Connection(asyncio.Protocol):
    """One client: heads in, answers out, in order."""

    def __init__(self, server: WorldServer) -> None:
        self._server = server
        self._transport: asyncio.Transport | None = None
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to answer on."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.opened(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Let the server forget this client."""
        if self._transport is not None:
            self._server.closed(self._transport)
            self._transport = None

    def data_received(self, data: bytes) -> None:
        """Answer every whole head that has come."""
        self._buffer += data
        while self._transport is not None and END_OF_HEAD in self._buffer:
            raw, _, self._buffer = self._buffer.partition(END_OF_HEAD)
            self._reply(self._transport, Head.parse(raw))
        if len(self._buffer) > MAX_HEAD and self._transport is not None:
            self._transport.abort()

    def _reply(self, transport: asyncio.Transport, head: Head | None) -> None:
        answer = self._server.answer(head) if head is not None else None
        if head is None or answer is None:
            # Nothing listens here: the nearest to "connection refused" that a shared port can give.
            transport.abort()
            self._buffer = b""
            return
        transport.write(answer)
        if head.headers.get("connection", "").lower() == "close":
            transport.close()
