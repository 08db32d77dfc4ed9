"""Moving: what a page that has moved says of it, and whether another host is still the same site (domain.md S03)."""

import re
import unicodedata
from collections.abc import Iterator

from monitor.facts import SiteIdentity
from monitor.model import host_of

PERMANENT = frozenset({301, 308})
_OFFICIAL_HOST = re.compile(r"(^|\.)gov\.cn$")
_ADDRESS = re.compile(r"(?:https?://|(?<![\w.@-])www\.)[\w.-]{3,80}(?::\d{2,5})?(?:/[\w./-]{0,80})?|(?<![\w.@/-])[a-z0-9][\w-]{0,40}(?:\.[\w-]{1,40}){0,4}\.gov\.cn", re.ASCII | re.IGNORECASE)  # fmt: skip
# A sentence and its neighbour: enough to show, little enough to be one passage.
_BEFORE, _BEHIND = 80, 160
_STOPS = re.compile(r"[。！!]")
# What answers for a folder: «/» may lead to «/index.html».
_FIRST_PAGE = re.compile(r"(?:^|(?<=/))(?:index|default|main|home)\.(?:s?html?|jsp|aspx?|php|do)$", re.IGNORECASE)
# A place on the site, a page of it, not the site.
_UNSTEADY = re.compile(r"[?#;]")


def is_official(url: str) -> bool:
    """Say whether *url* stands on a host that only public bodies get."""
    return bool(_OFFICIAL_HOST.search(host_of(url)))


def moves(url: str, onward: str, status: int) -> bool:
    """Say whether a redirect may be the move of a site: for good, to an official host, to the same place there."""
    return status in PERMANENT and is_official(onward) and _place(url) == _place(onward)


def _place(url: str) -> str:
    place = _UNSTEADY.split(url.partition("://")[2].partition("/")[2], maxsplit=1)[0]
    return _FIRST_PAGE.sub("", place).strip("/")


def agrees(shown: SiteIdentity, known: SiteIdentity | None) -> bool:
    """Say whether a page on another host calls itself the site that *known* was.

    The national code decides where both show it; else the names must meet and the sponsors not differ.
    """
    if known is None:
        return False
    if shown.code and known.code:
        return shown.code == known.code
    sponsors = {_form(name) for name in (shown.sponsor, known.sponsor) if name}
    return len(sponsors) < 2 and not set(_names(shown)).isdisjoint(_names(known))


def is_nameless(shown: SiteIdentity) -> bool:
    """Say whether a page says by nothing whose site it stands on."""
    return not (shown.code or shown.sponsor or any(_names(shown)))


def _names(site: SiteIdentity) -> Iterator[str]:
    yield from (_form(name) for name in (site.name, *(name for _, name in site.slots)) if name)


def _form(name: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", name))


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence of *text* that holds the passage from *start* to *end*, within bounds."""
    stops = [stop.end() for stop in _STOPS.finditer(text, max(0, start - _BEFORE), start)]
    behind = _STOPS.search(text, end, end + _BEHIND)
    first = stops[-1] if stops else max(0, start - _BEFORE)
    return text[first : behind.end() if behind else end + _BEHIND].strip()


def address_in(text: str, own: str) -> str:
    """Return the last address in *text* on another host than *own*; «由旧域名变更为新域名» names the new one last."""
    found = (match.group().rstrip(".-/") for match in _ADDRESS.finditer(text))
    others = [address for address in map(_absolute, found) if host_of(address) not in ("", host_of(own))]
    return others[-1] if others else ""


def _absolute(address: str) -> str:
    return address if address.lower().startswith("http") else f"http://{address}/"
