"""The demo: one command, no network and no settings, ending with what happened and where it was written."""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.commands import command

ROOT = Path(__file__).parents[2]
GROWING = ("round", "run", "blob", "event_revision", "incident")
pytestmark = pytest.mark.e2e


def program(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BUREAUWATCH_")}
    return subprocess.run(
        [sys.executable, "-m", "cli", *words],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), "COLUMNS": "100", **settings},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )


def tables(ledger: Path) -> dict[str, int]:
    """Count the rows of what a replay would add to."""
    with closing(sqlite3.connect(ledger)) as connection:
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in GROWING}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where somebody works who calls the demo."""
    return tmp_path_factory.mktemp("working-folder")


@pytest.fixture(scope="module")
def shown(folder: Path) -> subprocess.CompletedProcess[str]:
    return program(folder, "demo")


def test_the_demo_tells_what_happened_and_its_commands_work_as_printed(
    folder: Path, shown: subprocess.CompletedProcess[str]
) -> None:
    assert (shown.returncode, shown.stderr) == (0, "")
    days = re.findall(r"^[ ≤](\d{4}-\d\d-\d\d)  \S+ +\S\S  ", shown.stdout, re.MULTILINE)
    assert len(days) > 20
    assert days == sorted(days)
    assert re.search(r"^21 bureaus · \d+ events · .* incidents, .* snapshots, \d\.\d MB", shown.stdout, re.MULTILINE)
    assert "姜安鹏 局长" in shown.stdout.partition("Who leads what")[2]
    assert "confirmed" not in shown.stderr
    assert (folder / ".demo" / "report.html").stat().st_size > 1000

    exported = dict(re.findall(r"(BUREAUWATCH_\w+)=(\S+)", shown.stdout))
    asked = program(folder, "who", "江苏省数据局", "--as-of", "2024-01-10", "--naming", **exported)
    assert (asked.returncode, asked.stderr) == (0, "")
    assert "江苏省政务服务管理办公室" in asked.stdout
    assert "沈剑荣" in asked.stdout


def test_what_the_demo_replayed_is_what_was_expected_of_its_world(folder: Path, shown: subprocess.CompletedProcess[str]) -> None:
    assert shown.returncode == 0
    ledger = folder / ".demo" / "bureauwatch.db"
    before = tables(ledger)

    ended = command("--db", f"sqlite:///{ledger}", "replay", str(ROOT / "fixtures" / "world"), "--check")

    assert ended.returncode == 0, ended.stderr
    assert "as expected" in ended.stderr
    assert tables(ledger) == before, "nothing was left to replay, so the check was of the demo's own ledger"
