"""What was decided or shown between two things parts them; and what acts did that the roster shows late, seat by seat."""

from datetime import date, timedelta

import pytest

from monitor.acts import Act
from monitor.claims import local_day
from monitor.fold import fold
from monitor.gaps import is_taken
from monitor.groups import Group
from monitor.lagging import Decided
from monitor.modes import PRESIDING
from monitor.steps import are_parted, is_of_another
from monitor.transitions import Transition
from tests.unit.monitor.history import BODY, SITES, day, home, roster
from tests.unit.monitor.moves import move
from tests.unit.monitor.test_joins import CHIEF, DEPUTY, ENGINEER, act

GAVE, GAVE_AGAIN = act("2025-03-05", DEPUTY), act("2025-03-15", DEPUTY)
TOOK = act("2025-03-10", losses=DEPUTY)


@pytest.mark.parametrize(
    ("step", "parted"),
    [
        (TOOK, True),
        (act("2025-03-05", losses=DEPUTY), False),
        (act("2025-03-15", losses=DEPUTY), False),
        (act("2025-03-10", losses=ENGINEER), False),
        (act("2025-03-10", ENGINEER), False),
        (act("2025-03-10", losses=DEPUTY, said=False), False),
    ],
    ids=[
        "took it in between",
        "took it on the day of the first",
        "took it on the day of the second",
        "took another seat",
        "gave another seat",
        "is only reported",
    ],
)
def test_two_acts_are_parted_by_one_that_took_the_seat_in_between(step: Act, parted: bool) -> None:
    assert are_parted(GAVE, GAVE_AGAIN, (GAVE, step, GAVE_AGAIN)) is parted


def test_what_undid_one_of_two_acts_parts_them() -> None:
    assert are_parted(GAVE, act("2025-03-15", losses=DEPUTY), (TOOK,))
    assert not are_parted(GAVE, act("2025-03-15", losses=DEPUTY), ())


def test_only_the_first_stretch_of_the_roster_is_accounted_for_from_the_beginning() -> None:
    states = fold(BODY, (home(0, 9), roster(0, 4, 张三="局长"), roster(5, 9, 张三="局长", 李四="副局长")), SITES).states

    assert len(states) == 2
    assert (Decided.since(states).begun, Decided.since(()).begun) == ({states[0].start}, set())


@pytest.mark.parametrize(
    ("on", "another"),
    [("2025-03-05", False), ("2025-03-06", True), ("2025-03-15", True)],
    ids=["before it", "behind it", "that day"],
)
def test_what_the_roster_showed_before_an_act_undid_it_is_not_what_a_later_act_gave(on: str, another: bool) -> None:
    shown, step = move("", DEPUTY, first=5), act(on, losses=DEPUTY)

    assert f"{shown.window[0]:%m-%d}" == "03-05"
    assert is_of_another(GAVE_AGAIN, shown, (step, GAVE_AGAIN), (shown,)) is another


def test_who_was_shown_again_went_before_the_act_that_took_the_seat() -> None:
    went, came = move(DEPUTY, "", first=3), move("", DEPUTY, first=6)

    assert is_of_another(act("2025-03-15", losses=DEPUTY), went, (), (went, came))
    assert not is_of_another(act("2025-03-15", losses=DEPUTY), went, (), (went,))


def test_a_report_takes_no_seat() -> None:
    went = move(DEPUTY, "", first=12)

    assert is_taken(went, [TOOK])
    assert not is_taken(went, [act("2025-03-10", losses=DEPUTY, said=False)])


def test_a_seat_that_is_given_again_is_taken_no_more_and_the_other_way_round() -> None:
    decided = Decided()
    decided.take(Group((GAVE,)), (DEPUTY,))
    decided.take(Group((TOOK,)), ())
    assert (set(decided.given), decided.taken) == (set(), {DEPUTY: date(2025, 3, 10)})

    decided.take(Group((GAVE_AGAIN,)), (DEPUTY,))
    assert (set(decided.given), decided.taken) == ({DEPUTY}, {})


BOTH = (DEPUTY, ENGINEER)


@pytest.mark.parametrize(
    ("decided", "acts", "before"),
    [
        (Decided(taken={DEPUTY: date(2025, 3, 2)}, begun={day(0)}), (), (ENGINEER,)),
        (Decided(taken={DEPUTY: date(2025, 3, 2)}, begun={day(0)}), (TOOK,), BOTH),
        (Decided(begun={day(0)}), (act("2025-03-10", CHIEF),), BOTH),
        (Decided(), (act("2025-03-10", CHIEF),), (ENGINEER,)),
        (Decided(), (), BOTH),
    ],
    ids=["taken before", "taken now", "not taken", "shown later than decided", "nothing decided"],
)
def test_who_had_which_seats_before_the_roster_moved(decided: Decided, acts: tuple[Act, ...], before: tuple[str, ...]) -> None:
    group = Group(acts, move(f"{DEPUTY}、{ENGINEER}", ENGINEER))

    assert decided.sides(group, (ENGINEER,), BOTH, (ENGINEER,))[0] == before


def test_a_seat_that_the_roster_never_showed_goes_with_the_act_that_takes_it() -> None:
    decided, held = Decided(given={CHIEF: date(2025, 3, 8)}), (DEPUTY, CHIEF)
    group = Group((act("2025-03-10", ENGINEER, CHIEF),), move(DEPUTY, ENGINEER))

    assert decided.sides(group, held, (DEPUTY,), (ENGINEER,)) == ((DEPUTY, CHIEF), (ENGINEER,))
    assert decided.sides(Group((), group.move), held, (DEPUTY,), (ENGINEER,)) == ((DEPUTY, CHIEF), (ENGINEER, CHIEF))


def test_a_change_of_mode_alone_is_never_late() -> None:
    group = Group((), move(DEPUTY, DEPUTY, (None, PRESIDING)))

    assert not Decided().is_late(group, (DEPUTY,), (DEPUTY,), (DEPUTY,))
    assert Decided().is_late(Group((), move(DEPUTY, ENGINEER)), (DEPUTY,), (DEPUTY,), (DEPUTY,))


def test_who_leaves_the_roster_beside_what_acts_took_keeps_what_another_act_gave() -> None:
    decided, left = Decided(given={CHIEF: date(2025, 3, 8)}), move(f"{DEPUTY}、{ENGINEER}", "")

    rest = Group((), left, left, earlier=True)
    assert decided.sides(rest, (ENGINEER, CHIEF), (), ()) == ((ENGINEER,), (CHIEF,))
    whole = Group((act("2025-03-10", losses=DEPUTY),), left)
    assert decided.sides(whole, (DEPUTY, ENGINEER, CHIEF), BOTH, ())[1] == ()


@pytest.mark.parametrize(("later", "kept"), [(0, ()), (1, (DEPUTY,))], ids=["of that day", "of the day before"])
def test_a_list_of_before_an_act_leaves_him_the_seats_it_does_not_show(later: int, kept: tuple[str, ...]) -> None:
    came = move("", ENGINEER, first=5)
    on = (local_day(came.window[1]) + timedelta(days=later)).isoformat()

    assert Decided().sides(Group((act(on, ENGINEER),), came), (DEPUTY,), (DEPUTY,), (ENGINEER,))[1] == (ENGINEER, *kept)
    took = Group((act(on, ENGINEER, DEPUTY),), came)
    assert Decided().sides(took, (DEPUTY,), (DEPUTY,), (ENGINEER,))[1] == (ENGINEER,)


@pytest.mark.parametrize(("days", "late"), [(30, True), (31, False)])
def test_a_roster_is_late_for_thirty_days(days: int, late: bool) -> None:
    came = move("", ENGINEER, first=40)
    decided = Decided(taken={ENGINEER: local_day(came.window[1]) - timedelta(days=days)})

    assert decided.is_late(Group((), came), (), (), (ENGINEER,)) is late
    assert not decided.is_late(Group((act("2025-04-09", ENGINEER),), came), (), (), (ENGINEER,))


@pytest.mark.parametrize(
    ("earlier", "another"),
    [
        (act("2025-03-05", ENGINEER, DEPUTY), True),
        (act("2025-03-08", ENGINEER, DEPUTY), False),
        (act("2025-03-05", DEPUTY, ENGINEER), False),
        (act("2024-08-01", ENGINEER, DEPUTY), False),
        (act("2025-03-05", ENGINEER, DEPUTY, said=False), False),
    ],
    ids=["took the seat before", "took it that day", "took another seat", "took it long ago", "is only reported"],
)
def test_nobody_goes_by_a_later_act_from_a_seat_that_he_had_left(earlier: Act, another: bool) -> None:
    left, later = move(DEPUTY, "", first=10), act("2025-03-08", CHIEF)

    assert is_of_another(later, left, (earlier, later), (left,)) is another
    assert not is_of_another(earlier, left, (earlier, later), (left,))


@pytest.mark.parametrize(("again", "on"), [(4, "2025-03-15"), (6, "2025-03-15"), (6, "2025-03-07")])
def test_who_is_shown_again_in_the_next_look_or_by_the_day_of_the_act_went_before_it(again: int, on: str) -> None:
    went, came = move(DEPUTY, "", first=3), move("", DEPUTY, first=again)

    assert is_of_another(act(on, losses=DEPUTY), went, (), (went, came))


def test_what_a_move_itself_shows_is_no_step_behind_it() -> None:
    came = move("", f"{DEPUTY}、{ENGINEER}")

    assert not is_of_another(act("2025-03-15", DEPUTY, ENGINEER), came, (), (came,))


def test_the_next_look_shows_no_act_that_the_one_before_showed_undone() -> None:
    taken, went, came = act("2025-03-08", losses=DEPUTY), move(DEPUTY, ""), move("", DEPUTY, first=11)

    assert went.window[1] == came.window[0]
    assert is_of_another(GAVE, came, (GAVE, taken), (went, came))


def test_that_a_move_shows_an_act_undone_parts_no_other_act_from_it() -> None:
    went = move(f"{DEPUTY}、{ENGINEER}", ENGINEER)

    assert not is_of_another(GAVE, went, (GAVE, act("2025-03-08", losses=DEPUTY)), (went,))


@pytest.mark.parametrize(
    ("on", "undone"), [("2025-03-01", False), ("2025-03-02", True), ("2025-04-30", True), ("2025-05-01", False)]
)
def test_an_act_of_long_ago_is_undone_after_its_day_and_until_the_list_moves(on: str, undone: bool) -> None:
    given, came = act("2025-03-01", DEPUTY), move("", DEPUTY, first=60)

    assert f"{came.window[1]:%m-%d}" == "04-30"
    assert is_of_another(given, came, (given, act(on, losses=DEPUTY)), (came,)) is undone


@pytest.mark.parametrize(
    ("step", "shown", "undone"),
    [
        (act("2025-03-08", losses=DEPUTY), move(DEPUTY, ""), True),
        (act("2025-03-11", losses=DEPUTY), move(DEPUTY, ""), True),
        (act("2025-03-12", losses=DEPUTY), move(DEPUTY, ""), False),
        (act("2025-03-05", losses=DEPUTY), move(DEPUTY, ""), False),
        (act("2025-03-08", losses=DEPUTY, said=False), move(DEPUTY, ""), False),
        (act("2025-03-08", losses=ENGINEER), move(DEPUTY, ""), False),
        (act("2025-03-08", losses=DEPUTY), move(ENGINEER, ""), False),
        (act("2025-03-08", losses=DEPUTY), move("", DEPUTY), False),
    ],
    ids=[
        "took it",
        "on the day on which the list shows it",
        "a day later",
        "on the day of the act",
        "is only reported",
        "took another seat",
        "and the list drops another seat",
        "and the list comes to show it",
    ],
)
def test_an_act_that_the_list_showed_undone_is_not_what_it_shows_later(step: Act, shown: Transition, undone: bool) -> None:
    came = move("", DEPUTY, first=20)

    assert is_of_another(GAVE, came, (GAVE, step), (shown, came)) is undone


@pytest.mark.parametrize(
    ("step", "shown", "undone"),
    [
        (act("2025-03-08", DEPUTY), move("", DEPUTY), True),
        (act("2025-03-08", ENGINEER), move("", DEPUTY), False),
        (act("2025-03-08", DEPUTY), move("", ENGINEER), False),
        (act("2025-03-08", DEPUTY), move(DEPUTY, ""), False),
    ],
    ids=["gave it", "gave another seat", "and the list comes to show another seat", "and the list drops it"],
)
def test_a_loss_that_the_list_showed_undone_is_not_what_it_shows_later(step: Act, shown: Transition, undone: bool) -> None:
    lost, went = act("2025-03-05", losses=DEPUTY), move(DEPUTY, "", first=20)

    assert is_of_another(lost, went, (lost, step), (shown, went)) is undone
