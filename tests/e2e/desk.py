"""Where a user sits who adds sites: the program's words typed, what it prints, and the files it leaves."""

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from cli.main import run


def named(text: str, name: str, code: str = "3300000031") -> str:
    return text.replace("云州市数据局", name).replace("<title>", f"<meta name='SiteIDCode' content='{code}'><title>", 1)


@dataclass
class Desk:
    """Where a user sits: a folder of sites, one for fixtures, and the served web."""

    folder: Path
    web: list[str]

    def told(self, *words: str) -> tuple[str, str, int]:
        """Return what ``site`` prints on stdout and stderr, and how it ends."""
        return self.run("site", *words)

    def poll(self) -> None:
        """Poll every site now."""
        assert self.run("poll", "--all")[2] == 0

    def run(self, *words: str) -> tuple[str, str, int]:
        """Return what the program prints on stdout and stderr, and how it ends."""
        out, err = io.StringIO(), io.StringIO()
        arguments = [*self.web, "--sites", str(self.folder / "sites"), *words]
        with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as end:
            run(arguments)
        return out.getvalue(), err.getvalue(), int(end.value.code or 0)

    def new(self, *words: str) -> tuple[str, str, int]:
        return self.told("new", *words, "--fixtures", str(self.folder / "fixtures"))

    def yaml(self, name: str) -> dict[str, object]:
        return dict(yaml.safe_load((self.folder / "sites" / f"{name}.yaml").read_text("utf-8")))
