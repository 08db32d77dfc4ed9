"""The crawl against real servers on loopback: everything that a page, or its absence, can be."""

import asyncio
import gzip
import zlib
from dataclasses import replace
from tracemalloc import get_traced_memory, start, stop

import pytest

from monitor.model import Failure
from tests.e2e.loopback import FAST, HOME, HOST, NOW, PAGE, Loopback, crawl_all, look, reply, silent, target

BOMB = gzip.compress(bytes(64 * 1024 * 1024))


async def endless(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Kept: yes\r\n\r\n")
    for _ in range(200):
        writer.write(b"100000\r\n" + bytes(1 << 20) + b"\r\n")
        await writer.drain()


async def half(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<title>half")
    await writer.drain()
    writer.close()


async def abrupt(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def headers_without_end(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(100_000):
        writer.write(f"X-{number}: y\r\n".encode())
        await writer.drain()


def test_a_page_arrives_byte_for_byte_with_its_headers_as_written() -> None:
    server = Loopback({f"{HOST}/": reply(200, PAGE, "content-TYPE: text/html", "X-B: 2", "X-A: 1", "X-B: 3")})

    snapshot = look(server, HOME)

    assert (snapshot.status, snapshot.body, snapshot.failure) == (200, PAGE, None)
    assert snapshot.headers == (
        ("content-TYPE", "text/html"), ("X-B", "2"), ("X-A", "1"), ("X-B", "3"), ("Content-Length", str(len(PAGE))),
    )  # fmt: skip
    assert (snapshot.url, snapshot.final_url, snapshot.fetched_at, snapshot.redirects) == (HOME, HOME, NOW, ())


def test_we_say_who_we_are_and_keep_no_cookies() -> None:
    server = Loopback({f"{HOST}/": reply(200, PAGE, "Set-Cookie: a=b"), f"{HOST}/b": reply(200, PAGE)})

    crawl_all(server, [target(HOME), target(HOME + "b")])

    assert {headers["user-agent"] for _, headers in server.asked} == {"bureauwatch/9 (+ops@example.org)"}
    assert all("cookie" not in headers for _, headers in server.asked)


@pytest.mark.parametrize("status", [202, 203, 400, 403, 404, 412, 418, 429, 500, 503, 521])
def test_an_error_status_is_an_answer_and_is_asked_once(status: int) -> None:
    server = Loopback({f"{HOST}/": reply(status, b"<p>why</p>")})

    snapshot = look(server, HOME)

    assert (snapshot.status, snapshot.body, snapshot.failure) == (status, b"<p>why</p>", None)
    assert server.paths() == [f"{HOST}/robots.txt", f"{HOST}/"]


def test_a_page_that_is_no_html_is_kept_as_it_is() -> None:
    server = Loopback({f"{HOST}/a.pdf": reply(200, b"%PDF-1.4\x00\xff", "Content-Type: application/pdf")})

    snapshot = look(server, HOME + "a.pdf")

    assert (snapshot.body, snapshot.header("content-type")) == (b"%PDF-1.4\x00\xff", "application/pdf")


def test_redirects_on_trusted_hosts_are_followed_and_recorded() -> None:
    other = "new.example"
    server = Loopback({
        f"{HOST}/": reply(301, b"", "Location: /a"),
        f"{HOST}/a": reply(302, b"", f"Location: http://{other}/b#here"),
        f"{other}/b": reply(200, PAGE),
    })  # fmt: skip

    snapshot = look(server, HOME, hosts=(HOST, other.upper()))

    assert (snapshot.status, snapshot.final_url) == (200, f"http://{other}/b")
    assert snapshot.redirects == (HOME, HOME + "a")


@pytest.mark.parametrize(
    ("answers", "passed"),
    [
        ({"/": "/"}, 1),
        ({"/": "/a", "/a": "/"}, 2),
        ({"/": "/0"} | {f"/{n}": f"/{n + 1}" for n in range(30)}, 11),
    ],
    ids=["to itself", "in a circle", "ever onward"],
)
def test_a_redirect_without_end_is_a_loop(answers: dict[str, str], passed: int) -> None:
    server = Loopback({HOST + path: reply(302, b"", f"Location: {to}", "X-Kept: yes") for path, to in answers.items()})

    snapshot = look(server, HOME)

    assert (snapshot.failure, snapshot.status, snapshot.header("x-kept")) == (Failure.REDIRECT_LOOP, 302, "yes")
    assert len(snapshot.redirects) == passed


@pytest.mark.parametrize(("hops", "asked"), [(0, 1), (2, 3), (None, 5)])
def test_no_more_hops_are_followed_than_a_target_has_left(hops: int | None, asked: int) -> None:
    moved = {f"{HOST}/{n}": reply(302, b"", f"Location: /{n + 1}") for n in range(4)}
    server = Loopback({**moved, f"{HOST}/4": reply(200, PAGE)})

    snapshot = look(server, f"http://{HOST}/0", hops=hops)

    assert len([path for path in server.paths() if not path.endswith("robots.txt")]) == snapshot.requests == asked


def test_a_redirect_to_a_host_we_do_not_trust_is_not_followed() -> None:
    server = Loopback(
        {f"{HOST}/": reply(302, b"gone", "Location: http://casino.example/x"), "casino.example/x": reply(200, PAGE)}
    )

    snapshot = look(server, HOME)

    assert (snapshot.failure, snapshot.status) == (Failure.UNTRUSTED_HOST, 302)
    assert (snapshot.final_url, snapshot.redirects, snapshot.body) == ("http://casino.example/x", (HOME,), b"gone")
    assert "casino.example/x" not in server.paths()


@pytest.mark.parametrize("location", ["", "javascript:alert(1)", "http://[bad", "mailto:a@b"], ids=repr)
def test_a_redirect_that_leads_nowhere_is_an_answer(location: str) -> None:
    snapshot = look(Loopback({f"{HOST}/": reply(302, b"", f"Location: {location}")}), HOME)

    assert (snapshot.status, snapshot.failure) == (302, None)


def test_validators_are_sent_and_304_is_no_page() -> None:
    server = Loopback({f"{HOST}/": reply(304, b"", 'ETag: "x"')})

    answers, report = crawl_all(server, [target(HOME, etag='"x"', last_modified="Fri, 05 Jan 2024 01:00:00 GMT")])

    assert answers[0].not_modified
    assert (answers[0].snapshot.status, answers[0].snapshot.body, report.not_modified) == (304, b"", 1)
    sent = server.asked[-1][1]
    assert (sent["if-none-match"], sent["if-modified-since"]) == ('"x"', "Fri, 05 Jan 2024 01:00:00 GMT")


def test_a_304_that_nobody_asked_for_is_not_believed() -> None:
    answers, _ = crawl_all(Loopback({f"{HOST}/": reply(304)}), [target(HOME, etag="a\r\nX-Smuggled: yes")])

    assert (answers[0].not_modified, answers[0].snapshot.status) == (False, 304)


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (gzip.compress(PAGE), "gzip"),
        (gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:]), "x-gzip"),
        (zlib.compress(PAGE), "deflate"),
        (zlib.compress(PAGE)[2:-4], "deflate"),
        (gzip.compress(zlib.compress(PAGE)), "deflate, gzip"),
        (PAGE, "gzip"),
        (PAGE, "rot13"),
    ],
    ids=["gzip", "two members", "zlib", "raw deflate", "twice", "gzip in name only", "unknown"],
)
def test_bodies_are_content_decoded(body: bytes, encoding: str) -> None:
    snapshot = look(Loopback({f"{HOST}/": reply(200, body, f"Content-Encoding: {encoding}")}), HOME)

    assert (snapshot.body, snapshot.header("Content-Encoding")) == (PAGE, encoding)


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (endless, Failure.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\nX-Kept: yes\r\nContent-Length: 9000000000\r\n\r\n", Failure.TOO_LARGE),
        (reply(200, BOMB, "X-Kept: yes", "Content-Encoding: gzip"), Failure.BOMB),
        (reply(200, gzip.compress(BOMB), "X-Kept: yes", "Content-Encoding: gzip, gzip"), Failure.BOMB),
    ],
    ids=["200 MB in chunks", "announced", "gzip bomb", "bomb in a bomb"],
)
def test_a_body_beyond_the_cap_leaves_headers_and_no_memory_behind(answer: object, failure: Failure) -> None:
    server = Loopback({f"{HOST}/": answer})  # type: ignore[dict-item]
    start()

    snapshot = look(server, HOME)

    peak = get_traced_memory()[1]
    stop()
    assert (snapshot.failure, snapshot.status, snapshot.header("X-Kept"), snapshot.body) == (failure, 200, "yes", b"")
    assert peak < 40_000_000


def test_half_a_body_is_kept_and_called_cut_short() -> None:
    snapshot = look(Loopback({f"{HOST}/": half}), HOME)

    assert (snapshot.failure, snapshot.body) == (Failure.RESET, b"<title>half")


def test_a_lost_connection_is_tried_once_more() -> None:
    server = Loopback({f"{HOST}/": abrupt})

    snapshot = look(server, HOME)

    assert (snapshot.failure, snapshot.status) == (Failure.RESET, None)
    assert 2 <= server.paths().count(f"{HOST}/") <= 4  # Twisted itself repeats a request that died on an old connection


def test_headers_without_end_are_cut_off() -> None:
    snapshot = look(Loopback({f"{HOST}/": headers_without_end}), HOME)

    assert (snapshot.failure, snapshot.status) == (Failure.RESET, None)


def test_a_host_that_never_answers_holds_up_nobody() -> None:
    server = Loopback({"dead.example/robots.txt": silent, f"{HOST}/": reply(200, PAGE)})
    hosts = ("dead.example", HOST)
    targets = [target(f"http://{hosts[0]}/{n}", hosts=hosts) for n in range(3)] + [target(HOME, hosts=hosts)]

    answers, _ = crawl_all(server, targets, settings=replace(FAST, timeout=0.3))

    assert [answer.snapshot.failure for answer in answers] == [None, *[Failure.TIMEOUT] * 3]
    assert answers[0].snapshot.url == HOME
