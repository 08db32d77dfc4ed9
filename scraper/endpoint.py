"""Connect to a host through an address book, so that the address that was checked is the one used."""

import asyncio

from twisted.internet.defer import Deferred
from twisted.internet.endpoints import TCP4ClientEndpoint, TCP6ClientEndpoint, wrapClientTLS
from twisted.internet.error import ConnectError, DNSLookupError
from twisted.internet.interfaces import IProtocol, IProtocolFactory, IStreamClientEndpoint
from twisted.web.client import URI
from twisted.web.iweb import IAgentEndpointFactory
from zope.interface import implementer

from scraper.hostsmap import Address, AddressBook
from scraper.tls import TlsPolicy

# One dead address (an unrouted IPv6 one, say) must leave time for the next.
CONNECT_SECONDS = 10.0


@implementer(IAgentEndpointFactory)
class Endpoints:
    """Give Twisted's agent the way to a URI's host."""

    def __init__(self, reactor: object, book: AddressBook, tls: TlsPolicy) -> None:
        self._reactor = reactor
        self._book = book
        self._tls = tls

    def endpointForURI(self, uri: URI) -> IStreamClientEndpoint:
        """Return the endpoint of *uri*: resolved by the book, under TLS for https."""
        host = uri.host.decode("ascii").strip("[]")
        endpoint = _BookedEndpoint(self._reactor, self._book, host, uri.port)
        if uri.scheme == b"https":
            return wrapClientTLS(self._tls.creator(host), endpoint)  # type: ignore[arg-type]
        return endpoint  # type: ignore[return-value]  # zope's implementer is invisible to mypy


@implementer(IStreamClientEndpoint)
class _BookedEndpoint:
    """Try the host's addresses one after the other."""

    def __init__(self, reactor: object, book: AddressBook, host: str, port: int) -> None:
        self._reactor = reactor
        self._book = book
        self._host = host
        self._port = port

    def connect(self, protocolFactory: IProtocolFactory) -> Deferred[IProtocol]:
        """Return a Deferred of the connected protocol, or of the last address's failure."""
        return Deferred.fromCoroutine(self._connect(protocolFactory))

    async def _connect(self, factory: IProtocolFactory) -> IProtocol:
        lookup = asyncio.ensure_future(self._book.addresses(self._host, self._port))
        last: Exception = DNSLookupError(self._host)
        for address in await Deferred.fromFuture(lookup):
            try:
                return await self._endpoint(address).connect(factory)
            except ConnectError as refused:
                last = refused
        raise last

    def _endpoint(self, address: Address) -> TCP4ClientEndpoint | TCP6ClientEndpoint:
        kind = TCP6ClientEndpoint if ":" in address.ip else TCP4ClientEndpoint
        endpoint: TCP4ClientEndpoint | TCP6ClientEndpoint = kind(self._reactor, address.ip, address.port, CONNECT_SECONDS)
        return endpoint
