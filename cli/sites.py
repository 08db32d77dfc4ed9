"""The commands ``bureauwatch site …``: what is watched, what is not known, and whether the registry is sound."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click

from cli.foundpages import found_lines, found_object
from cli.lazy import LazyGroup, Place
from cli.options import as_json
from cli.output import line, note
from cli.sitetable import described, summary_table
from cli.wiring import Options, now
from monitor.coverage import carrier_proved, gaps, watched
from monitor.errors import MonitorError, RefusedError, RegistryError
from monitor.finds import Find, roles_found
from monitor.site import Site
from scheduler.timing import check_timing
from scraper.enabling import enabled
from scraper.lint import Finding, lint_registry, lint_site
from scraper.registry import BUILT_IN, load_site
from scraper.saving import saved

# In the order in which somebody who adds a site meets them; what asks the web or reads pages is imported when it is called.
COMMANDS: Mapping[str, Place] = {
    "new": Place("cli.newsites", "new_site", "Look at a home address, find its pages, and write the site's YAML and fixture."),
    "list": Place("cli.sites", "list_sites", "List each body: what is watched, and what is not known."),
    "show": Place("cli.sites", "show_site", "Show one site: every address, and where it was seen."),
    "check": Place("cli.sitecheck", "check_sites", "Show how every site is, and what a search would find now."),
    "coverage": Place("cli.coverage", "site_coverage", "Print what is known of each body as Markdown."),
    "save": Place("cli.sites", "save_found", "Write what a search found into the YAML."),
    "enable": Place("cli.sites", "enable_page", "Watch an unverified address from now on."),
    "lint": Place("cli.sites", "lint_sites", "Check every YAML file of the registry."),
}


@click.group(cls=LazyGroup, places=COMMANDS)
def site() -> None:
    r"""Show and check the sites that are watched.

    \b
    Example:
        bureauwatch site list
        bureauwatch site show fujian
        bureauwatch site lint
    """


@click.command("list")
@as_json
@click.pass_obj
def list_sites(options: Options, json_lines: bool) -> None:
    r"""List each body: what is watched, where each address was seen, and what is not known.

    \b
    Example:
        bureauwatch site list
        bureauwatch site list --json | jq 'select(.watched == []) | .organisation'
    """
    sites = list(options.registry.values())
    if json_lines:
        for entry in sites:
            line(_as_object(entry))
        return
    bodies = [entry for entry in sites if entry.source_kind == "body"]
    others = [entry for entry in sites if entry.source_kind != "body"]
    for title, group in (("Bodies", bodies), ("Carriers and sources of notices", others)):
        if group:
            click.echo(summary_table(title, group))
    silent = sum(not entry.pages and entry.carrier is None for entry in bodies)
    carried = sum(not entry.pages and entry.carrier is not None for entry in bodies)
    note(
        f"{len(bodies)} bodies: {len(bodies) - carried - silent} by pages of their own, {carried} through a carrier, "
        f"{silent} not polled; {len(others)} other sites. «site show ID» has every address."
    )


def _as_object(entry: Site, found: Iterable[Find] = ()) -> dict[str, object]:
    return {
        "id": entry.id,
        "organisation": entry.organisation,
        "name_status": entry.name_status,
        "aliases": list(entry.aliases),
        "kind": entry.source_kind,
        "jurisdiction": entry.jurisdiction,
        "hosts": list(entry.hosts),
        "parent": entry.parent,
        "carrier": entry.carrier,
        "carrier_proved": carrier_proved(entry),
        "watched": [dataclasses.asdict(page) for page in watched(entry)],
        "unverified": [page.model_dump() for page in entry.unverified],
        "not_known": list(gaps(entry, roles_found(found))),
        "notes": entry.notes,
    }


@click.command("show")
@click.argument("name", metavar="ID")
@as_json
@click.pass_obj
def show_site(options: Options, name: str, json_lines: bool) -> None:
    r"""Show one site: every address with its role and where it was seen, the unverified ones too.

    \b
    Example:
        bureauwatch site show shandong
    """
    options.chosen((name,))
    entry = options.registry[name]
    found = options.store().finds.of(name) if options.has_ledger() else ()
    if json_lines:
        line({**_as_object(entry, found), **found_object(found)})
        return
    for text in (*described(entry, options.registry, roles_found(found)), *found_lines(found)):
        click.echo(text)


@click.command("lint")
@as_json
@click.pass_context
def lint_sites(context: click.Context, json_lines: bool) -> None:
    r"""Check every YAML file of the registry; exit 1 when something is wrong.

    Advice alone does not fail. Every broken file is named, not only the first.

    \b
    Example:
        bureauwatch --sites ./sites site lint
    """
    options: Options = context.obj
    folder = _folder(options)
    count = wrong = advice = 0
    for finding in _findings(folder, options):
        if json_lines:
            line(dataclasses.asdict(finding))
        else:
            key = f"{finding.key}: " if finding.key else ""
            click.echo(f"{finding.level:<6}  {finding.site}: {key}{finding.problem}")
        wrong += finding.level == "wrong"
        advice += finding.level == "advice"
    count = len(list(folder.glob("*.yaml")))
    note(f"{count} sites: {wrong} wrong, {advice} worth a look")
    if wrong:
        context.exit(1)


def _folder(options: Options) -> Path:
    folder = options.settings.sites or BUILT_IN
    if not folder.is_dir():
        raise RegistryError(f"{folder}: no such folder of sites; name one with --sites")
    return folder


def _findings(folder: Path, options: Options) -> Iterator[Finding]:
    """Yield the findings of every file of *folder*, the unreadable ones first among their own."""
    sites: dict[str, Site] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            entry = load_site(path)
            check_timing(entry, options.timing, now())
        except MonitorError as error:
            yield Finding(path.name, "unreadable", "wrong", "", str(error))
            continue
        if entry.id in sites:
            yield Finding(path.name, "id-taken", "wrong", "id", f"{entry.id!r} is the id of another file")
        if entry.id != path.stem:
            yield Finding(path.name, "file-name", "advice", "id", f"the id is {entry.id!r}; name the file {entry.id}.yaml")
        sites[entry.id] = entry
        yield from lint_site(entry)
    for entry in sites.values():
        if entry.carrier is not None and entry.carrier not in sites:
            yield Finding(entry.id, "no-carrier", "wrong", "carrier", f"no site has the id {entry.carrier!r}")
    yield from lint_registry(sites.values())


@click.command("enable")
@click.argument("name", metavar="ID")
@click.argument("url", metavar="URL")
@click.pass_obj
def enable_page(options: Options, name: str, url: str) -> None:
    r"""Watch an unverified address from now on: it moves to the pages of the YAML in your own folder of sites.

    Look at the address first: it must show the body itself, on an official host.

    \b
    Example:
        bureauwatch --sites ./sites site enable liaoning https://dsj.ln.gov.cn/dsj/zwgk/zdgk/zcwj/index.shtml
    """
    folder = _own_folder(options, f"site enable {name}")
    options.chosen((name,))
    path = _file_of(folder, name)
    text, key = enabled(path.read_text("utf-8"), options.registry[name], url)
    _write(path, text)
    note(f"{path}: watched as pages.{key} from the next round on; «bureauwatch poll --site {name}» looks at once")


@click.command("save")
@click.argument("name", metavar="ID")
@click.pass_obj
def save_found(options: Options, name: str) -> None:
    r"""Write the pages that a search found into the YAML in your own folder of sites, each with the way it was found.

    \b
    Example:
        bureauwatch --sites ./sites site save jiangsu
    """
    folder = _own_folder(options, f"site save {name}")
    options.chosen((name,))
    if not options.has_ledger():
        raise RefusedError("nothing was found yet: there is no database; «bureauwatch poll» looks")
    path = _file_of(folder, name)
    text, keys = saved(path.read_text("utf-8"), options.registry[name], options.store().finds.of(name))
    if not keys:
        note(f"{path}: nothing new was found that it does not name already")
        return
    _write(path, text)
    note(f"{path}: {', '.join(keys)} written; «bureauwatch --sites {folder} site show {name}» shows them")


def _own_folder(options: Options, command: str) -> Path:
    folder = options.settings.sites
    if folder is None or folder.resolve() == BUILT_IN.resolve():
        raise RefusedError(
            f"the built-in registry is not changed; copy it (cp -r {BUILT_IN} ./sites) and say --sites ./sites {command} …"
        )
    return folder


def _file_of(folder: Path, name: str) -> Path:
    return next(path for path in sorted(folder.glob("*.yaml")) if load_site(path).id == name)


def _write(path: Path, text: str) -> None:
    """Replace *path* by *text* in one step, and only when the loader accepts it."""
    draft = path.with_suffix(".yaml.new")
    try:
        draft.write_text(text, "utf-8")
        load_site(draft)
        draft.replace(path)
    except OSError as error:
        raise RefusedError(f"{path}: cannot be written: {error.strerror}") from error
    finally:
        draft.unlink(missing_ok=True)
