"""Proposal: what a new site's YAML says, from its address, its home page and what a search found there."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from monitor.errors import RefusedError
from monitor.facts import SiteIdentity
from monitor.finds import Fate, Find
from monitor.identity import body_name
from monitor.model import host_of
from monitor.moving import is_official
from monitor.provinces import PROVINCES, province_of
from monitor.site import Site
from scraper.parsers.addresses import without_visit
from scraper.saving import free_key, page_entry, source_of

# The first two digits of a site's national code are its province's in GB/T 2260, so a code of another kind is told by them.
_PROVINCES = frozenset(province.code[:2] for province in PROVINCES)
_CODE = re.compile(r"\d{10}")
_ADDRESS = re.compile(r"https?://[^\s/?#@]+(?=[/?#]|$)", re.IGNORECASE)
# An address among other things of a line, a table's cells or marks around it.
_IN_LINE = re.compile(r"(?:[a-z]{3,6}://[^\s,;\"'<>()|\[\]{}]+|(?<![\w.@/-])(?:[a-z0-9-]+\.)+gov\.cn(?![\w.-])[^\s,;\"'<>()|\[\]{}]*)", re.IGNORECASE)  # fmt: skip
# A remark behind an address; a fragment follows without a blank, and is no part of what is asked.
_REMARK = re.compile(r"\s+[#＃].*$|#.*$")
_INDEX = re.compile(r"/(?:index|default)\.\w{2,5}$", re.IGNORECASE)
_GENERIC = frozenset({"www", "gov", "cn", "com", "org", "net", "portal"})
UNKNOWN = "000000"
_SHORT = re.compile(r"[省市区县州](?=[一-龥]{2})")
_REGION = re.compile(r"[一-龥]{2,7}?(?:自治区|自治州|省|市|区|县|州)")


def checked_address(text: str) -> str:
    """Return the home address that *text* is.

    Raises:
        RefusedError: it is no web address, or not on an official host (design §4.1).
    """
    bare = without_visit(_REMARK.sub("", text.strip()))
    url = bare if "://" in bare else f"https://{bare}"
    if (
        not _ADDRESS.match(url)
        or not host_of(url)
        or not _has_port(url)
        or not url.isprintable()
        or "\u3000" in url
        or " " in url
    ):
        raise RefusedError(f"«{_shown(bare[:80])}» is no web address")
    if not is_official(url):
        raise RefusedError(
            f"{host_of(url)} is no official host (*.gov.cn); write the YAML by hand and say under `sources` why it is official"
        )
    scheme, _, rest = url.partition("://")
    place, slash, path = rest.partition("/")
    return f"{scheme.lower()}://{place.lower()}/{path}" if slash else f"{scheme.lower()}://{place.lower()}/"


def _shown(text: str) -> str:
    """Return *text* with what a terminal would obey, or not show, written as an escape."""
    return "".join(one if one.isprintable() else ascii(one).strip("'") for one in text)


def address_in(line: str) -> str:
    """Return the address that a *line* of a list holds among names, numbers and quotes; the whole line where it holds none.

    Raises:
        RefusedError: several addresses stand in it.
    """
    plain = unicodedata.normalize("NFKC", line).partition(" #")[0]
    found = list(dict.fromkeys(match[0].rstrip(".") for match in _IN_LINE.finditer(plain)))
    if len(found) > 1:
        raise RefusedError(f"«{_shown(line[:80])}» holds {len(found)} addresses; write one a line")
    return found[0] if found else line


def _has_port(url: str) -> bool:
    """Say whether the port of *url* is one, or none is said."""
    try:
        return urlsplit(url).port != 0
    except ValueError:
        return False


def same_home(url: str) -> str:
    """Return what all ways to write one home address have in common: without scheme, «www.» and the name of an index file."""
    rest = url.partition("://")[2].lower().removeprefix("www.")
    return _INDEX.sub("/", rest).rstrip("/")


def provisional(url: str, taken: Collection[str] = (), name: str | None = None) -> Site:
    """Return a site for the home address *url* of which nothing else is known yet, with an id that is not *taken*."""
    host = host_of(url)
    twin = f"www.{host}"
    hosts = tuple(dict.fromkeys((url.partition("://")[2].partition("/")[0].partition(":")[0].lower(), host, twin)))
    identifier = name or free_id(host, taken)
    return Site.model_validate(
        {"id": identifier, "organisation": host, "jurisdiction": UNKNOWN, "hosts": hosts, "pages": {"home": {"url": url}}}
    )


def free_id(host: str, taken: Collection[str]) -> str:
    """Return an id made of the telling parts of *host*, the widest region first, that is not *taken*."""
    parts = [part for part in reversed(host.split(".")) if part not in _GENERIC]
    bare = re.sub(r"[^a-z0-9-]", "", "-".join(parts).lower()).strip("-") or "site"
    numbered = (bare if number == 1 else f"{bare}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in numbered if name not in taken)


def organisation_of(identity: SiteIdentity) -> str | None:
    """Return the body whose site it is: what most of the site's slots name, else its sponsor; None where nothing names a body."""
    bodies = [body for _, name in identity.slots if (body := body_name(name)[0]) is not None]
    if bodies:
        return max(bodies, key=lambda body: (bodies.count(body), -bodies.index(body)))
    return body_name(identity.name)[0] or body_name(identity.sponsor)[0]


def section_of(titles: Iterable[str], owner: str) -> str | None:
    """Return the body whose section of *owner*'s site a page is, by the page's own titles; None where they name no other.

    A short name, «省数据局», has the region of the site's owner.
    """
    for title in titles:
        body = body_name(title)[0]
        if body is None or body == owner or owner.endswith(body):
            continue
        region = _REGION.match(owner)
        return f"{region[0]}{body[1:]}" if _SHORT.match(body) and region is not None and region[0][-1] == body[0] else body
    return None


def jurisdiction_of(identity: SiteIdentity, organisation: str) -> str | None:
    """Return the region's code: of the site's national code, else of the province that the body's name begins with."""
    code = identity.code or ""
    if _CODE.fullmatch(code) and code[:2] in _PROVINCES:
        return code[:6]
    province = province_of(organisation)
    return province.code if province is not None else None


def site_values(site: Site, finds: Iterable[Find], at: datetime) -> dict[str, Any]:
    """Return the keys and values of the new site's YAML, in the order a person would write them."""
    pages: dict[str, dict[str, str]] = {"home": {"url": site.pages["home"].url}}
    sources = {"home": f"given by hand on {at:%Y-%m-%d}"}
    for find in finds:
        if find.fate is Fate.ACCEPTED:
            key = free_key(find.kind, pages)
            pages[key] = page_entry(key, find)
            sources[key] = source_of(find)
    used = {host_of(page["url"]) for page in pages.values()}
    hosts = [
        host for host in site.hosts if host in {part.split("/")[2].lower() for part in (page["url"] for page in pages.values())}
    ]
    return {
        "id": site.id,
        "organisation": site.organisation,
        "jurisdiction": site.jurisdiction,
        "hosts": hosts or sorted(used),
        **({"parent": site.parent} if site.parent is not None else {}),
        "pages": pages,
        "sources": sources,
    }
