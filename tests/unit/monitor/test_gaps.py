"""A roster that drops somebody from his old seat and prints the new one days later tells of one change, and of no departure."""

import pytest

from monitor.acts import Act, acts_of
from monitor.claims import appointment_claims
from monitor.facts import Action
from monitor.gaps import bridged, lags, says_where
from monitor.groups import Group
from monitor.history import Sighting
from monitor.transitions import Move, Transition
from tests.unit.monitor.history import BODY, MEDIA, SITES, day, fact, home, notice, roster
from tests.unit.monitor.moves import move
from tests.unit.monitor.test_several_decisions import check_nothing_is_unsaid
from tests.unit.monitor.told import STAFF, events

GAIN = fact("李四", Action.APPOINTED, "局长", "2025-03-11")
LOSS = fact("李四", Action.REMOVED, "总工程师", "2025-03-11")
OLD, NEW = {**STAFF, "李四": "总工程师"}, {**STAFF, "李四": "局长"}


def shown(*, back: int = 15) -> tuple[Sighting, ...]:
    return roster(0, 10, **OLD), roster(11, back - 1, **STAFF), roster(back, 40, **NEW)


def told(*history: Sighting) -> list[tuple[str, str | None, str]]:
    return [(event.type.value, event.post, event.status.value) for event in events(home(0, 40), *history)]


@pytest.mark.parametrize("clauses", [(GAIN, LOSS), (GAIN,)], ids=["gives and takes", "gives"])
@pytest.mark.parametrize(("found", "back"), [(10, 15), (15, 18)], ids=["before the gap", "when the gap was told"])
def test_an_act_and_a_roster_that_was_late_to_print_it_are_one_change(clauses: tuple[object, ...], found: int, back: int) -> None:
    history = (*shown(back=back), notice("任免", found, *clauses, published="2025-03-11"))  # type: ignore[arg-type]

    assert told(*history) == [("leader.role_changed", "局长", "confirmed")]
    check_nothing_is_unsaid([home(0, 40), *history])


@pytest.mark.parametrize("clauses", [(GAIN, LOSS), (GAIN,)], ids=["gives and takes", "gives"])
def test_whom_the_roster_drops_right_after_an_act_waits_for_a_person(clauses: tuple[object, ...]) -> None:
    act = notice("任免", 10, *clauses, published="2025-03-11")  # type: ignore[arg-type]

    assert told(roster(0, 10, **OLD), roster(11, 40, **STAFF), act) == [
        ("leader.role_changed", "局长", "confirmed"),
        ("leader.delisted", "总工程师", "candidate"),
    ]


def test_an_act_found_after_the_departure_was_told_says_to_what_seat_he_went() -> None:
    before = events(home(0, 40), roster(0, 10, **OLD), roster(11, 40, **STAFF))
    act = notice("任免", 20, GAIN, published="2025-03-11")
    after = events(home(0, 40), roster(0, 10, **OLD), roster(11, 40, **STAFF), act)

    assert [one.type.value for one in (*before, *after)] == ["leader.delisted", "leader.role_changed"]
    assert (after[0].id, after[0].after) == (before[0].id, {"post": "局长", "posts": ["局长"]})


@pytest.mark.parametrize(
    ("decided", "found", "says"),
    [
        ("2025-03-11", 13.9, False),
        ("2025-03-11", 14, True),
        ("2025-02-08", 20, False),
        ("2025-02-09", 20, True),
        ("2025-03-12", 20, True),
        ("2025-03-13", 20, False),
    ],
    ids=["before the gap is told", "when it is told", "31 days before", "30 days before", "on the day", "a day after"],
)
def test_an_act_of_the_month_before_the_gap_says_where_he_went_once_the_gap_was_told(
    decided: str, found: float, *, says: bool
) -> None:
    runs = (home(0, 40), notice("任", found, fact("李四", Action.APPOINTED, "局长", decided), published=decided))
    (act,) = acts_of(appointment_claims(BODY, runs, SITES, BODY.full_names))

    assert says_where(act, move("总工程师", "", first=11)) is says


def test_a_going_and_a_coming_that_an_act_joins_are_one_move_from_seat_to_seat() -> None:
    runs = (home(0, 40), notice("任", 10, GAIN, published="2025-03-11"))
    acts = acts_of(appointment_claims(BODY, runs, SITES, BODY.full_names))
    gone, came = move("总工程师", "", first=11), move("", "局长", first=15)

    assert bridged([gone, came], acts) == [
        Transition("李四", Move.CHANGED, ("总工程师",), ("局长",), (day(10), day(15)), gone.old, came.new)
    ]


def test_an_act_of_a_later_day_is_another_step_than_the_departure() -> None:
    act = notice("任免", 25, fact("李四", Action.APPOINTED, "局长", "2025-03-26"), published="2025-03-26")

    assert told(*shown(back=28), act) == [("leader.delisted", "总工程师", "confirmed"), ("leader.appointed", "局长", "confirmed")]


def test_who_leaves_the_seat_that_an_act_gave_him_has_left() -> None:
    act = notice("任免", 8, fact("李四", Action.APPOINTED, "局长", "2025-03-09"), published="2025-03-09")
    steps = (roster(0, 8, **STAFF), roster(9, 19, **NEW), roster(20, 40, **STAFF))

    assert told(*steps, act) == [("leader.appointed", "局长", "confirmed"), ("leader.delisted", "局长", "confirmed")]


@pytest.mark.parametrize("said", ["a report", "long ago"])
def test_neither_a_report_nor_what_was_decided_before_watching_holds_a_departure_back(said: str) -> None:
    heard = notice("消息", 10, GAIN, site=MEDIA, published="2025-03-11")
    old = notice("任免", 0, fact("李四", Action.APPOINTED, "局长", "2025-02-25"), published="2025-02-25")
    gone = roster(0, 10, **OLD), roster(11, 40, **STAFF)

    assert ("leader.delisted", "总工程师", "confirmed") in told(*gone, heard if said == "a report" else old)


def test_a_report_makes_no_one_change_of_a_departure_and_a_coming() -> None:
    heard = notice("消息", 10, GAIN, site=MEDIA, published="2025-03-11")

    assert [kind for kind, *_ in told(*shown(), heard)] == ["leader.delisted", "leader.listed"]


def test_whom_a_further_act_takes_everything_has_left() -> None:
    more = [fact("李四", Action.REMOVED, post, "2025-03-12") for post in ("总工程师", "局长")]
    acts = (notice("任免", 10, GAIN, published="2025-03-11"), notice("免职免职", 11, *more, published="2025-03-12"))

    assert told(roster(0, 11, **OLD), roster(12, 40, **STAFF), *acts)[-1] == ("leader.removed", "局长", "confirmed")


def test_who_leaves_weeks_after_he_got_another_seat_has_left() -> None:
    act = notice("任免", 10, fact("李四", Action.APPOINTED, "局长", "2025-01-10"), published="2025-03-11")

    assert ("leader.delisted", "总工程师", "confirmed") in told(roster(0, 10, **OLD), roster(11, 40, **STAFF), act)


def test_who_lost_the_new_seat_before_the_roster_dropped_him_has_left() -> None:
    steps = (roster(0, 10, **OLD), roster(11, 14, **NEW), roster(15, 19, **OLD), roster(20, 40, **STAFF))
    act = notice("任免", 10, GAIN, LOSS, published="2025-03-11")

    assert ("leader.delisted", "总工程师", "confirmed") in told(*steps, act)


def test_who_comes_back_to_another_seat_than_the_act_gave_left_and_came() -> None:
    act = notice("任免", 10, fact("李四", Action.APPOINTED, "总经济师", "2025-03-11"), published="2025-03-11")
    kinds = [kind for kind, _, _ in told(*shown(), act)]

    assert kinds == ["leader.role_changed", "leader.delisted", "leader.listed"]


def test_a_seat_that_only_acts_told_of_stays_told_when_the_roster_shows_the_next_one() -> None:
    acts = (
        notice("任一", 7, fact("李四", Action.APPOINTED, "总工程师", "2025-03-08"), published="2025-03-08"),
        notice("任二二", 10, fact("李四", Action.APPOINTED, "副局长", "2025-03-11"), published="2025-03-11"),
    )
    check_nothing_is_unsaid([home(0, 40), roster(0, 10, **STAFF), roster(11, 40, **STAFF, 李四="副局长"), *acts])


DEPUTY, ENGINEER = "副局长", "总工程师"


def decided(on: str, action: Action, post: str, *, said: bool = True) -> Act:
    """Return the act of that day on 李四; a report of it where it is not *said* by an organ."""
    runs = (home(0, 90), notice("任免", 10, fact("李四", action, post, on), act=said, published=on))
    (act,) = acts_of(appointment_claims(BODY, runs, SITES, BODY.full_names))
    return act


@pytest.mark.parametrize(
    ("taken", "lost", "said", "late"),
    [
        ("2025-03-10", DEPUTY, True, True),
        ("2025-03-02", DEPUTY, True, True),
        ("2025-03-01", DEPUTY, True, False),
        ("2025-03-15", DEPUTY, True, False),
        ("2025-03-16", DEPUTY, True, False),
        ("2025-03-10", DEPUTY, False, False),
        ("2025-03-10", ENGINEER, True, False),
    ],
    ids=[
        "taken between",
        "the day after the list showed it",
        "the day on which the list showed it",
        "the day on which it was given",
        "taken later",
        "is only reported",
        "another seat that the list drops",
    ],
)
def test_a_list_may_be_late_that_drops_who_was_given_a_seat_anew(taken: str, lost: str, *, said: bool, late: bool) -> None:
    acts = [decided(taken, Action.REMOVED, lost, said=said), decided("2025-03-15", Action.APPOINTED, DEPUTY)]

    assert lags(Group((), move(f"{DEPUTY}、{ENGINEER}", "", first=20)), (DEPUTY,), acts) is late


@pytest.mark.parametrize(("given", "late"), [("2025-03-20", True), ("2025-03-19", False)], ids=["30 days", "31 days"])
def test_a_list_that_drops_who_was_given_a_seat_anew_is_late_for_thirty_days(given: str, *, late: bool) -> None:
    acts = [decided("2025-03-10", Action.REMOVED, DEPUTY), decided(given, Action.APPOINTED, DEPUTY)]

    assert lags(Group((), move(DEPUTY, "", first=50)), (DEPUTY,), acts) is late
