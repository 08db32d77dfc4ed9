"""``bureauwatch read``: what do these saved pages say, offline."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from cli import saved
from cli.answers import Answer, Answerer, Form, body_of
from cli.bulk import Bar, Tally, answering
from cli.options import as_json
from cli.output import note
from cli.saved import Saved
from cli.wiring import Options
from monitor.errors import RefusedError
from monitor.model import Role, Verdict
from scraper.parsers.context import Context


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--url", help="Address the page was saved from.")
@click.option("--published", help="Day of publication, where the page does not say (YYYY-MM-DD).")
@click.option("--organisation", help="Owner of the page; expands 省数据局, 该局.")
@click.option("--role", type=click.Choice([role.value for role in Role]), help="What the page is for; found out when not given.")
@click.option(
    "--batch", type=click.Path(path_type=Path), metavar="ITEMS.jsonl", help="Read many texts or pages, one JSON object a line."
)
@click.option("--jobs", type=click.IntRange(1, 64), default=1, help="Processes that read; the answers are the same.")
@click.option("--record", is_flag=True, help="Load what was read into the ledger, under its source class.")
@click.option("--explain", is_flag=True, help="Show for each fact its passage, the rule and what normalising changed.")
@as_json
@click.pass_obj
def read(
    options: Options,
    files: tuple[Path, ...],
    url: str | None,
    published: str | None,
    organisation: str | None,
    role: str | None,
    batch: Path | None,
    jobs: int,
    record: bool,
    explain: bool,
    json_lines: bool,
) -> None:
    r"""Read saved pages offline and say what they state.

    A folder stands for the pages below it. The answers come in the order of the pages, and one page that cannot be read
    does not end it.

    \b
    Example:
        bureauwatch read fixtures/article/index.html --json
        bureauwatch read --batch items.jsonl --json
        bureauwatch read saved/ --jobs 2 --json > facts.jsonl
        bureauwatch read saved.html --explain
    """
    if record and batch is not None:
        raise RefusedError("read: --record takes files, not --batch")
    form = Form.JSON if json_lines else Form.EXPLAINED if explain else Form.SHORT
    asked = Asked(files, batch, Context(url, published, organisation, None, Role(role) if role else None))
    answerer = Answerer(frozenset(options.bodies().site_by_name), form, colour=sys.stdout.isatty())
    tally = Tally()
    try:
        with Bar(asked.total(), shown=asked.many) as bar, answering(asked.items(), answerer, jobs, tell=bar.note) as answers:
            for answer in _checked(answers, asked):
                for text in (*_recorded(options, answer, url, wanted=record), *answer.notes):
                    bar.note(text)
                bar.result(answer.out)
                tally.verdicts[answer.verdict] += 1
    except KeyboardInterrupt:
        note(f"stopped after {tally}")
        raise
    asked.refuse_nothing(tally)
    if asked.many:
        note(str(tally))


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line names: files and folders, or a batch."""

    files: tuple[Path, ...]
    batch: Path | None
    context: Context

    def __post_init__(self) -> None:
        if self.batch is None and not self.files:
            raise RefusedError("read: name a file, a folder of saved pages, or --batch ITEMS.jsonl")

    @property
    def many(self) -> bool:
        """Say whether it may be more than one page, and so needs a bar and a last line."""
        return self.batch is not None or len(self.files) > 1 or self.files[0].is_dir()

    def items(self) -> Iterator[Saved]:
        """Yield what is to be read."""
        return saved.given(self.files, self.context) if self.batch is None else saved.batch(self.batch, Context())

    def total(self) -> int | None:
        """Count them where somebody watches a bar."""
        if not (self.many and Bar.wanted()):
            return None
        return sum(1 for _ in saved.given(self.files, self.context)) if self.batch is None else saved.count_lines(self.batch)

    def refuse_nothing(self, tally: Tally) -> None:
        """Refuse folders without a page, which may be a wrong name."""
        if self.batch is None and not tally.verdicts:
            names = ", ".join(str(path) for path in self.files)
            raise RefusedError(f"{names}: cannot be read: no saved page in it (*.htm, *.html, *.shtml, or HTML by its content)")


def _checked(answers: Iterator[Answer], asked: Asked) -> Iterator[Answer]:
    """Pass on the answers up to one that ends the command."""
    for answer in answers:
        if answer.broken is not None:
            raise RefusedError(answer.broken)
        if answer.verdict is Verdict.TRANSPORT_ERROR and not asked.many:
            raise RefusedError(answer.fault)
        yield answer


def _recorded(options: Options, answer: Answer, url: str | None, *, wanted: bool) -> Iterator[str]:
    """Load the page into the ledger where that is *wanted* and it was read; say what was new."""
    if wanted and answer.file is not None and answer.fault is None:
        changes = options.record(answer.file, url, body_of(answer.file))
        yield f"{answer.file.name}: {len(changes)} new in the ledger"
