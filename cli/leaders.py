"""Who led a body at a time, and what it was called: ``who``."""

from datetime import date

import click

from cli.options import Day, as_json, end_of
from cli.output import line
from cli.wiring import Options, now
from monitor.conclusion import EventQuery
from monitor.errors import RefusedError
from monitor.fold import fold
from monitor.site import Site
from monitor.standing import Tenure, known_by, naming_at, tenures_at
from monitor.wire import evidence_json


@click.command()
@click.argument("organisation")
@click.option("--as-of", type=Day(), help="On this day in the world; today when not given.")
@click.option("--known-at", type=Day(), help="As far as was on record at the end of this day.")
@click.option("--naming", is_flag=True, help="Also the name, nameplates, rank and superior at that time.")
@as_json
@click.pass_obj
def who(options: Options, organisation: str, as_of: date | None, known_at: date | None, naming: bool, json_lines: bool) -> None:
    r"""Say who led ORGANISATION, and with --naming what it was called.

    \b
    Example:
        bureauwatch who 江苏省数据局 --as-of 2024-01-04 --naming
        bureauwatch who 甘肃省数据局 --known-at 2024-02-01 --json
    """
    site = _site_named(options, organisation)
    day = as_of or now().date()
    store = options.store()
    history = store.events.history(*sorted({site.id, site.organisation, *site.aliases}))
    recorded = store.events.events(EventQuery(site=site.id))
    if known_at is not None:
        limit = end_of(known_at)
        history = tuple(run for run in history if run.first_seen <= limit)
        recorded = tuple(known_by(store.events.events(EventQuery(site=site.id, known_at=limit)), limit))
    states = fold(site, history, options.registry).states
    called = naming_at(site.organisation, recorded, day)
    tenures = tenures_at(called.organisation, states, recorded, day)
    if json_lines:
        for tenure in tenures:
            line(_tenure_json(tenure))
        if naming:
            line(
                {
                    "organisation": called.organisation,
                    "nameplates": list(called.nameplates),
                    "rank": called.rank,
                    "superior": called.superior,
                }
            )
        return
    if naming:
        plates = f"（{'、'.join(called.nameplates)}）" if called.nameplates else ""
        click.echo(f"{called.organisation}{plates}  {called.rank or '规格未知'}  {called.superior or '隶属未知'}")
    for tenure in tenures:
        click.echo(
            f"{tenure.person}  {'、'.join(tenure.posts) or '职务未注明'}  since {tenure.since or 'unknown'} ({tenure.since_basis})  {tenure.status}"
        )
    if not tenures:
        click.echo(f"{called.organisation}: nobody is known for {day}")


def _site_named(options: Options, organisation: str) -> Site:
    bodies = options.bodies()
    found = options.registry.get(organisation) or options.registry.get(bodies.site_of(organisation) or "")
    if found is not None:
        return found
    for event in options.store().events.events(EventQuery()):
        if event.organisation == organisation or (event.before or {}).get("name") == organisation:
            return options.registry[event.site]
    raise RefusedError(f"nobody watches {organisation!r}; «bureauwatch site list» shows the bodies")


def _tenure_json(tenure: Tenure) -> dict[str, object]:
    return {
        "organisation": tenure.organisation,
        "person": tenure.person,
        "posts": list(tenure.posts),
        "since": tenure.since,
        "since_basis": tenure.since_basis,
        "status": tenure.status,
        "evidence": [evidence_json(passage) for passage in tenure.evidence],
    }
