"""Sameness: what equal bytes say, so that nothing is read again, or that a page is another one."""

from collections.abc import Mapping

from monitor.looks import Run, page_id
from monitor.model import Role, Snapshot, Verdict
from monitor.site import Site
from scheduler.reading import Home
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


def home_of(ledger: Store, sites: Mapping[str, Site], snapshot: Snapshot) -> Home:
    """Return what the site's home page showed well before *snapshot*: the same bytes, or on another host whose site it was."""
    site = sites[snapshot.site]
    homes = [page_id(site.id, key) for key in site.pages if site.role_of(key) is Role.HOME]
    if snapshot.role is Role.HOME or not snapshot.body or not homes:
        return Home()
    known = (ledger.archive.showed(home, snapshot.sha256, before=snapshot.fetched_at) for home in homes)
    answers = frozenset({snapshot.sha256}) if any(known) else frozenset()
    strange = not site.trusts(snapshot.final_url)
    seen = ledger.looks.baseline(homes[0], before=snapshot.fetched_at) if strange else None
    return Home(answers, seen.site if seen is not None else None)
