"""Addresses that a crawl cannot, must not or can barely reach: unmapped, refused, private, and TLS of every age."""

import asyncio
import ssl

import pytest

from monitor.model import Failure, Snapshot
from scheduler.replay.certificate import self_signed
from scraper.crawl import Answer, Crawl, Target
from scraper.hostsmap import HostsMap
from scraper.reactor import run
from tests.e2e.loopback import FAST, HOME, HOST, NOW, PAGE, Loopback, look, reply, target


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
