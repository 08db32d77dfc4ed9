"""What the events keep: one id, its revisions, and what is sent about them, in one transaction."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy.exc import StatementError

from monitor.conclusion import Change, Conclusion, EventQuery
from monitor.events import Event, EventType, Evidence, Status
from monitor.history import Sighting
from monitor.looks import Touch
from monitor.outgoing import Message
from monitor.reviews import Decision, Review
from storage.store import Store
from tests.contract.samples import DAY, START, reading, snapshot

ANY = EventQuery(statuses=None)
PROOF = Evidence("primary", "http://yunzhou.example/notice", START, "ab" * 32, "任命\x00林一山\udcff", "rule")


def event(
    name: str = "ev_1", *, status: Status = Status.CONFIRMED, site: str = "yunzhou", kind: EventType = EventType.LEADER_APPOINTED
) -> Event:
    return Event(name, kind, status, site, "云州省数据局", "林一山任局长", person="林一山", evidence=(PROOF,))


def settle(store: Store, *events: Event, day: float = 0, waiting: bool = False, body: str = "yunzhou") -> list[tuple[str, int]]:
    changes = store.events.settle(body, lambda _: Conclusion(events, waiting), at=START + day * DAY)
    return [(change.event.id, change.event.revision) for change in changes]


def tell(changes: Sequence[Change]) -> list[Message]:
    return [Message("event", change.event.id, change.event.revision, "mail", "a@example.org") for change in changes]


def test_a_new_event_is_recorded_once(store: Store) -> None:
    assert settle(store, event()) == [("ev_1", 1)]
    assert settle(store, event(), day=1) == []

    (kept,) = store.events.events(ANY)
    assert kept == replace(event().recorded(revision=1, at=START), evidence=kept.evidence)
    assert store.events.revisions("ev_2") == ()


def test_another_content_is_a_revision_under_the_same_id(store: Store) -> None:
    settle(store, event(status=Status.CANDIDATE))

    assert settle(store, event(), day=1) == [("ev_1", 2)]

    first, second = store.events.revisions("ev_1")
    assert (first.status, first.revision, first.recorded_at) == (Status.CANDIDATE, 1, START)
    assert (second.status, second.revision, second.recorded_at) == (Status.CONFIRMED, 2, START + DAY)


def test_what_no_longer_follows_is_retracted_and_may_come_back(store: Store) -> None:
    settle(store, event(), event("ev_2"))

    assert settle(store, event(), day=1) == [("ev_2", 2)]
    assert settle(store, event(), day=2) == []
    assert [one.id for one in store.events.events(EventQuery())] == ["ev_1"]
    assert settle(store, event(), event("ev_2"), day=3) == [("ev_2", 3)]
    assert [one.status for one in store.events.revisions("ev_2")] == [Status.CONFIRMED, Status.RETRACTED, Status.CONFIRMED]


def test_an_event_belongs_to_the_body_that_recorded_it_first(store: Store) -> None:
    settle(store, event())

    assert settle(store, replace(event(), summary="another"), body="haizhou", day=1) == []
    assert settle(store, body="haizhou", day=2) == []
    assert len(store.events.revisions("ev_1")) == 1


def test_only_new_events_are_finished_and_their_offsets_make_no_revision(store: Store) -> None:
    finished: list[str] = []

    def locate(one: Event) -> Event:
        finished.append(one.id)
        return replace(one, evidence=tuple(replace(proof, spans=((3, 9),)) for proof in one.evidence))

    for _ in range(2):
        store.events.settle("yunzhou", lambda _: Conclusion((event(),)), at=START, finish=locate)

    assert finished == ["ev_1"]
    assert store.events.events(ANY)[0].evidence[0].spans == ((3, 9),)


def test_only_bodies_with_news_are_unsettled(store: Store) -> None:
    (run,) = store.looks.record([reading(snapshot(), "林一山")])
    assert store.events.unsettled() == ("yunzhou",)

    settle(store)
    assert store.events.unsettled() == ()

    store.looks.touch([Touch("yunzhou/roster", START + DAY, run)])
    store.looks.record([reading(snapshot(day=2), "林一山")])
    store.looks.record([reading(snapshot(day=2), "林一山")])
    assert store.events.unsettled() == (), "equal looks are no news"

    store.looks.record([reading(snapshot(b"new", day=3), "林一山", "白水")])
    assert store.events.unsettled() == ("yunzhou",)


def test_a_body_that_waits_for_looks_hears_of_equal_ones(store: Store) -> None:
    (run,) = store.looks.record(
        [reading(snapshot(), "林一山"), reading(snapshot(site="haizhou"), concerns=frozenset({"haizhou"}))]
    )[:1]
    settle(store, waiting=True)
    settle(store, body="haizhou")

    store.looks.touch([Touch("yunzhou/roster", START + DAY, run)])

    assert store.events.unsettled() == ("yunzhou",)


def test_news_that_comes_while_concluding_is_concluded_too(store: Store) -> None:
    store.looks.record([reading(snapshot(), "林一山")])
    seen: list[int] = []

    def conclude(history: tuple[Sighting, ...]) -> Conclusion:
        seen.append(len(history))
        if len(seen) == 1:
            store.looks.record([reading(snapshot(b"new", day=1), "白水")])
        return Conclusion((replace(event(), summary=f"{len(history)} runs"),))

    (change,) = store.events.settle("yunzhou", conclude, at=START)

    assert seen == [1, 2]
    assert (change.event.summary, change.event.revision) == ("2 runs", 1)
    assert store.events.unsettled() == ()


def test_learned_topics_bring_their_pages_at_once_and_from_then_on(store: Store) -> None:
    store.looks.record([reading(snapshot(), "林一山")])
    store.looks.record([reading(snapshot(site="haizhou", page="notice"), concerns=frozenset({"云州省大数据局"}))])
    seen: list[int] = []

    def conclude(history: tuple[Sighting, ...]) -> Conclusion:
        seen.append(len(history))
        return Conclusion(topics=frozenset({"云州省大数据局"}))

    store.events.settle("yunzhou", conclude, at=START)
    assert seen == [1, 2]
    assert store.events.unsettled() == ()

    store.looks.record([reading(snapshot(b"2", site="haizhou", page="news"), concerns=frozenset({"云州省大数据局"}))])
    assert store.events.unsettled() == ("yunzhou",)


def test_events_are_found_by_site_type_status_and_time(store: Store) -> None:
    settle(store, event("ev_a"), event("ev_b", kind=EventType.ORG_RENAMED))
    settle(store, event("ev_c", site="haizhou", status=Status.LEAD), body="haizhou", day=1)

    def found(query: EventQuery) -> list[str]:
        return [one.id for one in store.events.events(query)]

    assert found(EventQuery()) == ["ev_a", "ev_b"]
    assert found(ANY) == ["ev_a", "ev_b", "ev_c"]
    assert found(EventQuery(types=frozenset({EventType.ORG_RENAMED}))) == ["ev_b"]
    assert found(EventQuery(site="haizhou", statuses=None)) == ["ev_c"]
    assert found(EventQuery(since=START + DAY, statuses=None)) == ["ev_c"]
    assert found(EventQuery(statuses=None, newest_first=True, limit=2)) == ["ev_c", "ev_b"]
    assert found(EventQuery(statuses=None, newest_first=True, limit=2, after="ev_b")) == ["ev_a"]
    assert found(EventQuery(statuses=None, after="ev_a", limit=1)) == ["ev_b"]
    assert found(EventQuery(after="ev_unknown")) == []


def test_what_was_known_then_is_what_was_recorded_by_then(store: Store) -> None:
    settle(store, event(status=Status.CANDIDATE))
    settle(store, event(), event("ev_2"), day=5)

    then = store.events.events(EventQuery(known_at=START + DAY, statuses=None))

    assert [(one.id, one.status) for one in then] == [("ev_1", Status.CANDIDATE)]
    assert store.events.events(EventQuery(known_at=START - DAY, statuses=None)) == ()


def claim(store: Store, now: datetime, name: str) -> tuple[str, int] | None:
    batch = store.outbox.claim(now, until=now + timedelta(minutes=5), message_id=name)
    return None if batch is None else (batch.message_id, len(batch.messages))


def test_a_message_waits_for_its_round_and_is_sent_once(store: Store) -> None:
    store.events.settle("yunzhou", lambda _: Conclusion((event(), event("ev_2"))), at=START, address=tell)
    store.events.settle("yunzhou", lambda _: Conclusion((event(), event("ev_2"))), at=START, address=tell)
    assert claim(store, START, "m1") is None

    store.outbox.release(at=START)

    assert claim(store, START, "m1") == ("m1", 2)
    assert claim(store, START, "m2") is None, "another worker holds it"
    store.outbox.sent("m1", at=START)
    assert claim(store, START + DAY, "m3") is None
    assert store.outbox.waiting() == 0
    assert store.outbox.recipients("ev_1") == (("mail", "a@example.org"),)


def test_a_batch_left_by_a_kill_comes_back_under_its_own_id(store: Store) -> None:
    store.outbox.add([Message("event", "ev_1", 1, "mail", "a@example.org")], at=START)
    store.outbox.release(at=START)
    assert claim(store, START, "m1") == ("m1", 1)
    store.outbox.add([Message("event", "ev_2", 1, "mail", "a@example.org")], at=START)
    store.outbox.release(at=START)

    assert claim(store, START + DAY, "m2") == ("m1", 1)
    assert claim(store, START + DAY, "m3") == ("m3", 1)


def test_a_failed_batch_is_tried_again_later(store: Store) -> None:
    store.outbox.add([Message("incident", "in_1", 1, "mail", "a@example.org")], at=START)
    store.outbox.release(at=START)
    claim(store, START, "m1")

    store.outbox.failed("m1", error="\x00refused", retry_at=START + DAY)

    assert claim(store, START + DAY / 2, "m2") is None
    batch = store.outbox.claim(START + DAY, until=START + 2 * DAY, message_id="m3")
    assert batch is not None
    assert (batch.message_id, batch.attempts) == ("m1", 1)


def test_recipients_get_batches_of_their_own(store: Store) -> None:
    people = ["a@example.org", "b@example.org"]
    store.outbox.add([Message("event", f"ev_{at}", 1, "mail", name) for at in range(3) for name in people], at=START)
    store.outbox.add([Message("event", "ev_9", 1, "mail", "a@example.org", due_at=START + DAY)], at=START)
    store.outbox.release(at=START)

    assert [claim(store, START, name) for name in ("m1", "m2", "m3")] == [("m1", 3), ("m2", 3), None]


def test_a_decision_is_news_for_its_body(store: Store) -> None:
    settle(store, event())
    store.reviews.open([Review("rv_1", "mass_change_held", "yunzhou", {"page": "roster"}, START)] * 2)
    assert [one.subject for one in store.reviews.waiting()] == [{"page": "roster"}]

    store.reviews.decide(Decision("ev_1", "甲", "retract", "wrong person", START, "yunzhou"))
    store.reviews.decide(Decision("ev_1", "乙", "retract", "agreed", START + DAY, "yunzhou", {"page": "x"}))
    store.reviews.decide(Decision("ev_1", "甲", "retract", "still", START, "yunzhou"))
    store.reviews.decide(Decision("ev_1", "甲", "retract", "still", START + DAY, "yunzhou"))
    store.reviews.close("rv_1", verdict="accepted", at=START)
    store.reviews.close("rv_1", verdict="refused", at=START + DAY)

    assert store.events.unsettled() == ("yunzhou",)
    assert [(one.by, one.because) for one in store.reviews.decisions(body="yunzhou")] == [
        ("甲", "wrong person"),
        ("甲", "still"),
        ("乙", "agreed"),
    ]
    assert store.reviews.decisions(subject="ev_2") == ()
    assert store.reviews.waiting() == ()
    closed = store.reviews.load("rv_1")
    assert closed is not None
    assert (closed.verdict, closed.decided_at) == ("accepted", START)


def test_what_is_asked_no_more_is_superseded_and_may_be_asked_again(store: Store) -> None:
    kinds = (("rv_1", "mass_change_held", "yunzhou"), ("rv_2", "mass_change_held", "yunzhou"), ("rv_3", "two_heads", "yunzhou"),
             ("rv_4", "mass_change_held", "haizhou"))  # fmt: skip
    store.reviews.open([Review(name, kind, site, {}, START) for name, kind, site in kinds])

    store.reviews.supersede("yunzhou", "mass_change_held", frozenset({"rv_2"}), at=START + DAY)
    assert [one.id for one in store.reviews.waiting()] == ["rv_2", "rv_3", "rv_4"]
    closed = store.reviews.load("rv_1")
    assert closed is not None and (closed.verdict, closed.decided_at) == ("superseded", START + DAY)

    store.reviews.close("rv_4", verdict="reject", at=START + DAY)
    store.reviews.open([Review(name, kind, site, {}, START + DAY) for name, kind, site in kinds])
    assert [one.id for one in store.reviews.waiting()] == ["rv_1", "rv_2", "rv_3"]

    store.reviews.supersede("yunzhou", "mass_change_held", frozenset(), at=START + DAY)
    assert [one.id for one in store.reviews.waiting()] == ["rv_3"]


def test_a_naive_time_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="naive"):
        store.outbox.release(at=START.replace(tzinfo=None))
