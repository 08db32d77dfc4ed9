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
    return Part(kind.value, Standing.UNKNOWN, _why(site, kind, tried, known.searches.get(site.id)))


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


def _why(site: Site, kind: Kind, tried: Sequence[Find], search: SearchRecord | None) -> str:
    if any(page.role is ROLES[kind] for page in site.unverified):
        return "an address was seen somewhere and never confirmed"
    if search is None:
        return "the site was not searched yet"
    if kind not in search.wanted:
        return "not looked for: another page of its role is declared"
    waiting = next((find for find in tried if find.kind is kind and find.fate is Fate.WAITING), None)
    if waiting is not None:
        return f"{_way(waiting)} leads to {waiting.url}, which is watched and shows nothing yet: {waiting.reason}"
    refused = next((find for find in tried if find.kind is kind), None)
    asked = f"searched on {search.at:%Y-%m-%d} in {search.requests} requests"
    return f"{asked}: nothing is called so" if refused is None else f"{asked}: {refused.url} was refused: {refused.reason}"


def _elsewhere(site: Site, kind: str, role: Role, known: Known) -> Part:
    """Say what is known of a body without a site of its own."""
    if any(page.role is role for page in site.unverified):
        return Part(kind, Standing.UNVERIFIED, "an address was seen somewhere and never confirmed")
    if site.carrier is None:
        return Part(kind, Standing.UNKNOWN, "no address of the body is known")
    proof = "" if carrier_proved(site) else ", relation not proved"
    carrier = known.registry.get(site.carrier)
    if carrier is not None and any(carrier.role_of(key) is role for key in carrier.pages):
        return Part(kind, Standing.CARRIED, f"the page of {site.carrier} is read for it{proof}")
    found = next((find for find in known.finds.get(site.carrier, ()) if find.kind.value == kind and find.fate in STANDING), None)
    if found is not None:
        return Part(kind, Standing.CARRIED, f"the page found on {site.carrier} is read for it{proof}", found.url)
    return Part(kind, Standing.UNKNOWN, f"the body has no site; {site.carrier} shows none{proof}")
