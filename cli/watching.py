"""``bureauwatch poll`` and ``serve``: one round by hand, or rounds on time."""

import asyncio

import click

from cli.logs import configure_logs
from cli.options import as_json
from cli.output import line, note
from cli.wiring import Options, now
from scheduler.addressing import Addressing
from scheduler.daemon import Daemon
from scheduler.outcome import RoundReport
from scheduler.timing import check_timing
from scraper.crawl import Crawl
from scraper.reactor import run as run_loop


@click.command()
@click.option("--all", "everything", is_flag=True, help="Everything now, not only what is due.")
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
    report = run_loop(_poll(options, options.address(), sites, everything))
    if json_lines:
        line(dict(report.as_json()))
    else:
        click.echo(_summary(report))


async def _poll(options: Options, address: Addressing, sites: list[str] | None, everything: bool) -> RoundReport:
    crawl = Crawl(book=options.address_book())
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
    if options.settings.recipients and options.settings.smtp_url is None:
        note("bureauwatch: recipients are set but no smtp_url (BUREAUWATCH_SMTP_URL): nobody gets a mail")
    for site in options.registry.values():
        check_timing(site, options.timing)
    run_loop(_serve(options, options.address()))
    options.store().close()


async def _serve(options: Options, address: Addressing) -> None:
    crawl = Crawl(book=options.address_book())
    daemon = Daemon(
        watcher=options.watcher(crawl, address),
        sites=options.registry,
        timing=options.timing,
        deliver=options.deliver,
        drain=options.settings.drain,
    )
    try:
        await daemon.serve()
    finally:
        await asyncio.wait_for(crawl.close(), 5)
