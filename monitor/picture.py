"""The picture of a body: each kind of page, whether it is known, found or not known, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from monitor.coverage import carrier_proved
from monitor.finds import ROLES, STANDING, Fate, Find, Kind, SearchRecord
from monitor.model import Role
from monitor.site import Site

HOME = "home"


class Standing(StrEnum):
    """How a kind of page of a body stands."""

    KNOWN = "known"
    FOUND = "found"
    CARRIED = "carried"
    UNVERIFIED = "unverified"
    UNKNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of page of one body: how it stands, its address where there is one, and why."""

    kind: str
    standing: Standing
    why: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside a site's own file: the *registry*, and by site the *finds* and the last *searches*."""

    registry: Mapping[str, Site]
    finds: Mapping[str, Sequence[Find]]
    searches: Mapping[str, SearchRecord]


def picture(site: Site, known: Known) -> tuple[Part, ...]:
    """Return the home page of *site* and each kind of page that is sought on it."""
    return _home(site, known), *(_part(site, kind, known) for kind in ROLES)


def _home(site: Site, known: Known) -> Part:
    if HOME in site.pages:
        return Part(HOME, Standing.KNOWN, site.sources.get(HOME, "not said where"), site.pages[HOME].url)
    return _elsewhere(site, HOME, Role.HOME, known)


def _part(site: Site, kind: Kind, known: Known) -> Part:
    declared = next((key for key in site.pages if _is_of(site, key, kind)), None)
    if declared is not None:
        return Part(kind.value, Standing.KNOWN, site.sources.get(declared, "not said where"), site.pages[declared].url)
    tried = known.finds.get(site.id, ())
    found = next((find for find in tried if find.kind is kind and find.fate in STANDING), None)
    if found is not None:
        return Part(kind.value, Standing.FOUND, _way(found), found.url)
    if HOME not in site.pages:
        return _elsewhere(site, kind.value, ROLES[kind], known)
    return _unverified(site, kind.value, ROLES[kind]) or Part(
        kind.value, Standing.UNKNOWN, _why(kind, tried, known.searches.get(site.id))
    )


def _way(find: Find) -> str:
    day = f"{find.at:%Y-%m-%d}: " if find.at is not None else ""
    return day + " › ".join((HOME, *find.trail))


def _is_of(site: Site, key: str, kind: Kind) -> bool:
    """Say whether a declared page is of *kind*; of two kinds with one role the page's key tells which, else the first."""
    role = site.role_of(key)
    if role is not ROLES[kind]:
        return False
    named = next((one for one in ROLES if ROLES[one] is role and key.partition("-")[0] == one.value), None)
    return kind is (named or next(one for one in ROLES if ROLES[one] is role))


def _unverified(site: Site, kind: str, role: Role) -> Part | None:
    """Return the address of that role that somebody saw and nobody confirmed."""
    seen = next((page for page in site.unverified if page.role is role), None)
    return (
        Part(kind, Standing.UNVERIFIED, f"never confirmed, so not polled; {seen.source}", seen.url) if seen is not None else None
    )


def _why(kind: Kind, tried: Sequence[Find], search: SearchRecord | None) -> str:
    if search is None:
        return "no round has looked for it yet"
    if kind not in search.wanted:
        return "not looked for: another page of its role is declared"
    waiting = next((find for find in tried if find.kind is kind and find.fate is Fate.WAITING), None)
    if waiting is not None:
        return f"{_way(waiting)} leads to {waiting.url}, which is watched and shows nothing yet: {waiting.reason}"
    refused = next((find for find in tried if find.kind is kind), None)
    asked = f"last looked for on {search.at:%Y-%m-%d} {_opened(search.requests)}"
    return f"{asked}; no link is called so" if refused is None else f"{asked}; {refused.url} was refused: {refused.reason}"


def _opened(requests: int) -> str:
    """Say what a search opened; the home page is open already."""
    if not requests:
        return "with no page left to open"
    return f"with {requests} page{'' if requests == 1 else 's'} opened"


def _elsewhere(site: Site, kind: str, role: Role, known: Known) -> Part:
    """Say what is known of a body without a site of its own."""
    if (seen := _unverified(site, kind, role)) is not None:
        return seen
    if site.carrier is None:
        return Part(kind, Standing.UNKNOWN, "no address of the body is known")
    proof = "" if carrier_proved(site) else "; that it speaks for the body is not proved"
    carrier = known.registry.get(site.carrier)
    named = f"{carrier.organisation} (`{carrier.id}`)" if carrier is not None else f"`{site.carrier}`"
    declared = next((key for key in carrier.pages if carrier.role_of(key) is role), None) if carrier is not None else None
    if carrier is not None and declared is not None:
        return Part(kind, Standing.CARRIED, f"the page of {named} is read for it{proof}", carrier.pages[declared].url)
    found = next((find for find in known.finds.get(site.carrier, ()) if find.kind.value == kind and find.fate in STANDING), None)
    if found is not None:
        return Part(kind, Standing.CARRIED, f"the page found on the site of {named} is read for it{proof}", found.url)
    return Part(kind, Standing.UNKNOWN, f"no site of its own is known; {named} {_none_on(kind, site.carrier, known)}{proof}")


def _none_on(kind: str, carrier: str, known: Known) -> str:
    """Say why nothing is known of that *kind* on the site of the *carrier*, in whose place it stands."""
    search = known.searches.get(carrier)
    if search is None:
        return "stands in for it, names no such page, and no round has looked for one yet"
    looked = f"was last searched on {search.at:%Y-%m-%d} and shows none"
    return f"stands in for it, {looked if kind in search.wanted else 'where no such page is looked for'}"
