"""Who else a document could mean that prints a leader with another glyph, and what his event is known by."""

import pytest

from monitor.events import Event
from monitor.facts import Action, AppointmentFact
from monitor.fold import fold
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, SITES, fact, home, notice, roster

BASE = (home(0, 30), roster(0, 9, 张三="局长"))
LISTED = roster(12, 20, 张三="局长", 沈建荣="副局长")
UNLIKE = notice("任免", 9, fact("沈国荣", Action.APPOINTED, "副局长"))


def got(person: str, post: str = "副局长") -> AppointmentFact:
    return fact(person, Action.APPOINTED, post)


MISPRINT = notice("任免", 9, got("沈剑荣"))


def told(*history: Sighting) -> list[Event]:
    return list(fold(BODY, (*BASE, *history), SITES).events)


@pytest.mark.parametrize(
    "other",
    [notice("转载", 10, got("沈建荣")), notice("旧任", 10, got("沈建荣", "总工程师"))],
    ids=["a copy prints it well", "another act on another seat"],
)
def test_an_act_that_names_him_well_leaves_the_other_print_a_misprint(other: Sighting) -> None:
    assert {event.person for event in told(MISPRINT, other, LISTED)} == {"沈建荣"}


def test_where_an_act_of_his_own_explains_the_roster_the_other_print_is_somebody_else() -> None:
    both = roster(12, 20, 张三="局长", 沈建荣="总工程师、副局长")

    assert {event.person for event in told(MISPRINT, notice("旧任", 10, got("沈建荣", "总工程师")), both)} == {"沈剑荣", "沈建荣"}


def test_who_may_be_another_is_known_by_his_own_name() -> None:
    def listed(*history: Sighting) -> list[str]:
        return [event.id for event in told(*history) if event.person == "沈建荣"]

    assert listed(UNLIKE, LISTED) == listed(LISTED)
    assert listed(LISTED, notice("任免", 14, got("沈剑荣"))) == listed(LISTED), "the roster told of him first"


def test_of_a_name_of_two_glyphs_another_one_is_another_name() -> None:
    def doubts(printed: str, shown: str) -> list[str]:
        history = (*BASE, notice("任免", 9, got(printed)), roster(12, 20, **{"张三": "局长", shown: "副局长"}))
        return [doubt.kind.value for doubt in fold(BODY, history, SITES).doubts]

    assert (doubts("沈国", "沈建"), doubts("沈国荣", "沈建荣")) == ([], ["name_differs"])
