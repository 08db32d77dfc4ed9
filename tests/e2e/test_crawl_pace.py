"""The pace of a crawl: what answers lead to, one thing at a time a host, pauses, and a stop at any moment."""

import asyncio
from dataclasses import replace
from itertools import pairwise

import pytest

from monitor.model import Failure, Role
from scraper.crawl import Answer, Crawl, Target
from scraper.hostsmap import HostsMap
from scraper.reactor import run
from tests.e2e.loopback import FAST, HOME, HOST, NOW, PAGE, ROBOTS, Loopback, crawl_all, reply, silent, target


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
