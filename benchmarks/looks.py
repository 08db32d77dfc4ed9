"""Second looks for the benchmark: what a page costs that came again with equal bytes, by the round's own way.

Nothing is fetched; each answer is handed to the work of a round (`scheduler.work`), with a database in memory, as the
crawl would hand it over. A reader that counts says how often a page was parsed.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from monitor.bodies import Bodies
from monitor.facts import Observation
from monitor.looks import Reading, WatchedPage
from monitor.model import Role, Snapshot
from monitor.outline import Outline
from monitor.site import Page, Site
from scheduler.concluding import Concluder
from scheduler.reading import Reader
from scheduler.replay.stepping import ALWAYS, SimulatedClock
from scheduler.round import Watcher
from scheduler.work import Work
from scraper.crawl import Answer, Crawl, CrawlSettings
from scraper.parsers.context import Context
from storage.store import open_store

FIRST = datetime(2026, 6, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class CountingReader(Reader):
    """A reader that remembers what it was asked to parse."""

    parsed: list[str] = field(default_factory=list)

    def read(
        self, snapshot: Snapshot, baseline: Observation | None, home: frozenset[str] = frozenset()
    ) -> tuple[Reading, Outline | None]:
        """Read the snapshot, and count it."""
        self.parsed.append(snapshot.page)
        return super().read(snapshot, baseline, home)


@dataclass(frozen=True, slots=True)
class Round:
    """One round over all pages: how many were parsed, what was counted, and the seconds each answer took."""

    parsed: int
    counts: dict[str, int]
    seconds: list[float]


def look_twice(pages: Sequence[tuple[bytes, Context]]) -> list[Round]:
    """Return what a first and a second look at *pages* cost."""
    sites = {f"s{number}": _site(number, context) for number, (_, context) in enumerate(pages)}
    bodies = {f"s{number}": body for number, (body, _) in enumerate(pages)}
    reader = CountingReader(sites, Bodies.of(sites.values()))
    store = open_store("sqlite://")
    watcher = Watcher(
        sites=sites, ledger=store, crawl=Crawl(), reader=reader, concluder=Concluder(sites, store.events, store.archive),
        clock=SimulatedClock(FIRST), limits=CrawlSettings(), timing=ALWAYS,
    )  # fmt: skip
    rounds = [_round(watcher, reader, bodies, FIRST + timedelta(days=day)) for day in range(2)]
    store.close()
    return rounds


def _round(watcher: Watcher, reader: CountingReader, bodies: dict[str, bytes], at: datetime) -> Round:
    ledger, before = watcher.ledger, len(reader.parsed)
    ledger.pages.watch(
        WatchedPage(site.id, key, str(page.url), Role.ROSTER)
        for site in watcher.sites.values()
        for key, page in site.pages.items()
    )
    work = Work(watcher, ledger.rounds.open(at).id, at)
    seconds: list[float] = []
    for state in ledger.pages.due(None):
        target = work.target(state)
        assert target is not None
        headers = (("Content-Type", "text/html"),)
        url = str(target.url)
        snapshot = Snapshot(target.site, target.page, Role.ROSTER, url, url, at, 200, headers, bodies[target.site])
        started = time.process_time()
        work.on_answer(target, Answer(snapshot))
        seconds.append(time.process_time() - started)
    report = work.finish()
    ledger.rounds.finish(work.round_id, at=at)
    return Round(len(reader.parsed) - before, dict(report.counts), seconds)


def _site(number: int, context: Context) -> Site:
    url = str(context.url)
    return Site(
        id=f"s{number}", organisation=context.organisation or "", jurisdiction="320000", hosts=(url.split("/")[2],),
        pages={"home": Page(url=url, role=Role.ROSTER)},
    )  # fmt: skip
