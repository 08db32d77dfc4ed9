"""Bulk: many saved pages answered in order on one process or several, with a bar while it lasts and a line at its end."""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from cli.answers import Answer, Answerer
from cli.output import note
from cli.saved import Saved
from cli.workers import Workers
from monitor.model import Verdict

# One hand-over to a worker: so many pages, and about so much text.
CHUNK = 16
CHUNK_CHARACTERS = 2_000_000


@contextmanager
def answering(
    items: Iterable[Saved], answerer: Answerer, jobs: int, *, tell: Callable[[str], None] = note
) -> Iterator[Iterator[Answer]]:
    """Give the answers to *items*, in their order, worked out by *jobs* processes: the same answers whatever their number.

    *tell* hears of a process that died.
    """
    if jobs == 1:
        yield map(answerer, items)
        return
    crew: Workers[Saved, Answer] = Workers(jobs, answerer, name=lambda saved: saved.where, given_up=answerer.failed, tell=tell)
    with crew:
        yield crew.answers(chunks(items))


def chunks(items: Iterable[Saved]) -> Iterator[list[Saved]]:
    """Part *items* into what one worker gets at a time, bounded in number and in what it holds."""
    chunk: list[Saved] = []
    weight = 0
    for item in items:
        chunk.append(item)
        weight += item.weight
        if len(chunk) >= CHUNK or weight >= CHUNK_CHARACTERS:
            yield chunk
            chunk, weight = [], 0
    if chunk:
        yield chunk


@dataclass
class Tally:
    """What came of the pages so far; *clock* is in seconds."""

    started: float = field(default_factory=time.monotonic)
    verdicts: Counter[Verdict] = field(default_factory=Counter)

    def __str__(self) -> str:
        seconds = time.monotonic() - self.started
        count, good = self.verdicts.total(), self.verdicts[Verdict.GOOD]
        others = ", ".join(
            f"{number} {verdict.value}" for verdict, number in self.verdicts.most_common() if verdict != Verdict.GOOD
        )
        other = f"{count - good} other" + (f" ({others})" if others else "")
        return f"{count} pages: {good} good, {other}, in {seconds:.1f} s, {count / max(seconds, 0.001):.0f} pages/s"


class Bar(AbstractContextManager["Bar"]):
    """A progress bar on stderr, or nothing when stderr is no terminal.

    While it is *shown*, what belongs on a terminal must pass by it; results in a file or a pipe go there as ever.
    """

    def __init__(self, total: int | None, *, shown: bool) -> None:
        self._console = Console(stderr=True, highlight=False)
        self._progress = Progress(
            TextColumn("Reading"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TextColumn("pages"),
            _Speed(),
            TimeRemainingColumn(),
            console=self._console,
            expand=True,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
            disable=not (shown and self.wanted()),
        )
        self._shown = shown and self.wanted()
        self._task = self._progress.add_task("pages", total=total)

    @staticmethod
    def wanted() -> bool:
        """Say whether there is a terminal to show it on."""
        return Console(stderr=True).is_terminal

    def __enter__(self) -> "Bar":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def result(self, text: str) -> None:
        """Print a result, and count it."""
        if self._shown and sys.stdout.isatty():
            self._past(text)
        else:
            click.echo(text)
        self.advance()

    def note(self, text: str) -> None:
        """Tell the person at the terminal something that is no result."""
        if self._shown:
            self._past(text)
        else:
            note(text)

    def _past(self, text: str) -> None:
        self._console.print(Text.from_ansi(text), soft_wrap=True)

    def advance(self) -> None:
        """Count one page."""
        self._progress.advance(self._task)


class _Speed(ProgressColumn):
    """Pages a second, as of the last ones."""

    def render(self, task: Task) -> Text:
        """Return the speed, once there is one."""
        return Text("" if task.speed is None else f"{task.speed:.0f}/s", style="progress.data.speed")
