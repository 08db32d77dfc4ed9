"""The compose file and the Dockerfile start commands that the program has."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from cli.replaying import DEMO_WORLD
from cli.settings import Settings
from scraper.registry import BUILT_IN

ROOT = Path(__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
OWN = {name: service for name, service in COMPOSE["services"].items() if "build" in service}
DRAIN_BOUND_SECONDS = 30


def own_commands() -> list[list[str]]:
    commands = [service["command"] for service in OWN.values()]
    commands += [service["healthcheck"]["test"][1:] for service in OWN.values()]
    commands += [json.loads(words) for words in re.findall(r"CMD (\[.*\])$", DOCKERFILE, re.MULTILINE)]
    return sorted({tuple(command): command for command in commands}.values())


@pytest.mark.parametrize("command", own_commands(), ids=" ".join)
def test_a_container_starts_a_command_that_exists(command: list[str]) -> None:
    program, *words = command
    assert program == "bureauwatch"
    start = "from cli.main import run; run()"
    answer = subprocess.run(
        [sys.executable, "-c", start, *words, "--help"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )

    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.strip()


@pytest.mark.parametrize("name", OWN)
def test_a_stop_leaves_time_to_drain(name: str) -> None:
    assert int(OWN[name]["stop_grace_period"].removesuffix("s")) > DRAIN_BOUND_SECONDS


@pytest.mark.parametrize("name", COMPOSE["services"])
def test_every_service_tells_whether_it_is_well(name: str) -> None:
    assert COMPOSE["services"][name]["healthcheck"]["test"][0] == "CMD"


@pytest.mark.parametrize("name", OWN)
def test_settings_go_in_under_the_programs_own_prefix(name: str) -> None:
    assert all(setting.startswith("BUREAUWATCH_") for setting in OWN[name]["environment"])


def let_through() -> list[str]:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "*", "what is not named stays out of the image"
    return [line.removeprefix("!") for line in lines if line.startswith("!")]


def test_the_image_holds_what_the_program_needs_when_it_runs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {"pyproject.toml", "requirements.lock", project["project"]["readme"], DEMO_WORLD.relative_to(ROOT).as_posix()}
    needed |= set(project["tool"]["importlinter"]["root_packages"])

    assert needed <= set(let_through())
    assert all((ROOT / name).exists() for name in let_through())
    assert BUILT_IN.is_relative_to(ROOT / "scraper")


def test_no_database_of_this_folder_gets_into_the_image() -> None:
    assert "**/*.db" in (ROOT / ".dockerignore").read_text(encoding="utf-8")


def test_what_a_stop_drains_by_default_fits_the_bound() -> None:
    assert Settings().drain <= DRAIN_BOUND_SECONDS


def test_the_image_runs_as_an_unprivileged_user_on_the_lock() -> None:
    last_stage = DOCKERFILE.rsplit("\nFROM ", 1)[1]

    assert re.search(r"^USER (?!root)\w+", last_stage, re.MULTILINE)
    assert "--require-hashes --requirement requirements.lock" in DOCKERFILE
