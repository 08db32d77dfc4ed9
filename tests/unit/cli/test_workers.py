"""Workers answer in order, and one that dies loses nothing and is not kept quiet."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from cli import workers
from cli.workers import Workers
from monitor.errors import RefusedError
from tests.unit.cli.mortals import Mortal


def crew(folder: Path, told: list[str], count: int = 2) -> Workers[str, str]:
    return Workers(count, Mortal(folder), name=repr, given_up=lambda item, reason: f"{item}: {reason}", tell=told.append)


def answered(folder: Path, chunks: Sequence[Sequence[str]]) -> tuple[list[str], list[str]]:
    told: list[str] = []
    with crew(folder, told) as started:
        return list(started.answers(chunks)), told


def test_answers_come_in_the_order_of_the_items_whatever_the_chunks(tmp_path: Path) -> None:
    items = [f"item {number}" for number in range(40)]
    chunks = [items[:1], items[1:20], items[20:21], [], items[21:]]

    assert answered(tmp_path, chunks) == ([item.upper() for item in items], [])


def test_a_worker_that_dies_once_is_told_of_and_nothing_is_lost(tmp_path: Path) -> None:
    answers, told = answered(tmp_path, [["a", "deadly once", "b"], ["c"]])

    assert answers == ["A", "DEADLY ONCE", "B", "C"]
    assert len(told) == 1
    assert "at 'deadly once'" in told[0]
    assert "signal 9" in told[0]


def test_an_item_that_kills_two_workers_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    answers, told = answered(tmp_path, [["a", "deadly", "b"], ["leaves", "c"]])

    assert [answers[0], answers[2], answers[4]] == ["A", "B", "C"]
    assert answers[1].startswith("deadly: two processes died reading it") and "signal 9" in answers[1]
    assert answers[3].startswith("leaves: two processes died reading it") and "exit 7" in answers[3]
    assert len(told) == 2


def test_processes_that_only_die_are_not_started_for_ever(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="try --jobs 1"):
        answered(tmp_path, [[f"all deadly {number}" for number in range(50)]])


def test_no_more_is_taken_than_there_is_room_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WINDOW", 4)
    taken: list[int] = []

    def endless() -> Iterator[list[str]]:
        for number in range(1000):
            taken.append(number)
            yield [str(number)]

    with crew(tmp_path, [], count=1) as started:
        answers = started.answers(endless())
        assert [next(answers) for _ in range(3)] == ["0", "1", "2"]

    assert len(taken) <= 8


def test_no_process_is_left_when_the_asker_stops(tmp_path: Path) -> None:
    with crew(tmp_path, []) as started:
        next(started.answers([["a"], ["b"]]))
        processes = [worker.process for worker in started._crew]

    assert len(processes) == 2
    for process in processes:
        with pytest.raises(ValueError, match="closed"):
            process.is_alive()
