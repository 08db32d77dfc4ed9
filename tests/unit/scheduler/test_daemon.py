"""The daemon: what it plans, what it does when a job fires, is missed, overlaps or fails, and how it ends.

Nothing here waits for a clock: the watcher is a fake with a time that is set, and jobs are fired by hand.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobExecutionEvent, JobSubmissionEvent

from monitor.errors import RefusedError
from scheduler.daemon import DELIVER_EVERY
from tests.unit.scheduler.daemons import DAY, DEFAULT, NIGHT, QUIET, FakeRounds, site, told_daemon


def test_pages_with_equal_timings_share_a_job_and_others_have_their_own() -> None:
    told = told_daemon(site("a"), site("b", roster={"every": "6h"}), site("c", roster={"every": "6h"}, notices={"jitter": 9}))

    told.daemon.plan()

    jobs = told.daemon.scheduler.get_jobs()
    assert told.job_names() == ["deliver", "poll", "poll", "poll"]
    assert next(job.trigger.interval for job in jobs if job.name == "deliver") == DELIVER_EVERY


def test_a_job_that_fires_polls_what_is_due() -> None:
    told = told_daemon(site("a"))

    asyncio.run(told.daemon.due(DEFAULT))

    assert told.watcher.rounds == 1


def test_a_round_that_wants_another_look_is_woken_for_it() -> None:
    again = DAY.replace(hour=11)
    told = told_daemon(site("a"), watcher=FakeRounds(again=again))

    asyncio.run(told.daemon.due(DEFAULT))

    assert told.wakes() == [again]


def test_a_job_that_fires_in_quiet_hours_wakes_when_they_end_and_holds_up_nothing() -> None:
    told = told_daemon(QUIET, watcher=FakeRounds(NIGHT))
    quiet = next(timing for timing in told.daemon.timings if timing.quiet_hours)

    async def scenario() -> None:
        await told.daemon.due(quiet)
        await told.daemon.due(quiet)
        assert told.watcher.rounds == 0
        await told.daemon.due(DEFAULT)

    asyncio.run(scenario())

    assert told.watcher.rounds == 1
    assert set(told.wakes()) == {NIGHT.replace(hour=6)}
    assert told.events().count("poll.quiet") == 2


def test_what_came_due_while_nothing_ran_is_polled_at_the_start_or_when_its_quiet_hours_end() -> None:
    told = told_daemon(QUIET, watcher=FakeRounds(NIGHT))

    asyncio.run(told.daemon.catch_up())

    assert told.watcher.rounds == 1
    assert told.wakes() == [NIGHT.replace(hour=6)]


def test_an_overlap_is_logged_and_nothing_else() -> None:
    told = told_daemon(site("a"))

    told.daemon.heard(JobSubmissionEvent(EVENT_JOB_MAX_INSTANCES, "poll x", "default", [DAY]))

    assert told.events() == ["job.overlap"]
    assert told.log[0]["job"] == "poll x"
    assert told.wakes() == []


def test_a_missed_poll_is_logged_and_made_up_for_at_once() -> None:
    told = told_daemon(site("a"))
    told.daemon.plan()
    missed = next(job.id for job in told.daemon.scheduler.get_jobs() if job.name == "poll")

    told.daemon.heard(JobExecutionEvent(EVENT_JOB_MISSED, missed, "default", DAY))

    assert told.events() == ["job.missed"]
    assert told.wakes() == [DAY]


def test_a_missed_delivery_is_only_logged() -> None:
    told = told_daemon(site("a"))
    told.daemon.plan()

    told.daemon.heard(JobExecutionEvent(EVENT_JOB_MISSED, "deliver", "default", DAY))

    assert told.events() == ["job.missed"]
    assert told.wakes() == []


def test_a_job_that_fails_is_logged_with_its_error() -> None:
    told = told_daemon(site("a"))

    told.daemon.heard(JobExecutionEvent(EVENT_JOB_ERROR, "deliver", "default", DAY, exception=OSError("no route")))

    assert told.events() == ["job.failed"]
    assert "no route" in told.log[0]["error"]


def test_a_round_that_fails_does_not_keep_the_next_from_coming() -> None:
    def fail() -> None:
        raise ValueError("the disk is full")

    told = told_daemon(site("a"), watcher=FakeRounds(during=fail))

    async def scenario() -> None:
        await told.daemon.due(DEFAULT)
        told.watcher.during = None
        await told.daemon.due(DEFAULT)

    asyncio.run(scenario())

    assert told.events() == ["round.failed"]
    assert told.watcher.rounds == 2


def test_a_round_waits_for_one_that_somebody_polls_by_hand() -> None:
    def busy() -> None:
        raise RefusedError("a round is under way")

    told = told_daemon(site("a"), watcher=FakeRounds(during=busy))

    asyncio.run(told.daemon.due(DEFAULT))

    assert told.events() == ["round.waits"]
    assert told.wakes() == [DAY + timedelta(minutes=1)]


def test_rounds_of_two_timings_never_overlap() -> None:
    inside = 0
    most = 0

    async def look() -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0)
        inside -= 1

    told = told_daemon(site("a"), watcher=FakeRounds(during=look))

    async def scenario() -> None:
        await asyncio.gather(*(told.daemon.due(DEFAULT) for _ in range(5)))

    asyncio.run(scenario())

    assert (told.watcher.rounds, most) == (5, 1)


def test_jobs_really_run_on_the_loop_and_overlaps_and_failures_reach_the_log() -> None:
    told = told_daemon(site("a"))
    release = asyncio.Event()
    told.watcher.during = release.wait

    async def fail(_: datetime) -> None:
        raise OSError("no route to the mail server")

    async def scenario() -> None:
        told.daemon.deliver = fail
        serving = asyncio.create_task(told.daemon.serve())
        await until(lambda: told.watcher.rounds == 1)
        poll = next(job for job in told.daemon.scheduler.get_jobs() if job.name == "poll")
        poll.modify(next_run_time=datetime.now(UTC))
        told.daemon.scheduler.get_job("deliver").modify(next_run_time=datetime.now(UTC))
        await until(lambda: "job.failed" in told.events())
        # The first poll waits for the catch-up's round; a second one is too many.
        poll.modify(next_run_time=datetime.now(UTC))
        await until(lambda: "job.overlap" in told.events())
        release.set()
        await until(lambda: told.watcher.rounds == 2)
        told.daemon.stop()
        await serving

    asyncio.run(scenario())

    assert told.events()[0] == "service.started"
    assert told.events()[-2:] == ["service.draining", "service.stopped"]


def test_a_stop_lets_the_round_under_way_end() -> None:
    told = told_daemon(site("a"))
    finished: list[str] = []

    async def slow() -> None:
        told.daemon.stop()
        for _ in range(20):
            await asyncio.sleep(0)
        finished.append("written down")

    told.watcher.during = slow
    asyncio.run(told.daemon.serve())

    assert finished == ["written down"]
    assert told.watcher.stopped is not None
    assert "service.drain_bound_reached" not in told.events()


def test_a_stop_waits_no_longer_than_its_bound() -> None:
    told = told_daemon(site("a"), drain=0.02)

    async def never() -> None:
        told.daemon.stop()
        await asyncio.Event().wait()

    told.watcher.during = never
    asyncio.run(asyncio.wait_for(told.daemon.serve(), 5))

    assert told.events()[-2:] == ["service.drain_bound_reached", "service.stopped"]


def test_after_a_stop_no_round_begins_and_nothing_is_delivered() -> None:
    told = told_daemon(site("a"))
    told.daemon.stop()

    async def scenario() -> None:
        await told.daemon.serve()
        await told.daemon.due(DEFAULT)

    asyncio.run(scenario())

    assert told.watcher.rounds == 0
    assert told.delivered == []


async def until(holds: Callable[[], bool]) -> None:
    for _ in range(500):
        if holds():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never came to that")
