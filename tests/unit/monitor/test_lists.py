"""Rosters of several parts: the union is the list, and a part that nothing leads to any more says nothing."""

from dataclasses import replace

import pytest

from monitor.departures import Departures
from monitor.facts import Observation
from monitor.history import Sighting, in_order
from monitor.lists import Lists, Page, shown_soon, unlinked_part
from monitor.model import Role, Verdict
from monitor.roster import RosterHistory, roster_history
from monitor.transitions import Move, transitions
from tests.unit.monitor.history import BODY, HOST, day, home, leader, sighting

NAMES = frozenset({BODY.organisation})
FIRST, SECOND, THIRD = (f"https://{HOST}/ld/{number}" for number in (1, 2, 3))


def part(number: int, first: float, last: float, people: str, leads: tuple[str, ...] = (), role: Role = Role.ROSTER) -> Sighting:
    """Return looks at part *number*, with *people* of one character each, which *leads* to other parts."""
    facts = tuple(leader(f"张{name}", "副局长") for name in people)
    observation = Observation(role, leaders=facts, parts=leads)
    return sighting(f"roster-{number}", role, observation, first, last, url=f"https://{HOST}/ld/{number}")


def history_of(*runs: Sighting) -> RosterHistory:
    return roster_history(in_order(runs), NAMES, Departures.stated_by(()), frozenset(), BODY.id)


def states(*runs: Sighting) -> list[tuple[float, str]]:
    """Return from which day on who is on the union of all parts."""
    history, began = history_of(*runs), day(0)
    return [
        ((state.start - began).total_seconds() / 86_400, "".join(sorted(person[1] for person in state.people)))
        for state in history.states
    ]


def test_the_parts_of_a_list_are_one_roster() -> None:
    assert states(part(1, 0, 9, "甲乙", (SECOND,)), part(2, 0, 9, "丙丁")) == [(0, "丁丙乙甲")]


def test_a_part_that_the_list_leads_to_no_more_is_empty_from_then_on() -> None:
    found = states(
        part(1, 0, 3, "甲乙", (SECOND,)),
        part(2, 0, 3, "丙"),
        part(1, 4, 9, "甲丙"),
        part(2, 5, 9, "丙丁"),  # the server keeps it, and changes it
    )
    assert found == [(0, "丙乙甲"), (4, "丙甲")]


def test_who_stood_on_a_part_that_is_gone_stands_there_no_more() -> None:
    assert states(part(1, 0, 3, "甲乙", (SECOND,)), part(2, 0, 3, "丙"), part(1, 4, 9, "甲乙")) == [(0, "丙乙甲"), (4, "乙甲")]


def test_parts_that_went_one_after_another_are_all_gone() -> None:
    found = states(
        part(1, 0, 3, "甲乙", (SECOND, THIRD)),
        part(2, 0, 3, "丙"),
        part(3, 0, 3, "丁"),
        part(1, 4, 5, "甲乙", (SECOND,)),
        part(1, 6, 9, "甲乙"),
        part(3, 7, 9, "丁戊"),
    )
    assert found == [(0, "丁丙乙甲"), (4, "丙乙甲"), (6, "乙甲")]


def test_a_part_that_is_led_to_again_counts_again() -> None:
    found = states(
        part(1, 0, 3, "甲", (SECOND,)),
        part(2, 0, 3, "乙"),
        part(1, 4, 5, "甲乙"),
        part(1, 6, 9, "甲", (SECOND,)),
        part(2, 7, 9, "乙丙"),
    )
    assert found[-1] == (7, "丙乙甲")


def test_who_moves_from_part_to_part_never_left() -> None:
    history = history_of(
        part(1, 0, 3, "甲乙", (SECOND,)),
        part(2, 0, 3, "丙"),
        part(1, 4, 9, "甲丁", (SECOND,)),
        part(2, 4, 9, "乙丙"),
    )
    assert [(state.looks, len(state.people)) for state in history.states] == [(4, 3), (1, 3), (6, 4)], "half a round is one look"
    assert [(move.person, move.move) for move in transitions(history).moves] == [("张丁", Move.ENTERED)]


@pytest.mark.parametrize(
    ("other", "shown"),
    [
        (part(2, 4, 9, "乙"), {"张乙"}),
        (part(2, 4.03, 9, "乙"), {"张乙"}),  # a minute or an hour later is the same round
        (part(2, 4 + 1 / 24, 9, "乙"), {"张乙"}),
        (part(2, 5, 9, "乙"), set()),
        (replace(part(2, 4, 9, "乙"), verdict=Verdict.PARTIAL), set()),
        (part(2, 4, 9, "乙", role=Role.PROFILE), set()),
        (replace(part(1, 4, 9, "乙"), sha256="0"), set()),  # another look at the page itself
    ],
    ids=["same moment", "same round", "an hour later", "next day", "bad look", "a profile", "the page itself"],
)
def test_who_is_shown_on_another_part_in_the_same_round_is_not_lost(other: Sighting, shown: set[str]) -> None:
    runs = (part(1, 0, 3, "甲乙"), part(1, 4, 9, "甲"), other)

    assert shown_soon(runs, 1, NAMES, BODY.id) == shown


def test_later_rounds_end_the_look_ahead_and_all_parts_of_a_round_count() -> None:
    runs = (part(1, 4, 9, "甲"), part(2, 4, 9, "乙"), part(3, 4, 9, "丙"), part(2, 6, 9, "丁"))

    assert shown_soon(runs, 0, NAMES, BODY.id) == {"张乙", "张丙"}


def test_who_leads_by_a_post_elsewhere_is_shown_on_the_other_part_too() -> None:
    other = part(2, 4, 9, "乙")
    assert other.observation is not None
    posts = tuple(replace(fact, organisation="云岭省发展和改革委员会") for fact in other.observation.leaders)
    other = replace(other, observation=replace(other.observation, leaders=posts))

    assert shown_soon((part(1, 4, 9, "甲"), other), 0, NAMES, BODY.id) == {"张乙"}


def test_people_of_other_lists_stand_elsewhere_and_those_of_profiles_and_gone_parts_do_not() -> None:
    entries = {"张甲": object()}
    pages = {
        ("yunling", "roster-1"): Page(Role.ROSTER, dict(entries)),  # type: ignore[arg-type]
        ("yunling", "roster-2"): Page(Role.ROSTER, {"张乙": object()}),  # type: ignore[dict-item]
        ("yunling", "head"): Page(Role.PROFILE, {"张丙": object()}),  # type: ignore[dict-item]
        ("yunling", "roster-3"): Page(Role.ROSTER, {"张丁": object()}),  # type: ignore[dict-item]
    }
    lists = Lists(pages)

    assert lists.shown_elsewhere(part(1, 0, 1, "甲"), [pages["yunling", "roster-3"]]) == {"张乙"}


def test_a_new_part_was_not_there_while_the_list_did_not_lead_to_it() -> None:
    new = part(2, 5, 9, "丙")
    runs = (home(0, 9), part(1, 0, 3, "甲"), part(1, 4, 9, "甲", (SECOND,)), new)

    assert unlinked_part(runs, new) == day(3)


@pytest.mark.parametrize(
    "runs",
    [
        (part(1, 0, 9, "甲", (SECOND,)),),
        (part(1, 0, 3, "甲"), part(1, 4, 9, "甲", (THIRD,))),
        (replace(part(1, 0, 3, "甲"), verdict=Verdict.PARTIAL), part(1, 4, 9, "甲", (SECOND,))),
        (part(1, 0, 3, "甲", role=Role.PROFILE), part(3, 4, 9, "甲", (SECOND,))),
        (part(1, 0, 3, "甲"), part(3, 4, 9, "乙", (SECOND,))),
        (part(1, 6, 7, "甲"), part(1, 8, 9, "甲", (SECOND,))),
    ],
    ids=["linked from the first", "no part", "only a bad look before", "a profile", "another list", "seen later"],
)
def test_of_any_other_page_nothing_is_known_of_the_time_before(runs: tuple[Sighting, ...]) -> None:
    new = part(2, 5, 9, "丙")

    assert unlinked_part(in_order((*runs, new)), new) is None
