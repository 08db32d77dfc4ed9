"""What a body is: only what differs from a known state is news, and only an act or a page of duties says so."""

from dataclasses import replace

import pytest

from monitor.duties import duties
from monitor.facts import ChangeType
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, change, home, notice
from tests.unit.monitor.test_fold import events
from tests.unit.monitor.test_rules import functions

NAMES = frozenset({BODY.organisation})
HIGHER = change(ChangeType.UPGRADED, "升格", rank="正厅级", date="2025-03-10")
KNOWN = (home(0, 300), functions(0, 9, "副厅级"))


def ranks(*history: Sighting) -> list[tuple[str, dict[str, str] | None]]:
    return [(event.status.value, event.after) for event in events(*history) if event.type.value == "org.rank_changed"]


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ((*KNOWN, notice("升格", 10, HIGHER)), 1),
        ((*KNOWN, notice("升格", 10, HIGHER, act=False)), 0),
        ((home(0, 300), notice("升格", 10, HIGHER)), 0),
        ((*KNOWN, notice("升格", 10, HIGHER), notice("再升格", 290, replace(HIGHER, date="2025-12-15"))), 1),
        ((*KNOWN, notice("升格", 10, replace(HIGHER, date="2024-12-01"), published="2024-12-02")), 1),
    ],
    ids=["an act", "a report", "nothing known before", "an act that tells it again", "an old act that appears late"],
)
def test_a_rank_changes_by_act_from_a_known_one(history: tuple[Sighting, ...], expected: int) -> None:
    assert ranks(*history) == [("confirmed", {"rank": "正厅级"})] * expected


def test_the_order_of_plates_on_a_page_is_no_other_statement() -> None:
    found = duties((functions(0, 0, "正厅级", None, "甲局", "乙局"), functions(1, 1, "正厅级", None, "乙局", "甲局")), NAMES)

    assert [step.now.looks for step in found.steps] == [2]


@pytest.mark.parametrize(("last", "waits"), [(5, True), (6, True), (7, False)])
def test_a_page_that_says_otherwise_waits_for_its_third_look(last: int, waits: bool) -> None:
    assert duties((functions(0, 4, "正厅级"), functions(5, last, "副厅级")), NAMES).waits is waits
    assert not duties((functions(0, 0, "正厅级"),), NAMES).waits


def test_the_newest_statement_waits_whatever_stood_before() -> None:
    assert duties((functions(0, 4, "正厅级"), functions(5, 9, "副厅级"), functions(10, 10, "正厅级")), NAMES).waits


def test_an_act_that_tells_it_again_after_long_is_no_passage_of_the_first() -> None:
    again = notice("再升格", 290, replace(HIGHER, date="2025-12-15"))
    (event,) = [one for one in events(*KNOWN, notice("升格", 10, HIGHER), again) if one.type.value == "org.rank_changed"]

    assert [passage.url.rpartition("/")[2] for passage in event.evidence] == ["notice:升格", "functions"]


def test_an_act_of_before_watching_changes_nothing_that_a_page_shows() -> None:
    old = notice("升格", 0.01, replace(HIGHER, date="2025-01-10"), published="2025-01-11")

    assert ranks(*KNOWN, old) == []
