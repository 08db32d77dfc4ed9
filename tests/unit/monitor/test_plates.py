"""Plates hung and taken down: which text, page or title tells of which time, and what each of them shows of it."""

from dataclasses import replace

import pytest

from monitor.events import Event
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from tests.unit.monitor.history import change, day, home, notice
from tests.unit.monitor.test_rules import functions
from tests.unit.monitor.told import events

NAME, PLATE, EARLIER = "云岭省数据局", "云岭省政务服务局", "云岭省大数据管理局"
HUNG = change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE)
DOWN = change(ChangeType.UNPLATED, "不再加挂", nameplate=PLATE)
TITLED = f"{NAME}（{PLATE}）"


def on(number: float, told: OrganisationFact) -> OrganisationFact:
    return replace(told, date=day(number).date().isoformat())


def plates(*history: Sighting) -> list[Event]:
    return [event for event in events(*history) if event.type.value.startswith("org.nameplate")]


def told(*history: Sighting) -> list[tuple[str, str]]:
    return [(event.type.value.removeprefix("org.nameplate_"), event.status.value) for event in plates(*history)]


def undated(run: Sighting) -> Sighting:
    """Return a notice that states no day at all; it counts from the day it is seen."""
    assert run.observation is not None
    document = replace(run.observation.document, published_on=None)
    return replace(run, observation=replace(run.observation, document=document, published=None))


FIRST, THEN = on(10, HUNG), on(60, DOWN)
ACTS = (notice("加挂", 10, FIRST), notice("不再加挂", 60, THEN))


def test_a_text_without_a_day_tells_again_of_what_acts_told() -> None:
    retold = undated(notice("动态", 180, HUNG, act=False))

    assert told(home(0, 300), *ACTS, retold) == [("added", "confirmed"), ("removed", "confirmed")]
    assert len(plates(home(0, 300), *ACTS, notice("动态", 180, on(180, HUNG), act=False))) == 3


def test_a_copy_of_the_first_act_is_no_third_happening() -> None:
    copy = notice("转载", 90, HUNG)

    assert told(home(0, 300), notice("加挂", 10, HUNG), ACTS[1], copy) == [("added", "confirmed"), ("removed", "confirmed")]


BARE, PLATED = functions(0, 200, "正厅级"), functions(0, 200, "正厅级", None, PLATE)
SHOWN: dict[str, tuple[tuple[Sighting, ...], OrganisationFact, OrganisationFact]] = {
    "the page names it": ((BARE, functions(230, 270, "正厅级", None, PLATE), home(0, 300)), HUNG, DOWN),
    "the page names it no more": ((PLATED, functions(230, 270, "正厅级"), home(0, 300)), DOWN, HUNG),
    "the title bears it": ((home(0, 200), home(230, 270, TITLED)), HUNG, DOWN),
}


@pytest.mark.parametrize(("seen", "first", "then"), SHOWN.values(), ids=SHOWN)
@pytest.mark.parametrize(("number", "times"), [(19, 3), (20, 2)])
def test_what_shows_late_belongs_to_the_act_of_half_a_year_before(
    seen: tuple[Sighting, ...], first: OrganisationFact, then: OrganisationFact, number: float, times: int
) -> None:
    acts = (notice("一", 5, on(number, first)), notice("二二", 6, on(60, then)))

    assert len(plates(*seen, *acts)) == times


def test_a_page_first_seen_with_the_plate_bears_a_report_of_it_out() -> None:
    report = notice("动态", 20, on(20, HUNG), act=False)
    (event,) = plates(home(0, 60), report, functions(30, 60, "正厅级", None, PLATE))

    assert told(home(0, 60), report) == [("added", "candidate")]
    assert (event.status.value, event.observed) == ("confirmed", None)
    assert [(passage.role, passage.url.rpartition("/")[2]) for passage in event.evidence] == [
        ("primary", "notice:动态"),
        ("corroborating", "functions"),
    ]


def test_a_title_with_another_plate_shows_both() -> None:
    (event,) = plates(home(0, 9, f"{NAME}（{EARLIER}）"), home(10, 20, TITLED))

    assert (event.before, event.after) == ({"nameplates": [EARLIER]}, {"nameplates": [PLATE]})


def test_what_an_act_says_is_not_what_the_title_showed_before() -> None:
    (event,) = plates(home(0, 9, f"{NAME}（{EARLIER}）"), home(12, 20, TITLED), ACTS[0])

    assert (event.before, event.after) == (None, {"nameplates": [PLATE]})
