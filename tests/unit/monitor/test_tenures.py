"""Which act explains which move of the roster, and what somebody held before."""

from dataclasses import replace
from datetime import date

import pytest

from monitor.facts import Action
from monitor.fold import fold
from monitor.model import Role, Verdict
from monitor.standing import tenures_at
from monitor.tenures import Happening, _Told
from tests.unit.monitor.history import BODY, MEDIA, SITES, bad, day, fact, home, notice, roster, sighting
from tests.unit.monitor.moves import move
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


# --- one happening or two


def test_a_change_of_the_roster_is_what_an_act_did_only_where_they_share_a_post() -> None:
    promoted = roster(12, 20, **{**STAFF, "王五": "常务副局长"})
    same = notice("任", 10, fact("王五", Action.APPOINTED, "常务副局长", "2025-03-10"))
    other = notice("任", 10, fact("王五", Action.APPOINTED, "总工程师", "2025-03-10"))
    taken = notice("免", 10, fact("王五", Action.REMOVED, "副局长", "2025-03-10"))

    assert [kind for kind, *_ in told(*BASE, same, promoted)] == ["leader.role_changed"]
    assert [kind for kind, *_ in told(*BASE, taken, promoted)] == ["leader.role_changed"]
    assert [kind for kind, *_ in told(*BASE, other, promoted)] == ["leader.role_changed", "leader.role_changed"]


def test_two_acts_of_one_day_are_two_where_the_roster_shows_one_of_them() -> None:
    given = notice("任", 10, fact("李四", Action.APPOINTED, "副局长", "2025-03-10"))
    taken = notice("免免", 10, fact("李四", Action.REMOVED, "总工程师", "2025-03-10"))

    assert [kind for kind, *_ in told(*BASE, given, taken)] == ["leader.role_changed"]
    assert [kind for kind, *_ in told(*BASE, given, taken, roster(12, 20, **WITH_LI))] == ["leader.removed", "leader.appointed"]


@pytest.mark.parametrize(
    ("more", "times"),
    [((), 1), ((fact("李四", Action.REMOVED, "总工程师"),), 2)],
    ids=["the same seat", "with a loss"],
)
def test_a_report_of_a_seat_given_before_is_news_only_with_what_it_takes(more: tuple[object, ...], times: int) -> None:
    act = notice("任", 10, fact("李四", Action.APPOINTED, "副局长", "2025-03-10"))
    report = notice("要闻", 150, fact("李四", Action.APPOINTED, "副局长"), *more, act=False)  # type: ignore[arg-type]

    assert len(told(home(0, 200), roster(0, 200, **STAFF), act, report)) == times


def test_an_acting_head_is_told_of_by_his_seat() -> None:
    (found,) = events(*BASE, notice("任", 10, fact("李四", Action.ACTING, "代局长", "2025-03-10")))
    (listed,) = events(*BASE, roster(10, 14, **STAFF, 李四="代局长"))

    assert (found.post, found.mode) == ("局长", "acting")
    assert (listed.post, listed.mode) == ("代局长", "acting"), "a roster says how it prints it"


def test_a_newcomer_is_dated_by_the_looks_at_the_page_on_which_he_came() -> None:
    first, again = roster(13, 13, **STAFF, 李四="副局长"), roster(14, 14, 李四="副局长", **STAFF)
    other = sighting("roster:2", Role.ROSTER, roster(0, 12, **STAFF).observation, 0, 12)

    assert [event.observed for event in events(*BASE, other, first, again)] == [(day(9), day(13))]


def test_what_a_new_part_shows_is_dated_by_the_last_state_without_it() -> None:
    part = sighting("roster:2", Role.ROSTER, roster(20, 30, 李四="副局长").observation, 20, 30)
    missing = bad("roster:2", Role.ROSTER, Verdict.HTTP_ERROR, 0, 19, 404)
    found = events(*BASE, missing, roster(10, 30, **STAFF, 钱七="总工程师"), part)

    assert [(event.person, event.observed) for event in found] == [("钱七", (day(9), day(10))), ("李四", (day(20), day(20)))]


def test_an_act_of_before_watching_dates_a_tenure_and_is_no_news() -> None:
    old = notice("任", 0.01, fact("王五", Action.APPOINTED, "副局长", "2025-01-05"), published="2025-01-06")
    found = fold(BODY, (*BASE, old), SITES)
    (known,) = found.backdated

    assert (found.events, found.names) == ((), {BODY.organisation})
    assert (known.site, known.organisation, known.type.value, known.person) == (
        BODY.id,
        BODY.organisation,
        "leader.appointed",
        "王五",
    )
    assert known.summary == "王五任云岭省数据局副局长"
    later = fold(BODY, (*BASE, notice("任", 10, fact("王五", Action.APPOINTED, "副局长", "2025-03-10"))), SITES)
    assert known.id in {event.id for event in later.events}, "the same event, had it been news"
    assert [(event.type.value, event.before, event.after) for event in later.events] == [
        ("leader.appointed", None, {"post": "副局长", "posts": ["党组成员", "副局长"]})
    ], "who is appointed held nothing before that the event would tell"


@pytest.mark.parametrize(
    ("duties", "passages"),
    [("主持局全面工作。", [("primary", "李四 副局长", "roster/list"), ("corroborating", "主持局全面工作。", "roster/duties")]),
     ("分管办公室。", [("primary", "李四 副局长", "roster/list")])],
    ids=["he presides", "other duties"],
)  # fmt: skip
def test_duties_are_shown_where_only_they_tell_how_a_post_is_held(duties: str, passages: list[tuple[str, str, str]]) -> None:
    page = roster(10, 14, **STAFF, 李四=f"副局长|{duties}")
    (found,) = events(*BASE, page)
    here = [one for one in found.evidence if one.role != "context"]

    assert [(one.role, one.quote, one.rule) for one in here] == passages
    assert {(one.url, one.fetched_at, one.sha256) for one in here} == {(page.url, page.first_seen, page.sha256)}


def test_an_act_that_names_no_post_gives_none() -> None:
    nothing = replace(fact("钱七", Action.REMOVED, "", "2025-03-10"), post=None)

    assert told(*BASE, notice("免职", 10, nothing)) == []


def test_who_presides_goes_on_so_though_a_list_shows_a_seat_that_an_act_had_taken() -> None:
    runs = (
        roster(0, 19, 张三="局长", 李四="副局长（主持工作）"),
        notice("免职", 10, fact("李四", Action.REMOVED, "总工程师", "2025-03-11")),
        roster(20, 60, 张三="局长", 李四="副局长、总工程师"),
        notice("任职文", 30, fact("李四", Action.APPOINTED, "总经济师", "2025-03-31")),
    )

    assert [one.mode for one in events(home(0, 60), *runs)] == ["presiding", "substantive", "presiding"]


def test_a_seat_of_which_was_told_once_is_never_told_for_the_first_time_again() -> None:
    told_before = _Told()
    one, other = (Happening("李四", date(2025, 3, 10), (), (seat,), (), move("", seat)) for seat in ("副局长", "总工程师"))

    assert told_before.is_first(one)
    told_before.take(one)
    assert not told_before.is_first(one)
    told_before.take(other)
    assert not told_before.is_first(one)


def test_what_is_only_heard_of_somebody_hides_nothing_that_was_decided_later() -> None:
    heard = notice("传闻", 5, fact("钱七", Action.APPOINTED, "总工程师", "2025-03-05"), act=False, site=MEDIA)
    given = notice("任职文", 10, fact("钱七", Action.APPOINTED, "副局长", "2025-03-10"))

    assert told(*BASE, heard, given) == [("leader.appointed", "钱七", "副局长", "confirmed")]
