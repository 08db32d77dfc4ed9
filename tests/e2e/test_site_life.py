"""A site opens, moves and closes, from the bytes of a small world to the recorded event; and what only looks like it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.conclusion import EventQuery
from monitor.events import Event
from tests.e2e.writtenworld import WrittenWorld

OLD, NEW = "data.yunzhou.gov.cn", "sjj.yunzhou.gov.cn"
SITE = """id: yunzhou
organisation: 云州省数据局
jurisdiction: "990000"
hosts: [{hosts}]
pages:
  home: {{url: "http://{OLD}/"}}
  roster: {{url: "http://{OLD}/ld/", role: roster}}
  notices: {{url: "http://{OLD}/tzgg/"}}
"""
FILLER = "<p>" + "本局是省政府直属机构，负责数据资源管理工作，推进数字经济发展。" * 12 + "</p>"
NAMED = "北溟省数据局"
LAST = "2024-03-20"


def page(main: str, name: str = "云州省数据局") -> str:
    head = f'<meta charset="utf-8"><meta name="SiteName" content="{name}"><title>{name}</title>'
    menu = "".join(
        f'<li><a href="/{place}/">{title}</a></li>'
        for place, title in (("ld", "领导信息"), ("tzgg", "通知公告"), ("jgzn", "机构职能"))
    )
    return f"<html><head>{head}</head><body><h1>{name}</h1><ul>{menu}</ul>{FILLER}{main}<p>主办单位：{name}</p></body></html>"


def rows(*notices: tuple[str, str, str]) -> str:
    return (
        "<ul>"
        + "".join(f'<li><a href="/tzgg/{n}.html">{title}</a><span>{day}</span></li>' for n, title, day in notices)
        + "</ul>"
    )


OLDER = [(f"{n}", f"关于做好第{n}季度数据统计工作的通知", f"2023-1{n}-05") for n in range(3)]
LEADERS = "<ul><li><h3>李建国</h3><p>党组书记、局长</p></li><li><h3>王立新</h3><p>党组成员、副局长</p></li></ul>"
ACT = (
    '<html><head><meta charset="utf-8"><meta name="SiteName" content="云州省数据局">'
    '<meta name="ArticleTitle" content="云州省人民政府关于张文华任职的通知"><meta name="PubDate" content="2024-03-12">'
    "<title>云州省人民政府关于张文华任职的通知</title></head><body><h1>云州省人民政府关于张文华任职的通知</h1>"
    '<div class="article"><p>云政任〔2024〕7号</p><p>各市人民政府，省政府各部门：</p><p>省人民政府决定：</p>'
    "<p>任命张文华为云州省数据局副局长。</p><p>云州省人民政府</p><p>2024年3月12日</p></div>"
    "<div class='footer'><p>主办单位：云州省数据局</p></div></body></html>"
)
PAGES = {"": page("<p>要闻</p>"), "ld/": page(LEADERS), "tzgg/": page(rows(*OLDER))}
NOTICE = (
    "<html><head><title>公告</title></head><body><p>因机构改革，云州省数据局门户网站域名已变更为 http://sjj.yunzhou.gov.cn/ ，"
    "请更新收藏。</p></body></html>"
)
CLOSED = "<html><head><title>公告</title></head><body><p>云州省数据局门户网站已于3月并入省政府门户网站，本网站停止运行。</p></body></html>"


def shown(pages: dict[str, str], host: str) -> dict[str, str]:
    return {f"{host}/{path}index.html": text for path, text in pages.items()}


def led(status: int = 301, host: str = NEW) -> dict[str, object]:
    return {f"http://{OLD}/{path}": {"status": status, "headers": {"Location": f"http://{host}/{path}"}} for path in PAGES}


def answers(status: int | None) -> dict[str, object]:
    return {f"http://{OLD}/{path}": {"status": status} for path in PAGES}


class Bench(WrittenWorld):
    """The world of one site, replayed once; *kinds* are the incidents that are open at its end."""

    def __init__(self, folder: Path, hosts: str = OLD) -> None:
        super().__init__(folder, {"yunzhou": SITE.format(hosts=hosts, OLD=OLD)})

    def events(self) -> tuple[Event, ...]:
        """Replay up to the last day; what the archive says again is the same."""
        self.edition(LAST, {})
        with self.replayed() as store:
            self.kinds = [incident.kind for incident in store.incidents.open()]
            return store.events.events(EventQuery(statuses=None))

    def told(self) -> list[tuple[str, str]]:
        return [(event.type.value, event.status.value) for event in self.events()]


Make = Callable[..., Bench]


@pytest.fixture
def bench(tmp_path: Path) -> Make:
    return lambda hosts=OLD: Bench(tmp_path / "world", hosts)


def test_a_site_moves_to_a_host_that_its_yaml_names(bench: Make) -> None:
    at = bench(f"{OLD}, {NEW}")
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-08", shown(PAGES, NEW), led(302))

    (event,) = at.events()

    assert (event.type.value, event.status.value) == ("site.moved", "confirmed")
    assert (event.before, event.after) == ({"host": OLD}, {"host": NEW})
    assert at.kinds == []


def test_a_site_moves_to_a_host_that_nobody_named_and_its_news_is_read_there(bench: Make) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-08", shown(PAGES, NEW), led())
    newer = {"tzgg/": page(rows(("9", "云州省人民政府关于张文华任职的通知", "2024-03-12"), *OLDER))}
    at.edition("2024-03-13", {**shown(newer, NEW), f"{NEW}/tzgg/9.html": ACT})

    assert sorted(at.told()) == [("leader.appointed", "confirmed"), ("site.moved", "confirmed")]
    assert at.kinds == []


def test_news_is_read_on_the_new_host_of_a_site_that_bears_another_name_than_its_yaml(bench: Make) -> None:
    at, new = bench(), "云州省数据资源局"
    named = {
        path: body.replace("云州省数据局</", f"{new}</").replace('"云州省数据局"', f'"{new}"') for path, body in PAGES.items()
    }
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-04", shown(named, OLD))
    at.edition("2024-03-08", shown(named, NEW), led())
    newer = {"tzgg/": page(rows(("9", "云州省人民政府关于张文华任职的通知", "2024-03-12"), *OLDER), new)}
    act = ACT.replace('"云州省数据局"', f'"{new}"').replace("主办单位：云州省数据局", f"主办单位：{new}")
    at.edition("2024-03-13", {**shown(newer, NEW), f"{NEW}/tzgg/9.html": act})

    assert {("leader.appointed", "confirmed"), ("site.moved", "confirmed")} <= set(at.told())
    assert at.kinds == []


@pytest.mark.parametrize(
    ("status", "host", "name"),
    [(301, NEW, NAMED), (302, NEW, "云州省数据局"), (301, "sjj.example", "云州省数据局")],
    ids=["another body there", "for the time being", "no official host"],
)
def test_a_strange_host_is_no_move(bench: Make, status: int, host: str, name: str) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    strange = {path: page(LEADERS if path == "ld/" else rows(*OLDER), name) for path in PAGES}
    at.edition("2024-03-08", shown(strange, host), led(status, host))

    assert at.told() == []
    assert at.kinds == ["foreign"]


@pytest.mark.parametrize("hosts", [OLD, f"{OLD}, {NEW}"], ids=["nobody named it", "its YAML names it"])
def test_a_site_whose_pages_all_lead_to_its_new_home_has_moved_once_they_are_seen_there(bench: Make, hosts: str) -> None:
    at = bench(hosts)
    at.edition("2024-03-01", shown(PAGES, OLD))
    to_home = {address: {"status": 301, "headers": {"Location": f"http://{NEW}/"}} for address in led()}
    there = {"": PAGES[""].replace("/ld/", "/jg/ld/"), "jg/ld/": PAGES["ld/"], "tzgg/": PAGES["tzgg/"]}
    at.edition("2024-03-08", shown(there, NEW), to_home)
    at.edition("2024-03-14", {**shown({"jg/ld/": page(LEADERS.replace("王立新", "张文华"))}, NEW)}, answers(None))

    assert sorted(at.told()) == [
        ("leader.delisted", "confirmed"),
        ("leader.listed", "confirmed"),
        ("site.moved", "confirmed"),
    ]
    assert at.kinds == []


def test_pages_that_all_lead_to_a_new_home_and_are_seen_nowhere_are_a_move_that_waits(bench: Make) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    to_home = {address: {"status": 301, "headers": {"Location": f"http://{NEW}/"}} for address in led()}
    at.edition("2024-03-08", shown({"": PAGES[""]}, NEW), to_home)

    assert at.told() == [("site.moved", "candidate")]
    assert at.kinds == ["foreign"]


def test_a_site_moves_by_its_notice_to_where_it_is_seen(bench: Make) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-08", {**shown(dict.fromkeys(PAGES, NOTICE), OLD), **shown(PAGES, NEW)})

    (event,) = at.events()

    assert (event.type.value, event.status.value, event.after) == ("site.moved", "confirmed", {"host": NEW})
    assert "域名已变更为" in event.evidence[0].quote
    assert event.evidence[0].spans
    assert at.kinds == [], "its other pages are found again from the new home page"


def test_a_notice_alone_is_a_move_that_waits(bench: Make) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-08", shown(dict.fromkeys(PAGES, NOTICE), OLD))

    assert at.told() == [("site.moved", "candidate")]
    assert at.kinds == ["moved_notice"]


def test_a_site_closes_by_its_notice(bench: Make) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-08", shown(dict.fromkeys(PAGES, CLOSED), OLD))

    (event,) = at.events()

    assert (event.type.value, event.status.value, event.before) == ("site.closed", "confirmed", {"host": OLD})
    assert "并入省政府门户网站" in event.evidence[0].quote


@pytest.mark.parametrize(("status", "expected"), [(404, [("site.opened", "confirmed")]), (503, []), (None, [])])
def test_a_site_opens_where_its_server_said_that_nothing_was(
    bench: Make, status: int | None, expected: list[tuple[str, str]]
) -> None:
    at = bench()
    at.edition("2024-03-01", {}, answers(status))
    at.edition("2024-03-08", shown(PAGES, OLD))

    assert at.told() == expected
    assert at.kinds == []


def test_news_of_a_site_that_moved_is_read_where_it_is_after_its_old_host_is_gone(bench: Make) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-05", shown(PAGES, NEW), led())
    at.edition("2024-03-09", {}, answers(None))
    at.edition("2024-03-12", shown({"ld/": page(LEADERS.replace("王立新", "张文华"))}, NEW))

    assert sorted(at.told()) == [
        ("leader.delisted", "confirmed"),
        ("leader.listed", "confirmed"),
        ("site.moved", "confirmed"),
    ]
    assert at.kinds == []


def test_a_site_that_moves_back_is_read_where_it_was(bench: Make) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-04", shown(PAGES, NEW), led())
    back = {f"http://{NEW}/{path}": {"status": 301, "headers": {"Location": f"http://{OLD}/{path}"}} for path in PAGES}
    at.edition("2024-03-08", shown(PAGES, OLD), {**answers(200), **back})
    at.edition(
        "2024-03-12",
        shown({"ld/": page(LEADERS.replace("王立新", "张文华"))}, OLD),
        {f"http://{NEW}/{path}": {"status": None} for path in PAGES},
    )

    assert sorted(kind for kind, _ in at.told()) == ["leader.delisted", "leader.listed", "site.moved", "site.moved"]
    assert at.kinds == []


def test_a_move_that_waits_moves_no_page(bench: Make) -> None:
    at = bench()
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-08", shown({"": NOTICE}, OLD))
    at.edition("2024-03-12", shown({"ld/": page(LEADERS.replace("王立新", "张文华"))}, OLD))

    assert sorted(kind for kind, _ in at.told()) == ["leader.delisted", "leader.listed", "site.moved"]


def test_pages_that_the_site_led_to_are_asked_for_on_the_new_host_too(bench: Make) -> None:
    at = bench()
    yaml = at.folder / "sites" / "yunzhou.yaml"
    yaml.write_text(yaml.read_text("utf-8").partition("  roster:")[0], "utf-8")
    at.edition("2024-03-01", shown(PAGES, OLD))
    at.edition("2024-03-05", shown(PAGES, f"www.{NEW}"), led(host=f"www.{NEW}"))
    at.edition("2024-03-09", {}, answers(None))
    at.edition("2024-03-12", shown({"ld/": page(LEADERS.replace("王立新", "张文华"))}, f"www.{NEW}"))

    assert sorted(kind for kind, _ in at.told()) == ["leader.delisted", "leader.listed", "site.moved"]
    assert at.kinds == []
