"""Try once more after a lost connection; nothing else is worth a second request, least of all a challenge."""

from dataclasses import replace
from typing import TYPE_CHECKING

from scrapy import Request
from scrapy.crawler import Crawler

from monitor.model import Failure
from scraper.failures import FetchFailedError
from scraper.target import Journey

if TYPE_CHECKING:
    from scraper.spiders.site_spider import SiteSpider

TRIES_AFTER_RESET = 1


class RetryMiddleware:
    """Send a request again whose connection was reset."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "RetryMiddleware":
        """Build the middleware for *crawler*."""
        return cls(crawler)

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """Return the second try, or None to let *exception* stand."""
        journey: Journey = request.meta["journey"]
        is_reset = isinstance(exception, FetchFailedError) and exception.failure is Failure.RESET
        if not is_reset or journey.resets >= TRIES_AFTER_RESET:
            return None
        spider: SiteSpider = self._crawler.spider  # type: ignore[assignment]
        return spider.onward(request, replace(journey, resets=journey.resets + 1), request.url)
