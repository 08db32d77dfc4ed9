"""A site opens, moves and closes: what its own pages must show for that, and what is only an outage."""

from dataclasses import replace

import pytest

from monitor.events import Event
from monitor.facts import ChangeType
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Role, Verdict
from tests.unit.monitor.history import BODY, HOST, SITES, bad, change, home, notice, roster
from tests.unit.monitor.test_fold import BASE, STAFF, events
from tests.unit.monitor.test_rules import functions

NEW_HOST = "sjj.yunling.gov.cn"


def gone(first: float, last: float, verdict: Verdict = Verdict.HTTP_ERROR, status: int | None = 404) -> Sighting:
    return bad("home", Role.HOME, verdict, first, last, status)


def led(run: Sighting, host: str = NEW_HOST, path: str | None = None) -> Sighting:
    """Return *run* as it looks when its address redirects to *host*."""
    moved = f"https://{host}/{run.url.split('/', 3)[3] if path is None else path}"
    return replace(run, final_url=moved)


def told(*history: Sighting) -> list[tuple[str, str]]:
    found = fold(BODY, history, SITES).events
    return [(event.type.value, event.status.value) for event in found if event.type.value.startswith("site.")]


def life(kind: str, *history: Sighting) -> list[Event]:
    return [event for event in events(*history) if event.type.value == kind]


OPENED: dict[str, tuple[tuple[Sighting, ...], int]] = {
    "nothing stood there for days": ((gone(0, 5), home(6, 9)), 1),
    "its pages appear with it": ((gone(0, 5), home(6, 9), roster(6, 9, **STAFF)), 1),
    "its page of duties is read first": ((gone(0, 5), functions(6, 9, "正厅级"), home(6, 9)), 1),
    "one look at it": ((gone(0, 5), home(6, 6)), 0),
    "absent on two looks": ((gone(0, 1), home(2, 9)), 0),
    "absent for two days": ((gone(0, 2), home(3, 9)), 0),
    "it did not answer": ((gone(0, 5, Verdict.TRANSPORT_ERROR, None), home(6, 9)), 0),
    "a gateway stood there": ((gone(0, 5, Verdict.CHALLENGED, 521), home(6, 9)), 0),
    "an outage among the absences": ((gone(0, 5), gone(6, 6, Verdict.TRANSPORT_ERROR, None), home(7, 9)), 0),
    "another page stood there": ((gone(0, 5), roster(2, 9, **STAFF), home(6, 9)), 0),
    "it was there before": ((home(0, 2), gone(3, 9), home(10, 12)), 0),
    "it names no body": ((gone(0, 5), home(6, 9, "数字云岭")), 0),
}
CLOSED: dict[str, tuple[tuple[Sighting, ...], int]] = {
    "a notice for days": ((home(0, 9), gone(10, 14, Verdict.MOVED_NOTICE, 200)), 1),
    "a notice on two looks": ((home(0, 9), gone(10, 11, Verdict.MOVED_NOTICE, 200), home(12, 20)), 0),
    "a notice for two days": ((home(0, 9), gone(10, 12, Verdict.MOVED_NOTICE, 200)), 0),
    "a notice from the start": ((gone(0, 14, Verdict.MOVED_NOTICE, 200),), 0),
    "maintenance": ((home(0, 9), gone(10, 30, Verdict.MAINTENANCE, 200)), 0),
    "silence": ((home(0, 9), gone(10, 60, Verdict.TRANSPORT_ERROR, None)), 0),
    "a missing page": ((home(0, 9), gone(10, 60)), 0),
    "twice": (
        (home(0, 9), gone(10, 14, Verdict.MOVED_NOTICE, 200), home(15, 20), gone(21, 25, Verdict.MOVED_NOTICE, 200)), 2),
}  # fmt: skip
LATER = roster(10, 14, **STAFF)
MOVED: dict[str, tuple[tuple[Sighting, ...], int]] = {
    "home and an inner page lead on": ((home(0, 9), led(home(10, 14)), led(LATER)), 1),
    "home alone": ((home(0, 9), led(home(10, 14)), LATER), 0),
    "the inner page leads home": ((home(0, 9), led(home(10, 14)), led(LATER, path="")), 0),
    "the inner page leads to another path": ((home(0, 9), led(home(10, 14)), led(LATER, path="new/roster")), 0),
    "the inner page leads to another host": ((home(0, 9), led(home(10, 14)), led(LATER, "www.example.gov.cn")), 0),
    "one look at home": ((home(0, 9), led(home(10, 10)), led(LATER)), 0),
    "one look at the inner page": ((home(0, 9), led(home(10, 14)), led(roster(10, 10, **STAFF))), 0),
    "another name there": ((home(0, 9), led(home(10, 14, "海岳省数据局")), led(LATER)), 0),
    "it always led there": ((led(home(0, 14)), led(LATER)), 0),
    "only www": ((home(0, 9), led(home(10, 14), f"www.{HOST}"), led(LATER, f"www.{HOST}")), 0),
    "the address itself was edited": ((home(0, 9), replace(led(home(10, 14)), url=f"https://{NEW_HOST}/home"), led(LATER)), 0),
    "there and back and there": (
        (home(0, 9), led(home(10, 14)), home(15, 19), led(home(20, 24)), led(LATER), roster(15, 19, **STAFF), led(roster(20, 24, **STAFF))), 2),
}  # fmt: skip


@pytest.mark.parametrize(("history", "expected"), OPENED.values(), ids=OPENED)
def test_a_site_opens_where_nothing_answered_while_watched(history: tuple[Sighting, ...], expected: int) -> None:
    assert len(life("site.opened", *history)) == expected


@pytest.mark.parametrize(("history", "expected"), CLOSED.values(), ids=CLOSED)
def test_a_site_closes_by_its_own_word(history: tuple[Sighting, ...], expected: int) -> None:
    found = life("site.closed", *history)

    assert [event.status.value for event in found] == ["candidate"] * expected
    assert len({event.id for event in found}) == expected


@pytest.mark.parametrize(("history", "expected"), MOVED.values(), ids=MOVED)
def test_a_site_moves_where_its_pages_lead_on(history: tuple[Sighting, ...], expected: int) -> None:
    found = life("site.moved", *history)

    assert [(event.before, event.after) for event in found] == [({"host": HOST}, {"host": NEW_HOST})] * expected
    assert len({event.id for event in found}) == expected


def test_a_section_has_no_life_of_its_own() -> None:
    section = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})
    history = (gone(0, 5), home(6, 9))

    assert [event for event in fold(section, history, {**SITES, section.id: section}).events if event.person is None] == []


def test_the_life_of_a_site_is_no_news_of_its_leaders() -> None:
    assert told(*BASE, led(home(31, 34)), led(roster(31, 34, **STAFF))) == [("site.moved", "confirmed")]
    assert len(events(*BASE, led(home(31, 34)), led(roster(31, 34, **STAFF)))) == 1


# --- functions that change hands

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
