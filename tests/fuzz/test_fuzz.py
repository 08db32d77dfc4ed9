"""The fuzzer runs over the readers for a bounded time and finds nothing; it says aloud where it cannot run."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.unit.scraper.parsers.hostile_sets import ALL

ROOT = Path(__file__).parents[2]
RUNS = 20_000
SECONDS = 10
BOUNDS = (f"-runs={RUNS}", f"-max_total_time={SECONDS}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=6000", "-seed=1")

needs_atheris = pytest.mark.skipif(
    find_spec("atheris") is None, reason="atheris is not installed here: its wheels are for x86-64 Linux, Python 3.11 to 3.13"
)


@needs_atheris
def test_the_fuzzer_finds_no_page_that_breaks_the_readers(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for number, hostile in enumerate(ALL):
        (corpus / f"{number:03}").write_bytes(bytes((number % 8, number % 5)) + hostile.make(400))
    program = [sys.executable, "-m", "tests.fuzz.read_page", str(corpus), *BOUNDS, f"-artifact_prefix={tmp_path}/"]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, errors="replace", timeout=300)

    assert done.returncode == 0, done.stderr[-3000:]
    assert "Done " in done.stderr
