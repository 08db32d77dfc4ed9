"""A server that does on loopback whatever a test tells it to, however rude."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from monitor.model import Role, Snapshot
from scraper.crawl import Answer, Crawl, CrawlReport, CrawlSettings, Target
from scraper.hostsmap import HostsMap
from scraper.reactor import run

NOW = datetime(2024, 1, 5, 1, tzinfo=UTC)
FAST = CrawlSettings(version="9", contact="ops@example.org", delay_scale=0, timeout=2)
HOST = "bureau.example"
HOME = f"http://{HOST}/"
ROBOTS = f"{HOST}/robots.txt"
PAGE = "<title>甲省数据局</title>".encode("gb18030")
Script = Callable[[asyncio.StreamWriter], Awaitable[None]]


async def silent(_writer: asyncio.StreamWriter) -> None:
    """Never answer."""
    await asyncio.Event().wait()


def reply(status: int, body: bytes = b"", *headers: str) -> bytes:
    """Return a whole HTTP answer."""
    lines = [f"HTTP/1.1 {status} Whatever", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode() + body


@dataclass
class Loopback:
    """Answers by ``host/path``; a path that is not there is a 404. What was asked is remembered with its headers."""

    answers: dict[str, bytes | Script]
    tls: ssl.SSLContext | None = None
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    port: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> "Loopback":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            while True:
                await self._answer(await reader.readuntil(b"\r\n\r\n"), writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

    async def _answer(self, head: bytes, writer: asyncio.StreamWriter) -> None:
        first, *lines = head.decode().strip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        key = headers["host"] + first.split(" ")[1]
        self.asked.append((key, headers))
        answer = self.answers.get(key, reply(404))
        if isinstance(answer, bytes):
            writer.write(answer)
            await writer.drain()
        else:
            await answer(writer)


def target(url: str, *, hosts: Iterable[str] = (HOST,), **more: object) -> Target:
    return Target("s", "home", Role.HOME, url, frozenset(hosts), **more)  # type: ignore[arg-type]


def crawl_all(
    server: Loopback,
    targets: Iterable[Target],
    *,
    settings: CrawlSettings = FAST,
    follow: Callable[[Target, Answer], Iterable[Target]] = lambda _target, _answer: (),
    mapped: str = "*.example",
) -> tuple[list[Answer], CrawlReport]:
    """Crawl *targets* against *server* and return every answer in the order they came."""
    answers: list[Answer] = []

    def told(asked: Target, answer: Answer) -> Iterable[Target]:
        answers.append(answer)
        return follow(asked, answer)

    async def scenario() -> CrawlReport:
        async with server:
            crawl = Crawl(book=HostsMap.parse([f"{mapped}=127.0.0.1:{server.port}"]))
            report = await crawl.run(targets, told, clock=lambda: NOW, settings=settings)
            await crawl.close()
            return report

    return answers, run(scenario())


def look(server: Loopback, url: str, **more: object) -> Snapshot:
    """Crawl one address and return its snapshot."""
    answers, _ = crawl_all(server, [target(url, **more)])
    (answer,) = answers
    return answer.snapshot
