"""A daemon whose watcher is a fake with a time that is set; what it logs and delivers is kept."""

import asyncio
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import structlog

from monitor.site import Site
from scheduler.daemon import Daemon
from scheduler.outcome import RoundReport
from scheduler.timing import Timing

DEFAULT = Timing("0 9,15 * * *", None, None, 0, "UTC")
NIGHT = datetime(2024, 1, 5, 2, tzinfo=UTC)
DAY = datetime(2024, 1, 5, 9, tzinfo=UTC)


@dataclass
class FakeRounds:
    """A watcher whose rounds are counted and whose time is set."""

    moment: datetime = DAY
    rounds: int = 0
    stopped: float | None = None
    during: Callable[[], Any] | None = None
    again: datetime | None = None

    @property
    def clock(self) -> Callable[[], datetime]:
        return lambda: self.moment

    async def poll(self) -> RoundReport:
        self.rounds += 1
        if self.during is not None:
            told = self.during()
            if asyncio.iscoroutine(told):
                await told
        return RoundReport(self.moment, {}, (), (), 0, 0, self.again)

    async def stop(self, within: float) -> None:
        self.stopped = within


@dataclass
class Told:
    """A daemon with what it logged and delivered."""

    daemon: Daemon
    watcher: FakeRounds
    log: list[MutableMapping[str, Any]] = field(default_factory=list)
    delivered: list[datetime] = field(default_factory=list)

    def events(self) -> list[str]:
        return [str(entry["event"]) for entry in self.log]

    def job_names(self) -> list[str]:
        return sorted(job.name for job in self.daemon.scheduler.get_jobs())

    def wakes(self) -> list[datetime]:
        return [job.trigger.run_date for job in self.daemon.scheduler.get_jobs() if job.name == "wake"]


def site(name: str, **pages: dict[str, Any]) -> Site:
    urls = {key: {"url": f"https://{name}.gov.cn/{key}", **settings} for key, settings in ({"home": {}} | pages).items()}
    return Site.model_validate(
        {"id": name, "organisation": "云州省数据局", "jurisdiction": "990000", "hosts": [f"{name}.gov.cn"], "pages": urls}
    )


QUIET = site("quiet", roster={"quiet_hours": "23:00-06:00"})


def told_daemon(*sites: Site, watcher: FakeRounds | None = None, drain: float = 5) -> Told:
    rounds = watcher or FakeRounds()
    told: list[Told] = []

    async def deliver(at: datetime) -> None:
        told[0].delivered.append(at)

    def keep(_: object, __: str, entry: MutableMapping[str, Any]) -> str:
        told[0].log.append(entry)
        raise structlog.DropEvent

    log = structlog.wrap_logger(structlog.PrintLogger(), processors=[keep])
    daemon = Daemon(rounds, {one.id: one for one in sites}, DEFAULT, deliver, drain, log=log)
    told.append(Told(daemon, rounds))
    return told[0]
