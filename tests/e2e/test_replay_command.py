"""The commands over one saved site: a replay prints its end, and what people decide is in every later conclusion."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORLD = ROOT / "fixtures" / "world"
HOST = "www.gansu.gov.cn"
pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A world of one site of the demo, replayed into a ledger beside it."""
    base = tmp_path_factory.mktemp("one-site")
    (base / "world" / "sites").mkdir(parents=True)
    shutil.copy(WORLD / "sites" / "gansu.yaml", base / "world" / "sites")
    for edition in (WORLD / "editions").iterdir():
        if (edition / HOST).is_dir():
            shutil.copytree(edition / HOST, base / "world" / "editions" / edition.name / HOST)
    return base


def program(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    given: Sequence[str] = ("--db", f"sqlite:///{folder}/ledger.db", "--sites", str(folder / "world" / "sites"))
    command = [sys.executable, "-m", "cli", *given, *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def test_a_replay_as_json_prints_events_and_nothing_else(folder: Path) -> None:
    ended = program(folder, "replay", str(folder / "world"), "--json")

    assert (ended.returncode, ended.stderr) == (0, "")
    events = [json.loads(text) for text in ended.stdout.splitlines()]
    assert events
    assert ended.stdout == program(folder, "events", "--json").stdout


def test_a_replay_that_is_done_ends_with_timeline_numbers_and_leaders_and_no_log_line(folder: Path) -> None:
    ended = program(folder, "replay", str(folder / "world"))

    assert (ended.returncode, ended.stderr) == (0, "")
    assert "甘肃  任命" in ended.stdout
    assert "1 bureau · " in ended.stdout
    assert "Who leads what on 2024-02-14" in ended.stdout
    assert "round.finished" not in ended.stdout


def test_two_persons_retract_an_event_and_a_third_cannot(folder: Path) -> None:
    event = json.loads(program(folder, "events", "--type", "leader.appointed", "--json").stdout.splitlines()[0])

    def retracted(by: str) -> subprocess.CompletedProcess[str]:
        return program(folder, "events", "retract", event["id"], "--because", "a test", "--by", by)

    assert "confirmed" in retracted("王").stdout
    assert "retracted  revision" in retracted("李").stdout
    assert "retracted already" in retracted("张").stderr
    assert event["id"] not in program(folder, "events", "--json").stdout
    assert "nobody is known" in program(folder, "who", "gansu").stderr


def test_the_archive_leads_to_what_is_recorded_whatever_people_decided(folder: Path) -> None:
    ended = program(folder, "replay", "--archive", "--compare")

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("as recorded\n")


def test_another_registry_leads_to_other_events_and_exit_1(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder / "world" / "sites", tmp_path / "sites")
    yaml = tmp_path / "sites" / "gansu.yaml"
    yaml.write_text(yaml.read_text("utf-8").replace("organisation: 甘肃省数据局", "organisation: 甘肃省大数据局"), "utf-8")
    ledger = ("--db", f"sqlite:///{tmp_path}/ledger.db")
    program(folder, *ledger, "replay", str(folder / "world"), "--json")
    ended = program(folder, *ledger, "--sites", str(tmp_path / "sites"), "replay", "--archive", "--compare")

    assert ended.returncode == 1
    assert "recorded, and not concluded any more" in ended.stderr


def test_an_archive_and_a_world_are_two_questions(folder: Path) -> None:
    for words in (("--archive", "fixtures/world"), ("--archive", "--check"), ("--compare", "fixtures/world"), ()):
        ended = program(folder, "replay", *words)
        assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
