"""A later act beats an older roster: what a list shows late is no news, and no act is taken for an earlier one (domain.md §3.1 rule 3)."""

import pytest

from monitor.facts import Action
from monitor.history import Sighting
from tests.unit.monitor.history import day, fact, home, notice, roster
from tests.unit.monitor.test_several_decisions import check_nothing_is_unsaid
from tests.unit.monitor.told import STAFF, events

GAVE, TOOK = Action.APPOINTED, Action.REMOVED
NAME, SECOND, ENGINEER, ECONOMIST = "钱七", "副局长", "总工程师", "总经济师"


def act(number: int, decided: int, found: int, *clauses: tuple[Action, str]) -> Sighting:
    """Return the act *number* on the one of whom all this tells, *decided* on a day and *found* on another."""
    on = f"{day(decided):%Y-%m-%d}"
    return notice("任" * number, found, *(fact(NAME, *clause, on) for clause in clauses), published=on)


def lists(*stretches: tuple[int, str], end: int = 90) -> list[Sighting]:
    """Return a home page, and a roster that shows him from each day in the posts said, «» for not at all."""
    ends = [first - 1 for first, _ in stretches[1:]] + [end]
    runs = [
        roster(first, last, **STAFF, **({NAME: said} if said else {}))
        for (first, said), last in zip(stretches, ends, strict=True)
    ]
    return [home(0, end), *runs]


def told(*runs: Sighting) -> list[tuple[str, str, str | None, list[str], list[str]]]:
    """Return what is told of him: kind, status, day, and what he held before and after."""
    return [
        (
            one.type.value.removeprefix("leader."),
            one.status.value,
            one.decided_on,
            (one.before or {}).get("posts") or [],
            (one.after or {}).get("posts") or [],
        )
        for one in events(*runs)
        if one.person == NAME and one.type.value != "fact.disputed"
    ]


@pytest.mark.parametrize("shown", [((35, ECONOMIST),), ()], ids=["shown in between", "never shown"])
def test_a_seat_that_is_taken_a_second_time_is_not_what_the_roster_showed_the_first_time(
    shown: tuple[tuple[int, str], ...],
) -> None:
    career = [
        *lists((0, ECONOMIST), (20, ENGINEER), *shown),
        act(1, 15, 15, (TOOK, ECONOMIST), (GAVE, ENGINEER)),
        act(2, 34, 34, (TOOK, ENGINEER), (GAVE, ECONOMIST)),
        act(3, 42, 42, (TOOK, ECONOMIST)),
    ]

    assert told(*career)[-1] == ("removed", "confirmed", "2025-04-12", [ECONOMIST], [])
    check_nothing_is_unsaid(career)


def test_a_seat_that_the_roster_showed_him_lose_is_given_anew() -> None:
    career = [*lists((0, ""), (20, ECONOMIST), (26, ENGINEER)), act(1, 38, 38, (GAVE, ECONOMIST))]

    assert told(*career)[-1] == ("role_changed", "confirmed", "2025-04-08", [ENGINEER], [ENGINEER, ECONOMIST])
    check_nothing_is_unsaid(career)


def test_a_seat_given_taken_and_given_again_is_told_three_times_though_the_roster_shows_it_once() -> None:
    career = [
        *lists((0, ""), (40, SECOND)),
        act(1, 10, 10, (GAVE, SECOND)),
        act(2, 14, 14, (TOOK, SECOND)),
        act(3, 22, 22, (GAVE, SECOND)),
    ]

    assert [(kind, on) for kind, _, on, *_ in told(*career)] == [
        ("appointed", "2025-03-11"), ("removed", "2025-03-15"), ("appointed", "2025-03-23"),
    ]  # fmt: skip
    check_nothing_is_unsaid(career)


LATE = (
    act(1, 10, 10, (GAVE, SECOND)),
    act(2, 31, 33, (GAVE, ENGINEER)),
    act(3, 56, 56, (TOOK, ENGINEER)),
    act(4, 62, 62, (GAVE, ECONOMIST)),
)


def test_what_an_act_took_and_the_roster_still_shows_is_not_held_by_the_next_act() -> None:
    shown = lists((0, ""), (12, SECOND), (31, f"{SECOND}、{ENGINEER}"), (66, f"{SECOND}、{ENGINEER}、{ECONOMIST}"))

    assert told(*shown, *LATE)[-1] == ("role_changed", "confirmed", "2025-05-02", [SECOND], [SECOND, ECONOMIST])
    check_nothing_is_unsaid([*shown, *LATE])


def test_a_roster_that_drops_at_last_what_an_act_took_tells_nothing() -> None:
    lagging = ((0, ""), (12, SECOND), (31, f"{SECOND}、{ENGINEER}"), (66, f"{SECOND}、{ENGINEER}、{ECONOMIST}"))

    before, after = told(*lists(*lagging), *LATE), told(*lists(*lagging, (80, f"{SECOND}、{ECONOMIST}")), *LATE)
    assert after == before


def test_what_an_act_gave_and_the_roster_shows_not_yet_is_held_through_its_other_moves() -> None:
    career = [*lists((0, SECOND), (30, ENGINEER)), act(1, 20, 20, (GAVE, ECONOMIST))]

    assert told(*career)[-1] == ("role_changed", "confirmed", None, [SECOND, ECONOMIST], [ENGINEER, ECONOMIST])


@pytest.mark.parametrize(("shown", "status"), [(28, ["candidate"]), (55, ["confirmed"])], ids=["soon", "long after"])
def test_who_comes_to_be_listed_soon_after_an_act_took_that_seat_waits_for_review(shown: int, status: list[str]) -> None:
    runs = (*lists((0, ""), (shown, SECOND)), act(1, 20, 20, (TOOK, SECOND)))

    assert [state for kind, state, *_ in told(*runs) if kind == "listed"] == status


def test_who_comes_to_be_listed_in_another_seat_than_an_act_took_is_news() -> None:
    runs = (*lists((0, ""), (28, ENGINEER)), act(1, 20, 20, (TOOK, SECOND)))

    assert [state for kind, state, *_ in told(*runs) if kind == "listed"] == ["confirmed"]


def test_who_comes_to_be_listed_in_one_seat_is_not_listed_in_another_that_an_act_gave_him() -> None:
    runs = (*lists((0, ""), (60, SECOND)), act(1, 10, 10, (GAVE, ENGINEER)))

    assert [after for kind, _, _, _, after in told(*runs) if kind == "listed"] == [[SECOND]]


def test_two_seats_that_the_roster_showed_at_once_stay_two_when_acts_turn_up_for_each() -> None:
    career = [
        *lists((0, ""), (40, f"{ECONOMIST}、{ENGINEER}")),
        act(1, 17, 37, (GAVE, ECONOMIST)),
        act(2, 36, 56, (GAVE, ENGINEER)),
    ]

    check_nothing_is_unsaid(career)


def test_going_and_coming_that_acts_decided_apart_are_two_happenings() -> None:
    career = [
        *lists((0, ECONOMIST), (27, ""), (44, SECOND)),
        act(1, 20, 40, (TOOK, ECONOMIST)),
        act(2, 24, 36, (GAVE, SECOND)),
    ]

    assert [(kind, on) for kind, _, on, *_ in told(*career)] == [("removed", "2025-03-21"), ("appointed", "2025-03-25")]
    check_nothing_is_unsaid(career)


def test_a_seat_that_was_told_beside_one_left_before_is_told_once() -> None:
    runs = (
        *lists((0, SECOND), (11, ECONOMIST), (34, SECOND), (35, f"{SECOND}、{ENGINEER}")),
        act(1, 12, 24, (TOOK, SECOND), (GAVE, ECONOMIST)),
        act(2, 31, 51, (TOOK, ECONOMIST), (GAVE, SECOND)),
        act(3, 34, 34, (GAVE, ENGINEER)),
    )

    came = [after for _, _, _, before, after in told(*runs) if ENGINEER in after and ENGINEER not in before]
    assert came == [[SECOND, ENGINEER]]
