"""The daemon: APScheduler and rounds on one asyncio loop, drained within a bound when it is told to stop."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from monitor.site import Site
from scheduler.round import Watcher
from scheduler.timing import Timing, timing_of

# APScheduler's default of one second drops a job after any pause; a poll that is an hour late is still wanted.
MISFIRE_GRACE = 3600
DELIVER_EVERY = timedelta(minutes=1)
LOG_NAMES = {
    EVENT_JOB_MISSED: "job.missed",
    EVENT_JOB_MAX_INSTANCES: "job.overlap",
    EVENT_JOB_ERROR: "job.failed",
}
Deliver = Callable[[datetime], Awaitable[None]]


@dataclass
class Daemon:
    """Everything that runs on time; the registry is its only list of jobs, no pickled store beside it."""

    watcher: Watcher
    sites: Mapping[str, Site]
    timing: Timing
    deliver: Deliver
    drain: float
    log: structlog.stdlib.BoundLogger = field(default_factory=structlog.get_logger)

    def __post_init__(self) -> None:
        self._one_round = asyncio.Lock()
        self._stopping = False
        self._stop = asyncio.Event()

    async def serve(self) -> None:
        """Run until SIGTERM or SIGINT; then finish what is under way within the bound and return."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self._stop.set)
        scheduler = self._scheduler()
        scheduler.start(paused=True)
        self._plan(scheduler)
        scheduler.resume()
        self.log.info("service.started", sites=len(self.sites), jobs=len(scheduler.get_jobs()))
        caught_up = asyncio.create_task(self._round("catch-up"))
        await self._stop.wait()
        await self._drain(scheduler, caught_up)

    def stop(self) -> None:
        """Ask the daemon to drain and end, as a signal does."""
        self._stop.set()

    def _scheduler(self) -> AsyncIOScheduler:
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": MISFIRE_GRACE}
        scheduler = AsyncIOScheduler(job_defaults=defaults, timezone=self.timing.timezone)
        scheduler.add_listener(self._heard, EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES | EVENT_JOB_ERROR)
        return scheduler

    def _plan(self, scheduler: AsyncIOScheduler) -> None:
        """Make one job for each timing that pages of the registry share, and one that delivers reports."""
        timings = {timing_of(site, page, self.timing) for site in self.sites.values() for page in site.pages.values()}
        for timing in sorted(timings, key=repr):
            scheduler.add_job(self._due, timing.trigger(), args=[timing], id=f"poll {timing}", name="poll")
        scheduler.add_job(
            self._deliver, IntervalTrigger(seconds=int(DELIVER_EVERY.total_seconds())), id="deliver", name="deliver"
        )

    async def _due(self, timing: Timing) -> None:
        now = self.watcher.clock()
        later = timing.after_quiet(now)
        if later > now:
            self.log.info("poll.quiet", until=later.isoformat())
            await self._wait((later - now).total_seconds())
        await self._round("schedule")

    async def _wait(self, seconds: float) -> None:
        """Wait, but no longer than until a stop."""
        try:
            await asyncio.wait_for(self._stop.wait(), seconds)
        except TimeoutError:
            return

    async def _round(self, why: str) -> None:
        """Run one round; rounds of different timings never overlap, and none starts after a stop."""
        async with self._one_round:
            if self._stopping or self._stop.is_set():
                return
            try:
                await self.watcher.poll()
            except Exception:  # the one boundary of the program: a failed round is logged and the next one comes
                self.log.exception("round.failed", why=why)

    async def _deliver(self) -> None:
        if not self._stopping:
            await self.deliver(self.watcher.clock())

    async def _drain(self, scheduler: AsyncIOScheduler, caught_up: "asyncio.Task[None]") -> None:
        self._stopping = True
        self.log.info("service.draining", within=self.drain)
        scheduler.pause()
        await self.watcher.crawl.stop(within=self.drain)
        try:
            await asyncio.wait_for(self._one_round.acquire(), self.drain)
        except TimeoutError:
            self.log.warning("service.drain_bound_reached")
        caught_up.cancel()
        scheduler.shutdown(wait=False)
        self.log.info("service.stopped")

    def _heard(self, event: Any) -> None:
        self.log.warning(LOG_NAMES[event.code], job=event.job_id, error=str(getattr(event, "exception", "") or "") or None)
