"""Ledgers with a few invented events, for tests of what commands print."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from monitor.conclusion import Conclusion
from monitor.events import Event, EventType, Evidence, Status
from monitor.incidents import Incident, IncidentPage
from monitor.looks import Reading, WatchedPage
from monitor.model import Judgement, Role, Snapshot, Verdict
from storage.store import Store, open_store

NOW = datetime(2024, 1, 6, 1, tzinfo=UTC)
HOME = "https://sjj.yunlu.gov.cn/"
NOTICE = "https://sjj.yunlu.gov.cn/tzgg/1.html"
PAGE = "<html><title>云麓省数据局</title><p>闻人路遥<b>任</b>云麓省数据局局长</p></html>".encode()
SITE = """
id: yunlu
organisation: 云麓省数据局
jurisdiction: "990000"
hosts: [sjj.yunlu.gov.cn]
pages:
  home: {url: "https://sjj.yunlu.gov.cn/"}
  roster: {url: "https://sjj.yunlu.gov.cn/ldxx/"}
sources: {home: "invented", roster: "invented"}
"""


def event(**parts: object) -> Event:
    """Return an appointment at an invented body, with *parts* changed."""
    values: dict[str, object] = {
        "id": "ev_1",
        "type": EventType.LEADER_APPOINTED,
        "status": Status.CONFIRMED,
        "site": "yunlu",
        "organisation": "云麓省数据局",
        "summary": "闻人路遥任云麓省数据局局长",
        "person": "闻人路遥",
        "post": "局长",
        "after": {"post": "局长", "posts": ["局长"]},
        "published_on": "2024-01-05",
        "evidence": (evidence(NOTICE),),
    }
    return Event(**{**values, **parts})  # type: ignore[arg-type]


def evidence(url: str, role: str = "primary", at: datetime = NOW, quote: str = "云麓省数据局局长") -> Evidence:
    """Return a passage of the page every test archive holds."""
    start = PAGE.find(quote.encode())
    return Evidence(role, url, at, snapshot(url).sha256, quote, "appointment/任", ((start, start + len(quote.encode())),))


def snapshot(url: str = HOME, key: str = "home", role: Role = Role.HOME) -> Snapshot:
    """Return a snapshot of the invented site."""
    return Snapshot("yunlu", key, role, url, url, NOW, 200, (("Content-Type", "text/html"),), PAGE)


def incident(*, closed: bool = False) -> Incident:
    """Return an incident on the roster."""
    page = IncidentPage("roster", "https://sjj.yunlu.gov.cn/ldxx/", "", NOW, NOW if closed else None)
    return Incident("in_1", "yunlu", "http_error", NOW, NOW, NOW if closed else None, 1, (page,), "HTTP 404")


def fill(store: Store, *events: Event) -> None:
    """Record a look at home, an open incident and *events*."""
    store.pages.watch([WatchedPage("yunlu", "home", HOME, Role.HOME)])
    store.archive.keep(snapshot())
    store.looks.record([Reading(snapshot(), Judgement(Verdict.GOOD, "read"), "test/1", None, frozenset({"yunlu"}))])
    store.incidents.save([incident()])
    store.events.settle("yunlu", lambda _: Conclusion(events), at=NOW)


@contextmanager
def ledger(folder: Path, *events: Event) -> Iterator[tuple[str, Store]]:
    """Give a ledger in *folder* with *events*, and its address; a registry of the invented site lies beside it."""
    sites = folder / "sites"
    sites.mkdir(exist_ok=True)
    (sites / "yunlu.yaml").write_text(SITE, "utf-8")
    url = f"sqlite:///{folder}/ledger.db"
    store = open_store(url)
    try:
        fill(store, *(events or (event(),)))
        yield url, store
    finally:
        store.close()
