"""Losses: the watched pages that cannot be seen any more though their site can, and since when; these are looked for again."""

from collections.abc import Collection
from datetime import datetime

from monitor.finds import ROLES
from monitor.incidents import GONE, Look
from monitor.looks import WatchedPage, page_id
from monitor.model import Failure, Role, Verdict, host_of
from storage.store import Store

LOST = GONE | {Verdict.FOREIGN, Verdict.LAYOUT_CHANGED, Verdict.SHELL}
SOUGHT_ROLES = frozenset(ROLES.values())

Lost = tuple[WatchedPage, datetime]


def lost_pages(ledger: Store, looks: Collection[Look], at: datetime) -> dict[str, list[Lost]]:
    """Return the pages that were lost before the round *at* and that its *looks* show to be lost still, with the day, by site."""
    since: dict[str, datetime] = {}
    for incident in ledger.incidents.open():
        since.update(
            {page_id(incident.site or "", page.page): incident.opened_at for page in incident.pages if page.good_at is None}
        )
    homes: dict[str, set[str]] = {}
    for look in looks:
        if look.role is Role.HOME and look.verdict is Verdict.GOOD:
            homes.setdefault(look.site, set()).add(host_of(look.url))
    found: dict[str, list[Lost]] = {}
    for look in looks:
        day = since.get(page_id(look.site, look.page), at)
        if look.role in SOUGHT_ROLES and (look.verdict in LOST or _is_cut_off(look, homes.get(look.site, ()))) and day < at:
            found.setdefault(look.site, []).append((WatchedPage(look.site, look.page, look.url, look.role), day))
    return found


def _is_cut_off(look: Look, homes: Collection[str]) -> bool:
    """Say whether no answer is the page's loss and no outage: a loop, or a host that is gone while the *homes* of its site answer on another."""
    unanswered = look.verdict is Verdict.TRANSPORT_ERROR and bool(homes)
    return unanswered and (look.failure is Failure.REDIRECT_LOOP or host_of(look.url) not in homes)
