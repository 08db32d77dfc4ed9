"""The daemon: APScheduler and rounds on one asyncio loop, drained within a bound when it is told to stop."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

from monitor.errors import RefusedError
from monitor.site import Site
from scheduler.outcome import RoundReport
from scheduler.timing import Timing, timing_of

# APScheduler's default of one second drops a job after any pause; a poll that is an hour late is still wanted.
MISFIRE_GRACE = 3600
DELIVER_EVERY = timedelta(minutes=1)
# How long a round waits for one that somebody polls by hand.
BUSY_PAUSE = timedelta(minutes=1)
LOG_NAMES = {
    EVENT_JOB_MISSED: "job.missed",
    EVENT_JOB_MAX_INSTANCES: "job.overlap",
    EVENT_JOB_ERROR: "job.failed",
}
Deliver = Callable[[datetime], Awaitable[None]]


class Rounds(Protocol):
    """What the daemon needs of the watcher."""

    @property
    def clock(self) -> Callable[[], datetime]:
        """The time."""

    async def poll(self) -> RoundReport:
        """Poll what is due outside its quiet hours."""

    async def stop(self, within: float) -> None:
        """Let the round under way ask nothing new and end."""


@dataclass
class Daemon:
    """Everything that runs on time; the registry is its only list of jobs, no pickled store beside it.

    *drain* bounds in seconds what a stop waits for, all in all.
    """

    watcher: Rounds
    sites: Mapping[str, Site]
    timing: Timing
    deliver: Deliver
    drain: float
    log: structlog.stdlib.BoundLogger = field(default_factory=structlog.get_logger)

    def __post_init__(self) -> None:
        self._one_round = asyncio.Lock()
        self._one_delivery = asyncio.Lock()
        self._stop = asyncio.Event()
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": MISFIRE_GRACE}
        self.scheduler = AsyncIOScheduler(job_defaults=defaults, timezone=self.timing.timezone)
        self.scheduler.add_listener(self.heard, EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES | EVENT_JOB_ERROR)
        self.timings = {timing_of(site, page, self.timing) for site in self.sites.values() for page in site.pages.values()}

    async def serve(self) -> None:
        """Run until SIGTERM or SIGINT; then finish what is under way within the bound and return."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self.stop)
        self.scheduler.start(paused=True)
        self.plan()
        self.scheduler.resume()
        self.log.info("service.started", sites=len(self.sites), jobs=len(self.scheduler.get_jobs()))
        caught_up = asyncio.create_task(self.catch_up())
        await self._stop.wait()
        await self._drain(caught_up)

    def stop(self) -> None:
        """Ask the daemon to drain and end, as a signal does."""
        self._stop.set()

    def plan(self) -> None:
        """Make one job for each timing that pages of the registry share, and one that delivers reports."""
        for timing in sorted(self.timings, key=repr):
            self.scheduler.add_job(self.due, timing.trigger(), args=[timing], id=f"poll {timing}", name="poll")
        every = IntervalTrigger(seconds=int(DELIVER_EVERY.total_seconds()))
        self.scheduler.add_job(self._deliver, every, id="deliver", name="deliver")

    async def catch_up(self) -> None:
        """Poll what came due while nothing ran; what is in its quiet hours now is polled when they end."""
        now = self.watcher.clock()
        for timing in sorted(self.timings, key=repr):
            if timing.is_quiet(now):
                self._wake(timing.after_quiet(now))
        await self._round("catch-up")

    async def due(self, timing: Timing) -> None:
        """Poll what is due now that *timing* fired, or when its quiet hours end."""
        now = self.watcher.clock()
        if timing.is_quiet(now):
            self.log.info("poll.quiet", until=timing.after_quiet(now).isoformat())
            self._wake(timing.after_quiet(now))
        else:
            await self._round("schedule")

    def heard(self, event: Any) -> None:
        """Log what APScheduler says of a job; a poll that it missed is made up for at once."""
        job = self.scheduler.get_job(event.job_id)
        error = getattr(event, "exception", None)
        self.log.warning(LOG_NAMES[event.code], job=event.job_id, error=repr(error) if error else None)
        if event.code == EVENT_JOB_MISSED and (job is None or job.name == "poll"):
            self._wake(self.watcher.clock())

    def _wake(self, moment: datetime) -> None:
        """Start one round at *moment*, however late it gets; several wishes for one moment are one."""
        name = f"wake {moment.isoformat(timespec='minutes')}"
        self.scheduler.add_job(
            self._round, DateTrigger(moment), args=["wake"], id=name, name="wake", replace_existing=True, misfire_grace_time=None
        )

    async def _round(self, why: str) -> None:
        """Run one round; rounds of different timings never overlap, and none starts after a stop."""
        if self._stop.is_set():
            return
        async with self._one_round:
            if self._stop.is_set():
                return
            try:
                report = await self.watcher.poll()
                if report.again is not None:
                    self._wake(report.again)
            except RefusedError as busy:
                self.log.warning("round.waits", why=why, reason=str(busy))
                self._wake(self.watcher.clock() + BUSY_PAUSE)
            except Exception:  # the one boundary of the program: a failed round is logged and the next one comes
                self.log.exception("round.failed", why=why)

    async def _deliver(self) -> None:
        async with self._one_delivery:
            if not self._stop.is_set():
                await self.deliver(self.watcher.clock())

    async def _drain(self, caught_up: "asyncio.Task[None]") -> None:
        """End what is under way: half of the bound for pages to answer, the rest for writing down and sending."""
        self.log.info("service.draining", within=self.drain)
        self.scheduler.pause()
        try:
            async with asyncio.timeout(self.drain):
                await self.watcher.stop(within=self.drain / 2)
                await self._one_round.acquire()
                await self._one_delivery.acquire()
        except TimeoutError:
            self.log.warning("service.drain_bound_reached")
        caught_up.cancel()
        self.scheduler.shutdown(wait=False)
        self.log.info("service.stopped")
