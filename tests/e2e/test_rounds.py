"""Rounds against a loopback server: what is due is polled, what is not is left alone, and rude hosts stop nobody."""

import asyncio
import gzip
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.bodies import Bodies
from monitor.facts import Observation
from monitor.looks import Reading
from monitor.model import Role, Snapshot
from monitor.outline import Outline
from monitor.site import Site
from scheduler.concluding import Concluder
from scheduler.outcome import RoundReport
from scheduler.reading import Reader
from scheduler.round import Watcher
from scheduler.timing import Timing
from scraper.crawl import Crawl, CrawlSettings
from scraper.hostsmap import HostsMap
from scraper.reactor import run
from storage.store import Store, open_store
from tests.e2e.loopback import Loopback, Script, reply

MORNING = datetime(2024, 1, 5, 1, tzinfo=UTC)  # 09:00 in China
DEFAULT = Timing("0 9 * * *", None, None, 0, "Asia/Shanghai")
LIMITS = CrawlSettings(version="9", delay_scale=0, timeout=3, max_body=200_000)
TEXT = "<p>全省数据工作会议召开，会议总结上年工作，部署今年任务，听取各市情况汇报。</p>" * 20


def page(name: str = "云州省数据局", more: str = "") -> bytes:
    head = f"<head><title>{name}</title><meta name='SiteName' content='{name}'></head>"
    return f"<html>{head}<body><h1>{name}</h1>{more}{TEXT}<footer>主办单位：{name}</footer></body></html>".encode()


def html(body: bytes, *headers: str) -> bytes:
    return reply(200, body, "Content-Type: text/html; charset=utf-8", *headers)


def site(
    name: str, organisation: str = "云州省数据局", pages: Mapping[str, Mapping[str, Any]] | None = None, **more: Any
) -> Site:
    host = f"{name}.example"
    watched = {key: {"url": f"http://{host}/{key}", **settings} for key, settings in (pages or {"home": {}}).items()}
    given = {"id": name, "organisation": organisation, "jurisdiction": "990000", "hosts": [host], "pages": watched}
    return Site.model_validate(given | more)


@dataclass
class Bench:
    """A server, a ledger and a time that is set; each round is run by a program that has just been started."""

    server: Loopback
    store: Store = field(default_factory=lambda: open_store("sqlite://"))
    moment: datetime = MORNING

    def round(self, *sites: Site, everything: bool = False, reader: type[Reader] = Reader) -> tuple[RoundReport, list[str]]:
        """Run one round; return its report and the paths that were asked for, robots.txt apart."""
        self.server.asked.clear()
        registry = {one.id: one for one in sites}

        async def scenario() -> RoundReport:
            async with self.server:
                crawl = Crawl(book=HostsMap.parse([f"*.example=127.0.0.1:{self.server.port}"]))
                watcher = Watcher(
                    sites=registry,
                    ledger=self.store,
                    crawl=crawl,
                    reader=reader(registry, Bodies.of(registry.values())),
                    concluder=Concluder(registry, self.store.events, self.store.archive),
                    clock=lambda: self.moment,
                    limits=LIMITS,
                    timing=DEFAULT,
                    delay=0,
                )
                report = await watcher.poll(everything=everything)
                await crawl.close()
                return report

        return run(scenario()), sorted({path for path in self.server.paths() if not path.endswith("/robots.txt")})

    def verdicts(self) -> dict[str, str]:
        states = self.store.pages.due(None)
        return {state.page.id: state.newest.verdict.value for state in states if state.newest is not None}


def bench(**answers: bytes | Script) -> Bench:
    return Bench(Loopback({path.replace("__", ".example/"): answer for path, answer in answers.items()}))


def test_each_page_is_polled_when_its_own_schedule_says_so_also_after_a_restart() -> None:
    at = bench(yun__home=html(page()), yun__rs=html(page()))
    watched = site("yun", pages={"home": {}, "rs": {"role": "notice_list", "every": "1h"}})

    first = at.round(watched)[1]
    kept = {state.page.key: state.next_due_at for state in at.store.pages.due(None)}
    at.moment += timedelta(minutes=59)
    too_early = at.round(watched)[1]
    at.moment = MORNING + timedelta(hours=1)
    on_time = at.round(watched)[1]
    at.moment = MORNING + timedelta(days=1, minutes=30)
    after_a_night_without_a_service = at.round(watched)[1]

    assert kept == {"home": MORNING + timedelta(days=1), "rs": MORNING + timedelta(hours=1)}
    assert first == ["yun.example/home", "yun.example/rs"]
    assert too_early == []
    assert on_time == ["yun.example/rs"]
    assert after_a_night_without_a_service == ["yun.example/home", "yun.example/rs"]


def leaders(*names: str) -> bytes:
    cards = "".join(f"<li><h3>{name}</h3><p>副局长</p></li>" for name in names)
    return html(page(more=f"<h2>领导信息</h2><ul>{cards}</ul>"))


def test_a_roster_that_misses_somebody_is_looked_at_again_before_its_schedule_says_so() -> None:
    at = bench(yun__ld=leaders("李建国", "王立新"), yun__home=html(page()))
    watched = site("yun", pages={"home": {}, "ld": {"role": "roster"}})
    at.round(watched)
    at.server.answers["yun.example/ld"] = leaders("李建国")
    at.moment = MORNING + timedelta(days=1)
    missing, asked = at.round(watched)
    at.moment = MORNING + timedelta(days=1, hours=2)
    again = at.round(watched)[1]
    due = {state.page.key: state.next_due_at for state in at.store.pages.due(None)}

    assert (missing.again, asked) == (MORNING + timedelta(days=1, hours=2), ["yun.example/home", "yun.example/ld"])
    assert again == ["yun.example/ld"]
    assert due["ld"] == MORNING + timedelta(days=2)


def test_a_new_page_is_due_at_once_and_one_that_was_taken_out_is_left_alone() -> None:
    at = bench(yun__home=html(page()), yun__ld=html(page()))
    before = site("yun", pages={"home": {}})
    after = site("yun", pages={"home": {}, "ld": {"role": "roster"}})
    at.round(before)

    at.moment += timedelta(minutes=1)
    added = at.round(after)[1]
    at.moment += timedelta(days=2)
    removed = at.round(before)[1]
    site_gone = at.round()[1]

    assert added == ["yun.example/ld"]
    assert removed == ["yun.example/home"]
    assert site_gone == []


@pytest.mark.parametrize(
    ("old", "new", "passed", "polled"),
    [
        ({"schedule": "0 9 * * *"}, {"every": "30m"}, timedelta(minutes=31), True),
        ({"schedule": "0 9 * * *"}, {"every": "30m"}, timedelta(minutes=29), False),
        ({"every": "30m"}, {"schedule": "0 9 * * *"}, timedelta(hours=2), False),
        ({"every": "30m"}, {"schedule": "0 9 * * *"}, timedelta(hours=24), True),
    ],
)
def test_a_changed_schedule_holds_from_the_next_start(
    old: dict[str, str], new: dict[str, str], passed: timedelta, polled: bool
) -> None:
    at = bench(yun__home=html(page()))
    at.round(site("yun", **old))

    at.moment += passed

    assert bool(at.round(site("yun", **new))[1]) is polled


def test_a_changed_address_is_asked_at_once_without_the_old_ones_validators() -> None:
    at = bench(yun__home=html(page(), 'ETag: "old"'), yun__new=html(page(), 'ETag: "new"'))
    at.round(site("yun"))

    at.moment += timedelta(minutes=1)
    moved = site("yun").model_copy(
        update={"pages": {"home": site("yun", pages={"new": {"role": "home"}, "home": {}}).pages["new"]}}
    )
    asked = at.round(moved)[1]

    assert asked == ["yun.example/new"]
    assert all("if-none-match" not in headers for path, headers in at.server.asked)


def test_quiet_hours_hold_for_what_is_due_and_not_for_everything() -> None:
    at = bench(yun__home=html(page()), wu__home=html(page("雾州省数据局")))
    quiet = site("yun", quiet_hours="08:00-10:00")
    loud = site("wu", "雾州省数据局")

    due = at.round(quiet, loud)[1]
    everything = at.round(quiet, everything=True)[1]
    at.moment = MORNING + timedelta(days=1)
    still_quiet = at.round(quiet)[1]
    at.moment += timedelta(hours=1)
    after = at.round(quiet)[1]

    assert due == ["wu.example/home"]
    assert everything == ["yun.example/home"]
    assert still_quiet == []
    assert after == ["yun.example/home"]


def test_what_a_killed_program_fetched_and_did_not_read_is_read_by_the_next() -> None:
    at = bench(yun__home=html(page(more="<p>后来</p>")))
    url = "http://yun.example/home"
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    earlier = Snapshot("yun", "home", Role.HOME, url, url, MORNING - timedelta(minutes=5), 200, headers, page(more="<p>先前</p>"))
    at.store.archive.keep(earlier)

    at.round(site("yun"), everything=True)

    assert at.store.archive.pending() == ()
    assert [run.sha256 == earlier.sha256 for run in at.store.looks.runs("yun/home")] == [True, False]


class BreakingReader(Reader):
    """A reader that one page breaks."""

    def read(self, snapshot: Snapshot, baseline: Observation | None) -> tuple[Reading, Outline | None]:
        if snapshot.site == "yun":
            raise RecursionError("too deep")
        return super().read(snapshot, baseline)


def test_a_page_that_breaks_the_reader_is_an_incident_and_stops_nobody() -> None:
    at = bench(yun__home=html(page()), wu__home=html(page("雾州省数据局")))
    both = (site("yun"), site("wu", "雾州省数据局"))

    report, _ = at.round(*both, reader=BreakingReader)
    at.moment += timedelta(days=1)
    again, _ = at.round(*both)

    assert report.opened == 1
    assert report.counts == {"partial": 1, "good": 1}
    assert "RecursionError" in at.store.incidents.all()[0].reason
    assert at.store.archive.pending() == ()
    # The bytes are equal; that our reader was at fault must not be held against the page for ever.
    assert again.closed == 1


async def two_hundred_megabytes(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nX-Kept: yes\r\nContent-Type: text/html\r\nContent-Length: 200000000\r\n\r\n")
    for _ in range(200):
        writer.write(b"x" * 1_000_000)
        await writer.drain()


async def never(_: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


async def short(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n" + page())
    await writer.drain()
    writer.close()


async def giant_headers(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(2_000):
        writer.write(b"X-%d: %s\r\n" % (number, b"y" * 1_000))
        await writer.drain()


BOMB = zlib.compress(b"0" * 50_000_000)
# What a host does, and the verdict that its page must get.
RUDE: dict[str, tuple[bytes | Script, str]] = {
    "huge": (two_hundred_megabytes, "partial"),
    "bomb": (html(gzip.compress(b"0" * 50_000_000), "Content-Encoding: gzip"), "partial"),
    "bomb2": (html(BOMB, "Content-Encoding: deflate"), "partial"),
    "pdf": (html(b"%PDF-1.7\n" + bytes(range(256)) * 40), "shell"),
    "binary": (reply(200, bytes(range(256)) * 40, "Content-Type: application/octet-stream"), "shell"),
    "loop": (reply(302, b"", "Location: /home"), "transport_error"),
    "spiral": (reply(302, b"", "Location: /home?again"), "transport_error"),
    "mute": (never, "transport_error"),
    "empty": (html(b""), "shell"),
    "unasked": (reply(304), "shell"),
    "short": (short, "transport_error"),
    "giant": (giant_headers, "transport_error"),
    "inject": (html(page("注入省数据局"), 'ETag: "x\\r\\nX-Smuggled: yes"', "X-Odd: \x01\x02"), "good"),
    "nonsense": (b"this is no HTTP at all\r\n\r\n", "transport_error"),
    "deep": (html(b"<div>" * 60_000), "partial"),
    "attributes": (html(b"<html><body " + b"a=1 " * 30_000 + b">"), "partial"),
    "nul": (html(page("空字省数据局").replace("会议".encode(), "会\x00议".encode())), "good"),
    "polite": (html(page("云州省数据局")), "good"),
}
NAMES = {"inject": "注入省数据局", "nul": "空字省数据局"}


def test_rude_hosts_get_their_incidents_and_the_polite_one_is_read() -> None:
    at = Bench(Loopback({}))
    for name, (answer, _) in RUDE.items():
        at.server.answers[f"{name}.example/home"] = answer
    at.server.answers["spiral.example/home?again"] = reply(302, b"", "Location: /home?once-more")
    at.server.answers["spiral.example/home?once-more"] = reply(302, b"", "Location: /home?again")
    sites = [site(name, NAMES.get(name, "云州省数据局")) for name in RUDE]

    report, _ = at.round(*sites)
    again, _ = at.round(*sites, everything=True)

    assert at.verdicts() == {f"{name}/home": verdict for name, (_, verdict) in RUDE.items()}
    bad = {name for name, (_, verdict) in RUDE.items() if verdict != "good"}
    opened = at.store.incidents.open()
    # Most hosts failing at once would be called our own line's fault; here nearly half are well enough to answer.
    assert {(one.site or one.pages[0].page.partition("/")[0]) for one in opened} <= bad | {None}
    seen = {page.page.partition("/")[0] if one.site is None else one.site for one in opened for page in one.pages}
    assert seen == bad
    assert report.opened == len(opened) and again.opened == 0
    huge = at.store.looks.runs("huge/home")[0]
    assert (huge.size, huge.status) == (0, 200)
    kept = at.store.archive.snapshot(huge.id)
    assert kept is not None and kept.header("X-Kept") == "yes"
    assert at.store.archive.pending() == ()
