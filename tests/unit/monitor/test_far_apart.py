"""What is told of one seat twice, too far apart for one happening, and nothing between: a person must look (domain.md §2.1)."""

import pytest

from monitor.facts import Action
from monitor.history import Sighting
from tests.unit.monitor.history import day, fact, home, notice, roster
from tests.unit.monitor.told import BASE, STAFF, told

WITH_LI = {**STAFF, "李四": "副局长"}
WITHOUT_ZHAO = {name: said for name, said in STAFF.items() if name != "赵六"}


def decided(person: str, action: Action, number: int, post: str = "副局长") -> Sighting:
    """Return an act of day *number* about *person*."""
    return notice("任免" + "〇" * number, number, fact(person, action, post, f"{day(number):%Y-%m-%d}"))


def statuses(*history: Sighting) -> list[tuple[str, str]]:
    return [(kind, status) for kind, _, _, status in told(home(0, 400), *history) if kind != "fact.disputed"]


@pytest.mark.parametrize(
    ("number", "expected"),
    [(40, [("leader.appointed", "confirmed")]), (41, [("leader.listed", "confirmed"), ("leader.appointed", "candidate")])],
    ids=["30 days after the roster first showed him", "31 days"],
)
def test_an_act_that_gives_what_the_roster_has_long_shown_is_proposed_for_review(
    number: int, expected: list[tuple[str, str]]
) -> None:
    shown = roster(0, 9, **STAFF), roster(10, 90, **WITH_LI)

    assert statuses(*shown, decided("李四", Action.APPOINTED, number)) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [(40, [("leader.removed", "confirmed")]), (41, [("leader.delisted", "confirmed"), ("leader.removed", "candidate")])],
    ids=["30 days after the roster last showed him", "31 days"],
)
def test_an_act_that_takes_what_the_roster_has_long_not_shown_is_proposed_for_review(
    number: int, expected: list[tuple[str, str]]
) -> None:
    shown = roster(0, 9, **STAFF), roster(10, 90, **WITHOUT_ZHAO)

    assert statuses(*shown, decided("赵六", Action.REMOVED, number)) == expected


def test_a_roster_that_follows_after_the_window_is_proposed_for_review() -> None:
    came, left = decided("李四", Action.APPOINTED, 10), decided("赵六", Action.REMOVED, 10)

    assert statuses(roster(0, 219, **STAFF), roster(220, 300, **WITH_LI), came) == [
        ("leader.appointed", "confirmed"),
        ("leader.listed", "candidate"),
    ]
    assert statuses(roster(0, 219, **STAFF), roster(220, 300, **WITHOUT_ZHAO), left) == [
        ("leader.removed", "confirmed"),
        ("leader.delisted", "candidate"),
    ]


def test_a_second_act_on_the_same_seat_is_proposed_for_review() -> None:
    acts = decided("李四", Action.APPOINTED, 10), decided("李四", Action.APPOINTED, 90)

    assert statuses(roster(0, 9, **STAFF), *acts) == [("leader.appointed", "confirmed"), ("leader.appointed", "candidate")]


def test_what_lies_between_makes_it_news() -> None:
    gave, took, again = (
        decided("李四", action, number)
        for action, number in ((Action.APPOINTED, 10), (Action.REMOVED, 60), (Action.APPOINTED, 120))
    )

    assert statuses(roster(0, 9, **STAFF), gave, took, again) == [
        ("leader.appointed", "confirmed"),
        ("leader.removed", "confirmed"),
        ("leader.appointed", "confirmed"),
    ]
    gone = roster(0, 9, **STAFF), roster(10, 49, **WITH_LI), roster(50, 99, **STAFF), roster(100, 200, **WITH_LI)
    assert statuses(*gone, decided("李四", Action.APPOINTED, 100)) == [
        ("leader.listed", "confirmed"),
        ("leader.delisted", "confirmed"),
        ("leader.appointed", "confirmed"),
    ]


def test_who_stood_there_when_watching_began_was_never_told_of() -> None:
    assert [status for _, status in statuses(*BASE[1:], decided("王五", Action.APPOINTED, 90))] == ["confirmed"]
    assert [status for _, status in statuses(*BASE[1:], decided("王五", Action.REMOVED, 90))] == ["confirmed"]


def test_a_seat_more_than_was_told_is_news() -> None:
    more = notice("任", 90, *(fact("李四", Action.APPOINTED, post, f"{day(90):%Y-%m-%d}") for post in ("副局长", "总工程师")))

    assert statuses(roster(0, 9, **STAFF), decided("李四", Action.APPOINTED, 10), more)[1:] == [
        ("leader.role_changed", "confirmed")
    ]
