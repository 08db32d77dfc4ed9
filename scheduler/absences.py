"""Absences: when a roster that misses somebody is looked at again, before its schedule says so (domain.md §3.4).

A slip of an hour is seen to be one, and a true absence is told no later than its three days. Looks beyond the schedule
never make an absence shorter: the judge counts hours, not only looks.
"""

from datetime import datetime, timedelta

from monitor.facts import Observation
from monitor.looks import PageState, Run
from monitor.model import Role, Verdict

SOON, LATER = timedelta(hours=2), timedelta(hours=24)


def look_soon(role: Role, before: Observation | None, now: Observation | None, at: datetime) -> datetime | None:
    """Return when to look again at a roster that at *at* no longer shows everybody it showed *before*."""
    if role is not Role.ROSTER or before is None or now is None:
        return None
    missing = {leader.person for leader in before.leaders} - {leader.person for leader in now.leaders}
    return at + SOON if missing else None


def look_later(role: Role, newest: Run | None, at: datetime) -> datetime | None:
    """Return when to look again at a roster that shows for the second time what it has shown for less than a day."""
    if role is not Role.ROSTER or newest is None or newest.verdict is not Verdict.GOOD or newest.looks != 1:
        return None
    due = newest.first_seen + LATER
    return due if due > at else None


def is_wished(state: PageState) -> bool:
    """Say whether the next look at a roster is such a one, which no schedule made and none unmakes."""
    due, polled = state.next_due_at, state.last_polled_at
    if state.page.role is not Role.ROSTER or due is None or polled is None or state.newest is None:
        return False
    return due in (polled + SOON, state.newest.first_seen + LATER)
