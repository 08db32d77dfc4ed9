"""A replay is the same whether it runs in one go, twice, on another engine, or over the dead bodies of its processes."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Engine, event

from cli.main import main
from tests.e2e.worlds import cut

PROJECT = Path(__file__).parents[2]
LAST_EDITION = "2025-03-10"


@dataclass(frozen=True)
class Told:
    """What a replay ends with: its events and incidents, byte for byte, and how often it committed."""

    events: bytes
    incidents: bytes
    commits: int


def command(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def replay(world: Path, url: str) -> Told:
    made = 0

    def count(_: object) -> None:
        nonlocal made
        made += 1

    event.listen(Engine, "commit", count)
    try:
        told = command("--db", url, "replay", str(world), "--json")
    finally:
        event.remove(Engine, "commit", count)
    assert told.exit_code == 0, told.output
    assert told.stdout_bytes == command("--db", url, "events", "--json").stdout_bytes
    return Told(told.stdout_bytes, command("--db", url, "incidents", "--json").stdout_bytes, made)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One body whose roster appears, and one whose acting head a congress names: twelve rounds."""
    return cut(tmp_path_factory.mktemp("worlds") / "small", ["bichuan", "shuoyuan", "shuoyuan-rd"], LAST_EDITION)


@pytest.fixture(scope="module")
def unbroken(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Told:
    return replay(world, f"sqlite:///{tmp_path_factory.mktemp('unbroken')}/watch.db")


def test_the_small_world_has_something_to_lose(unbroken: Told) -> None:
    assert unbroken.events.count(b"\n") >= 3
    assert unbroken.incidents.count(b"\n") >= 1


def test_equal_replays_give_equal_bytes(world: Path, unbroken: Told, tmp_path: Path) -> None:
    again = replay(world, f"sqlite:///{tmp_path}/watch.db")

    assert (again.events, again.incidents) == (unbroken.events, unbroken.incidents)


def test_a_replay_that_is_done_is_done(world: Path, unbroken: Told, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/watch.db"
    replay(world, url)

    again = replay(world, url)

    assert (again.events, again.incidents) == (unbroken.events, unbroken.incidents)
    assert again.commits <= 1


# Shares of the commits of the whole replay: in the first round, in the middle, and before the last one ends.
@pytest.mark.parametrize("share", [0.03, 0.4, 1.0])
def test_a_replay_killed_in_the_middle_ends_with_the_same_bytes(
    world: Path, unbroken: Told, tmp_path: Path, share: float
) -> None:
    url = f"sqlite:///{tmp_path}/watch.db"
    last = max(2, int(unbroken.commits * share))
    died = subprocess.run(
        [sys.executable, "-m", "tests.e2e.dying", str(last), "--db", url, "replay", str(world)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert died.returncode == -9, died.stderr

    resumed = replay(world, url)

    assert (resumed.events, resumed.incidents) == (unbroken.events, unbroken.incidents)


@pytest.mark.postgres
def test_a_replay_gives_the_same_on_postgresql(world: Path, unbroken: Told, empty_postgres: str) -> None:
    told = replay(world, empty_postgres)

    assert (told.events, told.incidents) == (unbroken.events, unbroken.incidents)


def test_another_world_is_not_mixed_into_a_database(world: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/watch.db"
    other = cut(tmp_path / "other", ["yuheng"], "2025-03-03")
    assert command("--db", url, "replay", str(other)).exit_code == 0

    refused = subprocess.run(
        [sys.executable, "-m", "cli", "--db", url, "replay", str(world)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1 and "--db" in refused.stderr
