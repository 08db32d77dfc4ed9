"""What acts gave and took beside a list that lags, at the edges: whose happening it is, which day, which look (monitor/lagging.py)."""

from datetime import date, timedelta

import pytest

from monitor.claims import local_day
from monitor.groups import Group
from monitor.lagging import Decided
from tests.unit.monitor.history import day
from tests.unit.monitor.moves import move
from tests.unit.monitor.test_joins import CHIEF, DEPUTY, ENGINEER, act


def test_what_an_act_tells_is_never_late() -> None:
    moved = move(DEPUTY, ENGINEER)

    assert Decided().is_late(Group((), moved), (DEPUTY,), (DEPUTY,), (DEPUTY,))
    assert not Decided().is_late(Group((act("2025-03-10", CHIEF),), moved), (DEPUTY,), (DEPUTY,), (DEPUTY,))


def test_who_comes_to_be_listed_by_an_act_holds_no_more_than_it_says() -> None:
    decided, came = Decided(given={ENGINEER: date(2025, 3, 8)}), move("", DEPUTY)

    assert decided.held_after(Group((), came), (ENGINEER,), (DEPUTY,)) == (DEPUTY, ENGINEER)
    assert decided.held_after(Group((act("2025-03-10", DEPUTY),), came), (ENGINEER,), (DEPUTY,)) == (DEPUTY,)


@pytest.mark.parametrize(("days", "kept"), [(30, (ENGINEER,)), (31, ())])
def test_what_an_act_gave_is_held_for_thirty_days_beside_what_a_list_comes_to_show(days: int, kept: tuple[str, ...]) -> None:
    came = move("", DEPUTY, first=40)
    decided = Decided(given={ENGINEER: local_day(came.window[1]) - timedelta(days=days)})

    assert decided.held_after(Group((), came), (ENGINEER,), (DEPUTY,)) == (DEPUTY, *kept)


def test_what_an_act_gave_is_not_added_to_what_was_held_before_a_coming() -> None:
    came = move("", ENGINEER, first=12)
    group = Group((act("2025-03-10", ENGINEER),), came, came, earlier=True)

    assert Decided(given={CHIEF: date(2025, 3, 8)}).sides(group, (CHIEF,), (), (ENGINEER,)) == ((), (ENGINEER, CHIEF))


@pytest.mark.parametrize(("on", "kept"), [("2025-03-10", ()), ("2025-03-11", (DEPUTY,))], ids=["that day", "a day later"])
def test_what_an_act_takes_was_held_until_a_later_day(on: str, kept: tuple[str, ...]) -> None:
    decided = Decided(acts=(act(on, losses=DEPUTY),))
    group = Group((act("2025-03-10", ENGINEER),), move("", ENGINEER, first=12))

    assert decided.sides(group, (DEPUTY,), (DEPUTY,), (ENGINEER,))[1] == (ENGINEER, *kept)


@pytest.mark.parametrize(("dropped", "late"), [(19, False), (20, True)], ids=["in the look before", "in the look that shows it"])
def test_a_list_that_had_dropped_a_seat_is_not_late_with_it(dropped: int, late: bool) -> None:
    came = move("", ENGINEER, first=20)
    decided = Decided(taken={ENGINEER: local_day(day(10))}, dropped={ENGINEER: day(dropped)})

    assert came.window == (day(19), day(20))
    assert decided.is_undone(Group((), came)) is late


def test_each_stretch_that_was_counted_and_each_seat_that_was_dropped_stays_so() -> None:
    decided = Decided()
    for moved in (move(f"{DEPUTY}、{ENGINEER}", ENGINEER, first=10), move(ENGINEER, CHIEF, first=20)):
        decided.take(Group((), moved), moved.after)

    assert decided.begun == {day(10), day(20)}
    assert decided.dropped == {DEPUTY: day(10), ENGINEER: day(20)}
