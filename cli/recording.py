"""Recording what somebody read by hand: a saved page goes into the ledger under its source class."""

import hashlib
from datetime import datetime
from urllib.parse import urlsplit

from monitor.conclusion import Change
from monitor.looks import WatchedPage
from monitor.model import Role, Snapshot, Verdict
from monitor.site import Site
from scheduler.concluding import Concluder
from scheduler.reading import Reader
from storage.store import Store

# A source that no site of the registry owns: its word is media's, never more than a lead (design §4.1).
UNKNOWN_SOURCE = "recorded"


def record_page(
    store: Store, reader: Reader, concluder: Concluder, *, body: bytes, name: str, url: str | None, at: datetime
) -> list[Change]:
    """Archive, read and record one saved page; return what was new to the ledger."""
    address = url or f"file:{name}"
    owner = _owner(reader, address)
    page = WatchedPage(owner, f"notice:{hashlib.sha256(address.encode()).hexdigest()[:12]}", address, Role.NOTICE, "read")
    snapshot = Snapshot(page.site, page.key, page.role, address, address, at, 200, (("Content-Type", "text/html"),), body)
    store.pages.watch([page])
    concluder.follow()
    store.archive.keep(snapshot)
    reading = reader.read_recorded(snapshot)
    store.looks.record([reading])
    if reading.judgement.verdict is not Verdict.GOOD:
        return []
    return concluder.settle(at)[0]


def _owner(reader: Reader, url: str) -> str:
    host = (urlsplit(url).hostname or "").lower()
    sites: list[Site] = [site for site in reader.sites.values() if site.trusts(url)] if host else []
    return sites[0].id if sites else UNKNOWN_SOURCE
