"""Mending: retractions, corrections and reviews are recorded and concluded, and grave ones need two persons."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.events import EventType, Status
from monitor.reviews import Decision, Review
from tests.unit.cli.ledgers import NOW, event, ledger
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


@pytest.mark.parametrize("command", [("events", "retract"), ("events", "correct", "--set", "post=副局长"), ("review", "accept")])
def test_a_reason_is_given(tmp_path: Path, words: Words, command: tuple[str, ...]) -> None:
    with ledger(tmp_path, event(status=Status.CANDIDATE)) as (_, store):
        _, err, code = words(*command, "ev_1", "--because", " ", "--by", "王")

        assert store.reviews.decisions(subject="ev_1") == ()
    assert (code, "gives no reason" in err) == (2, True)


def test_a_correction_says_something_else(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path) as (_, store):
        _, err, code = words("events", "correct", "ev_1", "--set", "post=局长", "--because", "x", "--by", "王")

        assert store.reviews.decisions(subject="ev_1") == ()
    assert (code, "says so already: post=局长" in err) == (2, True)


def test_nobody_is_named_in_an_event_about_a_body(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path, event(type=EventType.ORG_RENAMED, person=None, post=None, after={"name": "甲"})):
        _, err, code = words("events", "correct", "ev_1", "--set", "person=王五", "--because", "x", "--by", "王")

    assert (code, "about no person" in err) == (2, True)


HELD = Review("rv_1", "mass_change_held", "yunlu", {"page": "roster", "sha256": "ab", "lost": ["甲", "乙"], "total": 3}, NOW)


def test_review_show_says_what_is_asked_and_what_was_said(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path) as (_, store):
        store.reviews.open([HELD])
        waits, _, _ = words("review", "show", "rv_1")
        store.reviews.decide(Decision("rv_1", "王", "reject", "not yet", NOW, body="yunlu"))
        store.reviews.close("rv_1", verdict="reject", at=NOW)
        out, _, _ = words("review", "show", "rv_1")
        as_json, _, _ = words("review", "show", "rv_1", "--json")

    assert "roster lost 2 of 3: 甲 乙  rv_1" in waits
    assert "  waits" in waits
    assert "reject by 王: not yet" in out
    assert "closed 2024-01-06T01:00:00Z: rejected" in out
    assert json.loads(as_json)["decisions"] == [
        {"by": "王", "verdict": "reject", "because": "not yet", "decided_at": "2024-01-06T01:00:00Z"}
    ]


@pytest.mark.parametrize("command", [("show", "x"), ("accept", "x", "--because", "y", "--by", "z")])
def test_an_unknown_id_is_neither_a_review_nor_an_event(tmp_path: Path, words: Words, command: tuple[str, ...]) -> None:
    with ledger(tmp_path):
        _, err, code = words("review", *command)

    assert (code, "no review and no event has the id 'x'" in err) == (2, True)


def test_of_what_nobody_watches_any_more_nothing_waits(tmp_path: Path, words: Words) -> None:
    with ledger(tmp_path, event(status=Status.CANDIDATE, site="gone")) as (_, store):
        store.reviews.open([Review("rv_1", "two_heads", "gone", {"summary": "x"}, NOW)])
        listed, _, _ = words("review", "list")
        _, err, code = words("review", "accept", "rv_1", "--because", "y", "--by", "z")

    assert "ev_1" not in listed
    assert (code, "does not watch" in err) == (2, True)
