"""``python -m cli``: the command without its installed name."""

from cli.main import run

run()
