"""The table of docs/properties.md and the tests say the same."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs" / "properties.md").read_text("utf-8")
ROW = re.compile(
    r"^\| [^|]* \| `(?P<file>tests/[\w/]+\.py)` `(?P<test>test_\w+)` \| (?P<examples>[^|]+) \| (?P<faults>[^|]+) \|$",
    re.MULTILINE,
)
ROWS = [row.groupdict() for row in ROW.finditer(TABLE)]
FILES = sorted({row["file"] for row in ROWS})
# What hypothesis runs where nothing is set.
DEFAULT = 100


def examples(file: str) -> dict[str, int | None]:
    """Return for each test of *file* how many examples it runs, None where it makes none up."""
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return {
        node.name: _examples(node) for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def _examples(test: ast.FunctionDef) -> int | None:
    calls = [call for call in test.decorator_list if isinstance(call, ast.Call)]
    if not any(isinstance(call.func, ast.Name) and call.func.id == "given" for call in calls):
        return None
    said = [word.value for call in calls for word in call.keywords if word.arg == "max_examples"]
    return next((value.value for value in said if isinstance(value, ast.Constant) and isinstance(value.value, int)), DEFAULT)


def test_every_row_of_the_table_is_read() -> None:
    assert len(ROWS) == len(re.findall(r"^\|.*`test_", TABLE, re.MULTILINE)) > 0


@pytest.mark.parametrize("row", ROWS, ids=[row["test"] for row in ROWS])
def test_a_property_has_its_test_which_runs_as_many_examples(row: dict[str, str]) -> None:
    found = examples(row["file"])

    assert row["test"] in found
    assert found[row["test"]] in (None, int(row["examples"]) if row["examples"].isdigit() else None)
    assert row["faults"].strip()


@pytest.mark.parametrize("file", FILES)
def test_every_property_of_a_file_stands_in_the_table(file: str) -> None:
    assert {name for name, count in examples(file).items() if count} <= {row["test"] for row in ROWS if row["file"] == file}
