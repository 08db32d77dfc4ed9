"""Output: one JSON object a line on stdout, everything for a person's eyes on stderr."""

import json
import sys
from typing import Any

import click


def line(value: dict[str, Any]) -> None:
    """Print *value* as one line of JSON, Chinese as it is."""
    click.echo(json.dumps(value, ensure_ascii=False))


def note(text: str) -> None:
    """Tell the person at the terminal something that is no result."""
    click.echo(text, err=True)


def progress() -> bool:
    """Say whether progress bars are wanted: only where stderr is a terminal."""
    return sys.stderr.isatty()
