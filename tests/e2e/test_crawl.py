"""The crawl against real servers on loopback: everything that a page, or its absence, can be."""

import asyncio
import gzip
import ssl
import zlib
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from tracemalloc import get_traced_memory, start, stop

import pytest

from monitor.model import Failure, Role, Snapshot
from scheduler.replay.certificate import self_signed
from scraper.crawl import Answer, Crawl, Target
from scraper.hostsmap import HostsMap
from scraper.reactor import run
from tests.e2e.loopback import FAST, HOST, NOW, Loopback, crawl_all, look, reply, target

HOME = f"http://{HOST}/"
PAGE = "<title>甲省数据局</title>".encode("gb18030")
BOMB = gzip.compress(bytes(64 * 1024 * 1024))


async def endless(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Kept: yes\r\n\r\n")
    for _ in range(200):
        writer.write(b"100000\r\n" + bytes(1 << 20) + b"\r\n")
        await writer.drain()


async def silent(_writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


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


@pytest.mark.parametrize(
    ("url", "failure"),
    [
        ("http://unmapped.test/", Failure.DNS),
        ("http://127.0.0.1/", Failure.DNS),
        ("ftp://bureau.example/", Failure.DNS),
        ("bureau.example", Failure.UNTRUSTED_HOST),
        ("http://elsewhere.example/", Failure.UNTRUSTED_HOST),
        ("http://[::1", Failure.UNTRUSTED_HOST),
        ("", Failure.UNTRUSTED_HOST),
    ],
    ids=repr,
)
def test_an_address_that_cannot_be_asked_is_answered_all_the_same(url: str, failure: Failure) -> None:
    snapshot = look(Loopback({}), url, hosts=(HOST, "unmapped.test", "127.0.0.1"))

    assert (snapshot.failure, snapshot.status) == (failure, None)
    assert snapshot.failure_text


def test_nobody_listening_is_refused() -> None:
    async def scenario() -> list[Answer]:
        answers: list[Answer] = []
        async with Loopback({}) as gone:
            pass
        crawl = Crawl(book=HostsMap.parse([f"*=127.0.0.1:{gone.port}"]))
        await crawl.run([target(HOME)], lambda _, a: answers.append(a) or (), clock=lambda: NOW, settings=FAST)
        await crawl.close()
        return answers

    assert run(scenario())[0].snapshot.failure is Failure.REFUSED


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "100.64.0.1", "0x7f.1"])
def test_without_a_map_private_addresses_are_refused(host: str) -> None:
    async def scenario() -> list[Answer]:
        answers: list[Answer] = []
        async with Loopback({}) as server:
            crawl = Crawl()
            asked = target(f"http://{host}:{server.port}/", hosts=(host.strip("[]"),))
            await crawl.run([asked], lambda _, a: answers.append(a) or (), clock=lambda: NOW, settings=FAST)
            await crawl.close()
            assert server.asked == []
        return answers

    snapshot = run(scenario())[0].snapshot
    assert (snapshot.failure, snapshot.status) == (Failure.PRIVATE_ADDRESS, None)


def test_https_with_a_self_signed_certificate_is_read() -> None:
    server = Loopback({f"{HOST}/": reply(200, PAGE)}, tls=self_signed())

    assert look(server, f"https://{HOST}/").body == PAGE


async def crawl_port(port: int, asked: Target) -> Snapshot:
    answers: list[Answer] = []
    crawl = Crawl(book=HostsMap.parse([f"*=127.0.0.1:{port}"]))
    await crawl.run([asked], lambda _, a: answers.append(a) or (), clock=lambda: NOW, settings=FAST)
    await crawl.close()
    return answers[0].snapshot


def test_https_to_a_server_that_speaks_plainly_is_a_tls_failure() -> None:
    async def plain(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async def scenario() -> Snapshot:
        async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
            return await crawl_port(server.sockets[0].getsockname()[1], target(f"https://{HOST}/"))

    assert run(scenario()).failure is Failure.TLS


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1 is deprecated")
@pytest.mark.parametrize(
    ("legacy", "status", "failure"), [(True, 200, None), (False, None, Failure.TLS)], ids=["named", "not named"]
)
def test_old_tls_is_spoken_only_to_hosts_named_for_it(legacy: bool, status: int | None, failure: Failure | None) -> None:
    tls = self_signed()
    tls.minimum_version = tls.maximum_version = ssl.TLSVersion.TLSv1
    tls.set_ciphers("ALL:@SECLEVEL=0")

    snapshot = look(Loopback({f"{HOST}/": reply(200, PAGE)}, tls=tls), f"https://{HOST}/", tls_legacy=legacy)

    assert (snapshot.status, snapshot.failure) == (status, failure)


ROBOTS = f"{HOST}/robots.txt"


def test_what_robots_txt_forbids_is_not_asked_for() -> None:
    server = Loopback({ROBOTS: reply(200, b"User-agent: *\nDisallow: /secret"), f"{HOST}/": reply(200, PAGE)})

    answers, _ = crawl_all(server, [target(HOME + "secret/x"), target(HOME)])

    assert [answer.snapshot.failure for answer in answers] == [Failure.ROBOTS, None]
    assert server.paths() == [ROBOTS, f"{HOST}/"]


def test_robots_txt_holds_for_where_a_redirect_leads_too() -> None:
    server = Loopback(
        {ROBOTS: reply(200, b"User-agent: bureauwatch\nDisallow: /secret"), f"{HOST}/": reply(302, b"", "Location: /secret")}
    )

    snapshot = look(server, HOME)

    assert (snapshot.failure, snapshot.redirects) == (Failure.ROBOTS, (HOME,))


@pytest.mark.parametrize(
    "robots", [reply(404), reply(403), reply(412), reply(200, b"\xff\x00<html>"), reply(302, b"", "Location: http://x.test/")]
)
def test_a_robots_txt_that_is_none_forbids_nothing(robots: bytes) -> None:
    snapshot = look(Loopback({ROBOTS: robots, f"{HOST}/": reply(200, PAGE)}), HOME)

    assert (snapshot.status, snapshot.failure) == (200, None)


def test_a_server_error_for_robots_txt_is_the_hosts_answer_to_every_page() -> None:
    server = Loopback({ROBOTS: reply(521, b"<script>challenge</script>")})

    answers, _ = crawl_all(server, [target(HOME), target(HOME + "b")])

    assert server.paths() == [ROBOTS]
    for answer in answers:
        assert (answer.snapshot.status, answer.snapshot.failure) == (521, None)
        assert answer.snapshot.body == b"<script>challenge</script>"
        assert (answer.snapshot.final_url, "robots.txt" in answer.snapshot.failure_text) == (f"http://{ROBOTS}", True)


def test_robots_txt_is_read_once_a_day_at_most() -> None:
    server = Loopback({ROBOTS: reply(200, b""), f"{HOST}/": reply(200, PAGE)})
    reads = []

    async def scenario() -> None:
        async with server:
            crawl = Crawl(book=HostsMap.parse([f"*=127.0.0.1:{server.port}"]))
            for hours in (0, 1, 24, 25):
                now = NOW + timedelta(hours=hours)
                await crawl.run([target(HOME)], lambda *_: (), clock=lambda now=now: now, settings=FAST)
                reads.append(server.paths().count(ROBOTS))
            await crawl.close()

    run(scenario())

    assert reads == [1, 1, 1, 2]


def test_answers_lead_to_further_targets_on_trusted_hosts_within_a_bound() -> None:
    server = Loopback({f"{HOST}/{n}": reply(200, PAGE) for n in range(9)} | {f"{HOST}/": reply(200, PAGE)})

    def follow(asked: Target, _: Answer) -> list[Target]:
        if asked.depth:
            return []
        urls = [f"http://{HOST}/{n}" for n in range(9)] + [f"http://{HOST}/0", "http://elsewhere.example/"]
        return [replace(asked, url=url, role=Role.NOTICE, depth=1) for url in reversed(urls)]

    answers, report = crawl_all(server, [target(HOME)], follow=follow, settings=replace(FAST, max_follow=5))

    assert (report.answers, report.followed, report.not_followed) == (6, 5, 6)
    assert answers[1].snapshot.failure is Failure.UNTRUSTED_HOST
    assert "elsewhere.example/" not in server.paths()


def test_a_fault_in_reading_one_page_does_not_end_the_round() -> None:
    server = Loopback({f"{HOST}/": reply(200, PAGE), f"{HOST}/b": reply(200, PAGE)})

    def follow(asked: Target, _: Answer) -> list[Target]:
        if asked.url == HOME:
            raise LookupError("a bug")
        return []

    answers, report = crawl_all(server, [target(HOME), target(HOME + "b")], follow=follow)

    assert len(answers) == 2
    assert [(asked.url, str(fault)) for asked, fault in report.faults] == [(HOME, "a bug")]


def test_a_host_is_asked_one_thing_at_a_time_with_a_pause() -> None:
    times: list[float] = []

    async def timed(writer: asyncio.StreamWriter) -> None:
        times.append(asyncio.get_running_loop().time())
        writer.write(reply(200, PAGE))

    server = Loopback({f"{HOST}/{n}": timed for n in range(3)} | {ROBOTS: timed})

    crawl_all(server, [target(f"http://{HOST}/{n}", delay=0.1) for n in range(3)], settings=replace(FAST, delay_scale=1))

    gaps = [after - before for before, after in pairwise(times)]
    assert len(gaps) == 3
    assert all(0.095 <= gap < 0.5 for gap in gaps)


def test_the_pause_is_kept_between_one_crawl_and_the_next() -> None:
    times: list[float] = []

    async def timed(writer: asyncio.StreamWriter) -> None:
        times.append(asyncio.get_running_loop().time())
        writer.write(reply(200, PAGE))

    async def scenario() -> None:
        async with Loopback({f"{HOST}/": timed}) as server:
            crawl = Crawl(book=HostsMap.parse([f"*=127.0.0.1:{server.port}"]))
            for _ in range(3):
                asked = target(HOME, delay=0.1)
                await crawl.run([asked], lambda *_: (), clock=lambda: NOW, settings=replace(FAST, delay_scale=1))
            await crawl.close()

    run(scenario())

    assert all(after - before >= 0.095 for before, after in pairwise(times))


@pytest.mark.parametrize(
    ("wait", "scale"), [(0.0, 0), (0.15, 0), (0.15, 1)], ids=["while starting", "in the middle", "in a pause"]
)
def test_a_crawl_can_be_stopped_at_any_moment(wait: float, scale: float) -> None:
    server = Loopback({f"{HOST}/{n}": silent for n in range(5)})

    async def scenario() -> int:
        async with server:
            crawl = Crawl(book=HostsMap.parse([f"*=127.0.0.1:{server.port}"]))
            targets = [target(f"http://{HOST}/{n}") for n in range(5)]
            settings = replace(FAST, delay_scale=scale)
            running = asyncio.ensure_future(crawl.run(targets, lambda *_: (), clock=lambda: NOW, settings=settings))
            await asyncio.sleep(wait)
            await crawl.stop(within=0.1)
            report = await asyncio.wait_for(running, 1)
            await crawl.close()
            return report.unasked

    assert run(scenario()) == 5
