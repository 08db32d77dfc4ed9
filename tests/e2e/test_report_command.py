"""``bureauwatch report`` shows what would be mailed."""

import json
from pathlib import Path

import pytest

from monitor.conclusion import Conclusion
from monitor.events import Status
from monitor.wire import event_json
from storage.store import open_store
from tests.e2e.commands import Ended, command
from tests.unit.reports.samples import DAY, START, event, incident, revised

LEAD = event(status=Status.LEAD, id="ev_lead", person="丁戊己")


@pytest.fixture
def database(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'watch.db'}"
    store = open_store(url)
    started = store.rounds.open(START)
    store.events.settle("yunzhou", lambda _: Conclusion((event(), LEAD)), at=START)
    short = incident(id="in_short", kind="blocked", count=1, opened_at=START, last_seen_at=START)
    store.rounds.finish(started.id, at=START, changed=(incident("robots"), short))
    started = store.rounds.open(START + DAY)
    store.events.settle("yunzhou", lambda _: Conclusion((revised(event(), effective_on="2024-02-01"), LEAD)), at=START + DAY)
    store.rounds.finish(started.id, at=START + DAY)
    store.close()
    return url


def report(database: str, *arguments: str) -> Ended:
    return command("--db", database, "report", *arguments)


def test_the_report_stands_on_stdout(database: str) -> None:
    shown = report(database)

    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith("甲乙丙任云州省数据局局长\n")
    assert "2024-02-01 生效" in shown.stdout and "修订" not in shown.stdout
    assert "丁戊己" not in shown.stdout
    assert "robots.txt 不允许" in shown.stdout and "拒绝了访问" not in shown.stdout


def test_since_a_day_a_known_event_is_a_revision(database: str) -> None:
    shown = report(database, "--since", "2024-01-30", "--language", "en").stdout

    assert "Revised: day it takes effect" in shown
    assert "New changes" not in shown
    assert "No confirmed change" in report(database, "--since", "2024-02-10", "--language", "en").stdout


def test_json_has_one_object_an_event(database: str) -> None:
    lines = report(database, "--json").stdout.splitlines()

    assert [json.loads(line)["id"] for line in lines] == [event().id]
    assert json.loads(lines[0]).keys() == event_json(event()).keys()


def test_html_goes_into_the_file(database: str, tmp_path: Path) -> None:
    shown = report(database, "--html", str(tmp_path / "report.html"))

    assert shown.stdout == "" and "report.html" in shown.stderr
    assert "甲乙丙任云州省数据局局长" in (tmp_path / "report.html").read_text("utf-8")


def test_a_file_that_cannot_be_written_is_one_line(database: str, tmp_path: Path) -> None:
    shown = report(database, "--html", str(tmp_path / "missing" / "report.html"))

    assert shown.returncode == 2
    assert "Traceback" not in shown.stderr and len(shown.stderr.splitlines()) == 1
