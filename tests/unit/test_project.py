"""The house keeps its own rules: module sizes, names, docstrings, the lock, and no trace of one machine."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PACKAGES = ("monitor", "scraper", "storage", "reports", "scheduler", "cli")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
LINE_LIMIT = 300
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "manager", "process", "data", "info", "handle", "misc", "common"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
# A home folder or a workplace at the start of a path; an address such as https://example.cn/work/ is none.
MACHINE_PATH = re.compile(r"(?<![\w.:/~}-])/(?:work|home|root|Users)/[\w.]")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


every_module = pytest.mark.parametrize("path", MODULES, ids=name_of)


def locked() -> dict[str, str]:
    return {canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", LOCK, re.MULTILINE)}


def required() -> list[Requirement]:
    project = PROJECT["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values(), PROJECT["build-system"]["requires"]]
    return [Requirement(line) for group in groups for line in group]


def imported(path: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level]
    return {name.split(".")[0] for name in names}


def committed() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout, so what is committed cannot be listed")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip(f"git cannot list the files: {listed.stderr.strip()}")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


@every_module
def test_a_module_stays_below_the_line_limit(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINE_LIMIT


@every_module
def test_a_module_says_its_responsibility_in_its_first_sentence(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    if not source.strip():
        return
    docstring = ast.get_docstring(ast.parse(source)) or ""

    first_paragraph = docstring.split("\n\n")[0]
    assert re.search(r"\w{3,}.*[.:?]", first_paragraph, re.DOTALL), "begin the module with one sentence that says what it is for"


@every_module
def test_a_name_says_something(path: Path) -> None:
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {node.name.strip("_").lower() for node in ast.walk(tree) if isinstance(node, definitions)}
    names |= {part.removesuffix(".py").lower() for part in path.relative_to(ROOT).parts}

    assert not names & EMPTY_NAMES
    assert not [name for name in names if name.endswith(("manager", "helper", "_utils"))]


def test_every_package_of_the_house_is_under_the_contracts_and_the_type_checker() -> None:
    assert set(PROJECT["tool"]["importlinter"]["root_packages"]) == set(PACKAGES)
    assert set(PROJECT["tool"]["mypy"]["files"]) == set(PACKAGES)
    assert PROJECT["tool"]["mypy"]["strict"] is True


def test_the_lock_names_no_index() -> None:
    assert "://" not in LOCK
    assert not [line for line in LOCK.splitlines() if line.startswith("-")]


def test_the_lock_pins_every_package_with_a_hash() -> None:
    entries = [entry for entry in re.split(r"\n(?=\S)", LOCK.strip()) if not entry.startswith("#")]

    assert len(entries) == len(locked())
    assert not [entry.splitlines()[0] for entry in entries if "==" not in entry or "--hash=sha256:" not in entry]


@pytest.mark.parametrize("requirement", required(), ids=str)
def test_the_lock_covers_what_the_project_asks_for(requirement: Requirement) -> None:
    version = locked().get(canonicalize_name(requirement.name))

    assert version is not None, f"{requirement.name} is not in requirements.lock: make lock"
    assert requirement.specifier.contains(version, prereleases=True)


def test_what_the_program_imports_is_declared_and_not_merely_there() -> None:
    declared = {canonicalize_name(Requirement(line).name) for line in PROJECT["project"]["dependencies"]}
    homes = packages_distributions()
    undeclared = {
        f"{name_of(path)}: {top}"
        for path in MODULES
        for top in imported(path) - set(PACKAGES) - sys.stdlib_module_names
        if not declared & {canonicalize_name(home) for home in homes.get(top, [])}
    }

    assert not undeclared


def test_no_committed_file_names_a_machine() -> None:
    found = []
    for path in committed():
        text = path.read_bytes().decode("utf-8", "replace")
        # A saved page has addresses of its own.
        if path.suffix not in {".html", ".htm", ".lock"}:
            found += [f"{name_of(path)}: {match.group()}" for match in MACHINE_PATH.finditer(text)]

    assert not found


def test_no_committed_file_carries_a_package_index_address() -> None:
    address = re.compile(r"(?:--(?:extra-)?index-url|--find-links)[ =]\S|https?://[^\s\"']*/simple/?(?=[\s\"']|$)")
    found = [
        name_of(path)
        for path in committed()
        if path.suffix != ".html" and address.search(path.read_bytes().decode("utf-8", "replace"))
    ]

    assert not [name for name in found if name != name_of(Path(__file__))]
