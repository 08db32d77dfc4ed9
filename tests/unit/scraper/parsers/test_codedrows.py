"""Rows of a watched list that no day is printed beside: which objects of its scripts are rows, and which day they have; all of it is invented."""

import json

import pytest

from monitor.facts import NoticeLink
from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.codedrows import coded_rows
from scraper.parsers.context import Context
from scraper.parsers.links import MAX_ROWS
from scraper.parsers.menus import MAX_SCRIPT, coded
from scraper.parsers.tree import Tree

LIST = "https://sjj.qingchuan.gov.cn/tz/index.html"
TITLES = tuple(f"青川县数据局关于第{number}批数据项目的公示" for number in "一二三四五")


def links(*bodies: str) -> tuple[NoticeLink, ...]:
    html = f"<html><body>{''.join(bodies)}</body></html>".encode()
    return read(html, "text/html; charset=utf-8", Context(url=LIST, role=Role.NOTICE_LIST)).observation.links


def script(*rows: dict[str, object]) -> str:
    return f"<script>var rows={json.dumps(rows, ensure_ascii=False)};</script>"


def found(*bodies: str) -> list[tuple[str, str | None]]:
    return [(link.url.removeprefix("https://sjj.qingchuan.gov.cn"), link.date) for link in links(*bodies)]


def dated(day: object, key: str = "pubDate", **more: object) -> list[str | None]:
    """Return the days of the rows of a script in which the one row says *day* under *key*."""
    return [day for _, day in found(script({"title": TITLES[0], "url": "/tz/9.html", key: day, **more}))]


ANCHORS = "".join(f'<li><a href="/tz/{number}.html">{title}</a></li>' for number, title in enumerate(TITLES[1:4], start=1))
PRINTED = [(f"/tz/{number}.html", None) for number in (1, 2, 3)]
CODED = [{"title": title, "url": f"/art/{number}.html", "createTime": "2029-02-20"} for number, title in enumerate(TITLES[:2])]
KEPT = [("/art/0.html", "2029-02-20"), ("/art/1.html", "2029-02-20")]


def test_an_object_with_a_day_hides_no_rows_without_one() -> None:
    pictured = script({"title": TITLES[4], "url": "/tz/9.html", "pubDate": "2029-02-20"})

    assert sorted(found(f"<ul>{ANCHORS}</ul>", pictured), key=str) == sorted([*PRINTED, ("/tz/9.html", "2029-02-20")], key=str)


def test_a_row_that_the_page_links_has_the_day_of_its_object() -> None:
    same = script({"title": TITLES[1], "url": "/tz/1.html", "pubDate": "2029-02-20"})

    assert found(f"<ul>{ANCHORS}</ul>", same) == [("/tz/1.html", "2029-02-20"), *PRINTED[1:]]


def test_a_menu_without_days_hides_no_rows_of_a_script() -> None:
    menu = '<ul><li><a href="/zwgk/">政务公开</a></li><li><a href="/ld/index.html">领导信息</a></li></ul>'

    assert found(menu, script(*CODED)) == KEPT
    assert found(menu, script(*CODED, {"title": TITLES[2], "url": "/art/2.html"})) == [*KEPT, ("/art/2.html", None)]


@pytest.mark.parametrize(
    "entry",
    [
        {"name": "政府信息公开指南", "url": "/xxgk/index.html"},
        {"name": "政府信息公开目录", "url": "/xxgk/ml/"},
        {"name": "政府信息公开制度", "url": "/xxgk/zhidu.html"},
        {"name": "云岭省政务服务网入口", "url": "https://zwfw.yunling.gov.cn/portal/1002.html"},
        {"name": "数据要素试验区建设专栏", "url": "/"},
        {"name": "数据要素试验区建设专栏", "url": "/channel/10023"},
        {"name": "数据要素试验区建设专栏", "url": "/zwgk/more?channelId=10023"},
    ],
    ids=["an index", "a folder", "a page without a number", "another site", "home", "a channel", "a channel in the query"],
)
def test_columns_with_the_day_they_were_made_are_no_rows(entry: dict[str, object]) -> None:
    assert found(script(*({**entry, "createTime": "2029-02-20 08:00:00"} for _ in range(3)))) == []
    assert found(script({**entry, "createTime": "2029-02-20"}), script(*CODED)) == KEPT


@pytest.mark.parametrize(
    "place",
    ["/tz/9.html", "/art/2029/2/20/art_12_345.html", "/info/10023", "/tz/detail?channelId=3&id=1002", "/tz/show.jsp?newsId=77"],
)
def test_the_address_of_a_text_makes_an_object_with_the_day_it_was_made_a_row(place: str) -> None:
    assert found(script({"title": TITLES[0], "url": place, "createTime": "2029-02-20"})) == [(place, "2029-02-20")]


@pytest.mark.parametrize(
    "place", ["https://www.yunling.gov.cn/zwgk/bawen.html", "/tz/bangongtongzhi.html", "/tz/detail?articleKey=abc", "/tz/a9.pdf"]
)
def test_a_row_that_says_when_it_was_published_may_lead_anywhere_but_to_a_column(place: str) -> None:
    (link,) = links(script({"title": TITLES[0], "url": place, "publishTime": "2029-02-20"}))

    assert (link.url.endswith(place), link.date) == (True, "2029-02-20")


@pytest.mark.parametrize("place", ["/tz/", "/tz/index_2.html", "/tz/list.jsp", "/img/a9.jpg", "/js/a9.js?v=2"])
def test_a_column_a_picture_and_a_script_are_no_rows_whatever_they_say(place: str) -> None:
    assert found(script({"title": TITLES[0], "url": place, "publishTime": "2029-02-20"})) == []


@pytest.mark.parametrize(
    ("key", "day"),
    [
        *((key, "2029-02-20") for key in ("pubDate", "PUBTIME", "publish_time", "publishedAt", "datePublished", "docRelTime", "releaseDate")),
        *((key, "2029-02-20") for key in ("issueDate", "displayTime", "showdate", "fbsj", "FBRQ", "fabushijian", "vc_fbrq", "sendTime")),
        *((key, "2029-02-20") for key in ("date", "time", "rq", "dateStr", "发布时间", "日期")),
        *((key, "2029-02-20") for key in ("createTime", "create_date", "createdAt", "addtime", "inputTime", "writeDate", "crtime", "infodate", "cwrq", "newsDate")),
        *((key, None) for key in ("endDate", "startTime", "updateTime", "modifyDate", "lastEditTime", "birthday", "candidate", "validDate", "meetingTime")),
        *((key, None) for key in ("publicId", "displayId", "issueNo", "times", "unpublishTime", "deadline", "implementDate", "today", "dateId")),
    ],
)  # fmt: skip
def test_only_a_day_of_the_row_itself_is_its_day(key: str, day: str | None) -> None:
    other = {"title": TITLES[1], "url": "/tz/8.html"}
    rows = found(script({"title": TITLES[0], "url": "/tz/9.html", key: "2029-02-20 08:30:00"}, other))

    assert rows == [("/tz/9.html", day), ("/tz/8.html", None)]


@pytest.mark.parametrize("said", [2029022010, 1866211200, "1866211200000"])
def test_a_number_is_no_moment_under_a_key_of_something_else(said: object) -> None:
    assert dated(said, "publicId") == dated(said, "issueNumber") == []


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2029-02-20T08:30:00+08:00", "2029-02-20"),
        ("2029.2.20", "2029-02-20"),
        ("20290220", "2029-02-20"),
        ("20290220083000", "2029-02-20"),
        (1866211200000, "2029-02-20"),
        ("/Date(1866211200000+0800)/", "2029-02-20"),
        ("2029-02-31", None),
        ("2029-13-01", None),
        ("20290231", None),
        ("1970-01-01", None),
        (3000000000, None),
        (2900000000, None),
        (18662112000, None),
        ("2029-02", None),
    ],
)
def test_a_day_is_one_of_the_calendar_and_of_our_time(said: object, day: str | None) -> None:
    assert dated(said) == ([day] if day else [])
    assert dated(said, createTime="2029-01-02") == [day or "2029-01-02"], "the day it was written stands in"


def test_a_title_is_its_words_without_markup() -> None:
    (link,) = links(
        script({"title": "<b class='red'>青川县</b>关于印发<数据办法>的通知", "url": "/tz/9.html", "pubDate": "2029-02-20"})
    )

    assert link.title == "青川县关于印发<数据办法>的通知"


@pytest.mark.parametrize(
    ("title", "rows"), [("任免通知一", 0), ("任免通知一则", 1), ("<b>任免通知一</b>", 0), ("Notice of today", 0)]
)
def test_a_row_has_a_title_of_some_words(title: str, rows: int) -> None:
    assert len(links(script({"title": title, "url": "/tz/9.html", "pubDate": "2029-02-20"}))) == rows


def test_the_first_object_of_an_address_is_its_row() -> None:
    twice = (
        {"title": title, "url": "/tz/9.html", "pubDate": day}
        for title, day in zip(TITLES, ("2029-02-20", "2029-02-21"), strict=False)
    )

    assert [(link.title, link.date) for link in links(script(*twice))] == [(TITLES[0], "2029-02-20")]


def test_no_more_rows_are_read_than_a_list_has() -> None:
    rows = script(*({"title": TITLES[0], "url": f"/tz/{number}.html", "pubDate": "2029-02-20"} for number in range(MAX_ROWS + 9)))

    assert len(links(rows)) == MAX_ROWS == len(coded_rows(Tree.of(rows), LIST))


def test_objects_are_looked_for_in_the_beginning_of_the_scripts() -> None:
    one = json.dumps({"title": TITLES[0], "url": "/tz/9.html"}, ensure_ascii=False) + "]"

    assert [len(list(coded(f"{' ' * blanks}{one}"))) for blanks in (MAX_SCRIPT - 200, MAX_SCRIPT)] == [1, 0]
