"""Decide which address a host name may be connected to.

Two address books: the hosts map of tests and replays (mapped names only, every other name is unknown), and the
public one of the open net, which refuses names that lead into a private network. The address that was checked is
the one that is connected to; there is no second look-up in between that could answer otherwise.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Protocol

from monitor.errors import SettingsError
from monitor.model import Failure
from scraper.failures import FetchFailedError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
# Look-ups of dead names block a thread for seconds; this many may do so at once.
LOOKUP_THREADS = 32
# Everything that is routed in the IPv6 net; the old site-local range, for one, is "global" to the standard library.
UNICAST6 = ipaddress.IPv6Network("2000::/3")
# RFC 6052: IPv4 addresses that stand inside IPv6 ones.
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect to: an IP address and a port."""

    ip: str
    port: int


class AddressBook(Protocol):
    """Names to addresses; raises FetchFailedError for a name that may not or cannot be reached."""

    async def addresses(self, host: str, port: int) -> tuple[Address, ...]:
        """Return the addresses of *host*, best first, never an empty tuple."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """One entry of the map: hosts that match *pattern* (on *port*, or on any) go to *address*."""

    pattern: str
    port: int | None
    address: Address

    def fits(self, host: str, port: int) -> bool:
        """Say whether this entry answers for *host* and *port*."""
        return (self.port is None or self.port == port) and fnmatchcase(host, self.pattern)


@dataclass(frozen=True)
class HostsMap:
    """A closed world: what is mapped is reached at its test address, everything else is a DNS error."""

    mappings: tuple[Mapping, ...]

    @cached_property
    def _plain(self) -> dict[str, list[tuple[int, Mapping]]]:
        plain: dict[str, list[tuple[int, Mapping]]] = {}
        for order, mapping in enumerate(self.mappings):
            plain.setdefault(mapping.pattern, []).append((order, mapping))
        return plain

    @cached_property
    def _patterns(self) -> list[tuple[int, Mapping]]:
        return [(order, mapping) for order, mapping in enumerate(self.mappings) if set("*?[") & set(mapping.pattern)]

    @classmethod
    def parse(cls, options: Iterable[str]) -> "HostsMap":
        """Read ``PATTERN[:PORT]=ADDRESS:PORT`` options.

        Raises SettingsError that quotes the option and says what it takes.
        """
        return cls(tuple(_mapping(option) for option in options))

    async def addresses(self, host: str, port: int) -> tuple[Address, ...]:
        """Return the one mapped address of *host*; the first entry that fits decides."""
        name = host.lower().rstrip(".")
        # A world maps thousands of plain names; only patterns need to be tried one by one.
        candidates = [*self._plain.get(name, ()), *self._patterns]
        fitting = [(order, mapping) for order, mapping in candidates if mapping.fits(name, port)]
        if fitting:
            return (min(fitting, key=lambda pair: pair[0])[1].address,)
        raise FetchFailedError(Failure.DNS, f"{name}:{port} is in no --hosts-map entry, and nothing else may be reached")


class PublicHosts:
    """The open net without its private corners."""

    def __init__(self) -> None:
        self._threads: ThreadPoolExecutor | None = None

    async def addresses(self, host: str, port: int) -> tuple[Address, ...]:
        """Resolve *host* and return its public addresses, IPv4 first.

        Raises FetchFailedError: DNS when the name has no address, PRIVATE_ADDRESS when it has no public one.
        """
        found = await self._resolve(host, port)
        public = tuple(Address(str(ip), port) for ip in found if is_public(ip))
        if not public:
            raise FetchFailedError(Failure.PRIVATE_ADDRESS, f"{host} leads to {found[0]}, which is not a public address")
        return public

    async def _resolve(self, host: str, port: int) -> list[IPAddress]:
        literal = _literal(host)
        if literal is not None:
            return [literal]
        if self._threads is None:
            self._threads = ThreadPoolExecutor(LOOKUP_THREADS, thread_name_prefix="dns")
        loop = asyncio.get_running_loop()
        try:
            rows = await loop.run_in_executor(self._threads, _look_up, host, port)
        except (OSError, UnicodeError) as refused:
            raise FetchFailedError(Failure.DNS, f"the name {host} cannot be resolved ({refused})") from refused
        found = sorted({ipaddress.ip_address(row.partition("%")[0]) for row in rows}, key=lambda ip: (ip.version, int(ip)))
        if not found:
            raise FetchFailedError(Failure.DNS, f"the name {host} has no address")
        return found


def is_public(ip: IPAddress) -> bool:
    """Say whether *ip* lies in the open net, seeing through IPv4 addresses wrapped in IPv6 ones."""
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if ip not in UNICAST6:
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def _look_up(host: str, port: int) -> list[str]:
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(row[4][0]) for row in rows]


def _literal(host: str) -> IPAddress | None:
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return None


def _mapping(option: str) -> Mapping:
    wanted = f"--hosts-map {option!r}: want PATTERN[:PORT]=ADDRESS:PORT, for example '*.gov.cn:443=127.0.0.1:8443'"
    left, equals, right = option.strip().partition("=")
    pattern, colon, port = left.partition(":")
    ip, second_colon, target_port = right.rpartition(":")
    address = _literal(ip)
    if not (equals and pattern and second_colon and address and _is_port(target_port) and (not colon or _is_port(port))):
        raise SettingsError(wanted)
    return Mapping(pattern.lower(), int(port) if colon else None, Address(str(address), int(target_port)))


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < int(text[:6]) < 65536
