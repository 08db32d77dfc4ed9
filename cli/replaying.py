"""``bureauwatch replay`` and ``demo``: saved worlds polled again on a simulated clock."""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import click

from cli.archived import judge_archive
from cli.bars import counting
from cli.checking import check_expected
from cli.columns import width
from cli.ending import totals, who_leads_what
from cli.incumbents import bureaus
from cli.obstructions import obstructions
from cli.options import Moment, as_json
from cli.output import line, note
from cli.reporting import digest_of
from cli.timeline import timeline
from cli.wiring import Options
from monitor.claims import local_day
from monitor.conclusion import EventQuery
from monitor.errors import RefusedError
from monitor.site import Site
from monitor.wire import event_json
from reports.digest import render
from reports.language import Language
from scheduler.replay.stepping import replay as replay_world
from scheduler.replay.stepping import rounds_of
from scheduler.replay.world import World, read_world
from scraper.reactor import run as run_loop
from scraper.registry import load_sites
from storage.store import Store, open_store

DEMO_WORLD = Path(__file__).parents[1] / "fixtures" / "world"


@dataclass(frozen=True, slots=True)
class Replayed:
    """What was replayed, and how long it took."""

    sites: dict[str, Site]
    last: datetime
    seconds: float


@click.command()
@click.argument("world", type=click.Path(path_type=Path), required=False)
@click.option("--archive", is_flag=True, help="Judge everything that the ledger keeps again, instead of a WORLD.")
@click.option("--since", type=Moment(), help="With --archive: read again only what was fetched since.")
@click.option("--compare", is_flag=True, help="With --archive: exit 1 when today's code concludes otherwise.")
@click.option("--check", is_flag=True, help="Compare with the world's expected.jsonl; exit 1 on a difference.")
@as_json
@click.pass_obj
def replay(
    options: Options, world: Path | None, archive: bool, since: datetime | None, compare: bool, check: bool, json_lines: bool
) -> None:
    r"""Replay WORLD, a folder of saved sites through time, over real HTTP on loopback.

    With --archive the snapshots in the ledger are judged again by today's code; nothing is written.

    Without --db or BUREAUWATCH_DB the ledger is thrown away at the end; with one, a replay that was stopped goes on.

    \b
    Example:
        bureauwatch replay fixtures/world --check
        bureauwatch --db sqlite:///half.db replay fixtures/world --json
        bureauwatch replay --archive --compare --since 2024-01-01
    """
    if archive:
        if world is not None or check:
            raise RefusedError("replay: --archive judges the ledger and takes neither a WORLD nor --check")
        judge_archive(options, since=since, compare=compare, json_lines=json_lines)
        return
    if world is None or since is not None or compare:
        raise RefusedError("replay: name a WORLD; --since and --compare go with --archive")
    _replay_world(options, world, check=check, json_lines=json_lines)


def _replay_world(options: Options, world: Path, *, check: bool, json_lines: bool) -> None:
    with tempfile.TemporaryDirectory(prefix="bureauwatch-") as folder:
        url = options.settings.db if options.given_db else f"sqlite:///{folder}/replay.db"
        store = open_store(url)
        try:
            replayed = run_replay(options, world, store)
            if json_lines:
                for event in store.events.events(EventQuery()):
                    line(event_json(event))
            else:
                show(replayed, store)
            if check and not check_expected(world, store, note):
                raise click.exceptions.Exit(1)
        finally:
            store.close()


def run_replay(options: Options, folder: Path, store: Store) -> Replayed:
    """Replay the world in *folder* into *store*, with a progress bar where stderr is a terminal."""
    world = read_world(folder)
    sites = load_sites(world.sites)
    if not sites:
        raise RefusedError(f"{world.sites}: no sites; a world needs sites/*.yaml")
    times = rounds_of(world)
    started = time.monotonic()
    with _bar(folder, sites, times) as advance:
        run_loop(_step(options, world, sites, store, advance))
    return Replayed(sites, times[-1], time.monotonic() - started)


async def _step(
    options: Options, world: World, sites: dict[str, Site], store: Store, advance: Callable[[datetime], None]
) -> None:
    async for report in replay_world(world, sites, store, options.limits()):
        advance(report.at)


class _bar:  # noqa: N801 - a context manager used like a function
    """A progress bar on stderr, or nothing when stderr is no terminal; a replay that goes on starts where it stopped."""

    def __init__(self, folder: Path, sites: Mapping[str, Site], times: Sequence[datetime]) -> None:
        self._times = times
        days = f"{local_day(times[0])} → {local_day(times[-1])}"
        self._progress = counting(f"Replaying {_near(folder)}  {len(bureaus(sites.values()))} bureaus  {days}", "days")
        self._task = self._progress.add_task("days", total=len(times))

    def __enter__(self) -> Callable[[datetime], None]:
        self._progress.start()
        return lambda at: self._progress.update(self._task, completed=self._times.index(at) + 1)

    def __exit__(self, *_: object) -> None:
        self._progress.stop()


def show(replayed: Replayed, store: Store) -> None:
    """Print the timeline, the numbers, who leads what, and what is not seen."""
    space = width()
    for text in timeline(store.events.events(EventQuery()), replayed.sites, space):
        click.echo(text)
    click.secho("\n≤ seen by that day; every other day is stated by a source", dim=True)
    click.echo(f"{totals(replayed.sites, store)}  ({replayed.seconds:.0f} s)")
    last = local_day(replayed.last)
    click.secho(f"\nWho leads what on {last}", bold=True)
    for text in who_leads_what(replayed.sites, store, last, space):
        click.echo(text)
    unseen = store.incidents.open()
    if unseen:
        click.secho(f"\nNot seen on {last}", bold=True)
        for text in obstructions(unseen, space):
            click.echo(text)


@click.command()
@click.pass_obj
def demo(options: Options) -> None:
    r"""Replay the first quarter of 2024 and show who came to lead which bureau, and what each is now called.

    It needs no network and no settings, and writes a database and a report into ./.demo.

    \b
    Example:
        bureauwatch demo
    """
    if not DEMO_WORLD.is_dir():
        raise RefusedError(f"{DEMO_WORLD}: the saved world of the demo is not there; it comes with the source, not the package")
    folder = Path.cwd() / ".demo"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = open_store(f"sqlite:///{folder}/bureauwatch.db")
    try:
        replayed = run_replay(options, DEMO_WORLD, store)
        show(replayed, store)
        _write_report(options, replayed, store, folder / "report.html")
    finally:
        store.close()
    _next(folder)


def _write_report(options: Options, replayed: Replayed, store: Store, file: Path) -> None:
    """Write the report that would have been mailed to somebody who knew what was before."""
    names = {site.id: site.organisation for site in replayed.sites.values()}
    digest = digest_of(options, store, language=Language.EN, at=replayed.last)
    file.write_text(render(replace(digest, names=names)).html, "utf-8")


def _next(folder: Path) -> None:
    """Print where everything is, and commands that work as they stand."""
    program = "bureauwatch" if shutil.which("bureauwatch") else _near(Path(sys.argv[0]))
    here = _near(folder)
    click.echo(f"\nreport    {here}/report.html\ndatabase  {here}/bureauwatch.db")
    click.echo(f"next      export BUREAUWATCH_DB=sqlite:///{here}/bureauwatch.db BUREAUWATCH_SITES={_near(DEMO_WORLD)}/sites")
    for words in ("who 江苏省数据局 --as-of 2024-01-10 --naming", "events --json", "site list"):
        click.echo(f"          {program} {words}")


def _near(path: Path) -> str:
    """Return *path* as seen from here, where it lies below."""
    absolute = path.resolve()
    return str(absolute.relative_to(Path.cwd())) if absolute.is_relative_to(Path.cwd()) else str(path)
