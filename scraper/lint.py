"""Lint: what is wrong, or deserves a second look, in sites that the loader has accepted; checks are values."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from soupsieve import SelectorSyntaxError

from monitor.bodies import names_one
from monitor.model import Role
from monitor.site import Site

Level = Literal["wrong", "advice"]
Problem = tuple[str, str]  # the key, and a sentence about it

_OFFICIAL = re.compile(r"(^|\.)gov\.cn$")
_HOST = re.compile(r"^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$")
# First two digits of GB/T 2260; 10 and 66 are ours, for national bodies and the 兵团.
REGIONS = frozenset(
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 10 66".split()  # noqa: SIM905 - a list of 36 short strings reads worse
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about one key of one site; *level* is ``wrong`` or ``advice``."""

    site: str
    check: str
    level: Level
    key: str
    problem: str


@dataclass(frozen=True, slots=True)
class Check:
    """One question to a site; *reason* says why it is asked."""

    name: str
    level: Level
    reason: str
    find: Callable[[Site], Iterator[Problem]]


def official(host: str) -> bool:
    """Say whether *host* is a public body's by its name alone."""
    return bool(_OFFICIAL.search(host.lower()))


def host_of(url: str) -> str:
    """Return the host of *url* in small letters, or an empty string where there is none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _addresses(site: Site) -> Iterator[tuple[str, str]]:
    yield from ((f"pages.{key}", page.url) for key, page in site.pages.items())
    yield from ((f"unverified.{place}", page.url) for place, page in enumerate(site.unverified))


def _bad_address(site: Site) -> Iterator[Problem]:
    for key, url in _addresses(site):
        try:
            parts = urlsplit(url)
            known = parts.scheme in ("http", "https") and parts.username is None and (parts.port or 1) > 0
        except ValueError:
            known = False
        if not known or not _HOST.match(host_of(url)) or re.search(r"[\s\x00-\x1f]", url):
            yield key, f"{url!r} is no address of a page; write http:// or https://, a host and a path"


def _bad_host(site: Site) -> Iterator[Problem]:
    for host in site.hosts:
        if not _HOST.match(host.lower()):
            yield "hosts", f"{host!r} is no host name; write it without scheme, port and path"


def _untrusted_page(site: Site) -> Iterator[Problem]:
    for key, page in site.pages.items():
        if not site.trusts(page.url):
            yield f"pages.{key}", f"the host {host_of(page.url)} is not in `hosts`, so nothing from it is believed"


def _unofficial_host(site: Site) -> Iterator[Problem]:
    for host in site.hosts:
        if not official(host) and host not in site.sources and site.source_kind not in ("media", "press"):
            yield "hosts", f"{host} does not end in gov.cn; say under `sources.{host}` where it was seen to be official"


def _given_twice(site: Site) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for key, url in _addresses(site):
        if (earlier := first.setdefault(url, key)) != key:
            yield key, f"the address stands at {earlier} too"


def _stray_source(site: Site) -> Iterator[Problem]:
    known = {*site.pages, *site.hosts, *Site.model_fields}
    for key in site.sources:
        if key not in known:
            yield f"sources.{key}", "names no page, no host and no key of this file"


def _empty_source(site: Site) -> Iterator[Problem]:
    for key, text in site.sources.items():
        if not text.strip():
            yield f"sources.{key}", "says nothing; write where it was seen"
    for place, page in enumerate(site.unverified):
        if not page.source.strip():
            yield f"unverified.{place}.source", "says nothing; write where it was seen"


def _bad_pattern(site: Site) -> Iterator[Problem]:
    patterns = [("follow", site.follow), *((f"pages.{key}.follow", page.follow) for key, page in site.pages.items())]
    for key, pattern in patterns:
        try:
            re.compile(pattern or "")
        except re.error as error:
            yield key, f"{pattern!r} is no regular expression: {error}"


def _bad_selector(site: Site) -> Iterator[Problem]:
    selectors = [(f"select.{role}", text) for role, text in site.select.items()]
    selectors += [(f"pages.{key}.select", page.select) for key, page in site.pages.items() if page.select is not None]
    empty = BeautifulSoup("", "lxml")
    for key, text in selectors:
        try:
            empty.select(text)
        except SelectorSyntaxError as error:
            yield key, f"{text!r} is no CSS selector: {str(error).splitlines()[0]}"


def _stray_selector(site: Site) -> Iterator[Problem]:
    for role in site.select:
        if role not in set(Role):
            yield f"select.{role}", f"is no role; roles are {', '.join(Role)}"


def _bad_number(site: Site) -> Iterator[Problem]:
    low, high = site.expect.leaders.get("min", 0), site.expect.leaders.get("max")
    if low < 0 or (high is not None and high < max(low, 1)):
        yield "expect.leaders", "min must be 0 or more, and max not below it"
    for key, timing in (("", site), *((f"pages.{key}.", page) for key, page in site.pages.items())):
        for name, value in (("delay", timing.delay), ("jitter", timing.jitter)):
            if value is not None and value < 0:
                yield f"{key}{name}", f"{value} is below zero"


def _unknown_region(site: Site) -> Iterator[Problem]:
    if site.jurisdiction[:2] not in REGIONS:
        yield "jurisdiction", f"{site.jurisdiction} is no code of GB/T 2260; right only for a region that has none"


def _no_source(site: Site) -> Iterator[Problem]:
    for key in site.pages:
        if key not in site.sources:
            yield f"pages.{key}", f"say under `sources.{key}` where the address was seen"


def _nothing_polled(site: Site) -> Iterator[Problem]:
    if not site.pages and site.carrier is None and not site.notes:
        yield "pages", "nothing is polled and no carrier is named; say why under `notes`"


CHECKS: tuple[Check, ...] = (
    Check("bad-address", "wrong", "an address that cannot be fetched is never seen to fail", _bad_address),
    Check("bad-host", "wrong", "a host with a scheme or path trusts nothing", _bad_host),
    Check("untrusted-page", "wrong", "what stands on a strange host is not believed (contract 4.1)", _untrusted_page),
    Check("unofficial-host", "wrong", "copies of official sites stand on many hosts", _unofficial_host),
    Check("given-twice", "wrong", "one address polled twice gives every fact twice", _given_twice),
    Check("stray-source", "wrong", "a source under a misspelt key proves nothing", _stray_source),
    Check("empty-source", "wrong", "an address without origin cannot be checked", _empty_source),
    Check("bad-pattern", "wrong", "a broken pattern would stop the round", _bad_pattern),
    Check("bad-selector", "wrong", "a broken selector would read as an empty page", _bad_selector),
    Check("stray-selector", "wrong", "a selector for no role is never used", _stray_selector),
    Check("bad-number", "wrong", "a limit that nothing can meet", _bad_number),
    Check("unknown-region", "advice", "a code of another region makes every page foreign", _unknown_region),
    Check("no-source", "advice", "a reader wants to know where an address comes from", _no_source),
    Check("nothing-polled", "advice", "silence about a body must be explained", _nothing_polled),
)


def lint_site(site: Site) -> Iterator[Finding]:
    """Yield what the checks find in *site*, in their order."""
    for check in CHECKS:
        for key, problem in check.find(site):
            yield Finding(site.id, check.name, check.level, key, problem)


def lint_registry(sites: Iterable[Site]) -> Iterator[Finding]:
    """Yield what is wrong between sites: a name that two of them bear would send facts to either."""
    bearers: dict[str, list[str]] = defaultdict(list)
    for site in sites:
        for name in {site.organisation, *filter(names_one, site.aliases)}:
            bearers[name].append(site.id)
    for name, ids in bearers.items():
        for later in ids[1:]:
            yield Finding(later, "name-taken", "wrong", "organisation", f"{name} is the name of the site {ids[0]} too")
