"""Sameness: what equal bytes say, so that nothing is read again, or that a page is another one."""

from collections.abc import Mapping

from monitor.looks import Run, page_id
from monitor.model import Role, Snapshot, Verdict
from monitor.site import Site
from scraper.parsers import PARSER_VERSION
from storage.store import Store

LED_ON = frozenset({Verdict.REDIRECT_STUB, Verdict.EMPTY_COLUMN, Verdict.SHELL, Verdict.MOVED_NOTICE})


def shows_the_same(newest: Run, snapshot: Snapshot) -> bool:
    """Say whether equal bytes may stand for an equal verdict; a list that is stale may have become the truth."""
    return (
        snapshot.failure is None
        and newest.failure is None
        and newest.sha256 == snapshot.sha256
        and newest.url == snapshot.url
        and newest.landing == snapshot.landing
        and newest.status == snapshot.status
        and newest.parser_version == PARSER_VERSION
        and newest.verdict is not Verdict.STALE
        and newest.verdict not in LED_ON
    )


def as_home(ledger: Store, sites: Mapping[str, Site], snapshot: Snapshot) -> frozenset[str]:
    """Return the hash of *snapshot* where the site's home page showed the same well before: another address answers with it."""
    if snapshot.role is Role.HOME or not snapshot.body:
        return frozenset()
    homes = (key for key in sites[snapshot.site].pages if sites[snapshot.site].role_of(key) is Role.HOME)
    known = (ledger.archive.showed(page_id(snapshot.site, key), snapshot.sha256, before=snapshot.fetched_at) for key in homes)
    return frozenset({snapshot.sha256}) if any(known) else frozenset()
