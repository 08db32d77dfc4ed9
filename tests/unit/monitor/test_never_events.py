"""The twelve things that are never an event (domain.md §3.3), a test or more each; bytes go through the readers."""

from dataclasses import replace

import pytest

from monitor.facts import Action, ChangeType, Observation
from monitor.history import Sighting
from monitor.model import Role, Verdict
from monitor.quality import Known, assess
from scheduler.reading import known_of
from scraper.parsers import read
from scraper.parsers.context import Context
from tests.unit.monitor.history import BODY, HOST, PORTAL, bad, change, day, fact, home, listing, notice, roster, sighting
from tests.unit.monitor.pages import FOOT, PEOPLE, bare, page, snapshot
from tests.unit.monitor.test_fold import BASE, STAFF, events

# --- bytes in, sightings out


def shown(body: str | bytes, first: float, last: float, role: Role = Role.ROSTER, before: Sighting | None = None) -> Sighting:
    """Return the run of looks at *body*, read and judged as in a poll after *before*."""
    url = f"https://{HOST}/{role.value}/"
    shot = snapshot(body, role, url=url)
    known = known_of(before.observation if before is not None else None)
    people = (known or Known()).people
    names = frozenset({BODY.organisation, PORTAL.organisation})
    context = Context(url=url, organisation=BODY.organisation, role=role, known_names=names, known_people=people)
    result = read(shot.body, shot.header("Content-Type"), context)
    judgement = assess(shot, result.outline, BODY, known)
    observation = result.observation if judgement.verdict is Verdict.GOOD else None
    return sighting(role.value, role, observation, first, last, verdict=judgement.verdict, url=url)


def news_of(before: str | bytes, after: str | bytes, role: Role = Role.ROSTER) -> list[tuple[str, str | None]]:
    """Return what a page that turns from *before* into *after* for three weeks makes us tell."""
    first = shown(before, 0, 9, role)
    assert first.good
    second = shown(after, 10, 30, role, first)
    history = [first, second] if role is Role.HOME else [home(0, 30), first, second]
    return [(event.type.value, event.person) for event in events(*history, everything=True)]


# --- 1, 2, 3: what is not good, nothing read, once absent


@pytest.mark.parametrize("verdict", [one for one in Verdict if one is not Verdict.GOOD])
def test_what_is_not_good_is_no_event(verdict: Verdict) -> None:
    assert events(*BASE, bad("roster", Role.ROSTER, verdict, 10, 60), everything=True) == []


def test_the_first_good_look_after_an_outage_is_compared_with_the_last_before_it() -> None:
    outage = bad("roster", Role.ROSTER, Verdict.CHALLENGED, 10, 15)

    assert events(*BASE, outage, roster(16, 40, **STAFF), everything=True) == []


def test_nothing_read_is_an_incident_and_no_event() -> None:
    assert news_of(page(PEOPLE), page("<p>领导信息</p>" * 30)) == []
    assert shown(page("<p>领导信息</p>" * 30), 0, 0).verdict is Verdict.EMPTY_COLUMN


@pytest.mark.parametrize("days", [0, 1, 2])
def test_an_absence_of_less_than_three_days_is_no_event(days: int) -> None:
    missing = {name: posts for name, posts in STAFF.items() if name != "赵六"}

    assert events(*BASE, roster(10, 10 + days, **missing), roster(11 + days, 40, **STAFF), everything=True) == []


# --- 4, 5: a notice withdrawn, a mass change


def test_a_withdrawn_notice_undoes_nothing() -> None:
    act = notice("任免", 10, fact("李四", Action.APPOINTED, "副局长"))
    before = events(*BASE, listing(0, 9), listing(10, 14, "任免"), act)
    after = events(*BASE, listing(0, 9), listing(10, 14, "任免"), act, listing(15, 40),
                   bad("notice:任免", Role.NOTICE, Verdict.HTTP_ERROR, 15, 17, 404))  # fmt: skip

    assert after == before
    assert [event.type.value for event in after] == ["leader.appointed"]


def test_most_of_a_roster_gone_at_once_is_held() -> None:
    many = {f"甲{glyph}": "副局长" for glyph in "一二三四五六"}

    assert events(home(0, 40), roster(0, 9, **many), roster(10, 40, 甲一="副局长", 甲二="副局长"), everything=True) == []


# --- 6: another form of the same page

TABLE = "<table><tr><th>姓名</th><th>职务</th></tr>" + "".join(
    f"<tr><td>{name}</td><td>{posts}</td></tr>"
    for name, posts in (("张建国", "党组书记、局长"), ("王晓梅", "党组成员、副局长"), ("赵志强", "副局长"))
) + "</table>"  # fmt: skip


def test_a_redesign_is_no_event() -> None:
    assert news_of(page(PEOPLE), page(TABLE)) == []


def test_another_scheme_or_session_in_the_links_is_no_event() -> None:
    other = PEOPLE.replace('"/ld/1.html"', '"http://data.yunling.gov.cn/ld/1.html;jsessionid=8F3A"')

    assert news_of(page(PEOPLE), page(other)) == []


PICTURED = (
    PEOPLE.replace("<li>", '<li><img src="/u/1.jpg?v=1">', 1)
    .replace("> 党组成员", '><img src="/u/2.jpg"> 党组成员')
    .replace(" 副局长", '<img src="/u/3.jpg"> 副局长')
)


@pytest.mark.parametrize(
    ("before", "after"),
    [(PICTURED, PICTURED.replace("?v=1", "?v=2")), (PICTURED, PEOPLE), (PEOPLE, PICTURED)],
    ids=["another address", "gone", "new"],
)
def test_another_picture_of_a_leader_is_no_event(before: str, after: str) -> None:
    first, second = shown(page(before), 0, 9), shown(page(after), 10, 30)

    assert first.observation != second.observation
    assert news_of(page(before), page(after)) == []


# --- 7: how it is printed

SAME = {
    "padded names": PEOPLE.replace("张建国", "张 建 国").replace("赵志强", "赵志强　"),
    "another order": '<div class="ld"><ul><li><a href="/ld/3.html">赵志强</a> 副局长</li><li><a href="/ld/1.html">张建国</a> 局长、党组书记</li>'
    '<li><a href="/ld/2.html">王晓梅</a> 副局长、党组成员</li></ul></div>',
    "full-width blanks": PEOPLE.replace(" ", "　").replace("<a　", "<a "),
    "traditional script": PEOPLE.replace("张建国", "張建國").replace("王晓梅", "王曉梅").replace("赵志强", "趙志強")
    .replace("党组书记", "黨組書記").replace("副局长", "副局長").replace("党组成员", "黨組成員").replace("、局长", "、局長"),
    "a counter": PEOPLE + "<p>浏览次数：4711 打印日期：2025年3月20日</p>",
    "a photograph": PEOPLE.replace("<li>", '<li><img src="/p/9.jpg?t=99" alt="">'),
    "other punctuation": PEOPLE.replace("、", "，"),
}  # fmt: skip


@pytest.mark.parametrize("other", SAME.values(), ids=SAME)
def test_the_way_it_is_printed_is_no_event(other: str) -> None:
    assert news_of(page(PEOPLE), page(other)) == []


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16"])
def test_another_encoding_is_no_event(encoding: str) -> None:
    assert news_of(page(PEOPLE), page(PEOPLE).replace('charset="utf-8"', f'charset="{encoding}"').encode(encoding)) == []


# --- 8, 9: what a text only mentions, hopes or plans

PASSING = (
    "云岭省数据局局长张建国出席会议并讲话。",
    "副局长李小明主持会议，云岭省数据局有关负责同志参加。",
    "张建国曾任云岭省数据局副局长，现任云岭省发展和改革委员会主任。",
    "李小明，男，历任云岭省数据局处长、副局长。",
    "云岭省副省长王大山为云岭省数据局揭幕牌匾并致辞。",
)
FUTURE = (
    "云岭省数据局局长一职有望由李小明担任。",
    "李小明或将任云岭省数据局局长。",
    "云岭省数据局可能更名为云岭省数据资源管理局。",
)


@pytest.mark.parametrize("text", [*PASSING, *FUTURE])
def test_a_text_that_mentions_or_supposes_is_no_event(text: str) -> None:
    body = page(f"<h1>要闻</h1><p>{text}</p><p>{'全省数据工作稳步推进。' * 12}</p>", "要闻_云岭省数据局")
    told = events(*BASE, shown(body, 10, 10, Role.NEWS))

    assert told == []


# --- 10: our own doing


def test_equal_bytes_read_by_two_parser_versions_are_no_event() -> None:
    second = shown(page(PEOPLE), 10, 30)
    assert second.observation is not None
    fewer = replace(second.observation, leaders=second.observation.leaders[:2])
    first = replace(second, first_seen=day(0), last_seen=day(9), looks=10, observation=fewer)

    assert events(home(0, 30), first, second, everything=True) == []


def test_a_backfill_of_older_looks_makes_no_event() -> None:
    assert events(home(0, 30), roster(5, 9, **STAFF), roster(0, 4, **STAFF), roster(10, 20, **STAFF), everything=True) == []


# --- 11, 12: place-holders, and what belongs to somebody else


@pytest.mark.parametrize("slip", ["null", "测试", "测试站点", "XXX", "", "undefined", "${siteName}", "网站名称"])
def test_a_place_holder_is_no_event(slip: str) -> None:
    assert events(home(0, 9), home(10, 20, slip, slip, slip), home(21, 40), everything=True) == []


@pytest.mark.parametrize("slip", ["null", "测试人员", "XXX", "姓名", "待定"])
def test_a_place_holder_on_a_roster_is_no_leader(slip: str) -> None:
    more = PEOPLE.replace("</ul>", f'<li><a href="/ld/9.html">{slip}</a> 副局长</li></ul>')

    assert news_of(page(PEOPLE), page(more)) == []


def test_a_predecessors_rank_is_not_the_successors() -> None:
    def duties(first: float, last: float, name: str, rank: str) -> Sighting:
        stated = change(ChangeType.ATTRIBUTE, "为", name, rank=rank)
        return sighting("functions", Role.FUNCTIONS, Observation(Role.FUNCTIONS, organisation_changes=(stated,)), first, last)

    history = (
        home(0, 30),
        duties(0, 9, "云岭省政务服务管理办公室", "副厅级"),
        notice("组建", 10, change(ChangeType.FOUNDED, "重新组建", predecessors=("云岭省政务服务管理办公室",))),
        duties(11, 20, BODY.organisation, "正厅级"),
    )

    assert [event.type.value for event in events(*history)] == ["org.restructured"]


def test_the_hosts_leaders_are_not_the_guests() -> None:
    guest = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})
    other = PEOPLE.replace("张建国</a> 党组书记、局长", "李伯安</a> 云岭省发展和改革委员会主任")
    body = page(other, foot=FOOT.replace("云岭省数据局", "云岭省发展和改革委员会"))
    context = Context(url=f"https://{HOST}/", organisation=guest.organisation, parent=guest.parent, role=Role.ROSTER)
    result = read(body.encode(), None, context)

    assert all(
        leader.organisation != guest.organisation
        for leader in (result.observation.leaders if result.observation else ())
        if leader.person == "李伯安"
    )


def test_a_gateways_page_is_no_empty_roster() -> None:
    assert shown(bare("您的访问被拦截"), 0, 0).verdict is Verdict.BLOCKED
