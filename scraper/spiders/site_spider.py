"""Ask for the due pages of a round, and for what they lead to; read nothing.

A spider that also parses can only be tested by pretending to be the web. This one hands on what arrived, whatever
its status, and the answer may be further targets: frames, new notices, where a stub points to.
"""

from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request, Spider
from scrapy.core.downloader import Slot
from scrapy.http import Response
from twisted.python.failure import Failure as TwistedFailure

from monitor.model import Failure, Snapshot
from scraper.failures import FetchFailedError, explain
from scraper.order import Order
from scraper.target import Answer, Journey, Target, host_of
from scraper.wire import WireResponse

VALIDATING = ("If-None-Match", "If-Modified-Since")


class SiteSpider(Spider):
    """Fetch pages, one at a time from each host, and tell what came."""

    name = "site"

    def __init__(self, order: Order) -> None:
        super().__init__()
        self.order = order

    async def start(self) -> AsyncIterator[Request]:
        """Ask for the first page of every host; each answer asks for the next of its lane."""
        while (target := self.order.lanes.take()) is not None:
            async for request in self._launch(target):
                yield request

    async def answered(self, response: Response) -> AsyncIterator[Request]:
        """Keep the response, byte for byte."""
        journey: Journey = response.request.meta["journey"]  # type: ignore[union-attr]
        async for request in self._finish(journey.target, self._answer(journey, response)):
            yield request

    async def failed(self, failure: TwistedFailure) -> AsyncIterator[Request]:
        """Say why nothing came."""
        request: Request = failure.request  # type: ignore[attr-defined]
        journey: Journey = request.meta["journey"]
        reason = explain(failure.value)
        async for following in self._finish(journey.target, self._silence(journey, request.url, reason)):
            yield following

    def onward(self, request: Request, journey: Journey, url: str) -> Request:
        """Return the next request of *journey*, of the same kind as *request*: after a redirect or a lost connection."""
        self._introduce(host_of(url), journey.target)
        meta = {**request.meta, "journey": journey}
        meta.pop("download_slot", None)
        headers = request.headers
        if host_of(url) != host_of(request.url):  # what validates an answer of one host says nothing of another's
            headers = request.headers.copy()
            for name in VALIDATING:
                headers.pop(name, None)
        return request.replace(url=url, meta=meta, headers=headers)

    def robots_request(self, url: str, journey: Journey, cap: int) -> Request:
        """Return the request for a robots.txt, in the name of *journey*'s target."""
        headers = {"User-Agent": self.order.limits.user_agent, "Accept-Encoding": "gzip, deflate"}
        meta = {"journey": Journey(journey.target), "for_robots": True, "cap": cap}
        return Request(url, headers=headers, meta=meta, dont_filter=True)

    def slow_down(self, url: str, delay: float) -> None:
        """Wait at least *delay* seconds between requests to the host of *url*, which asked for it."""
        slot = self.crawler.engine.downloader.slots.get(host_of(url))
        if slot is not None:
            slot.delay = max(slot.delay, delay * self.order.limits.delay_scale)

    async def _launch(self, target: Target) -> AsyncIterator[Request]:
        """Yield the request for *target*, or answer it at once when it may not be asked."""
        try:
            request = self._request(target)
        except FetchFailedError as refused:
            async for following in self._finish(target, self._silence(Journey(target), target.url, refused)):
                yield following
        else:
            yield request

    async def _finish(self, target: Target, answer: Answer) -> AsyncIterator[Request]:
        """Tell *answer*, free the lane, and go on with as many lanes as may have become ready."""
        added = await self.order.tell(target, answer)
        self.order.lanes.free(target)
        for _ in range(1 + added):
            following = self.order.lanes.take()
            if following is None:
                return
            async for request in self._launch(following):
                yield request

    def _request(self, target: Target) -> Request:
        """Return the first request for *target*; raises FetchFailedError where none may be sent."""
        if not target.trusts(target.url):
            raise FetchFailedError(Failure.UNTRUSTED_HOST, f"{target.url} is not on one of the site's hosts")
        headers = {
            "User-Agent": self.order.limits.user_agent,
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Language": "zh-CN,zh;q=0.9,en;q=0.5",
            "Accept-Encoding": "gzip, deflate",
        }
        headers.update(_validators(target))
        self._introduce(target.host, target)
        try:
            return Request(
                target.url.partition("#")[0],
                callback=self.answered,
                errback=self.failed,
                headers=headers,
                meta={"journey": Journey(target)},
                dont_filter=True,
            )
        except ValueError as malformed:
            raise explain(malformed) from malformed

    def _introduce(self, host: str, target: Target) -> None:
        """Give *host* its slot: one request at a time, with its delay, counted from the last crawl's request."""
        if target.tls_legacy:
            self.order.wire.tls.allow_legacy(host)
        downloader: Any = self.crawler.engine.downloader
        slowest = max(target.delay, downloader.per_slot_settings.get(host, {}).get("asked", 0.0))
        # A jitter that only lengthens: the middle is moved up by as much as the jitter may take away.
        middle = slowest * (1 + self.order.limits.jitter) * self.order.limits.delay_scale
        share = self.order.limits.jitter / (1 + self.order.limits.jitter)
        downloader.per_slot_settings[host] = {"concurrency": 1, "delay": middle, "jitter": share, "asked": slowest}
        slot = downloader.slots.get(host)
        if slot is not None:
            slot.delay = max(slot.delay, middle)
        elif host in self.order.last_asked:
            downloader.slots[host] = slot = Slot(1, middle, share)
            slot.lastseen = self.order.last_asked[host]

    def _answer(self, journey: Journey, response: Response) -> Answer:
        assert isinstance(response, WireResponse)
        target = journey.target
        not_modified = response.status == 304 and bool(_validators(target))
        snapshot = Snapshot(
            site=target.site,
            page=target.page,
            role=target.role,
            url=target.url,
            final_url=journey.final_url or response.url,
            fetched_at=self.order.clock(),
            status=response.status,
            headers=response.lines,
            body=response.body,
            redirects=journey.passed,
            failure=journey.failure or response.failure,
            failure_text=journey.failure_text or response.failure_text,
        )
        return Answer(snapshot, not_modified=not_modified)

    def _silence(self, journey: Journey, final_url: str, reason: FetchFailedError) -> Answer:
        target = journey.target
        snapshot = Snapshot(
            site=target.site,
            page=target.page,
            role=target.role,
            url=target.url,
            final_url=final_url,
            fetched_at=self.order.clock(),
            status=None,
            headers=(),
            body=b"",
            redirects=journey.passed,
            failure=reason.failure,
            failure_text=reason.text,
        )
        return Answer(snapshot)


def _validators(target: Target) -> dict[str, str]:
    """Return the conditional headers of *target*; without the risk of a header that a page's validator smuggled in."""
    wanted = dict(zip(VALIDATING, (target.etag, target.last_modified), strict=True))
    return {name: value for name, value in wanted.items() if value and value.isprintable() and value.isascii()}
