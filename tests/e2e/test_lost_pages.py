"""Pages of every kind that are lost in uncommon ways: gone, empty, led away, become something else; each is found again."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from monitor.finds import Fate
from tests.e2e.test_finding_again import (
    DECLARED,
    DUTIES,
    FILLER,
    HOST,
    NEWCOMER,
    NOTICES,
    PEOPLE,
    SITE,
    address,
    events,
    leaders,
    page,
    world,
)

pytestmark = pytest.mark.e2e
PLACES = {"roster": ("/ld/", "/jg/ldbz/"), "functions": ("/zn/", "/jg/zn/"), "notices": ("/tz/", "/xw/tz/")}
SHOWN = {"roster": leaders(*PEOPLE), "functions": DUTIES, "notices": NOTICES}
NO_SUCH_PAGE = page("提示", "<p>您访问的页面不存在或已删除！</p>")
APPLICATION = "<!doctype html><html><head><title>云州市数据局</title></head><body><div id='app'></div><script src='/js/app.js'></script></body></html>"
ARTICLE = page("全市数据工作会议召开", "<p>3月5日，全市数据工作会议召开，会议听取了去年的情况，部署了今年的任务。</p>" * 6)
HEADS_ALONE = page("领导信息", "<table><tr><th>姓名</th><th>职务</th></tr></table>" + FILLER)
COLUMN = {f"{HOST}/zwgk/index.html": page("政务公开", "<p>本栏目的信息按年度归档，欢迎查阅。</p>" * 9)}
Ways = dict[str, tuple[str, str | None, Mapping[str, str], Mapping[str, object]]]


def led(to: str, status: int = 302) -> dict[str, object]:
    return {"status": status, "headers": {"Location": to}}


# Of which page, what then stands in its place, what else there is, and how its address answers.
WAYS: Ways = {
    "gone for good": ("functions", None, {}, {"status": 410}),
    "gone in words": ("notices", NO_SUCH_PAGE, {}, {}),
    "blank": ("roster", "", {}, {}),
    "heads of a table alone": ("roster", HEADS_ALONE, {}, {}),
    "an application without data": ("functions", APPLICATION, {}, {}),
    "led to a page that says so": ("roster", None, {f"{HOST}/404.html": NO_SUCH_PAGE}, led("/404.html")),
    "led to another host": ("notices", None, {}, led("http://www.yunzhou.gov.cn/")),
    "led to a column": ("functions", None, COLUMN, led("/zwgk/", 301)),
    "led back to itself": ("roster", None, {}, led("/ld/")),
    "a script that leads home": ("notices", "<html><script>location.href='/'</script></html>", {}, {}),
    "an article": ("roster", ARTICLE, {}, {}),
    "an article instead of duties": ("functions", ARTICLE, {}, {}),
    "a list of notices": ("functions", NOTICES.replace("通知公告", "政策文件"), {}, {}),
    "a page of duties": ("notices", DUTIES, {}, {}),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_page_that_is_lost_in_any_way_is_found_in_its_new_place(tmp_path: Path, way: str) -> None:
    kind, instead, more, answer = WAYS[way]
    old, new = PLACES[kind]
    made = world(tmp_path, DECLARED)
    files = {path: text for path, text in SITE.items() if path != f"{HOST}{old}index.html"}
    files |= {f"{HOST}{new}index.html": SHOWN[kind], **more}
    files |= {f"{HOST}{old}index.html": instead} if instead is not None else {}
    made.edition("2024-03-06", moved(files, old, new), {f"http://{HOST}{old}": answer} if answer else None)
    made.edition(
        "2024-03-12", moved({f"{HOST}/jg/ldbz/index.html": leaders(*PEOPLE, NEWCOMER)}, old, new) if kind == "roster" else {}
    )

    with made.replayed() as store:
        assert events(store) == ([("leader.listed", NEWCOMER[0])] if kind == "roster" else [])
        assert address(store, kind) == f"http://{HOST}{new}"
        assert [incident.closed_at is not None for incident in store.incidents.all()] == [True]
        (find,) = [find for find in store.finds.of("yunzhou") if find.fate is Fate.MOVED]
        assert (find.page, find.before) == (kind, f"http://{HOST}{old}")


def moved(files: Mapping[str, str], old: str, new: str) -> dict[str, str]:
    """Return *files* with a menu that leads to the new place."""
    return {path: text.replace(f"href='{old}'", f"href='{new}'") for path, text in files.items()}


def test_a_page_on_a_host_that_is_gone_is_found_on_the_hosts_that_are_left(tmp_path: Path) -> None:
    """The home page answers all the while: it is not our line, nor the site, that is down."""
    beside = f"fgw.{HOST.partition('.')[2]}"
    declared = DECLARED.replace(f"hosts: [{HOST}]", f"hosts: [{HOST}, {beside}]").replace(f"{HOST}/ld/", f"{beside}/ld/")
    made = world(tmp_path, declared)
    made.edition("2024-03-01", {f"{beside}/ld/index.html": leaders(*PEOPLE)})
    made.edition(
        "2024-03-06",
        {f"{HOST}/index.html": page("首页", FILLER, "/jg/ldbz/"), f"{HOST}/jg/ldbz/index.html": leaders(*PEOPLE)},
        {f"http://{beside}/ld/": {"status": None}},
    )
    made.edition("2024-03-12", {})

    with made.replayed() as store:
        assert (events(store), address(store, "roster")) == ([], f"http://{HOST}/jg/ldbz/")
        assert {incident.closed_at is not None for incident in store.incidents.all()} == {True}
