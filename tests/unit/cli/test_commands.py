"""What holds for every command: help, an example, a line in the docs; and every list as JSON."""

import io
import json
import re
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import click
import pytest

from cli.main import COMMANDS, main, run
from tests.unit.cli.ledgers import ledger
from tests.unit.cli.tree import commands

ROOT = Path(__file__).parents[3]
DOCS = "\n".join(path.read_text("utf-8") for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
EVERY = list(commands())
every_command = pytest.mark.parametrize(("words", "command"), EVERY, ids=[words for words, _ in EVERY])

EVENT_KEYS = [
    "id", "type", "status", "revision", "site", "organisation", "person", "post", "mode", "before", "after", "decided_on",
    "effective_on", "published_on", "observed", "recorded_at", "late_discovery", "summary", "evidence",
]  # fmt: skip
RUN_KEYS = ["page", "url", "sha256", "status", "verdict", "reason", "first_seen", "last_seen", "looks", "bytes"]
LISTS = {
    "events": EVENT_KEYS,
    "evidence ev_1": EVENT_KEYS,
    "incidents": ["id", "site", "kind", "page", "url", "opened_at", "last_seen_at", "closed_at", "count", "pages"],
    "who yunlu --as-of 2024-02-01": ["organisation", "person", "posts", "since", "since_basis", "status", "evidence"],
    "snapshot list yunlu/home": RUN_KEYS,
    "site list": [
        "id", "organisation", "name_status", "aliases", "kind", "jurisdiction", "hosts", "parent", "carrier",
        "carrier_proved", "watched", "unverified", "not_known", "notes",
    ],
}  # fmt: skip


def told(*arguments: str) -> tuple[str, str, int]:
    """Return what the program prints on stdout and stderr, and how it ends."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as end:
        run(arguments)
    return out.getvalue(), err.getvalue(), int(end.value.code or 0)


@every_command
def test_a_command_has_help_with_an_example_that_begins_with_the_program(words: str, command: click.Command) -> None:
    help_text = command.get_help(click.Context(command, info_name=words))

    example = re.search(r"^ *Example:\n((?: +\S.*\n?)+)", help_text, re.MULTILINE)
    assert example, help_text
    assert f"bureauwatch {words}" in re.sub(r" --(?:db|sites) \S+", "", example[1])
    assert "\b" not in help_text
    assert "\\b" not in help_text


@every_command
def test_a_command_has_a_line_in_the_docs(words: str, command: click.Command) -> None:
    if isinstance(command, click.Group) and not command.invoke_without_command:
        return

    assert re.search(rf"`(?:bureauwatch )?{words}`", DOCS), f"docs/architecture.md has no line for «{words}»"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_list_of_commands_is_the_beginning_of_the_help(name: str) -> None:
    command = main.get_command(click.Context(main), name)

    assert command is not None
    assert " ".join((command.help or "").split()).startswith(COMMANDS[name].short_help.removesuffix("."))


def test_the_help_of_the_program_keeps_the_lines_of_its_example() -> None:
    out, _, code = told("--help")

    assert code == 0
    assert "      bureauwatch demo\n      bureauwatch poll" in out


@pytest.mark.parametrize("words", LISTS)
def test_a_list_as_json_is_one_object_a_line_with_the_keys_of_the_contract(words: str, tmp_path: Path) -> None:
    with ledger(tmp_path) as (url, _):
        out, err, code = told("--db", url, "--sites", str(tmp_path / "sites"), *words.split(), "--json")

    assert (err, code) == ("", 0)
    assert out.splitlines()
    for text in out.splitlines():
        assert list(json.loads(text)) == LISTS[words]


@pytest.mark.parametrize("words", ["events", "incidents", "site list", "snapshot list yunlu/home", "who yunlu", "evidence ev_1"])
def test_a_list_in_a_pipe_has_no_colours_and_no_line_wider_than_asked(
    words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    with ledger(tmp_path) as (url, _):
        out, _, code = told("--db", url, "--sites", str(tmp_path / "sites"), *words.split())

    assert code == 0
    assert out
    assert "\x1b" not in out
    if "evidence" not in words:
        assert not [text for text in out.splitlines() if click.formatting.term_len(text) > 100]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("evidence ev_nobody", "«bureauwatch events» shows them"),
        ("who 无此机构", "«bureauwatch site list» shows the bodies"),
        ("snapshot list yunlu/nothing", "a page is named site/key"),
        ("replay nowhere", "nowhere"),
        ("events correct ev_1 --set colour=red --because x --by 王", "write FIELD=VALUE"),
        ("review accept ev_1 --because x --by 王", "does not wait"),
    ],
)
def test_a_refusal_is_one_line_that_says_what_to_do(words: str, said: str, tmp_path: Path) -> None:
    with ledger(tmp_path) as (url, _):
        out, err, code = told("--db", url, "--sites", str(tmp_path / "sites"), *words.split())

    assert (out, code) == ("", 2)
    assert said in err
    assert len(err.splitlines()) == 1


def test_a_day_given_for_a_snapshot_means_what_was_last_seen_on_it(tmp_path: Path) -> None:
    with ledger(tmp_path) as (url, _):
        shown = [
            told("--db", url, "snapshot", "show", "yunlu/home", "--at", at)[2]
            for at in ("2024-01-05", "2024-01-06", "2024-01-06T08:59", "2024-01-06T09:00")
        ]

    assert shown == [2, 0, 2, 0]


def test_a_batch_goes_on_after_a_file_that_is_gone(tmp_path: Path) -> None:
    items = [{"id": "gone", "file": "nowhere.html"}, {"id": "here", "text": "任命闻人路遥为云麓省数据局局长。"}]
    (tmp_path / "items.jsonl").write_text("\n".join(map(json.dumps, items)), "utf-8")

    out, err, code = told("read", "--batch", str(tmp_path / "items.jsonl"), "--json")

    lines = [json.loads(text) for text in out.splitlines()]
    assert [(line["id"], line["verdict"]) for line in lines] == [("gone", "transport_error"), ("here", "good")]
    assert "nowhere.html" in lines[0]["reason"]
    assert code == 0
    gone, last = err.splitlines()
    assert "nowhere.html" in gone
    assert last.startswith("2 pages: 1 good, 1 other (1 transport_error)")


def test_a_refused_passage_is_shown_up_to_a_bound(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\x7fELF" + "任命\x00局长".encode() * 20_000)

    out, _, code = told("read", str(tmp_path / "a.bin"), "--json")

    assert code == 0
    assert len(out) < 20_000
