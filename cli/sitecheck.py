"""``bureauwatch site check``: the health of every site: when it was seen well, what stands in the way, what is missing, what would be found now."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

import click

from cli.bars import counting
from cli.checktable import Health, health_table
from cli.options import as_json
from cli.output import line, note
from cli.wiring import Options, now
from monitor.finds import STANDING, Fate, Find, Kind
from monitor.looks import PageState
from monitor.model import Verdict
from monitor.site import Site
from scheduler.scouting import SITES_AT_ONCE, Scout, Scouted
from scheduler.wanted import carriers_of, wanted_kinds
from scraper.crawl import Crawl
from scraper.reactor import run as run_loop


@click.command("check")
@click.option("--site", "wanted", multiple=True, help="Only this site; repeatable.")
@click.option("--offline", is_flag=True, help="Ask no site: tell only what the database knows.")
@as_json
@click.pass_obj
def check_sites(options: Options, wanted: tuple[str, ...], offline: bool, json_lines: bool) -> None:
    r"""Show how every site is: last good look, verdicts, what is missing, and what a search would find now.

    Sites that miss something are searched, at most thirty requests each; nothing is written down.

    \b
    Example:
        bureauwatch site check
        bureauwatch site check --offline --site jiangsu
    """
    chosen = options.chosen(wanted)
    sites = [site for site in options.registry.values() if chosen is None or site.id in chosen]
    found = [_known(options, site) for site in sites]
    if not offline:
        found = run_loop(searched(options, found))
    for health in found if json_lines else ():
        line(health.as_json())
    if not json_lines:
        click.echo(health_table(found))
        well = sum(bool(health.seen_at) and not health.incidents for health in found)
        note(
            f"{len(found)} sites: {well} seen well and nothing open, {sum(bool(health.missing) for health in found)} with pages missing"
        )


def _known(options: Options, site: Site) -> Health:
    """Return what the ledger knows of *site*; without a ledger nothing was looked at yet."""
    carriers = carriers_of(options.registry.values())
    if not options.has_ledger():
        return Health(site, None, Counter(), (), missing_kinds(site, (), carriers))
    store = options.store()
    states = [state for state in store.pages.due(None, sites=[site.id]) if state.newest is not None]
    verdicts = Counter(state.newest.verdict.value for state in states if state.newest is not None)
    return Health(
        site, _seen_at(states), verdicts, store.incidents.open(site.id), missing_kinds(site, store.finds.of(site.id), carriers)
    )


def _seen_at(states: Iterable[PageState]) -> datetime | None:
    """Return the last look at which one of the pages was good."""
    good = (state.last_polled_at for state in states if state.newest is not None and state.newest.verdict is Verdict.GOOD)
    return max((moment for moment in good if moment is not None), default=None)


def missing_kinds(site: Site, finds: Iterable[Find], carriers: frozenset[str]) -> tuple[Kind, ...]:
    """Return what neither the YAML of *site* names nor a search has found."""
    found = {find.kind for find in finds if find.fate in STANDING}
    wanted = wanted_kinds(site, carries=site.id in carriers)
    return tuple(kind for kind in Kind if kind in wanted and kind not in found)


async def searched(options: Options, found: Sequence[Health]) -> list[Health]:
    """Search the sites that miss something, several hosts at once."""
    crawl = Crawl(book=options.address_book())
    scout = Scout(crawl, now, options.limits(), options.bodies(), options.settings.delay)
    lacking = [health for health in found if health.missing]
    room = asyncio.Semaphore(SITES_AT_ONCE)
    seen: dict[str, Scouted] = {}
    try:
        with counting("searching", "sites") as bar:
            task = bar.add_task("sites", total=len(lacking))

            async def one(health: Health) -> None:
                async with room:
                    seen[health.site.id] = await scout.look(health.site)
                bar.advance(task)

            for host in _lanes(lacking):
                await asyncio.gather(*(one(health) for health in host))
    finally:
        await crawl.close()
    return [_with(health, seen.get(health.site.id)) for health in found]


def _lanes(lacking: Sequence[Health]) -> list[list[Health]]:
    """Part sites so that no two that are searched at once share a host."""
    lanes: list[list[Health]] = []
    for health in lacking:
        hosts = set(health.site.hosts)
        lane = next((lane for lane in lanes if all(hosts.isdisjoint(other.site.hosts) for other in lane)), None)
        if lane is None:
            lanes.append([health])
        else:
            lane.append(health)
    return lanes


def _with(health: Health, seen: Scouted | None) -> Health:
    if seen is None:
        return health
    good = seen.judgement.verdict is Verdict.GOOD
    trouble = "" if good else f"{seen.judgement.verdict.value.replace('_', ' ')}: {seen.judgement.reason}"
    fresh = tuple(find for find in seen.finds if find.fate is Fate.ACCEPTED and find.kind in health.missing)
    return Health(health.site, health.seen_at, health.verdicts, health.incidents, health.missing, fresh, trouble)
