"""Which act explains which move of the roster, and what somebody held before."""

import pytest

from monitor.facts import Action
from monitor.fold import fold
from monitor.model import Role, Verdict
from monitor.standing import tenures_at
from tests.unit.monitor.history import BODY, SITES, bad, day, fact, home, notice, roster
from tests.unit.monitor.told import BASE, STAFF, events, told

OUTAGE = bad("roster", Role.ROSTER, Verdict.HTTP_ERROR, 10, 29, 502)
WITH_LI = {**STAFF, "李四": "副局长"}


@pytest.mark.parametrize(
    ("decided", "expected"),
    [
        ("2024-09-11", ["leader.appointed"]),
        ("2024-09-10", ["leader.appointed", "leader.listed"]),
    ],
    ids=["180 days before the last look without", "181 days"],
)
def test_an_act_joins_the_move_by_the_window_in_which_it_may_have_been(decided: str, expected: list[str]) -> None:
    act = notice("任免", 31, fact("李四", Action.APPOINTED, "副局长", decided), published=decided)

    assert [kind for kind, *_ in told(home(0, 60), *BASE[1:], OUTAGE, roster(30, 60, **WITH_LI), act)] == expected


def test_an_act_on_another_post_does_not_explain_who_came() -> None:
    act = notice("任免", 10, fact("李四", Action.APPOINTED, "总工程师", "2025-03-10"))

    assert told(*BASE, act, roster(12, 20, **WITH_LI)) == [
        ("leader.appointed", "李四", "总工程师", "confirmed"),
        ("leader.listed", "李四", "副局长", "confirmed"),
    ]


def test_an_act_explains_who_came_without_a_post_of_the_administration() -> None:
    act = notice("任免", 10, fact("李四", Action.APPOINTED, "副局长", "2025-03-10"))
    found = events(*BASE, act, roster(12, 20, **STAFF, 李四="党组成员"))

    assert [(event.type.value, event.after) for event in found] == [
        ("leader.appointed", {"post": "副局长", "posts": ["副局长", "党组成员"]})
    ]


@pytest.mark.parametrize("decided", ["2025-02-10", "2025-03-01"])
def test_a_roster_that_showed_the_post_from_the_start_says_nothing_of_the_time_before_the_act(decided: str) -> None:
    act = notice("任免", 10, fact("王五", Action.APPOINTED, "副局长", decided), published=decided)
    found = events(*BASE, act)

    assert [(event.type.value, event.after) for event in found] == [("leader.appointed", {"post": "副局长", "posts": ["副局长"]})]


WITHOUT_WANG = {"张三": "党组书记、局长", "赵六": "副局长"}


def test_an_act_that_gives_another_post_does_not_explain_who_left() -> None:
    gain, loss = fact("王五", Action.APPOINTED, "局长", "2025-03-10"), fact("王五", Action.REMOVED, "副局长", "2025-03-10")

    assert [kind for kind, *_ in told(*BASE, notice("任免", 10, gain, loss), roster(12, 20, **WITHOUT_WANG))] == [
        "leader.role_changed",
        "leader.delisted",
    ]


def test_an_act_that_takes_another_post_does_not_explain_who_left() -> None:
    act = notice("免", 10, fact("王五", Action.REMOVED, "总工程师", "2025-03-10"))

    assert sorted(kind for kind, *_ in told(*BASE, act, roster(12, 20, **WITHOUT_WANG))) == [
        "leader.delisted",
        "leader.role_changed",
    ]


def test_of_one_day_the_act_comes_before_the_roster() -> None:
    act = notice("任免", 10, fact("李四", Action.APPOINTED, "总工程师", "2025-03-11"))

    assert [kind for kind, *_ in told(*BASE, act, roster(10, 20, **WITH_LI))] == ["leader.appointed", "leader.listed"]


def test_who_lost_the_seat_and_stays_in_the_party_group_is_still_there() -> None:
    act = notice("免职", 10, fact("张三", Action.REMOVED, "局长", "2025-03-10"))
    history = (*BASE, act, roster(12, 20, 张三="党组书记", 王五="党组成员、副局长", 赵六="副局长"))
    found = fold(BODY, history, SITES)
    stays = {"post": "党组书记", "posts": ["党组书记"]}

    assert [(event.type.value, event.person, event.post, event.after) for event in found.events] == [
        ("leader.removed", "张三", "局长", stays)
    ]
    led = [tenures_at(BODY.organisation, found.states, found.events, day(when).date()) for when in (5, 20)]
    assert [one.posts for tenures in led for one in tenures if one.person == "张三"] == [("党组书记", "局长"), ("党组书记",)]
    assert [one.since for tenures in led for one in tenures if one.person == "张三"] == [None, None]
