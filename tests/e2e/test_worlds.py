"""A saved world, replayed over real HTTP, gives what was expected before any code ran; no line more or less.

The other saved world is the demo's, and checked where the demo is.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.commands import command

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.e2e


def test_the_saved_world_of_changes_gives_the_expected_events_and_incidents() -> None:
    words = [sys.executable, "-m", "cli", "replay", "fixtures/world-changes", "--check"]

    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)

    assert ended.returncode == 0, ended.stderr
    assert "as expected" in ended.stderr


def test_an_expectation_that_is_not_met_is_told_and_exits_1(tmp_path: Path) -> None:
    world = tmp_path / "world"
    (world / "sites").mkdir(parents=True)
    (world / "editions" / "2025-03-03" / "data.yunling.gov.cn").mkdir(parents=True)
    page = (
        "<html><head><title>云岭省数据局</title></head><body>"
        + "<p>云岭省数据局的首页，发布数据工作的消息。</p>" * 20
        + "</body></html>"
    )
    (world / "editions" / "2025-03-03" / "data.yunling.gov.cn" / "index.html").write_text(page, "utf-8")
    (world / "sites" / "yunling.yaml").write_text(
        "id: yunling\norganisation: 云岭省数据局\njurisdiction: '910000'\nhosts: [data.yunling.gov.cn]\n"
        "pages:\n  home: {url: 'https://data.yunling.gov.cn/'}\n",
        "utf-8",
    )
    (world / "expected.jsonl").write_text('{"type": "leader.appointed", "site": "yunling", "person": "甲"}\n', "utf-8")
    ended = command("replay", str(world), "--check")

    assert ended.returncode == 1
    assert "missing event" in ended.stderr
