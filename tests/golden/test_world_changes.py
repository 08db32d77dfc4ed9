"""Hold the committed world of changes to its stories: what is in the folder is what the generator writes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

_FIXTURES = Path(__file__).parents[2] / "fixtures"
_WORLD = _FIXTURES / "world-changes"
_SITES = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((_WORLD / "sites").glob("*.yaml"))}


def _tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_the_committed_world_is_what_its_stories_write(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(_FIXTURES / "make_changes.py"), str(tmp_path)], check=True)

    committed = {name: body for name, body in _tree(_WORLD).items() if name != "README.md"}

    assert _tree(tmp_path) == committed


@pytest.mark.parametrize("site_id", sorted(_SITES))
def test_every_site_is_an_invented_official_host(site_id: str) -> None:
    site = _SITES[site_id]

    assert site["id"] == site_id
    assert all(host.endswith(".gov.cn") for host in site["hosts"])
    assert "84" <= site["jurisdiction"][:2] <= "99"


@pytest.mark.parametrize("name", ["expected.jsonl", "expected_incidents.jsonl"])
def test_every_expectation_names_a_site_and_says_why(name: str) -> None:
    rows = [json.loads(line) for line in (_WORLD / name).read_text(encoding="utf-8").splitlines()]

    assert all(row["site"] in _SITES and row["basis"] for row in rows)


@pytest.mark.parametrize("site_id", sorted(_SITES))
def test_the_site_code_of_the_first_day_begins_with_the_jurisdiction(site_id: str) -> None:
    site = _SITES[site_id]
    home = (_WORLD / "editions" / "2025-03-03" / site["hosts"][0] / "index.html").read_bytes().decode("gb18030", "replace")

    assert f'"{site["jurisdiction"]}' in home
