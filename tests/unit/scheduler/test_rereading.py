"""A new parser version: what old bytes now say is put right, and is no news."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.bodies import Bodies
from monitor.conclusion import Change
from monitor.looks import WatchedPage
from monitor.model import Role
from monitor.outgoing import Message
from scheduler.concluding import Concluder
from scheduler.reading import Reader
from scheduler.rereading import reread_outdated
from scraper.parsers import PARSER_VERSION
from storage.store import Store, open_store
from tests.unit.monitor.history import BODY, SITES, day
from tests.unit.monitor.pages import PEOPLE, page, snapshot

READER = Reader(SITES, Bodies.of(SITES.values()))


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Store]:
    store = open_store(f"sqlite:///{tmp_path}/ledger.db")
    store.pages.watch([WatchedPage(BODY.id, "roster", "https://data.yunling.gov.cn/ld/", Role.ROSTER)])
    yield store
    store.close()


def look(ledger: Store, body: str, number: int, *, parser: str, without: str | None = None) -> None:
    """Record a look on day *number* as a parser would that does not see *without*."""
    shot = replace(snapshot(body), fetched_at=day(number))
    ledger.archive.keep(shot)
    reading, _ = READER.read(shot, None)
    seen = reading.observation
    assert seen is not None
    kept = tuple(leader for leader in seen.leaders if leader.person != without)
    ledger.looks.record([replace(reading, parser_version=parser, observation=replace(seen, leaders=kept))])


def test_a_better_parser_makes_no_news_of_old_bytes(ledger: Store) -> None:
    told: list[Change] = []

    def address(changes: Sequence[Change]) -> list[Message]:
        told.extend(changes)
        return []

    concluder = Concluder(SITES, ledger.events, ledger.archive, address)
    concluder.follow()
    counted = [page(PEOPLE + f"<p>浏览次数：{number}</p>") for number in range(8)]
    for number in range(4):
        look(ledger, counted[number], number, parser="older", without="赵志强")
    concluder.settle(day(3))

    assert reread_outdated(ledger, READER) == 4
    concluder.settle(day(4), news=False)
    for number in range(4, 8):
        look(ledger, counted[number], number, parser=PARSER_VERSION)
        concluder.settle(day(number))

    assert told == []
    assert ledger.looks.outdated(PARSER_VERSION) == ()


def test_what_a_better_parser_finds_in_old_bytes_is_recorded_and_told_to_nobody(ledger: Store) -> None:
    told: list[Change] = []

    def address(changes: Sequence[Change]) -> list[Message]:
        told.extend(changes)
        return []

    concluder = Concluder(SITES, ledger.events, ledger.archive, address)
    concluder.follow()
    before = page(PEOPLE.replace('<li><a href="/ld/3.html">赵志强</a> 副局长</li>', ""))
    for number in range(6):
        body = (before if number < 3 else page(PEOPLE)).replace("</h", f"<!-- {number} --></h", 1)
        look(ledger, body, number, parser="older", without="赵志强")
    concluder.settle(day(5))
    reread_outdated(ledger, READER)
    changes, _ = concluder.settle(day(6), news=False)

    assert [(change.event.type.value, change.event.person) for change in changes] == [("leader.listed", "赵志强")]
    assert told == []
