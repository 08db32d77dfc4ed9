"""Kill -9 at any moment, and two programs at once: nothing is lost, nothing is doubled."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.conclusion import Conclusion, EventQuery
from storage.store import open_store
from tests.contract.samples import START

PROJECT = Path(__file__).parents[2]


def start(url: str, command: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.contract.recorder", url, command, *arguments],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("after", [1, 13])
def test_what_was_recorded_survives_a_kill(shared_database: str, after: int) -> None:
    open_store(shared_database).close()
    recorder = start(shared_database, "record", "100000")
    assert recorder.stdout is not None
    told = [recorder.stdout.readline().strip() for _ in range(after)]
    os.kill(recorder.pid, signal.SIGKILL)
    told += recorder.stdout.read().split()
    recorder.wait()
    recorder.stdout.close()

    store = open_store(shared_database)
    looks = list(store.archive.snapshots())
    days = [(look.fetched_at - START).days for look in looks]
    assert days == list(range(len(days))), "whole, in order, each once"
    # The last line may be cut by the kill; all before were told after their transaction.
    assert len(days) >= len(told) - 1
    for arrival in store.archive.pending():
        assert store.archive.get(arrival.snapshot.sha256) == arrival.snapshot.body
    settled = store.events.events(EventQuery(statuses=None))
    assert sum(len(store.events.revisions(one.id)) for one in settled) == store.outbox.waiting()
    store.close()


def test_two_programs_that_record_the_same_end_with_each_thing_once(shared_database: str) -> None:
    open_store(shared_database).close()
    both = [start(shared_database, "share", "40") for _ in range(2)]
    outputs = [one.communicate(timeout=120)[0] for one in both]

    assert [one.returncode for one in both] == [0, 0], outputs
    store = open_store(shared_database)
    assert [(run.looks, run.verdict.value) for run in store.looks.runs("yunzhou/p0")] == [(8, "good")]
    assert len(list(store.archive.snapshots())) == 40
    assert store.archive.pending() == ()
    assert store.events.unsettled() == ()
    (event,) = store.events.events(EventQuery(statuses=None))
    assert event.summary == "40 looks"
    assert [one.revision for one in store.events.revisions(event.id)] == list(range(1, event.revision + 1))
    assert store.outbox.waiting() == event.revision
    assert store.events.settle("yunzhou", lambda _: Conclusion((event,)), at=START) == ()
    store.close()


def test_two_programs_that_start_together_make_the_tables_once(shared_database: str) -> None:
    both = [start(shared_database, "open") for _ in range(2)]

    assert [one.wait(timeout=60) for one in both] == [0, 0]
    for one in both:
        assert one.stdout is not None
        one.stdout.close()
