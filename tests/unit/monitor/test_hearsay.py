"""What only a report says moves nobody: no post, mode or day of what acts and rosters prove comes from it (domain.md §3.1)."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.facts import Action, AppointmentFact, Dates
from monitor.history import Sighting
from tests.histories import HISTORIES, PEOPLE
from tests.unit.monitor.history import MEDIA, PORTAL, fact, home, notice, roster
from tests.unit.monitor.told import APPOINT, BASE, STAFF, events

GONE = fact("赵六", Action.REMOVED, "副局长", "2025-03-21")
ENGINEER = fact("赵六", Action.APPOINTED, "总工程师")
Says = Callable[..., Sighting]


def rumour(day: float, *facts: AppointmentFact) -> Sighting:
    return notice("传闻", day, *facts, act=False, site=MEDIA)


def news(day: float, *facts: AppointmentFact) -> Sighting:
    return notice("报道", day, *facts, act=False, site=PORTAL)


def archive(day: float, *facts: AppointmentFact) -> Sighting:
    """Return an act of an organ without the power."""
    return notice("任命文件", day, *facts, issuer="云岭省档案馆")


PERSONAL = st.builds(
    fact,
    st.sampled_from(PEOPLE),
    st.sampled_from((Action.APPOINTED, Action.REMOVED, Action.ACTING, Action.NOMINATED)),
    st.sampled_from(("局长", "副局长", "总工程师")),
    st.sampled_from((None, "2025-02-10", "2025-03-05")),
    st.sampled_from((None, "试用期满", "挂职一年")),
)
RUMOURS = st.builds(rumour, st.integers(0, 30), PERSONAL)


def confirmed(*history: Sighting) -> list[tuple[str, str | None, str | None, list[str] | None, list[str] | None]]:
    return [
        (event.type.value, event.person, event.post, (event.before or {}).get("posts"), (event.after or {}).get("posts"))
        for event in events(*history)
        if event.status.value == "confirmed"
    ]


@pytest.mark.parametrize("day", [10, 20], ids=["earlier", "on the day of the act"])
@pytest.mark.parametrize("said_by", [rumour, news, archive])
def test_an_act_starts_from_what_is_proved(said_by: Says, day: float) -> None:
    assert confirmed(*BASE, said_by(day, ENGINEER), notice("免职", 20, GONE)) == [
        ("leader.removed", "赵六", "副局长", ["副局长"], None)
    ]


@pytest.mark.parametrize("day", [10, 20], ids=["earlier", "on the day of the act"])
@pytest.mark.parametrize("said_by", [rumour, news, archive])
def test_who_is_appointed_has_no_post_by_hearsay(said_by: Says, day: float) -> None:
    act = notice("任职", 20, fact("李四", Action.APPOINTED, "副局长", "2025-03-21"))

    assert confirmed(*BASE, said_by(day, fact("李四", Action.APPOINTED, "局长")), act) == [
        ("leader.appointed", "李四", "副局长", None, ["副局长"])
    ]


def test_an_act_tells_its_own_day_and_mode() -> None:
    said = rumour(5, fact("李四", Action.ACTING, "副局长", "2025-02-20"))
    (event,) = events(*BASE, said, notice("任职", 10, APPOINT))

    assert (event.decided_on, event.mode) == ("2025-03-10", "substantive")

    (undated,) = events(*BASE, said, notice("任职", 10, replace(APPOINT, dates=Dates())))
    assert undated.decided_on is None


def test_a_rumour_of_a_probation_passed_makes_no_confirmation_of_an_act() -> None:
    passed = rumour(9, fact("李四", Action.APPOINTED, "副局长", qualifier="试用期满"))
    seconded = rumour(9, fact("李四", Action.APPOINTED, "副局长", qualifier="挂职一年"))

    for said in (passed, seconded):
        (event,) = events(*BASE, said, notice("任职", 10, APPOINT))
        assert (event.type.value, event.mode) == ("leader.appointed", "substantive")


def test_an_act_takes_effect_when_it_says() -> None:
    said = rumour(5, replace(APPOINT, dates=Dates(effective="2025-02-20")))
    act = notice("任职", 10, replace(APPOINT, dates=Dates(decided="2025-03-10", effective="2025-03-12")))
    (event,) = events(*BASE, said, act)

    assert event.effective_on == "2025-03-12"


def test_a_rumour_makes_no_appointment_of_who_comes_onto_the_roster() -> None:
    said = rumour(5, fact("李四", Action.APPOINTED, "副局长", "2025-03-01"), fact("李四", Action.APPOINTED, "总工程师"))
    (event,) = events(*BASE, said, roster(10, 20, **STAFF, 李四="副局长"))

    assert (event.type.value, event.post, event.after) == ("leader.listed", "副局长", {"post": "副局长", "posts": ["副局长"]})
    assert (event.decided_on, event.published_on) == (None, None)


def test_a_rumour_makes_no_removal_of_who_leaves_the_roster() -> None:
    left = roster(10, 20, 张三="党组书记、局长", 王五="党组成员、副局长")

    assert confirmed(*BASE, rumour(5, fact("赵六", Action.REMOVED, "副局长")), left) == [
        ("leader.delisted", "赵六", "副局长", ["副局长"], None)
    ]


def test_news_and_the_roster_prove_what_both_say() -> None:
    said = news(5, fact("李四", Action.APPOINTED, "副局长"), fact("李四", Action.APPOINTED, "总工程师"))

    assert confirmed(*BASE, said, roster(10, 20, **STAFF, 李四="副局长")) == [
        ("leader.appointed", "李四", "副局长", None, ["副局长"])
    ]


def test_whom_an_act_took_the_last_seat_comes_anew() -> None:
    gone = notice("免职", 10, fact("王五", Action.REMOVED, "副局长", "2025-03-10"))
    again = notice("任职文件", 20, fact("王五", Action.APPOINTED, "总工程师", "2025-03-20"))

    assert confirmed(home(0, 30), roster(0, 30, **STAFF), gone, again) == [
        ("leader.removed", "王五", "副局长", ["党组成员", "副局长"], None),
        ("leader.appointed", "王五", "总工程师", None, ["总工程师"]),
    ]


def test_a_rumour_that_comes_late_takes_no_number_from_what_was_told() -> None:
    acts = (*BASE, notice("免职", 100, fact("赵六", Action.REMOVED, "副局长", "2025-06-08")))
    said = rumour(110, fact("赵六", Action.REMOVED, "副局长", "2025-03-20"))
    (told,) = events(*acts)

    assert [event.id for event in events(*acts, said)] == [told.id]
    (lead,) = (event for event in events(*acts, said, everything=True) if event.status.value == "lead")
    assert lead.id != told.id


@settings(max_examples=40, deadline=None)
@given(HISTORIES, RUMOURS)
def test_no_rumour_of_a_person_changes_what_is_told(history: list[Sighting], said: Sighting) -> None:
    told, with_it = (
        [replace(event, evidence=(), published_on=None) for event in sorted(events(*runs), key=lambda event: event.id)]
        for runs in (history, [*history, said])
    )

    assert with_it == told


def test_a_rumour_draws_no_act_to_a_later_move_of_the_roster() -> None:
    both = notice("任免甲", 1, fact("李四", Action.APPOINTED, "局长"), fact("李四", Action.APPOINTED, "副局长"))
    told = (home(0, 0), roster(0, 0, 张三="局长"), roster(2, 3, 李四="副局长"), roster(5, 6, 张三="局长", 李四="局长"), both)

    assert events(*told, rumour(1, fact("李四", Action.APPOINTED, "局长"))) == events(*told)
