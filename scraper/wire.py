"""Fetch one request over HTTP/1.1 and keep what came exactly: status, header lines, bytes.

Scrapy's own handler loses the headers of a body that is too large, changes the spelling of header names, opens
new connections for every crawl, and resolves names where we can't watch. This one keeps one agent, one pool and one
address book for the life of the service; everything else (slots, delays, order) stays Scrapy's.
"""

from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Headers, Response
from scrapy.utils.defer import maybe_deferred_to_future
from twisted.internet.defer import Deferred
from twisted.internet.protocol import Protocol, connectionDone
from twisted.python.failure import Failure as TwistedFailure
from twisted.web.client import Agent, ResponseDone
from twisted.web.http import PotentialDataLoss
from twisted.web.http_headers import Headers as WireHeaders
from twisted.web.iweb import UNKNOWN_LENGTH

from monitor.model import Failure
from scraper.decoding import BombError, decoded
from scraper.endpoint import Endpoints
from scraper.failures import FetchFailedError, explain
from scraper.hostsmap import AddressBook
from scraper.pool import BoundedPool
from scraper.tls import TlsPolicy
from scraper.wirelines import lines_of


class WireResponse(Response):
    """A response with its header lines as they came, and what went wrong with its body."""

    lines: tuple[tuple[str, str], ...] = ()
    failure: Failure | None = None
    failure_text: str = ""


class Wire:
    """One agent, one connection pool and one address book; shared by all crawls of the service."""

    def __init__(self, book: AddressBook, tls: TlsPolicy) -> None:
        from twisted.internet import reactor

        self.tls = tls
        self._reactor: Any = reactor
        self._pool: Any = BoundedPool(reactor)
        self._under_way: set[Deferred[Any]] = set()
        self._aborted = False
        endpoints = Endpoints(reactor, book, tls)
        self._agent: Any = Agent.usingEndpointFactory(reactor, endpoints, self._pool)  # type: ignore[no-untyped-call]

    async def fetch(self, request: Request, *, patience: float, cap: int) -> WireResponse:
        """Send *request* and return what came, the body decoded and at most *cap* bytes.

        Raises FetchFailedError when no usable answer came; a body that was too large, a bomb or cut short is
        an answer with a failure of its own.
        """
        if self._aborted:
            # Not a reset, which would be tried again.
            raise FetchFailedError(Failure.TIMEOUT, "the crawl was stopped")
        headers = WireHeaders(dict(request.headers))
        asked: Deferred[Any] = self._agent.request(request.method.encode(), request.url.encode("ascii"), headers)
        answer = _Answer(request, cap)
        asked.addCallback(answer.receive)
        timer = self._reactor.callLater(patience, asked.cancel)
        self._under_way.add(asked)
        try:
            return await maybe_deferred_to_future(asked)
        except Exception as raised:
            if not timer.active():
                raise FetchFailedError(Failure.TIMEOUT, f"no whole answer within {patience:g} seconds") from raised
            raise explain(raised) from raised
        finally:
            self._under_way.discard(asked)
            if timer.active():
                timer.cancel()

    def abort(self) -> None:
        """Break off every request under way, and refuse any other."""
        self._aborted = True
        for asked in tuple(self._under_way):
            asked.cancel()

    async def close(self) -> None:
        """Close the connections that wait for another request."""
        await maybe_deferred_to_future(self._pool.closeCachedConnections())


class WireHandler:
    """Scrapy's door to the wire that the spider brings along."""

    lazy = False

    def __init__(self, crawler: Crawler) -> None:
        self._spider: Any = crawler.spider

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "WireHandler":
        """Build the handler for *crawler*, whose spider has an order."""
        return cls(crawler)

    async def download_request(self, request: Request) -> Response:
        """Fetch *request* within the crawl's limits."""
        order = self._spider.order
        limits = order.limits
        return await order.wire.fetch(  # type: ignore[no-any-return]
            request, patience=limits.timeout, cap=request.meta.get("cap", limits.max_body)
        )

    async def close(self) -> None:
        """Keep the wire open: it outlives the crawl."""


class _Answer:
    """Turn Twisted's response into ours once its body has come."""

    def __init__(self, request: Request, cap: int) -> None:
        self._request = request
        self._cap = cap

    def receive(self, response: Any) -> Any:
        """Return the finished response, or a Deferred of it while the body is under way."""
        lines = lines_of(response)
        if response.length == 0:
            return self._finish(response, lines, b"", None, "")
        if response.length is not UNKNOWN_LENGTH and response.length > self._cap:
            response._transport._producer.abortConnection()
            text = f"{response.length} bytes announced, {self._cap} allowed"
            return self._finish(response, lines, b"", Failure.TOO_LARGE, text)
        body = _Body(response, self._cap)
        response.deliverBody(body)
        return body.done.addCallback(
            lambda _: self._finish(response, lines, bytes(body.received), body.failure, body.failure_text)
        )

    def _finish(
        self, response: Any, lines: tuple[tuple[str, str], ...], body: bytes, failure: Failure | None, text: str
    ) -> WireResponse:
        encodings = ",".join(value for name, value in lines if name.lower() == "content-encoding")
        if encodings and body:
            try:
                body = decoded(body, encodings, self._cap)
            except BombError:
                failure, text = Failure.BOMB, f"{len(body)} bytes of {encodings} grow beyond {self._cap}"
                body = b""
        finished = WireResponse(self._request.url, status=int(response.code), headers=Headers(lines), body=body)
        finished.lines, finished.failure, finished.failure_text = lines, failure, text
        return finished


class _Body(Protocol):
    """Collect a body up to the cap, and drop the connection beyond it."""

    def __init__(self, response: Any, cap: int) -> None:
        self._response = response
        self._cap = cap
        self.received = bytearray()
        self.failure: Failure | None = None
        self.failure_text = ""
        self.done: Deferred[None] = Deferred(lambda _: self._abort())

    def dataReceived(self, data: bytes) -> None:
        """Keep *data*, unless the body has grown too large."""
        if self.done.called:
            return
        self.received += data
        if len(self.received) > self._cap:
            self.failure, self.failure_text = Failure.TOO_LARGE, f"more than {self._cap} bytes came"
            self.received.clear()
            self._abort()
            self.done.callback(None)

    def connectionLost(self, reason: TwistedFailure = connectionDone) -> None:
        """End the body: whole, or cut short, in which case what came is kept as evidence."""
        if self.done.called:
            return
        if not isinstance(reason.value, ResponseDone | PotentialDataLoss):
            self.failure, self.failure_text = Failure.RESET, f"the body was cut short after {len(self.received)} bytes"
        self.done.callback(None)

    def _abort(self) -> None:
        self._response._transport._producer.abortConnection()
