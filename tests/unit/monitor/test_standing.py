"""The standing of a body: who led it on a day and since when, what it was called, and which aliases name it."""

from dataclasses import replace
from datetime import date

import pytest

from monitor.bodies import names_one
from monitor.events import Event, EventType, Status
from monitor.standing import naming_at, tenures_at

RENAMED = Event(
    id="ev_r",
    type=EventType.ORG_RENAMED,
    status=Status.CONFIRMED,
    site="yunlu",
    organisation="云麓省数据局",
    summary="",
    before={"name": "云麓省政务服务管理办公室"},
    after={"name": "云麓省数据局"},
    published_on="2024-01-05",
)

APPOINTED = replace(
    RENAMED,
    id="ev_a",
    type=EventType.LEADER_APPOINTED,
    person="闻人路遥",
    post="局长",
    before=None,
    after={"post": "局长", "posts": ["局长"]},
    decided_on="2024-01-05",
)
CONFIRMED = replace(APPOINTED, id="ev_c", type=EventType.LEADER_CONFIRMED, decided_on="2025-01-05")


def test_a_leader_is_in_office_from_the_very_day_of_the_act() -> None:
    led = [tenures_at("云麓省数据局", [], [APPOINTED], date(2024, 1, day)) for day in (4, 5, 6)]

    assert [[tenure.person for tenure in tenures] for tenures in led] == [[], ["闻人路遥"], ["闻人路遥"]]


def test_a_change_of_role_does_not_move_the_day_a_tenure_began() -> None:
    (tenure,) = tenures_at("云麓省数据局", [], [APPOINTED, CONFIRMED], date(2025, 2, 1))

    assert (tenure.since, tenure.since_basis) == ("2024-01-05", "decided")


def test_a_body_whose_renaming_was_not_yet_on_record_bears_the_name_it_had() -> None:
    later = date(2024, 1, 10)

    assert naming_at("云麓省数据局", [], later, later=[RENAMED]).organisation == "云麓省政务服务管理办公室"
    assert naming_at("云麓省数据局", [RENAMED], later, later=[RENAMED]).organisation == "云麓省数据局"
    assert naming_at("云麓省数据局", [], later).organisation == "云麓省数据局"


@pytest.mark.parametrize(
    ("alias", "expected"),
    [("省数据局", False), ("省数据和政务服务局", False), ("自治区数据管理局", False), ("江苏省政务服务管理办公室", True)],
)
def test_an_alias_without_its_place_names_no_body_by_itself(alias: str, expected: bool) -> None:
    assert names_one(alias) is expected


def plate(kind: EventType, day: str, before: list[str] | None, after: list[str] | None) -> Event:
    sides = [None if names is None else {"nameplates": names} for names in (before, after)]
    return replace(RENAMED, id=f"ev_{kind.value}{day}", type=kind, decided_on=day, before=sides[0], after=sides[1])


def test_plates_come_one_by_one_and_go_one_by_one() -> None:
    up, down = EventType.ORG_NAMEPLATE_ADDED, EventType.ORG_NAMEPLATE_REMOVED
    told = [
        plate(up, "2024-03-01", None, ["甲局"]),
        plate(up, "2024-04-01", None, ["乙局"]),
        plate(down, "2024-05-01", ["甲局"], None),
        plate(down, "2024-06-01", ["乙局", "丙局"], ["丙局"]),
    ]

    borne = [naming_at("云麓省数据局", told, date(2024, month, 15)).nameplates for month in (2, 3, 4, 5, 6)]

    assert borne == [(), ("甲局",), ("甲局", "乙局"), ("乙局",), ("丙局",)]
