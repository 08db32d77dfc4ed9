"""What stands or stood between us and a page: ``incidents``, in words."""

import re
from collections.abc import Sequence
from datetime import datetime

import click

from cli.columns import Column, laid_out, width
from cli.options import Moment, as_json
from cli.output import line, note
from cli.wiring import Options
from monitor.claims import local_day
from monitor.incidents import Incident
from monitor.looks import page_id
from reports.language import Language
from reports.obstacles import obstacle

OPEN = "still open"
COLUMNS = (Column(), Column(colours=((OPEN, "yellow"),)), Column(most=26), Column(colours=((None, "cyan"),)), Column(most=0))
STATUS = re.compile(r"HTTP \d{3}")
# More pages of one incident than this are counted.
SHOWN = 6


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
    for text in obstructions(found, width()):
        click.echo(text)
    if not found:
        note("nothing stands in the way" if only_open else "nothing stood in the way")


def obstructions(found: Sequence[Incident], space: int) -> list[str]:
    """Return a row an incident: from when to when, which pages, its kind, and what that means in words."""
    rows = [
        (
            (local_day(incident.opened_at).isoformat(),),
            (f"→ {local_day(incident.closed_at)}" if incident.closed_at is not None else OPEN,),
            _pages(incident),
            (incident.kind,),
            in_words(incident),
        )
        for incident in found
    ]
    return list(laid_out(COLUMNS, rows, space))


def in_words(incident: Incident) -> Sequence[str]:
    """Return what the incident means, with the status where one was answered, in words that may be wrapped."""
    said = obstacle(incident.kind, Language.EN)
    status = STATUS.match(incident.reason)
    return [*said.split(), *([f"({status.group()})"] if status else [])]


def _pages(incident: Incident) -> Sequence[str]:
    """Return the ids of the pages, as ``snapshot list`` takes them."""
    names = [page.page if incident.site is None else page_id(incident.site, page.page) for page in incident.pages[:SHOWN]]
    more = len(incident.pages) - len(names)
    return [*names, *([f"and {more} more"] if more else [])]
