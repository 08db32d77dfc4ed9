"""What stands or stood between us and a page: ``incidents``, in words."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import click

from cli.columns import Column, laid_out, width
from cli.options import Moment, as_json
from cli.output import line, note
from cli.wiring import Options
from monitor.claims import local_day
from monitor.incidents import Incident
from monitor.site import Site
from reports.language import Language
from reports.obstacles import obstacle

COLUMNS = (
    Column(),
    Column(colours=(("still open", "yellow"),)),
    Column(),
    Column(colours=((None, "cyan"),)),
    Column(most=0),
    Column(most=24),
)
OPEN = "still open"


@click.command()
@click.option("--since", type=Moment(), help="Only those seen since.")
@click.option("--site", "site_id", help="Only this site.")
@click.option("--open", "only_open", is_flag=True, help="Only those that are not closed.")
@as_json
@click.pass_obj
def incidents(options: Options, since: datetime | None, site_id: str | None, only_open: bool, json_lines: bool) -> None:
    r"""List what could not be seen, why, and since when.

    An incident is no event: it says nothing of the body, only that we could not look.

    \b
    Example:
        bureauwatch incidents --open
        bureauwatch incidents --site shaanxi --json
    """
    found = [
        incident
        for incident in options.store().incidents.all(since=since, site=site_id)
        if not only_open or incident.closed_at is None
    ]
    if json_lines:
        for incident in found:
            line(incident.as_json())
        return
    for text in obstructions(found, options.registry, width()):
        click.echo(text)
    if not found:
        note("nothing stands in the way" if only_open else "nothing stood in the way")


def obstructions(found: Sequence[Incident], sites: Mapping[str, Site], space: int) -> list[str]:
    """Return a row an incident: from when to when, where, which pages, and what stood there in words."""
    rows = [
        (
            (local_day(incident.opened_at).isoformat(),),
            (f"→ {local_day(incident.closed_at)}" if incident.closed_at is not None else OPEN,),
            (incident.site or "all sites",),
            (incident.kind,),
            in_words(incident),
            _pages(incident),
        )
        for incident in found
    ]
    return list(laid_out(COLUMNS, rows, space))


def in_words(incident: Incident) -> Sequence[str]:
    """Return what the incident means, and the very reason where that says more, in words that may be wrapped."""
    said = obstacle(incident.kind, Language.EN)
    reason = incident.reason.split(" (", maxsplit=1)[0]
    return [*said.split(), *(f"({reason})".split() if reason else [])]


def _pages(incident: Incident) -> Sequence[str]:
    names = [page.page for page in incident.pages[:4]]
    more = len(incident.pages) - len(names)
    return [*(f"{name}," for name in names[:-1]), *names[-1:], *([f"and {more} more"] if more else [])]
