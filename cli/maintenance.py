"""``bureauwatch health`` and ``db``: is the service well, and what is in the ledger."""

import click

from cli.options import as_json
from cli.output import line
from cli.wiring import Options, now
from scheduler.wellness import wellness


@click.command()
@as_json
@click.pass_obj
def health(options: Options, json_lines: bool) -> None:
    r"""Say whether the service itself is well; exit 1 when it is not.

    It is well when its database takes changes, no page waits an hour longer than its schedule says, and mail goes out.
    Sites that cannot be seen are incidents, not ill health.

    \b
    Example:
        bureauwatch health
    """
    found = wellness(options.store(), options.registry, options.timing, now())
    if json_lines:
        line(found.as_json())
    else:
        facts = {name: value for name, value in found.as_json().items() if name not in ("ok", "complaints")}
        click.echo("  ".join(("not well" if found.complaints else "well", *(f"{name} {value}" for name, value in facts.items()))))
        for complaint in found.complaints:
            click.echo(complaint)
    if found.complaints:
        raise click.exceptions.Exit(1)


@click.group("db")
def database() -> None:
    r"""The ledger's database: its sizes, its schema.

    \b
    Example:
        bureauwatch db sizes
    """


@database.command()
@click.pass_obj
def upgrade(options: Options) -> None:
    r"""Bring the database to this program's schema (every command does so when it opens it).

    \b
    Example:
        bureauwatch --db postgresql+psycopg://user@host/name db upgrade
    """
    options.store()
    click.echo("the schema is up to date")


@database.command()
@as_json
@click.pass_obj
def sizes(options: Options, json_lines: bool) -> None:
    r"""Count what is kept.

    \b
    Example:
        bureauwatch db sizes
    """
    found = options.store().sizes()
    value = {name: getattr(found, name) for name in found.__dataclass_fields__}
    if json_lines:
        line(value)
        return
    for name, part in value.items():
        click.echo(f"{name:<20} {part:>12,}" if isinstance(part, int) else f"{name:<20} {part}")
