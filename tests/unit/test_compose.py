"""The compose file and the Dockerfile start commands that the program has."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

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
    if importlib.util.find_spec("cli.main") is None:
        pytest.skip("the command line is not there yet")
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


def test_the_image_runs_as_an_unprivileged_user_on_the_lock() -> None:
    last_stage = DOCKERFILE.rsplit("\nFROM ", 1)[1]

    assert re.search(r"^USER (?!root)\w+", last_stage, re.MULTILINE)
    assert "--require-hashes --requirement requirements.lock" in DOCKERFILE
