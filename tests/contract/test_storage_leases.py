"""What only one program may do at a time, and what pages are asked for when, on every engine."""

from datetime import timedelta

import pytest

from monitor.errors import RefusedError
from monitor.looks import Reading, WatchedPage
from monitor.model import Judgement, Role, Snapshot, Verdict
from monitor.outgoing import Message
from storage.store import Store, open_store
from tests.contract.samples import START

HOME = WatchedPage("yun", "home", "http://yun.example/", Role.HOME)


def test_a_lease_is_held_by_one_program_and_given_back(shared_database: str) -> None:
    first, second = open_store(shared_database), open_store(shared_database)

    with first.leases.hold("serve"):
        with pytest.raises(RefusedError, match="another «bureauwatch serve»"), second.leases.hold("serve"):
            pass
        with second.leases.hold("round"):
            pass
    with second.leases.hold("serve"):
        pass

    first.close()
    second.close()


def test_a_lease_is_given_back_when_its_work_fails(shared_database: str) -> None:
    store = open_store(shared_database)

    with pytest.raises(ValueError, match="broken"), store.leases.hold("round"):
        raise ValueError("broken")
    with store.leases.hold("round"):
        pass

    store.close()


def test_a_database_takes_changes_and_says_so(store: Store) -> None:
    store.require_writable()


def polled(store: Store, page: WatchedPage) -> None:
    headers = (("ETag", '"old"'), ("Last-Modified", "Fri, 05 Jan 2024 00:00:00 GMT"))
    snapshot = Snapshot(page.site, page.key, page.role, page.url, page.url, START, 200, headers, b"x")
    store.looks.record([Reading(snapshot, Judgement(Verdict.GOOD, "a test"), "1", next_due_at=START + timedelta(days=1))])


def test_a_page_that_moved_is_due_at_once_and_its_validators_are_forgotten(store: Store) -> None:
    store.pages.watch([HOME])
    polled(store, HOME)

    store.pages.watch([HOME])
    (before,) = store.pages.due(None)
    store.pages.watch([WatchedPage("yun", "home", "http://yun.example/new", Role.HOME)])
    (after,) = store.pages.due(None)

    assert before.validators is not None and before.validators.etag == '"old"'
    assert before.next_due_at == START + timedelta(days=1)
    assert (after.page.url, after.validators, after.next_due_at) == ("http://yun.example/new", None, None)
    assert after.newest is not None


def test_pages_can_be_made_due_at_another_time(store: Store) -> None:
    store.pages.watch([HOME])
    polled(store, HOME)

    store.pages.reschedule({"yun/home": START + timedelta(hours=3), "yun/unknown": START})
    assert store.pages.due(START + timedelta(hours=2)) == ()
    assert [state.page.id for state in store.pages.due(START + timedelta(hours=3))] == ["yun/home"]

    store.pages.reschedule({"yun/home": None})
    assert [state.page.id for state in store.pages.due(START)] == ["yun/home"]


def test_messages_that_were_tried_in_vain_are_counted_with_what_they_met(store: Store) -> None:
    store.outbox.add([Message("event", f"ev_{number}", 1, "mail", "a@example.org") for number in range(2)], at=START)
    store.outbox.release(at=START)
    assert store.outbox.stuck(1) == (0, None)

    batch = store.outbox.claim(START, until=START, message_id="m")
    assert batch is not None
    store.outbox.failed("m", error="no route", retry_at=START)

    assert store.outbox.stuck(1) == (2, "no route")
    assert store.outbox.stuck(2) == (0, None)
