"""The commands of the program as a flat list, for the tests that hold for each."""

from collections.abc import Iterator

import click

from cli.main import main


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its words, groups too."""
    context = click.Context(main)
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None, name
        yield name, command
        if isinstance(command, click.Group):
            yield from (
                (f"{name} {part}", found)
                for part in sorted(command.list_commands(context))
                if (found := command.get_command(context, part))
            )
