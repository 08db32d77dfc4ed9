"""Unwatched: what becomes of the incidents and reviews of what the registry no longer names, which nobody will see well again."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from monitor.incidents import Incident, page_ids
from monitor.looks import page_id, site_of
from monitor.ports import Pages, Reviews
from monitor.reviews import UNWATCHED, Review
from monitor.site import Site


def unwatched(incidents: Iterable[Incident], sites: Mapping[str, Site], pages: Pages) -> frozenset[str]:
    """Return the ids of the pages in open *incidents* that neither the registry names nor a page led to."""
    return forgotten({page for incident in incidents if incident.closed_at is None for page in page_ids(incident)}, sites, pages)


def forgotten(named: Iterable[str], sites: Mapping[str, Site], pages: Pages) -> frozenset[str]:
    """Return which of the page ids *named* neither the registry names nor a page led to."""
    unnamed = frozenset(_unnamed(named, sites))
    known = pages.states(sorted(page for page in unnamed if site_of(page) in sites))
    return frozenset(page for page in unnamed if page not in known or known[page].page.found_on is None)


def close_reviews(reviews: Reviews, sites: Mapping[str, Site], pages: Pages, at: datetime) -> None:
    """Close what waits for a person of a site or page that nobody watches any more."""
    waiting = reviews.waiting()
    gone = forgotten({page for one in waiting if (page := _page(one)) is not None}, sites, pages)
    for one in waiting:
        if (one.site is not None and one.site not in sites) or _page(one) in gone:
            reviews.close(one.id, verdict=UNWATCHED, at=at)


def _page(review: Review) -> str | None:
    """Return the page that a review is about, where it is about one."""
    page = review.subject.get("page")
    return page_id(review.site, str(page)) if review.site is not None and page is not None else None


def _unnamed(pages: Iterable[str], sites: Mapping[str, Site]) -> Iterator[str]:
    for page in pages:
        site = sites.get(site_of(page))
        if site is None or page.partition("/")[2] not in site.pages:
            yield page
