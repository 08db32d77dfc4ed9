"""The commands over one saved site: a replay prints its end, and what people decide is in every later conclusion."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.commands import Ended, command

ROOT = Path(__file__).parents[2]
WORLD = ROOT / "fixtures" / "world"
HOST = "www.gansu.gov.cn"
pytestmark = pytest.mark.e2e


@dataclass(frozen=True)
class Replayed:
    """A world, the ledger that its replay left, and what the replay printed."""

    world: Path
    ledger: Path
    ended: subprocess.CompletedProcess[str]


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> Replayed:
    """A world of one site of the demo, replayed by a program of its own into a ledger beside it."""
    base = tmp_path_factory.mktemp("one-site")
    (base / "world" / "sites").mkdir(parents=True)
    shutil.copy(WORLD / "sites" / "gansu.yaml", base / "world" / "sites")
    for edition in (WORLD / "editions").iterdir():
        if (edition / HOST).is_dir():
            shutil.copytree(edition / HOST, base / "world" / "editions" / edition.name / HOST)
    words = [*_given(base, base / "world" / "sites"), "replay", str(base / "world"), "--json"]
    ended = subprocess.run(
        [sys.executable, "-m", "cli", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return Replayed(base / "world", base / "ledger.db", ended)


@pytest.fixture
def folder(replayed: Replayed, tmp_path: Path) -> Path:
    """The world of one site, and a copy of its ledger to do with as a test likes."""
    (tmp_path / "world").symlink_to(replayed.world)
    shutil.copy(replayed.ledger, tmp_path)
    return tmp_path


def _given(folder: Path, sites: Path) -> tuple[str, ...]:
    return ("--db", f"sqlite:///{folder}/ledger.db", "--sites", str(sites))


def program(folder: Path, *words: str) -> Ended:
    return command(*_given(folder, folder / "world" / "sites"), *words)


def appointment(folder: Path) -> str:
    told = program(folder, "events", "--type", "leader.appointed", "--json").stdout.splitlines()
    return str(json.loads(told[0])["id"])


def retracted(folder: Path, event: str, by: str) -> Ended:
    return program(folder, "events", "retract", event, "--because", "a test", "--by", by)


def test_a_replay_as_json_prints_events_and_nothing_else(replayed: Replayed, folder: Path) -> None:
    ended = replayed.ended

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
    event = appointment(folder)

    assert "confirmed" in retracted(folder, event, "王").stdout
    assert "retracted  revision" in retracted(folder, event, "李").stdout
    assert "retracted already" in retracted(folder, event, "张").stderr
    assert event not in program(folder, "events", "--json").stdout
    assert "nobody is known" in program(folder, "who", "gansu").stderr


def test_the_archive_leads_to_what_is_recorded_whatever_people_decided(folder: Path) -> None:
    event = appointment(folder)
    retracted(folder, event, "王")
    retracted(folder, event, "李")
    assert event not in program(folder, "events", "--json").stdout

    ended = program(folder, "replay", "--archive", "--compare")

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("as recorded\n")


def test_another_registry_leads_to_other_events_and_exit_1(folder: Path) -> None:
    shutil.copytree(folder / "world" / "sites", folder / "sites")
    yaml = folder / "sites" / "gansu.yaml"
    yaml.write_text(yaml.read_text("utf-8").replace("organisation: 甘肃省数据局", "organisation: 甘肃省大数据局"), "utf-8")

    ended = program(folder, "--sites", str(folder / "sites"), "replay", "--archive", "--compare")

    assert ended.returncode == 1
    assert "recorded, and not concluded any more" in ended.stderr


def test_an_archive_and_a_world_are_two_questions(folder: Path) -> None:
    for words in (("--archive", str(WORLD)), ("--archive", "--check"), ("--compare", str(WORLD)), ()):
        ended = program(folder, "replay", *words)
        assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
