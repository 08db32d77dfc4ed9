"""Reading on two processes, driven from outside: Ctrl-C, a worker killed, the parent killed, a terminal.

A FIFO stands for a page that takes as long as the test wants.
"""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PAGE = "<html><head><title>任免</title></head><body><p>任命闻人路遥为云麓省数据局局长。</p></body></html>".encode()
Child = subprocess.Popen[bytes]

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to see which processes are left"),
]


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    for number in range(20):
        (tmp_path / f"a{number:02}.html").write_bytes(PAGE)
    os.mkfifo(tmp_path / "slow.html")
    return tmp_path / "slow.html"


@pytest.fixture
def hears_ctrl_c() -> Iterator[None]:
    """Let what is started hear Ctrl-C as at a terminal: what a shell runs behind itself («&») ignores it, and so do its children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def child(slow: Path, hears_ctrl_c: None) -> Iterator[Child]:
    pages = [path.name for path in sorted(slow.parent.glob("*.html"))]
    started = subprocess.Popen(
        [sys.executable, "-m", "cli", "read", *pages, "--json", "--jobs", "2"],
        cwd=slow.parent,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    yield started
    if started.poll() is None:
        os.killpg(started.pid, signal.SIGKILL)
    started.communicate()


def of_session(pid: int) -> list[int]:
    """Return the live processes of the session that *pid* leads."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == pid and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def workers(pid: int) -> list[int]:
    return [one for one in of_session(pid) if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()]


def eventually(true: Callable[[], bool], seconds: float = 20) -> bool:
    """Wait for what other processes do; they are not our children, so there is no event to wait for."""
    until = time.monotonic() + seconds
    while not true() and time.monotonic() < until:
        time.sleep(0.05)
    return true()


def gone(pid: int) -> bool:
    """Say whether the last process of a session ends."""
    return eventually(lambda: not of_session(pid))


def open_when_read(fifo: Path) -> int:
    """Open *fifo*, which waits until somebody reads it."""
    return os.open(fifo, os.O_WRONLY)


def test_ctrl_c_ends_all_processes_without_a_traceback(child: Child, slow: Path) -> None:
    hold = open_when_read(slow)
    assert len(workers(child.pid)) == 2

    os.killpg(child.pid, signal.SIGINT)
    out, err = child.communicate(timeout=30)
    os.close(hold)

    assert child.returncode == 130
    assert all(json.loads(line)["verdict"] == "good" for line in out.splitlines())
    assert err.decode().startswith("stopped after ")
    assert b"Traceback" not in err
    assert gone(child.pid)


def test_a_worker_that_is_killed_is_told_of_and_its_pages_are_read(child: Child, slow: Path) -> None:
    hold = open_when_read(slow)
    killed = workers(child.pid)
    for worker in killed:
        os.kill(worker, signal.SIGKILL)
    eventually(lambda: not set(killed) & set(of_session(child.pid)))
    # The first writer stays until the second is there: who opens the page in between must not find it at its end.
    with os.fdopen(open_when_read(slow), "wb") as file:
        os.close(hold)
        file.write(PAGE)
    out, err = child.communicate(timeout=60)

    assert "a process died (by Killed, signal 9) at slow.html" in err.decode()
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["id"] for line in lines] == [path.name for path in sorted(slow.parent.glob("*.html"))]
    assert {line["appointments"][0]["person"] for line in lines} == {"闻人路遥"}
    assert child.returncode == 0
    assert gone(child.pid)


def test_no_worker_outlives_a_parent_that_is_killed(child: Child, slow: Path) -> None:
    hold = open_when_read(slow)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    os.close(hold)

    assert gone(child.pid)


def test_the_bar_is_on_the_terminal_and_the_results_are_not(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "b.html").write_bytes(PAGE)
    ours, theirs = pty.openpty()
    environ = {**os.environ, "PYTHONPATH": str(PROJECT), "TERM": "xterm", "COLUMNS": "100"}
    told = subprocess.run(
        [sys.executable, "-m", "cli", "read", ".", "--json"],
        cwd=tmp_path, env=environ, stdout=subprocess.PIPE, stderr=theirs, check=True, timeout=60,
    )  # fmt: skip
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)

    assert [json.loads(line)["id"] for line in told.stdout.splitlines()] == ["a.html", "b.html"]
    assert "Reading" in shown and "2/2" in shown
    assert "2 pages: 2 good" in shown
    assert "闻人" not in shown
