"""One name in two forms on a roster: when the newer one is believed, waits, or is that of another person."""

import pytest

from monitor.corrections import official_spellings
from monitor.entries import Entry
from monitor.facts import LeaderFact
from monitor.names import Spelling, Spellings, told_apart, unify_spellings
from monitor.roster import State
from tests.unit.monitor.history import day, roster
from tests.unit.monitor.test_two_people import NEW, OLD, WINDOW, act, acts, lost

RUN = roster(0, 9, 张三="局长")
# A second pair of forms of one sound.
ONE, OTHER = "沈剑荣", "沈建荣"
NOBODY_SAYS = official_spellings(())


def held(*posts: str) -> Entry:
    return Entry(posts, LeaderFact("…", posts, None, "…", "roster/list"), RUN)


HEAD, DEPUTY = held("局长"), held("副局长")


def state(first: float, looks: int, **people: Entry) -> State:
    return State(day(first), day(first + looks - 1), looks, people, RUN)


BEFORE = state(0, 10, 刘晓军=HEAD)


def corrected(*states: State) -> tuple[list[tuple[str, str]], bool]:
    """Return the corrections that are believed, and whether one waits."""
    found = unify_spellings(states, (), NOBODY_SAYS)
    return [(one.old, one.new) for one in found.corrected], found.waits


def people(found: Spellings) -> list[list[str]]:
    return [list(one.people) for one in found.states]


def test_everybody_stands_under_the_form_that_two_looks_show() -> None:
    states = (BEFORE, state(10, 2, 刘小军=HEAD))

    assert unify_spellings(states, (), NOBODY_SAYS) == Spellings(
        states=(state(0, 10, 刘小军=HEAD), states[1]),
        corrected=(Spelling(OLD, NEW, (day(9), day(10)), HEAD, HEAD),),
        waits=False,
        newest={OLD: NEW},
    )


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((BEFORE, state(10, 1, 刘小军=HEAD)), ([], True)),
        ((BEFORE, state(10, 2, 刘小军=HEAD)), ([(OLD, NEW)], False)),
        ((BEFORE, state(10, 1, 刘小军=HEAD), state(11, 1, 刘小军=HEAD, 张三=DEPUTY)), ([(OLD, NEW)], False)),
        ((BEFORE, state(10, 1, 刘小军=HEAD), state(11, 5, 张三=DEPUTY)), ([], False)),
        ((state(0, 9, 沈剑荣=HEAD), state(10, 9, 沈建荣=HEAD, 沈健荣=HEAD)), ([], False)),
    ],
    ids=["one look", "two looks", "two looks while another comes", "gone after one look", "two forms for one"],
)
def test_a_form_is_believed_on_its_second_look_and_waits_on_its_first(
    states: tuple[State, ...], expected: tuple[list[tuple[str, str]], bool]
) -> None:
    assert corrected(*states) == expected


def test_a_form_that_comes_back_leaves_everybody_under_it() -> None:
    found = unify_spellings((BEFORE, state(10, 5, 刘小军=HEAD), state(15, 5, 刘晓军=HEAD)), (), NOBODY_SAYS)

    assert people(found) == [[OLD], [OLD], [OLD]]
    assert found.newest == {NEW: OLD}


def test_a_form_lost_for_one_look_is_corrected_once_and_others_after_it_as_well() -> None:
    forms = [(0, 9, OLD, ONE), (9, 5, NEW, ONE), (14, 1, OLD, ONE), (15, 5, NEW, ONE), (20, 5, NEW, OTHER)]
    states = (state(first, looks, **{head: HEAD, deputy: DEPUTY}) for first, looks, head, deputy in forms)

    assert corrected(*states) == ([(OLD, NEW), (ONE, OTHER)], False)


def test_who_is_another_person_hides_no_correction_of_the_same_day() -> None:
    seats = acts(act("免", 5, lost(OLD)))
    states = (state(0, 10, 刘晓军=HEAD, 沈剑荣=DEPUTY), state(10, 10, 刘小军=HEAD, 沈建荣=DEPUTY))
    found = unify_spellings(states, seats, NOBODY_SAYS)

    assert [(one.old, one.new) for one in found.corrected] == [(ONE, OTHER)]
    assert people(found) == [[OLD, OTHER], [NEW, OTHER]]


def test_what_an_official_correction_calls_one_name_no_act_tells_apart() -> None:
    seats = acts(act("免", 5, lost(OLD)))
    found = unify_spellings((BEFORE, state(10, 10, 刘小军=HEAD)), seats, lambda old, new: (old, new) == (OLD, NEW))

    assert [(one.old, one.new) for one in found.corrected] == [(OLD, NEW)]


@pytest.mark.parametrize(("number", "apart"), [(19, False), (20, True), (201, True), (202, False)])
def test_who_lost_the_seat_within_half_a_year_before_the_change_is_another(number: float, *, apart: bool) -> None:
    assert told_apart(OLD, NEW, acts(act("免", number, lost(OLD))), WINDOW, HEAD) is apart
