"""A bench for rounds: sites on the loopback, a ledger in memory, rounds at times that the test gives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from monitor.bodies import Bodies
from monitor.site import Site
from scheduler.concluding import Concluder
from scheduler.outcome import RoundReport
from scheduler.reading import Reader
from scheduler.round import Watcher
from scheduler.timing import Timing
from scraper.crawl import Crawl, CrawlSettings
from scraper.hostsmap import HostsMap
from scraper.reactor import run
from storage.store import Store, open_store
from tests.e2e.loopback import Loopback, Script, reply

MORNING = datetime(2024, 1, 5, 1, tzinfo=UTC)  # 09:00 in China


DEFAULT = Timing("0 9 * * *", None, None, 0, "Asia/Shanghai")


LIMITS = CrawlSettings(version="9", delay_scale=0, timeout=3, max_body=200_000)


TEXT = "<p>全省数据工作会议召开，会议总结上年工作，部署今年任务，听取各市情况汇报。</p>" * 20


def page(name: str = "云州省数据局", more: str = "") -> bytes:
    head = f"<head><title>{name}</title><meta name='SiteName' content='{name}'></head>"
    return f"<html>{head}<body><h1>{name}</h1>{more}{TEXT}<footer>主办单位：{name}</footer></body></html>".encode()


def html(body: bytes, *headers: str) -> bytes:
    return reply(200, body, "Content-Type: text/html; charset=utf-8", *headers)


def site(
    name: str, organisation: str = "云州省数据局", pages: Mapping[str, Mapping[str, Any]] | None = None, **more: Any
) -> Site:
    host = f"{name}.example"
    watched = {key: {"url": f"http://{host}/{key}", **settings} for key, settings in (pages or {"home": {}}).items()}
    given = {"id": name, "organisation": organisation, "jurisdiction": "990000", "hosts": [host], "pages": watched}
    return Site.model_validate(given | more)


@dataclass
class Bench:
    """A server, a ledger and a time that is set; each round is run by a program that has just been started."""

    server: Loopback
    store: Store = field(default_factory=lambda: open_store("sqlite://"))
    moment: datetime = MORNING

    def round(self, *sites: Site, everything: bool = False, reader: type[Reader] = Reader) -> tuple[RoundReport, list[str]]:
        """Run one round; return its report and the paths that were asked for, robots.txt apart."""
        self.server.asked.clear()
        registry = {one.id: one for one in sites}

        async def scenario() -> RoundReport:
            async with self.server:
                crawl = Crawl(book=HostsMap.parse([f"*.example=127.0.0.1:{self.server.port}"]))
                watcher = Watcher(
                    sites=registry,
                    ledger=self.store,
                    crawl=crawl,
                    reader=reader(registry, Bodies.of(registry.values())),
                    concluder=Concluder(registry, self.store.events, self.store.archive),
                    clock=lambda: self.moment,
                    limits=LIMITS,
                    timing=DEFAULT,
                    delay=0,
                )
                report = await watcher.poll(everything=everything)
                await crawl.close()
                return report

        return run(scenario()), sorted({path for path in self.server.paths() if not path.endswith("/robots.txt")})

    def verdicts(self) -> dict[str, str]:
        states = self.store.pages.due(None)
        return {state.page.id: state.newest.verdict.value for state in states if state.newest is not None}


def bench(**answers: bytes | Script) -> Bench:
    return Bench(Loopback({path.replace("__", ".example/"): answer for path, answer in answers.items()}))
