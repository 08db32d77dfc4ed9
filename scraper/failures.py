"""Say why no answer came: Twisted's and Scrapy's exceptions as the failures of the domain."""

from OpenSSL import SSL
from scrapy.exceptions import NotSupported
from twisted.internet import error
from twisted.internet.defer import CancelledError
from twisted.python.failure import Failure as TwistedFailure
from twisted.web.client import ResponseFailed

from monitor.model import Failure

# The first row that fits decides, so special cases stand before the classes they inherit from.
KINDS: tuple[tuple[type[BaseException], Failure, str], ...] = (
    (error.DNSLookupError, Failure.DNS, "the name cannot be resolved"),
    (error.ConnectionRefusedError, Failure.REFUSED, "the connection was refused"),
    (error.NoRouteError, Failure.REFUSED, "there is no route to the host"),
    (error.TimeoutError, Failure.TIMEOUT, "no connection within the time limit"),
    (error.TCPTimedOutError, Failure.TIMEOUT, "no connection within the time limit"),
    (CancelledError, Failure.TIMEOUT, "no answer within the time limit"),
    (error.ConnectingCancelledError, Failure.TIMEOUT, "no connection within the time limit"),
    (SSL.Error, Failure.TLS, "the TLS handshake failed"),
    (error.SSLError, Failure.TLS, "the TLS handshake failed"),
    (error.CertificateError, Failure.TLS, "the certificate was refused"),
    (error.ConnectError, Failure.REFUSED, "the connection could not be made"),
    (error.ConnectionDone, Failure.RESET, "the connection was closed without a whole answer"),
    (error.ConnectionLost, Failure.RESET, "the connection was lost before a whole answer"),
    (error.ConnectionAborted, Failure.RESET, "the connection was aborted"),
    (ValueError, Failure.DNS, "the address is malformed"),
    (NotSupported, Failure.DNS, "the address is neither http nor https"),
)


class FetchFailedError(Exception):
    """Carry the failure and a sentence from the wire to the spider."""

    def __init__(self, failure: Failure, text: str) -> None:
        super().__init__(text)
        self.failure = failure
        self.text = text


def explain(raised: BaseException | None) -> FetchFailedError:
    """Return the failure behind *raised*; what is unknown counts as a reset and keeps its own words."""
    if isinstance(raised, FetchFailedError):
        return raised
    for cause in _causes(raised):
        for kind, failure, sentence in KINDS:
            if isinstance(cause, kind):
                return FetchFailedError(failure, f"{sentence} ({_words(cause)})")
    return FetchFailedError(Failure.RESET, f"no usable answer ({_words(raised)})")


def _causes(raised: BaseException | None) -> list[BaseException]:
    """List what lies inside Twisted's wrapped failures, innermost first, then the wrapper itself."""
    found: list[BaseException] = []
    if isinstance(raised, ResponseFailed):
        for reason in raised.reasons:
            inner = reason.value if isinstance(reason, TwistedFailure) else reason
            found.extend(_causes(inner))
    if raised is not None:
        found.append(raised)
    return found


def _words(raised: BaseException | None) -> str:
    text = " ".join(str(raised).split())[:200]
    return f"{type(raised).__name__}: {text}" if text else type(raised).__name__
