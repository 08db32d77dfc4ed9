"""Who stands on a page of leaders, and in which mode, where remarks, other bodies and second rows are printed there."""

import pytest

from monitor.entries import Entry, entries_of
from monitor.facts import LeaderFact, Observation
from monitor.model import Role
from tests.unit.monitor.history import BODY, sighting

CENTRE = "云岭省数据中心"


def listed(*facts: LeaderFact) -> dict[str, Entry]:
    run = sighting("roster", Role.ROSTER, Observation(Role.ROSTER, leaders=facts), 0)
    return entries_of(run, BODY.full_names, BODY.id)


def row(*posts: str, organisation: str = BODY.organisation, remark: str | None = None, duties: str | None = None) -> LeaderFact:
    return LeaderFact("李四", posts, organisation, "李四", "roster/list", "A", qualifier=remark, duties=duties)


@pytest.mark.parametrize(
    ("fact", "mode"),
    [
        (row("副主任", organisation=CENTRE, remark="挂职一年"), "seconded"),
        (row("副主任", organisation=CENTRE, duties="主持数据中心全面工作。"), "presiding"),
        (row("副主任", organisation=CENTRE, duties="主持局全面工作。"), None),
    ],
    ids=["a remark", "the whole work of that body", "the whole work of another"],
)
def test_a_leader_of_another_body_on_its_own_page_holds_his_post_as_that_page_says(fact: LeaderFact, mode: str | None) -> None:
    entry = listed(fact)["李四"]

    assert (entry.posts, entry.mode) == ((f"{CENTRE}副主任",), mode)


def test_who_acts_as_head_acts_in_that_seat_alone() -> None:
    assert listed(row("党组书记", "局长", "总工程师", remark="代"))["李四"].posts == ("党组书记", "代局长", "总工程师")


@pytest.mark.parametrize(
    ("remarks", "mode"), [(("挂职", None), "seconded"), ((None, "挂职"), "seconded"), (("挂职", "主持工作"), "seconded")]
)
def test_who_is_listed_twice_holds_all_posts_in_the_first_mode_printed(remarks: tuple[str | None, ...], mode: str) -> None:
    rows = (row(post, remark=remark) for post, remark in zip(("副局长", "总工程师"), remarks, strict=True))
    entry = listed(*rows)["李四"]

    assert (entry.posts, entry.mode) == (("副局长", "总工程师"), mode)
