"""Events as they are told, every value of them: what bodies are, and what people are beside their posts."""

from typing import Any

import pytest

from monitor.facts import ChangeType, Observation, SiteIdentity
from monitor.history import Sighting
from monitor.model import Role
from tests.unit.monitor.history import change, home, notice, roster, sighting
from tests.unit.monitor.test_rules import functions
from tests.unit.monitor.test_whole_events import OBSERVED, PLATE, whole
from tests.unit.monitor.told import STAFF
from tests.unit.monitor.whole_bodies import HIGHER, ROWS


@pytest.mark.parametrize(("history", "expected"), ROWS.values(), ids=ROWS)
def test_an_event_is_told_whole(history: tuple[Sighting, ...], expected: list[dict[str, Any]]) -> None:
    assert [event for event in whole(*history) if event["type"] != "site.renamed"] == expected


@pytest.mark.parametrize(("later", "key", "values"), [
    ({"sponsor": "云岭省大数据局"}, "sponsor", ("云岭省数据局", "云岭省大数据局")),
    ({"code": "9100000041"}, "code", ("9100000040", "9100000041")),
])  # fmt: skip
def test_a_site_with_another_sponsor_or_code_says_both(later: dict[str, str], key: str, values: tuple[str, str]) -> None:
    told = whole(home(0, 9), home(10, 14, **later))

    assert [(event["before"], event["after"], event["observed"]) for event in told] == [
        ({key: values[0]}, {key: values[1]}, OBSERVED)
    ]
    assert [event["summary"].endswith(f"由{values[0]}变为{values[1]}") for event in told] == [True]


def test_a_rank_that_the_roster_drops_is_told_with_both_sides() -> None:
    ranked = {**STAFF, "赵六": "副局长、二级巡视员"}
    found = whole(home(0, 30), roster(0, 9, **ranked), roster(10, 14, **STAFF))

    assert [(event["type"], event["post"], event["before"]["posts"], event["after"]["posts"]) for event in found] == [
        ("leader.rank_changed", "二级巡视员", ["副局长", "二级巡视员"], ["副局长"])
    ]


def test_an_act_that_an_act_overtakes_is_the_context() -> None:
    lower = change(ChangeType.UPGRADED, "降格", rank="副厅级", date="2025-03-20")
    found = whole(home(0, 30), functions(0, 9, "副厅级"), notice("升格", 10, HIGHER), notice("降格了", 20, lower))

    assert [event["evidence"][-1][:2] for event in found] == [("context", "functions"), ("context", "notice:升格")]


def test_each_act_names_its_own_plates() -> None:
    other = change(ChangeType.NAMEPLATE, "加挂", nameplate="云岭省大数据中心")
    found = whole(home(0, 30), notice("加挂", 10, PLATE), notice("加挂二", 20, other))

    assert sorted(event["after"]["nameplates"] for event in found) == [["云岭省大数据中心"], ["云岭省政务服务局"]]


def test_a_site_that_changes_its_sponsor_shows_both_sponsors() -> None:
    shown = [
        sighting("home", Role.HOME, Observation(Role.HOME, site=SiteIdentity(sponsor=name, code="9100000040")), *days)
        for name, days in (("云岭省数据局", (0, 9)), ("云岭省大数据局", (10, 14)))
    ]

    assert [[passage[3] for passage in event["evidence"]] for event in whole(*shown)] == [["云岭省大数据局", "云岭省数据局"]]
