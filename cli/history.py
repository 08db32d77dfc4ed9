"""What happened: ``events``, the list, and the commands that mend it."""

from datetime import datetime

import click

from cli.columns import width
from cli.mending import correct, retract
from cli.options import Moment, as_json
from cli.output import line, note
from cli.timeline import timeline
from cli.wiring import Options
from monitor.conclusion import EventQuery
from monitor.events import EventType, Status
from monitor.wire import event_json

DEFAULT_STATUSES = frozenset(Status) - {Status.LEAD, Status.RETRACTED}


@click.group(invoke_without_command=True)
@click.option("--since", type=Moment(), help="Only what was recorded or revised since.")
@click.option(
    "--type",
    "types",
    metavar="TYPE",
    multiple=True,
    type=click.Choice([one.value for one in EventType]),
    help="Only this type, such as org.renamed; repeatable.",
)
@click.option("--site", "site_id", help="Only this site.")
@click.option(
    "--status",
    "statuses",
    metavar="STATUS",
    multiple=True,
    type=click.Choice([*[one.value for one in Status], "all"]),
    help="lead, candidate, confirmed, disputed, corrected, retracted, or all; default: all but leads and retracted ones.",
)
@as_json
@click.pass_context
def events(
    context: click.Context,
    since: datetime | None,
    types: tuple[str, ...],
    site_id: str | None,
    statuses: tuple[str, ...],
    json_lines: bool,
) -> None:
    r"""List what happened; retract or correct what was said wrongly.

    A day with ≤ is the one by which it was seen; others are stated by a source.

    \b
    Example:
        bureauwatch events --site gansu --json
        bureauwatch events --status all --since 2024-01-01
        bureauwatch events retract ev_0123 --because "the page was of another body" --by 王
    """
    if context.invoked_subcommand is not None:
        return
    options: Options = context.obj
    wanted = None if "all" in statuses else frozenset(map(Status, statuses)) or DEFAULT_STATUSES
    query = EventQuery(since=since, types=frozenset(map(EventType, types)) or None, site=site_id, statuses=wanted)
    found = options.store().events.events(query)
    if json_lines:
        for event in found:
            line(event_json(event))
        return
    for text in timeline(found, options.registry, width(), last="id"):
        click.echo(text)
    if not found:
        note("no such event; «bureauwatch events --status all» has leads and retracted ones too")


events.add_command(retract)
events.add_command(correct)
