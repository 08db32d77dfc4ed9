"""The command ``bureauwatch``: its groups, its global options, and the one place where errors become a line."""

import io
import sys
from collections.abc import Mapping, Sequence

import click

from cli.lazy import LazyGroup, Place
from monitor.errors import MonitorError

REFUSED = 2
# In the order in which a newcomer meets them; a test holds each line to the command's own help.
COMMANDS: Mapping[str, Place] = {
    "demo": Place("cli.replaying", "demo", "Replay the first quarter of 2024 and show who came to lead which bureau."),
    "poll": Place("cli.watching", "poll", "Poll what is due, once, and say what came of it."),
    "serve": Place("cli.watching", "serve", "Run the service: rounds on schedule, reports by mail and log, until SIGTERM."),
    "events": Place("cli.history", "events", "List what happened; retract or correct what was said wrongly."),
    "who": Place("cli.leaders", "who", "Say who led ORGANISATION, and with --naming what it was called."),
    "evidence": Place("cli.proof", "evidence", "Show the passages that EVENT rests on; with --save write the bytes too."),
    "snapshot": Place("cli.snapshots", "snapshot", "What did a page say on a day: list, show or save its snapshots."),
    "report": Place("cli.reporting", "report", "Show the report that would be mailed."),
    "incidents": Place("cli.obstructions", "incidents", "List what could not be seen, why, and since when."),
    "review": Place("cli.reviewing", "review", "What waits for a person: list, show, accept or reject it."),
    "site": Place("cli.sites", "site", "Show and check the sites that are watched."),
    "read": Place("cli.reading", "read", "Read saved pages offline and say what they state."),
    "replay": Place("cli.replaying", "replay", "Replay WORLD, a folder of saved sites through time, over real HTTP."),
    "health": Place("cli.maintenance", "health", "Say whether the service itself is well."),
    "db": Place("cli.maintenance", "database", "The ledger's database: its sizes, its schema."),
}


@click.group(
    cls=LazyGroup,
    places=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@click.option("--db", metavar="URL", help="Database, any SQLAlchemy URL (BUREAUWATCH_DB).")
@click.option("--sites", metavar="DIR", help="Folder of site YAML files (BUREAUWATCH_SITES).")
@click.option(
    "--hosts-map",
    metavar="PATTERN[:PORT]=ADDRESS:PORT",
    multiple=True,
    help="Send matching hosts to a test server; every other host is then a DNS error.",
)
@click.version_option(package_name="bureauwatch", prog_name="bureauwatch")
@click.pass_context
def main(context: click.Context, db: str | None, sites: str | None, hosts_map: tuple[str, ...]) -> None:
    r"""Watch the web sites of China's provincial data bureaus: who leads which bureau, and what is it called.

    \b
    Example:
        bureauwatch demo
        bureauwatch poll --all --site jiangsu
        bureauwatch who 江苏省数据局 --as-of 2024-01-04
    """
    # Imported here, since wiring needs everything and the help nothing.
    from cli.logs import configure_logs
    from cli.wiring import Options

    # Until a command wants more: warnings only, and on stderr, since stdout is for results.
    configure_logs("text", quiet=True)
    context.obj = options = Options(db=db, sites=sites, hosts_map=hosts_map)
    context.call_on_close(options.close)


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; a refusal is one line on stderr and exit code 2, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal without Chinese gets escapes, which JSON understands too
            stream.reconfigure(errors="backslashreplace")
    try:
        code = main.main(args=arguments, prog_name="bureauwatch", standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(REFUSED)
    except BrokenPipeError:
        sys.exit(0)
    except (click.ClickException, MonitorError, OSError, RecursionError, MemoryError) as error:
        click.echo(f"bureauwatch: {refusal(error)}", err=True)
        sys.exit(REFUSED)
    sys.exit(code if isinstance(code, int) else 0)


def refusal(error: BaseException) -> str:
    """Return the one line that says what is wrong and what to do."""
    text = error.format_message() if isinstance(error, click.ClickException) else str(error)
    if isinstance(error, click.UsageError) and error.ctx is not None:
        text = f"{text.rstrip('.')}; see «{error.ctx.command_path} --help»"
    return " ".join(text.split()) or type(error).__name__
