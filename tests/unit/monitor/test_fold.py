"""The fold from a body's history to its events, rule by rule."""

import random

import pytest

from monitor.facts import Action, ChangeType, LeaderFact
from monitor.fold import Decisions, fold
from monitor.model import Role, Verdict
from tests.unit.monitor.history import BODY, MEDIA, SITES, bad, change, fact, home, listing, notice, roster
from tests.unit.monitor.told import APPOINT, BASE, REMOVE, STAFF, events, told


def test_the_first_baseline_gives_no_event() -> None:
    assert told(*BASE) == []


def test_somebody_new_is_listed_after_two_looks() -> None:
    assert told(*BASE, roster(10, 11, **STAFF, 李四="副局长")) == [("leader.listed", "李四", "副局长", "confirmed")]


def test_one_look_is_not_enough() -> None:
    assert told(*BASE, roster(10, 10, **STAFF, 李四="副局长")) == []
    assert fold(BODY, (*BASE, roster(10, 10, **STAFF, 李四="副局长")), SITES).pending


def test_somebody_who_flickers_was_never_there() -> None:
    assert told(*BASE, roster(10, 10, **STAFF, 李四="副局长"), roster(11, 30, **STAFF)) == []


def test_an_absence_of_one_day_is_no_news() -> None:
    assert told(*BASE, roster(10, 11, 张三="党组书记、局长", 赵六="副局长"), roster(12, 30, **STAFF)) == []


@pytest.mark.parametrize(("last", "expected"), [(12, 0), (13, 1)], ids=["48 h are too short", "72 h are enough"])
def test_an_absence_needs_three_looks_over_three_days(last: int, expected: int) -> None:
    found = told(*BASE, roster(10, last, 张三="党组书记、局长", 赵六="副局长"))

    assert found == [("leader.delisted", "王五", "副局长", "confirmed")] * expected


def test_an_absence_needs_somebody_known_who_is_still_listed() -> None:
    alone = (home(0, 30), roster(0, 9, 张三="局长"))

    assert told(*alone, roster(10, 30, 李四="局长")) == [("leader.listed", "李四", "局长", "confirmed")]


def test_order_of_people_and_titles_is_no_news() -> None:
    swapped = {"王五": "副局长、党组成员", "赵六": "副局长", "张三": "局长、党组书记"}

    assert told(*BASE, roster(10, 30, **swapped)) == []


def test_an_act_alone_is_an_appointment() -> None:
    assert told(*BASE, notice("任免", 10, APPOINT)) == [("leader.appointed", "李四", "副局长", "confirmed")]


@pytest.mark.parametrize("first_seen", [8, 10, 14], ids=["notice first", "same day", "roster first"])
def test_roster_and_notice_are_one_event_with_one_id(first_seen: int) -> None:
    found = events(*BASE, notice("任免", first_seen, APPOINT), roster(10, 20, **STAFF, 李四="党组成员、副局长"))
    listed = events(*BASE, roster(10, 20, **STAFF, 李四="党组成员、副局长"))

    assert [(event.type.value, event.person) for event in found] == [("leader.appointed", "李四")]
    assert found[0].id == listed[0].id
    assert found[0].after == {"post": "副局长", "posts": ["党组成员", "副局长"]}


def test_removal_by_act_joins_the_absence() -> None:
    found = events(*BASE, notice("免职", 11, REMOVE), roster(12, 20, 张三="党组书记、局长", 赵六="副局长"))

    assert [(event.type.value, event.person, event.post) for event in found] == [("leader.removed", "王五", "副局长")]


def test_a_delisting_becomes_a_removal_under_the_same_id() -> None:
    after = roster(10, 20, 张三="党组书记、局长", 赵六="副局长")
    before = events(*BASE, after)
    found = events(*BASE, after, notice("免职", 19, REMOVE))

    assert [before[0].type.value, found[0].type.value] == ["leader.delisted", "leader.removed"]
    assert before[0].id == found[0].id


def test_one_post_for_another_in_one_act_is_a_change_of_role() -> None:
    gained = fact("赵六", Action.APPOINTED, "局长", "2025-03-10")
    lost = fact("赵六", Action.REMOVED, "副局长", "2025-03-10")
    found = events(*BASE, notice("任免", 10, gained, lost))

    assert [(event.type.value, event.post) for event in found] == [("leader.role_changed", "局长")]
    assert found[0].before is not None
    assert found[0].before["posts"] == ["副局长"]
    assert found[0].after is not None
    assert found[0].after["posts"] == ["局长"]


def test_a_party_post_added_on_the_roster_is_a_change_of_role() -> None:
    base = (home(0, 30), roster(0, 9, 张三="局长", 王五="副局长"))

    assert told(*base, roster(10, 12, 张三="党组书记、局长", 王五="副局长")) == [
        ("leader.role_changed", "张三", "局长", "confirmed")
    ]


def test_a_staff_rank_is_a_change_of_rank() -> None:
    changed = {**STAFF, "赵六": "副局长、二级巡视员"}

    assert told(*BASE, roster(10, 12, **changed)) == [("leader.rank_changed", "赵六", "二级巡视员", "confirmed")]


def test_an_acting_head_who_is_confirmed() -> None:
    acting = fact("钱七", Action.ACTING, "局长", "2025-03-05")
    full = fact("钱七", Action.APPOINTED, "局长", "2025-03-20")
    found = events(*BASE, notice("代理", 5, acting), notice("任命决定", 20, full))

    assert [(event.type.value, event.mode) for event in found] == [
        ("leader.appointed", "acting"),
        ("leader.confirmed", "substantive"),
    ]


def test_a_proposal_is_no_appointment() -> None:
    assert told(*BASE, notice("任前公示", 10, fact("孙八", Action.NOMINATED, "副局长"))) == [
        ("leader.nominated", "孙八", "副局长", "confirmed")
    ]


def test_an_investigation_waits_for_review() -> None:
    assert told(*BASE, notice("通报", 10, fact("赵六", Action.INVESTIGATED, "副局长"))) == [
        ("leader.under_investigation", "赵六", "副局长", "candidate")
    ]


def test_one_news_item_is_a_candidate_and_two_origins_confirm() -> None:
    one = notice("要闻", 10, APPOINT, act=False, source="云岭日报社")
    two = notice("动态", 10, APPOINT, act=False, source="云岭省人民政府办公厅")

    assert told(*BASE, one) == [("leader.appointed", "李四", "副局长", "candidate")]
    assert told(*BASE, one, two) == [("leader.appointed", "李四", "副局长", "confirmed")]


def test_two_copies_of_one_origin_are_one_vote() -> None:
    copies = [notice(f"转载{number}", 10, APPOINT, act=False, source="云岭日报社") for number in range(3)]

    assert told(*BASE, *copies) == [("leader.appointed", "李四", "副局长", "candidate")]


def test_media_never_give_more_than_a_lead() -> None:
    report = notice("盘点", 10, APPOINT, act=False, site=MEDIA)

    assert told(*BASE, report) == []
    assert [event.status.value for event in events(*BASE, report, everything=True)] == ["lead"]


def test_a_title_in_passing_is_only_a_lead() -> None:
    passing = LeaderFact("周九", ("局长",), BODY.organisation, "局长周九表示", "state/apposition")

    assert told(*BASE, notice("要闻", 10, passing, act=False)) == []


def test_acts_that_were_listed_when_watching_began_are_no_news() -> None:
    old = fact("李四", Action.APPOINTED, "副局长", "2025-02-10")

    assert told(*BASE, listing(0, 30, "旧任免"), notice("旧任免", 0.01, old, published="2025-02-12")) == []


def test_an_old_act_that_appears_later_is_a_late_discovery() -> None:
    old = fact("李四", Action.APPOINTED, "副局长", "2025-02-10")
    found = events(*BASE, listing(0, 4), listing(5, 30, "旧任免"), notice("旧任免", 5, old, published="2025-02-12"))

    assert [(event.type.value, event.late_discovery) for event in found] == [("leader.appointed", True)]


def test_a_roster_that_was_absent_and_appears_gives_listings() -> None:
    found = told(home(0, 30), bad("roster", Role.ROSTER, Verdict.HTTP_ERROR, 0, 9, 404), roster(10, 12, 张三="局长"))

    assert found == [("leader.listed", "张三", "局长", "confirmed")]


def test_a_roster_that_is_first_looked_at_later_is_seeded_silently() -> None:
    assert told(home(0, 30), roster(10, 12, 张三="局长")) == []


@pytest.mark.parametrize(
    "verdict",
    [Verdict.CHALLENGED, Verdict.MAINTENANCE, Verdict.EMPTY_COLUMN, Verdict.PARTIAL, Verdict.TRANSPORT_ERROR],
)
def test_what_changed_during_an_outage_is_told_once_after_it(verdict: Verdict) -> None:
    outage = bad("roster", Role.ROSTER, verdict, 10, 15)

    assert told(*BASE, outage, roster(16, 30, **STAFF)) == []
    assert told(*BASE, outage, roster(16, 17, **STAFF, 李四="副局长")) == [("leader.listed", "李四", "副局长", "confirmed")]


def test_a_mass_loss_is_held_until_somebody_accepts_it() -> None:
    few = roster(10, 30, 张三="局长")
    base = (home(0, 30), roster(0, 9, 张三="局长", 甲一="副局长", 乙二="副局长", 丙三="副局长"))
    held = fold(BODY, (*base, few), SITES)
    accepted = fold(BODY, (*base, few), SITES, Decisions(accepted_pages=frozenset({few.sha256})))

    assert held.events == ()
    assert [hold.lost for hold in held.holds] == [("甲一", "乙二", "丙三")]
    assert sorted(event.type.value for event in accepted.events) == ["leader.delisted"] * 3


def test_a_mass_loss_that_acts_explain_is_news() -> None:
    base = (home(0, 30), roster(0, 9, 张三="局长", 甲一="副局长", 乙二="副局长", 丙三="副局长"))
    lost = [fact(name, Action.REMOVED, "副局长", "2025-03-10") for name in ("甲一", "乙二", "丙三")]
    found = told(*base, notice("免职", 10, *lost), roster(11, 20, 张三="局长"))

    assert [kind for kind, *_ in found] == ["leader.removed"] * 3


def test_one_glyph_of_a_name_is_a_correction() -> None:
    base = (home(0, 30), roster(0, 9, 张三="局长", 沈剑荣="副局长"))
    found = events(*base, roster(10, 20, 张三="局长", 沈建荣="副局长"))

    assert [(event.type.value, event.person) for event in found] == [("leader.name_corrected", "沈建荣")]
    assert found[0].before == {"person": "沈剑荣"}


def test_two_people_of_like_names_stay_two() -> None:
    base = (home(0, 30), roster(0, 9, 张三="局长", 李明华="副局长"))
    found = told(*base, roster(10, 20, 张三="局长", 李强华="副局长"))

    assert sorted(kind for kind, *_ in found) == ["leader.delisted", "leader.listed"]


def test_a_site_that_takes_the_new_name_renames_the_body_as_a_candidate() -> None:
    found = events(home(0, 9, "云岭省政务服务管理办公室"), home(10, 12, "云岭省数据局（云岭省政务服务管理办公室）"))

    assert sorted((event.type.value, event.status.value) for event in found) == [
        ("org.renamed", "candidate"),
        ("site.renamed", "confirmed"),
    ]
    renamed = next(event for event in found if event.type.value == "org.renamed")
    assert renamed.before == {"name": "云岭省政务服务管理办公室"}
    assert renamed.after == {"name": "云岭省数据局", "nameplates": ["云岭省政务服务管理办公室"]}


def test_an_unveiling_confirms_the_renaming() -> None:
    ceremony = notice("挂牌", 10, change(ChangeType.FOUNDED, "挂牌", date="2025-03-11"), act=False)
    found = told(home(0, 9, "云岭省政务服务管理办公室"), home(10, 12), ceremony)

    assert sorted((kind, status) for kind, _, _, status in found) == [
        ("org.renamed", "confirmed"),
        ("org.unveiled", "confirmed"),
        ("site.renamed", "confirmed"),
    ]


def test_one_slot_alone_is_a_slip_of_a_template() -> None:
    slip = home(10, 12).observation
    assert slip is not None
    found = told(home(0, 9), home(10, 10, "测试网站"), home(11, 20))

    assert found == []


def test_a_restructuring_is_no_renaming() -> None:
    act = notice(
        "组建", 10, change(ChangeType.FOUNDED, "在…基础上重新组建", predecessors=("云岭省政务服务管理办公室",)), act=True
    )
    found = told(home(0, 9, "云岭省政务服务管理办公室"), home(10, 12), act)

    assert sorted(kind for kind, *_ in found) == ["org.restructured", "site.renamed"]


def test_a_to_b_to_a_to_b_is_three_events() -> None:
    with_him, without = {**STAFF, "李四": "副局长"}, STAFF
    found = told(
        home(0, 60), roster(0, 9, **without), roster(10, 19, **with_him), roster(20, 29, **without), roster(30, 39, **with_him)
    )

    assert [kind for kind, *_ in found] == ["leader.listed", "leader.delisted", "leader.listed"]
    assert len({event.id for event in events(home(0, 60), roster(0, 9, **without), roster(10, 19, **with_him),
                                             roster(20, 29, **without), roster(30, 39, **with_him))}) == 3  # fmt: skip


def test_the_order_of_arrival_changes_nothing() -> None:
    history = [
        *BASE,
        roster(10, 20, **STAFF, 李四="党组成员、副局长"),
        notice("任免", 12, APPOINT, REMOVE),
        roster(21, 30, 张三="党组书记、局长", 赵六="副局长", 李四="党组成员、副局长"),
        notice("挂牌", 5, change(ChangeType.FOUNDED, "挂牌", date="2025-03-06"), act=False),
    ]
    expected = fold(BODY, history, SITES)
    for seed in range(20):
        shuffled = random.Random(seed).sample(history, len(history))

        assert fold(BODY, shuffled, SITES) == expected
