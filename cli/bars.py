"""Bars: the progress of long work on stderr, or nothing where stderr is no terminal."""

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


def counting(work: str, noun: str, *, transient: bool = False) -> Progress:
    """Return a bar that says *work*, how many of the *noun* are done, and for how long; a *transient* one leaves nothing."""
    console = Console(stderr=True)
    return Progress(
        TextColumn(work),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn(noun),
        TimeElapsedColumn(),
        console=console,
        expand=True,
        transient=transient,
        disable=not console.is_terminal,
    )
