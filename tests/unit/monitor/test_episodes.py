"""Episodes: which marks on a line are one happening, and which time it was."""

import random
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.episodes import JOIN_BEFORE, Episode, Mark, episodes

BEGIN = date(2025, 1, 1)


def on(number: int) -> date:
    return BEGIN + timedelta(days=number)


def act(state: str, day: int, document: str = "") -> Mark[str]:
    return Mark(state, on(day), f"act {day}", firm=True, document=document)


def report(state: str, day: int, before: str | None = None, document: str = "") -> Mark[str]:
    """Return a text that states no day of its own."""
    return Mark(state, on(day), f"report {day}", before=before, loose=True, document=document)


def dated(state: str, day: int) -> Mark[str]:
    return Mark(state, on(day), f"dated {day}")


def look(state: str, day: int) -> Mark[str]:
    return Mark(state, on(day), f"look {day}", window=(on(day - 1), on(day)))


def heard(state: str, day: int) -> Mark[str]:
    return Mark(state, on(day), f"heard {day}", hearsay=True)


def rumour(state: str, day: int) -> Mark[str]:
    """Return a lead that states no day of its own."""
    return Mark(state, on(day), f"rumour {day}", loose=True, hearsay=True)


def first(state: str, day: int = 0) -> Mark[str]:
    return Mark(state, on(day), f"first {day}", initial=True)


ROWS: dict[str, tuple[list[Mark[str]], list[tuple[str, int, str]]]] = {
    "one act": ([act("B", 10)], [("B", 1, "act 10")]),
    "an act and the look that follows": ([act("B", 10), look("B", 60)], [("B", 1, "act 10, look 60")]),
    "a look and the act that is published later": ([look("B", 10), act("B", 35)], [("B", 1, "act 35, look 10")]),
    "a look as far from the act as may be": (
        [act("B", 10), act("A", 40), look("B", 191)], [("B", 1, "act 10, look 191"), ("A", 1, "act 40")]),
    "a look too far from the act": (
        [act("B", 10), act("A", 40), look("B", 192)], [("B", 1, "act 10"), ("A", 1, "act 40"), ("B", 2, "look 192")]),
    "a look and an act as late as may be": (
        [look("B", 10), look("A", 20), act("B", 40)], [("A", 1, "look 20"), ("B", 1, "look 10, act 40")]),
    "a look and an act too late": (
        [look("B", 10), look("A", 20), act("B", 41)], [("B", 1, "look 10"), ("A", 1, "look 20"), ("B", 2, "act 41")]),
    "two acts within the window": ([act("B", 10), act("B", 100)], [("B", 1, "act 10, act 100")]),
    "two acts at the edge of the window": ([act("B", 10), act("B", 190)], [("B", 1, "act 10, act 190")]),
    "two acts a day beyond the window": ([act("B", 10), act("B", 191)], [("B", 1, "act 10"), ("B", 2, "act 191")]),
    "a text of a day on which two acts follow each other": (
        [act("B", 10), act("C", 10), report("B", 10, "A")], [("B", 1, "act 10, report 10"), ("C", 1, "act 10")]),
    "two acts beyond the window": ([act("B", 10), act("B", 400)], [("B", 1, "act 10"), ("B", 2, "act 400")]),
    "two acts with another between": (
        [act("B", 10), act("A", 40), act("B", 70)], [("B", 1, "act 10"), ("A", 1, "act 40"), ("B", 2, "act 70")]),
    "two acts with another look between": (
        [act("B", 10), look("B", 12), look("A", 60), act("B", 100), look("B", 105)],
        [("B", 1, "act 10, look 12"), ("A", 1, "look 60"), ("B", 2, "act 100, look 105")]),
    "a site that follows when the next act is there": (
        [act("B", 10), act("A", 40), look("B", 60), look("A", 80)], [("B", 1, "act 10, look 60"), ("A", 1, "act 40, look 80")]),
    "a look goes to the nearest act": (
        [act("B", 10), act("A", 40), act("B", 50), look("B", 52)], [("B", 1, "act 10"), ("A", 1, "act 40"), ("B", 2, "act 50, look 52")]),
    "looks alone": ([look("B", 10), look("A", 20), look("B", 30)], [("B", 1, "look 10"), ("A", 1, "look 20"), ("B", 2, "look 30")]),
    "a look long after the act, and nothing between": ([act("B", 10), look("B", 300)], [("B", 1, "act 10, look 300")]),
    "an act long after the look, and nothing between": ([look("B", 10), act("B", 300)], [("B", 1, "act 300, look 10")]),
    "one document twice, far apart": ([act("B", 10, "云政〔1〕"), act("B", 400, "云政〔1〕")], [("B", 1, "act 10, act 400")]),
    "a text without a day that comes years later": ([act("B", 10), report("B", 500)], [("B", 1, "act 10, report 500")]),
    "a text that retells what is past": (
        [act("B", 10), act("C", 100), report("B", 200, "A")], [("B", 1, "act 10, report 200"), ("C", 1, "act 100")]),
    "a text that tells of a step from what is now": (
        [act("B", 10), act("A", 100), report("B", 200, "A")], [("B", 1, "act 10"), ("A", 1, "act 100"), ("B", 2, "report 200")]),
    "a text before the act it tells of": (
        [act("B", 10), act("C", 100), report("B", 150, "A"), act("B", 155)],
        [("B", 1, "act 10"), ("C", 1, "act 100"), ("B", 2, "report 150, act 155")]),
    "a text as long before the act it tells of as may be": (
        [act("B", 10), act("C", 100), report("B", 150, "A"), act("B", 330)],
        [("B", 1, "act 10"), ("C", 1, "act 100"), ("B", 2, "report 150, act 330")]),
    "a text too long before another act": (
        [act("B", 10), act("C", 100), report("B", 150, "A"), act("B", 331)],
        [("B", 1, "act 10, report 150"), ("C", 1, "act 100"), ("B", 2, "act 331")]),
    "a text with a day of its own goes by it": (
        [act("B", 10), dated("A", 40), act("B", 70)], [("B", 1, "act 10"), ("A", 1, "dated 40"), ("B", 2, "act 70")]),
    "a text of the day of a later act is about that act": (
        [act("B", 0), dated("B", 181), act("B", 181)], [("B", 1, "act 0"), ("B", 2, "dated 181, act 181")]),
    "hearsay stands beside the act of its state": (
        [act("A", 10), act("B", 40), heard("B", 20)], [("A", 1, "act 10"), ("B", 1, "act 40, heard 20")]),
    "hearsay stands beside the nearest": (
        [act("B", 10), act("A", 40), act("B", 100), heard("B", 90), heard("B", 30)],
        [("B", 1, "act 10, heard 30"), ("A", 1, "act 40"), ("B", 2, "act 100, heard 90")]),
    "hearsay as long before as may be": ([heard("B", 0), act("B", 180)], [("B", 1, "act 180, heard 0")]),
    "hearsay too long before": ([heard("B", 0), act("B", 181)], [("B", 1, "act 181"), ("B", 2, "heard 0")]),
    "hearsay as long after as may be": ([act("B", 0), heard("B", 180)], [("B", 1, "act 0, heard 180")]),
    "hearsay too long after": ([act("B", 0), heard("B", 181)], [("B", 1, "act 0"), ("B", 2, "heard 181")]),
    "hearsay without a day, long after": ([act("B", 0), rumour("B", 400)], [("B", 1, "act 0, rumour 400")]),
    "hearsay without a day, too long before": ([rumour("B", 0), act("B", 181)], [("B", 1, "act 181"), ("B", 2, "rumour 0")]),
    "hearsay of another state": ([act("B", 10), heard("A", 12)], [("B", 1, "act 10"), ("A", 1, "heard 12")]),
    "hearsay of what was so at first, long after": ([first("B"), heard("B", 300)], [("B", 0, "first 0"), ("B", 1, "heard 300")]),
    "what was so at first is not counted": (
        [first("B"), look("A", 10), look("B", 20)], [("B", 0, "first 0"), ("A", 1, "look 10"), ("B", 1, "look 20")]),
    "an act that tells what was so at first": ([first("B"), act("B", 10)], [("B", 0, "act 10, first 0")]),
    "an act before the first sight of it": ([act("B", 10), first("B", 20)], [("B", 1, "act 10, first 20")]),
}  # fmt: skip


def told(found: list[Episode[str]]) -> list[tuple[str, int, set[str]]]:
    return [(one.state, one.number, {mark.of for mark in one.marks}) for one in found]


@pytest.mark.parametrize(("marks", "expected"), ROWS.values(), ids=ROWS)
def test_marks_of_one_time_are_one_episode(marks: list[Mark[str]], expected: list[tuple[str, int, str]]) -> None:
    assert told(episodes(marks)) == [(state, number, set(of.split(", "))) for state, number, of in expected]


@pytest.mark.parametrize("marks", [row[0] for row in ROWS.values()], ids=ROWS)
def test_no_order_of_arrival_changes_the_episodes(marks: list[Mark[str]]) -> None:
    expected = episodes(marks)
    for seed in range(10):
        assert episodes(random.Random(seed).sample(marks, len(marks))) == expected


def test_an_act_that_tells_the_same_again_is_marked() -> None:
    assert [one.again for one in episodes([act("B", 10), act("B", 400)])] == [False, True]
    assert [one.again for one in episodes([act("B", 10), act("A", 300), act("B", 400)])] == [False, False, False]


def test_leads_are_numbered_on_and_say_nothing_again() -> None:
    leads = [replace(act("B", number), hearsay=True) for number in (300, 600)]

    assert [(one.number, one.again) for one in episodes([act("B", 0), *leads])] == [(1, False), (2, False), (3, False)]


MARKS = st.lists(
    st.tuples(st.sampled_from((act, report, dated, look, first)), st.sampled_from("AB"), st.integers(0, 500)), max_size=9
).map(lambda drawn: [make(state, day) for make, state, day in drawn])


@given(MARKS, st.randoms(use_true_random=False))
def test_every_mark_stands_in_one_episode_whatever_came_first(marks: list[Mark[str]], rng: random.Random) -> None:
    found = episodes(marks)
    shuffled = list(marks)
    rng.shuffle(shuffled)

    assert sorted(mark.of for one in found for mark in one.marks) == sorted(mark.of for mark in marks)
    assert told(episodes(shuffled)) == told(found)
    assert all(mark.state == one.state for one in found for mark in one.marks)


@given(MARKS)
def test_no_state_is_entered_twice_on_end_but_by_acts_far_apart(marks: list[Mark[str]]) -> None:
    for earlier, later in pairwise(episodes(marks)):
        assert earlier.state != later.state or (earlier.firm and later.firm and later.firm[0] - earlier.firm[-1] > JOIN_BEFORE)


def test_a_text_that_retells_what_only_a_later_act_dates_stands_with_it() -> None:
    marks = [act("A", 181), act("B", 0), report("A", 0), look("A", 0), look("B", 0)]

    assert sorted(mark.of for one in episodes(marks) for mark in one.marks) == sorted(mark.of for mark in marks)
