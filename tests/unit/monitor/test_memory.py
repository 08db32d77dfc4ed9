"""What was known of somebody's seats when a happening was first told, whatever turned up later."""

import pytest

from monitor.acts import Act, acts_of
from monitor.claims import appointment_claims
from monitor.facts import Action
from monitor.groups import Group
from monitor.memory import Memory
from monitor.transitions import Transition
from tests.unit.monitor.history import BODY, SITES, day, fact, notice
from tests.unit.monitor.moves import NAME, move

DEPUTY, ENGINEER, CHIEF = "副局长", "总工程师", "局长"


def act(seen: float, gains: str = "", losses: str = "") -> Act:
    """Return an act that turned up on day *seen*."""
    facts = [
        fact(NAME, action, post, "2025-03-05") for action, post in ((Action.APPOINTED, gains), (Action.REMOVED, losses)) if post
    ]
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


def test_whoever_left_one_seat_after_another_had_left_both_before_what_is_told_later() -> None:
    memory = Memory.of_list((DEPUTY, ENGINEER), day(0))
    memory.take(Group((act(10, losses=DEPUTY),)), (ENGINEER,))
    memory.take(Group((act(12, losses=ENGINEER),)), ())

    assert memory.believed(Group((act(9, CHIEF),))) == {DEPUTY, ENGINEER}
    assert memory.believed(Group((act(11, CHIEF),))) == {ENGINEER}
