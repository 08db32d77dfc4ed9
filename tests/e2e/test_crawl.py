"""The crawl against real servers on loopback."""

from datetime import UTC, datetime
from pathlib import Path

from monitor.model import Failure, Role
from scheduler.replay.server import WorldServer
from scheduler.replay.world import SHANGHAI, read_world
from scraper.crawl import Answer, Crawl, CrawlSettings, Target
from scraper.hostsmap import HostsMap
from scraper.reactor import run

NOW = datetime(2024, 1, 5, 1, tzinfo=UTC)
FAST = CrawlSettings(contact="ops@example.org", delay_scale=0, timeout=2)


def test_a_page_of_a_world_arrives_byte_for_byte(tmp_path: Path) -> None:
    page = tmp_path / "editions/2024-01-05/bureau.example/index.html"
    page.parent.mkdir(parents=True)
    page.write_bytes("<title>甲省数据局</title>".encode("gb18030"))
    answers: list[Answer] = []

    async def scenario() -> None:
        async with WorldServer(read_world(tmp_path), datetime(2024, 1, 5, 9, tzinfo=SHANGHAI)) as server:
            crawl = Crawl(book=HostsMap.parse(server.hosts_map({"bureau.example"})))
            for url in ("http://bureau.example/", "https://bureau.example/", "http://bureau.example/none", "http://other.example/"):
                target = Target("s", "home", Role.HOME, url, frozenset({"bureau.example", "other.example"}))
                await crawl.run([target], lambda _, answer: answers.append(answer) or (), clock=lambda: NOW, settings=FAST)
            await crawl.close()

    run(scenario())

    assert [answer.snapshot.status for answer in answers] == [200, 200, 404, None]
    assert answers[0].snapshot.body == page.read_bytes()
    assert answers[3].snapshot.failure is Failure.DNS
