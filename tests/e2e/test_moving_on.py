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
    NEWCOMER,
    PEOPLE,
    SITE,
    address,
    events,
    leaders,
    page,
    world,
)
from tests.e2e.writtenworld import WrittenWorld

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


NEW_HOST = "sj.yunzhou.gov.cn"
FRAME = page("领导信息", "<h2>领导信息</h2><iframe src='/ld/inside.html' width='100%' height='700'></iframe>")
NOTICE = f"<html><head><meta charset='utf-8'><title>公告</title></head><body><p>本网站已迁移至 http://{NEW_HOST}/ ，请更新收藏。</p></body></html>"


def inside(*people: tuple[str, str]) -> str:
    rows = "".join(f"<div><p><b>{name}</b></p><p>{post}</p></div>" for name, post in people)
    return f"<html><head><meta charset='utf-8'><title>市数据局领导</title></head><body><h3>局领导</h3>{rows}</body></html>"


def test_a_roster_in_a_frame_is_read_on_after_the_site_has_moved(tmp_path: Path) -> None:
    made = WrittenWorld(tmp_path / "world", {"yunzhou": DECLARED})
    framed = {f"{HOST}/ld/index.html": FRAME, f"{HOST}/ld/inside.html": inside(*PEOPLE)}
    made.edition("2024-03-01", SITE | framed)
    there = {path.replace(HOST, NEW_HOST): text.replace(HOST, NEW_HOST) for path, text in (SITE | framed).items()}
    made.edition("2024-03-06", there | dict.fromkeys(SITE, NOTICE))
    made.edition("2024-03-14", {f"{NEW_HOST}/ld/inside.html": inside(*PEOPLE, NEWCOMER)})
    made.edition("2024-03-20", {})

    with made.replayed() as store:
        assert events(store) == [("site.moved", None), ("leader.listed", "尤其是")]
        assert [(one.kind, one.closed_at is None) for one in store.incidents.all()] == [("moved_notice", False)]
