"""Keep the header lines of a response as they came: their order, their spelling, their repetitions.

Twisted groups headers by name and writes the names its own way, but a snapshot is evidence. Its parser is built deep
inside its connection, so three small classes are needed to reach it. Scrapy's parser, on which ours stands, skips
lines without a colon as browsers do.
"""

from typing import Any

from OpenSSL import SSL
from scrapy.core.downloader.handlers.http11 import _LenientHTTP11ClientProtocol, _LenientHTTPClientParser
from twisted.internet import error
from twisted.internet.interfaces import IHandshakeListener, ISSLTransport
from twisted.internet.protocol import connectionDone
from twisted.python.failure import Failure
from twisted.web.client import _HTTP11ClientFactory
from zope.interface import implementer

MAX_HEADER_LINES = 500


def lines_of(response: Any) -> tuple[tuple[str, str], ...]:
    """Return the header lines of a Twisted *response* that a line-keeping connection received."""
    return tuple(getattr(response, "wire_lines", ()))


class _Parser(_LenientHTTPClientParser):
    """Remember the header lines as they came, and refuse endless ones."""

    def lineReceived(self, line: bytes) -> None:
        """Count the lines of the head: a server may send them without end."""
        self.__dict__["head_lines"] = self.__dict__.get("head_lines", 0) + 1
        if self.__dict__["head_lines"] > MAX_HEADER_LINES:
            raise error.ConnectionAborted(f"more than {MAX_HEADER_LINES} header lines")
        super().lineReceived(line)

    def headerReceived(self, name: bytes, value: bytes) -> None:
        """Keep the header twice: for Twisted, and in its own spelling."""
        super().headerReceived(name, value)  # type: ignore[no-untyped-call]
        line = (name.decode("latin-1"), value.decode("latin-1"))
        self.response.__dict__.setdefault("wire_lines", []).append(line)


@implementer(IHandshakeListener)
class _Connection(_LenientHTTP11ClientProtocol):
    """A connection whose answers are parsed by the line keeper, and which knows a handshake that failed."""

    shaken = False

    def handshakeCompleted(self) -> None:
        """Remember that both sides agreed on how to speak TLS."""
        self.shaken = True

    def connectionLost(self, reason: Failure = connectionDone) -> None:
        """Give a loss during the handshake its name: many servers just hang up on a protocol they don't speak."""
        if ISSLTransport.providedBy(self.transport) and not self.shaken and not isinstance(reason.value, SSL.Error):
            reason = Failure(error.SSLError("the server hung up"))  # type: ignore[no-untyped-call]
        super().connectionLost(reason)  # type: ignore[no-untyped-call]

    def request(self, request: Any) -> Any:
        """Send *request*; Twisted names its parser's class in code, so it is changed after the fact."""
        sent = super().request(request)
        if self._parser is not None:
            self._parser.__class__ = _Parser
        return sent


class LineKeepingFactory(_HTTP11ClientFactory):
    """Build line-keeping connections."""

    noisy = False

    def buildProtocol(self, addr: Any) -> _Connection:
        """Return a connection that reports to the pool when it is free again."""
        return _Connection(self._quiescentCallback)  # type: ignore[no-untyped-call]
