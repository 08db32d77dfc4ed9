"""Functions that change hands, and plates that an act takes down."""

from dataclasses import replace

from monitor.events import Event
from monitor.facts import ChangeType
from monitor.fold import fold
from monitor.history import Sighting
from monitor.site import Site
from tests.unit.monitor.history import BODY, SITES, change, home, notice
from tests.unit.monitor.test_fold import events
from tests.unit.monitor.test_rules import functions

DRC = "云岭省发展和改革委员会"


def life(kind: str, *history: Sighting) -> list[Event]:
    return [event for event in events(*history) if event.type.value == kind]


TAKEN = change(ChangeType.FUNCTIONS, "划入", predecessors=("云岭省发展和改革委员会",), date="2025-03-10")


def test_functions_taken_over_by_act() -> None:
    found = life("org.functions_transferred", home(0, 30), notice("划转", 10, TAKEN))

    assert [(event.status.value, event.before, event.after, event.decided_on) for event in found] == [
        ("confirmed", {"name": "云岭省发展和改革委员会"}, {"name": BODY.organisation}, "2025-03-10")
    ]
    assert len(events(home(0, 30), notice("划转", 10, TAKEN))) == 1


def test_functions_taken_over_by_a_report_wait() -> None:
    assert [
        event.status.value for event in life("org.functions_transferred", home(0, 30), notice("划转", 10, TAKEN, act=False))
    ] == ["candidate"]


def test_functions_of_two_givers_are_two_transfers() -> None:
    two = change(ChangeType.FUNCTIONS, "划入", predecessors=("云岭省发展和改革委员会", "云岭省委网信办"))

    assert len({event.id for event in life("org.functions_transferred", home(0, 30), notice("划转", 10, two))}) == 2


def test_a_page_of_duties_is_no_act() -> None:
    assert life("org.functions_transferred", home(0, 30), functions(0, 20, "正厅级")) == []


GIVEN = replace(TAKEN, organisation=DRC, predecessors=(BODY.organisation,))


def test_functions_given_to_a_body_that_nobody_watches_are_told_of_the_giver() -> None:
    (event,) = life("org.functions_transferred", home(0, 30), notice("划转", 10, GIVEN))

    assert (event.site, event.organisation, event.before) == (BODY.id, DRC, {"name": BODY.organisation})


def test_functions_given_to_a_watched_body_are_told_once() -> None:
    drc = Site.model_validate({**BODY.model_dump(), "id": "drc", "organisation": DRC})
    found = [
        event
        for site in (BODY, drc)
        for event in fold(site, (home(0, 30), notice("划转", 10, GIVEN)), {**SITES, "drc": drc}).events
    ]

    assert [(event.site, event.type.value) for event in found] == [("drc", "org.functions_transferred")]


PLATE = "云岭省大数据管理局"
HUNG = change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE)
DOWN = change(ChangeType.UNPLATED, "不再加挂", nameplate=PLATE)


def test_an_act_takes_a_plate_down() -> None:
    (event,) = events(home(0, 30), notice("牌子", 10, DOWN))

    assert (event.type.value, event.status.value, event.before, event.after) == (
        "org.nameplate_removed", "confirmed", {"nameplates": [PLATE]}, None,
    )  # fmt: skip
    assert PLATE in event.summary


def test_a_report_that_a_plate_is_down_waits() -> None:
    assert [event.status.value for event in events(home(0, 30), notice("牌子", 10, DOWN, act=False))] == ["candidate"]


def test_a_plate_put_up_and_taken_down_and_put_up_is_three_changes() -> None:
    history = (home(0, 300), notice("一", 10, HUNG), notice("二二", 100, DOWN), notice("三三三", 290, HUNG))
    found = [event for event in events(*history) if "nameplate" in event.type.value]

    assert [event.type.value for event in found].count("org.nameplate_added") == 2
    assert len({event.id for event in found}) == 3


def test_functions_that_a_body_is_formed_with_are_part_of_its_restructuring() -> None:
    formed = change(ChangeType.FOUNDED, "在…基础上组建", predecessors=("云岭省政务服务管理办公室",), date="2025-03-10")
    history = (home(0, 30), notice("组建", 10, formed, TAKEN))

    assert [event.type.value for event in events(*history)] == ["org.restructured"]
    assert len(life("org.functions_transferred", *history, notice("再划转", 20, replace(TAKEN, date="2025-03-20")))) == 1


def test_a_body_that_another_was_parted_into_is_restructured() -> None:
    parted = change(ChangeType.FOUNDED, "分设", predecessors=("云岭省政务服务和大数据管理局",), date="2025-03-10")
    (event,) = events(home(0, 30), notice("分设", 10, parted))

    assert (event.type.value, event.before) == ("org.restructured", {"name": "云岭省政务服务和大数据管理局"})


def test_a_renaming_that_is_only_planned_is_told_of_the_body_as_it_is_called() -> None:
    planned = change(ChangeType.PLANNED, "拟更名为", new_name="云岭省数据资源局")
    (event,) = life("org.change_planned", home(0, 30), notice("方案", 10, planned))

    assert event.organisation == BODY.organisation


def test_a_body_that_ends_and_gives_its_functions_away_is_told_of_both() -> None:
    """The end is N11, what the other takes over N08 (domain.md §2.2); only a body formed of it would make them one."""
    act = notice("撤销", 10, change(ChangeType.ABOLISHED, "撤销", date="2025-03-10"), GIVEN)
    drc = Site.model_validate({**BODY.model_dump(), "id": "drc", "organisation": DRC})

    def told(site: Site, *others: Site) -> list[str]:
        found = fold(site, (home(0, 30), act), {**SITES, **{one.id: one for one in others}}).events
        return sorted(event.type.value for event in found)

    assert told(BODY) == ["org.abolished", "org.functions_transferred"]
    assert (told(BODY, drc), told(drc, drc)) == (["org.abolished"], ["org.functions_transferred"])
