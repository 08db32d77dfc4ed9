"""``bureauwatch poll`` and ``serve``: one round by hand, or rounds on time."""

import asyncio
import signal

import click
import structlog

from cli.logs import configure_logs
from cli.options import as_json
from cli.output import line, note
from cli.wiring import Options, now
from monitor.errors import RefusedError
from scheduler.addressing import Addressing
from scheduler.daemon import Daemon
from scheduler.outcome import RoundReport
from scheduler.shelf import LedgerShelf
from scheduler.timing import check_timing
from scheduler.wellness import STARTED_KEY
from scraper.crawl import Crawl
from scraper.reactor import run as run_loop


@click.command()
@click.option("--all", "everything", is_flag=True, help="Everything now, not only what is due; quiet hours don't count.")
@click.option("--site", "wanted", multiple=True, help="Only this site; repeatable.")
@as_json
@click.pass_obj
def poll(options: Options, everything: bool, wanted: tuple[str, ...], json_lines: bool) -> None:
    r"""Poll what is due, once, and say what came of it; reports whose time has come are mailed at the end.

    \b
    Example:
        bureauwatch poll --all --site jiangsu --json
    """
    configure_logs(options.settings.log_format, quiet=True)
    sites = options.chosen(wanted)
    _check(options)
    report = run_loop(_poll(options, options.address(), sites, everything))
    if json_lines:
        line(dict(report.as_json()))
    else:
        click.echo(_summary(report))


async def _poll(options: Options, address: Addressing, sites: list[str] | None, everything: bool) -> RoundReport:
    crawl = Crawl(book=options.address_book(), robots=LedgerShelf(options.store().hosts))
    try:
        report = await options.watcher(crawl, address).poll(sites=sites, everything=everything)
        await options.deliver(now())
        return report
    finally:
        await crawl.close()


def _summary(report: RoundReport) -> str:
    parts = [f"{count} {name}" for name, count in report.as_json().items() if name != "pages" and (count or name == "events")]
    return f"{report.pages} pages: " + ", ".join(parts)


@click.command()
@click.pass_obj
def serve(options: Options) -> None:
    r"""Run the service: rounds on schedule, reports by mail and log, until SIGTERM.

    \b
    Example:
        BUREAUWATCH_CONTACT=ops@example.org bureauwatch serve
    """
    configure_logs(options.settings.log_format)
    with EarlyStop() as told:
        _check(options)
        if options.settings.recipients and options.settings.smtp_url is None:
            note("bureauwatch: recipients are set but no smtp_url (BUREAUWATCH_SMTP_URL): nobody gets a mail")
        address = options.address()
        with options.store().leases.hold("serve"):
            structlog.get_logger().info("service.starting", database=options.store().engine.url.render_as_string())
            run_loop(_serve(options, address, told))


class EarlyStop:
    """Hears a SIGTERM or SIGINT that comes before the loop does."""

    def __init__(self) -> None:
        self.heard = False

    def __enter__(self) -> "EarlyStop":
        """Listen."""
        self._before = [(name, signal.signal(name, self._hear)) for name in (signal.SIGTERM, signal.SIGINT)]
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the signals as they were."""
        for name, handler in self._before:
            signal.signal(name, handler)

    def _hear(self, *_: object) -> None:
        self.heard = True


async def _serve(options: Options, address: Addressing, told: EarlyStop) -> None:
    crawl = Crawl(book=options.address_book(), robots=LedgerShelf(options.store().hosts))
    daemon = Daemon(
        watcher=options.watcher(crawl, address),
        sites=options.registry,
        timing=options.timing,
        deliver=options.deliver,
        drain=options.settings.drain,
    )
    options.store().notes.store(STARTED_KEY, now().isoformat())
    if told.heard:
        daemon.stop()
    try:
        await daemon.serve()
    finally:
        await asyncio.wait_for(crawl.close(), 5)


def _check(options: Options) -> None:
    """Refuse to start with a registry that is empty or that says nonsense about time."""
    if not options.registry:
        raise RefusedError(
            "there is no site to watch: the folder of sites has no *.yaml; docs/add-a-site.md shows how to write one"
        )
    for site in options.registry.values():
        check_timing(site, options.timing, now())
