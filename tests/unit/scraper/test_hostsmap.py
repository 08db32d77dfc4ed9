"""Which address a name may be connected to."""

import asyncio
import ipaddress

import pytest

from monitor.errors import SettingsError
from monitor.model import Failure
from scraper.failures import FetchFailedError
from scraper.hostsmap import Address, HostsMap, PublicHosts, is_public


@pytest.mark.parametrize(
    ("host", "port", "expected"),
    [
        ("a.gov.cn", 443, Address("127.0.0.1", 8443)),
        ("a.gov.cn", 80, Address("127.0.0.1", 8080)),
        ("b.a.gov.cn", 80, Address("127.0.0.1", 8080)),
        ("A.GOV.CN.", 80, Address("127.0.0.1", 8080)),
        ("six.example", 1, Address("::1", 8080)),
        ("six.example", 2, None),
        ("gov.cn", 80, None),
        ("127.0.0.1", 80, None),
    ],
)
def test_only_what_is_mapped_is_reached(host: str, port: int, expected: Address | None) -> None:
    book = HostsMap.parse(["*.gov.cn:443=127.0.0.1:8443", "*.gov.cn=127.0.0.1:8080", "six.example:1=[::1]:8080"])

    if expected is None:
        with pytest.raises(FetchFailedError) as refused:
            asyncio.run(book.addresses(host, port))
        assert refused.value.failure is Failure.DNS
    else:
        assert asyncio.run(book.addresses(host, port)) == (expected,)


@pytest.mark.parametrize(
    "option",
    ["", "=", "a", "a=b", "a=127.0.0.1:x",
     "a=127.0.0.1", "a=127.0.0.1:", "a=127.0.0.1:0", "a=127.0.0.1:65536", "a:=127.0.0.1:1", "a:x=127.0.0.1:1",
     "=127.0.0.1:1", "a=localhost:1", "a:443=127.0.0.1:٣"],
)  # fmt: skip
def test_a_wrong_option_is_refused_with_what_it_takes(option: str) -> None:
    with pytest.raises(SettingsError, match=r"want PATTERN\[:PORT\]=ADDRESS:PORT"):
        HostsMap.parse([option])


@pytest.mark.parametrize(
    "ip",
    ["127.0.0.1", "127.255.0.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
     "100.64.0.1", "100.127.255.255",
     "198.18.0.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "::", "::1", "fe80::1", "fc00::1",
     "fd12::1",
     "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::",
     "64:ff9b:1::1", "fec0::1"],
)  # fmt: skip
def test_a_private_corner_is_not_public(ip: str) -> None:
    assert not is_public(ipaddress.ip_address(ip))


@pytest.mark.parametrize("ip", ["8.8.8.8", "114.114.114.114", "2400:3200::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_the_open_net_is_public(ip: str) -> None:
    assert is_public(ipaddress.ip_address(ip))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "::1", "2130706433", "0x7f000001", "127.1", "fe80::1%lo"])
def test_every_spelling_of_a_private_address_is_refused(host: str) -> None:
    with pytest.raises(FetchFailedError) as refused:
        asyncio.run(PublicHosts().addresses(host, 80))

    assert refused.value.failure is Failure.PRIVATE_ADDRESS


@pytest.mark.parametrize("host", ["no-such-name.invalid", "a" * 70 + ".example", "a..b", "\udc80"])
def test_a_name_that_cannot_be_resolved_is_a_dns_failure(host: str) -> None:
    with pytest.raises(FetchFailedError) as refused:
        asyncio.run(PublicHosts().addresses(host, 80))

    assert refused.value.failure is Failure.DNS


def test_a_name_with_public_and_private_addresses_leads_only_to_the_public_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scraper.hostsmap._look_up", lambda _host, _port: ["::1", "2400:3200::1", "10.0.0.1", "8.8.8.8"])

    found = asyncio.run(PublicHosts().addresses("mixed.example", 80))

    assert found == (Address("8.8.8.8", 80), Address("2400:3200::1", 80))


def test_of_two_entries_that_fit_the_first_decides() -> None:
    book = HostsMap.parse(["*.cn=127.0.0.1:1", "a.cn=127.0.0.1:2", "b.de=127.0.0.1:3", "*=127.0.0.1:4"])

    ports = [asyncio.run(book.addresses(host, 80))[0].port for host in ("a.cn", "b.de", "c.fr")]

    assert ports == [1, 3, 4]
