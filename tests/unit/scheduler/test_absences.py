"""When a roster that misses somebody is looked at again."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor.facts import LeaderFact, Observation
from monitor.looks import Run
from monitor.model import Role, Verdict
from scheduler.absences import look_later, look_soon

AT = datetime(2025, 3, 3, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)


def shown(*people: str) -> Observation:
    return Observation(Role.ROSTER, leaders=tuple(LeaderFact(name, ("副局长",), None, name, "test") for name in people))


def newest(hours_ago: float, looks: int = 1, verdict: Verdict = Verdict.GOOD) -> Run:
    first = AT - hours_ago * HOUR
    return Run(1, "yunzhou/roster", "", "", 0, 200, None, verdict, "", "", "utf-8", "1", first, first, looks)


@pytest.mark.parametrize(
    ("role", "before", "now", "hours"),
    [
        (Role.ROSTER, shown("甲一", "乙二"), shown("甲一"), 2),
        (Role.ROSTER, shown("甲一", "乙二"), shown("甲一", "丙三"), 2),
        (Role.ROSTER, shown("甲一"), shown("甲一", "乙二"), None),
        (Role.ROSTER, shown("甲一", "乙二"), shown("乙二", "甲一"), None),
        (Role.ROSTER, shown("甲一"), None, None),
        (Role.ROSTER, None, shown("甲一"), None),
        (Role.PROFILE, shown("甲一", "乙二"), shown("甲一"), None),
    ],
    ids=["one is missing", "one for another", "one more", "another order", "not read", "first sight", "no roster"],
)
def test_a_roster_that_misses_somebody_is_looked_at_in_two_hours(
    role: Role, before: Observation | None, now: Observation | None, hours: int | None
) -> None:
    assert look_soon(role, before, now, AT) == (None if hours is None else AT + hours * HOUR)


@pytest.mark.parametrize(
    ("role", "run", "due"),
    [
        (Role.ROSTER, newest(2), AT + 22 * HOUR),
        (Role.ROSTER, newest(24), None),
        (Role.ROSTER, newest(2, looks=2), None),
        (Role.ROSTER, newest(2, verdict=Verdict.PARTIAL), None),
        (Role.ROSTER, None, None),
        (Role.HOME, newest(2), None),
    ],
    ids=["second look", "after a day", "third look", "a bad page", "unknown", "no roster"],
)
def test_and_again_a_day_after_it_was_first_so(role: Role, run: Run | None, due: datetime | None) -> None:
    assert look_later(role, run, AT) == due
