"""``python -m tests.e2e.dying N WORD…``: run a bureauwatch command that kills itself -9 just before its N-th commit.

With N 0 it lives, and says on stderr how many commits it made.
"""

import os
import signal
import sys

from sqlalchemy import Engine, event

from cli.main import run

COMMITS = "commits made:"


def main(last: int, words: list[str]) -> None:
    made = 0

    @event.listens_for(Engine, "commit")
    def _count(_: object) -> None:
        nonlocal made
        made += 1
        if made == last:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        run(words)
    finally:
        sys.stderr.write(f"{COMMITS} {made}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
