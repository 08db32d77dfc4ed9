"""``bureauwatch site coverage``: each body and each kind of page, known, found or not known and why, as a document."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import click

from cli.options import as_json
from cli.output import line
from cli.wiring import Options
from monitor.picture import Known, Part, Standing, picture
from monitor.site import Site

HEAD = ("home", "roster", "functions", "notices", "news", "about")


@click.command("coverage")
@as_json
@click.pass_obj
def site_coverage(options: Options, json_lines: bool) -> None:
    r"""Print what is known of each body as Markdown: each kind of page, known, found, or not known and why.

    \b
    Example:
        bureauwatch site coverage > docs/coverage.md
    """
    pictures = pictures_of(options)
    if not json_lines:
        click.echo("\n".join(document(pictures)))
        return
    for site, parts in pictures:
        for part in parts:
            line(
                {
                    "site": site.id,
                    "organisation": site.organisation,
                    "kind": part.kind,
                    "standing": part.standing.value,
                    "why": part.why,
                    "url": part.url,
                }
            )


def pictures_of(options: Options) -> list[tuple[Site, Sequence[Part]]]:
    """Return the picture of each body of the registry, with what the ledger knows, if there is one."""
    registry: Mapping[str, Site] = options.registry
    store = options.store() if options.has_ledger() else None
    # In a world a body may be shown by a government's site alone.
    carriers = {site.carrier for site in registry.values() if site.carrier is not None}
    bodies = [
        site for site in registry.values() if site.source_kind == "body" or (site.parent is not None and site.id not in carriers)
    ]
    finds = {site: store.finds.of(site) for site in registry} if store is not None else {}
    known = Known(registry, finds, store.finds.searches() if store is not None else {})
    return [(site, picture(site, known)) for site in bodies]


def document(pictures: Sequence[tuple[Site, Sequence[Part]]]) -> Iterator[str]:
    """Yield the lines of the document: a table of all, then the reasons."""
    counts = Counter(part.standing for _, parts in pictures for part in parts)
    total = ", ".join(f"{counts[standing]} {standing.value}" for standing in Standing if counts[standing])
    yield f"{len(pictures)} {'body' if len(pictures) == 1 else 'bodies'}, {sum(counts.values())} kinds of pages: {total}."
    yield ""
    yield f"| body | {' | '.join(HEAD)} |"
    yield f"| --- |{' --- |' * len(HEAD)}"
    for site, parts in pictures:
        cells = {part.kind: part for part in parts}
        yield f"| {site.organisation} (`{site.id}`) | {' | '.join(_cell(cells[kind]) for kind in HEAD)} |"
    yield ""
    for site, parts in pictures:
        yield f"- **{site.organisation}** (`{site.id}`)"
        for why, kinds in _grouped(parts):
            yield f"  - {', '.join(kinds)}: {why}"


def _cell(part: Part) -> str:
    return f"[{part.standing.value}]({part.url})" if part.url is not None else part.standing.value


def _grouped(parts: Sequence[Part]) -> Iterator[tuple[str, list[str]]]:
    """Yield each reason once, with the kinds that it is said of."""
    grouped: dict[str, list[str]] = {}
    for part in parts:
        grouped.setdefault(f"{part.standing.value}; {part.why}", []).append(part.kind)
    yield from grouped.items()
