"""Work that kills the process that does it, for the tests of workers; importable, since a worker starts afresh."""

import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Mortal:
    """Answers in capitals; dies of «deadly», of «deadly once» the first time, and leaves at «leaves»."""

    folder: Path

    def __call__(self, item: str) -> str:
        if item.startswith("deadly once") and self._first(item):
            os.kill(os.getpid(), signal.SIGKILL)
        if item == "deadly" or item.startswith("all deadly"):
            os.kill(os.getpid(), signal.SIGKILL)
        if item == "leaves":
            sys.exit(7)
        return item.upper()

    def _first(self, item: str) -> bool:
        mark = self.folder / item
        if mark.exists():
            return False
        mark.touch()
        return True
