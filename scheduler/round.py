"""A round: everything that is due, fetched in one crawl, archived, read, judged, recorded and concluded."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from monitor.looks import WatchedPage
from monitor.site import Site
from reports.log import LogNotifier
from scheduler.addressing import NOBODY, Addressing
from scheduler.concluding import Concluder
from scheduler.outcome import RoundReport
from scheduler.reading import Reader
from scheduler.rereading import reread_outdated
from scheduler.timing import Timing
from scheduler.work import Work
from scraper.crawl import Crawl, CrawlSettings
from scraper.parsers import PARSER_VERSION
from storage.store import Store


@dataclass
class Watcher:
    """Run rounds, one after another, over one registry and one ledger."""

    sites: Mapping[str, Site]
    ledger: Store
    crawl: Crawl
    reader: Reader
    concluder: Concluder
    clock: Callable[[], datetime]
    limits: CrawlSettings
    timing: Timing
    delay: float = 5.0
    follow_limit: int = 50
    addressing: Addressing = NOBODY
    reread: bool = False
    log: structlog.stdlib.BoundLogger = field(default_factory=structlog.get_logger)

    async def poll(self, *, sites: Iterable[str] | None = None, everything: bool = False) -> RoundReport:
        """Poll what is due (or all of *sites*, with *everything*) and return what came of it.

        A round that a kill broke off goes on: pages it had recorded are not asked again.
        """
        chosen = sorted(sites) if sites is not None else None
        now = self.clock()
        self.ledger.pages.watch(self._declared(chosen))
        self.concluder.follow()
        self._reread_once(now)
        started = self.ledger.rounds.open(now, scope=",".join(chosen or ()))
        work = Work(self, started.id, started.at)
        work.judge_left_over()
        due = self.ledger.pages.due(None if everything else started.at, sites=chosen)
        targets = [target for state in due if (target := work.target(state)) is not None]
        await self.crawl.run(targets, work.on_answer, clock=self.clock, settings=self.limits)
        report = work.finish()
        messages = self.addressing.incidents(report.incidents, at=started.at)
        self.ledger.rounds.finish(started.id, at=started.at, changed=report.incidents, messages=messages)
        LogNotifier(self.log).changed((change.event for change in report.changes), report.incidents, at=started.at)
        self.log.info("round.finished", **report.as_json())
        return report

    def _reread_once(self, now: datetime) -> None:
        """Read anew what an older parser read; what that changes is recorded, and no news to anybody."""
        if self.reread:
            return
        self.reread = True
        if self.ledger.looks.outdated(PARSER_VERSION, limit=1):
            self.concluder.settle(now)
            count = reread_outdated(self.ledger, self.reader)
            changes, _ = self.concluder.settle(now, news=False)
            self.log.info("archive.reread", runs=count, changes=len(changes), parser_version=PARSER_VERSION)

    def _declared(self, chosen: list[str] | None) -> Iterable[WatchedPage]:
        for site in self.sites.values():
            if chosen is None or site.id in chosen:
                yield from (WatchedPage(site.id, key, page.url, site.role_of(key)) for key, page in site.pages.items())
