"""Acts by which somebody comes to preside over a body, or does so no more: one change of mode, never an appointment (domain.md L04, A8)."""

from dataclasses import replace

import pytest

from monitor.acts import acts_of
from monitor.claims import appointment_claims
from monitor.facts import Action, AppointmentFact
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, SITES, fact, notice, roster
from tests.unit.monitor.told import events

BEGINS = replace(fact("李四", Action.APPOINTED, "副局长", "2025-03-10", "主持工作"), rule="presiding/主持工作")
ENDS = replace(fact("李四", Action.APPOINTED, "副局长", "2025-04-01", "不再主持工作"), rule="presiding/主持工作")
DEPUTY = "党组成员、副局长"
PRESIDING = "党组成员、副局长（主持工作）"


def told(*runs: Sighting) -> list[tuple[str, str, str | None, str | None]]:
    return [(event.type.value, event.status.value, event.mode, event.decided_on) for event in events(*runs)]


def test_an_act_and_the_roster_tell_one_change() -> None:
    runs = (
        roster(0, 12, 张三="局长", 李四=DEPUTY),
        notice("主持", 10, BEGINS),
        roster(13, 40, 张三="局长", 李四=PRESIDING),
    )

    assert told(*runs) == [("leader.role_changed", "confirmed", "presiding", "2025-03-10")]


def test_the_end_is_told_once_with_the_day_of_the_act() -> None:
    runs = (
        roster(0, 34, 张三="局长", 李四=PRESIDING),
        notice("不再主持", 32, ENDS),
        roster(35, 60, 张三="局长", 李四=DEPUTY),
    )

    assert told(*runs) == [("leader.role_changed", "confirmed", "substantive", "2025-04-01")]


def test_both_by_acts_alone() -> None:
    runs = (roster(0, 60, 张三="局长", 李四=DEPUTY), notice("主持", 10, BEGINS), notice("不再主持", 32, ENDS))

    assert told(*runs) == [
        ("leader.role_changed", "confirmed", "presiding", "2025-03-10"),
        ("leader.role_changed", "confirmed", "substantive", "2025-04-01"),
    ]


def test_who_presides_over_a_body_whose_list_nobody_sees_was_not_appointed() -> None:
    assert [kind for kind, *_ in told(notice("主持", 10, BEGINS))] == ["leader.role_changed"]
    assert [kind for kind, *_ in told(notice("不再主持", 32, ENDS))] == ["leader.role_changed"]


UNSAID = replace(ENDS, qualifier=None)
OF_ANOTHER_RULE = replace(ENDS, rule="test")
GIVEN, TAKEN = fact("李四", Action.APPOINTED, "总工程师"), fact("李四", Action.REMOVED, "总经济师")
OF_NO_POST = replace(TAKEN, post=None)


@pytest.mark.parametrize(
    ("clauses", "moves", "ends"),
    [
        ((BEGINS,), True, False),
        ((ENDS,), True, True),
        ((ENDS, UNSAID), True, True),
        ((ENDS, OF_NO_POST), True, True),
        ((BEGINS, GIVEN), False, False),
        ((ENDS, TAKEN), False, True),
        ((OF_NO_POST,), False, False),
        ((OF_ANOTHER_RULE,), False, True),
    ],
    ids=[
        "begins",
        "ends",
        "ends, and one clause leaves it unsaid",
        "ends, and takes what it does not name",
        "gives another post too",
        "ends, and takes another post too",
        "only takes what it does not name",
        "ends, said beside a post",
    ],
)
def test_an_act_only_moves_the_mode_that_names_nothing_but_the_work(
    clauses: tuple[AppointmentFact, ...], *, moves: bool, ends: bool
) -> None:
    (act,) = acts_of(appointment_claims(BODY, (notice("主持", 10, *clauses),), SITES, BODY.full_names))

    assert (act.moves_mode, act.ends_presiding) == (moves, ends)
