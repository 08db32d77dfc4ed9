"""A home page that is only the way into its site is gone through, by a round and by ``site new`` alike."""

import json
from pathlib import Path

import pytest

from monitor.finds import TAKEN
from monitor.model import Verdict
from tests.e2e.desk import Desk, named
from tests.e2e.served import served
from tests.e2e.test_finding_again import FILLER, FOUND, HOST, SITE, events, page, world
from tests.e2e.writtenworld import WrittenWorld

pytestmark = pytest.mark.e2e
FOOT = "<div>主办单位：云州市数据局</div>"


def door(main: str, head: str = "") -> str:
    return f"<html><head><meta charset='utf-8'><title>云州市数据局</title>{head}</head><body>{main}{FOOT}</body></html>"


DOORS = {
    "one picture": door("<a href='/main/'><img src='/door.jpg'></a>"),
    "a word": door("<a href='main/'>点击进入网站</a> <a href='/en/'>English</a>"),
    "a map": door("<img src='/door.jpg' usemap='#m'><map name='m'><area shape='rect' coords='0,0,9,9' href='/main/'></map>"),
    "a click": door("<table><tr><td onclick=\"window.open('/main/','_self')\"><img src='/door.jpg'></td></tr></table>"),
    "a tag": door("<img src='/door.jpg'>", "<meta http-equiv='refresh' content='5; url=/main/'>"),
    "a script": door("<script>setTimeout(\"location.href='/main/'\", 3000)</script>"),
    "once loaded": door("<img src='/door.jpg'>").replace("<body>", "<body onload=\"location.href='/main/'\">"),
}


def behind(shown: str) -> dict[str, str]:
    return {**SITE, f"{HOST}/index.html": shown, f"{HOST}/main/index.html": page("首页", FILLER)}


@pytest.mark.parametrize("shape", DOORS)
def test_a_round_goes_through_the_door(tmp_path: Path, shape: str) -> None:
    made = world(tmp_path, FOUND)
    made.edition("2024-03-01", behind(DOORS[shape]))

    with made.replayed() as store:
        (newest,) = [state.newest for state in store.pages.states(["yunzhou/home"]).values()]
        assert newest is not None
        assert (newest.verdict, newest.url) == (Verdict.GOOD, f"http://{HOST}/main/")
        taken = {find.url.removeprefix(f"http://{HOST}") for find in store.finds.of("yunzhou") if find.fate in TAKEN}
        assert taken == {"/ld/", "/zn/", "/tz/"}
        assert (events(store), store.incidents.all()) == ([], ())


@pytest.mark.parametrize("shape", DOORS)
def test_a_new_site_is_found_behind_its_door(tmp_path: Path, shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BUREAUWATCH_DELAY", "0")
    made = WrittenWorld(tmp_path / "world", {})
    made.edition("2024-03-01", {path: named(text, "云州省数据局") for path, text in behind(DOORS[shape]).items()})
    with served(made.folder, "2024-03-02T09:00") as web:
        out, err, code = Desk(tmp_path, web).new(f"http://{HOST}/", "--json")

    assert (code, err) == (0, "")
    made_of = json.loads(out)
    assert (made_of["outcome"], made_of["organisation"]) == ("found", "云州省数据局")
    assert made_of["requests"] <= 8
    _, told, code = Desk(tmp_path, ["--db", f"sqlite:///{tmp_path}/again.db"]).run("replay", made_of["fixture"], "--check")
    assert (code, "as expected" in told) == (0, True), "the door is saved with what stands behind it"


def test_a_door_with_a_long_footer_is_a_page_and_a_way(tmp_path: Path) -> None:
    made = world(tmp_path, FOUND)
    made.edition("2024-03-01", behind(door("<a href='/main/'><img src='/door.jpg'></a>" + FILLER)))

    with made.replayed() as store:
        assert {find.kind.value for find in store.finds.of("yunzhou")} == {"roster", "functions", "notices"}


@pytest.mark.parametrize(
    "main",
    [
        "<a href='http://www.elsewhere.gov.cn/'><img src='/door.jpg'></a>",
        "<a href='/'><img src='/door.jpg'></a>",
        "<a href='/player.exe'><img src='/door.jpg'></a>",
        "<a href='/en/'>English</a>",
    ],
    ids=["to another host", "to itself", "to a file", "to the other language"],
)
def test_what_is_no_way_in_is_not_gone_through(tmp_path: Path, main: str) -> None:
    made = world(tmp_path, FOUND)
    made.edition("2024-03-01", behind(door(main)))

    with made.replayed() as store:
        assert store.finds.of("yunzhou") == ()
        assert [incident.kind for incident in store.incidents.open()] == ["shell"]
