"""Who led a body at a time, and what it was called: ``who``."""

from collections.abc import Iterator
from datetime import date

import click

from cli.columns import Column, laid_out, width
from cli.incumbents import Standing, standing
from cli.options import Day, as_json, end_of
from cli.output import line, note
from cli.wiring import Options, now
from monitor.claims import local_day
from monitor.conclusion import EventQuery
from monitor.errors import RefusedError
from monitor.site import Site
from monitor.standing import Naming, Tenure
from monitor.vacancies import VACANT, Vacancy
from monitor.wire import evidence_json

COLUMNS = (Column(), Column(most=0), Column(), Column(colours=(("confirmed", "green"),)))
# What the day of a tenure's beginning is.
BASES = {
    "effective": "in office from",
    "decided": "decided on",
    "announced": "announced on",
    "observed": "first seen on",
}


@click.command()
@click.argument("organisation")
@click.option("--as-of", type=Day(), help="On this day in the world; today when not given.")
@click.option("--known-at", type=Day(), help="As far as was on record at the end of this day.")
@click.option("--naming", is_flag=True, help="Also the name, nameplates, rank and superior at that time.")
@as_json
@click.pass_obj
def who(options: Options, organisation: str, as_of: date | None, known_at: date | None, naming: bool, json_lines: bool) -> None:
    r"""Say who led ORGANISATION, and with --naming what it was called.

    ORGANISATION is a name the body bears or bore, or the id of its site.

    \b
    Example:
        bureauwatch who 江苏省数据局 --as-of 2024-01-04 --naming
        bureauwatch who 甘肃省数据局 --known-at 2024-02-01 --json
    """
    site = _site_named(options, organisation)
    day = as_of or local_day(now())
    stood = standing(site, options.registry, options.store(), day, end_of(known_at) if known_at is not None else None)
    if json_lines:
        for tenure in stood.tenures:
            line(_leader_json(tenure))
        if naming:
            line(_naming_json(stood.naming) | _vacancy_json(stood.vacancy))
        return
    for text in _told(stood, naming=naming):
        click.echo(text)
    if not stood.tenures:
        note(f"nobody is known to have led it on {day}")


def _site_named(options: Options, organisation: str) -> Site:
    bodies = options.bodies()
    found = options.registry.get(organisation) or options.registry.get(bodies.site_of(organisation) or "")
    if found is not None:
        return found
    for event in options.store().events.events(EventQuery()):
        named = event.organisation == organisation or (event.before or {}).get("name") == organisation
        if named and event.site in options.registry:
            return options.registry[event.site]
    raise RefusedError(f"nobody watches {organisation!r}; «bureauwatch site list» shows the bodies")


def _told(stood: Standing, *, naming: bool) -> Iterator[str]:
    called = stood.naming
    yield click.style(called.organisation, bold=True)
    if naming:
        yield f"  nameplates  {'、'.join(called.nameplates) or 'none known'}"
        yield f"  rank        {called.rank or 'not known'}"
        yield f"  superior    {called.superior or 'not known'}"
    rows = [
        ((f"  {tenure.person}",), ("、".join(tenure.posts) or "职务未注明",), (_since(tenure),), (tenure.status,))
        for tenure in stood.tenures
    ]
    if (empty := stood.vacancy) is not None:
        rows.append(
            (("  （空缺）" if empty.status == VACANT else "  （不详）",), (empty.post,), (_since(empty),), (empty.status,))
        )
    yield from laid_out(COLUMNS, rows, width())


def _since(tenure: Tenure | Vacancy) -> str:
    if tenure.since is None:
        return "there when watching began"
    return f"{BASES.get(tenure.since_basis, 'since')} {tenure.since}"


def _naming_json(called: Naming) -> dict[str, object]:
    return {
        "organisation": called.organisation,
        "nameplates": list(called.nameplates),
        "rank": called.rank,
        "superior": called.superior,
    }


def _leader_json(tenure: Tenure) -> dict[str, object]:
    return {"organisation": tenure.organisation, "person": tenure.person, "posts": list(tenure.posts), **_state_json(tenure)}


def _vacancy_json(vacancy: Vacancy | None) -> dict[str, object]:
    """Return the seat at the head that nobody holds, for the line of the body itself: those of the leaders are all of people."""
    return {} if vacancy is None else {"vacancy": {"post": vacancy.post, **_state_json(vacancy)}}


def _state_json(state: Tenure | Vacancy) -> dict[str, object]:
    return {
        "since": state.since,
        "since_basis": state.since_basis,
        "status": state.status,
        "evidence": [evidence_json(passage) for passage in state.evidence],
    }
