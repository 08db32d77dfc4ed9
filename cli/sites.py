"""``bureauwatch site``: the registry (stub until the registry branch lands)."""

import click


@click.group()
def site() -> None:
    """Show and check the registry of sites."""
