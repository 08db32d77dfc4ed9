"""Rehousing: after a site has moved, its pages are asked for on the new host, each in its old place there (domain.md S03).

The old host may lead on for years or be gone the next day; what is news stands on the new one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit, urlunsplit

from monitor.conclusion import EventQuery
from monitor.events import Event, EventType, Status
from monitor.incidents import FOLLOWED
from monitor.looks import WatchedPage, page_id
from monitor.model import Role, Verdict, host_of
from monitor.site import Site
from scheduler.following import NEVER
from storage.store import Store

CONFIRMED_MOVES = EventQuery(types=frozenset({EventType.SITE_MOVED}), statuses=frozenset({Status.CONFIRMED}))
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class House:
    """One move of a site: from the host *old* to *scheme* and *place*, as its home page was seen there."""

    old: str
    scheme: str
    place: str

    def address(self, url: str) -> str:
        """Return where *url* stands now; the path is kept."""
        if host_of(url) != self.old:
            return url
        return urlunsplit(urlsplit(url)._replace(scheme=self.scheme, netloc=self.place))


Houses = Mapping[str, tuple[House, ...]]


def houses_of(ledger: Store, sites: Mapping[str, Site]) -> Houses:
    """Return the moves of each of *sites* that are beyond doubt, in order."""
    moved = [event for event in ledger.events.events(CONFIRMED_MOVES) if event.site in sites]
    found: dict[str, tuple[House, ...]] = {}
    for event in sorted(moved, key=lambda one: one.observed or (_LONG_AGO, _LONG_AGO)):
        house = _house(ledger, sites[event.site], event)
        if house is not None:
            found[event.site] = (*found.get(event.site, ()), house)
    return found


def rehoused(page: WatchedPage, houses: Houses) -> WatchedPage:
    """Return *page* where it stands after the moves of its site."""
    url = page.url
    for house in houses.get(page.site, ()):
        url = house.address(url)
    return page if url == page.url else replace(page, url=url)


def rehouse_found(ledger: Store, sites: Mapping[str, Site], houses: Houses) -> None:
    """Move the pages that no YAML names too; what a page led to is led to again from the new host."""
    if not houses:
        return
    found = [state for state in ledger.pages.due(None, sites=houses) if state.page.key not in sites[state.page.site].pages]
    behind = [state for state in found if rehoused(state.page, houses) != state.page]
    left = {state.page.id: NEVER for state in behind if state.page.role in FOLLOWED and state.next_due_at != NEVER}
    ledger.pages.watch(rehoused(state.page, houses) for state in behind if state.page.role not in FOLLOWED)
    ledger.pages.reschedule(left)


def _house(ledger: Store, site: Site, event: Event) -> House | None:
    old, new = ((side or {}).get("host") for side in (event.before, event.after))
    homes = (page_id(site.id, key) for key in site.pages if site.role_of(key) is Role.HOME)
    for url in _seen(ledger, homes):
        if old and host_of(url) == new:
            parts = urlsplit(url)
            return House(old, parts.scheme, parts.netloc)
    return None


def _seen(ledger: Store, homes: Iterable[str]) -> Iterable[str]:
    """Yield where the home page was seen well, the newest first."""
    for home in homes:
        for run in reversed(ledger.looks.runs(home)):
            if run.verdict is Verdict.GOOD:
                yield run.landing or run.url
