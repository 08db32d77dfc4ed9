"""The demo: one command, no network and no settings, ending with what happened and where it was written."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
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


def test_the_demo_tells_what_happened_and_its_commands_work_as_printed(tmp_path: Path) -> None:
    ended = program(tmp_path, "demo")

    assert (ended.returncode, ended.stderr) == (0, "")
    days = re.findall(r"^[ ≤](\d{4}-\d\d-\d\d)  \S+ +\S\S  ", ended.stdout, re.MULTILINE)
    assert len(days) > 20
    assert days == sorted(days)
    assert re.search(r"^21 bureaus · \d+ events · .* incidents, .* snapshots, \d\.\d MB", ended.stdout, re.MULTILINE)
    assert "姜安鹏 局长" in ended.stdout.partition("Who leads what")[2]
    assert "confirmed" not in ended.stderr
    assert (tmp_path / ".demo" / "report.html").stat().st_size > 1000

    exported = dict(re.findall(r"(BUREAUWATCH_\w+)=(\S+)", ended.stdout))
    asked = program(tmp_path, "who", "江苏省数据局", "--as-of", "2024-01-10", "--naming", **exported)
    assert (asked.returncode, asked.stderr) == (0, "")
    assert "江苏省政务服务管理办公室" in asked.stdout
    assert "沈剑荣" in asked.stdout
