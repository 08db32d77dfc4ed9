"""Commands given in this process: what a program of its own would print and end with, without the cost of its start.

The way in is the program's own (``cli.main.run``), so refusals are lines and exit codes here too. What only a process can show
(signals, a terminal, clean streams, two programs at once) has tests that start one.
"""

import contextlib
import io
from dataclasses import dataclass

from cli.main import run


@dataclass(frozen=True)
class Ended:
    """A command that ended; named as in ``subprocess.CompletedProcess``."""

    returncode: int
    stdout: str
    stderr: str


def command(*words: str) -> Ended:
    """Run a bureauwatch command; any exception but an exit is the test's failure."""
    out, err = _stream(), _stream()
    code: object = None
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            run(words)
        except SystemExit as ended:
            code = ended.code
    assert code is None or isinstance(code, int), code
    return Ended(code or 0, _said(out), _said(err))


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)


def _said(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()
