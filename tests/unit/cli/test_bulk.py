"""Many saved pages are found, answered in order, and counted; one bad page costs one line."""

import json
import os
from pathlib import Path

import pytest

from cli import answers, saved
from cli.answers import Answerer, Form
from cli.bulk import CHUNK, Tally, chunks
from cli.saved import Saved, given, pages
from monitor.model import Verdict
from scraper.parsers.context import Context
from tests.unit.cli.test_commands import told

PAGE = "<html><head><title>任免</title></head><body><p>任命闻人路遥为云麓省数据局局长。</p></body></html>"
FILES = {
    "b.html": PAGE,
    "a/index.HTM": PAGE,
    "a/list.jsp@id=3": PAGE,
    "a/list.jsp@id=4": "{}",
    "a/notice": PAGE,
    "a/readme": "to whom it may concern",
    "a/b.css": "<html>",
    "a/.hidden.html": PAGE,
    ".git/x.html": PAGE,
    "c/t1.shtml": PAGE,
}
PLACES = ["a/index.HTM", "a/list.jsp@id=3", "a/notice", "b.html", "c/t1.shtml"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / "saved" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "saved" / name).write_text(text, "utf-8")
    return tmp_path / "saved"


def test_the_pages_of_a_folder_come_sorted_and_nothing_else_does(folder: Path) -> None:
    assert [file.relative_to(folder).as_posix() for file, _ in pages(folder)] == PLACES


def test_a_folder_that_leads_into_itself_ends(folder: Path) -> None:
    (folder / "a" / "loop").symlink_to(folder, target_is_directory=True)

    assert len(list(pages(folder))) == len(PLACES)


def test_a_folder_below_that_cannot_be_opened_is_one_answer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def locked(path: Path) -> object:
        if Path(path).name == "a":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(saved.os, "scandir", locked)
    out, err, code = told("read", str(folder), "--json")

    lines = [json.loads(text) for text in out.splitlines()]
    assert [(line["id"], line["verdict"]) for line in lines] == [
        ("a", "transport_error"),
        ("b.html", "good"),
        ("c/t1.shtml", "good"),
    ]
    assert "a: cannot be read: Permission denied" in err
    assert code == 0


def test_two_folders_keep_their_names_in_the_ids(folder: Path) -> None:
    names = [item.name for item in given([folder / "c", folder / "a"], Context())]

    assert names == ["c/t1.shtml", "a/index.HTM", "a/list.jsp@id=3", "a/notice"]


def test_one_file_of_several_that_is_gone_is_one_line_and_the_rest_is_read(folder: Path) -> None:
    out, err, code = told("read", str(folder / "b.html"), str(folder / "gone.html"), str(folder / "c"), "--json")

    lines = [json.loads(text) for text in out.splitlines()]
    assert [line["verdict"] for line in lines] == ["good", "transport_error", "good"]
    assert lines[0]["appointments"][0]["person"] == "闻人路遥"
    assert "gone.html: cannot be read: No such file" in lines[1]["reason"]
    assert [line.split(":")[0] for line in err.splitlines()] == ["bureauwatch", "3 pages"]
    assert code == 0


def test_a_folder_without_a_page_is_refused(tmp_path: Path) -> None:
    out, err, code = told("read", str(tmp_path))

    assert (out, code) == ("", 2)
    assert "no saved page in it" in err


def test_a_page_that_a_parser_fails_on_is_one_answer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = answers.read_page

    def fragile(body: bytes, content_type: str | None, context: Context) -> object:
        if b"fragile" in body:
            raise RecursionError("too deep\nfor me")
        return real(body, content_type, context)

    (folder / "a" / "notice").write_text(PAGE + "<!-- fragile -->", "utf-8")
    monkeypatch.setattr(answers, "read_page", fragile)
    out, err, code = told("read", str(folder), "--json")

    lines = {line["id"]: line for line in map(json.loads, out.splitlines())}
    assert lines["a/notice"]["verdict"] == "partial"
    assert lines["a/notice"]["reason"] == "no parser got through: RecursionError: too deep for me"
    assert [name for name, line in lines.items() if line["verdict"] == "good"] == [name for name in PLACES if name != "a/notice"]
    assert "notice: no parser got through" in err
    assert err.splitlines()[-1].startswith("5 pages: 4 good, 1 other (1 partial), in ")
    assert code == 0


@pytest.mark.parametrize("form", ["--json", "--explain", None])
def test_two_processes_give_the_bytes_of_one(folder: Path, tmp_path: Path, form: str | None) -> None:
    items = [{"id": name, "file": f"saved/{name}"} for name in [*PLACES, "gone.html", "a\x00b"] * 5]
    items += [{"id": "text", "text": "任命闻人路遥\ud800为云麓省数据局局长。"}, {"html": PAGE + "\ud800"}]
    (tmp_path / "items.jsonl").write_text("\n".join(map(json.dumps, items)) + "\n[]\n{}", "utf-8")
    words = ["read", "--batch", str(tmp_path / "items.jsonl"), *([form] if form else [])]

    one, two = told(*words), told(*words, "--jobs", "2")

    assert one == two
    assert one[0].count("闻人路遥") >= 26
    assert "items.jsonl:38: an item has an id" in one[1]
    assert one[2] == 2


def test_what_one_worker_gets_is_bounded_in_number_and_size() -> None:
    small = [Saved(str(number), "", Context(), text="x") for number in range(CHUNK + 1)]
    large = [Saved("big", "", Context(), text="x" * 3_000_000) for _ in range(2)]

    assert [len(chunk) for chunk in chunks([*small, *large])] == [CHUNK, 2, 1]


def test_what_follows_a_broken_line_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "items.jsonl").write_text('{"id": "a", "text": "x"}\n]\n{"id": "b", "text": "x"}\n', "utf-8")

    out, err, code = told("read", "--batch", str(tmp_path / "items.jsonl"), "--json")

    assert [json.loads(line)["id"] for line in out.splitlines()] == ["a"]
    assert "items.jsonl:2: not a line of JSON" in err
    assert code == 2


def test_recording_a_batch_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    out, err, code = told("read", "--batch", str(tmp_path / "items.jsonl"), "--record")

    assert (out, code) == ("", 2)
    assert "--record takes files" in err


def test_the_last_line_counts_good_and_other_verdicts() -> None:
    tally = Tally(started=0.0)
    tally.verdicts.update([Verdict.GOOD] * 3 + [Verdict.SHELL])

    assert str(tally).startswith("4 pages: 3 good, 1 other (1 shell), in ")


def test_an_answer_knows_where_the_page_was_and_why_it_was_not_read(folder: Path) -> None:
    answer = Answerer(frozenset(), Form.JSON)
    good, gone = (answer(item) for item in given([folder / "b.html", folder / "x.html"], Context()))

    assert (good.file, good.fault) == (folder / "b.html", None)
    assert gone.fault is not None and gone.fault.endswith("cannot be read: No such file or directory")
