"""The union of a body's roster pages: looks that add up, pages that were not there yet, lists before profiles."""

from monitor.facts import LeaderFact, Observation
from monitor.history import Sighting
from monitor.model import Role, Verdict
from tests.unit.monitor.history import BODY, bad, home, roster, sighting
from tests.unit.monitor.told import BASE, STAFF, told


def profile(person: str, first: float, last: float) -> Sighting:
    fact = LeaderFact(person, ("副局长",), BODY.organisation, f"{person} 副局长", "profile")
    return sighting(f"profile:{person}", Role.PROFILE, Observation(Role.PROFILE, leaders=(fact,)), first, last)


def test_looks_at_one_page_add_up_though_the_order_changes() -> None:
    once = roster(10, 10, **STAFF, 李四="副局长")
    again = roster(11, 11, 李四="副局长", **STAFF)

    assert told(*BASE, once) == []
    assert told(*BASE, once, again) == [("leader.listed", "李四", "副局长", "confirmed")]


def test_a_roster_that_could_not_be_seen_at_first_was_not_absent() -> None:
    for verdict, status in ((Verdict.HTTP_ERROR, 500), (Verdict.MAINTENANCE, 200), (Verdict.BLOCKED, 404)):
        assert told(home(0, 30), bad("roster", Role.ROSTER, verdict, 0, 9, status), roster(10, 12, 张三="局长")) == []


def test_a_list_that_comes_later_says_who_is_still_there_whatever_the_profiles_keep() -> None:
    before = (
        home(0, 30),
        bad("roster", Role.ROSTER, Verdict.HTTP_ERROR, 0, 9, 404),
        profile("王五", 0, 30),
        profile("赵六", 0, 30),
    )

    assert ("leader.delisted", "王五", "副局长", "confirmed") in told(*before, roster(10, 14, 赵六="副局长"))
