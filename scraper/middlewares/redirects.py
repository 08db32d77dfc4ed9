"""Follow redirects on trusted hosts, and say so where one leads elsewhere or nowhere."""

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from w3lib.url import safe_url_string

from monitor.model import Failure
from monitor.moving import moves
from scraper.target import Journey, host_of

if TYPE_CHECKING:
    from scraper.spiders.site_spider import SiteSpider

REDIRECTS = frozenset({301, 302, 303, 307, 308})


class RedirectMiddleware:
    """Turn a redirect into the next request of the journey, or into its end."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "RedirectMiddleware":
        """Build the middleware for *crawler*."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response | Request:
        """Return the request that *response* asks for, or *response* when the journey ends with it."""
        journey: Journey = request.meta["journey"]
        onward = _onward(request.url, response)
        if onward is None:
            return response
        spider: SiteSpider = self._crawler.spider  # type: ignore[assignment]
        passed = (*journey.passed, request.url)
        most = spider.order.limits.max_redirects
        hops = min(most, journey.target.hops) if journey.target.hops is not None else most
        end = _end(replace(journey, passed=passed), onward, response.status, hops)
        if end is not None:
            request.meta["journey"] = replace(journey, passed=passed, failure=end[0], failure_text=end[1], final_url=onward)
            return response
        return spider.onward(request, replace(journey, passed=passed), onward)


def _onward(url: str, response: Response) -> str | None:
    """Return the address *response* redirects to, if it is one that can be asked."""
    location = response.headers.get("Location")
    if response.status not in REDIRECTS or not location:
        return None
    try:
        onward = urljoin(url, safe_url_string(location.strip()))
    except ValueError:
        return None
    return onward.partition("#")[0] if onward.startswith(("http://", "https://")) and host_of(onward) else None


def _end(journey: Journey, onward: str, status: int, most: int) -> tuple[Failure, str] | None:
    """Return why the journey may not go on; another official host may be where the site has moved, the judge looks."""
    here = journey.passed[-1]
    if not (journey.target.trusts(onward) or host_of(onward) == host_of(here) or moves(here, onward, status)):
        return Failure.UNTRUSTED_HOST, f"redirected to {onward}, which is not one of the site's hosts"
    if onward in journey.passed:
        return Failure.REDIRECT_LOOP, f"redirected back to {onward}"
    if len(journey.passed) > most:
        return Failure.REDIRECT_LOOP, f"more than {most} redirects"
    return None
