"""Mending: retractions, corrections and reviews are recorded and concluded, and grave ones need two persons."""

from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.events import Status
from tests.unit.cli.ledgers import event, ledger
from tests.unit.cli.test_commands import told

Words = Callable[..., tuple[str, str, int]]


@pytest.fixture
def words(tmp_path: Path) -> Words:
    def spoken(*arguments: str) -> tuple[str, str, int]:
        return told("--db", f"sqlite:///{tmp_path}/ledger.db", "--sites", str(tmp_path / "sites"), *arguments)

    return spoken


def test_a_retraction_is_recorded_and_waits_for_a_second_person(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path) as (_, store):
        _, err, code = words("events", "retract", "ev_1", "--because", "of another body", "--by", "王")

        assert code == 0
        assert "another --by than '王'" in err
        assert [(one.by, one.verdict, one.because, one.body) for one in store.reviews.decisions(subject="ev_1")] == [
            ("王", "retract", "of another body", "yunlu")
        ]


def test_blanks_around_a_name_are_no_part_of_it(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path) as (_, store):
        words("events", "retract", "ev_1", "--because", "of another body", "--by", " 王 ")

        assert [one.by for one in store.reviews.decisions(subject="ev_1")] == ["王"]


def test_nobody_cannot_say_anything(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path):
        _, err, code = words("events", "retract", "ev_1", "--because", "x", "--by", " ")

    assert code == 2
    assert "names nobody" in err


def test_what_is_retracted_cannot_be_corrected(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path, event(status=Status.RETRACTED)) as (_, store):
        _, err, code = words("events", "correct", "ev_1", "--set", "post=副局长", "--because", "x", "--by", "王")

        assert store.reviews.decisions(subject="ev_1") == ()
    assert code == 2
    assert "is retracted" in err


def test_a_correction_names_a_field_and_a_day_that_is_one(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path):
        _, err, code = words("events", "correct", "ev_1", "--set", "decided_on=05.01.2024", "--because", "x", "--by", "王")

    assert code == 2
    assert "a day is written 2024-01-05" in err


def test_review_list_shows_candidates_and_says_when_nothing_waits(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path, event(status=Status.CANDIDATE)):
        out, _, _ = words("review", "list")
    assert "ev_1" in out
    assert "闻人路遥任云麓省数据局局长" in out

    other = tmp_path / "other"
    other.mkdir()
    with ledger(other) as (url, _):
        out, err, _ = told("--db", url, "--sites", str(other / "sites"), "review", "list")
    assert (out, err.strip()) == ("", "nothing waits")
