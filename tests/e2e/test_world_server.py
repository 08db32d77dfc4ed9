"""A world served over real HTTP, seen through the crawl and through a bare socket."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from hashlib import sha1
from pathlib import Path

import pytest

from monitor.model import Failure
from scheduler.replay.server import WorldServer
from scheduler.replay.world import SHANGHAI, read_world
from scraper.crawl import Answer, Crawl
from scraper.hostsmap import HostsMap
from scraper.reactor import run
from tests.e2e.loopback import FAST, HOST, target

PAGE = "<title>甲省数据局</title>".encode("gb18030")
DAY = datetime(2024, 1, 5, 9, tzinfo=SHANGHAI)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for day, body in (("2024-01-05", PAGE), ("2024-01-08", b"new")):
        host = tmp_path / "editions" / day / HOST
        host.mkdir(parents=True)
        (host / "index.html").write_bytes(body)
    down = tmp_path / "editions/2024-01-07"
    down.mkdir()
    (down / "responses.json").write_text(json.dumps({f"http://{HOST}/": {"status": None}}))
    return tmp_path


def ask(folder: Path, *requests: str) -> list[bytes]:
    """Send requests over one connection and return what came for each."""

    async def scenario() -> list[bytes]:
        answers = []
        async with WorldServer(read_world(folder), DAY) as server:
            reader, writer = await asyncio.open_connection("127.0.0.1", server.ports[0])
            for request in requests:
                writer.write(request.replace("\n", "\r\n").encode() + b"\r\n\r\n")
                try:
                    head = await reader.readuntil(b"\r\n\r\n")
                    length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
                    answers.append(head + (b"" if request.startswith("HEAD") else await reader.readexactly(length)))
                except (asyncio.IncompleteReadError, ConnectionError):
                    answers.append(b"")
            writer.close()
        return answers

    return run(scenario())


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_replay_sees_the_page_change_the_outage_and_the_change_behind_it(folder: Path, scheme: str) -> None:
    async def scenario() -> list[Answer]:
        answers: list[Answer] = []
        async with WorldServer(read_world(folder), DAY) as server:
            crawl = Crawl(book=HostsMap.parse(server.hosts_map({HOST})))
            for day in range(4):
                server.moment = DAY + timedelta(days=day)
                etag = answers[-1].snapshot.header("ETag") if answers else None
                asked = target(f"{scheme}://{HOST}/", etag=etag)
                moment = server.moment.astimezone(UTC)
                await crawl.run([asked], lambda _, a: answers.append(a) or (), clock=lambda m=moment: m, settings=FAST)
            await crawl.close()
        return answers

    seen = [(a.snapshot.status, a.snapshot.body, a.not_modified, a.snapshot.failure) for a in run(scenario())]

    assert seen == [
        (200, PAGE, False, None), (304, b"", True, None), (None, b"", False, Failure.RESET), (200, b"new", False, None),
    ]  # fmt: skip


def test_headers_depend_on_the_world_alone(folder: Path) -> None:
    (answer,) = ask(folder, f"GET / HTTP/1.1\nHost: {HOST}")

    assert answer.split(b"\r\n") == [
        b"HTTP/1.1 200 OK",
        b"Date: Fri, 05 Jan 2024 01:00:00 GMT",
        b"Content-Type: text/html",
        f'ETag: "{sha1(PAGE).hexdigest()}"'.encode(),
        b"Last-Modified: Thu, 04 Jan 2024 16:00:00 GMT",
        f"Content-Length: {len(PAGE)}".encode(),
        b"",
        PAGE,
    ]


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ('If-None-Match: "x"', 200),
        ("If-None-Match: *", 304),
        ("If-Modified-Since: Thu, 04 Jan 2024 16:00:00 GMT", 304),
        ("If-Modified-Since: Thu, 04 Jan 2024 15:59:59 GMT", 200),
        ("If-Modified-Since: yesterday", 200),
        ('If-Modified-Since: Thu, 04 Jan 2024 16:00:00 GMT\nIf-None-Match: "x"', 200),
    ],
)
def test_conditional_requests_are_honoured(folder: Path, header: str, status: int) -> None:
    (answer,) = ask(folder, f"GET / HTTP/1.1\nHost: {HOST}\n{header}")

    assert answer.startswith(f"HTTP/1.1 {status} ".encode())


@pytest.mark.parametrize(
    ("request_head", "status"),
    [
        (f"GET /none HTTP/1.1\nHost: {HOST}", 404),
        (f"GET /robots.txt HTTP/1.1\nHost: {HOST}", 404),
        ("GET / HTTP/1.1\nHost: other.example", 404),
        (f"GET http://{HOST}/ HTTP/1.1\nHost: other.example", 200),
        (f"GET / HTTP/1.1\nHost: {HOST}:8080", 200),
        ("GET / HTTP/1.1", 400),
        ("GET / HTTP/1.1\nHost: [bad", 400),
        (f"POST / HTTP/1.1\nHost: {HOST}", 405),
        (f"HEAD / HTTP/1.1\nHost: {HOST}", 200),
    ],
)
def test_any_request_has_its_status(folder: Path, request_head: str, status: int) -> None:
    first, second = ask(folder, request_head, f"GET / HTTP/1.1\nHost: {HOST}")

    assert first.startswith(f"HTTP/1.1 {status} ".encode())
    assert second.endswith(PAGE), "the connection is kept alive"


@pytest.mark.parametrize("rubbish", ["nonsense", "GET  / HTTP/1.1", "X" * 20_000], ids=["no HTTP", "four words", "too long"])
def test_rubbish_is_hung_up_on(folder: Path, rubbish: str) -> None:
    assert ask(folder, rubbish) == [b""]
