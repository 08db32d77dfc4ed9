"""Searches: what stands behind a home page is found in every shape a site has; what only looks like it is refused."""

from dataclasses import replace

import pytest

from monitor.bodies import Bodies
from monitor.finds import Fate, Kind
from monitor.model import Failure
from monitor.outline import Outline
from monitor.site import Site
from scheduler.menusigns import signs, ways_from
from scheduler.reading import Reader
from scheduler.search import BARRED, MAX_REQUESTS, Search
from tests.unit.scheduler.webs import HOST, NAME, NOTICES, PAGES, PLAIN, PROSE, ROSTER, Web, leaders, links, page, refused

ALL = {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"], "about": ["/gk/"]}
JSON = '[{"name":"首页","url":"/"},{"name":"领导信息","url":"/ld/"},{"name":"机构职能","url":"/zn/"},{"name":"通知公告","url":"/tz/"},{"name":"机构概况","url":"/gk/"}]'
CALLS = "addMenu('领导信息','/ld/');addMenu('机构职能','/zn/');addMenu('通知公告','/tz/');addMenu('机构概况','/gk/');"
WRITTEN = "".join(f'document.write("{part}");' for part in PLAIN.replace('"', "'").split("</li>"))
OPTIONS = "".join(
    f"<option value='{place}'>{title}</option>"
    for place, title in (("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告"), ("/gk/", "机构概况"))
)
AREAS = "".join(
    f"<area href='{place}' alt='{title}'>"
    for place, title in (("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告"), ("/gk/", "机构概况"))
)
CLICKS = "".join(
    f"<li onclick=\"location.href='{place}'\">{title}</li>"
    for place, title in (("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告"), ("/gk/", "机构概况"))
)
SHAPES = {
    "a menu": page("首页", PROSE, PLAIN),
    "data in a script": page("首页", PROSE, f"<script>var menu={JSON};</script>"),
    "calls in a script": page("首页", PROSE, f"<script>{CALLS}</script>"),
    "a script that writes": page("首页", PROSE, f"<script>{WRITTEN}</script>"),
    "a list to choose from": page("首页", PROSE, f"<select>{OPTIONS}</select>"),
    "a map": page("首页", PROSE, f"<map>{AREAS}</map>"),
    "clicks": page("首页", PROSE, f"<ul>{CLICKS}</ul>"),
    "another base": page("首页", PROSE, PLAIN.replace("'/", "'"), head=f"<base href='http://{HOST}/'>"),
    "traditional characters": page("首頁", PROSE, PLAIN.replace("领导", "領導").replace("机构职能", "機構職能").replace("机构", "機構")),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_a_home_page_of_any_shape_leads_to_all_pages(shape: str) -> None:
    web = Web({"/": SHAPES[shape], **PAGES})

    assert web.taken() == ALL
    assert len(web.asked) <= 6


BEHIND = {
    "a file of script": ({"/": page("首页", PROSE, "<script src='/js/menu.js'></script>"), "/js/menu.js": f"var m={JSON};"}, 8),
    "the map of the site": ({"/": page("首页", PROSE, links(("/map/", "网站地图"))), "/map/": page("网站地图", PLAIN)}, 8),
    "two levels down": ({"/": page("首页", PROSE, links(("/zwgk/", "政务公开"))), "/zwgk/": page("政务公开", PROSE, links(("/jg/", "机构设置"))), "/jg/": page("机构设置", links(("/ld/", "局领导"), ("/zn/", "主要职责"), ("/tz/", "公示公告"), ("/gk/", "单位简介")))}, 10),
    "frames": ({"/": "<html><head><title>云州市数据局</title></head><frameset><frame src='/top.html'><frame src='/left.html'></frameset></html>", "/top.html": page("横幅", "x"), "/left.html": page("栏目", PLAIN)}, 9),
}  # fmt: skip


@pytest.mark.parametrize("shape", BEHIND)
def test_what_stands_behind_another_page_is_found_there(shape: str) -> None:
    pages, most = BEHIND[shape]
    web = Web({**pages, **PAGES})

    assert web.taken() == ALL
    assert len(web.asked) <= most


@pytest.mark.parametrize(
    ("title", "place"),
    [("领导活动", "/ldhd/"), ("领导讲话", "/ldjh/"), ("局长信箱", "/jzxx/"), ("历任领导", "/lr/"), ("领导小组", "/xz/"), ("领导班子建设", "/js/"), ("市政府领导", "/szf/"), ("领导留言", "/ly/"), ("处室负责人", "/cs/")],
)  # fmt: skip
def test_a_false_friend_is_not_even_opened(title: str, place: str) -> None:
    web = Web({"/": page("首页", PROSE, links((place, title))), place: leaders("孙恩泽", "李承业", title=title)})

    assert web.taken() == {}
    assert web.asked == []


@pytest.mark.parametrize("title", ["领导活动", "历任领导", "领导小组"])
def test_a_good_title_that_leads_to_a_false_friend_is_refused(title: str) -> None:
    web = Web({"/": page("首页", PROSE, links(("/ld/", "领导"))), "/ld/": leaders("孙恩泽", "李承业", title=title)})
    search = web.searched()

    assert "calls itself" in refused(search)["/ld/"].reason
    assert Kind.ROSTER in search.missing


def test_the_second_best_address_is_taken_where_the_best_is_gone() -> None:
    web = Web({"/": page("首页", PROSE, links(("/old/", "领导信息"), ("/ld/", "机构领导"))), "/ld/": ROSTER})

    assert sorted(web.taken(Kind.ROSTER)["roster"]) == ["/ld/", "/old/"]
    assert web.searched(Kind.ROSTER).finds[f"http://{HOST}/old/"].fate is Fate.WAITING, (
        "a sure title that shows nothing yet is watched"
    )


def test_a_column_of_news_is_no_roster_though_it_is_called_so() -> None:
    web = Web({"/": page("首页", PROSE, links(("/ld/", "领导信息"))), "/ld/": NOTICES})

    assert web.searched().missing[0] is Kind.ROSTER


def test_another_host_is_never_asked() -> None:
    web = Web(
        {
            "/": page(
                "首页", PROSE, links(("http://www.elsewhere.gov.cn/ld/", "领导信息"), ("//other.yunzhou.gov.cn/ld/", "局领导"))
            )
        }
    )

    assert web.taken() == {}
    assert web.asked == []


def test_on_another_bodys_site_a_page_must_name_ours() -> None:
    site = Site.model_validate(
        {"id": "yunzhou", "organisation": NAME, "jurisdiction": "990000", "hosts": [HOST], "parent": "云州市发展和改革委员会", "pages": {"home": {"url": f"http://{HOST}/"}}}
    )  # fmt: skip
    host = "云州市发展和改革委员会"
    menu = links(("/wld/", "委领导"), ("/sjj/", "市数据局领导"))
    pages = {"/": page("市数据局专栏", PROSE, menu, name=host), "/wld/": leaders("冯长青", "陈述之", title="委领导", name=host), "/sjj/": leaders("钱益之", "褚明理", title="市数据局领导", name=host)}  # fmt: skip

    pages["/"] = page("市数据局专栏", PROSE, menu + links(("/wzn/", "机构职能")), name=host)
    pages["/wzn/"] = page("机构职能", "<p>（一）负责拟订规划。</p><p>（二）负责统筹协调价格工作。</p>", name=host)
    web = Web({**pages}, site)
    section = site.model_copy(update={"pages": {"home": site.pages["home"].model_copy(update={"url": f"http://{HOST}/dsj/"})}})
    below = {
        "/dsj/zn/": pages["/wzn/"],
        "/": page("市数据局专栏", PROSE, links(("/wzn/", "机构职能"), ("/dsj/zn/", "主要职责")), name=host),
        "/wzn/": pages["/wzn/"],
    }

    assert Web(below, section).taken(Kind.FUNCTIONS) == {"functions": ["/dsj/zn/"]}
    assert web.taken(Kind.ROSTER, Kind.FUNCTIONS) == {"roster": ["/sjj/"]}
    assert "does not name the body" in refused(web.searched(Kind.FUNCTIONS))["/wzn/"].reason


def test_ten_thousand_links_and_a_site_without_end_stay_within_the_bound() -> None:
    many = links(*((f"/a{n}/", "机构设置" if n % 2 else "政务公开") for n in range(10_000)))
    web = Web(
        {
            "/": page("首页", PROSE, many),
            **{f"/a{n}/": page("政务公开", PROSE, links((f"/b{n}/", "信息公开"))) for n in range(100)},
        }
    )
    search = web.searched()

    assert len(web.asked) == search.spent == MAX_REQUESTS


def test_each_hop_of_a_redirect_is_a_request() -> None:
    web = Web({"/": page("首页", PROSE, links(*((f"/a{n}/", "政务公开") for n in range(40))))})
    search = Search(web.site, frozenset({Kind.ROSTER}), Reader({web.site.id: web.site}, Bodies.of([web.site])))
    search.begin(web.snapshot(f"http://{HOST}/"), f"http://{HOST}/")
    asked = 0
    while (candidate := search.next()) is not None:
        asked += 1
        search.tell(candidate, replace(web.snapshot(candidate.url), redirects=(candidate.url, f"{candidate.url}x")))

    assert (asked, search.spent, search.left) == (MAX_REQUESTS // 3, MAX_REQUESTS, 0)


def test_a_way_that_ends_on_another_host_leads_nowhere() -> None:
    web = Web(
        {"/": page("首页", PROSE, links(("/a/", "政务公开"))), "/a/": page("政务公开", links((f"http://{HOST}/ld/", "局领导")))}
    )
    search = Search(web.site, frozenset({Kind.ROSTER}), Reader({web.site.id: web.site}, Bodies.of([web.site])))
    search.begin(web.snapshot(f"http://{HOST}/"), f"http://{HOST}/")
    candidate = search.next()
    assert candidate is not None
    search.tell(candidate, replace(web.snapshot(candidate.url), final_url="http://other.gov.cn/a/"))

    assert search.next() is None


@pytest.mark.parametrize("failure", [Failure.REDIRECT_LOOP, Failure.UNTRUSTED_HOST])
def test_a_redirect_that_is_not_followed_is_no_request(failure: Failure) -> None:
    web = Web({"/": page("首页", PROSE, links(("/a/", "政务公开")))})
    search = Search(web.site, frozenset({Kind.ROSTER}), Reader({web.site.id: web.site}, Bodies.of([web.site])))
    search.begin(web.snapshot(f"http://{HOST}/"), f"http://{HOST}/")
    candidate = search.next()
    assert candidate is not None
    search.tell(candidate, replace(web.snapshot(candidate.url), redirects=(candidate.url,), failure=failure))

    assert (search.spent, search.left) == (1, MAX_REQUESTS - 1)


@pytest.mark.parametrize("status", [403, 412, 521])
def test_a_site_that_shuts_us_out_is_not_pressed(status: int) -> None:
    many = links(*((f"/a{n}/", "政务公开") for n in range(50)))
    web = Web({"/": page("首页", PROSE, many), **{f"/a{n}/": (status, "<html></html>") for n in range(50)}})
    search = web.searched()

    assert (search.spent, search.barred) == (BARRED, True)


@pytest.mark.parametrize("failure", [Failure.UNTRUSTED_HOST, Failure.REDIRECT_LOOP, Failure.TOO_LARGE, Failure.ROBOTS])
def test_columns_that_lead_nowhere_do_not_mean_that_the_site_shuts_us_out(failure: Failure) -> None:
    """A bureau's «政务公开» and the like may lead to the province's portal, one after the other."""
    away = [(f"/away{n}/", title) for n, title in enumerate(("领导之窗", "局领导", "领导信息", "领导成员", "领导班子"))]
    web = Web(
        {"/": page("首页", PROSE, links(*away, ("/jg/", "组织领导"))), "/jg/": ROSTER, **{place: failure for place, _ in away}}
    )

    assert web.taken(Kind.ROSTER) == {"roster": ["/jg/"]}


@pytest.mark.parametrize("failure", [Failure.REFUSED, Failure.TIMEOUT, Failure.RESET, Failure.TLS])
def test_a_site_that_does_not_answer_is_not_pressed(failure: Failure) -> None:
    places = [f"/a{n}/" for n in range(9)]
    web = Web({"/": page("首页", PROSE, links(*((place, "政务公开") for place in places))), **dict.fromkeys(places, failure)})

    assert (web.searched().barred, len(web.asked)) == (True, 3)


def test_a_page_that_leads_to_itself_is_asked_once() -> None:
    circle = links(("/a/", "政务公开"), ("/a/index.html", "信息公开"), ("/b/", "公开"), ("/", "首页"))
    web = Web({"/": page("首页", PROSE, circle), "/a/": page("政务公开", PROSE, circle), "/b/": page("公开", PROSE, circle)})
    web.taken()

    assert len(web.asked) == len(set(web.asked)) == 2


def test_an_unverified_address_is_not_taken_because_a_menu_has_it() -> None:
    site = Site.model_validate(
        {"id": "yunzhou", "organisation": NAME, "jurisdiction": "990000", "hosts": [HOST], "pages": {"home": {"url": f"http://{HOST}/"}}, "unverified": [{"url": f"http://{HOST}/ld/", "role": "roster", "source": "a list"}]}
    )  # fmt: skip

    assert "roster" not in Web({"/": page("首页", PROSE, PLAIN), **PAGES}, site).taken()


def test_of_several_frames_the_one_with_the_content_is_followed() -> None:
    assert Outline(frames=("top.html", "left.html", "main/welcome.html")).onward == ("main/welcome.html", "left.html", "top.html")
    assert Outline(frames=("banner.html", "list.html"), refresh_target="/new/").onward == ("/new/", "list.html", "banner.html")


def test_a_stub_and_a_frame_in_a_pages_place_are_led_on() -> None:
    stub = "<html><head><meta http-equiv='refresh' content='0;url=/ld/new/'></head></html>"
    web = Web({"/": page("首页", PROSE, PLAIN), **PAGES, "/ld/": stub, "/ld/new/": ROSTER})

    assert web.taken(Kind.ROSTER)["roster"][-1] == "/ld/new/"


def test_the_signs_of_a_home_page_change_with_its_menu_and_not_with_its_news() -> None:
    web = Web({"/": page("首页", PROSE, PLAIN)})
    home = web.snapshot(f"http://{HOST}/")
    news = Web({"/": page("首页", PROSE + links(("/n/1.html", "全市数据工作会议召开并部署全年工作")), PLAIN)}).snapshot(
        f"http://{HOST}/"
    )
    other = Web({"/": page("首页", PROSE, PLAIN + links(("/jg/", "局领导")))}).snapshot(f"http://{HOST}/")

    shown, moved_on, grown = (signs(ways_from(one), web.site) for one in (home, news, other))

    assert shown == moved_on != grown


def test_what_was_tried_is_told_with_the_way_there_and_the_reason() -> None:
    web = Web(
        {
            "/": page("首页", PROSE, links(("/zwgk/", "政务公开"))),
            "/zwgk/": page("政务公开", PROSE, PLAIN),
            **PAGES,
            "/zn/": page("机构职能", "<p>栏目建设中</p>"),
        }
    )
    search = web.searched()
    (roster,) = [find for find in search.finds.values() if find.kind is Kind.ROSTER]

    assert (roster.trail, roster.reason) == (("政务公开", "领导信息"), "3 leaders read")
    assert refused(search)["/zn/"].reason


def test_a_part_of_the_home_page_is_read_with_it_and_not_asked_again() -> None:
    web = Web({"/": leaders("钱益之", "褚明理", title="首页", menu=links(("/", "首页"), ("#ld", "领导信息")))})

    assert (web.taken(), web.asked) == ({"roster": ["/#roster"]}, [])


def test_of_a_page_that_was_found_by_a_part_no_other_part_is_of_the_same_kind() -> None:
    menu = links(("/gk/", "机构概况"), ("/gk/#ld", "领导信息"), ("/gk/#fj", "局领导"))
    web = Web({"/": page("首页", PROSE, menu), "/gk/": ROSTER.replace("领导信息", "机构概况")})

    assert len(web.taken(Kind.ROSTER)["roster"]) == 1
