"""The archive judged again: equal where nothing changed, and each difference said where code or record differ."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from monitor.bodies import Bodies
from monitor.conclusion import Conclusion, EventQuery
from monitor.events import EventType
from monitor.facts import Observation
from monitor.looks import Reading, WatchedPage
from monitor.model import Role, Snapshot
from monitor.outline import Outline
from monitor.reviews import Review
from scheduler.concluding import Concluder
from scheduler.reading import Reader
from scheduler.rejudging import rejudge
from storage.store import Store, open_store
from tests.unit.monitor.history import BODY, SITES, day
from tests.unit.monitor.pages import PEOPLE, page, snapshot

READER = Reader(SITES, Bodies.of(SITES.values()))
NEWCOMER = "<p>副局长：何青松</p>"


class Forgetful(Reader):
    """A reader of another version, which never sees the newcomer."""

    def read(
        self, snapshot: Snapshot, baseline: Observation | None, home: frozenset[str] = frozenset()
    ) -> tuple[Reading, Outline | None]:
        reading, outline = super().read(snapshot, baseline, home)
        if reading.observation is None:
            return reading, outline
        kept = tuple(one for one in reading.observation.leaders if one.person != "何青松")
        return replace(reading, observation=replace(reading.observation, leaders=kept)), outline


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Store]:
    """Four days of one roster; somebody enters on the third."""
    store = open_store(f"sqlite:///{tmp_path}/ledger.db")
    store.pages.watch([WatchedPage(BODY.id, "roster", "https://data.yunling.gov.cn/ld/", Role.ROSTER)])
    for number in range(6):
        look(store, PEOPLE + (NEWCOMER if number > 2 else "") + f"<p>浏览次数：{number}</p>", day(number))
    concluder = Concluder(SITES, store.events, store.archive)
    concluder.follow()
    concluder.settle(day(6))
    yield store
    store.close()


def look(store: Store, body: str, at: datetime) -> None:
    shot = replace(snapshot(page(body)), fetched_at=at)
    store.archive.keep(shot)
    reading, _ = READER.read(shot, None)
    assert reading.observation is not None
    store.looks.record([reading])


def test_the_same_code_concludes_what_is_recorded(ledger: Store) -> None:
    found = rejudge(ledger, READER)

    assert [(event.type, event.person) for event in found.events] == [(EventType.LEADER_LISTED, "何青松")]
    assert (found.snapshots, found.differences) == (6, ())


def test_an_event_that_today_s_reader_would_not_see_is_a_difference(ledger: Store) -> None:
    found = rejudge(ledger, Forgetful(SITES, READER.bodies))

    (one,) = found.differences
    assert (one.noun, one.concluded, (one.recorded or {})["person"]) == ("event", None, "何青松")


def test_an_event_that_is_not_on_record_is_a_difference(ledger: Store) -> None:
    ledger.events.settle(BODY.id, lambda _: Conclusion(), at=day(7))

    (one,) = rejudge(ledger, READER).differences
    assert (one.recorded, (one.concluded or {})["person"]) == (None, "何青松")


def test_another_window_or_passage_is_a_difference(ledger: Store) -> None:
    (told,) = rejudge(ledger, READER).events
    passages = (replace(told.evidence[0], quote="何青松"), *told.evidence[1:])
    for changed in (replace(told, observed=(day(1), day(3))), replace(told, evidence=passages)):
        ledger.events.settle(BODY.id, lambda _, one=changed: Conclusion((one,)), at=day(7))

        (one,) = rejudge(ledger, READER).differences
        assert (one.noun, one.id) == ("event", told.id)
        assert [*(one.recorded or {})] == (["observed"] if changed.evidence == told.evidence else ["evidence"])


def test_where_a_passage_stands_in_its_bytes_is_no_difference(ledger: Store) -> None:
    assert [passage.spans for event in rejudge(ledger, READER).events for passage in event.evidence] == [()]
    assert [len(passage.spans) for passage in ledger.events.events(EventQuery())[0].evidence] == [1]


def test_a_hold_that_is_none_today_is_a_difference_and_so_is_one_that_nobody_was_asked_about(ledger: Store) -> None:
    stray = Review("rv_1", "mass_change_held", BODY.id, {"page": "roster", "lost": ["甲"]}, day(6))
    ledger.reviews.open([stray])
    assert [(one.noun, one.id, one.concluded) for one in rejudge(ledger, READER).differences] == [("hold", "rv_1", None)]

    ledger.reviews.close("rv_1", verdict="reject", at=day(7))
    look(ledger, "".join(f"<p>副局长：{name}</p>" for name in ("何青松", "钱守业")), day(7))
    (one,) = rejudge(ledger, READER).differences
    assert (one.noun, one.recorded, (one.concluded or {})["total"]) == ("hold", None, 4)

    ledger.reviews.open([replace(stray, id=one.id)])
    assert rejudge(ledger, READER).differences == ()
    ledger.reviews.close(one.id, verdict="reject", at=day(7))
    assert rejudge(ledger, READER).differences == (), "a hold that was rejected goes on"


def test_what_was_fetched_before_the_day_is_not_read_again(ledger: Store) -> None:
    assert rejudge(ledger, Forgetful(SITES, READER.bodies), since=day(8)).differences == ()


def test_nothing_is_written(ledger: Store) -> None:
    before = ledger.events.unsettled()
    rejudge(ledger, Forgetful(SITES, READER.bodies))

    assert ledger.events.unsettled() == before
    assert rejudge(ledger, READER).differences == ()


def test_progress_is_told_run_by_run(ledger: Store) -> None:
    told: list[tuple[int, int]] = []
    rejudge(ledger, READER, advance=lambda done, total: told.append((done, total)))

    assert told == [(number, 6) for number in range(1, 7)]
