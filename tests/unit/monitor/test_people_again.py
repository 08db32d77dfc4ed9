"""What happens to one person again is told again, each time once."""

from monitor.corrections import official_spellings
from monitor.facts import Action
from monitor.fold import fold
from monitor.names import Spellings, unify_spellings
from tests.unit.monitor.history import BODY, SITES, fact, home, notice, roster
from tests.unit.monitor.test_again import act, of, stamp
from tests.unit.monitor.test_fold import BASE, STAFF
from tests.unit.monitor.told import told


def test_a_person_proposed_in_two_years_is_proposed_twice() -> None:
    found = of("leader.nominated", *BASE, act("公示", 10, fact("孙八", Action.NOMINATED, "副局长")),
               act("公示二", 400, fact("孙八", Action.NOMINATED, "副局长")), act("公示二三", 401, fact("孙八", Action.NOMINATED, "副局长")))  # fmt: skip

    assert len({event.id for event in found}) == 2
    assert [event.published_on for event in found] == [stamp(10), stamp(400)]


def test_a_proposal_after_the_post_was_lost_is_another() -> None:
    proposed, lost = fact("孙八", Action.NOMINATED, "副局长"), fact("孙八", Action.REMOVED, "副局长")
    history = (
        *BASE,
        act("公示", 10, proposed),
        act("任", 20, fact("孙八", Action.APPOINTED, "副局长")),
        act("免免", 60, lost),
        act("公示二三", 90, proposed),
    )

    assert len(of("leader.nominated", *history)) == 2
    assert len(of("leader.nominated", *history[:-2], history[-1])) == 1


def test_an_investigation_is_told_once_however_often_it_is_reported() -> None:
    first, second = fact("赵六", Action.INVESTIGATED, "副局长"), fact("赵六", Action.INVESTIGATED, "党组成员、副局长")
    once = of("leader.under_investigation", *BASE, act("通报", 10, first))
    found = of("leader.under_investigation", *BASE, act("通报", 10, first), act("双开", 300, second), act("双双开", 5, second))

    assert [event.id for event in found] == [event.id for event in once]


def test_a_staff_rank_given_taken_and_given_is_three_changes() -> None:
    given, taken = fact("赵六", Action.APPOINTED, "二级巡视员"), fact("赵六", Action.REMOVED, "二级巡视员")
    found = of("leader.rank_changed", *BASE, act("甲", 10, given), act("甲乙", 40, taken), act("甲乙丙", 70, given))

    assert [(event.before is None, event.after is None) for event in found] == [(True, False), (False, True), (True, False)]
    assert len({event.id for event in found}) == 3


def test_a_staff_rank_by_act_and_then_on_the_roster_is_one_change() -> None:
    given = fact("赵六", Action.APPOINTED, "二级巡视员")
    found = of("leader.rank_changed", *BASE, act("甲", 10, given), roster(12, 20, **{**STAFF, "赵六": "副局长、二级巡视员"}))

    assert [(event.status.value, event.published_on, event.observed is not None) for event in found] == [
        ("confirmed", stamp(10), True)
    ]


def test_a_higher_rank_for_a_lower_one_is_one_change() -> None:
    raised = act("甲", 10, fact("赵六", Action.APPOINTED, "一级巡视员"), fact("赵六", Action.REMOVED, "二级巡视员"))

    assert [event.post for event in of("leader.rank_changed", *BASE, raised)] == ["一级巡视员"]


def test_two_reports_of_one_rank_confirm_it_together() -> None:
    given = fact("赵六", Action.APPOINTED, "二级巡视员")
    one, two = (notice(name, 10, given, act=False, source=name) for name in ("云岭日报社", "云岭省人民政府办公厅"))

    assert [event.status.value for event in of("leader.rank_changed", *BASE, one, two)] == ["confirmed"]


def test_a_name_corrected_there_and_back_and_there_is_corrected_three_times() -> None:
    turns = [
        roster(10 * turn, 10 * turn + 9, 张三="局长", **{name: "副局长"})
        for turn, name in enumerate(("沈剑荣", "沈建荣", "沈剑荣", "沈建荣"))
    ]
    found = of("leader.name_corrected", home(0, 60), *turns)

    assert [event.person for event in found] == ["沈建荣", "沈剑荣", "沈建荣"]
    assert len({event.id for event in found}) == 3
    assert unify_spellings((), (), official_spellings(())) == Spellings(())


def test_an_act_that_was_listed_at_first_dates_a_tenure_and_is_no_news() -> None:
    act = notice("旧", 0, fact("王五", Action.APPOINTED, "副局长", "2024-05-08"), published="2024-05-09")
    found = fold(BODY, (*BASE, act), SITES)

    assert found.events == ()
    assert [(one.person, one.decided_on) for one in found.backdated] == [("王五", "2024-05-08")]


def test_a_report_of_what_an_act_gave_long_ago_is_no_news() -> None:
    act = notice("旧", 0, fact("王五", Action.APPOINTED, "副局长", "2024-05-08"), published="2024-05-09")
    report = notice("又一则", 9, fact("王五", Action.APPOINTED, "副局长"), act=False, site=BODY)
    other = notice("又一则", 9, fact("王五", Action.APPOINTED, "总工程师"), act=False, site=BODY)

    assert told(*BASE, act, report) == []
    assert len(told(*BASE, act, other)) == 1
    assert len(told(*BASE, report)) == 1


def test_an_act_that_takes_again_what_a_report_took_beside_the_roster_waits_for_review() -> None:
    taken = (fact("李四", Action.REMOVED, post, "2025-03-13") for post in ("副局长", "总工程师"))
    again = notice("免职", 300, fact("李四", Action.REMOVED, "总工程师", "2025-12-26"))
    rosters = roster(0, 11, 赵六="副局长", 钱七="局长", 李四="副局长"), roster(14, 399, 赵六="副局长", 钱七="局长")

    assert told(home(0, 400), *rosters, notice("报道", 12, *taken, act=False), again) == [
        ("leader.removed", "李四", "副局长", "confirmed"),
        ("leader.removed", "李四", "总工程师", "candidate"),
    ]


def test_a_party_post_that_an_act_took_half_a_year_before_the_roster_drops_it_waits_for_review() -> None:
    act_of_the_party = notice("免职文", 5, fact("李四", Action.REMOVED, "党组成员", "2025-03-06"), issuer="中共云岭省委组织部")
    others = {"赵六": "副局长", "钱七": "总工程师"}
    history = home(0, 400), roster(0, 219, **others, 李四="党组成员"), act_of_the_party, roster(220, 260, **others)

    assert told(*history)[:2] == [
        ("leader.removed", "李四", "党组成员", "confirmed"),
        ("leader.delisted", "李四", "党组成员", "candidate"),
    ]
