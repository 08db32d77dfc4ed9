"""Lazy commands: a group that knows the names and one-line helps of its commands, and imports one when it is called.

Reading pages needs parsers, Scrapy and SQLAlchemy; ``bureauwatch --help`` needs none of them.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

import click


class Place(NamedTuple):
    """Where a command is, and its help in one line, so that a list of commands imports nothing."""

    module: str
    attribute: str
    short_help: str


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    def __init__(self, *args: Any, places: Mapping[str, Place], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.places = places
        self.help = with_examples(self.help)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table: what a newcomer needs first."""
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None for an unknown name."""
        place = self.places.get(cmd_name)
        if place is None:
            return None
        command = getattr(import_module(place.module), place.attribute)
        assert isinstance(command, click.Command)
        return readable(command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from the table."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, place.short_help) for name, place in self.places.items()])


def readable(command: click.Command) -> click.Command:
    """Return *command* with the examples of its help, and of its subcommands, kept line by line."""
    command.help = with_examples(command.help)
    if isinstance(command, click.Group):
        for part in command.commands.values():
            readable(part)
    return command


def with_examples(text: str | None) -> str | None:
    r"""Turn the ``\b`` of a raw docstring into the mark after which click leaves lines as they are."""
    return None if text is None else text.replace("\\b\n", "\b\n")
