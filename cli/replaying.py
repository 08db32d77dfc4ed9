"""``bureauwatch replay`` and ``demo``: saved worlds polled again on a simulated clock."""

import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from cli.checking import check_expected
from cli.options import as_json
from cli.output import line, note
from cli.wiring import Options
from monitor.conclusion import EventQuery
from monitor.errors import RefusedError
from monitor.site import Site
from monitor.wire import event_json
from scheduler.replay.stepping import replay as replay_world
from scheduler.replay.stepping import rounds_of
from scheduler.replay.world import World, read_world
from scraper.reactor import run as run_loop
from scraper.registry import load_sites
from storage.store import Store, open_store

DEMO_WORLD = Path(__file__).parents[1] / "fixtures" / "world"


@dataclass
class Replayed:
    """What a replay came to."""

    world: World
    sites: dict[str, Site]
    seconds: float = 0.0
    rounds: int = 0
    pages: int = 0
    counts: dict[str, int] = field(default_factory=dict)


@click.command()
@click.argument("world", type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Compare with the world's expected.jsonl; exit 1 on a difference.")
@as_json
@click.pass_obj
def replay(options: Options, world: Path, check: bool, json_lines: bool) -> None:
    r"""Replay WORLD, a folder of saved sites through time, over real HTTP on loopback.

    \b
    Example:
        bureauwatch replay fixtures/world --check
        bureauwatch --db sqlite:///half.db replay fixtures/world --json
    """
    with tempfile.TemporaryDirectory(prefix="bureauwatch-") as folder:
        url = options.settings.db if options.given_db else f"sqlite:///{folder}/replay.db"
        store = open_store(url)
        try:
            replayed = run_replay(options, world, store)
            if json_lines:
                for event in store.events.events(EventQuery()):
                    line(event_json(event))
            note(summary(replayed, store))
            if check and not check_expected(world, store, note):
                raise click.exceptions.Exit(1)
        finally:
            store.close()


def run_replay(options: Options, folder: Path, store: Store, progress: bool = True) -> Replayed:
    """Replay the world in *folder* into *store*, with a progress bar where stderr is a terminal."""
    world = read_world(folder)
    sites = load_sites(world.sites)
    if not sites:
        raise RefusedError(f"{world.sites}: no sites; a world needs sites/*.yaml")
    replayed = Replayed(world, sites)
    started = time.monotonic()
    with _bar(folder, sites, len(rounds_of(world)), shown=progress) as advance:
        run_loop(_step(options, world, sites, store, replayed, advance))
    replayed.seconds = time.monotonic() - started
    return replayed


async def _step(
    options: Options, world: World, sites: dict[str, Site], store: Store, replayed: Replayed, advance: Callable[[], None]
) -> None:
    async for report in replay_world(world, sites, store, options.limits()):
        replayed.rounds += 1
        replayed.pages += report.pages
        for name, count in report.counts.items():
            replayed.counts[name] = replayed.counts.get(name, 0) + count
        advance()


class _bar:  # noqa: N801 - a context manager used like a function
    """A progress bar on stderr, or nothing when stderr is no terminal."""

    def __init__(self, folder: Path, sites: dict[str, Site], total: int, *, shown: bool) -> None:
        console = Console(stderr=True)
        self._progress = Progress(
            TextColumn(f"Replaying {folder}  {len(sites)} bodies"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("days"),
            TimeElapsedColumn(),
            console=console,
            disable=not (shown and console.is_terminal),
        )
        self._task = self._progress.add_task("days", total=total)

    def __enter__(self) -> Callable[[], None]:
        self._progress.start()
        return lambda: self._progress.advance(self._task)

    def __exit__(self, *_: object) -> None:
        self._progress.stop()


def summary(replayed: Replayed, store: Store) -> str:
    """Return the one line that ends a replay."""
    events = store.events.events(EventQuery())
    incidents = store.incidents.all()
    still_open = sum(incident.closed_at is None for incident in incidents)
    state = "all closed" if not still_open else f"{still_open} still open"
    return (
        f"{len(replayed.sites)} bodies · {len(events)} events · {len(incidents)} incidents, {state} · "
        f"{replayed.pages:,} pages in {replayed.rounds} rounds, {replayed.seconds:.1f} s"
    )


@click.command()
@click.pass_obj
def demo(options: Options) -> None:
    r"""Replay the first quarter of 2024 and show who came to lead which bureau, and what each is now called.

    \b
    Example:
        bureauwatch demo
    """
    folder = Path.cwd() / ".demo"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = open_store(f"sqlite:///{folder}/bureauwatch.db")
    try:
        replayed = run_replay(options, DEMO_WORLD, store)
        _show(replayed, store, folder)
    finally:
        store.close()


def _show(replayed: Replayed, store: Store, folder: Path) -> None:
    for event in store.events.events(EventQuery()):
        click.echo(
            f"{event.decided_on or event.effective_on or event.published_on or ''}  {event.site}  {event.summary}  {event.status.value}"
        )
    click.echo(summary(replayed, store))
    click.echo(f"database {folder}/bureauwatch.db")
