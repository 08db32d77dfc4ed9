"""What waits for a person: ``review list``, ``show``, ``accept`` and ``reject``."""

from collections.abc import Iterator

import click

from cli.columns import Column, laid_out, width
from cli.mending import because, by, known_event, said
from cli.options import as_json
from cli.output import line, note
from cli.reviewed import about, ended, listed_json, shown, shown_json
from cli.wiring import Options, now
from monitor.claims import local_day
from monitor.conclusion import EventQuery
from monitor.deciding import Voice
from monitor.errors import RefusedError
from monitor.events import Event, Status
from monitor.reviews import Decision, Review

COLUMNS = (Column(), Column(), Column(), Column(colours=((None, "cyan"),)), Column(most=0))


@click.group()
def review() -> None:
    r"""What waits for a person: list, show, accept or reject it.

    \b
    Example:
        bureauwatch review list
        bureauwatch review accept ev_0123 --because "the notice says so" --by 王
    """


@review.command("list")
@as_json
@click.pass_obj
def review_list(options: Options, json_lines: bool) -> None:
    r"""List held rosters, and events that their evidence does not confirm.

    \b
    Example:
        bureauwatch review list --json
    """
    found = list(waiting(options))
    if json_lines:
        for one in found:
            line(listed_json(one))
        return
    rows = [
        ((one.id,), (local_day(one.opened_at).isoformat(),), (one.site or "all sites",), (one.kind,), about(one)) for one in found
    ]
    for text in laid_out(COLUMNS, rows, width()):
        click.echo(text)
    if not found:
        note("nothing waits")


def waiting(options: Options) -> Iterator[Review]:
    """Yield the reviews nobody closed, then the candidate events as reviews of themselves."""
    yield from options.store().reviews.waiting()
    for event in options.store().events.events(EventQuery(statuses=frozenset({Status.CANDIDATE}))):
        if event.site in options.registry:  # of what nobody watches any more nobody can decide anything
            yield of_event(event)


def of_event(event: Event) -> Review:
    """Return a candidate event as a review of itself."""
    subject = {"event": event.id, "summary": event.summary}
    return Review(event.id, event.type.value, event.site, subject, event.recorded_at or now())


@review.command("show")
@click.argument("review_id", metavar="ID")
@as_json
@click.pass_obj
def review_show(options: Options, review_id: str, json_lines: bool) -> None:
    r"""Show what is asked, where to look, and what was said of it so far.

    \b
    Example:
        bureauwatch review show rv_0123
    """
    store = options.store()
    one = store.reviews.load(review_id) or of_event(_event(options, review_id))
    voices = store.reviews.decisions(subject=review_id)
    if json_lines:
        line(shown_json(one, voices))
    else:
        for text in shown(one, voices):
            click.echo(text)


@review.command()
@click.argument("review_id", metavar="ID")
@because
@by
@click.pass_obj
def accept(options: Options, review_id: str, because: str, by: str) -> None:
    r"""Accept a held roster or a candidate event: it is believed from now on, also in every replay.

    Investigations and restructurings of more than two bodies need two different --by.

    \b
    Example:
        bureauwatch review accept rv_0123 --because "the notice of the same day says so" --by 王
    """
    _decide(options, review_id, Voice.ACCEPT, because, by)


@review.command()
@click.argument("review_id", metavar="ID")
@because
@by
@click.pass_obj
def reject(options: Options, review_id: str, because: str, by: str) -> None:
    r"""Reject a held roster or a candidate event: the roster stays as it was, the event is not told.

    \b
    Example:
        bureauwatch review reject ev_0123 --because "another person of the same name" --by 王
    """
    _decide(options, review_id, Voice.REJECT, because, by)


def _decide(options: Options, review_id: str, voice: Voice, because: str, by: str) -> None:
    store = options.store()
    one = store.reviews.load(review_id)
    if one is None:
        said(options, _candidate(options, review_id), voice, because, by)
        return
    if one.decided_at is not None:
        raise RefusedError(f"{review_id} does not wait any more: {ended(one)}; «bureauwatch review show {review_id}» has all")
    if one.site is not None and one.site not in options.registry:
        raise RefusedError(f"{review_id} belongs to {one.site!r}, which this registry does not watch")
    store.reviews.decide(Decision(review_id, by, voice.value, because, now(), one.site, dict(one.subject)))
    store.reviews.close(review_id, verdict=voice.value, at=now())
    changes = options.conclude()
    click.echo(f"{review_id}  {voice.value}ed  {len(changes)} new in the ledger")
    for change in changes:
        click.echo(f"  {change.event.id}  {change.event.status.value}  {change.event.summary}")


def _event(options: Options, event_id: str) -> Event:
    if not options.store().events.revisions(event_id):
        raise RefusedError(f"no review and no event has the id {event_id!r}; «bureauwatch review list» shows what waits")
    return known_event(options, event_id)


def _candidate(options: Options, event_id: str) -> Event:
    event = _event(options, event_id)
    if event.status is not Status.CANDIDATE:
        raise RefusedError(
            f"{event_id} does not wait, it is {event.status.value}; «bureauwatch events retract» takes back what was told"
        )
    return event
