"""A notice on a site's own list closes it; a notice about another site, a part, or an old one does not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.claims import FIRST_ROUND
from monitor.events import Event, EventType, Evidence
from monitor.farewells import farewell_events
from monitor.history import Sighting
from monitor.site import Site
from tests.unit.monitor.history import BODY, HOST, MEDIA, PORTAL, day, home, listing, notice, roster
from tests.unit.monitor.told import STAFF, events


def told(title: str, number: float = 10, **changed: object) -> Sighting:
    """Return an article of the body's own site, of day *number*."""
    run = notice(title, number, act=False, site=BODY, **changed)  # type: ignore[arg-type]
    return replace(run, url=f"https://{HOST}/tz/1.html")


def closed(*runs: Sighting, named: str = "云岭数据在线") -> list[Event]:
    found = events(home(0, 30, named, "云岭省数据局"), *runs, everything=True)
    return [event for event in found if event.type is EventType.SITE_CLOSED]


@pytest.mark.parametrize(
    "title",
    [
        "关于关闭“云岭数据在线”网站的公告",
        "关于关停云岭省数据局门户网站的通告",
        "云岭省数据局网站停止运行的公告",
        "关于云岭省数据局门户网站永久下线的说明",
    ],
)
def test_a_notice_of_its_own_that_names_the_site_closes_it(title: str) -> None:
    (event,) = closed(told(title))

    assert (event.status.value, event.before, event.after) == ("confirmed", {"host": HOST}, None)
    assert [(one.role, one.quote) for one in event.evidence] == [("primary", title)]


@pytest.mark.parametrize(
    "title",
    [
        "关于关闭云岭统计信息网站的公告",
        "关于关闭云岭省数据局门户网站旧版的公告",
        "关于关停云岭省数据局网站部分栏目的公告",
        "关于关闭云岭省数据局微信公众号的公告",
        "云岭省数据局关于做好全省政府网站关停工作的通知",
        "关于拟关闭云岭省数据局门户网站征求意见的公告",
    ],
)
def test_other_sites_parts_and_plans_close_nothing(title: str) -> None:
    assert closed(told(title)) == []


def test_a_notice_that_was_there_when_watching_began_or_is_older_is_no_news() -> None:
    title = "关于关闭“云岭数据在线”网站的公告"

    assert closed(told(title, 0)) == []
    assert closed(told(title, 10, published="2025-02-01")) == []
    assert closed(replace(told(title), site=PORTAL.id)) == [], "on another body's site it is hearsay"


ON_ITS_LIST = "关于关闭“云岭数据在线”网站的公告"


@pytest.mark.parametrize(
    ("name", "title"),
    [("云岭数据在线", "关于关闭云岭“数据在线”网站的公告"), ("云岭「数据」在线", "关于关闭云岭数据在线网站的公告")],
    ids=["marks in the notice", "marks in the name"],
)
def test_marks_within_a_name_make_it_no_other_site(name: str, title: str) -> None:
    (event,) = closed(told(title), named=name)

    assert event.type is EventType.SITE_CLOSED


@pytest.mark.parametrize(
    "site", [MEDIA, BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})], ids=["a medium", "a section"]
)
def test_only_a_site_of_a_body_of_its_own_is_closed(site: Site) -> None:
    notices = replace(told(f"关于关闭{site.organisation}网站的公告"), site=site.id)
    runs = (replace(home(0, 30), site=site.id), notices)

    assert list(farewell_events(site, runs, ())) == []


@pytest.mark.parametrize(("after", "count"), [(FIRST_ROUND, 0), (FIRST_ROUND + timedelta(seconds=1), 1)])
def test_what_the_first_round_brings_is_no_news(after: timedelta, count: int) -> None:
    assert len(closed(replace(told(ON_ITS_LIST, published="2025-03-01"), first_seen=day(0) + after))) == count


def test_a_notice_of_the_days_since_watching_began_is_news_whatever_page_was_first_read_later() -> None:
    (event,) = closed(roster(8, 30, **STAFF), told(ON_ITS_LIST, 10, published="2025-03-05"))

    assert event.observed == (day(0), day(10))


@pytest.mark.parametrize(
    ("more", "since"),
    [
        ((), 0),
        ((roster(6, 30, **STAFF),), 0),
        ((listing(0, 3, site=BODY), listing(4, 9, "甲", site=BODY), listing(10, 20, "甲", "乙", site=BODY)), 4),
    ],
    ids=["no list", "another page", "three states of the list"],
)
def test_it_closed_between_the_last_list_without_the_notice_and_the_notice(more: tuple[Sighting, ...], since: float) -> None:
    (event,) = closed(*more, told(ON_ITS_LIST))

    assert event.observed == (day(since), day(10))


def test_the_host_that_closes_is_that_of_the_home_page_and_its_passage_is_the_notice() -> None:
    elsewhere = replace(roster(0, 30, **STAFF), url="https://www.yunling.gov.cn/sjj/ld/")
    run = told(ON_ITS_LIST)
    (event,) = closed(elsewhere, run)

    assert event.before == {"host": HOST}
    assert event.evidence == (Evidence("primary", run.url, day(10), run.sha256, ON_ITS_LIST, "site/notice"),)


def test_after_a_move_the_new_host_closes() -> None:
    moved = replace(home(5, 30), url="https://sjj.yunling.gov.cn/", sha256="ef" * 32)
    runs = (home(0, 4), moved, told("云岭省数据局网站停止运行的公告"))

    assert [event.before for event in farewell_events(BODY, runs, ())] == [{"host": "sjj.yunling.gov.cn"}]


def test_a_home_page_that_moved_in_the_round_of_the_notice_closes_where_it_is() -> None:
    moved = replace(home(10, 30), url="https://sjj.yunling.gov.cn/", sha256="ef" * 32)
    runs = (home(0, 9), moved, told("云岭省数据局网站停止运行的公告"))

    assert [event.before for event in farewell_events(BODY, runs, ())] == [{"host": "sjj.yunling.gov.cn"}]


def test_a_site_whose_home_page_was_never_seen_closes_on_the_host_of_its_first_page() -> None:
    elsewhere = replace(told("云岭省数据局网站停止运行的公告"), url="https://tz.yunling.gov.cn/1.html")

    assert [event.before for event in farewell_events(BODY, (roster(0, 30, **STAFF), elsewhere), ())] == [{"host": HOST}]


def test_where_the_home_page_is_seen_after_the_notice_closes_nothing() -> None:
    after = replace(home(12, 30), url="https://sjj.yunling.gov.cn/", sha256="ef" * 32)
    runs = (home(0, 11), told("云岭省数据局网站停止运行的公告"), after)

    assert [event.before for event in farewell_events(BODY, runs, ())] == [{"host": HOST}]
