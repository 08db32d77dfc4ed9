"""Losses: the watched pages that cannot be seen any more though their site can, and since when; these are looked for again."""

from collections.abc import Iterable
from datetime import datetime

from monitor.finds import ROLES
from monitor.incidents import GONE, Look
from monitor.looks import WatchedPage, page_id
from monitor.model import Failure, Role, Verdict, host_of
from storage.store import Store

LOST = GONE | {Verdict.FOREIGN, Verdict.LAYOUT_CHANGED, Verdict.SHELL}
SOUGHT_ROLES = frozenset(ROLES.values())

Lost = tuple[WatchedPage, datetime]


def lost_pages(ledger: Store, looks: Iterable[Look], at: datetime) -> dict[str, list[Lost]]:
    """Return the pages that were lost before the round *at* and that its *looks* show to be lost still, with the day, by site."""
    since: dict[str, datetime] = {}
    for incident in ledger.incidents.open():
        since.update(
            {page_id(incident.site or "", page.page): incident.opened_at for page in incident.pages if page.good_at is None}
        )
    looks = tuple(looks)
    cut_off = _cut_off(looks)
    found: dict[str, list[Lost]] = {}
    for look in looks:
        day = since.get(page_id(look.site, look.page), at)
        if look.role in SOUGHT_ROLES and (look.verdict in LOST or look in cut_off) and day < at:
            found.setdefault(look.site, []).append((WatchedPage(look.site, look.page, look.url, look.role), day))
    return found


def _cut_off(looks: Iterable[Look]) -> frozenset[Look]:
    """Return the looks without an answer that are the page's loss and no outage: a loop, or a host that is gone while home answers on another."""
    homes: dict[str, set[str]] = {}
    for look in looks:
        if look.role is Role.HOME and look.verdict is Verdict.GOOD:
            homes.setdefault(look.site, set()).add(host_of(look.url))
    return frozenset(
        look
        for look in looks
        if look.verdict is Verdict.TRANSPORT_ERROR
        and look.site in homes
        and (look.failure is Failure.REDIRECT_LOOP or host_of(look.url) not in homes[look.site])
    )
