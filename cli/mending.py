"""Mending what was said wrongly: ``events retract`` and ``events correct``, recorded with who said so and why."""

from collections.abc import Mapping
from datetime import date

import click

from cli.output import note
from cli.wiring import Options, now
from monitor.deciding import CORRECTABLE, DATES, Voice, missing, signed
from monitor.errors import RefusedError
from monitor.events import Event, Status
from monitor.reviews import Decision


def _reason(_: click.Context, __: click.Parameter, value: str) -> str:
    if not signed(value):
        raise RefusedError("--because gives no reason: write one for whoever reads the record")
    return value.strip()


because = click.option(
    "--because", metavar="TEXT", required=True, callback=_reason, help="The reason, for whoever reads the record."
)


def _name(_: click.Context, __: click.Parameter, value: str) -> str:
    if not signed(value):
        raise RefusedError("--by names nobody: write who says so")
    return " ".join(value.split())


by = click.option("--by", metavar="NAME", required=True, callback=_name, help="Who says so.")


@click.command()
@click.argument("event_id", metavar="ID")
@because
@by
@click.pass_obj
def retract(options: Options, event_id: str, because: str, by: str) -> None:
    r"""Take back an event; it needs two different --by, since whoever was told is told again.

    \b
    Example:
        bureauwatch events retract ev_0123 --because "the page was of another body" --by 王
        bureauwatch events retract ev_0123 --because "checked, it was" --by 李
    """
    event = known_event(options, event_id)
    if event.status is Status.RETRACTED:
        raise RefusedError(f"{event_id} is retracted already")
    said(options, event, Voice.RETRACT, because, by)


@click.command()
@click.argument("event_id", metavar="ID")
@click.option(
    "--set", "changes", metavar="FIELD=VALUE", multiple=True, required=True, help=f"{', '.join(CORRECTABLE)}; repeatable."
)
@because
@by
@click.pass_obj
def correct(options: Options, event_id: str, changes: tuple[str, ...], because: str, by: str) -> None:
    r"""Correct what an event says; its id, type and evidence stay.

    Investigations and restructurings of more than two bodies need two different --by.

    \b
    Example:
        bureauwatch events correct ev_0123 --set post=副局长 --because "misread" --by 王
    """
    event = known_event(options, event_id)
    if event.status is Status.RETRACTED:
        raise RefusedError(f"{event_id} is retracted: there is nothing left to correct")
    said(options, event, Voice.CORRECT, because, by, _news(event, dict(_change(text) for text in changes)))


def _news(event: Event, changes: Mapping[str, str]) -> Mapping[str, str]:
    """Return *changes*, which must fit the event and say something that it does not."""
    for name in ("person", "post"):
        if name in changes and event.person is None:
            raise RefusedError(f"{event.id} is about no person: it has no {name} to correct")
    if all(getattr(event, name) == value for name, value in changes.items()):
        raise RefusedError(f"{event.id} says so already: {', '.join(f'{name}={value}' for name, value in changes.items())}")
    return changes


def _change(text: str) -> tuple[str, str]:
    name, found, value = text.partition("=")
    if not found or name not in CORRECTABLE or not value:
        raise RefusedError(f"--set {text!r}: write FIELD=VALUE with one of {', '.join(CORRECTABLE)}")
    if name in DATES and not _is_day(value):
        raise RefusedError(f"--set {text!r}: a day is written 2024-01-05")
    return name, value


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return len(value) == len("2024-01-05")


def known_event(options: Options, event_id: str) -> Event:
    """Return the newest revision of an event, or refuse."""
    revisions = options.store().events.revisions(event_id)
    if not revisions:
        raise RefusedError(f"no event has the id {event_id!r}; «bureauwatch events» shows them")
    return revisions[-1]


def said(options: Options, event: Event, voice: Voice, because: str, by: str, details: Mapping[str, str] | None = None) -> None:
    """Record what one person says of *event*, conclude its body again, and say what came of it."""
    store = options.store()
    if event.site not in options.registry:
        raise RefusedError(f"{event.id} belongs to {event.site!r}, which this registry does not watch")
    store.reviews.decide(Decision(event.id, by, voice.value, because, now(), event.site, dict(details or {})))
    options.conclude()
    after = known_event(options, event.id)
    lacking = missing(event, voice, store.reviews.decisions(subject=event.id))
    if lacking:
        note(f"recorded; it takes effect when somebody else says so too (another --by than {by!r})")
    click.echo(f"{after.id}  {after.status.value}  revision {after.revision}  {after.summary}")
