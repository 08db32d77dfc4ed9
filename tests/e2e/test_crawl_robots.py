"""robots.txt against real servers on loopback: what it forbids, where it holds, and how often it is asked."""

from datetime import timedelta

import pytest

from monitor.model import Failure
from scraper.crawl import Crawl
from scraper.hostsmap import HostsMap
from scraper.reactor import run
from tests.e2e.loopback import FAST, HOME, HOST, NOW, PAGE, ROBOTS, Loopback, crawl_all, look, reply, target


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
