"""Rosters of several sites of one content system that lose people alike in one round are held, and come back in silence."""

from pathlib import Path

import pytest

from cli.wiring import Options
from monitor.bodies import Bodies
from monitor.conclusion import EventQuery
from scheduler.reading import Reader
from scheduler.rejudging import rejudge
from scheduler.replay.stepping import replay
from scheduler.replay.world import read_world
from scraper.reactor import run
from scraper.registry import load_sites
from storage.store import open_store

PLACES = {"yunzhou": "云州省", "haizhou": "海州省", "lanzhou": "岚州省"}
PEOPLE = [("李建国", "党组书记、局长"), ("王立新", "副局长"), ("赵志强", "副局长"), ("张文华", "总工程师")]
FILLER = "<p>" + "本局是省政府直属机构，负责数据资源管理工作，推进数字经济发展。" * 12 + "</p>"


def page(body: str, main: str, borne: str = "") -> str:
    head = f'<meta charset="utf-8">{borne}<meta name="SiteName" content="{body}"><title>领导信息_{body}</title>'
    return f"<html><head>{head}</head><body><h1>{body}</h1>{main}{FILLER}<p>主办单位：{body}</p></body></html>"


SAME = dict.fromkeys(PLACES, '<script src="/script/0/2003281103391213.js"></script>')
OTHERS = {**SAME, "lanzhou": '<meta name="generator" content="WordPress 6.4">'}
_TEMPLATE = '<div class="top"><a class="logo"></a><ul class="nav"></ul></div><div class="wrap"></div><div class="foot"></div>'
FORMED = dict.fromkeys(PLACES, _TEMPLATE)
BY_NUMBER, BY_NAME = "col/col81", "ld"


def write(
    folder: Path,
    day: str,
    sites: list[str],
    people: list[tuple[str, str]],
    column: str = BY_NUMBER,
    borne: dict[str, str] | None = None,
) -> None:
    for name in sites:
        file = folder / "editions" / day / f"{name}.gov.cn" / column / "index.html"
        file.parent.mkdir(parents=True)
        cards = "".join(f"<li><h3>{who}</h3><p>{post}</p></li>" for who, post in people)
        file.write_text(page(f"{PLACES[name]}数据局", f"<ul>{cards}</ul>", (borne or {}).get(name, "")), "utf-8")


def world(folder: Path, crowd: list[str], column: str, borne: dict[str, str]) -> Path:
    (folder / "sites").mkdir(parents=True)
    for name, place in PLACES.items():
        (folder / "sites" / f"{name}.yaml").write_text(
            f"id: {name}\norganisation: {place}数据局\njurisdiction: '990000'\nhosts: [{name}.gov.cn]\npages:\n"
            f"  home: {{url: 'http://{name}.gov.cn/'}}\n  roster: {{url: 'http://{name}.gov.cn/{column}/index.html'}}\n",
            "utf-8",
        )
        home = folder / "editions" / "2024-03-01" / f"{name}.gov.cn" / "index.html"
        home.parent.mkdir(parents=True)
        home.write_text(page(f"{place}数据局", "<p>要闻</p>"), "utf-8")
    write(folder, "2024-03-01", list(PLACES), PEOPLE, column, borne)
    write(folder, "2024-03-05", crowd, PEOPLE[:3], column, borne)
    write(folder, "2024-03-12", crowd, PEOPLE, column, borne)
    return folder


LEFT = [f"leader.{kind}" for kind in ("delisted", "listed")]


@pytest.mark.parametrize(
    ("crowd", "column", "borne", "held", "told"),
    [
        (list(PLACES), BY_NUMBER, {}, 3, []),
        (list(PLACES)[:2], BY_NUMBER, {}, 0, sorted(LEFT * 2)),
        (list(PLACES), BY_NAME, SAME, 3, []),
        (list(PLACES), BY_NAME, {}, 0, sorted(LEFT * 3)),
        (list(PLACES), BY_NAME, FORMED, 3, []),
        (list(PLACES), BY_NAME, {**FORMED, "lanzhou": _TEMPLATE.replace("nav", "menu")}, 0, sorted(LEFT * 3)),
        (list(PLACES), BY_NUMBER, OTHERS, 0, sorted(LEFT * 3)),
    ],
    ids=[
        "three at once",
        "two are people who left",
        "three by their scripts",
        "three of no system",
        "three of one form",
        "one of another form",
        "one of another system",
    ],
)
def test_losses_that_many_sites_share_are_held(
    tmp_path: Path, crowd: list[str], column: str, borne: dict[str, str], held: int, told: list[str]
) -> None:
    folder = world(tmp_path / "world", crowd, column, borne)
    sites = load_sites(folder / "sites")
    store = open_store(f"sqlite:///{tmp_path / 'watch.db'}")

    async def step() -> None:
        async for _ in replay(read_world(folder), sites, store, Options().limits()):
            pass

    run(step())
    incidents = store.incidents.all()

    assert sorted(event.type.value for event in store.events.events(EventQuery(statuses=None))) == told
    assert [(one.kind, one.opened_at.day, one.closed_at is not None) for one in incidents] == [
        ("mass_change_held", 5, True)
    ] * held
    assert store.reviews.waiting() == (), "what came back is asked about no more"
    assert rejudge(store, Reader(sites, Bodies.of(sites.values()))).differences == ()
    store.close()
