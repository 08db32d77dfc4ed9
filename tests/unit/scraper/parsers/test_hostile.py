"""Hostile pages and texts give a verdict and bounded facts, never an exception; what a bound cut, the verdict says."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.model import Verdict
from scraper.parsers import read_text_only
from scraper.parsers.markup import MAX_SCRIPTS
from scraper.parsers.roster import MAX_PEOPLE
from scraper.parsers.text import MAX_FACTS
from scraper.parsers.tree import MAX_CELLS, Tree
from tests.unit.scraper.parsers.hostile import Hostile
from tests.unit.scraper.parsers.hostile_reading import CONTEXT, page_given
from tests.unit.scraper.parsers.hostile_sets import ALL, IN_SUITE

ROOT = Path(__file__).parents[4]
SMALL = 3_000
SHARES = 2
# Each page has its own limit; this one only ends a run that hangs without using the processor.
PATIENCE = 600

every_hostile = pytest.mark.parametrize("hostile", ALL, ids=lambda hostile: hostile.name)


@every_hostile
def test_a_hostile_page_gives_a_verdict_and_a_bounded_reading(hostile: Hostile) -> None:
    given = page_given(hostile, SMALL)

    outline, observation = given.reading.outline, given.reading.observation
    assert given.verdict in set(Verdict)
    assert given.reason
    assert outline.people <= MAX_PEOPLE
    assert max(map(len, (outline.title, outline.text_head, outline.script_head))) <= 16_000
    assert outline.script_length <= MAX_SCRIPTS
    assert max(len(observation.leaders), len(observation.appointments), len(observation.refused)) <= MAX_FACTS
    assert all(fact.person and fact.quote for fact in (*observation.leaders, *observation.appointments))


@every_hostile
def test_a_hostile_text_gives_bounded_facts_with_quotes(hostile: Hostile) -> None:
    seen = read_text_only(hostile.text(SMALL), CONTEXT)

    assert max(len(seen.leaders), len(seen.appointments), len(seen.mentions), len(seen.refused)) <= MAX_FACTS
    assert all(fact.person and fact.quote for fact in (*seen.leaders, *seen.appointments))


@pytest.mark.parametrize("share", range(SHARES))
def test_the_named_pages_are_read_at_full_size_within_limits_of_time_and_memory(share: int) -> None:
    program = [sys.executable, "-m", "tests.unit.scraper.parsers.hostile_reading", str(share), str(SHARES)]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)

    lines = done.stdout.splitlines()
    assert done.returncode == 0, f"ended with {done.returncode} at {lines[-1:]}: {done.stderr[-2000:]}"
    rows = [json.loads(line) for line in lines if line.startswith("{")]
    assert [row["name"] for row in rows] == [hostile.name for hostile in IN_SUITE[share::SHARES]]
    assert {row["verdict"] for row in rows} <= {"good", "partial", "shell", "encoding_bad", "empty_column", "redirect_stub"}
    # What fills a page is one thing again and again: only where it is an attribute or nothing is the page as good as any.
    assert {row["name"] for row in rows if row["verdict"] == "good"} <= {
        "attribute of a megabyte", "data addresses", "huge title", "null bytes", "ends of the document", "entities of null",
    }  # fmt: skip
    assert all(row["facts"] <= 4 * MAX_FACTS and row["refused"] for row in rows if "facts" in row)
    assert all(row["spans"] == 0 for row in rows if "spans" in row)


def test_the_pieces_of_a_page_are_counted_images_among_them() -> None:
    for unit in ("<p>王强</p>", '<img alt="王强">', "王强<br>", "<pre>王强\n王强\n</pre>"):
        tree = Tree.of(f"<html><body>{unit * (MAX_CELLS + 50)}</body></html>")
        assert len(tree.cells) == MAX_CELLS
        assert tree.cut
