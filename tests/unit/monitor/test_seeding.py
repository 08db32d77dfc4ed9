"""When a roster page is known not to have stood there, lists that are parted anew, and how long a state of two pages stood."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.claims import FIRST_ROUND
from monitor.departures import NO_DEPARTURES
from monitor.facts import LeaderFact, Observation
from monitor.fold import fold
from monitor.history import Sighting, in_order
from monitor.model import Role, Verdict
from monitor.roster import roster_history
from monitor.seeding import absences
from tests.unit.monitor.history import BODY, SITES, bad, day, home, notice, roster, sighting
from tests.unit.monitor.test_roster import other_page
from tests.unit.monitor.told import STAFF, told

SIX = {"张三": "局长", "李四": "副局长", "王五": "副局长", "赵六": "副局长", "周九": "总工程师", "孙八": "总经济师"}
THREE, OTHERS = (dict(list(SIX.items())[place : place + 3]) for place in (0, 3))
MISSING = bad("roster", Role.ROSTER, Verdict.HTTP_ERROR, 0, 9, 404)
CAME = roster(10, 12, 张三="局长")
LISTED = [("leader.listed", "张三", "局长", "confirmed")]


# --- absences


def test_only_a_home_page_that_was_well_shows_that_a_roster_is_missing() -> None:
    down = bad("home", Role.HOME, Verdict.MAINTENANCE, 0, 30)
    text = notice("要闻", 0, act=False, site=BODY, last=30)

    assert told(home(0, 30), MISSING, CAME) == LISTED
    assert told(down, text, MISSING, CAME) == []


def test_a_roster_that_was_missing_in_the_round_of_the_first_home_page_was_missing() -> None:
    once = bad("roster", Role.ROSTER, Verdict.HTTP_ERROR, 5, 5, 404)

    assert told(home(5, 30), once, CAME) == LISTED
    assert told(home(6, 30), once, CAME) == []


@pytest.mark.parametrize(("missing", "expected"), [(0, []), (9, LISTED)], ids=["frames alone", "missing before"])
def test_frames_that_lead_to_the_list_are_no_absence(missing: int, expected: list[tuple[str, ...]]) -> None:
    frames = bad("roster", Role.ROSTER, Verdict.EMPTY_COLUMN, 10, 10, 200)
    inside = replace(roster(10, 12, 张三="局长"), url=f"{CAME.url}body.html")
    before = (bad("roster", Role.ROSTER, Verdict.HTTP_ERROR, 0, missing, 404),) if missing else ()

    assert told(home(0, 30), *before, frames, inside) == expected


@pytest.mark.parametrize(("after", "expected"), [(0, []), (1, LISTED)], ids=["an hour later", "a second more"])
def test_frames_lead_to_the_list_of_their_own_round(after: int, expected: list[tuple[str, ...]]) -> None:
    frames = bad("roster", Role.ROSTER, Verdict.EMPTY_COLUMN, 10, 10, 200)
    seen = day(10) + FIRST_ROUND + timedelta(seconds=after)
    inside = replace(roster(10, 12, 张三="局长"), url=f"{CAME.url}body.html", first_seen=seen)

    assert told(home(0, 30), frames, inside) == expected


def leading_to(run: Sighting, *parts: Sighting) -> Sighting:
    assert run.observation is not None
    return replace(run, sha256="cd" * 32, observation=replace(run.observation, parts=tuple(part.url for part in parts)))


def test_each_page_has_its_own_absence() -> None:
    second = other_page(15, 20, 李四="副局长")
    runs = in_order((home(0, 30), MISSING, roster(10, 14, 张三="局长"), leading_to(roster(15, 20, 张三="局长"), second), second))

    assert absences(runs) == {(BODY.id, "roster"): day(9), (BODY.id, "roster:2"): day(14)}


# --- a list that is parted anew


@pytest.mark.parametrize("known", ["", "led to", "asked for before"])
def test_who_moves_to_a_new_part_in_the_same_round_is_not_lost(known: str) -> None:
    second = other_page(10, 20, **OTHERS)
    first = roster(10, 20, **THREE)
    more = (bad("roster:2", Role.ROSTER, Verdict.HTTP_ERROR, 0, 9, 404),) if known == "asked for before" else ()
    found = fold(
        BODY, (home(0, 30), roster(0, 9, **SIX), *more, leading_to(first, second) if known == "led to" else first, second), SITES
    )

    assert (found.holds, found.events) == ((), ())


def test_who_leads_by_a_post_elsewhere_moves_to_a_new_part_as_well() -> None:
    facts = tuple(LeaderFact(person, ("主任",), "云岭省大数据中心", f"{person} 主任", "roster/list", "A") for person in OTHERS)
    part = sighting("roster:2", Role.ROSTER, Observation(Role.ROSTER, leaders=facts), 10, 20)

    assert fold(BODY, (home(0, 30), roster(0, 9, **SIX), roster(10, 20, **THREE), part), SITES).holds == ()


def test_who_stands_on_no_part_of_it_is_lost_all_the_same() -> None:
    few = {person: SIX[person] for person in ("赵六",)}
    history = (home(0, 30), roster(0, 9, **SIX), roster(10, 20, 张三="局长", 李四="副局长"), other_page(10, 20, **few))

    assert [hold.lost for hold in fold(BODY, history, SITES).holds] == [("王五", "周九", "孙八")]


def test_who_stands_on_another_page_is_not_lost() -> None:
    both = (home(0, 30), roster(0, 9, **SIX), other_page(0, 30, **OTHERS))

    assert fold(BODY, (*both, roster(10, 20, **THREE)), SITES).holds == ()
    assert [hold.lost for hold in fold(BODY, (*both, roster(10, 20, **OTHERS)), SITES).holds] == [("张三", "李四", "王五")]


# --- states


def spans(*runs: Sighting) -> list[tuple[object, object, int]]:
    history = roster_history(in_order(runs), frozenset({BODY.organisation}), NO_DEPARTURES, frozenset())
    return [(state.start, state.last, state.looks) for state in history.states]


def test_a_state_ends_where_another_page_changes_it_and_has_its_share_of_the_looks() -> None:
    before, after = roster(0, 9, **STAFF), roster(10, 20, **STAFF, 钱七="总工程师")
    other = other_page(0, 30, 李四="副局长")

    assert spans(before, other, after) == [(day(0), day(10), 10), (day(10), day(20), 11)]
    assert spans(before, replace(other, looks=2), after)[0] == (day(0), day(10), 1), "one look at least"


def test_two_pages_that_change_in_one_round_pass_through_a_state_of_one_look() -> None:
    first, second = roster(0, 9, **STAFF), other_page(0, 9, 李四="副局长")
    changed = roster(10, 20, **STAFF, 钱七="总工程师"), other_page(10 + 1 / 48, 20, 孙八="副局长")

    assert spans(first, second, *changed)[1:] == [(day(10), day(10), 1), (day(10 + 1 / 48), day(20), 10)]
    hour = other_page(10 + 1 / 24, 20, 孙八="副局长")
    assert spans(first, second, changed[0], hour)[1] == (day(10), day(10), 1)
