"""``bureauwatch report``: what the digest says (wired when reports land)."""

import click


@click.command()
def report() -> None:
    """Show the report that would be mailed."""
