"""Rows of notice lists: address, whole title, day."""

import pytest

from monitor.facts import NoticeLink
from monitor.model import Role
from scraper.parsers import Reading, read
from scraper.parsers.context import Context

URL = "https://sjj.qixia.gov.cn/zwgk/rsrm/index.html"
FULL = "关于时远山等同志职务任免的通知"


def read_list(body: str) -> Reading:
    return read(f"<html><body>{body}</body></html>".encode(), None, Context(url=URL, role=Role.NOTICE_LIST))


def links(body: str) -> tuple[NoticeLink, ...]:
    return read_list(body).observation.links


ROWS = (
    ("day in a span", f'<ul><li><a href="./202401/t20240105_1.html">{FULL}</a><span>2024-01-05</span></li></ul>', "202401/t20240105_1.html"),
    ("title cut, attribute whole", f'<li><a href="202401/t20240105_1.html" title="{FULL}">关于时远山等同志职...</a><span>[2024-01-05]</span></li>', "202401/t20240105_1.html"),
    ("table row", f'<table><tr><td>1</td><td><a href="202401/t20240105_1.html">{FULL}</a></td><td>2024年1月5日</td></tr></table>', "202401/t20240105_1.html"),
    ("day only in the address", f'<li><a href="202401/t20240105_1.html">{FULL}</a></li>', "202401/t20240105_1.html"),
    ("day inside the anchor", f'<li><a href="a.html">{FULL}<i>2024/01/05</i></a></li>', "a.html"),
    ("day without its year", f'<li><a href="/2024/1/5/art_1.html">{FULL}</a><span>01-05</span></li>', "/2024/1/5/art_1.html"),
    ("year in the folder of its month", f'<li><a href="202401/n5.html">{FULL}</a> <i>01-05</i></li>', "202401/n5.html"),
    ("year of the folder before", f'<li><a href="202312/n5.html">{FULL}</a> <i>01-05</i></li>', "202312/n5.html"),
    ("a calendar leaf", f'<li><div><b>05</b> <i>2024-01</i></div><a href="a.html">{FULL}</a></li>', "a.html"),
    ("CDATA record", f'<script type="text/xml"><recordset><record><![CDATA[<li><a href="a.html">{FULL}</a><span>2024-01-05</span></li>]]></record></recordset></script>', "a.html"),
)  # fmt: skip


@pytest.mark.parametrize(("body", "href"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_row_has_its_address_title_and_day(body: str, href: str) -> None:
    base = "https://sjj.qixia.gov.cn" if href.startswith("/") else "https://sjj.qixia.gov.cn/zwgk/rsrm/"

    assert links(body) == (NoticeLink(base + href, FULL, "2024-01-05"),)


def test_menus_and_footers_are_no_rows() -> None:
    assert (
        links(
            '<nav><a href="/t20240105_1.html">政务公开工作年度报告</a></nav><ul><li><a href="/zwgk/">政务公开信息目录</a></li></ul>'
        )
        == ()
    )


def test_a_day_of_migration_gives_way_to_the_days_in_the_addresses() -> None:
    body = "".join(f'<li><a href="t2018071{n}_{n}.html">{FULL}{n}</a><span>2020-09-26</span></li>' for n in range(3))

    assert [link.date for link in links(body)] == ["2018-07-10", "2018-07-11", "2018-07-12"]


OWN = (
    '<ul class="list">'
    + "".join(f'<li><a href="/rsrm/2024/1/{n}/a.html">{FULL}{n}</a><span>{{}}</span></li>' for n in (3, 5))
    + "</ul>"
)
PRINTED, BARE = OWN.format("2024-01-03", "2024-01-05"), OWN.format("", "")
OTHER = '<a href="/xw/2024/2/{0}/b.html">全市消费品以旧换新工作有序推进</a><i>2024-02-{0:02}</i>'
BESIDE = (
    ("under a head of their own", BARE, '<div class="r"><h3>相关阅读</h3><ul><li>{}</li></ul></div>'),
    ("the head in a bar", BARE, '<div class="r"><div class="bar"><span>热点推荐</span></div><div><p>{}</p></div></div>'),
    ("days in print are the list's", PRINTED, "<p>{}</p>".replace("{}", '<a href="/xw/2024/2/9/b.html">全市消费品以旧换新工作有序推进</a>')),
)  # fmt: skip


@pytest.mark.parametrize(("own", "beside"), [row[1:] for row in BESIDE], ids=[row[0] for row in BESIDE])
def test_what_is_recommended_beside_a_list_says_nothing_of_its_age(own: str, beside: str) -> None:
    looks = [read_list(own + beside.format(OTHER.format(day))) for day in (8, 9)]

    assert {look.outline.newest_row for look in looks} == {"2024-01-05"}
    assert {tuple(row.date for row in look.observation.rows) for look in looks} == {("2024-01-05", "2024-01-03")}
    assert all(len(look.observation.links) == 3 for look in looks)


def test_a_list_that_is_called_so_is_a_list() -> None:
    assert read_list(f"<h2>相关新闻</h2>{PRINTED}").outline.newest_row == "2024-01-05"


def test_rows_without_an_address_count_and_lead_nowhere() -> None:
    reading = read_list(f'<ul><li><a href="javascript:;">{FULL}</a><span>2024-01-05</span></li></ul>')

    assert reading.observation.links == ()
    assert (reading.outline.list_rows, reading.outline.newest_row) == (1, "2024-01-05")


def test_a_list_is_bounded_and_a_row_stands_once() -> None:
    body = "".join(f'<li><a href="{n}.html">{FULL}</a><span>2024-01-05</span></li>' * 2 for n in range(3_000))

    assert len(links(body)) == 400


def test_a_row_whose_day_has_no_year_is_a_row_without_a_day() -> None:
    rows = "".join(f'<li><a href="n{number}.html">{FULL}</a> <i>[01-0{number}]</i></li>' for number in range(1, 5))

    assert [(link.url.rpartition("/")[2], link.date) for link in links(f"<ul>{rows}</ul>")] == [
        (f"n{number}.html", None) for number in range(1, 5)
    ]
    assert read_list(f"<ul>{rows}</ul>").outline.list_rows == 4
    assert links(f'<li><a href="n1.html">{FULL}</a></li>') == ()


@pytest.mark.parametrize(
    "leaf",
    [
        "<b>08</b><span>2026-05</span>",
        "<b>8</b> <span>2026.05</span>",
        "<b>08日</b><span>2026年05月</span>",
        "<i>2026-05</i><b>08</b>",
        "<i>2026年5月</i> <b>08</b>",
        "<b>05-08</b><i>2026</i>",
        "<b>08</b> / 2026-05",
    ],
)
def test_a_calendar_leaf_is_a_day_however_its_parts_stand(leaf: str) -> None:
    day = "2026-05-08"

    assert [link.date for link in links(f'<div><div class="d">{leaf}</div><a href="n1.html">{FULL}</a></div>')] == [day]
    inside = links(f'<div><a href="n1.html"><div class="d">{leaf}</div><p>{FULL}</p></a></div>')
    assert [(link.title, link.date) for link in inside] == [(FULL, day)]


@pytest.mark.parametrize("title", ["2024-2025学年度干部任免工作要点和安排", "关于干部任免工作的要点2024-2035"])
def test_a_span_of_years_stays_in_the_title_of_a_dated_row(title: str) -> None:
    assert [link.title for link in links(f'<li><a href="n1.html">{title}</a><span>2026-05-08</span></li>')] == [title]


@pytest.mark.parametrize(
    "number",
    [
        "关于印发2026年第12号文件的通知",
        "关于做好2026年10家单位工作的通知",
        "关于2024-2026年规划的通知",
        "关于做好2026.05 12家单位工作的通知",
        "关于05-15 2026年第3次会议的通知",
    ],
)
def test_a_year_with_a_number_is_no_leaf(number: str) -> None:
    assert links(f'<li><a href="n1.html">{number}</a></li>') == ()


UNDATED = {
    "rows without a day": '<ul><li><a href="/tz/101.html">{0}</a></li><li><a href="/tz/102.html">{1}</a></li></ul>',
    "rows that lead on a click": "<ul><li onclick=\"location.href='/tz/101.html'\">{0}</li><li onclick=\"location.href='/tz/102.html'\">{1}</li></ul>",
    "rows in a script": '<div id="list"></div><script>var rows=[{{"title":"{0}","url":"/tz/101.html"}},{{"title":"{1}","url":"/tz/102.html"}}];</script>',
}
TITLES = ("云岭省人民政府关于张三任职的通知", "云岭省数据局关于印发办法的通知")


@pytest.mark.parametrize("body", UNDATED.values(), ids=UNDATED)
def test_a_watched_list_without_days_has_its_rows(body: str) -> None:
    assert [(link.title, link.date) for link in links(body.format(*TITLES))] == [(title, None) for title in TITLES]


def test_menus_and_other_sites_are_no_rows_without_a_day() -> None:
    menu = '<ul><li><a href="/zt/shuju/">数据要素市场化配置改革专题</a></li><li><a href="/col/col12/index.html">数据要素综合试验区建设专栏</a></li></ul>'
    others = '<ul><li><a href="https://www.other.gov.cn/a/101.html">其他省人民政府数据工作网</a></li><li><a href="https://www.other.gov.cn/a/102.html">其他省人民政府数据服务网</a></li></ul>'

    assert links(menu + others) == ()


def test_dated_rows_leave_the_undated_out() -> None:
    dated = f'<li><a href="/tz/101.html">{TITLES[0]}</a><span>2024-01-05</span></li>'
    beside = f'<p><a href="/tz/102.html">{TITLES[1]}</a></p>'

    assert [link.title for link in links(f"<ul>{dated}</ul>{beside}")] == [TITLES[0]]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ('"pubDate":"2029-02-20"', "2029-02-20"),
        ("pubdate:'2029-2-20 08:30:00'", "2029-02-20"),
        ('"createTime":"2029-01-01","publishTime":"2029/02/20"', "2029-02-20"),
        ('"fbsj":"2029年02月20日"', "2029-02-20"),
        # The clock of China has begun the day when that of Greenwich has not.
        ('"showTime":1866211200000', "2029-02-20"),
        ('"date":1866211199', "2029-02-19"),
    ],
)
def test_a_row_that_only_a_script_keeps_has_its_day_though_it_stands_alone(said: str, day: str) -> None:
    script = f'<ul id="list"></ul><script>var rows=[{{"id":7,"title":"{TITLES[0]}","url":"/tz/detail-7.shtml",{said}}}];</script>'

    (link,) = links(script)

    assert (link.url, link.title, link.date) == ("https://sjj.qixia.gov.cn/tz/detail-7.shtml", TITLES[0], day)


def test_a_menu_in_a_script_has_no_days_and_no_rows() -> None:
    assert links('<script>var menu=[{"name":"信息公开目录","url":"/zwgk/index.html","sort":20290220}];</script>') == ()


def block(name: str, *days: int, head: str = "", folder: str = "rsrm") -> str:
    rows = "".join(
        f'<li><a href="/{folder}/a{name}{day}.html">{FULL}{name}{day}</a><span>2024-03-{day:02}</span></li>' for day in days
    )
    return f"{head}<ul>{rows}</ul>"


OWN_LISTS = {
    "a list of what is read most behind it": (block("甲", 9, 5, 3) + block("乙", 4, 20, 12), 9),
    "before it": (block("乙", 4, 20, 12) + block("甲", 9, 5, 3), 9),
    "one row and a list of what is read most": (block("甲", 9) + block("乙", 4, 20, 12), 9),
    "an old row kept on top": (block("甲", 1, 9, 5, 3) + block("乙", 4, 20, 12), 9),
    "in no order": (block("甲", 5, 9, 3, 7) + block("乙", 4, 20, 12), 9),
    "under a head that recommends": (block("乙", 20, 12, head="<h3>热点关注</h3>") + block("甲", 9, 5), 9),
    "a table whose rows are tables": ("<div>" + "".join(f"<table><tr><td>{block('甲', day)}</td></tr></table>" for day in (9, 5)) + "</div>" + block("乙", 4, 20, 12), 9),
    "one list in two parts": (f"<div>{block('甲', 9, 5)}{block('甲', 4, 3)}</div>", 9),
}  # fmt: skip


@pytest.mark.parametrize(("body", "newest"), OWN_LISTS.values(), ids=OWN_LISTS)
def test_a_page_is_as_old_as_its_own_list(body: str, newest: int) -> None:
    reading = read_list(f"<div>{body}</div>")

    assert reading.outline.newest_row == f"2024-03-{newest:02}"
    assert max(row.date or "" for row in reading.observation.rows) == f"2024-03-{newest:02}"


def test_what_is_recommended_from_the_archive_leads_to_nothing_new() -> None:
    old = '<h3>点击排行</h3><ul><li><a href="/rsrm/2023/5/4/o.html">关于白若水等同志任职的通知</a></li></ul>'
    new = old.replace("2023/5/4", "2024/6/4")

    assert len(links(block("甲", 9, 5) + old)) == 2
    assert len(links(block("甲", 9, 5) + new)) == 3
    assert len(links(old + old.replace("/o.html", "/p.html"))) == 2, "a page that has no other list"
