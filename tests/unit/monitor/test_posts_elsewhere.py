"""Posts elsewhere: whose event it is when a roster shows somebody with a post of another body."""

from dataclasses import replace

from monitor import facts
from monitor.events import EventType
from monitor.facts import LeaderFact, Observation
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Role
from tests.unit.monitor.history import BODY, SITES, home, roster, sighting
from tests.unit.monitor.test_fold import BASE, STAFF, events

ELSEWHERE = LeaderFact("钱七", ("局长",), "云岭市财政局", "钱七 市财政局局长", "roster/list", "A")


def test_the_facts_of_another_body_are_not_ours() -> None:
    other = LeaderFact("郑十", ("局长",), "云岭省大数据中心", "郑十 局长", "roster/list")
    shown = sighting("roster", Role.ROSTER, Observation(Role.ROSTER, leaders=(other,)), 10, 20)

    assert fold(BODY, (*BASE, shown), SITES).events == ()


def listed(first: float, last: float, *facts: LeaderFact) -> Sighting:
    own = roster(first, last, **STAFF).observation
    assert own is not None
    return sighting("roster", Role.ROSTER, replace(own, leaders=(*own.leaders, *facts)), first, last)


def test_who_joins_the_bodys_own_roster_with_a_post_elsewhere_is_listed_with_that_post() -> None:
    found = events(home(0, 30), listed(0, 9), listed(10, 20, ELSEWHERE))

    assert [(event.type, event.person, event.post) for event in found] == [(EventType.LEADER_LISTED, "钱七", "云岭市财政局局长")]


def test_who_stands_on_the_bodys_roster_under_another_bodys_heading_does_not_join_it() -> None:
    below = replace(ELSEWHERE, rule=facts.ELSEWHERE)

    assert events(home(0, 30), listed(0, 9), listed(10, 20, below)) == []


def test_on_another_bodys_site_only_the_bodys_own_leaders_count() -> None:
    section = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})
    found = fold(section, (home(0, 30), listed(0, 9), listed(10, 20, ELSEWHERE)), {**SITES, section.id: section}).events

    assert found == ()
