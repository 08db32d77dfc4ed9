"""Which pages state what a body is, and how long each statement stood."""

from dataclasses import replace

from monitor.duties import Duties, duties
from monitor.facts import ChangeType
from monitor.history import Sighting
from monitor.model import Verdict
from tests.unit.monitor.history import BODY, HOST, change, day, notice
from tests.unit.monitor.test_rules import functions

NAMES = frozenset({BODY.organisation})


def stated(*runs: Sighting) -> list[tuple[str, str | None, bool]]:
    """Return each step's page and rank, and whether the page had said something else before."""
    return [(step.page[1], step.now.rank, step.before is not None) for step in duties(runs, NAMES).steps]


def test_only_a_page_of_duties_that_was_seen_well_states_what_a_body_is() -> None:
    said = notice("升格", 0, change(ChangeType.UPGRADED, "升格", rank="正厅级"))

    assert stated(functions(0, 4, "正厅级")) == [("functions", "正厅级", False)]
    assert duties((said, replace(functions(0, 4, "正厅级"), verdict=Verdict.PARTIAL)), NAMES) == Duties()


def test_every_page_has_its_own_steps() -> None:
    second = replace(functions(2, 9, "副厅级"), page="duties", url=f"https://{HOST}/duties")

    assert stated(functions(0, 4, "副厅级"), second, functions(5, 9, "正厅级")) == [
        ("functions", "副厅级", False),
        ("duties", "副厅级", False),
        ("functions", "正厅级", True),
    ]


def test_a_statement_lasts_from_its_first_look_to_its_last() -> None:
    (step,) = duties((functions(0, 4, "正厅级"), functions(6, 9, "正厅级")), NAMES).steps

    assert (step.now.start, step.now.last, step.now.looks) == (day(0), day(9), 9)
