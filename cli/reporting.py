"""``bureauwatch report``: what the digest says, as it would be mailed."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from cli.options import Moment, as_json
from cli.output import line, note
from cli.wiring import Options, now
from monitor.conclusion import EventQuery
from monitor.errors import RefusedError
from monitor.incidents import Incident
from monitor.ledger import Ledger
from monitor.wire import event_json
from reports.digest import Digest, Told, render
from reports.language import Language
from reports.patience import lasted
from reports.telling import told_since
from scheduler.timing import zone_of


@click.command()
@click.option("--since", type=Moment(), help="Only what is new since; default: everything recorded.")
@click.option("--language", type=click.Choice([one.value for one in Language]), default="zh", help="zh (default) or en.")
@click.option(
    "--html", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write the HTML of the mail into this file."
)
@as_json
@click.pass_obj
def report(options: Options, since: datetime | None, language: str, file: Path | None, json_lines: bool) -> None:
    r"""Show the report that would be mailed: confirmed events, revisions, and what cannot be seen.

    \b
    Example:
        bureauwatch report --since 2024-01-05 --language en
        bureauwatch report --html report.html
    """
    digest = digest_of(options, options.store(), since=since, language=Language(language))
    if file is not None:
        try:
            file.write_text(render(digest).html, "utf-8")
        except OSError as error:
            raise RefusedError(f"{file} cannot be written: {error.strerror}") from error
        note(f"report written to {file}")
    if json_lines:
        for told in digest.news:
            line(event_json(told.event))
    elif file is None:
        rendered = render(digest)
        click.echo(f"{rendered.subject}\n\n{rendered.text}", nl=False)


def digest_of(
    options: Options,
    ledger: Ledger,
    *,
    since: datetime | None = None,
    language: Language = Language.ZH,
    at: datetime | None = None,
) -> Digest:
    """Return the report of everything in *ledger* since a time, as a reader would get it who knows what was before."""
    newest = ledger.rounds.last()
    return Digest(
        until=at or (newest.at if newest is not None else now()),
        since=since,
        news=tuple(_news(ledger, since)),
        incidents=tuple(_incidents(ledger, since, options.settings.patience)),
        reviews=ledger.reviews.waiting(),
        language=language,
        zone=zone_of(options.settings.timezone),
        names={site.id: site.organisation for site in options.registry.values()},
    )


def _news(ledger: Ledger, since: datetime | None) -> Iterator[Told]:
    for event in ledger.events.events(EventQuery(since=since, statuses=None)):
        revisions = ledger.events.revisions(event.id) if event.revision > 1 else (event,)
        told = told_since(revisions, since)
        if told is not None:
            yield told


def _incidents(ledger: Ledger, since: datetime | None, patience: int) -> Iterator[Incident]:
    """Yield what lasted and is open, or was closed since."""
    for incident in ledger.incidents.all():
        closed_before = since is not None and incident.closed_at is not None and incident.closed_at < since
        if lasted(incident, patience) and not closed_before:
            yield incident
