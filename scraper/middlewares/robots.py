"""Ask robots.txt before the first page of a host (scraper.robots says how it is read)."""

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from monitor.model import Failure
from scraper.failures import FetchFailedError
from scraper.robots import MAX_BYTES, RobotsFile, Rules, is_fresh, origin_of
from scraper.target import Journey
from scraper.wire import WireResponse

if TYPE_CHECKING:
    from scraper.spiders.site_spider import SiteSpider


@dataclass(frozen=True)
class _Unwell:
    """The host answered robots.txt with a server error; that is its answer to every page."""

    response: WireResponse


class RobotsMiddleware:
    """Let a request pass, refuse it, or answer it with what the host said instead of its rules."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._known: dict[str, asyncio.Task[Rules | _Unwell | FetchFailedError]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "RobotsMiddleware":
        """Build the middleware for *crawler*."""
        return cls(crawler)

    @property
    def _spider(self) -> "SiteSpider":
        return self._crawler.spider  # type: ignore[return-value]

    async def process_request(self, request: Request) -> Response | None:
        """Return None to let *request* pass; raise FetchFailedError where it may not."""
        if request.meta.get("for_robots"):
            return None
        origin = origin_of(request.url)
        if origin not in self._known:
            self._known[origin] = asyncio.ensure_future(self._rules(origin, request.meta["journey"]))
        rules = await asyncio.shield(self._known[origin])
        if isinstance(rules, FetchFailedError):
            raise FetchFailedError(rules.failure, rules.text)
        if isinstance(rules, _Unwell):
            return _again(rules.response)
        if not rules.allow(request.url):
            raise FetchFailedError(Failure.ROBOTS, f"{origin}/robots.txt does not allow {request.url}")
        self._spider.slow_down(request.url, rules.delay)
        return None

    async def _rules(self, origin: str, journey: Journey) -> "Rules | _Unwell | FetchFailedError":
        shelf, now = self._spider.order.robots, self._spider.order.clock()
        kept = shelf.load(origin)
        if kept is not None and is_fresh(kept, now):
            return Rules(kept)
        try:
            asked = self._spider.robots_request(f"{origin}/robots.txt", journey, MAX_BYTES)
            response = await self._crawler.engine.download_async(asked)
        except FetchFailedError as silent:
            return Rules(kept) if kept is not None else silent
        if response.status >= 500 and isinstance(response, WireResponse):
            return Rules(kept) if kept is not None else _Unwell(response)
        file = RobotsFile(now, response.status, response.body)
        shelf.store(origin, file)
        return Rules(file)


def _again(response: WireResponse) -> WireResponse:
    """Copy *response*: Scrapy ties each one to its own request."""
    copy = WireResponse(response.url, status=response.status, headers=response.headers, body=response.body)
    copy.lines, copy.failure = response.lines, response.failure
    copy.failure_text = f"the host answered robots.txt with {response.status}; no page may be asked for until it can be read"
    return copy
