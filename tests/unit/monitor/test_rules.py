"""The rules of design §4.4 and domain.md §2.2, a row each: a history in, the events that may be told out."""

from dataclasses import replace

import pytest

from monitor.events import EventType
from monitor.facts import Action, ChangeType, LeaderFact, Observation
from monitor.fold import fold
from monitor.history import Sighting, in_order
from monitor.model import Role
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, SITES, change, fact, home, notice, roster, sighting
from tests.unit.monitor.test_fold import BASE, STAFF, events

OLD = "云岭省政务服务管理办公室"
NEW = BODY.organisation
Told = list[tuple[str, str | None, str]]


def told(*history: Sighting) -> Told:
    return sorted((event.type.value, event.person, event.status.value) for event in events(*history))


def functions(first: float, last: float, rank: str | None = None, superior: str | None = None, *plates: str) -> Sighting:
    changes = [change(ChangeType.ATTRIBUTE, "为", rank=rank, superior=superior)]
    changes += [change(ChangeType.NAMEPLATE, "加挂", nameplate=plate) for plate in plates]
    return sighting("functions", Role.FUNCTIONS, Observation(Role.FUNCTIONS, organisation_changes=tuple(changes)), first, last)


ACTING = fact("钱七", Action.ACTING, "局长", qualifier="代理")
FULL = fact("钱七", Action.APPOINTED, "局长")
DEPUTY = fact("李四", Action.APPOINTED, "副局长", "2025-03-10")
GONE = fact("王五", Action.REMOVED, "副局长", "2025-03-10")
WITHOUT_WANG = {"张三": "党组书记、局长", "赵六": "副局长"}
EIGHT = {"张三": "局长", **{f"甲{glyph}": "副局长" for glyph in "一二三四五六七"}}

LEADERS: dict[str, tuple[tuple[Sighting, ...], Told]] = {
    "acting, then confirmed, each with its roster": (
        (*BASE, notice("代理", 5, ACTING), roster(10, 24, **STAFF, 钱七="代局长"), notice("任命决定", 20, FULL),
         roster(25, 30, **STAFF, 钱七="局长")),
        [("leader.appointed", "钱七", "confirmed"), ("leader.confirmed", "钱七", "confirmed")],
    ),
    "a roster alone that drops 代 wants a second witness": (
        (home(0, 30), roster(0, 9, 张三="副局长", 钱七="代局长"), roster(10, 20, 张三="副局长", 钱七="局长")),
        [("leader.confirmed", "钱七", "candidate")],
    ),
    "a probation that is passed is no second appointment": (
        (*BASE, notice("试用", 10, fact("李四", Action.APPOINTED, "副局长", "2025-03-10", "试用期一年")),
         notice("转正通知", 20, fact("李四", Action.APPOINTED, "副局长", "2025-03-20", "试用期满"))),
        [("leader.appointed", "李四", "confirmed"), ("leader.confirmed", "李四", "confirmed")],
    ),
    "one of several posts lost leaves a leader": (
        (home(0, 30), roster(0, 9, 张三="局长", 王五="副局长、总工程师"), notice("免", 10, fact("王五", Action.REMOVED, "总工程师"))),
        [("leader.role_changed", "王五", "confirmed")],
    ),
    "gain and loss in two documents of one day": (
        (*BASE, notice("任", 10, fact("赵六", Action.APPOINTED, "局长", "2025-03-10")),
         notice("免职", 10, fact("赵六", Action.REMOVED, "副局长", "2025-03-10"))),
        [("leader.role_changed", "赵六", "confirmed")],
    ),
    "another post for a sitting leader, act and roster": (
        (*BASE, notice("任", 10, fact("赵六", Action.APPOINTED, "局长"), fact("赵六", Action.REMOVED, "副局长")),
         roster(16, 20, **{**STAFF, "赵六": "局长"})),
        [("leader.role_changed", "赵六", "confirmed")],
    ),
    "a roster that lags behind an act of removal": (
        (*BASE[:1], roster(0, 24, **STAFF), notice("免", 10, GONE), roster(25, 30, **WITHOUT_WANG)),
        [("leader.removed", "王五", "confirmed")],
    ),
    "a roster that lags never undoes the act": (
        (*BASE[:1], roster(0, 30, **STAFF), notice("免", 10, GONE)),
        [("leader.removed", "王五", "confirmed")],
    ),
    "somebody the roster never showed is removed by act": (
        (*BASE, notice("免", 10, fact("周九", Action.REMOVED, "副局长"))),
        [("leader.removed", "周九", "confirmed")],
    ),
    "separate administrative posts are separate events": (
        (*BASE, roster(10, 12, **STAFF, 李四="副局长、总工程师")),
        [("leader.listed", "李四", "confirmed"), ("leader.listed", "李四", "confirmed")],
    ),
    "an issuer without the power is no act": (
        (*BASE, notice("任", 10, DEPUTY, issuer="云岭数据集团有限公司")),
        [("leader.appointed", "李四", "candidate")],
    ),
    "a successor for a leaver, one act": (
        (*BASE, notice("任免", 10, fact("孙八", Action.APPOINTED, "副局长"), GONE), roster(14, 20, **WITHOUT_WANG, 孙八="副局长")),
        [("leader.appointed", "孙八", "confirmed"), ("leader.removed", "王五", "confirmed")],
    ),
    "an act far outside the join window is another matter, for a person to look at": (
        (*BASE, notice("任", 10, fact("李四", Action.APPOINTED, "副局长", "2025-03-10")),
         roster(10, 290, **STAFF), roster(300, 310, **STAFF, 李四="副局长")),
        [("leader.appointed", "李四", "confirmed"), ("leader.listed", "李四", "candidate")],
    ),
    "three of eight lost are under two fifths": (
        (home(0, 30), roster(0, 9, **EIGHT), roster(10, 14, **dict(list(EIGHT.items())[:5]))),
        [("leader.delisted", f"甲{glyph}", "confirmed") for glyph in "七五六"],
    ),
    "two of three lost are too few to be held": (
        (home(0, 30), roster(0, 9, 张三="局长", 甲一="副局长", 乙二="副局长"), roster(10, 14, 张三="局长")),
        [("leader.delisted", "乙二", "confirmed"), ("leader.delisted", "甲一", "confirmed")],
    ),
    "four of eight lost are held": ((home(0, 30), roster(0, 9, **EIGHT), roster(10, 20, **dict(list(EIGHT.items())[:4]))), []),
    "a second nomination notice of one person and post": (
        (*BASE, notice("公示", 10, fact("孙八", Action.NOMINATED, "副局长")), notice("公示转载", 11, fact("孙八", Action.NOMINATED, "副局长"))),
        [("leader.nominated", "孙八", "confirmed")],
    ),
    "a nomination and later the appointment": (
        (*BASE, notice("公示", 5, fact("孙八", Action.NOMINATED, "副局长")), notice("任命通知", 15, fact("孙八", Action.APPOINTED, "副局长"))),
        [("leader.appointed", "孙八", "confirmed"), ("leader.nominated", "孙八", "confirmed")],
    ),
    "a staff rank by act": (
        (*BASE, notice("职级", 10, fact("赵六", Action.APPOINTED, "二级巡视员"))),
        [("leader.rank_changed", "赵六", "confirmed")],
    ),
    "a profile that stays when the list drops the person": (
        (*BASE, sighting("profile:1", Role.PROFILE, Observation(Role.PROFILE, leaders=(
            LeaderFact("王五", ("副局长",), NEW, "王五 副局长", "profile"),)), 0, 30), roster(10, 14, **WITHOUT_WANG)),
        [("leader.delisted", "王五", "confirmed")],
    ),
}  # fmt: skip

TO_NEW = change(ChangeType.RENAMED, "更名", OLD, new_name=NEW, date="2025-03-10")
BASED = change(ChangeType.FOUNDED, "重新组建", predecessors=(OLD,), date="2025-03-10")
FOUNDED = change(ChangeType.FOUNDED, "组建", date="2025-03-10")
UNVEILED = change(ChangeType.FOUNDED, "挂牌", date="2025-03-10")
PLATE = change(ChangeType.NAMEPLATE, "加挂", nameplate="云岭省政务服务局")
PRESS_A, PRESS_B = "云岭日报社", "云岭省人民政府办公厅"

BODIES: dict[str, tuple[tuple[Sighting, ...], Told]] = {
    "renamed by act": ((home(0, 30), notice("更名", 10, TO_NEW)), [("org.renamed", None, "confirmed")]),
    "renamed by a text alone": (
        (home(0, 30, OLD), notice("更名", 10, TO_NEW, act=False, site=BODY)), [("org.renamed", None, "candidate")]),
    "renamed by the body's text and its site": (
        (home(0, 9, OLD), notice("更名", 10, TO_NEW, act=False, site=BODY), home(12, 14)),
        [("org.renamed", None, "confirmed"), ("site.renamed", None, "confirmed")]),
    "renamed by act, the site follows months later": (
        (home(0, 99, OLD), notice("更名", 10, TO_NEW), home(100, 104)),
        [("org.renamed", None, "confirmed"), ("site.renamed", None, "confirmed")]),
    "renamed by the site alone": (
        (home(0, 9, OLD), home(10, 12)), [("org.renamed", None, "candidate"), ("site.renamed", None, "confirmed")]),
    "renamed by media": ((home(0, 30, OLD), notice("更名", 10, TO_NEW, act=False, site=MEDIA)), []),
    "restructured by act": ((home(0, 30), notice("组建", 10, BASED)), [("org.restructured", None, "confirmed")]),
    "restructured by one report": (
        (home(0, 30), notice("组建", 10, BASED, act=False, source=PRESS_A)), [("org.restructured", None, "candidate")]),
    "restructured by two origins": (
        (home(0, 30), notice("组建", 10, BASED, act=False, source=PRESS_A), notice("组建二", 10, BASED, act=False, source=PRESS_B)),
        [("org.restructured", None, "confirmed")]),
    "restructured by two copies": (
        (home(0, 30), notice("组建", 10, BASED, act=False, source=PRESS_A), notice("转", 11, BASED, act=False, source=PRESS_A)),
        [("org.restructured", None, "candidate")]),
    "restructured, the old body ends in the same act": (
        (home(0, 30), notice("组建", 10, BASED, change(ChangeType.ABOLISHED, "不再保留", OLD))),
        [("org.restructured", None, "confirmed")]),
    "established by act": ((home(0, 30), notice("设立", 10, FOUNDED)), [("org.established", None, "confirmed")]),
    "established by one report": (
        (home(0, 30), notice("设立", 10, FOUNDED, act=False, source=PRESS_A)), [("org.established", None, "candidate")]),
    "unveiled by its own word": (
        (home(0, 30), notice("挂牌", 10, UNVEILED, act=False, site=BODY)), [("org.unveiled", None, "confirmed")]),
    "unveiled, told twice": (
        (home(0, 30), notice("挂牌", 10, UNVEILED, act=False), notice("揭牌", 11, UNVEILED, act=False, site=BODY)),
        [("org.unveiled", None, "confirmed")]),
    "unveiled by media": ((home(0, 30), notice("挂牌", 10, UNVEILED, act=False, site=MEDIA)), []),
    "plate by act": ((home(0, 30), notice("加挂", 10, PLATE)), [("org.nameplate_added", None, "confirmed")]),
    "plate by act and then on the page of duties": (
        (home(0, 30), functions(0, 9, "正厅级"), notice("加挂", 10, PLATE), functions(15, 18, "正厅级", None, "云岭省政务服务局")),
        [("org.nameplate_added", None, "confirmed")]),
    "plate by the page of duties": (
        (home(0, 30), functions(0, 9, "正厅级"), functions(10, 12, "正厅级", None, "云岭省政务服务局")),
        [("org.nameplate_added", None, "confirmed")]),
    "plate by a report": ((home(0, 30), notice("加挂", 10, PLATE, act=False)), [("org.nameplate_added", None, "candidate")]),
    "plate in the brackets of a title": (
        (home(0, 9), home(10, 12, f"{NEW}（云岭省政务服务局）")),
        [("org.nameplate_added", None, "candidate"), ("site.renamed", None, "confirmed")]),
    "plate gone from the page of duties": (
        (home(0, 30), functions(0, 9, "正厅级", None, "云岭省政务服务局"), functions(10, 14, "正厅级")),
        [("org.nameplate_removed", None, "candidate")]),
    "rank differs on two looks": (
        (home(0, 30), functions(0, 9, "副厅级"), functions(10, 11, "正厅级")), [("org.rank_changed", None, "confirmed")]),
    "rank differs on one look": ((home(0, 30), functions(0, 9, "副厅级"), functions(10, 10, "正厅级")), []),
    "rank from an unknown state": ((home(0, 30), functions(0, 9), functions(10, 12, "正厅级")), []),
    "rank not said any more": ((home(0, 30), functions(0, 9, "正厅级"), functions(10, 12)), []),
    "rank by act against the known state": (
        (home(0, 30), functions(0, 20, "副厅级"), notice("升格", 10, change(ChangeType.UPGRADED, "升格", rank="正厅级"))),
        [("org.rank_changed", None, "confirmed")]),
    "rank by act, then the page of duties": (
        (home(0, 30), functions(0, 20, "副厅级"), notice("升格", 10, change(ChangeType.UPGRADED, "升格", rank="正厅级")),
         functions(21, 25, "正厅级")),
        [("org.rank_changed", None, "confirmed")]),
    "superior differs on two looks": (
        (home(0, 30), functions(0, 9, "副厅级", "甲委"), functions(10, 11, "副厅级", "省政府")),
        [("org.affiliation_changed", None, "confirmed")]),
    "abolished by act": ((home(0, 30), notice("撤销", 10, change(ChangeType.ABOLISHED, "撤销"))), [("org.abolished", None, "confirmed")]),
    "abolished by a report": (
        (home(0, 30), notice("撤销", 10, change(ChangeType.ABOLISHED, "撤销"), act=False)), [("org.abolished", None, "candidate")]),
    "planned by a document": (
        (home(0, 30), notice("方案", 10, change(ChangeType.PLANNED, "拟组建"))), [("org.change_planned", None, "confirmed")]),
    "a renaming that is planned": (
        (home(0, 30), notice("方案", 10, change(ChangeType.PLANNED, "拟更名为", new_name="云岭省数据资源局"))),
        [("org.change_planned", None, "confirmed")]),
    "planned by hearsay": ((home(0, 30), notice("可能", 10, change(ChangeType.PLANNED, "可能"), act=False)), []),
    "site name on one look": ((home(0, 9), home(10, 10, "云岭数据"), home(11, 20)), []),
    "site name without a body in it": ((home(0, 9), home(10, 12, "数字云岭")), [("site.renamed", None, "confirmed")]),
    "sponsor alone": ((home(0, 9), home(10, 12, sponsor="云岭省大数据中心")), [("site.sponsor_changed", None, "confirmed")]),
    "sponsor follows the new name": (
        (home(0, 9, OLD, OLD), home(10, 14, NEW, OLD), home(15, 20, NEW, NEW)),
        [("org.renamed", None, "candidate"), ("site.renamed", None, "confirmed")]),
    "identifier": ((home(0, 9), home(10, 12, code="9100000099")), [("site.identifier_changed", None, "confirmed")]),
    "identifier of another region is a slip": ((home(0, 9), home(10, 12, code="8500000099")), []),
    "identifier not read any more": ((home(0, 9), home(10, 12, code=""), home(13, 20)), []),
    "a place-holder for the name": ((home(0, 9), home(10, 12, "null", "null", "null")), []),
    "acts that were listed when watching began": ((home(0, 30), notice("设立", 0.01, change(ChangeType.FOUNDED, "组建", date="2025-02-01"), published="2025-02-01")), [
        ("org.established", None, "confirmed")] * 0),
}  # fmt: skip


@pytest.mark.parametrize(("history", "expected"), LEADERS.values(), ids=LEADERS)
def test_a_rule_of_leaders(history: tuple[Sighting, ...], expected: Told) -> None:
    assert told(*history) == sorted(expected)


@pytest.mark.parametrize(("history", "expected"), BODIES.values(), ids=BODIES)
def test_a_rule_of_bodies(history: tuple[Sighting, ...], expected: Told) -> None:
    assert told(*history) == sorted(expected)


def test_a_removal_says_what_was_held() -> None:
    found = events(*BASE, notice("免", 10, GONE), roster(12, 20, **WITHOUT_WANG))[0]

    assert (found.before, found.after) == ({"post": "副局长", "posts": ["党组成员", "副局长"]}, None)


def test_a_restructuring_by_act_is_decided_on_its_day() -> None:
    found = events(home(0, 30), notice("组建", 10, BASED))[0]

    assert (found.decided_on, found.before, found.after) == ("2025-03-10", {"name": OLD}, {"name": NEW})


def test_a_body_goes_on_in_what_is_formed_on_its_base_and_its_end_is_no_event_of_its_own() -> None:
    older = BODY.model_copy(update={"organisation": OLD})
    ended = change(ChangeType.ABOLISHED, "不再保留", OLD, date="2025-03-10")
    found = fold(older, (home(0, 30, OLD, OLD), notice("组建", 10, BASED, ended)), {**SITES, older.id: older}).events

    assert [(event.type, event.organisation) for event in found] == [(EventType.ORG_RESTRUCTURED, NEW)]


def test_leaders_bear_the_name_of_the_body_on_the_day_of_their_act() -> None:
    older = BODY.model_copy(update={"organisation": OLD})
    before = replace(fact("赵六", Action.APPOINTED, "局长", "2025-03-06"), organisation=OLD)
    after = replace(fact("钱七", Action.APPOINTED, "副局长", "2025-03-15"), organisation=NEW)
    history = (home(0, 30, OLD, OLD), notice("任", 6, before), notice("组建", 10, BASED), notice("任命", 15, after))
    found = fold(older, in_order(history), {**SITES, older.id: older}).events

    assert [(event.person, event.organisation) for event in found if event.person] == [("赵六", OLD), ("钱七", NEW)]


def test_an_act_about_a_plate_was_decided_on_the_day_it_was_signed() -> None:
    plate = change(ChangeType.NAMEPLATE, "加挂", nameplate="云岭省政务服务局")
    act = notice("加挂", 10, plate)
    assert act.observation is not None
    signed = replace(
        act, observation=replace(act.observation, document=replace(act.observation.document, signed_on="2025-03-08"))
    )

    assert [event.decided_on for event in events(home(0, 30), signed)] == ["2025-03-08"]


def test_the_portal_is_a_government() -> None:
    assert PORTAL.source_kind == "government"
