"""How new sites look on a terminal: one in full, a list as a table with what was found and what was not."""

import io
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from cli.columns import width
from monitor.finds import SOUGHT, Fate, Find, Kind
from monitor.model import Verdict
from scheduler.scouting import Scouted
from scraper.saving import trail_of

# What makes a site whole: with these its leaders, its duties and its news are seen.
NEEDED = (Kind.ROSTER, Kind.FUNCTIONS, Kind.NOTICES)
MOST_PEOPLE = 20
BARRING = frozenset({Verdict.CHALLENGED, Verdict.BLOCKED, Verdict.ROBOTS, Verdict.MAINTENANCE})
STYLES = {"found": "green", "partly": "yellow", "blocked": "red", "no site": "red", "refused": "red"}


class Outcome(StrEnum):
    """What came of an address."""

    FOUND = "found"
    PARTLY = "partly"
    BLOCKED = "blocked"
    NO_SITE = "no site"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one address, why, and what was written."""

    address: str
    outcome: Outcome
    reason: str
    scouted: Scouted | None = None
    yaml: Path | None = None
    fixture: Path | None = None
    golden: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the line of ``site new --json``."""
        seen = self.scouted
        return {
            "address": self.address,
            "outcome": self.outcome.value,
            "reason": self.reason,
            "id": seen.site.id if seen is not None else None,
            "organisation": seen.site.organisation if seen is not None and self.yaml is not None else None,
            "jurisdiction": seen.site.jurisdiction if seen is not None and self.yaml is not None else None,
            "found": [
                {"kind": find.kind.value, "url": find.url, "trail": list(find.trail), "reason": find.reason}
                for find in _found(seen)
            ],
            "empty": [{"kind": find.kind.value, "url": find.url, "reason": find.reason} for find in _empty(seen)],
            "missing": [kind.value for kind in seen.missing] if seen is not None else [],
            "requests": seen.requests if seen is not None else 0,
            "yaml": str(self.yaml) if self.yaml is not None else None,
            "fixture": str(self.fixture) if self.fixture is not None else None,
        }


def verdict_of(scouted: Scouted, *, named: bool) -> tuple[Outcome, str]:
    """Return what came of a look and the sentence that says why; *named* says that name and region are known."""
    verdict = scouted.judgement.verdict
    if verdict is not Verdict.GOOD:
        outcome = Outcome.BLOCKED if verdict in BARRING else Outcome.NO_SITE
        return outcome, f"the home page is not seen: {verdict.value.replace('_', ' ')}: {scouted.judgement.reason}"
    if not named:
        return (
            Outcome.REFUSED,
            "the home page does not say whose site it is, or of which region: say --organisation and --jurisdiction",
        )
    missing = [
        kind.value
        for kind in NEEDED
        if kind in scouted.missing and not (kind is Kind.FUNCTIONS and Kind.ABOUT not in scouted.missing)
    ]
    if not missing:
        return Outcome.FOUND, f"{len(_found(scouted))} pages in {scouted.requests} requests"
    shut = "; the site shut the search out" if scouted.shut_out else ""
    return Outcome.PARTLY, f"not found in {scouted.requests} requests: {', '.join(missing)}{shut}"


def report_lines(result: Result) -> Iterator[str]:
    """Yield what a person reads after ``site new URL``."""
    seen = result.scouted
    if seen is None or result.yaml is None:
        return
    yield f"{seen.site.organisation}  ({seen.site.id}, {seen.site.jurisdiction})"
    if seen.site.parent is not None:
        yield f"  on the site of {seen.site.parent}"
    pages = {page["url"]: page for page in result.golden.get("pages", ())}
    for find in _found(seen):
        yield f"  {find.kind.value:<10} {find.url}"
        yield f"             {trail_of(find.trail)}; {find.reason}"
        for said in _said(pages.get(find.url, {})):
            yield f"             {said}"
    for find in _empty(seen):
        yield f"  {find.kind.value:<10} {find.url}"
        yield f"             {trail_of(find.trail)}; shows nothing yet: {find.reason}"
    missing = [kind.value for kind in SOUGHT if kind in seen.missing]
    if missing:
        yield f"  not found  {', '.join(missing)}"
    yield f"{result.outcome.value}: {result.reason}"
    yield f"written    {result.yaml}"
    yield f"saved      {result.fixture}  («bureauwatch replay {result.fixture} --check» reads it again)"
    yield f"next       bureauwatch --sites {result.yaml.parent} poll --all --site {seen.site.id}"


def results_table(results: Sequence[Result]) -> str:
    """Return the table of a list: address, outcome, body, what was found, why not."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("address", overflow="fold", ratio=4)
    table.add_column("outcome", no_wrap=True)
    table.add_column("机构", overflow="fold", ratio=3)
    table.add_column("found", overflow="fold", ratio=3)
    table.add_column("why", overflow="fold", ratio=5)
    for result in results:
        body = result.scouted.site.organisation if result.scouted is not None and result.yaml is not None else "–"
        kinds = ", ".join(dict.fromkeys(find.kind.value for find in _found(result.scouted))) or "–"
        style = STYLES[result.outcome.value]
        table.add_row(result.address, f"[{style}]{result.outcome.value}[/]", body, kinds, result.reason)
    counts = [(outcome.value, sum(one.outcome is outcome for one in results)) for outcome in Outcome]
    out = io.StringIO()
    terminal = sys.stdout.isatty()
    Console(file=out, width=width(), force_terminal=terminal or None, color_system="auto" if terminal else None).print(table)
    told = ", ".join(f"{count} {name}" for name, count in counts if count)
    return "\n".join([*(row.rstrip() for row in out.getvalue().splitlines()), f"{len(results)} addresses: {told}"])


def _found(seen: Scouted | None) -> list[Find]:
    return [find for find in seen.finds if find.fate is Fate.ACCEPTED] if seen is not None else []


def _empty(seen: Scouted | None) -> list[Find]:
    """Return the columns that say beyond doubt what they are and show nothing yet."""
    return [find for find in seen.finds if find.fate is Fate.WAITING] if seen is not None else []


def _said(page: Mapping[str, Any]) -> Iterator[str]:
    """Yield what was read on a page: its people with their posts, or the first row of a list."""
    for person, *posts in page.get("leaders", ())[:MOST_PEOPLE]:
        yield f"{person}  {'、'.join(posts)}".rstrip()
    if page.get("first"):
        yield f"«{page['first']}» …"
