"""The health of a site, and how it looks on a terminal."""

import io
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from cli.columns import width
from cli.options import CHINA
from monitor.finds import Find, Kind
from monitor.incidents import Incident, stamp
from monitor.site import Site


@dataclass(frozen=True, slots=True)
class Health:
    """How one site is: *seen_at* is its last good look, *verdicts* count its pages' newest looks, *now* is what a search finds."""

    site: Site
    seen_at: datetime | None
    verdicts: Counter[str]
    incidents: tuple[Incident, ...]
    missing: tuple[Kind, ...]
    now: tuple[Find, ...] | None = None
    trouble: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the line of ``site check --json``."""
        return {
            "site": self.site.id,
            "organisation": self.site.organisation,
            "seen_at": stamp(self.seen_at),
            "verdicts": dict(self.verdicts),
            "incidents": [incident.kind for incident in self.incidents],
            "missing": [kind.value for kind in self.missing],
            "found_now": None if self.now is None else [{"kind": find.kind.value, "url": find.url} for find in self.now],
            "trouble": self.trouble or None,
        }


def health_table(found: Iterable[Health]) -> str:
    """Return one row a site: id, last good look, verdicts of its pages, what is missing, what would be found now."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("id", no_wrap=True, style="cyan")
    table.add_column("seen well", no_wrap=True)
    table.add_column("pages", overflow="fold", ratio=3)
    table.add_column("missing", overflow="fold", ratio=3, style="yellow")
    table.add_column("would be found now", overflow="fold", ratio=6)
    for health in found:
        seen = f"{health.seen_at.astimezone(CHINA):%Y-%m-%d}" if health.seen_at is not None else "never"
        pages = ", ".join(f"{count} {verdict.replace('_', ' ')}" for verdict, count in health.verdicts.most_common()) or "–"
        table.add_row(health.site.id, seen, pages, ", ".join(kind.value for kind in health.missing) or "–", _now(health))
    out = io.StringIO()
    terminal = sys.stdout.isatty()
    Console(file=out, width=width(), force_terminal=terminal or None, color_system="auto" if terminal else None).print(table)
    return "\n".join(row.rstrip() for row in out.getvalue().splitlines())


def _now(health: Health) -> str:
    if health.trouble:
        return health.trouble
    if health.now is None:
        return "–" if not health.missing else "not asked"
    return "\n".join(f"{find.kind.value} {find.url}" for find in health.now) or "nothing more"
