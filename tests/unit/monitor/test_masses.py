"""Titles that most rows of a roster lose or get alike are held; a post that a person changed, or an act names, is not."""

import pytest

from monitor.facts import Action
from monitor.fold import Decisions, Fold, fold
from monitor.history import Sighting
from monitor.masses import is_mass
from tests.unit.monitor.history import BODY, SITES, fact, home, notice, roster

FULL = {
    "张三": "党组书记、局长",
    "李四": "党组成员、副局长",
    "王五": "党组成员、副局长",
    "赵六": "党组成员、副局长",
    "周九": "总工程师",
}
BARE = {**FULL, "李四": "副局长", "王五": "副局长", "赵六": "副局长"}
CHEN = {**FULL, "李四": "党组成员", "王五": "副局长", "赵六": "党组成员、总经济师"}


def folded(*later: Sighting, first: dict[str, str] = FULL, decisions: Decisions | None = None) -> Fold:
    return fold(BODY, (home(0, 40), roster(0, 9, **first), *later), SITES, decisions)


def held(then: dict[str, str], *more: Sighting, first: dict[str, str] = FULL) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(hold.lost, hold.posts) for hold in folded(roster(10, 14, **then), *more, first=first).holds]


ALIKE = [(("李四", "王五", "赵六"), ("党组成员",))]


def test_one_title_left_out_of_most_rows_is_held() -> None:
    found = folded(roster(10, 14, **BARE))

    assert [(hold.lost, hold.posts, hold.total) for hold in found.holds] == [(*ALIKE[0], 5)]
    assert (found.events, found.waiting) == ((), found.holds)
    assert found.holds[0].run == roster(10, 14, **BARE), "the page that a person must look at"


def test_one_title_added_to_most_rows_is_held() -> None:
    assert held(FULL, first=BARE) == ALIKE


@pytest.mark.parametrize(
    "then",
    [
        {**BARE, "赵六": "党组成员、副局长"},
        CHEN,
        {**FULL, "李四": "副主任", "王五": "副主任", "赵六": "副主任"},
        {**FULL, "李四": "", "王五": "", "赵六": ""},
    ],
    ids=["two rows", "not alike", "another post instead", "no titles at all"],
)
def test_what_is_not_one_title_of_most_rows_is_not_held(then: dict[str, str]) -> None:
    assert held(then) == []


def test_three_of_many_are_not_most() -> None:
    others = {f"孙{glyph}": "处长" for glyph in "一二三"}

    assert held({**BARE, **others}, first={**FULL, **others}) == []


def test_what_acts_say_of_the_post_is_no_template() -> None:
    taken = notice("免", 9, *(fact(name, Action.REMOVED, "党组成员", "2025-03-09") for name in ("李四", "王五", "赵六")),
                   issuer="中共云岭省委")  # fmt: skip

    assert held(BARE, taken) == []


def test_what_a_person_accepted_is_believed() -> None:
    page = roster(10, 14, **BARE)
    found = folded(page, decisions=Decisions(accepted_pages=frozenset({page.sha256})))

    assert {event.type.value for event in found.events} == {"leader.role_changed"}
    assert found.waiting == ()


def test_a_hold_waits_until_the_page_is_believed_again() -> None:
    few = {"张三": "党组书记、局长", "周九": "总工程师"}
    assert [hold.lost for hold in folded(roster(10, 14, **few)).waiting] == [("李四", "王五", "赵六")]
    assert folded(roster(10, 14, **few), roster(15, 20, **FULL)).waiting == ()


def test_a_page_whose_bytes_differ_in_nothing_that_matters_asks_once() -> None:
    once = roster(10, 10, 张三="党组书记、局长", 周九="总工程师")
    again = roster(11, 11, 周九="总工程师", 张三="党组书记、局长")
    fewer = roster(12, 12, 张三="党组书记、局长")

    assert [hold.run.sha256 for hold in folded(once, again).waiting] == [once.sha256]
    assert [hold.run.sha256 for hold in folded(once, again, fewer).waiting] == [fewer.sha256]


@pytest.mark.parametrize(("lost", "total", "mass"), [(2, 3, False), (3, 7, True), (3, 8, False), (4, 10, False), (5, 10, True)])
def test_a_mass_is_three_people_and_more_than_two_fifths(lost: int, total: int, mass: bool) -> None:
    assert is_mass(lost, total) is mass
