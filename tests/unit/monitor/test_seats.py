"""By which family and seat a change is known, and what is told beside it, where older acts turn up later (ADR 22)."""

from datetime import date

import pytest

from monitor.events import EventType
from monitor.seats import beside, known_by
from monitor.tenures import Happening
from tests.unit.monitor.moves import move
from tests.unit.monitor.test_joins import act

DEPUTY, ENGINEER, CHIEF, MEMBER = "副局长", "总工程师", "局长", "党组成员"
CHANGED = EventType.LEADER_ROLE_CHANGED
DAY = date(2025, 3, 10)


def test_a_further_seat_of_who_keeps_the_leading_one_is_the_one_he_enters() -> None:
    happening = Happening("李四", DAY, (CHIEF,), (CHIEF, ENGINEER), (), None, recalled=frozenset((CHIEF,)))

    assert known_by(CHANGED, happening, CHIEF) == ("enter-post", ENGINEER)


def test_seats_that_were_told_to_be_entered_stay_told_when_it_turns_out_what_he_left() -> None:
    happening = Happening("李四", DAY, (DEPUTY,), (CHIEF, ENGINEER), (), None, recalled=frozenset((DEPUTY,)))

    assert known_by(CHANGED, happening, CHIEF) == ("enter-post", CHIEF)
    assert list(beside(CHANGED, happening)) == [(EventType.LEADER_APPOINTED, ENGINEER)]


def test_who_comes_to_a_seat_and_turns_out_to_have_left_another_before_is_known_by_the_one_he_left() -> None:
    happening = Happening("李四", DAY, (), (CHIEF,), (), None, believed=frozenset((DEPUTY,)))

    assert known_by(EventType.LEADER_APPOINTED, happening, CHIEF) == ("leave-post", DEPUTY)


@pytest.mark.parametrize(
    ("before", "after", "known"),
    [((DEPUTY,), (DEPUTY, MEMBER), ("enter-post", MEMBER)), ((DEPUTY, MEMBER), (DEPUTY,), ("leave-post", MEMBER))],
    ids=["given", "taken"],
)
def test_a_post_in_the_party_beside_a_seat_that_stays_is_known_like_a_seat(
    before: tuple[str, ...], after: tuple[str, ...], known: tuple[str, str]
) -> None:
    assert known_by(CHANGED, Happening("李四", DAY, before, after, (), None), DEPUTY) == known


def test_what_leaves_the_seats_as_they_are_is_known_by_its_own_family_and_post() -> None:
    happening = Happening("李四", DAY, (DEPUTY,), (DEPUTY,), (), None)

    assert known_by(CHANGED, happening, DEPUTY) == (CHANGED.value, DEPUTY)
    assert known_by(EventType.LEADER_APPOINTED, happening, DEPUTY) == ("enter-post", DEPUTY)


@pytest.mark.parametrize("seat", [CHIEF, ENGINEER])
def test_who_came_with_two_seats_entered_each_of_them_when_acts_turn_up(seat: str) -> None:
    came = move("", f"{CHIEF}、{ENGINEER}")
    late = act("2025-03-10", CHIEF, seen=15)
    happening = Happening("李四", DAY, (), (CHIEF, ENGINEER), (late,), came)

    assert known_by(EventType.LEADER_APPOINTED, happening, seat) == ("enter-post", seat)
