"""What lets a killed program go on: rounds, incidents, hosts, notes."""

from dataclasses import replace

from monitor.incidents import Incident, IncidentPage
from monitor.looks import Touch
from monitor.outgoing import Message
from monitor.rounds import HostState
from storage.store import Store
from tests.contract.samples import DAY, START, reading, snapshot

PAGES = (
    IncidentPage("roster", "http://yunzhou.example/roster", "ab" * 32, START),
    IncidentPage("home", "http://yunzhou.example/", "", START, START + DAY),
)
INCIDENT = Incident("in_1", "yunzhou", "maintenance", START, START, None, 2, PAGES, "a maintenance page")


def test_a_broken_round_goes_on_with_the_pages_it_had_recorded(store: Store) -> None:
    (run,) = store.looks.record([reading(snapshot(page="old"))])
    broken = store.rounds.open(START)
    store.looks.record([reading(snapshot(page="home"))], round_id=broken.id)
    store.looks.touch([Touch("yunzhou/old", START + DAY, run)], round_id=broken.id)

    again = store.rounds.open(START + DAY)

    assert again == broken
    assert store.rounds.recorded(again.id) == {"yunzhou/home", "yunzhou/old"}
    assert store.rounds.open(START, scope="yunzhou").id != broken.id


def test_a_finished_round_keeps_incidents_and_lets_messages_go(store: Store) -> None:
    first = store.rounds.open(START, started_at=START + DAY)
    store.outbox.add([Message("incident", "in_1", 1, "log", "all")], at=START)

    store.rounds.finish(first.id, at=START, changed=[INCIDENT])

    assert store.outbox.claim(START, until=START + DAY, message_id="m") is not None
    assert store.incidents.open() == (INCIDENT,)
    last = store.rounds.last()
    assert last is not None
    assert (last.started_at, last.finished_at) == (START + DAY, START)
    assert store.rounds.open(START + DAY).id != first.id


def test_an_incident_is_kept_as_it_stands(store: Store) -> None:
    store.incidents.save([INCIDENT, replace(INCIDENT, id="in_2", site=None, kind="own_network", opened_at=START + DAY)])
    store.looks.record([], changed=[replace(INCIDENT, closed_at=START + DAY, pages=PAGES[:1])])

    assert [one.id for one in store.incidents.open()] == ["in_2"]
    assert [one.id for one in store.incidents.all()] == ["in_1", "in_2"]
    (closed,) = store.incidents.all(site="yunzhou")
    assert closed == replace(INCIDENT, closed_at=START + DAY, pages=PAGES[:1])
    assert store.incidents.all(since=START + DAY) == ()


def test_hosts_and_notes_are_remembered(store: Store) -> None:
    store.hosts.store(HostState("yunzhou.example", START))
    store.hosts.store(HostState("yunzhou.example", robots_status=200, robots_body=b"\x00", robots_fetched_at=START))
    store.hosts.store(HostState("yunzhou.example"))
    store.notes.store("world", "one")
    store.notes.store("world", "two")

    assert store.hosts.load("yunzhou.example") == HostState("yunzhou.example", START, 200, b"\x00", START)
    assert store.hosts.load("unknown.example") is None
    assert (store.notes.load("world"), store.notes.load("day")) == ("two", None)


def test_the_summary_counts_what_is_kept(store: Store) -> None:
    store.looks.record([reading(snapshot(day=0)), reading(snapshot(day=1))])

    sizes = store.sizes()

    assert (sizes.pages, sizes.runs, sizes.looks, sizes.bodies, sizes.events) == (1, 1, 2, 1, 0)
    assert sizes.raw_bytes == len(snapshot().body)
    assert sizes.database_bytes > 0
