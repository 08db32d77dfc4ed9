"""When reports of one person are one decision, and when they are two."""

import pytest

from monitor.facts import Action, AppointmentFact
from monitor.history import Sighting
from tests.unit.monitor.history import fact, notice
from tests.unit.monitor.told import BASE, REMOVE, events

GAIN = fact("赵六", Action.APPOINTED, "局长")
LOSS = fact("赵六", Action.REMOVED, "副局长")


def act(name: str, day: float, *facts: AppointmentFact) -> Sighting:
    return notice(name, day, *facts)


def report(name: str, day: float, *facts: AppointmentFact, source: str = "云岭日报社") -> Sighting:
    return notice(name, day, *facts, act=False, source=source)


def told(*history: Sighting) -> list[tuple[str, str | None, str | None, list[str]]]:
    """Return type, post, mode and the notices that each event rests on."""
    return [
        (event.type.value, event.post, event.mode, list(dict.fromkeys(one.url.rpartition(":")[2] for one in event.evidence)))
        for event in events(*BASE, *history)
    ]


def test_a_report_may_leave_the_loss_unsaid() -> None:
    one = [("leader.role_changed", "局长", "substantive", ["任免", "动态"])]

    assert told(act("任免", 10, GAIN, LOSS), report("动态", 12, GAIN)) == one
    assert told(report("动态", 12, GAIN), act("任免", 13, GAIN, LOSS)) == one


def test_two_reports_of_one_removal_are_one_decision() -> None:
    gone = fact("王五", Action.REMOVED, "副局长")

    assert told(act("免", 10, gone), report("要闻", 12, gone)) == [("leader.removed", "副局长", None, ["免", "要闻"])]


def test_two_removals_from_different_posts_are_two_decisions() -> None:
    other = fact("王五", Action.REMOVED, "总工程师")

    assert [row[3] for row in told(act("免", 10, REMOVE), report("要闻", 12, other))] == [["免"], ["要闻"]]


@pytest.mark.parametrize("losing", [False, True])
def test_reports_of_different_posts_are_two_decisions(losing: bool) -> None:
    first = (fact("李四", Action.APPOINTED, "副局长"), *((fact("李四", Action.REMOVED, "总工程师"),) if losing else ()))
    found = told(report("要闻", 10, *first), report("动态", 20, fact("李四", Action.APPOINTED, "局长")))

    assert [(post, places) for _, post, _, places in found] == [("副局长", ["要闻"]), ("局长", ["动态"])]


def test_a_report_may_leave_unsaid_that_somebody_only_acts() -> None:
    acting, full = fact("钱七", Action.ACTING, "局长"), fact("钱七", Action.APPOINTED, "局长")

    assert told(act("代理", 10, acting), report("动态", 12, full)) == [("leader.appointed", "局长", "acting", ["代理", "动态"])]
    assert len(told(act("代理", 10, acting), act("任命决定", 12, full))) == 2


@pytest.mark.parametrize(
    ("qualifier", "mode"),
    [("试用期一年", "probationary"), ("挂职一年", "seconded"), ("主持工作", "presiding"), (None, "substantive")],
)
def test_the_mode_is_what_the_act_says(qualifier: str | None, mode: str) -> None:
    found = told(act("任", 10, fact("李四", Action.APPOINTED, "副局长", qualifier=qualifier)))

    assert [row[2] for row in found] == [mode]


@pytest.mark.parametrize(("later", "decisions"), [(55, 1), (56, 2)], ids=["45 days", "46 days"])
def test_reports_of_one_decision_come_within_weeks(later: float, decisions: int) -> None:
    gain = fact("李四", Action.APPOINTED, "副局长")

    assert len(told(report("要闻", 10, gain), report("动态", later, gain))) == decisions


def test_two_acts_of_two_days_are_two_decisions_and_a_report_may_mistake_the_day() -> None:
    first, second = (fact("李四", Action.APPOINTED, "副局长", day) for day in ("2025-03-10", "2025-03-12"))

    assert len(told(act("任", 10, first), act("任职", 12, second))) == 2
    assert len(told(act("任", 10, first), report("动态", 12, second))) == 1
    assert len(told(report("要闻", 10, first), report("动态", 12, second))) == 1


def test_two_acts_that_state_no_day_tell_of_one_decision() -> None:
    gain = fact("李四", Action.APPOINTED, "副局长")

    assert len(told(act("任", 10, gain), act("任职", 12, gain))) == 1


def test_a_decision_about_no_post_is_no_event() -> None:
    assert told(act("任", 10, fact("李四", Action.APPOINTED, None))) == []  # type: ignore[arg-type]
