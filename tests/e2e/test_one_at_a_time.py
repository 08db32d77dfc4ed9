"""Whoever looks at many sites at once asks each host one thing at a time, though many sites stand on it."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from cli.checktable import Health
from cli.newsites import Given, Maker
from cli.sitecheck import searched
from cli.wiring import Options
from monitor.finds import SOUGHT
from scraper.reactor import run
from tests.e2e.loopback import Loopback, Script, reply
from tests.e2e.test_finding_again import FILLER, page

pytestmark = pytest.mark.e2e
HOSTS = ("www.yunzhou.gov.cn", "www.beiming.gov.cn")
SECTIONS = ("a", "b", "c")
HOME = page("首页", FILLER, "").encode()


class Watched:
    """A server that counts how many requests of each host, and of all, are under way at once."""

    def __init__(self) -> None:
        self.under_way = dict.fromkeys(HOSTS, 0)
        self.most = dict.fromkeys((*HOSTS, "all"), 0)
        answers = {f"{host}/{section}/": self.slow(host) for host in HOSTS for section in SECTIONS}
        self.server = Loopback({**answers, **{f"{host}/robots.txt": self.slow(host) for host in HOSTS}})

    def slow(self, host: str) -> Script:
        async def answer(writer: asyncio.StreamWriter) -> None:
            self.under_way[host] += 1
            self.most[host] = max(self.most[host], self.under_way[host])
            self.most["all"] = max(self.most["all"], sum(self.under_way.values()))
            await asyncio.sleep(0.05)
            self.under_way[host] -= 1
            writer.write(reply(200, HOME, "Content-Type: text/html"))

        return answer

    def options(self, folder: Path) -> Options:
        return Options(sites=str(folder), hosts_map=(f"*=127.0.0.1:{self.server.port}",))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BUREAUWATCH_DELAY", "0")
    (tmp_path / "sites").mkdir()
    return tmp_path / "sites"


def test_new_sites_of_one_host_are_looked_at_one_after_the_other_and_hosts_side_by_side(folder: Path) -> None:
    watched = Watched()
    addresses = [f"http://{host}/{section}/" for section in SECTIONS for host in HOSTS]

    async def scenario() -> None:
        async with watched.server:
            await Maker(watched.options(folder), folder, folder / "fixtures", Given()).make(addresses)

    run(scenario())

    assert {path.partition("/")[2] for path in watched.server.paths()} >= {f"{section}/" for section in SECTIONS}
    assert watched.most == {HOSTS[0]: 1, HOSTS[1]: 1, "all": 2}


def test_a_check_asks_each_host_one_thing_at_a_time(folder: Path) -> None:
    watched = Watched()
    for host in HOSTS:
        for section in SECTIONS:
            name = f"{section}-{host.split('.')[1]}"
            text = f"id: {name}\norganisation: 云州市数据局\njurisdiction: '990000'\nhosts: [{host}]\npages:\n  home: {{url: 'http://{host}/{section}/'}}\n"
            (folder / f"{name}.yaml").write_text(text, "utf-8")

    async def scenario() -> None:
        async with watched.server:
            options = watched.options(folder)
            await searched(options, [Health(site, None, Counter(), (), SOUGHT) for site in options.registry.values()])

    run(scenario())

    assert watched.most == {HOSTS[0]: 1, HOSTS[1]: 1, "all": 2}
