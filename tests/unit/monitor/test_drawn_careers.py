"""Drawn careers: what is told of them, and that a fault in it would be counted (benchmarks/careers.py)."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from benchmarks.careers import LOWERED, UNTRUE, WITHDRAWN, Career, Decision, Score, Settings, drawn, faults, story, told_of
from monitor.events import Event, Status
from monitor.facts import Action
from monitor.history import Sighting

SEAT, OTHER = "副局长", "总工程师"
GIVEN = Decision(1, 10, ((Action.APPOINTED, SEAT),), 10)
TAKEN = Decision(2, 30, ((Action.REMOVED, SEAT),), 30)
PLAIN = Career((GIVEN, TAKEN), ((0, ()), (12, (SEAT,)), (32, ())), 60)


def late(runs: Sequence[Sighting]) -> bool:
    """Say whether *runs* reach beyond the day on which the planted fault begins."""
    return len(runs) > 4


def withdrawing(runs: Sequence[Sighting]) -> list[Event]:
    return [] if late(runs) else told_of(runs)


def lowering(runs: Sequence[Sighting]) -> list[Event]:
    return [replace(event, status=Status.CANDIDATE) if late(runs) else event for event in told_of(runs)]


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_a_seed_draws_one_career_and_nothing_is_wrong_with_what_is_told_of_it(seed: int) -> None:
    career = drawn(random.Random(seed), Settings())

    assert career == drawn(random.Random(seed), Settings())
    assert career.decisions
    assert faults(career) == set()


def test_what_is_told_for_certain_and_then_no_more_is_counted() -> None:
    assert faults(PLAIN) == set()
    assert faults(PLAIN, withdrawing) == {WITHDRAWN}
    assert faults(PLAIN, lowering) == {LOWERED}


@pytest.mark.parametrize(
    "untrue",
    [
        replace(PLAIN, shows=(*PLAIN.shows, (50, (OTHER,)))),
        replace(PLAIN, decisions=(GIVEN,)),
        replace(PLAIN, shows=((0, ()), (12, (SEAT,)), (20, (OTHER,)))),
    ],
    ids=["listed in a seat that nobody gave", "gone though nobody took the seat", "another seat instead"],
)
def test_what_is_told_against_what_was_decided_is_counted(untrue: Career) -> None:
    """Lists do not lie in these careers; here they do, so that a thing is told that was not so."""
    assert UNTRUE in faults(untrue)


def test_an_act_that_is_never_found_is_decided_all_the_same() -> None:
    unfound = replace(PLAIN, decisions=(replace(GIVEN, found=None), TAKEN))

    assert len(unfound.runs()) == len(PLAIN.runs()) - 1
    assert faults(unfound) == set()


def test_the_score_names_the_seeds_of_each_fault() -> None:
    score = Score()
    for seed, kinds in enumerate((set(), {WITHDRAWN, UNTRUE}, {LOWERED})):
        score.add(seed, kinds)

    assert list(score.lines()) == [
        "3 careers, 1 without a fault",
        "   1 with an event withdrawn: 1",
        "   1 with none withdrawn, but one lowered to a candidate: 2",
        "   1 with a coming or going told that was not so: 1",
    ]


def test_a_career_is_shown_day_by_day() -> None:
    lines = list(story(PLAIN))

    assert lines[:2] == [f"act of day 10, found 10: appointed {SEAT}", f"act of day 30, found 30: removed {SEAT}"]
    assert [line.split()[1] for line in lines if line.startswith("    ")] == ["leader.appointed"] * 2 + ["leader.removed"]
