"""Of every bureau of the fixture world only the home address is given: its pages are found, and what happens is told."""

import json
from collections import Counter
from collections.abc import Iterator

import pytest

from monitor.conclusion import EventQuery
from monitor.finds import ROLES, TAKEN
from monitor.model import host_of
from monitor.site import Site
from scheduler.search import MAX_REQUESTS
from scraper.registry import load_sites
from storage.store import Store
from tests.e2e.homes import COVERAGE, WORLD, homes, replayed, whole

pytestmark = pytest.mark.e2e
SITES = load_sites(WORLD / "sites")
# The news of departments on a province's portal, another host, confirm one event; no home page leads to them.
DECLARED = [
    (name, key)
    for name, site in SITES.items()
    for key, page in site.pages.items()
    if key != "home" and host_of(page.url) == host_of(site.pages["home"].url)
]
ELSEWHERE = ("org.restructured", "guangdong")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    found = replayed(tmp_path_factory.mktemp("homes") / "watch.db", homes())
    yield found
    found.close()


def bare(url: str) -> str:
    return url.partition("://")[2].rstrip("/")


@pytest.mark.parametrize("name", SITES)
def test_every_page_that_a_person_declared_is_found_in_its_role(store: Store, name: str) -> None:
    finds = store.finds.of(name)
    taken = {(bare(find.url), ROLES[find.kind]) for find in finds if find.fate in TAKEN}
    wanted = {(bare(SITES[name].pages[key].url), SITES[name].role_of(key)) for site, key in DECLARED if site == name}

    assert wanted <= taken


@pytest.mark.parametrize("name", SITES)
def test_nothing_is_taken_for_a_roster_that_no_person_declared_as_one(store: Store, name: str) -> None:
    site: Site = SITES[name]
    rosters = {bare(page.url) for key, page in site.pages.items() if site.role_of(key).value == "roster"}

    assert {bare(find.url) for find in store.finds.of(name) if find.fate in TAKEN and find.kind.value == "roster"} <= rosters


def test_the_searches_keep_within_their_bound(store: Store) -> None:
    searches = store.finds.searches()

    assert searches.keys() == SITES.keys()
    assert max(search.requests for search in searches.values()) <= MAX_REQUESTS


def test_what_happens_is_told_as_if_every_page_had_been_declared(store: Store) -> None:
    expected = [json.loads(text) for text in (WORLD / "expected.jsonl").read_text("utf-8").splitlines() if text.strip()]
    wanted = Counter((one["type"], one["site"], one.get("person"), one.get("status")) for one in expected)
    told = Counter((one.type.value, one.site, one.person, one.status.value) for one in store.events.events(EventQuery()))

    assert {key[:2] for key in (wanted - told) + (told - wanted)} == {ELSEWHERE}


def test_the_document_says_what_is_covered(store: Store) -> None:
    assert COVERAGE.read_text("utf-8") == whole(store, homes()), "make coverage"
