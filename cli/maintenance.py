"""``bureauwatch health`` and ``db``: is the service well, and what is in the ledger."""

from datetime import timedelta

import click

from cli.options import as_json
from cli.output import line
from cli.wiring import Options, now
from monitor.incidents import stamp

# A service that has not finished a round for longer than this is not watching.
OVERDUE = timedelta(days=2)


@click.command()
@as_json
@click.pass_obj
def health(options: Options, json_lines: bool) -> None:
    r"""Say whether the service itself is well; exit 1 when no round ended lately.

    Sites that cannot be seen are incidents, not ill health.

    \b
    Example:
        bureauwatch health
    """
    store = options.store()
    last = store.rounds.last()
    ended = last.finished_at or last.started_at if last is not None else None
    overdue = ended is not None and now() - ended > OVERDUE
    waiting = store.outbox.waiting()
    value = {
        "ok": not overdue,
        "last_round": stamp(ended),
        "open_incidents": len(store.incidents.open()),
        "unsent": waiting,
        "sites": len(options.registry),
    }
    if json_lines:
        line(value)
    else:
        click.echo(
            ("well" if not overdue else "overdue")
            + "  "
            + "  ".join(f"{name} {part}" for name, part in value.items() if name != "ok")
        )
    if overdue:
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
