"""Coverage: what of a body is watched, where each address was seen, and what is not known."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal

from monitor.model import Role
from monitor.site import Site

Gap = Literal["name", "own site", "carrier", "home", "leaders", "functions", "notices"]


@dataclass(frozen=True, slots=True)
class Watched:
    """One polled page and where its address was seen; *source* is None when the file does not say."""

    key: str
    role: Role
    url: str
    source: str | None


def watched(site: Site) -> tuple[Watched, ...]:
    """Return the polled pages of *site* in the order of its file."""
    return tuple(Watched(key, site.role_of(key), page.url, site.sources.get(key)) for key, page in site.pages.items())


def carrier_proved(site: Site) -> bool:
    """Say whether the file says where it was seen that the carrier shows this body."""
    return site.carrier is not None and "carrier" in site.sources


def gaps(site: Site, found: Collection[Role] = ()) -> tuple[Gap, ...]:
    """Return what is not known about a body, *found* being the roles of pages that a search found.

    A carrier or a source of notices has no gaps of its own.
    """
    if site.source_kind != "body":
        return ()
    roles = frozenset({*(site.role_of(key) for key in site.pages), *found})
    return tuple(gap for gap, is_open in _GAPS if is_open(site, roles))


def _lacks(*wanted: Role) -> Callable[[Site, Collection[Role]], bool]:
    return lambda _, roles: not any(role in wanted for role in roles)


def _own_site(site: Site) -> bool:
    return bool(site.hosts) and site.parent is None


_GAPS: tuple[tuple[Gap, Callable[[Site, Collection[Role]], bool]], ...] = (
    ("name", lambda site, _: site.name_status == "unknown"),
    ("own site", lambda site, _: not _own_site(site)),
    ("carrier", lambda site, _: not _own_site(site) and not carrier_proved(site)),
    ("home", lambda site, roles: _own_site(site) and Role.HOME not in roles),
    ("leaders", _lacks(Role.ROSTER, Role.PROFILE)),
    ("functions", _lacks(Role.FUNCTIONS)),
    ("notices", _lacks(Role.NOTICE_LIST)),
)
