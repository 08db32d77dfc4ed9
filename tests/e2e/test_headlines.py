"""What only the home page tells is read: a text whose title decides something, asked for once and within bounds."""

from pathlib import Path

import pytest

from monitor.conclusion import EventQuery
from monitor.events import EventType, Status
from monitor.model import Role
from storage.store import Store
from tests.e2e.writtenworld import WrittenWorld

HOST, PORTAL = "sjj.yunzhou.gov.cn", "www.yunzhou.gov.cn"
BODY, GOVERNMENT = "云州市数据局", "云州市人民政府"
OWN = f"""id: yunzhou
organisation: {BODY}
jurisdiction: "990000"
hosts: [{HOST}]
pages:
  home: {{url: "http://{HOST}/"}}
  notices: {{url: "http://{HOST}/tz/", role: notice_list}}
"""
CARRIER = f"""id: portal
organisation: {GOVERNMENT}
jurisdiction: "990000"
hosts: [{PORTAL}]
pages:
  home: {{url: "http://{PORTAL}/"}}
  notices: {{url: "http://{PORTAL}/tz/", role: notice_list}}
"""
CARRIED = f"""id: yunzhou
organisation: {BODY}
jurisdiction: "990000"
hosts: []
carrier: portal
pages: {{}}
"""
LAST = "2024-03-20"
FILLER = "<p>" + "统筹数据资源整合共享和开发利用，统筹推进数字云州建设。" * 8 + "</p>"
TITLE = f"{BODY}正式揭牌"
DAILY = ("云州市召开数据工作会议", "李市长调研大数据产业园", "全市数据局长座谈会召开", "关于征集典型案例的通知")


def page(owner: str, title: str, main: str) -> str:
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><meta name='SiteName' content='{owner}'>"
        f"<title>{title}-{owner}</title></head><body><div class='main'>{main}</div><div class='footer'>主办单位：{owner}</div></body></html>"
    )


def home(owner: str, *titles: str) -> str:
    links = "".join(f"<li><a href='/yw/{title_number(title)}.html'>{title}</a></li>" for title in titles)
    return page(owner, "首页", f"<ul>{links}</ul>{FILLER}")


def title_number(title: str) -> int:
    return sum(map(ord, title))


def article(owner: str, title: str, day: str) -> str:
    said = f"{day[:4]}年{int(day[5:7])}月{int(day[8:])}日，{BODY}揭牌仪式举行，{BODY}正式挂牌成立。"
    return page(owner, title, f"<h1>{title}</h1><p>发布时间：{day} 来源：{owner}</p><p>{said}</p>{FILLER}")


def notices(owner: str) -> str:
    rows = "".join(
        f"<li><a href='/tz/{one}.html'>关于做好第{one}批数据归集的通知</a><span>2024-02-0{one}</span></li>" for one in (1, 2, 3)
    )
    return page(owner, "通知公告", f"<ul>{rows}</ul>{FILLER}")


def world(folder: Path, host: str, owner: str, sites: dict[str, str], *first: str) -> WrittenWorld:
    made = WrittenWorld(folder / "world", sites)
    shown = {f"{host}/yw/{title_number(title)}.html": article(owner, title, "2024-02-20") for title in (*DAILY, *first)}
    made.edition(
        "2024-03-01", {f"{host}/index.html": home(owner, *DAILY, *first), f"{host}/tz/index.html": notices(owner), **shown}
    )
    return made


def unveiled(store: Store) -> list[tuple[str, str | None]]:
    query = EventQuery(types=frozenset({EventType.ORG_UNVEILED}), statuses=frozenset({Status.CONFIRMED}))
    return [(event.site, event.effective_on or event.decided_on) for event in store.events.events(query)]


def asked(store: Store) -> set[str]:
    return {state.page.url for state in store.pages.due(None) if state.page.role is Role.NOTICE}


@pytest.mark.parametrize(
    ("host", "owner", "sites"),
    [(HOST, BODY, {"yunzhou": OWN}), (PORTAL, GOVERNMENT, {"portal": CARRIER, "yunzhou": CARRIED})],
    ids=["on the body's own site", "on the site of its carrier"],
)
def test_an_unveiling_that_only_the_home_page_tells_is_an_event(
    tmp_path: Path, host: str, owner: str, sites: dict[str, str]
) -> None:
    made = world(tmp_path, host, owner, sites)
    there = f"{host}/yw/{title_number(TITLE)}.html"
    made.edition("2024-03-05", {f"{host}/index.html": home(owner, TITLE, *DAILY), there: article(owner, TITLE, "2024-03-05")})
    made.edition("2024-03-08", {f"{host}/index.html": home(owner, *DAILY)})
    made.edition(LAST, {})

    with made.replayed() as store:
        assert unveiled(store) == [("yunzhou", "2024-03-05")]
        assert asked(store) == {f"http://{there}"}, "nothing of daily business is asked for"
        assert store.incidents.all() == ()


def test_what_the_home_page_told_when_watching_began_is_no_news(tmp_path: Path) -> None:
    many = tuple(f"{BODY}第{number}分局正式揭牌" for number in range(1, 8))
    made = world(tmp_path, HOST, BODY, {"yunzhou": OWN}, TITLE, *many)
    made.edition("2024-03-04", {f"{HOST}/index.html": home(BODY, *DAILY, TITLE, *many, "全市数据工作会议")})
    made.edition(LAST, {})

    with made.replayed() as store:
        assert store.events.events(EventQuery(statuses=frozenset({Status.CONFIRMED, Status.CANDIDATE}))) == ()
        assert len(asked(store)) == 8, "five in the first round, the others when the page is read again"


def test_a_text_that_is_gone_or_elsewhere_is_not_asked_for_each_time_the_home_page_changes(tmp_path: Path) -> None:
    made = world(tmp_path, HOST, BODY, {"yunzhou": OWN})
    elsewhere = page(
        BODY,
        "首页",
        f"<a href='http://www.elsewhere.example/1.html'>{TITLE}</a><a href='/yw/{title_number(TITLE)}.html'>{TITLE}</a>{FILLER}",
    )
    for day in range(4, 18):
        made.edition(f"2024-03-{day:02d}", {f"{HOST}/index.html": elsewhere.replace("首页", f"首页{day}")})
    made.edition(LAST, {})

    with made.replayed() as store:
        (gone,) = [state for state in store.pages.due(None) if state.page.role is Role.NOTICE]
        assert gone.newest is not None
        assert (gone.page.url, gone.newest.looks) == (f"http://{HOST}/yw/{title_number(TITLE)}.html", 3)
