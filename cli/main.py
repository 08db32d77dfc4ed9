"""The command ``bureauwatch``: its groups, its global options, and the one place where errors become a line."""

import sys
from collections.abc import Sequence

import click

from cli.history import events, incidents
from cli.leaders import who
from cli.logs import configure_logs
from cli.maintenance import database, health
from cli.proof import evidence
from cli.reading import read
from cli.replaying import demo, replay
from cli.reporting import report
from cli.sites import site
from cli.snapshots import snapshot
from cli.watching import poll, serve
from cli.wiring import Options
from monitor.errors import MonitorError

REFUSED = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
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
    # Until a command wants more: warnings only, and on stderr, since stdout is for results.
    configure_logs("text", quiet=True)
    context.obj = options = Options(db=db, sites=sites, hosts_map=hosts_map)
    context.call_on_close(options.close)


COMMANDS: tuple[click.Command, ...] = (
    demo, poll, serve, replay, read, events, who, report, site, incidents, snapshot, evidence, health, database,
)  # fmt: skip
for command in COMMANDS:
    main.add_command(command)


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; a refusal is one line on stderr and exit code 2, never a traceback."""
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
