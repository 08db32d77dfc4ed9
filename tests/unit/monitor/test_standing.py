"""The standing of a body: what it was called before a renaming was on record, and which aliases name it."""

from datetime import date

import pytest

from monitor.bodies import names_one
from monitor.events import Event, EventType, Status
from monitor.standing import naming_at

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
