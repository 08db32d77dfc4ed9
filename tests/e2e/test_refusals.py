"""Bad input on the command line: exit code 2, one line on stderr that says what to do, nothing lost, no traceback."""

import os
import sqlite3
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cli.main import run

PROJECT = Path(__file__).parents[2]
SITE = """\
id: yun
organisation: 云州省数据局
jurisdiction: "990000"
hosts: [yun.example]
pages:
  home: {url: "http://yun.example/"}
"""
LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@dataclass(frozen=True)
class Case:
    """A command, what lies around when it is given, and what its one line must say."""

    words: tuple[str, ...]
    says: tuple[str, ...]
    files: dict[str, str | bytes] = field(default_factory=dict)
    environ: dict[str, str] = field(default_factory=dict)


def site(text: str | bytes, *says: str) -> Case:
    return Case(("--sites", "sites", "site", "list"), says, {"sites/yun.yaml": text})


def world(responses: str, *says: str) -> Case:
    files: dict[str, str | bytes] = {
        "world/sites/yun.yaml": SITE,
        "world/editions/2024-01-05/yun.example/index.html": "<title>x</title>",
        "world/editions/2024-01-05/responses.json": responses,
    }
    return Case(("replay", "world"), ("responses.json", *says), files)


def batch(text: str, *says: str) -> Case:
    return Case(("read", "--batch", "items.jsonl", "--json"), ("items.jsonl:1", *says), {"items.jsonl": text})


CASES: dict[str, Case] = {
    "misspelt key": site(SITE.replace("hosts:", "host:"), "sites/yun.yaml", "host: unknown key", "hosts: Field required"),
    "misspelt key of a page": site(SITE.replace("{url:", "{ur1:"), "sites/yun.yaml:6: pages.home.ur1: unknown key"),
    "key given twice": site(SITE + "id: other\n", "sites/yun.yaml:7", "the key 'id' stands twice"),
    "key that is a list": site("? [a, b]\n: c\n", "sites/yun.yaml:1", "a key must be a word"),
    "key that is a mapping": site("? {a: b}\n: c\n", "sites/yun.yaml:1", "a key must be a word"),
    "yaml that is a list": site("- a\n- b\n", "sites/yun.yaml:1", "a mapping"),
    "yaml that is empty": site("", "sites/yun.yaml:1", "a mapping"),
    "yaml that is binary": site(bytes(range(256)), "sites/yun.yaml", "UTF-8"),
    "yaml with control characters": site(SITE + "notes: \x07\n", "sites/yun.yaml"),
    "yaml that is cut off": site(SITE + "notes: [", "sites/yun.yaml:"),
    "billion laughs": site(LAUGHS, "sites/yun.yaml", "unknown key"),
    "yaml nested without end": site("[" * 5_000, "sites/yun.yaml:1", "nested too deeply"),
    "yaml that calls python": site("!!python/object/apply:os.system ['true']\n", "sites/yun.yaml:1"),
    "yaml too large": site(SITE + "# " + "x" * 300_000, "sites/yun.yaml", "larger than"),
    "yaml under another ending": Case(("--sites", "sites", "poll"), ("rename it to yun.yaml",), {"sites/yun.yml": SITE}),
    "one id in two files": Case(
        ("--sites", "sites", "site", "list"), ("is taken by another file",), {"sites/yun.yaml": SITE, "sites/z.yaml": SITE}
    ),
    "unknown carrier": site(SITE + "carrier: nobody\n", "no site has the id 'nobody'"),
    "no folder of sites": Case(("--sites", "nowhere", "poll"), ("nowhere", "--sites")),
    "no site in the folder": Case(("--sites", "sites", "poll"), ("no site to watch",), {"sites/readme.txt": ""}),
    "schedule that is none": Case(
        ("--sites", "sites", "poll"), ("yun: pages.home: schedule 'daily'",), {"sites/yun.yaml": SITE + "schedule: daily\n"}
    ),
    "schedule that never comes": Case(
        ("--sites", "sites", "serve"), ("never comes due",), {"sites/yun.yaml": SITE + "schedule: 0 0 30 2 *\n"}
    ),
    "jitter before its time": Case(
        ("--sites", "sites", "serve"), ("before it is due",), {"sites/yun.yaml": SITE + "jitter: -5\n"}
    ),
    "database of another kind": Case(("--db", "mongodb://x", "events"), ("sqlite:///FILE", "postgresql://")),
    "database without its driver": Case(("--db", "sqlite+aiosqlite:///x.db", "events"), ("sqlite:///FILE",)),
    "database that is no url": Case(("--db", "watch.db", "events"), ("sqlite:///FILE",)),
    "database url by environment": Case(("events",), ("sqlite:///FILE",), environ={"BUREAUWATCH_DB": "what?"}),
    "database in no folder": Case(("--db", "sqlite:///no/such/watch.db", "events"), ("there is no folder no/such",)),
    "database that is no database": Case(
        ("--db", "sqlite:///watch.db", "events"), ("file is not a database",), {"watch.db": "This is a letter. " * 200}
    ),
    "database that is a folder": Case(("--db", "sqlite:///folder", "events"), ("cannot open",), {"folder/x": ""}),
    "database that nobody serves": Case(("--db", "postgresql://u:hush@127.0.0.1:1/x", "events"), ("cannot open",)),
    "responses.json that is no JSON": world("{", "not JSON"),
    "responses.json nested without end": world("[" * 200_000, "not JSON"),
    "responses.json that is a list": world("[]", "an object"),
    "responses.json with a wrong type": world('{"http://yun.example/": 521}', "http://yun.example/"),
    "responses.json with status 9999": world('{"http://yun.example/": {"status": 9999}}', "100 to 999"),
    "responses.json with a half address": world('{"/index.html": {"status": 404}}', "not an http address"),
    "responses.json with an injected header": world(
        '{"http://yun.example/": {"status": 200, "headers": {"X": "a\\r\\nY: b"}}}', "headers"
    ),
    "no world": Case(("replay", "nowhere"), ("nowhere/editions", "editions/YYYY-MM-DD")),
    "world without sites": Case(("replay", "world"), ("sites",), {"world/editions/2024-01-05/x.example/index.html": ""}),
    "world with an empty sites folder": Case(
        ("replay", "world"), ("sites/*.yaml",), {"world/editions/2024-01-05/x.example/index.html": "", "world/sites/readme.txt": ""}
    ),
    "world with a strange edition": Case(("replay", "world"), ("YYYY-MM-DD",), {"world/editions/monday/x": ""}),
    "page that is not there": Case(("read", "page.html"), ("page.html", "cannot be read")),
    "page that is a folder": Case(("read", "folder"), ("folder", "cannot be read"), {"folder/x": ""}),
    "nothing to read": Case(("read",), ("--batch",)),
    "batch that is not there": Case(("read", "--batch", "items.jsonl"), ("items.jsonl", "cannot be read")),
    "batch line that is no JSON": batch("not json\n", "JSON"),
    "batch line that is no object": batch("[]\n", "an id and one of"),
    "batch line without a page": batch('{"id": 1}\n', "an id and one of"),
    "batch line of no role": batch('{"id": 1, "text": "x", "role": "king"}\n', "role 'king'"),
    "batch line nested without end": batch("[" * 200_000 + "\n", "JSON"),
    "day that is none": Case(("events", "--since", "yesterday"), ("2024-01-05", "--help")),
    "day out of the calendar": Case(("who", "云州省数据局", "--as-of", "2024-99-99"), ("2024-01-05",)),
    "site that nobody knows": Case(("--sites", "sites", "poll", "--site", "zz"), ("'zz'", "site list"), {"sites/yun.yaml": SITE}),
    "event that is none": Case(("evidence", "ev_nothing"), ("ev_nothing", "bureauwatch events")),
    "page that nobody saw": Case(("snapshot", "show", "yun/zz"), ("yun/zz",)),
    "command that is none": Case(("pol",), ("pol", "--help")),
    "option that is none": Case(("poll", "--everything"), ("--everything", "--help")),
    "hosts map that is none": Case(("--hosts-map", "yun", "poll"), ("PATTERN[:PORT]=ADDRESS:PORT",)),
    "hosts map to a name": Case(("--hosts-map", "*=localhost:80", "poll"), ("PATTERN[:PORT]=ADDRESS:PORT",)),
    "hosts map to no port": Case(("--hosts-map", "*=127.0.0.1:99999", "poll"), ("PATTERN[:PORT]=ADDRESS:PORT",)),
    "setting that is none": Case(("events",), ("did you mean BUREAUWATCH_DELAY?",), environ={"BUREAUWATCH_DELEY": "5"}),
    "setting that is no number": Case(("events",), ("BUREAUWATCH_DELAY",), environ={"BUREAUWATCH_DELAY": "soon"}),
    "settings file that is not there": Case(("events",), ("BUREAUWATCH_CONFIG", "no.toml"), environ={"BUREAUWATCH_CONFIG": "no.toml"}),
    "settings file with a misspelt key": Case(
        ("events",), ("watch.toml: dely: unknown setting",), {"watch.toml": "dely = 5"}, {"BUREAUWATCH_CONFIG": "watch.toml"}
    ),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    with pytest.raises(SystemExit) as exit_:
        run(words)
    told = capsys.readouterr()
    assert exit_.value.code == 2, told.err
    assert told.err.count("\n") == 1 and told.err.startswith("bureauwatch: "), told.err
    assert len(told.err) < 700
    assert "hush" not in told.err
    return told.err


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_bad_input_is_refused_in_one_line(
    folder: Path, case: Case, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, case.files)
    for name, value in case.environ.items():
        monkeypatch.setenv(name, value)

    line = refused(capsys, *case.words)

    assert all(word in line for word in case.says), line


def test_a_database_of_a_newer_program_is_refused_and_left_as_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["--db", "sqlite:///watch.db", "events"])
    with sqlite3.connect("watch.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = (folder / "watch.db").read_bytes()
    capsys.readouterr()

    assert "newer bureauwatch" in refused(capsys, "--db", "sqlite:///watch.db", "events")
    assert (folder / "watch.db").read_bytes() == before


def test_a_database_that_cannot_be_written_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere, so nothing is locked for it")
    (folder / "locked").mkdir(mode=0o500)

    assert "locked" in refused(capsys, "--db", "sqlite:///locked/watch.db", "events")


def in_a_child(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "PYTHONPATH": str(PROJECT)}
    return subprocess.run([sys.executable, "-m", "cli", *words], cwd=cwd, env=environ, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(
    "words", [("--sites", "sites", "serve"), ("replay", "nowhere"), ("--db", "what?", "health")], ids=lambda words: words[-1]
)
def test_a_program_of_its_own_refuses_the_same_way(folder: Path, words: tuple[str, ...]) -> None:
    put(folder, {"sites/yun.yaml": SITE.replace("pages:", "page:")})

    told = in_a_child(*words, cwd=folder)

    assert told.returncode == 2
    assert told.stdout == ""
    assert told.stderr.count("\n") == 1 and "Traceback" not in told.stderr


def test_a_large_batch_is_read_to_its_end(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = '{"id": "%d", "text": "x%s"}\n'
    put(folder, {"items.jsonl": "".join(line % (number, "\u2028" * 900_000) for number in range(4))})

    with pytest.raises(SystemExit) as exit_:
        run(["read", "--batch", "items.jsonl", "--json"])

    assert not exit_.value.code
    assert capsys.readouterr().out.count('"id"') == 4
