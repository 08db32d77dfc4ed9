"""A page that moves more than once, comes back, or never does: one address stands for it, and the search for it grows rarer."""

from datetime import datetime
from pathlib import Path

import pytest

from cli.wiring import Options
from monitor.finds import Fate
from monitor.site import Site
from scheduler.replay.stepping import replay
from scheduler.replay.world import read_world
from scraper.reactor import run
from scraper.registry import load_sites
from scraper.saving import saved
from storage.store import Store, open_store
from tests.e2e.test_finding_again import (
    DECLARED,
    FILLER,
    FOUND,
    GONE,
    HOST,
    MOVED,
    PEOPLE,
    SITE,
    address,
    events,
    leaders,
    page,
    world,
)

AWAY = {f"http://{HOST}/jg/ldbz/": {"status": 404}}
THIRD = {
    f"{HOST}/index.html": page("首页", FILLER, "/ldxx/"),
    f"{HOST}/ldxx/index.html": leaders(*PEOPLE, roster="/ldxx/"),
}
BACK = {f"http://{HOST}/ld/": {"status": 200}}
BOTH = pytest.mark.parametrize("site", [DECLARED, FOUND], ids=["declared", "found"])


def standing(store: Store) -> list[str]:
    return [find.url for find in store.finds.of("yunzhou") if find.page == "roster" and find.fate is not Fate.REFUSED]


@BOTH
def test_a_page_that_moves_on_is_found_again_and_stays_found(tmp_path: Path, site: str) -> None:
    made = world(tmp_path, site)
    made.edition("2024-03-06", MOVED, GONE)
    made.edition("2024-03-14", THIRD, AWAY)
    made.edition("2024-03-20", {})

    with made.replayed() as store:
        assert events(store) == []
        assert address(store) == f"http://{HOST}/ldxx/"
        assert [incident.closed_at is not None for incident in store.incidents.all()] == [True, True]
        assert standing(store) == [f"http://{HOST}/ldxx/"]


@BOTH
def test_a_page_that_comes_back_is_found_where_it_was(tmp_path: Path, site: str) -> None:
    made = world(tmp_path, site)
    made.edition("2024-03-06", MOVED, GONE)
    made.edition("2024-03-14", {f"{HOST}/index.html": SITE[f"{HOST}/index.html"]}, {**AWAY, **BACK})
    made.edition("2024-03-20", {})

    with made.replayed() as store:
        assert events(store) == []
        assert address(store) == f"http://{HOST}/ld/"
        assert [incident.closed_at is not None for incident in store.incidents.all()] == [True, True]
        assert standing(store) == [f"http://{HOST}/ld/"]


@BOTH
def test_only_the_address_that_counts_is_written_into_the_yaml(tmp_path: Path, site: str) -> None:
    made = world(tmp_path, site)
    made.edition("2024-03-06", MOVED, GONE)

    with made.replayed() as store:
        parsed: Site = load_sites(made.folder / "sites")["yunzhou"]
        text, changed = saved(site, parsed, store.finds.of("yunzhou"))
        assert "roster" in changed
        assert "/jg/ldbz/" in text
        assert '/ld/"' not in text


def test_a_page_that_is_nowhere_is_looked_for_ever_more_rarely(tmp_path: Path) -> None:
    made = world(tmp_path, DECLARED)
    made.edition("2024-03-06", {f"{HOST}/index.html": page("首页", FILLER, "")}, GONE)
    made.edition("2024-03-20", {})
    sites = load_sites(made.folder / "sites")
    store = open_store(f"sqlite:///{made.folder / 'watch.db'}")
    searched: set[datetime] = set()

    async def step() -> None:
        async for _ in replay(read_world(made.folder), sites, store, Options().limits()):
            searched.update(search.at for search in store.finds.searches().values())

    run(step())
    store.close()
    days = [f"{at:%m-%d}" for at in sorted(searched)]
    assert days == ["03-07", "03-08", "03-10", "03-14", "03-21"]
