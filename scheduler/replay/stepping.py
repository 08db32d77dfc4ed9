"""Stepping: a saved world polled day by day on a simulated clock, over real HTTP (design §4.2)."""

import hashlib
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from monitor.bodies import Bodies
from monitor.errors import RefusedError
from monitor.site import Site
from scheduler.addressing import NOBODY, Addressing
from scheduler.concluding import Concluder
from scheduler.outcome import RoundReport
from scheduler.reading import Reader
from scheduler.replay.server import WorldServer
from scheduler.replay.world import SHANGHAI, World
from scheduler.round import Watcher
from scheduler.timing import Timing
from scraper.crawl import Crawl, CrawlSettings
from scraper.hostsmap import HostsMap
from storage.store import Store

POLL_TIME = time(9, 0)
# After the last edition there is time for what needs three looks over three days.
DAYS_AFTER = timedelta(days=4)
# On a simulated clock everything is due in every round.
ALWAYS = Timing("0 9 * * *", None, None, 0, "Asia/Shanghai")
WORLD_KEY = "replay.world"


@dataclass
class SimulatedClock:
    """A clock that stands where it is put."""

    moment: datetime

    def __call__(self) -> datetime:
        """Return the simulated time, in UTC."""
        return self.moment


def rounds_of(world: World) -> list[datetime]:
    """Return the times of all rounds: 09:00 a day, from the first edition to four days after the last, in UTC."""
    first, last = min(world.editions), max(world.editions)
    start = datetime.combine(first.astimezone(SHANGHAI).date(), POLL_TIME, tzinfo=SHANGHAI)
    if start < first:
        start += timedelta(days=1)
    end = datetime.combine(last.astimezone(SHANGHAI).date() + DAYS_AFTER, POLL_TIME, tzinfo=SHANGHAI)
    return list(_days(start, end))


def _days(start: datetime, end: datetime) -> Iterator[datetime]:
    while start <= end:
        yield start.astimezone(UTC)
        start += timedelta(days=1)


def hosts_of(world: World, sites: Mapping[str, Site]) -> set[str]:
    """Return every host that is mapped: those of the sites and every folder of the world."""
    return {host.lower() for site in sites.values() for host in site.hosts} | set(world.hosts)


async def replay(
    world: World, sites: Mapping[str, Site], ledger: Store, limits: CrawlSettings, *, addressing: Addressing = NOBODY
) -> AsyncIterator[RoundReport]:
    """Poll *world* round by round into *ledger*, telling nobody or whom *addressing* says, and yield each round's report.

    A ledger that holds a part of this replay goes on where it stopped, after a kill too.
    """
    _same_world(world, sites, ledger)
    done = ledger.rounds.last()
    left = [
        moment for moment in rounds_of(world) if done is None or moment > done.at or not (moment < done.at or done.finished_at)
    ]
    if not left:
        return
    clock = SimulatedClock(left[0])
    async with WorldServer(world, left[0]) as server:
        crawl = Crawl(book=HostsMap.parse(server.hosts_map(sorted(hosts_of(world, sites)))))
        watcher = Watcher(
            sites=sites,
            ledger=ledger,
            crawl=crawl,
            reader=Reader(sites, Bodies.of(sites.values())),
            concluder=Concluder(sites, ledger.events, ledger.archive, addressing, ledger.reviews),
            clock=clock,
            limits=replace(limits, delay_scale=0.0, jitter=0.0),
            timing=ALWAYS,
            delay=0.0,
            addressing=addressing,
        )
        try:
            for moment in left:
                clock.moment = server.moment = moment
                report = await watcher.poll(everything=True)
                yield report
        finally:
            await crawl.close()


def _same_world(world: World, sites: Mapping[str, Site], ledger: Store) -> None:
    """Refuse a ledger that holds another world, or rounds that were no replay: the two would be mixed up for good."""
    name = hashlib.sha256("\n".join((min(world.editions).isoformat(), *sorted(sites))).encode()).hexdigest()
    known = ledger.notes.load(WORLD_KEY)
    if known is None and ledger.rounds.last() is None:
        ledger.notes.store(WORLD_KEY, name)
    elif known != name:
        raise RefusedError("this database holds something else than this world's replay; name a fresh one with --db")
