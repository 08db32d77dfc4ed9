"""Speak TLS to a host: modern by default, weak only to the hosts that are named.

Some bureau servers still answer with TLS 1.0 or short keys. Scrapy's cipher setting can't reach them, since Twisted
drops ``@SECLEVEL`` from it, and would weaken every other host as well; so the contexts are made here, one of each kind.

Certificates are not verified by default: many such sites have broken chains, and the page is evidence of what the
address served, not of who served it.
"""

from OpenSSL import SSL
from twisted.internet.abstract import isIPAddress, isIPv6Address
from twisted.internet.interfaces import IOpenSSLClientConnectionCreator
from twisted.internet.ssl import optionsForClientTLS
from twisted.protocols.tls import TLSMemoryBIOProtocol
from zope.interface import implementer

# Servers without RFC 5746 (secure renegotiation) are common among them; OpenSSL names this OP_LEGACY_SERVER_CONNECT.
LEGACY_SERVER_CONNECT = 0x4
LEGACY_CIPHERS = b"ALL:@SECLEVEL=0"


class TlsPolicy:
    """Make the client side of a TLS connection for a host."""

    def __init__(self, *, verify: bool = False) -> None:
        self._verify = verify
        self._legacy_hosts: set[str] = set()
        self._contexts: dict[bool, SSL.Context] = {}

    def allow_legacy(self, host: str) -> None:
        """Accept weak keys and old protocol versions from *host*, and from no other."""
        self._legacy_hosts.add(host.lower())

    def creator(self, host: str) -> object:
        """Return what Twisted needs to open a TLS connection to *host*."""
        legacy = host.lower() in self._legacy_hosts
        if self._verify and not legacy:
            return optionsForClientTLS(host)
        if legacy not in self._contexts:
            self._contexts[legacy] = _context(legacy=legacy)
        return _Unverified(self._contexts[legacy], host)


@implementer(IOpenSSLClientConnectionCreator)
class _Unverified:
    """Open connections that name the host (SNI) and take whatever certificate comes."""

    def __init__(self, context: SSL.Context, host: str) -> None:
        self._context = context
        self._host = host

    def clientConnectionForTLS(self, tlsProtocol: TLSMemoryBIOProtocol) -> SSL.Connection:
        """Return a fresh connection on the shared context."""
        connection = SSL.Connection(self._context, None)
        connection.set_app_data(tlsProtocol)
        if not isIPAddress(self._host) and not isIPv6Address(self._host):
            connection.set_tlsext_host_name(self._host.encode("idna"))
        return connection


def _context(*, legacy: bool) -> SSL.Context:
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_options(LEGACY_SERVER_CONNECT)
    context.set_verify(SSL.VERIFY_NONE)
    if legacy:
        context.set_min_proto_version(SSL.TLS1_VERSION)
        context.set_cipher_list(LEGACY_CIPHERS)
    else:
        context.set_min_proto_version(SSL.TLS1_2_VERSION)
    return context
