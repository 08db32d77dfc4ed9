"""Unwatched: what becomes of the incidents of pages that the registry no longer names, which nobody will see well again."""

from collections.abc import Iterable, Iterator, Mapping

from monitor.incidents import Incident, page_ids
from monitor.ports import Pages
from monitor.site import Site


def unwatched(incidents: Iterable[Incident], sites: Mapping[str, Site], pages: Pages) -> frozenset[str]:
    """Return the ids of the pages in open *incidents* that neither the registry names nor a page led to."""
    named = {page for incident in incidents if incident.closed_at is None for page in page_ids(incident)}
    unnamed = frozenset(_unnamed(named, sites))
    known = pages.states(sorted(page for page in unnamed if _site(page) in sites))
    return frozenset(page for page in unnamed if page not in known or known[page].page.found_on is None)


def _unnamed(pages: Iterable[str], sites: Mapping[str, Site]) -> Iterator[str]:
    for page in pages:
        site = sites.get(_site(page))
        if site is None or page.partition("/")[2] not in site.pages:
            yield page


def _site(page: str) -> str:
    return page.partition("/")[0]
