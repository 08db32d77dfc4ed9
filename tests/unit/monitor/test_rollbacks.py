"""Old copies: what shows again what it showed before while the site's list is stale says nothing; who really went back, does."""

from dataclasses import replace

import pytest

from monitor.history import Sighting, in_order
from monitor.model import Role, Verdict
from monitor.rollbacks import without_rollbacks
from tests.unit.monitor.history import PORTAL, bad, day, home, listing, notice, roster
from tests.unit.monitor.told import STAFF, told

MORE = {**STAFF, "李四": "副局长"}


def stale(first: float, last: float, page: str = "notices") -> Sighting:
    return bad(page, Role.NOTICE_LIST, Verdict.STALE, first, last)


def column(first: float, last: float) -> Sighting:
    return replace(listing(first, last, "甲"), site="yunling")


AWAY = (home(0, 40), roster(0, 9, **STAFF), roster(10, 19, **MORE))
LISTED_ONCE = [("leader.listed", "李四", "副局长", "confirmed")]
BACK_AND_FORTH = ("leader.delisted", "李四", "副局长", "confirmed")


def test_a_roster_that_goes_back_with_its_list_is_an_old_copy() -> None:
    back = (*AWAY, roster(20, 25, **STAFF), roster(26, 40, **MORE))

    assert BACK_AND_FORTH in told(*back)
    assert told(*back, column(0, 19), stale(20, 25), column(26, 40)) == LISTED_ONCE
    assert told(*back, column(0, 19), stale(20, 25)) == LISTED_ONCE, "the list is still stale"


def test_it_is_none_while_the_list_is_well_or_of_another_site() -> None:
    back = (*AWAY, roster(20, 25, **STAFF), roster(26, 40, **MORE))

    assert BACK_AND_FORTH in told(*back, column(0, 9), stale(10, 19), column(20, 40))
    assert BACK_AND_FORTH in told(*back, replace(stale(20, 25), site=PORTAL.id))


def test_what_was_never_shown_before_is_no_old_copy() -> None:
    fewer = {"张三": STAFF["张三"], "赵六": STAFF["赵六"]}

    assert told(*AWAY, roster(20, 40, **fewer), stale(20, 25)) != LISTED_ONCE


def test_who_really_went_back_stays_so_when_the_copies_are_gone() -> None:
    history = (*AWAY, roster(20, 40, **STAFF), column(0, 19), stale(20, 29), column(30, 40))

    kept = [run for run in without_rollbacks(in_order(history)) if run.role is Role.ROSTER]
    assert [(run.first_seen, run.last_seen, run.looks) for run in kept[2:]] == [(day(30), day(40), 10)]
    assert BACK_AND_FORTH in told(*history)


def test_a_page_that_did_not_change_is_kept_whole() -> None:
    history = (home(0, 40), roster(0, 40, **STAFF), column(0, 19), stale(20, 29))

    assert without_rollbacks(in_order(history)) == in_order(history)


def test_a_page_with_a_bad_look_and_another_page_between_its_looks_did_not_change() -> None:
    between = bad("roster", Role.ROSTER, Verdict.BLOCKED, 20, 20), home(20.5, 40)
    history = in_order((roster(0, 19, **STAFF), column(0, 19), stale(20, 29), *between, roster(21, 40, **STAFF)))

    assert without_rollbacks(history) == history


def test_a_text_that_comes_back_is_as_true_as_it_was() -> None:
    first, other = (replace(notice("甲", at, act=act), site="yunling") for at, act in ((0, True), (10, False)))
    history = in_order((first, other, column(0, 19), stale(20, 29), replace(first, first_seen=day(21), last_seen=day(30))))

    assert without_rollbacks(history) == history


def test_an_old_copy_may_differ_in_its_bytes() -> None:
    back = replace(roster(20, 25, **STAFF), sha256="0" * 64)

    assert told(*AWAY, back, roster(26, 40, **MORE), column(0, 19), stale(20, 25), column(26, 40)) == LISTED_ONCE


HOUR = 1 / 24


@pytest.mark.parametrize(
    ("first", "last", "kept"),
    [
        (20 - HOUR, 25, None),
        (20 - 2 * HOUR, 25, (20 - 2 * HOUR, 25, 6)),
        (20, 29, None),
        (20, 30, (30, 30, 1)),
        (30, 40, (30, 40, 11)),
        (30, 30, (30, 30, 1)),
        (31, 40, (31, 40, 10)),
    ],
    ids=[
        "an hour before",
        "two hours before",
        "gone before the end",
        "seen at the end",
        "from the end on",
        "once, at the end",
        "later",
    ],
)
def test_a_stretch_of_old_copies_begins_with_the_round_and_ends_with_the_first_good_look(
    first: float, last: float, kept: tuple[float, float, int] | None
) -> None:
    back = roster(first, last, **STAFF)
    changed = replace(column(19.5, 19.5), sha256="1" * 64)  # the last look before the list is stale
    history = in_order((*AWAY, back, column(0, 19), changed, stale(20, 29), column(30, 40)))
    found = [(run.first_seen, run.last_seen, run.looks) for run in without_rollbacks(history) if run.sha256 == back.sha256][1:]

    assert found == ([] if kept is None else [(day(kept[0]), day(kept[1]), kept[2])])
