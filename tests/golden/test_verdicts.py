"""Every saved sample gets the verdict that its folder is named after, and every row of signatures has a saved sample."""

import subprocess
import sys
from pathlib import Path

import pytest

from monitor.gateways import VERDICT_BY_STATUS
from monitor.model import Failure, Verdict
from monitor.quality import FAILURE_VERDICT
from monitor.signs import SIGNATURES
from tests.golden.verdicts import VERDICTS, Case, cases


def _tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_the_committed_samples_are_what_the_generator_writes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(VERDICTS.parent / "make_verdicts.py"), str(tmp_path / "verdicts")], check=True)

    assert _tree(tmp_path / "verdicts") == _tree(VERDICTS)


def test_every_verdict_has_samples_and_every_file_is_one() -> None:
    saved = {path.relative_to(VERDICTS).as_posix() for path in VERDICTS.rglob("*.*") if path.name != "responses.json"}

    assert {case.verdict for case in cases()} == {verdict.value for verdict in Verdict}
    assert saved == {f"{case.verdict}/{case.name}" for case in cases() if "failure" not in case.entry}


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.verdict}/{case.name}")
def test_a_sample_gets_the_verdict_of_its_folder(case: Case) -> None:
    judgement = case.reading().judgement

    assert judgement.verdict.value == case.verdict, judgement
    assert judgement.reason


@pytest.mark.parametrize(
    "case", [case for case in cases() if case.verdict != "good"], ids=lambda case: f"{case.verdict}/{case.name}"
)
def test_a_bad_sample_says_nothing_and_stays_bad(case: Case) -> None:
    first, second = case.reading(), case.reading()

    assert first.observation is None
    assert second.judgement == first.judgement


def test_every_row_of_signatures_decides_a_saved_sample() -> None:
    decided = {case.reading().judgement.signature for case in cases()}

    assert {row.id for row in SIGNATURES} <= decided


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_has_a_saved_sample(failure: Failure) -> None:
    verdict = FAILURE_VERDICT[failure][0].value

    assert any(case.verdict == verdict and case.entry.get("failure") == failure for case in cases())


def test_the_statuses_of_gateways_settle_it_whatever_the_page_says() -> None:
    healthy = next(case for case in cases() if case.verdict == "good" and case.name == "roster-trs.html")

    for status, (verdict, _) in VERDICT_BY_STATUS.items():
        assert Case("good", healthy.name, {**healthy.entry, "status": status}).reading().judgement.verdict is verdict


def test_the_table_lists_every_sample() -> None:
    table = (VERDICTS.parents[1] / "docs" / "never-events.md").read_text(encoding="utf-8")

    assert [case.name for case in cases() if case.name.rpartition(".")[0] not in table and case.name not in table] == []
