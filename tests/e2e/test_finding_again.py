"""A page that is lost is looked for again from home: it keeps its identity and its baseline, wherever it is found."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from monitor.conclusion import EventQuery
from monitor.finds import Fate, Kind
from storage.store import Store
from tests.e2e.writtenworld import WrittenWorld

HOST = "sjj.yunzhou.gov.cn"
DECLARED = f"""id: yunzhou
organisation: 云州市数据局
jurisdiction: "990000"
hosts: [{HOST}]
pages:
  home: {{url: "http://{HOST}/"}}
  roster: {{url: "http://{HOST}/ld/"}}
  functions: {{url: "http://{HOST}/zn/"}}
  notices: {{url: "http://{HOST}/tz/"}}
"""
FOUND = f"""id: yunzhou
organisation: 云州市数据局
jurisdiction: "990000"
hosts: [{HOST}]
pages:
  home: {{url: "http://{HOST}/"}}
"""
FILLER = "<p>" + "云州市数据局是市政府工作部门，统筹数据资源整合共享和开发利用。" * 8 + "</p>"
PEOPLE = [("钱益之", "党组书记、局长"), ("褚明理", "党组成员、副局长"), ("卫来", "党组成员、副局长")]
NEWCOMER = ("尤其是", "党组成员、副局长")


def page(title: str, main: str, roster: str = "/ld/", more: str = "") -> str:
    places = ((roster, "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告"), ("/hd/", "领导活动"))
    menu = "".join(f"<li><a href='{place}'>{name}</a></li>" for place, name in places if place)
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><meta name='SiteName' content='云州市数据局'>"
        f"<title>{title}-云州市数据局</title></head><body><div class='nav'><ul>{menu}{more}</ul></div>"
        f"<div class='main'>{main}</div><div class='footer'>主办单位：云州市数据局</div></body></html>"
    )


def leaders(*people: tuple[str, str], roster: str = "/ld/") -> str:
    rows = "".join(f"<li><h3>{name}</h3><p>{post}</p></li>" for name, post in people)
    return page("领导信息", f"<ul class='ld'>{rows}</ul>{FILLER}", roster)


DUTIES = page("机构职能", "<p>（一）负责拟订全市数据工作规划并组织实施。</p><p>（二）负责协调推进公共数据共享开放。</p>" + FILLER)
ROWS = "".join(
    f"<li><a href='/tz/{n}.html'>关于做好第{n}批数据登记工作的通知</a><span>2024-02-0{n}</span></li>" for n in range(1, 6)
)
NOTICES = page("通知公告", f"<ul>{ROWS}</ul>")
SITE = {
    f"{HOST}/index.html": page("首页", FILLER),
    f"{HOST}/ld/index.html": leaders(*PEOPLE),
    f"{HOST}/zn/index.html": DUTIES,
    f"{HOST}/tz/index.html": NOTICES,
}
MOVED = {
    f"{HOST}/index.html": page("首页", FILLER, "/jg/ldbz/"),
    f"{HOST}/jg/ldbz/index.html": leaders(*PEOPLE, roster="/jg/ldbz/"),
}
GONE = {f"http://{HOST}/ld/": {"status": 404}}
TO_HOME = {f"http://{HOST}/ld/": {"status": 302, "headers": {"Location": f"http://{HOST}/"}}}
EMPTY = {f"{HOST}/ld/index.html": page("领导信息", "<p>暂无内容</p>" + FILLER, "/jg/ldbz/")}
ELSE = {f"{HOST}/ld/index.html": page("政策解读", f"<ul>{ROWS}</ul>", "/jg/ldbz/")}


def world(folder: Path, site: str) -> WrittenWorld:
    made = WrittenWorld(folder / "world", {"yunzhou": site})
    made.edition("2024-03-01", SITE)
    return made


def events(store: Store) -> list[tuple[str, str | None]]:
    return [(event.type.value, event.person) for event in store.events.events(EventQuery(statuses=None))]


def address(store: Store, key: str = "roster") -> str:
    return store.pages.states([f"yunzhou/{key}"])[f"yunzhou/{key}"].page.url


@pytest.mark.parametrize("site", [DECLARED, FOUND], ids=["declared", "found"])
@pytest.mark.parametrize(
    ("files", "entries"),
    [({}, GONE), ({}, TO_HOME), (EMPTY, None), (ELSE, None)],
    ids=["404", "to home", "empty", "another page"],
)
def test_a_page_that_moved_keeps_identity_and_baseline(
    tmp_path: Path, site: str, files: Mapping[str, str], entries: Mapping[str, object] | None
) -> None:
    made = world(tmp_path, site)
    made.edition("2024-03-06", {**MOVED, **files}, entries)
    made.edition("2024-03-14", {f"{HOST}/jg/ldbz/index.html": leaders(*PEOPLE, NEWCOMER, roster="/jg/ldbz/")})

    with made.replayed() as store:
        assert events(store) == [("leader.listed", NEWCOMER[0])]
        assert address(store) == f"http://{HOST}/jg/ldbz/"
        (incident,) = store.incidents.all()
        assert incident.closed_at is not None
        (moved,) = [find for find in store.finds.of("yunzhou") if find.fate is Fate.MOVED]
        assert (moved.page, moved.before, moved.trail) == ("roster", f"http://{HOST}/ld/", ("领导信息",))


def test_who_changed_while_the_page_moved_is_told(tmp_path: Path) -> None:
    made = world(tmp_path, DECLARED)
    changed = {f"{HOST}/jg/ldbz/index.html": leaders(*PEOPLE[:2], NEWCOMER, roster="/jg/ldbz/")}
    made.edition("2024-03-06", {**MOVED, **changed}, GONE)
    made.edition("2024-03-20", {})

    with made.replayed() as store:
        assert set(events(store)) == {("leader.listed", NEWCOMER[0]), ("leader.delisted", PEOPLE[2][0])}


def test_a_page_that_is_away_for_a_day_is_not_looked_for(tmp_path: Path) -> None:
    made = world(tmp_path, DECLARED)
    made.edition("2024-03-06", {}, GONE)
    made.edition("2024-03-07", {}, {f"http://{HOST}/ld/": {"status": 200}})

    with made.replayed() as store:
        assert events(store) == []
        assert store.finds.searches() == {}
        assert address(store) == f"http://{HOST}/ld/"


def test_a_page_that_is_nowhere_keeps_its_incident_open(tmp_path: Path) -> None:
    made = world(tmp_path, DECLARED)
    made.edition("2024-03-06", {f"{HOST}/index.html": page("首页", FILLER, "")}, GONE)

    with made.replayed() as store:
        assert events(store) == []
        assert [incident.closed_at for incident in store.incidents.all()] == [None]
        assert store.finds.searches()["yunzhou"].missing == (Kind.ROSTER,)


def test_an_address_that_the_yaml_changes_counts_again(tmp_path: Path) -> None:
    """Whoever corrects the YAML has the last word: what was found again stands only in place of the address that was lost."""
    from monitor.looks import WatchedPage
    from monitor.model import Role
    from scheduler.discovery import standing

    moves = {"yunzhou/roster": (f"http://{HOST}/ld/", f"http://{HOST}/jg/ldbz/")}
    old = WatchedPage("yunzhou", "roster", f"http://{HOST}/ld/", Role.ROSTER)
    corrected = WatchedPage("yunzhou", "roster", f"http://{HOST}/new/", Role.ROSTER)

    assert standing(old, moves).url == f"http://{HOST}/jg/ldbz/"
    assert standing(corrected, moves) == corrected


def together(*people: tuple[str, str]) -> dict[str, str]:
    """Return a site that has its leaders and its duties on one page, under a path in Chinese."""
    rows = "".join(f"<li><h3>{name}</h3><p>{post}</p></li>" for name, post in people)
    menu = "<a href='/机构 概况/#ld'>局领导</a><a href='/机构 概况/#zn'>主要职责</a>"
    duties = "<p>（一）负责拟订全市数据工作规划并组织实施。</p><p>（二）负责协调推进公共数据共享开放。</p>"
    head = page("首页", FILLER).replace("<ul>", f"<p>{menu}</p><ul>").replace("/ld/", "/none/").replace("/zn/", "/none/")
    both = page("机构概况", f"<div id=ld><ul class='ld'>{rows}</ul></div><div id=zn><h2>主要职责</h2>{duties}</div>{FILLER}")
    return {f"{HOST}/index.html": head, f"{HOST}/%E6%9C%BA%E6%9E%84%20%E6%A6%82%E5%86%B5/index.html": both}


def test_parts_of_one_page_are_watched_each_in_its_role(tmp_path: Path) -> None:
    made = WrittenWorld(tmp_path / "world", {"yunzhou": FOUND})
    made.edition("2024-03-01", together(*PEOPLE))
    made.edition("2024-03-05", together(*PEOPLE, NEWCOMER))
    made.edition("2024-03-08", {})

    with made.replayed() as store:
        assert events(store) == [("leader.listed", NEWCOMER[0])]
        assert {find.kind for find in store.finds.of("yunzhou") if find.fate is Fate.ACCEPTED} == {Kind.ROSTER, Kind.FUNCTIONS}
        assert store.incidents.all() == ()


def test_a_site_that_is_one_page_is_watched_by_its_parts_where_the_yaml_names_them(tmp_path: Path) -> None:
    """No search takes a part of the home page for another page: whoever knows better writes it down."""
    at = f"{HOST}/index.html"
    shown = [leaders(*people).replace("/ld/", "#ld") for people in (PEOPLE, [*PEOPLE, NEWCOMER])]
    made = WrittenWorld(tmp_path / "world", {"yunzhou": f'{FOUND}  roster: {{url: "http://{HOST}/#ld"}}\n'})
    made.edition("2024-03-01", {at: shown[0]})
    made.edition("2024-03-05", {at: shown[1]})
    made.edition("2024-03-08", {})

    with made.replayed() as store:
        assert events(store) == [("leader.listed", NEWCOMER[0])]
        assert store.incidents.all() == ()
