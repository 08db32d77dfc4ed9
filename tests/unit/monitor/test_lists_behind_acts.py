"""Lists that are behind several acts: each act did what it says, and what a list shows late is told once (ADR 26).

The careers are those that a random generator found: a list that skips what held for a day, acts that are found late.
"""

import pytest

from monitor.facts import Action
from monitor.history import Sighting
from tests.unit.monitor.history import day
from tests.unit.monitor.test_lagging_rosters import ECONOMIST, ENGINEER, GAVE, NAME, SECOND, TOOK, act, lists, told
from tests.unit.monitor.test_several_decisions import check_nothing_is_unsaid
from tests.unit.monitor.told import events


def on(number: int) -> str:
    """Return the date of the day *number* of these careers, as acts bear it."""
    return f"{day(number):%Y-%m-%d}"


def changes(*runs: Sighting) -> list[tuple[str, str | None, list[str], list[str]]]:
    """Return what is told of him and confirmed, without the status."""
    return [(kind, when, before, after) for kind, status, when, before, after in told(*runs) if status == "confirmed"]


def test_a_list_of_before_an_act_says_nothing_of_what_that_act_left() -> None:
    runs = (
        *lists((0, ""), (20, ENGINEER)),
        act(1, 15, 15, (TOOK, ENGINEER), (GAVE, SECOND)),
        act(2, 28, 30, (GAVE, ENGINEER)),
    )

    kind, when, before, after = changes(*runs)[-1]
    assert (kind, when, before, set(after)) == ("role_changed", on(28), [SECOND], {SECOND, ENGINEER})


def test_what_an_act_takes_was_held_until_then_though_a_first_list_does_not_show_it() -> None:
    career = [
        *lists((0, ""), (51, ECONOMIST)),
        act(1, 19, 31, (GAVE, ENGINEER)),
        act(2, 31, 36, (GAVE, ECONOMIST)),
        act(3, 52, 53, (TOOK, ENGINEER)),
    ]

    assert [(when, set(before), set(after)) for _, when, before, after in changes(*career)] == [
        (on(19), set(), {ENGINEER}),
        (on(31), {ENGINEER}, {ENGINEER, ECONOMIST}),
        (on(52), {ENGINEER, ECONOMIST}, {ECONOMIST}),
    ]
    check_nothing_is_unsaid(career)


def test_what_acts_give_again_was_not_held_until_they_took_it_last() -> None:
    runs = (
        *lists((0, ""), (25, ECONOMIST)),
        act(1, 10, 10, (GAVE, ENGINEER)),
        act(2, 20, 20, (GAVE, ECONOMIST)),
        act(3, 40, 40, (GAVE, ENGINEER)),
        act(4, 60, 60, (TOOK, ENGINEER)),
    )

    assert changes(*runs)[1] == ("role_changed", on(20), [ENGINEER], [ECONOMIST])


def test_who_leaves_the_list_by_an_act_keeps_the_seat_that_another_act_gave_him() -> None:
    career = [
        *lists((0, ENGINEER), (39, ""), (49, SECOND)),
        act(1, 30, 30, (GAVE, SECOND)),
        act(2, 38, 38, (TOOK, ENGINEER)),
    ]

    assert [(when, set(before), set(after)) for _, when, before, after in changes(*career)] == [
        (on(30), {ENGINEER}, {ENGINEER, SECOND}),
        (on(38), {ENGINEER, SECOND}, {SECOND}),
    ]
    check_nothing_is_unsaid(career)


@pytest.mark.parametrize(
    ("further", "status"),
    [((), "confirmed"), ((act(2, 30, 30, (GAVE, SECOND)),), "candidate")],
    ids=["and no other", "and another came"],
)
def test_who_leaves_the_list_with_a_seat_more_than_an_act_took_is_listed_no_more_in_that_one(
    further: tuple[Sighting, ...], status: str
) -> None:
    career = [*lists((0, f"{ENGINEER}、{ECONOMIST}"), (39, "")), *further, act(1, 38, 38, (TOOK, ENGINEER))]

    kept = [SECOND] if further else []
    assert [(kind, state, when, set(before)) for kind, state, when, before, _ in told(*career)][-2:] == [
        ("role_changed", "confirmed", on(38), {ENGINEER, ECONOMIST, *kept}),
        ("delisted", status, None, {ECONOMIST}),
    ]
    check_nothing_is_unsaid(career)


def test_an_act_that_turns_up_for_the_other_seat_takes_it_under_its_id() -> None:
    one, other = act(1, 38, 38, (TOOK, ENGINEER)), act(2, 38, 60, (TOOK, ECONOMIST))
    shown = lists((0, f"{ENGINEER}、{ECONOMIST}"), (39, ""))

    check_nothing_is_unsaid([*shown, one, other])
    assert {(kind, when) for kind, when, *_ in changes(*shown, one, other)} == {("removed", on(38))}


def test_a_seat_that_the_list_shows_late_is_not_held_after_the_last_of_the_acts_it_shows() -> None:
    runs = (
        *lists((0, ENGINEER), (48, ECONOMIST)),
        act(1, 8, 13, (TOOK, ENGINEER), (GAVE, ECONOMIST)),
        act(2, 20, 20, (TOOK, ECONOMIST), (GAVE, ENGINEER)),
        act(3, 41, 46, (TOOK, ENGINEER)),
    )

    assert changes(*runs)[-1] == ("removed", on(41), [ENGINEER], [])


def test_a_seat_that_was_shown_and_left_and_is_shown_again_is_news() -> None:
    career = [
        *lists((0, ""), (27, ENGINEER), (45, ""), (63, f"{SECOND}、{ENGINEER}")),
        act(1, 20, 20, (GAVE, ENGINEER)),
        act(2, 25, 25, (TOOK, ENGINEER)),
        act(3, 42, 47, (GAVE, SECOND)),
    ]

    assert changes(*career)[-1] == ("listed", None, [], [SECOND, ENGINEER])
    check_nothing_is_unsaid(career)


def test_a_seat_that_no_act_gave_is_none_of_what_the_act_did() -> None:
    """Of several seats that the list comes to show at once the act dates its own."""
    runs = (*lists((0, ECONOMIST), (42, f"{SECOND}、{ENGINEER}")), act(1, 21, 22, (GAVE, SECOND)))

    assert [(when, set(before), set(after)) for _, when, before, after in changes(*runs)] == [
        (on(21), {ECONOMIST}, {ECONOMIST, SECOND}),
        (None, {ECONOMIST, SECOND}, {SECOND, ENGINEER}),
    ]


def test_who_comes_to_be_listed_in_a_seat_more_than_an_act_gave_is_listed_in_that_one() -> None:
    runs = (*lists((0, ""), (42, f"党组成员、{SECOND}、{ENGINEER}")), act(1, 21, 22, (GAVE, SECOND)))

    found = [(one.type.value, one.post, one.decided_on, (one.after or {})["posts"]) for one in events(*runs)]
    assert found == [
        ("leader.appointed", SECOND, on(21), ["党组成员", SECOND, ENGINEER]),
        ("leader.listed", ENGINEER, None, ["党组成员", SECOND, ENGINEER]),
    ]


def test_who_leaves_a_seat_by_an_act_and_is_listed_in_two_entered_one_by_the_act() -> None:
    runs = (
        *lists((0, ""), (48, f"{SECOND}、{ENGINEER}")),
        act(1, 17, 17, (GAVE, ECONOMIST)),
        act(2, 42, 62, (TOOK, ECONOMIST), (GAVE, ENGINEER)),
    )

    assert [(kind, when, before) for kind, when, before, _ in changes(*runs)] == [
        ("appointed", on(17), []),
        ("role_changed", on(42), [ECONOMIST]),
        ("listed", None, []),
    ]
    check_nothing_is_unsaid([*runs])


def test_an_act_that_was_undone_before_the_list_moved_is_not_what_it_shows() -> None:
    runs = (
        *lists((0, ""), (12, ENGINEER), (43, ECONOMIST), (62, SECOND)),
        act(1, 11, 51, (TOOK, ENGINEER), (GAVE, ECONOMIST)),
        act(2, 13, 13, (TOOK, ECONOMIST)),
        act(3, 29, 29, (GAVE, ECONOMIST)),
    )

    assert changes(*runs)[-3:] == [
        ("removed", on(13), [ECONOMIST], []),
        ("appointed", on(29), [], [ECONOMIST]),
        ("role_changed", None, [ECONOMIST], [SECOND]),
    ]


@pytest.mark.parametrize(("dropped", "kinds"), [(49, ["delisted"]), (48, [])], ids=["46 days", "45 days"])
def test_what_the_list_shows_long_after_an_act_that_another_undid_is_none_of_its_doing(dropped: int, kinds: list[str]) -> None:
    runs = (*lists((0, ""), (35, SECOND), (dropped, "")), act(1, 2, 2, (TOOK, SECOND)), act(2, 38, 38, (GAVE, SECOND)))

    assert [kind for kind, *_ in told(*runs)] == ["removed", "appointed", *kinds]


def test_who_had_left_a_seat_did_not_go_from_it_by_a_later_act() -> None:
    runs = (
        *lists((0, ENGINEER), (54, "")),
        act(1, 33, 33, (TOOK, ENGINEER), (GAVE, ECONOMIST)),
        act(2, 39, 39, (TOOK, ECONOMIST)),
        act(3, 50, 62, (GAVE, SECOND)),
    )

    assert changes(*runs)[-2:] == [("removed", on(39), [ECONOMIST], []), ("appointed", on(50), [], [SECOND])]


def test_a_seat_that_an_act_took_lately_is_not_held_because_the_list_comes_to_show_it() -> None:
    career = [
        *lists((0, ""), (46, ENGINEER), (73, f"{SECOND}、{ECONOMIST}")),
        act(1, 41, 41, (TOOK, ENGINEER)),
        act(2, 52, 72, (GAVE, SECOND)),
        act(3, 55, 67, (GAVE, ECONOMIST)),
    ]

    assert changes(*career) == [
        ("removed", on(41), [ENGINEER], []),
        ("appointed", on(52), [], [SECOND]),
        ("role_changed", on(55), [SECOND], [SECOND, ECONOMIST]),
    ]


def test_a_seat_given_anew_waits_for_a_person_when_the_list_drops_the_old_one() -> None:
    runs = (
        *lists((0, SECOND), (46, "")),
        act(1, 25, 25, (TOOK, SECOND), (GAVE, ECONOMIST)),
        act(2, 28, 28, (TOOK, ECONOMIST)),
        act(3, 38, 40, (GAVE, SECOND)),
    )

    assert [(kind, status) for kind, status, *_ in told(*runs)][-1] == ("delisted", "candidate")


def test_who_is_dropped_from_a_seat_that_was_not_given_anew_has_left() -> None:
    runs = (*lists((0, ""), (5, SECOND), (46, "")), act(1, 38, 38, (GAVE, SECOND)))

    assert [(kind, status) for kind, status, *_ in told(*runs)][-1] == ("delisted", "confirmed")


def test_a_seat_of_which_nobody_told_waits_for_a_person_when_it_turns_out_that_an_act_had_taken_it() -> None:
    shown = lists((0, SECOND), (56, f"{SECOND}、{ECONOMIST}"), (59, SECOND))
    before, after = events(*shown), events(*shown, act(1, 29, 69, (TOOK, ECONOMIST)))

    assert {one.id for one in before} == {one.id for one in after}
    assert [(one.after, one.status.value) for one in after] == [
        ({"post": SECOND, "posts": [SECOND]}, "confirmed"),
        ({"post": SECOND, "posts": [SECOND, ECONOMIST]}, "candidate"),
    ]


def test_who_comes_back_to_a_seat_that_the_list_had_dropped_is_news() -> None:
    runs = (
        *lists((0, ECONOMIST), (20, f"{ECONOMIST}、{SECOND}"), (35, SECOND), (61, ECONOMIST)),
        act(1, 35, 75, (TOOK, ECONOMIST)),
    )

    assert changes(*runs)[-1] == ("role_changed", None, [SECOND], [ECONOMIST])


@pytest.mark.parametrize(("given", "kept"), [(16, True), (5, False)], ids=["lately", "long before"])
def test_what_an_act_gave_lately_is_held_beside_the_seat_that_the_list_comes_to_show(given: int, kept: bool) -> None:
    runs = (
        *lists((0, ""), (40, SECOND)),
        act(1, given, given, (GAVE, ENGINEER)),
        act(2, 45, 45, (GAVE, ECONOMIST)),
    )

    kind, when, before, after = changes(*runs)[-1]
    assert (kind, when, ENGINEER in before, ENGINEER in after) == ("role_changed", on(45), kept, kept)


@pytest.mark.parametrize("clauses", [((TOOK, ENGINEER), (GAVE, SECOND)), ((GAVE, SECOND),)], ids=["takes too", "gives"])
def test_who_was_told_to_be_listed_stays_told_when_the_act_turns_up(clauses: tuple[tuple[Action, str], ...]) -> None:
    career = [*lists((0, ""), (28, SECOND)), act(1, 7, 7, (GAVE, ENGINEER)), act(2, 10, 32, *clauses)]

    check_nothing_is_unsaid(career)


def test_who_was_told_to_be_listed_stays_told_when_it_turns_out_that_he_had_left_another_seat() -> None:
    career = [
        *lists((0, ""), (50, SECOND)),
        act(1, 11, 12, (GAVE, ECONOMIST)),
        act(2, 35, 55, (TOOK, ECONOMIST)),
        act(3, 49, 55, (GAVE, SECOND)),
    ]

    check_nothing_is_unsaid(career)
    assert len({one.id for one in events(*career) if one.person == NAME}) == 3
