"""False alarms and missed changes on a noisy web of made-up leadership pages, with what a round costs.

    python -m benchmarks.noise ../shared/bench/peers --sites 1000

The peers folder makes the pages, their noise (counters, clocks, shuffled news, padded names, other markup), their
outages and the truth about every change; here they are polled by the real watcher over loopback HTTP, one round a
simulated day. Prints a row a round (seconds of this process, events, verdicts) and at the end what was missed,
what was false, and which bad pages had which verdict.
"""

import argparse
import asyncio
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from monitor.bodies import Bodies
from monitor.conclusion import EventQuery
from monitor.events import Event
from monitor.site import Page, Site
from scheduler.concluding import Concluder
from scheduler.reading import Reader
from scheduler.replay.stepping import ALWAYS, SimulatedClock
from scheduler.round import Watcher
from scraper.crawl import Crawl, CrawlSettings
from scraper.hostsmap import HostsMap
from scraper.reactor import run as run_loop
from storage.store import Store, open_store

# Enough days after each phase for an absence to be believed: three looks over 72 hours.
ROUNDS = ("base", "base", *["changed"] * 5, "noisy", "noisy", *["recover"] * 5)
START = datetime(2026, 6, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Row:
    """One round: phase, processor seconds, what it showed, and the events it brought."""

    phase: str
    cpu: float
    counts: dict[str, int]
    events: tuple[Event, ...]


def sites_of(pages: Any, count: int) -> dict[str, Site]:
    """Return one site a page; the roster stands in for the home page, which this web does not have."""
    return {
        f"s{number:05d}": Site(
            id=f"s{number:05d}",
            organisation=f"{pages.city(number)}人民政府",
            jurisdiction="320000",
            hosts=(f"s{number:05d}.gov.cn",),
            pages={"home": Page(url=f"http://s{number:05d}.gov.cn/site/{number}/ld.html", role="roster")},
        )
        for number in range(count)
    }


@contextmanager
def web(folder: Path, count: int) -> Iterator[int]:
    """Serve the pages on a free loopback port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, str(folder / "server.py"), "--port", str(port), "--n", str(count), "--lifetime", "3000"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, env={"PYTHONPATH": str(folder)})
    try:
        assert server.stdout is not None
        server.stdout.readline()
        yield port
    finally:
        server.terminate()
        server.wait()


def switch(port: int, phase: str) -> None:
    """Show the web in another phase."""
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(f"http://127.0.0.1:{port}/_phase/{phase}") as answer:
        answer.read()


async def poll(sites: dict[str, Site], store: Store, port: int) -> list[Row]:
    """Poll every site once a simulated day through all phases."""
    clock = SimulatedClock(START)
    crawl = Crawl(book=HostsMap.parse([f"*.gov.cn=127.0.0.1:{port}"]))
    watcher = Watcher(
        sites=sites, ledger=store, crawl=crawl, reader=Reader(sites, Bodies.of(sites.values())),
        concluder=Concluder(sites, store.events, store.archive), clock=clock,
        limits=replace(CrawlSettings(), delay_scale=0.0, jitter=0.0, concurrency=16), timing=ALWAYS, delay=0.0,
    )  # fmt: skip
    rows: list[Row] = []
    for phase in ROUNDS:
        await asyncio.to_thread(switch, port, phase)
        began = time.process_time()
        report = await watcher.poll(everything=True)
        row = Row(phase, time.process_time() - began, dict(report.counts), tuple(change.event for change in report.changes))
        rows.append(row)
        sys.stdout.write(f"{phase:<8} {row.cpu:6.2f} s  {len(row.events):>3} events  {row.counts}\n")
        sys.stdout.flush()
        clock.moment += timedelta(days=1)
    await crawl.close()
    return rows


def told_by_site(store: Store) -> dict[int, list[Event]]:
    """Return the events by the number of their site."""
    told: dict[int, list[Event]] = defaultdict(list)
    for event in store.events.events(EventQuery()):
        told[int(event.site[1:])].append(event)
    return told


def judge(pages: Any, count: int, store: Store) -> None:
    """Compare the events with the truth and print what is missed, false, or wrongly judged."""
    truth, told = pages.truth(count), told_by_site(store)
    true, groups = truth["true"], truth["groups"]
    missed = [number for number in true if {event.person for event in told[number]} != set(true[number]["names"])]
    false = [number for number in told if number not in true and told[number]]
    sys.stdout.write(f"true changes {len(true)}, exactly told {len(true) - len(missed)}, false alarms {len(false)}\n")
    for number in (*missed[:20], *false[:20]):
        summaries = "; ".join(event.summary for event in told[number])
        sys.stdout.write(f"  {number} {groups[number]} wanted {true.get(number)} told {summaries}\n")
    kinds = Counter((true[number]["kind"], *sorted(event.type.value for event in told[number])) for number in true)
    sites = [(int(incident.site[1:]), incident.kind) for incident in store.incidents.all() if incident.site]
    verdicts = Counter((groups[number], kind) for number, kind in sites)
    for key, number in (*sorted(kinds.items()), *sorted(verdicts.items())):
        sys.stdout.write(f"  {' '.join(key)}: {number}\n")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peers", type=Path, help="folder with pagegen.py and server.py")
    parser.add_argument("--sites", type=int, default=200)
    chosen = parser.parse_args()
    sys.path.insert(0, str(chosen.peers))
    import pagegen  # type: ignore[import-not-found]

    with tempfile.TemporaryDirectory() as folder, web(chosen.peers.resolve(), chosen.sites) as port:
        store = open_store(f"sqlite:///{folder}/noise.db")
        run_loop(poll(sites_of(pagegen, chosen.sites), store, port))
        judge(pagegen, chosen.sites, store)
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
        store.close()
    sys.stdout.write(f"disk {size / chosen.sites / 1024:.1f} KB a page\n")


if __name__ == "__main__":
    main()
