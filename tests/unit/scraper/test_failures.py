"""Every way of getting no answer has its name."""

import pytest
from OpenSSL import SSL
from twisted.internet import error
from twisted.internet.defer import CancelledError
from twisted.python.failure import Failure as TwistedFailure
from twisted.web.client import ResponseFailed

from monitor.model import Failure
from scraper.failures import FetchFailedError, explain


@pytest.mark.parametrize(
    ("raised", "failure"),
    [
        (error.DNSLookupError("x"), Failure.DNS),
        (error.ConnectionRefusedError(), Failure.REFUSED),
        (error.NoRouteError(), Failure.REFUSED),
        (error.TCPTimedOutError(), Failure.TIMEOUT),
        (error.TimeoutError(), Failure.TIMEOUT),
        (CancelledError(), Failure.TIMEOUT),
        (SSL.Error([("a", "b", "c")]), Failure.TLS),
        (error.SSLError("x"), Failure.TLS),
        (error.ConnectionDone(), Failure.RESET),
        (error.ConnectionLost(), Failure.RESET),
        (error.ConnectError(), Failure.REFUSED),
        (ResponseFailed([TwistedFailure(SSL.Error([]))]), Failure.TLS),
        (ResponseFailed([TwistedFailure(error.ConnectionLost())]), Failure.RESET),
        (LookupError("never seen before"), Failure.RESET),
        (None, Failure.RESET),
    ],
    ids=repr,
)
def test_an_exception_is_explained(raised: BaseException | None, failure: Failure) -> None:
    explained = explain(raised)

    assert explained.failure is failure
    assert explained.text
    assert "\n" not in explained.text


def test_what_is_explained_already_stays_so() -> None:
    explained = FetchFailedError(Failure.ROBOTS, "because")

    assert explain(explained) is explained
