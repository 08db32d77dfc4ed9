"""Functions that a page of duties comes to say were handed over: told once, after two looks, and never of what stood there at first."""

from dataclasses import replace

import pytest

from monitor.facts import ChangeType, Observation, OrganisationFact
from monitor.handovers import handovers
from monitor.history import Sighting
from monitor.model import Role, Verdict
from tests.unit.monitor.history import BODY, change, day, home, notice, sighting
from tests.unit.monitor.test_fold import events

GIVEN = change(ChangeType.FUNCTIONS, "划入", predecessors=("云岭省工业和信息化厅",))
DUTY = change(ChangeType.ATTRIBUTE, "为", rank="正厅级")


def duties(first: float, last: float, *said: OrganisationFact, site: str = "") -> Sighting:
    run = sighting("functions", Role.FUNCTIONS, Observation(Role.FUNCTIONS, organisation_changes=(DUTY, *said)), first, last)
    return replace(run, site=site) if site else run


def told(*history: Sighting) -> list[tuple[str, tuple[str, ...]]]:
    found = [one for one in events(home(0, 60), *history) if one.type.value == "org.functions_transferred"]
    return [(one.status.value, tuple(passage.url.rpartition("/")[2] for passage in one.evidence)) for one in found]


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ((duties(0, 9), duties(10, 20, GIVEN)), 1),
        ((duties(0, 20, GIVEN),), 0),
        ((duties(0, 9), duties(10, 10, GIVEN)), 0),
        ((duties(0, 9), duties(10, 10, GIVEN), duties(11, 11, replace(GIVEN, quote="改写"))), 1),
        ((duties(0, 9, GIVEN), duties(10, 20, replace(GIVEN, quote="改写"))), 0),
        ((duties(0, 9), duties(10, 12, GIVEN), duties(13, 15), duties(16, 20, GIVEN)), 1),
        ((duties(0, 9), duties(10, 20, GIVEN, site="another")), 0),
        ((duties(0, 9), duties(10, 20, replace(GIVEN, organisation="云岭省统计局"))), 0),
        ((duties(0, 9), duties(10, 20, replace(GIVEN, organisation="云岭省统计局", predecessors=(BODY.organisation,)))), 1),
        ((duties(0, 9), replace(duties(10, 20, GIVEN), verdict=Verdict.STALE)), 0),
        ((replace(duties(0, 9), verdict=Verdict.PARTIAL), duties(10, 20, GIVEN)), 0),
    ],
    ids=[
        "it comes to say so",
        "it said so at first",
        "one look",
        "two looks in other words",
        "only the words are new",
        "it says so again",
        "another body's page",
        "of two other bodies",
        "given away",
        "a page that is not believed",
        "a first look that is not believed",
    ],
)
def test_a_page_of_duties_tells_of_a_handover_once(history: tuple[Sighting, ...], expected: int) -> None:
    assert told(*history) == [("confirmed", ("functions",))] * expected


def test_the_window_lies_between_the_last_look_without_and_the_first_with() -> None:
    (event,) = [
        one for one in events(home(0, 60), duties(0, 9), duties(10, 20, GIVEN)) if one.type.value == "org.functions_transferred"
    ]

    assert (event.observed, event.decided_on) == ((day(9), day(10)), None)


def test_a_page_that_follows_an_act_tells_of_the_same_handover() -> None:
    act = notice("划转", 8, replace(GIVEN, date="2025-03-08"))

    assert told(duties(0, 9), act, duties(10, 20, GIVEN)) == [("confirmed", ("notice:划转", "functions"))]


def test_each_page_and_each_pair_is_told_of_once() -> None:
    other = replace(GIVEN, predecessors=("云岭省统计局",))
    second = replace(duties(0, 9), page="duties-of-old")
    runs = [duties(0, 9, GIVEN), second, duties(10, 12, GIVEN, other), duties(13, 15), duties(16, 20, GIVEN, other)]
    late = replace(duties(21, 25, GIVEN), page="duties-of-old")

    found = [(fact.predecessors[0], run.page) for fact, run, _ in handovers([*runs, late])]

    assert found == [("云岭省统计局", "functions"), ("云岭省工业和信息化厅", "duties-of-old")]
