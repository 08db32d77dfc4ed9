"""A round: everything that is due, fetched in one crawl, archived, read, judged, recorded and concluded."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from monitor.looks import PageState, WatchedPage
from monitor.site import Site
from reports.log import LogNotifier
from scheduler.absences import is_wished
from scheduler.addressing import NOBODY, Addressing
from scheduler.concluding import Concluder
from scheduler.discovery import Discovery, standing
from scheduler.following import NEVER
from scheduler.outcome import RoundReport
from scheduler.reading import Reader
from scheduler.rehousing import Houses, houses_of, rehouse_found, rehoused
from scheduler.rereading import reread_outdated
from scheduler.timing import Timing, timing_of
from scheduler.unwatched import close_reviews
from scheduler.work import Work
from scraper.crawl import Crawl, CrawlSettings
from scraper.order import OnAnswer
from scraper.parsers import PARSER_VERSION
from scraper.target import Target
from storage.store import Store

ROUND = "round"
FAULTS_LOGGED = 20


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
    _rescheduled: set[str] = field(default_factory=set)

    async def poll(self, *, sites: Iterable[str] | None = None, everything: bool = False) -> RoundReport:
        """Poll what is due outside its quiet hours (or all of *sites*, with *everything*) and return what came of it.

        A round that a kill broke off goes on: pages it had recorded are not asked again.

        Raises:
            RefusedError: another program has a round under way on the same database.
        """
        with self.ledger.leases.hold(ROUND):
            return await self._poll(sorted(sites) if sites is not None else None, everything)

    async def _poll(self, chosen: list[str] | None, everything: bool) -> RoundReport:
        now = self.clock()
        houses = houses_of(self.ledger, self.sites)
        self.ledger.pages.watch(self._declared(chosen, houses))
        rehouse_found(self.ledger, self.sites, houses)
        if not everything:
            self._reschedule(chosen)
        self.concluder.follow()
        self._reread_once(now)
        started = self.ledger.rounds.open(now, scope=",".join(chosen or ()))
        work = Work(self, started.id, now)
        work.judge_left_over()
        due = self._due(now, chosen, everything)
        targets = [target for state in due if (target := work.target(state)) is not None]
        await self._ask(targets, work.on_answer)
        discovery = Discovery(work)
        if sought := discovery.begin(chosen):
            await self._ask(sought, discovery.on_answer)
        discovery.finish()
        report = work.finish()
        close_reviews(self.ledger.reviews, self.sites, self.ledger.pages, now)
        messages = self.addressing.incidents(report.incidents, at=now)
        self.ledger.rounds.finish(started.id, at=now, changed=report.incidents, messages=messages)
        LogNotifier(self.log).changed((change.event for change in report.changes), report.incidents, at=now)
        self.log.info("round.finished", **report.as_json())
        return report

    async def _ask(self, targets: list[Target], on_answer: OnAnswer) -> None:
        crawled = await self.crawl.run(targets, on_answer, clock=self.clock, settings=self.limits)
        for target, fault in crawled.faults[:FAULTS_LOGGED]:
            self.log.error("page.failed", page=f"{target.site}/{target.page}", url=target.url, error=repr(fault))

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

    async def stop(self, within: float) -> None:
        """Let the round under way ask nothing new and end *within* seconds."""
        await self.crawl.stop(within=within)

    def timing_for(self, page: WatchedPage) -> Timing:
        """Return when *page* is polled; one that no YAML names goes with the page that led to it."""
        site = self.sites[page.site]
        origin = (page.found_on or "").partition("/")[2]
        declared = (site.pages.get(key) for key in (page.key, origin, "roster", *site.pages))
        return timing_of(site, next((one for one in declared if one is not None), None), self.timing)

    def _due(self, now: datetime, chosen: list[str] | None, everything: bool) -> Iterable[PageState]:
        if everything:
            return self.ledger.pages.due(None, sites=chosen)
        due = [state for state in self.ledger.pages.due(now, sites=chosen) if state.page.site in self.sites]
        awake = [state for state in due if not self.timing_for(state.page).is_quiet(now)]
        if len(awake) < len(due):
            self.log.info("round.quiet", pages_waiting=len(due) - len(awake))
        return awake

    def _reschedule(self, chosen: list[str] | None) -> None:
        """Once in a program's life, compute anew when pages are due: their schedules may have changed since."""
        scope = ",".join(chosen or ())
        if scope in self._rescheduled:
            return
        self._rescheduled.add(scope)
        changed: dict[str, datetime | None] = {}
        for state in self.ledger.pages.due(None, sites=chosen):
            if state.page.site in self.sites and state.last_polled_at is not None and state.next_due_at not in (None, NEVER):
                due = self.timing_for(state.page).next_due(state.last_polled_at)
                if due != state.next_due_at and not is_wished(state):
                    changed[state.page.id] = due
        self.ledger.pages.reschedule(changed)

    def _declared(self, chosen: list[str] | None, houses: Houses) -> Iterable[WatchedPage]:
        moves = self.ledger.finds.moves()
        for site in self.sites.values():
            if chosen is None or site.id in chosen:
                for key, page in site.pages.items():
                    yield rehoused(standing(WatchedPage(site.id, key, page.url, site.role_of(key)), moves), houses)
