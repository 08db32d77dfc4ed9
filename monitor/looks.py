"""Looks: what the pipeline tells the ledger about pages, and what the ledger tells back.

A *look* is one answered request. Equal looks in a row are one *run* (design §3): same address, bytes, status,
verdict, reading and parser version. Everything here is a frozen value; no row of a database leaves storage.
"""

from dataclasses import dataclass
from datetime import datetime

from monitor.facts import Observation
from monitor.model import Failure, Judgement, Role, Snapshot, Verdict


def page_id(site: str, key: str) -> str:
    """Return the id of page *key* of *site*, as commands print and take it."""
    return f"{site}/{key}"


def site_of(page: str) -> str:
    """Return the site in the id of a *page*."""
    return page.partition("/")[0]


@dataclass(frozen=True, slots=True)
class WatchedPage:
    """One address that is polled; *found_on* is the page that led to it when no YAML names it."""

    site: str
    key: str
    url: str
    role: Role
    found_on: str | None = None

    @property
    def id(self) -> str:
        """The page's id: ``site/key``."""
        return page_id(self.site, self.key)


@dataclass(frozen=True, slots=True)
class Validators:
    """What may be sent to ask for a page only if it changed.

    They come from the last *good* capture alone, and hold only for the parser version that read it: a new
    parser must see the page again. *run_id* is that capture's run; a 304 is one more look of it.
    """

    etag: str | None
    last_modified: str | None
    parser_version: str
    run_id: int


@dataclass(frozen=True, slots=True)
class Run:
    """Equal looks in a row at one page, without the facts.

    *size* is the length of the body in bytes, *landing* where redirects led on another host.
    """

    id: int
    page: str
    url: str
    sha256: str
    size: int
    status: int | None
    failure: Failure | None
    verdict: Verdict
    reason: str
    signature: str
    encoding: str
    parser_version: str
    first_seen: datetime
    last_seen: datetime
    looks: int
    landing: str | None = None


@dataclass(frozen=True, slots=True)
class PageState:
    """What is known of a page before it is polled; *round_id* is the last round that recorded it."""

    page: WatchedPage
    validators: Validators | None = None
    last_polled_at: datetime | None = None
    next_due_at: datetime | None = None
    round_id: int | None = None
    newest: Run | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A judged snapshot, to be recorded.

    *concerns* are the topics that the page says something about: its site, organisations by name. Whatever
    the page shows, now or at any other look, belongs to the history of these topics.
    *observation* is None unless the verdict is good.
    """

    snapshot: Snapshot
    judgement: Judgement
    parser_version: str
    observation: Observation | None = None
    concerns: frozenset[str] = frozenset()
    encoding: str = "utf-8"
    next_due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """One more look at *page* that showed what run *run_id* shows: a 304, or equal bytes.

    New *etag* and *last_modified* of an equal 200 replace the kept ones when that run is the validated one.
    """

    page: str
    at: datetime
    run_id: int
    next_due_at: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A snapshot that is archived and not yet judged; left over when the program was killed in between."""

    snapshot: Snapshot
    round_id: int | None
