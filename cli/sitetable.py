"""How sites look on a terminal: the table of all, and one in full."""

import io
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from textwrap import wrap

from rich import box
from rich.cells import cell_len
from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from cli.columns import PIPED, width
from monitor.coverage import carrier_proved, gaps, watched
from monitor.model import Role
from monitor.site import Site


def summary_table(title: str, sites: Sequence[Site]) -> str:
    """Return the table of *sites*: what is watched, where each address was seen, what is not known."""
    table = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", pad_edge=False, expand=True)
    table.add_column("id", no_wrap=True, style="cyan")
    table.add_column("机构", width=26, overflow="fold")
    table.add_column("watched, and where its address was seen", min_width=40, ratio=5)
    bodies = any(site.source_kind == "body" for site in sites)
    table.add_column("not known" if bodies else "kind", min_width=10, ratio=2, style="yellow" if bodies else "")
    for site in sites:
        last = (", ".join(gaps(site)) or "–") if bodies else site.source_kind
        table.add_row(site.id, _name(site), _watched(site), last)
    return _rendered(table)


def _name(site: Site) -> Text:
    return Text(site.organisation, style="dim" if site.name_status == "unknown" else "")


def _watched(site: Site) -> Group:
    """One line a page, then the carrier and what waits to be verified; a long source is cut, never the page."""
    longest = max((cell_len(page.key) for page in watched(site)), default=0)
    lines = [
        Text.assemble(page.key.ljust(longest), "  ", (page.source or "not said where", "dim"), no_wrap=True, overflow="ellipsis")
        for page in watched(site)
    ]
    if site.parent is not None:
        lines.append(Text(f"on the site of {site.parent}", style="dim"))
    if site.carrier is not None:
        lines.append(Text(f"via {site.carrier}" if carrier_proved(site) else f"via {site.carrier} (relation not proved)"))
    elif not site.pages:
        lines.append(Text("nothing is polled", style="yellow"))
    if site.unverified:
        lines.append(Text(f"{len(site.unverified)} unverified", style="dim"))
    return Group(*lines)


def _rendered(table: Table) -> str:
    out = io.StringIO()
    terminal = sys.stdout.isatty()
    Console(file=out, width=width(), force_terminal=terminal or None, color_system="auto" if terminal else None).print(table)
    return "\n".join(row.rstrip() for row in out.getvalue().splitlines())


def described(site: Site, registry: Mapping[str, Site], found: Collection[Role] = ()) -> Iterator[str]:
    """Yield the lines that say everything about *site*; *found* are the roles of pages that a search found on it."""
    yield f"{site.organisation}  ({site.id}, {site.source_kind}, {site.jurisdiction})"
    yield from _fields(_facts(site, registry, found))
    yield ""
    if not site.pages:
        yield "watched: nothing of its own"
    else:
        yield "watched"
        for page in watched(site):
            yield f"  {page.key} ({page.role.value})" if page.key != page.role.value else f"  {page.key}"
            yield f"      {page.url}"
            yield f"      {page.source or 'not said where it was seen'}"
    if site.unverified:
        yield "unverified, not polled until «bureauwatch --sites DIR site enable ID URL»"
        for unverified in site.unverified:
            yield f"  {unverified.role.value}"
            yield f"      {unverified.url}"
            yield f"      {unverified.source}"


def _facts(site: Site, registry: Mapping[str, Site], found: Collection[Role]) -> Iterator[tuple[str, str]]:
    if site.name_status == "unknown":
        yield "name", "not known"
    if site.aliases:
        yield "also called", "、".join(site.aliases) + _seen(site, "aliases")
    if site.parent is not None:
        yield "on the site of", site.parent + _seen(site, "parent")
    if site.carrier is not None:
        carrier = registry[site.carrier]
        yield "watched through", f"{carrier.organisation} ({carrier.id})" + (_seen(site, "carrier") or "; relation not proved")
    yield "hosts", ", ".join(host + _seen(site, host) for host in site.hosts) or "none is known"
    if gaps(site, found):
        yield "not known", ", ".join(gaps(site, found))
    if site.notes:
        yield "notes", site.notes


def _seen(site: Site, key: str) -> str:
    return f" [{site.sources[key]}]" if key in site.sources else ""


def _fields(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, text in pairs:
        first, *more = wrap(text, PIPED - 18, break_long_words=False, break_on_hyphens=False)
        yield f"  {name:<15} {first}"
        yield from (" " * 18 + part for part in more)
