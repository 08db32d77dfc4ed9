"""What happened and what stood in the way: ``events`` and ``incidents``."""

from datetime import datetime

import click

from cli.options import Moment, as_json
from cli.output import line
from cli.wiring import Options
from monitor.conclusion import EventQuery
from monitor.events import Event, EventType, Status
from monitor.incidents import stamp
from monitor.wire import event_json

DEFAULT_STATUSES = frozenset(Status) - {Status.LEAD, Status.RETRACTED}


@click.command()
@click.option("--since", type=Moment(), help="Only what was recorded or revised since.")
@click.option(
    "--type", "types", multiple=True, type=click.Choice([one.value for one in EventType]), help="Only this type; repeatable."
)
@click.option("--site", "site_id", help="Only this site.")
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice([*[one.value for one in Status], "all"]),
    help="Only this status; «all» has leads and retracted ones too.",
)
@as_json
@click.pass_obj
def events(
    options: Options,
    since: datetime | None,
    types: tuple[str, ...],
    site_id: str | None,
    statuses: tuple[str, ...],
    json_lines: bool,
) -> None:
    r"""List what happened.

    \b
    Example:
        bureauwatch events --site gansu --json
        bureauwatch events --status all --since 2024-01-01
    """
    wanted = None if "all" in statuses else frozenset(map(Status, statuses)) or DEFAULT_STATUSES
    query = EventQuery(since=since, types=frozenset(map(EventType, types)) or None, site=site_id, statuses=wanted)
    for event in options.store().events.events(query):
        if json_lines:
            line(event_json(event))
        else:
            click.echo(_event_line(event))


def _event_line(event: Event) -> str:
    seen = stamp(event.observed[1]) if event.observed is not None else None
    day = event.effective_on or event.decided_on or event.published_on or (seen or "")[:10]
    return f"{event.id}  {day or '          '}  {event.type.value:<22} {event.status.value:<10} {event.summary}"


@click.command()
@click.option("--since", type=Moment(), help="Only those seen since.")
@click.option("--site", "site_id", help="Only this site.")
@click.option("--open", "only_open", is_flag=True, help="Only those that are not closed.")
@as_json
@click.pass_obj
def incidents(options: Options, since: datetime | None, site_id: str | None, only_open: bool, json_lines: bool) -> None:
    r"""List what stands or stood between us and a page.

    \b
    Example:
        bureauwatch incidents --open
    """
    for incident in options.store().incidents.all(since=since, site=site_id):
        if only_open and incident.closed_at is not None:
            continue
        if json_lines:
            line(incident.as_json())
        else:
            until = (stamp(incident.closed_at) or "still open")[:10]
            pages = ", ".join(page.page for page in incident.pages[:4])
            click.echo(
                f"{(stamp(incident.opened_at) or '')[:10]} → {until}  {incident.site or 'all sites'}  {incident.kind}  {pages}  {incident.reason}"
            )
