"""What was known of somebody's seats when a happening was first told, whatever turned up later."""

import pytest

from monitor.acts import Act, acts_of
from monitor.claims import appointment_claims
from monitor.departures import NO_DEPARTURES
from monitor.facts import Action
from monitor.groups import Group
from monitor.memory import Memory
from monitor.roster import roster_history
from monitor.tenures import happenings
from monitor.transitions import Transition
from tests.unit.monitor.history import BODY, SITES, day, fact, notice, roster
from tests.unit.monitor.moves import NAME, move

DEPUTY, ENGINEER, CHIEF = "副局长", "总工程师", "局长"


def act(seen: float, gains: str = "", losses: str = "", decided: str = "2025-03-05") -> Act:
    """Return an act that turned up on day *seen*."""
    facts = [fact(NAME, action, post, decided) for action, post in ((Action.APPOINTED, gains), (Action.REMOVED, losses)) if post]
    (found,) = acts_of(appointment_claims(BODY, (notice("任免文件", seen, *facts),), SITES, BODY.full_names))
    return found


CHANGED = move(DEPUTY, CHIEF, first=10)


@pytest.mark.parametrize(
    ("acts", "shown", "before", "recalled"),
    [
        ((act(12, CHIEF),), None, (DEPUTY,), set()),
        ((act(12, CHIEF), act(20, losses=DEPUTY)), None, (DEPUTY,), {DEPUTY}),
        ((act(20, losses=DEPUTY),), CHANGED, (DEPUTY,), set()),
        ((act(20, losses=ENGINEER),), CHANGED, (DEPUTY, ENGINEER), {ENGINEER}),
    ],
    ids=["nothing tells since when", "a later act shows it", "the roster showed it before", "the roster did not show it"],
)
def test_a_seat_is_recalled_that_only_a_later_page_shows(
    acts: tuple[Act, ...], shown: Transition | None, before: tuple[str, ...], recalled: set[str]
) -> None:
    assert Memory().recalled(Group(acts, shown), before) == recalled


def test_a_seat_that_is_kept_has_been_known_since_it_first_was() -> None:
    memory = Memory.of_list((DEPUTY,), day(0))
    memory.take(Group((act(20, ENGINEER),)), (DEPUTY, ENGINEER))

    assert memory.since == {DEPUTY: day(0), ENGINEER: day(20)}
    assert memory.recalled(Group((act(10, CHIEF, DEPUTY),)), (DEPUTY, ENGINEER)) == {ENGINEER}


@pytest.mark.parametrize(
    ("told", "left"),
    [(0, {DEPUTY, ENGINEER}), (9, {DEPUTY, ENGINEER}), (10, {ENGINEER}), (12, set())],
    ids=["when both were first known", "before he left either", "when one was known to be left", "when both were"],
)
def test_seats_left_one_after_another_had_been_left_already_where_that_was_told_later(told: float, left: set[str]) -> None:
    memory = Memory.of_list((DEPUTY, ENGINEER), day(0))
    memory.take(Group((act(10, losses=DEPUTY),)), (ENGINEER,))
    memory.take(Group((act(12, losses=ENGINEER),)), ())

    assert memory.believed(Group((act(told, CHIEF),))) == left


STATES = roster_history(
    (roster(0, 30, **{NAME: DEPUTY}),), frozenset({BODY.organisation}), NO_DEPARTURES, frozenset()
).states  # fmt: skip


def test_a_seat_that_the_roster_showed_from_the_start_is_known_whenever_the_act_that_takes_it_is_found() -> None:
    (both,) = happenings([act(12, CHIEF), act(20, losses=DEPUTY)], (), STATES)

    assert (both.before, both.after, both.recalled) == ((DEPUTY,), (CHIEF,), frozenset())


def test_who_was_told_to_leave_after_he_was_told_to_come_elsewhere_had_left_by_then() -> None:
    left, came = happenings([act(12, CHIEF, decided="2025-03-10"), act(20, losses=DEPUTY)], (), STATES)

    assert (left.believed, came.believed) == (frozenset(), {DEPUTY})
    assert (came.before, came.after) == ((), (CHIEF,))


def test_without_a_roster_nobody_holds_anything_at_first() -> None:
    (came,) = happenings([act(12, CHIEF)], (), ())

    assert (came.before, came.after, came.recalled, came.believed) == ((), (CHIEF,), frozenset(), frozenset())
