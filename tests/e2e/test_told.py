"""From saved pages to the outbox and the log: a round tells of what it found, and of what it could not see, in time."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from cli.wiring import Options
from monitor.conclusion import EventQuery
from monitor.events import Status
from reports.recipients import recipient
from reports.telling import CLOSING, OPENING
from scheduler.addressing import Addressing
from scheduler.replay.stepping import replay
from scheduler.replay.world import read_world
from scraper.reactor import run
from scraper.registry import load_sites
from storage.store import Store, open_store

HOST = "data.yunzhou.gov.cn"
SITE = f"""id: yunzhou
organisation: 云州省数据局
jurisdiction: "990000"
hosts: [{HOST}]
pages:
  home: {{url: "http://{HOST}/"}}
  roster: {{url: "http://{HOST}/ld/", role: roster}}
"""
HEAD = '<meta charset="utf-8"><meta name="SiteName" content="云州省数据局"><title>云州省数据局</title>'
FILLER = "<p>" + "云州省数据局是省政府直属机构，负责数据资源管理工作，推进数字经济发展。" * 12 + "</p>"
READER = recipient("ann@example.org", "zh", (), "09:30", ZoneInfo("Asia/Shanghai"))


def roster(*leaders: tuple[str, str]) -> str:
    cards = "".join(f"<li><h3>{name}</h3><p>{post}</p></li>" for name, post in leaders)
    return f"<html><head>{HEAD}</head><body><h1>领导信息</h1><ul>{cards}</ul>{FILLER}<p>主办单位：云州省数据局</p></body></html>"


def write(folder: Path, day: str, path: str, text: str) -> None:
    file = folder / "editions" / day / HOST / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def out(folder: Path, day: str, status: int | None) -> None:
    answer = "null" if status is None else str(status)
    file = folder / "editions" / day / "responses.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'{{"http://{HOST}/": {{"status": {answer}}}}}', "utf-8")


@pytest.fixture
def world(tmp_path: Path) -> Path:
    folder = tmp_path / "world"
    (folder / "sites").mkdir(parents=True)
    (folder / "sites" / "yunzhou.yaml").write_text(SITE, "utf-8")
    home = f"<html><head>{HEAD}</head><body><h1>云州省数据局</h1>{FILLER}<p>主办单位：云州省数据局</p></body></html>"
    before = [("李建国", "党组书记、局长"), ("王立新", "党组成员、副局长")]
    write(folder, "2024-03-01", "index.html", home)
    write(folder, "2024-03-01", "ld/index.html", roster(*before))
    write(folder, "2024-03-04", "ld/index.html", roster(*before, ("张文华", "党组成员、副局长")))
    out(folder, "2024-03-06", 503)
    out(folder, "2024-03-07", 200)
    out(folder, "2024-03-09", 503)
    out(folder, "2024-03-12", 200)
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'watch.db'}")
    yield opened
    opened.close()


def test_rounds_fill_the_outbox_and_the_log(world: Path, store: Store) -> None:
    options = Options()
    saved, sites = read_world(world), load_sites(world / "sites")
    addressing = Addressing([READER], store.outbox.recipients, patience=2)

    async def step() -> None:
        async for _ in replay(saved, sites, store, options.limits(), addressing=addressing):
            pass

    with capture_logs() as lines:
        run(step())

    events = store.events.events(EventQuery(statuses=None))
    revisions = [(one.id, one.revision, one.status) for event in events for one in store.events.revisions(event.id)]
    assert revisions, "the new deputy director is seen"
    logged = [(line["id"], line["revision"], Status(line["status"])) for line in lines if line["event"] == "event.recorded"]
    assert sorted(logged) == sorted(revisions)

    incidents = store.incidents.all()
    assert [incident.count for incident in incidents] == [1, 3]
    assert [line["id"] for line in lines if line["event"] == "incident.opened"] == [incident.id for incident in incidents]
    assert [line["id"] for line in lines if line["event"] == "incident.closed"] == [incident.id for incident in incidents]

    assert [event.status for event in events] == [Status.CONFIRMED]
    assert store.outbox.recipients(events[0].id) == (("mail", "ann@example.org"),)
    short, long = incidents
    assert store.outbox.recipients(short.id) == (), "it was over within the patience"
    now = long.closed_at
    assert now is not None
    batch = store.outbox.claim(READER.next_digest(now), until=now, message_id="one@example.org")
    assert batch is not None
    assert [(one.subject, one.revision) for one in batch.messages if one.kind == "incident"] == [
        (long.id, OPENING), (long.id, CLOSING),
    ]  # fmt: skip
