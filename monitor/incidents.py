"""Incidents: what stands between us and a page; their own stream, never mixed with events."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from monitor.looks import page_id, site_of
from monitor.model import Failure, Role, Verdict

OWN_NETWORK = "own_network"
# Why an incident ends that nobody saw the end of.
TAKEN_OUT = "taken out of the registry"
MASS_CHANGE = "mass_change_held"
# Fewer failing sites than this say nothing about our own line.
OWN_NETWORK_SITES = 3
OWN_NETWORK_SHARE = 0.5
# A followed notice that is gone is no incident: what it said stands (domain.md §3.3.4).
FOLLOWED = frozenset({Role.NOTICE, Role.NEWS, Role.PROFILE})
GONE = frozenset({Verdict.HTTP_ERROR, Verdict.SOFT_404, Verdict.REDIRECT_STUB, Verdict.MOVED_NOTICE, Verdict.EMPTY_COLUMN})


@dataclass(frozen=True, slots=True)
class IncidentPage:
    """One page inside an incident; *good_at* is when it was seen well again."""

    page: str
    url: str
    sha256: str
    last_seen_at: datetime
    good_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """One cause at one site, from the first bad capture until every page in it has been good."""

    id: str
    site: str | None
    kind: str
    opened_at: datetime
    last_seen_at: datetime
    closed_at: datetime | None
    count: int
    pages: tuple[IncidentPage, ...]
    reason: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the form of design §4.3, ``incidents --json``."""
        first = self.pages[0] if self.pages else None
        return {
            "id": self.id,
            "site": self.site,
            "kind": self.kind,
            "page": first.page if first else None,
            "url": first.url if first else None,
            "opened_at": stamp(self.opened_at),
            "last_seen_at": stamp(self.last_seen_at),
            "closed_at": stamp(self.closed_at),
            "count": self.count,
            "pages": [
                {
                    "page": page.page,
                    "url": page.url,
                    "sha256": page.sha256,
                    "last_seen_at": stamp(page.last_seen_at),
                    "good_at": stamp(page.good_at),
                }
                for page in self.pages
            ],
        }


@dataclass(frozen=True, slots=True)
class Look:
    """The verdict on one page in one round, as incidents need it."""

    site: str
    page: str
    url: str
    role: Role
    verdict: Verdict
    sha256: str
    at: datetime
    reason: str = ""
    followed: bool = False
    held: bool = False
    failure: Failure | None = None


def stamp(moment: datetime | None) -> str | None:
    """Return *moment* (UTC) in the form of contract 4.4, or None."""
    return None if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def incident_id(site: str | None, kind: str, opened_at: datetime) -> str:
    """Return the opaque id of an incident: the same in every replay."""
    return "in_" + hashlib.sha256(f"{site}\x1f{kind}\x1f{stamp(opened_at)}".encode()).hexdigest()[:16]


def advance(open_incidents: Iterable[Incident], looks: Sequence[Look]) -> tuple[Incident, ...]:
    """Return the incidents that a round's *looks* opened, continued or closed.

    *open_incidents* are those still open before the round. An incident without a look is not returned.
    """
    by_cause: dict[tuple[str | None, str], Incident] = {(one.site, one.kind): one for one in open_incidents}
    touched: dict[tuple[str | None, str], Incident] = {}
    ours = _own_network_failed(looks)
    unreached = _unreached(by_cause.get((None, OWN_NETWORK)))
    for look in sorted(looks, key=lambda look: (look.at, look.site, look.page)):
        for cause in _causes(look, own_network=ours or look.site in unreached):
            touched[cause] = by_cause[cause] = _continued(by_cause.get(cause), cause, look)
    for cause, incident in list(by_cause.items()):
        healed = _healed(incident, looks)
        if healed is not incident:
            touched[cause] = healed
    return tuple(touched.values())


def page_ids(incident: Incident) -> tuple[str, ...]:
    """Return the ids of the pages of *incident*, as the registry has them."""
    return tuple(page.page if incident.site is None else page_id(incident.site, page.page) for page in incident.pages)


def taken_out(incidents: Iterable[Incident], gone: Collection[str], at: datetime) -> Iterator[Incident]:
    """Yield those of the open *incidents* that end *at* because nobody watches what is left of them: the pages *gone*."""
    for incident in incidents:
        waits = [name for name, page in zip(page_ids(incident), incident.pages, strict=True) if page.good_at is None]
        if incident.closed_at is None and waits and gone and all(name in gone for name in waits):
            reason = f"{incident.reason}; {TAKEN_OUT}" if incident.reason else TAKEN_OUT
            yield replace(incident, closed_at=at, reason=reason)


def _unreached(incident: Incident | None) -> frozenset[str]:
    """Return the sites that have not been reached since our own line failed; that goes on, and nothing else begins."""
    pages = incident.pages if incident is not None else ()
    return frozenset(site_of(page.page) for page in pages if page.good_at is None)


def _causes(look: Look, *, own_network: bool) -> list[tuple[str | None, str]]:
    causes: list[tuple[str | None, str]] = []
    if look.held:
        causes.append((look.site, MASS_CHANGE))
    if look.verdict is Verdict.GOOD or _withdrawn(look):
        return causes
    if own_network and look.verdict is Verdict.TRANSPORT_ERROR:
        return [*causes, (None, OWN_NETWORK)]
    return [*causes, (look.site, look.verdict.value)]


def _withdrawn(look: Look) -> bool:
    return look.followed and look.role in FOLLOWED and look.verdict in GONE


def _own_network_failed(looks: Sequence[Look]) -> bool:
    """Most sites failing at once is about our own line, not about them (peers.md §2 row 17)."""
    sites: dict[str, bool] = {}
    for look in looks:
        sites[look.site] = sites.get(look.site, True) and look.verdict is Verdict.TRANSPORT_ERROR
    failing = sum(sites.values())
    return failing >= OWN_NETWORK_SITES and failing > OWN_NETWORK_SHARE * len(sites)


def _continued(incident: Incident | None, cause: tuple[str | None, str], look: Look) -> Incident:
    page = IncidentPage(_page_name(cause, look), look.url, look.sha256, look.at)
    if incident is None:
        site, kind = cause
        return Incident(incident_id(site, kind, look.at), site, kind, look.at, look.at, None, 1, (page,), look.reason)
    others = tuple(one for one in incident.pages if one.page != page.page)
    place = next((place for place, one in enumerate(incident.pages) if one.page == page.page), len(others))
    pages = (*others[:place], page, *others[place:])
    return replace(incident, last_seen_at=look.at, count=incident.count + 1, pages=pages)


def _page_name(cause: tuple[str | None, str], look: Look) -> str:
    return look.page if cause[0] is not None else f"{look.site}/{look.page}"


def _healed(incident: Incident, looks: Sequence[Look]) -> Incident:
    """Return *incident* with the pages that were good marked so, and closed when all are."""
    good: Mapping[str, datetime] = {
        (look.page if incident.site is not None else f"{look.site}/{look.page}"): look.at
        for look in looks
        if incident.site in (None, look.site) and _well(look, incident.kind)
    }
    pages = tuple(
        replace(page, good_at=good[page.page]) if page.page in good and good[page.page] >= page.last_seen_at else page
        for page in incident.pages
    )
    if pages == incident.pages:
        return incident
    closed = max(page.good_at for page in pages if page.good_at)  # one at least: a page was just marked
    return replace(incident, pages=pages, closed_at=closed if all(page.good_at for page in pages) else None)


def _well(look: Look, kind: str) -> bool:
    if kind == MASS_CHANGE:
        return look.verdict is Verdict.GOOD and not look.held
    return look.verdict is Verdict.GOOD or _withdrawn(look)
