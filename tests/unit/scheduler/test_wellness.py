"""The service is well when it watches, can write, and can send; what a site does is no part of it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from monitor.looks import Reading, WatchedPage
from monitor.model import Judgement, Role, Snapshot, Verdict
from monitor.outgoing import Message
from monitor.site import Site
from scheduler.timing import Timing
from scheduler.wellness import ATTEMPTS, STARTED_KEY, Wellness, wellness
from storage.store import Store, open_store

NOW = datetime(2024, 1, 5, 1, tzinfo=UTC)
DAILY = Timing("0 9 * * *", None, None, 0, "Asia/Shanghai")
SITES = {
    "yun": Site.model_validate(
        {
            "id": "yun",
            "organisation": "云州省数据局",
            "jurisdiction": "990000",
            "hosts": ["yun.example"],
            "pages": {"home": {"url": "http://yun.example/"}},
        }
    )
}


@pytest.fixture
def ledger() -> Iterator[Store]:
    store = open_store("sqlite://")
    yield store
    store.close()


def polled(store: Store, at: datetime, *, due: datetime, verdict: Verdict = Verdict.GOOD) -> None:
    store.pages.watch([WatchedPage("yun", "home", "http://yun.example/", Role.HOME)])
    opened = store.rounds.open(at)
    snapshot = Snapshot("yun", "home", Role.HOME, "http://yun.example/", "http://yun.example/", at, 200, (), b"x")
    reading = Reading(snapshot, Judgement(verdict, "a test"), "1", next_due_at=due)
    store.looks.record([reading], round_id=opened.id)
    store.rounds.finish(opened.id, at=at)


def state(store: Store, now: datetime, timing: Timing = DAILY) -> Wellness:
    return wellness(store, SITES, timing, now)


def test_a_service_that_polls_on_time_is_well(ledger: Store) -> None:
    polled(ledger, NOW, due=NOW + timedelta(days=1), verdict=Verdict.BLOCKED)

    assert state(ledger, NOW + timedelta(hours=23)).complaints == ()
    assert state(ledger, NOW + timedelta(hours=24, minutes=59)).complaints == ()


def test_a_page_that_waits_an_hour_too_long_is_not_well(ledger: Store) -> None:
    polled(ledger, NOW, due=NOW + timedelta(days=1))

    (complaint,) = state(ledger, NOW + timedelta(hours=25, minutes=1)).complaints

    assert "1 pages are overdue, such as yun/home" in complaint and "2024-01-05T01:00:00Z" in complaint


def test_what_waits_for_the_end_of_quiet_hours_is_not_overdue(ledger: Store) -> None:
    polled(ledger, NOW, due=NOW + timedelta(days=1))
    quiet = Timing("0 9 * * *", None, "08:00-14:00", 0, "Asia/Shanghai")

    assert state(ledger, NOW + timedelta(hours=27), quiet).complaints == ()


def test_a_long_round_that_still_gets_answers_is_well(ledger: Store) -> None:
    polled(ledger, NOW, due=NOW - timedelta(hours=3))

    assert state(ledger, NOW + timedelta(minutes=30)).complaints == ()


def test_where_nothing_was_ever_polled_somebody_must_start_the_service(ledger: Store) -> None:
    assert "bureauwatch serve" in state(ledger, NOW).complaints[0]


def test_a_service_has_an_hour_for_its_first_round(ledger: Store) -> None:
    ledger.notes.store(STARTED_KEY, NOW.isoformat())

    assert state(ledger, NOW + timedelta(minutes=59)).complaints == ()
    assert "no round since" in state(ledger, NOW + timedelta(minutes=61)).complaints[0]


def test_mail_that_cannot_be_sent_is_not_well_and_mail_that_waits_is(ledger: Store) -> None:
    polled(ledger, NOW, due=NOW + timedelta(days=1))
    ledger.outbox.add([Message("event", "ev_1", 1, "mail", "a@example.org")], at=NOW)
    ledger.outbox.release(at=NOW)
    assert state(ledger, NOW).complaints == ()

    for attempt in range(ATTEMPTS):
        at = NOW + timedelta(minutes=attempt)
        batch = ledger.outbox.claim(at, until=at, message_id="m")
        assert batch is not None
        ledger.outbox.failed(batch.message_id, error="no route to host", retry_at=at)

    assert "no route to host" in state(ledger, NOW).complaints[0]
    assert state(ledger, NOW).as_json()["ok"] is False
