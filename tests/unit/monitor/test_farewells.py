"""A notice on a site's own list closes it; a notice about another site, a part, or an old one does not."""

from dataclasses import replace

import pytest

from monitor.events import Event, EventType
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, HOST, PORTAL, home, notice
from tests.unit.monitor.told import events


def told(title: str, number: float = 10, **changed: object) -> Sighting:
    """Return an article of the body's own site, of day *number*."""
    run = notice(title, number, act=False, site=BODY, **changed)  # type: ignore[arg-type]
    return replace(run, url=f"https://{HOST}/tz/1.html")


def closed(*runs: Sighting) -> list[Event]:
    found = events(home(0, 30, "云岭数据在线", "云岭省数据局"), *runs, everything=True)
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
