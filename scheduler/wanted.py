"""Wanted: what kinds of pages are to be looked for on a site, and of which kind a watched page is."""

from collections.abc import Iterable

from monitor.finds import ROLES, SOUGHT, Find, Kind
from monitor.looks import WatchedPage
from monitor.site import Site

HOME = "home"
# Where only notices are looked for: these lead no bureau, and publish who does.
NOTICES_ONLY = frozenset({"government", "congress", "party"})
# The leaders of a whole government lead no bureau.
GOVERNMENT = "人民政府"


def wanted_kinds(site: Site, *, carries: bool = False) -> frozenset[Kind]:
    """Return what is to be looked for on *site*: what its YAML names no page for.

    A commission that *carries* a body without a site of its own may list its head among its own leaders.
    """
    if HOME not in site.pages or site.source_kind in ("press", "media", "discipline"):
        return frozenset()
    declared = {site.role_of(key) for key in site.pages}
    kinds: tuple[Kind, ...] = SOUGHT
    if site.source_kind in NOTICES_ONLY and site.parent is None:
        lists_it = carries and not site.organisation.endswith(GOVERNMENT)
        kinds = (Kind.ROSTER, Kind.NOTICES, Kind.NEWS) if lists_it else (Kind.NOTICES, Kind.NEWS)
    return frozenset(kind for kind in kinds if ROLES[kind] not in declared)


def carriers_of(sites: Iterable[Site]) -> frozenset[str]:
    """Return the ids of the sites that show a body which has none of its own."""
    return frozenset(site.carrier for site in sites if site.carrier is not None)


def kind_of(page: WatchedPage, finds: Iterable[Find]) -> Kind:
    """Return what kind a watched *page* is of: as it was found, else by its role."""
    known = next((find.kind for find in finds if find.page == page.key), None)
    kinds = [kind for kind, role in ROLES.items() if role is page.role]
    return known or next((kind for kind in kinds if page.key.partition("-")[0] == kind.value), kinds[0])
