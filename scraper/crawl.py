"""Run a round's crawl in the service's own event loop: one crawl for all due pages of all sites.

Scrapy runs in the loop that is already there (scraper.reactor). Connections, name look-ups, robots.txt files and the
time each host was last asked outlive a crawl, so the next one is cheap and just as polite.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from scrapy.crawler import AsyncCrawlerRunner, Crawler

from monitor.model import Failure
from scraper.hostsmap import AddressBook, PublicHosts
from scraper.limits import CrawlSettings
from scraper.order import Clock, OnAnswer, Order
from scraper.reactor import REACTOR
from scraper.robots import MemoryShelf, RobotsShelf
from scraper.spiders.site_spider import SiteSpider
from scraper.target import Answer, Target
from scraper.tls import TlsPolicy
from scraper.wire import Wire

__all__ = ["Answer", "Crawl", "CrawlReport", "CrawlSettings", "Target"]

# Everything of Scrapy's that we don't use is off: each part costs time on every crawl, and two of them open ports.
SCRAPY_SETTINGS: dict[str, Any] = {
    "TWISTED_REACTOR": REACTOR,
    "TELNETCONSOLE_ENABLED": False,
    "REMOTE_CONTROL_ENABLED": False,
    "EXTENSIONS_BASE": {},
    "SPIDER_MIDDLEWARES_BASE": {},
    "DOWNLOADER_MIDDLEWARES_BASE": {},
    # The first number is nearest to the spider: a retry and a redirect go through robots.txt again.
    "DOWNLOADER_MIDDLEWARES": {
        "scraper.middlewares.robots.RobotsMiddleware": 100,
        "scraper.middlewares.redirects.RedirectMiddleware": 200,
        "scraper.middlewares.retry.RetryMiddleware": 300,
    },
    "DOWNLOAD_HANDLERS_BASE": {},
    "DOWNLOAD_HANDLERS": {"http": "scraper.wire.WireHandler", "https": "scraper.wire.WireHandler"},
    "STATS_CLASS": "scrapy.statscollectors.DummyStatsCollector",
    "STATS_DUMP": False,
    "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
    # Lanes already give each host one request; looking through all hosts for the next one would cost n per request.
    "SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.ScrapyPriorityQueue",
    "SCHEDULER_MEMORY_QUEUE": "scrapy.squeues.FifoMemoryQueue",
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "CONCURRENT_ITEMS": 1,
    "DOWNLOAD_DELAY_JITTER": 0,
    "LOG_ENABLED": False,
}


# How long a broken-off crawl may take to put itself away.
BREAK_OFF_SECONDS = 2.0


@dataclass(frozen=True)
class CrawlReport:
    """What a crawl did.

    *unasked* targets had no answer because the crawl was stopped. *faults* are exceptions that ``on_answer`` raised.
    """

    answers: int
    not_modified: int
    failures: dict[Failure, int]
    followed: int
    not_followed: int
    unasked: int
    faults: tuple[tuple[Target, Exception], ...]


class Crawl:
    """The fetching half of the service; make one and keep it. The reactor must be installed."""

    def __init__(
        self, *, book: AddressBook | None = None, robots: RobotsShelf | None = None, verify_certificates: bool = False
    ) -> None:
        self._wire = Wire(book or PublicHosts(), TlsPolicy(verify=verify_certificates))
        self._robots = robots or MemoryShelf()
        self._last_asked: dict[str, float] = {}
        self._running: dict[asyncio.Task[None], tuple[Order, Crawler]] = {}
        self._runners: dict[int, AsyncCrawlerRunner] = {}
        self._stopping = False
        self._abandoned = asyncio.Event()

    async def run(self, targets: Iterable[Target], on_answer: OnAnswer, *, clock: Clock, settings: CrawlSettings) -> CrawlReport:
        """Ask for every target and tell *on_answer* exactly once what came of it, whatever that was.

        *on_answer* returns further targets to ask in the same crawl. Two crawls at once must not share a host.
        """
        order = Order(targets, on_answer, clock, settings, self._wire, self._robots, self._last_asked, closed=self._stopping)
        runner = self._runner(settings.concurrency)
        crawler = runner.create_crawler(SiteSpider)
        crawling = runner.crawl(crawler, order)
        self._running[crawling] = order, crawler
        abandoned = asyncio.ensure_future(self._abandoned.wait())
        try:
            await asyncio.wait({crawling, abandoned}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            # Also reached when we are cancelled: what still comes is told to nobody.
            abandoned.cancel()
            order.abandon()
            del self._running[crawling]
            self._remember(crawler)
        if crawling.done():
            crawling.result()
        return _report(order)

    async def stop(self, *, within: float = 10.0) -> None:
        """Ask nothing new, let what is under way finish *within* seconds, then break it off; no crawl runs after that.

        Scrapy's own stop is not used: it is lost, and the crawl then never ends, when it comes during start-up.
        """
        self._stopping = True
        running = dict(self._running)
        for order, _ in running.values():
            order.lanes.closed = True
        if running:
            await asyncio.wait(running, timeout=within)
        self._abandoned.set()
        unfinished = {crawling for crawling in running if not crawling.done()}
        self._wire.abort()
        for crawling in unfinished:
            order, crawler = running[crawling]
            order.abandon()
            _hurry(crawler)
        if unfinished:
            await asyncio.wait(unfinished, timeout=BREAK_OFF_SECONDS)

    async def close(self) -> None:
        """Stop, and close the connections that are kept open between crawls."""
        await self.stop(within=0.1)
        await self._wire.close()

    def _runner(self, concurrency: int) -> AsyncCrawlerRunner:
        """Return the runner for *concurrency*; making its settings costs more than a small crawl."""
        if concurrency not in self._runners:
            self._runners[concurrency] = AsyncCrawlerRunner({**SCRAPY_SETTINGS, "CONCURRENT_REQUESTS": concurrency})
        return self._runners[concurrency]

    def _remember(self, crawler: Crawler) -> None:
        """Keep when each host was last asked, so that the next crawl keeps its distance too."""
        engine: Any = crawler._engine  # noqa: SLF001 - the public name raises before the start
        if engine is not None:
            self._last_asked.update((host, slot.lastseen) for host, slot in engine.downloader.slots.items())


def _hurry(crawler: Crawler) -> None:
    """Let the requests of an abandoned crawl go that still wait for their pause; the wire refuses them."""
    engine: Any = crawler._engine  # noqa: SLF001 - as above
    for slot in engine.downloader.slots.values() if engine is not None else ():
        slot.delay = 0.0
        if slot.latercall:
            slot.latercall.cancel()
            slot.latercall = None
        engine.downloader._process_queue(slot)  # noqa: SLF001 - Scrapy has no other way to end a pause


def _report(order: Order) -> CrawlReport:
    tally = order.tally
    return CrawlReport(
        answers=tally.answers,
        not_modified=tally.not_modified,
        failures=dict(tally.failures),
        followed=tally.followed.total(),
        not_followed=tally.not_followed,
        unasked=tally.accepted + tally.followed.total() - tally.answers,
        faults=tuple(tally.faults),
    )
