"""The union of a body's roster pages: looks that add up, pages that were not there yet, lists before profiles."""

from dataclasses import replace

import pytest

from monitor.departures import NO_DEPARTURES
from monitor.facts import LeaderFact, Observation
from monitor.fold import fold
from monitor.history import Sighting, in_order
from monitor.model import Role, Verdict
from monitor.roster import roster_history
from monitor.transitions import transitions
from tests.unit.monitor.history import BODY, SITES, bad, day, home, leader, notice, roster, sighting
from tests.unit.monitor.told import BASE, STAFF, events, told


def profile(person: str, first: float, last: float) -> Sighting:
    fact = LeaderFact(person, ("副局长",), BODY.organisation, f"{person} 副局长", "profile")
    return sighting(f"profile:{person}", Role.PROFILE, Observation(Role.PROFILE, leaders=(fact,)), first, last)


def test_looks_at_one_page_add_up_though_the_order_changes() -> None:
    once = roster(10, 10, **STAFF, 李四="副局长")
    again = roster(11, 11, 李四="副局长", **STAFF)

    assert told(*BASE, once) == []
    assert told(*BASE, once, again) == [("leader.listed", "李四", "副局长", "confirmed")]


def test_a_roster_that_could_not_be_seen_at_first_was_not_absent() -> None:
    for verdict, status in ((Verdict.HTTP_ERROR, 500), (Verdict.MAINTENANCE, 200), (Verdict.BLOCKED, 404)):
        assert told(home(0, 30), bad("roster", Role.ROSTER, verdict, 0, 9, status), roster(10, 12, 张三="局长")) == []


def test_a_mode_that_only_the_profile_prints_is_known() -> None:
    def own(first: float, last: float, said: str) -> Sighting:
        return sighting("profile:李四", Role.PROFILE, Observation(Role.PROFILE, leaders=(leader("李四", said),)), first, last)

    def shown(first: float, last: float, said: str) -> Sighting:
        return roster(first, last, 赵六="总工程师", 李四=said)

    marked, plain = "副局长（主持工作）", "副局长"

    assert told(home(0, 30), shown(0, 9, plain), own(0, 30, marked), shown(10, 30, marked)) == []
    assert told(home(0, 30), shown(0, 9, marked), own(0, 30, marked), shown(10, 30, plain)) == []
    assert [kind for kind, *_ in told(home(0, 30), shown(0, 30, plain), own(0, 9, marked), own(10, 30, plain))] == [
        "leader.role_changed"
    ]
    assert [event.mode for event in events(home(0, 30), shown(0, 9, plain), own(0, 30, marked), shown(10, 30, "局长"))] == [
        "substantive"
    ]


def test_a_list_that_comes_later_says_who_is_still_there_whatever_the_profiles_keep() -> None:
    before = (
        home(0, 30),
        bad("roster", Role.ROSTER, Verdict.HTTP_ERROR, 0, 9, 404),
        profile("王五", 0, 30),
        profile("赵六", 0, 30),
    )

    assert ("leader.delisted", "王五", "副局长", "confirmed") in told(*before, roster(10, 14, 赵六="副局长"))


def other_page(first: float, last: float, **people: str) -> Sighting:
    return sighting("roster:2", Role.ROSTER, roster(first, last, **people).observation, first, last)


def test_somebody_who_stands_on_a_page_twice_holds_both_posts() -> None:
    facts = tuple(
        LeaderFact("李四", (post,), BODY.organisation, f"李四 {post}", "roster/list", "A") for post in ("副局长", "总工程师")
    )
    shown = roster(10, 12, **STAFF)
    assert shown.observation is not None
    twice = sighting("roster", Role.ROSTER, replace(shown.observation, leaders=(*shown.observation.leaders, *facts)), 10, 12)
    found = events(*BASE, twice)

    assert [(event.post, event.evidence[0].quote) for event in found] == [("副局长", "李四 副局长"), ("总工程师", "李四 副局长")]


def test_a_page_that_states_the_post_speaks_for_one_that_does_not() -> None:
    named = dict.fromkeys(STAFF, "")
    pages = (home(0, 30), roster(0, 9, **named), other_page(0, 30, **STAFF))

    assert [
        (event.person, event.after)
        for event in events(
            *pages,
            roster(10, 12, **named, 李四=""),
        )
    ] == [("李四", None)]
    assert events(home(0, 30), roster(0, 30, **named), other_page(0, 9, **STAFF), other_page(10, 12, **{**STAFF, "赵六": "局长"}))[0].before == {
        "post": "副局长", "posts": ["副局长"],
    }  # fmt: skip


def test_a_change_is_dated_by_the_looks_at_the_page_that_changed() -> None:
    came = (roster(13, 13, **STAFF, 李四="副局长"), roster(14, 16, **STAFF, 李四="副局长", 钱七="总工程师"))
    found = events(home(0, 30), roster(0, 9, **STAFF), other_page(0, 12, **STAFF), *came)

    assert [(event.person, event.observed) for event in found] == [("李四", (day(9), day(13))), ("钱七", (day(13), day(14)))]


@pytest.mark.parametrize(("last", "looks", "expected"), [(13, 3, 1), (13, 2, 0), (12.9, 3, 0)])
def test_an_absence_takes_three_looks_and_three_days(last: float, looks: int, expected: int) -> None:
    without = replace(roster(10, last, 张三="党组书记、局长", 赵六="副局长"), looks=looks)

    assert len(told(*BASE, without)) == expected


def waits(*runs: Sighting) -> bool:
    history = roster_history(in_order(runs), frozenset({BODY.organisation}), NO_DEPARTURES, frozenset())
    return transitions(history).pending


def test_only_who_came_onto_an_empty_place_waits_for_a_second_look() -> None:
    absent = (home(0, 30), bad("roster", Role.ROSTER, Verdict.HTTP_ERROR, 0, 9, 404))

    assert [waits(*absent, roster(10, last, 张三="局长")) for last in (10, 11)] == [True, False]
    assert not waits(home(0, 30), roster(0, 0, 张三="局长"))


def test_who_leads_by_a_post_elsewhere_stood_on_a_page_before_anybody_looked() -> None:
    centre = LeaderFact("周九", ("主任",), "云岭省大数据中心", "周九 主任", "roster/list", "A")
    page = sighting("roster:2", Role.ROSTER, Observation(Role.ROSTER, leaders=(centre,)), 10, 14)

    assert told(*BASE, page) == []


def test_the_first_page_that_states_posts_speaks() -> None:
    def held(first: str, second: str) -> tuple[str, ...]:
        pages = (home(0, 9), roster(0, 9, 张三="局长", 王五=first), other_page(0, 9, 张三="局长", 王五=second))
        return fold(BODY, pages, SITES).states[-1].people["王五"].posts

    assert [held("副局长", "总工程师"), held("", "总工程师"), held("副局长", "")] == [("副局长",), ("总工程师",), ("副局长",)]


def test_a_look_without_posts_is_no_other_post_and_takes_none() -> None:
    bare = roster(10, 14, **dict.fromkeys(STAFF, ""))
    later = roster(15, 19, **{**STAFF, "赵六": "局长"})

    assert told(*BASE, bare) == []
    assert [(event.person, event.before) for event in events(*BASE, bare, later)] == [
        ("赵六", {"post": "副局长", "posts": ["副局长"]})
    ]
    assert told(home(0, 30), roster(0, 9, **dict.fromkeys(STAFF, "")), roster(10, 14, **STAFF)) == []


def test_posts_that_come_after_a_name_are_kept_though_others_came_between() -> None:
    runs = (
        roster(10, 10, **STAFF, 李四=""),
        roster(11, 11, **STAFF, 李四="副局长", 钱七="总工程师"),
        roster(12, 14, **STAFF, 李四="副局长", 钱七="总工程师"),
    )

    assert {event.person: event.post for event in events(*BASE, *runs)} == {"李四": "副局长", "钱七": "总工程师"}


def test_who_is_named_in_passing_is_not_shown_by_another_roster() -> None:
    passing = LeaderFact("李四", ("副局长",), BODY.organisation, "副局长李四表示", "state/apposition")

    assert told(*BASE, notice("要闻", 5, passing, act=False, site=BODY), other_page(10, 14, 李四="副局长")) == []
