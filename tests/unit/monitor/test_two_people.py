"""Whether acts tell two names that look alike apart, and whether two acts can be of one decision."""

import pytest

from monitor.acts import Act, acts_of, same_posts
from monitor.claims import appointment_claims
from monitor.facts import Action, AppointmentFact
from monitor.history import Sighting, in_order
from monitor.names import two_people
from tests.unit.monitor.history import BODY, SITES, day, fact, home, notice

OLD, NEW = "刘晓军", "刘小军"
# The roster changed between the looks of day 200 and day 201.
WINDOW = (day(200), day(201))


def act(name: str, number: float, *facts: AppointmentFact) -> Sighting:
    """Return an act of day *number*, decided on it."""
    decided = day(number).date().isoformat()
    return notice(name, number, *(fact(one.person, one.action, one.post or "", decided) for one in facts))


def got(person: str, post: str = "局长") -> AppointmentFact:
    return fact(person, Action.APPOINTED, post)


def lost(person: str, post: str = "局长") -> AppointmentFact:
    return fact(person, Action.REMOVED, post)


def acts(*runs: Sighting) -> list[Act]:
    history = in_order((home(0, 1), *runs))
    return acts_of(appointment_claims(BODY, history, SITES, frozenset({BODY.organisation})))


@pytest.mark.parametrize(
    "runs",
    [
        (act("任免", 100, got(NEW), got(OLD, "副局长")),),
        (act("免", 100, lost(OLD)), act("任", 120, got(NEW))),
        (act("任", 100, got(NEW, "代局长")), act("免", 120, lost(OLD))),
        (act("任", 20, got(NEW)), act("免", 20, lost(OLD))),  # 180 days before the change began
        (act("任", 231, got(NEW)), act("免", 231, lost(OLD))),  # 30 days after it ended
        (act("一", 10, got(OLD)), act("二", 56, got(NEW))),  # 46 days apart: a decision for each
    ],
    ids=["one text", "his successor", "a mode is no other seat", "first day", "last day", "two decisions"],
)
def test_acts_tell_two_people_apart(runs: tuple[Sighting, ...]) -> None:
    assert two_people(OLD, NEW, acts(*runs), WINDOW)


@pytest.mark.parametrize(
    "runs",
    [
        (),
        (act("任", 100, got(NEW)),),
        (act("免", 100, lost(OLD)),),
        (act("免", 100, lost(OLD, "总工程师")), act("任", 120, got(NEW))),
        (act("免", 19, lost(OLD)), act("任", 100, got(NEW))),
        (act("免", 100, lost(OLD)), act("任", 19, got(NEW))),
        (act("免", 233, lost(OLD)), act("任", 220, got(NEW))),
        (act("免", 220, lost(OLD)), act("任", 233, got(NEW))),
        (act("一", 10, got(OLD)), act("二", 55, got(NEW))),  # two copies of one decision, one of them misprinted
        (act("一", 10, got(OLD, "总工程师")), act("二", 90, got(NEW))),
        (act("免", 100, lost("张三")), act("任", 120, got(NEW))),
    ],
    ids=[
        "no act",
        "of the new alone",
        "of the old alone",
        "another seat",
        "lost too early",
        "gained too early",
        "lost too late",
        "gained too late",
        "one decision",
        "seats apart",
        "somebody else",
    ],
)
def test_other_acts_do_not(runs: tuple[Sighting, ...]) -> None:
    assert not two_people(OLD, NEW, acts(*runs), WINDOW)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((10, got(OLD)), (55, got(NEW)), True),
        ((10, got(OLD)), (56, got(NEW)), False),
        ((10, got(OLD)), (12, got(NEW, "副局长")), False),
        ((10, lost(OLD)), (12, lost(NEW)), True),
        ((10, lost(OLD)), (12, lost(NEW, "副局长")), False),
        ((10, got(OLD), lost(OLD, "副局长")), (12, got(NEW)), False),
        ((10, got(OLD), lost(OLD, "副局长")), (12, got(NEW), lost(NEW, "总工程师")), False),
    ],
    ids=["45 days", "46 days", "another seat", "removals", "another seat lost", "the loss unsaid", "another loss"],
)
def test_acts_of_like_posts_close_together_can_be_of_one_decision(
    one: tuple[float, AppointmentFact], other: tuple[float, AppointmentFact], same: bool
) -> None:
    (first,) = acts(act("一", *one))
    (second,) = acts(act("二", *other))

    assert same_posts(first, second) is same
    assert same_posts(second, first) is same
