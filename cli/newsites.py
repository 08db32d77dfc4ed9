"""``bureauwatch site new``: a home address in, a site's YAML, its saved pages and what was read in them out."""

import asyncio
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import click

from cli.bars import counting
from cli.newtable import Outcome, Result, report_lines, results_table, verdict_of
from cli.options import as_json
from cli.output import line
from cli.wiring import Options, now
from monitor.errors import RefusedError
from monitor.finds import Fate
from monitor.model import Snapshot, Verdict, host_of
from monitor.site import Site
from scheduler.golden import golden_of
from scheduler.reading import Reader
from scheduler.replay.recording import record_world
from scheduler.scouting import SITES_AT_ONCE, Scout, Scouted
from scraper.crawl import Crawl
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.decode import decode
from scraper.parsers.surroundings import surroundings
from scraper.proposal import (
    UNKNOWN,
    address_in,
    checked_address,
    jurisdiction_of,
    organisation_of,
    provisional,
    same_home,
    section_of,
    site_values,
)
from scraper.reactor import run as run_loop
from scraper.registry import BUILT_IN
from scraper.sitetext import written_site

MAX_LINES = 5_000
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_SIX_DIGITS = re.compile(r"[0-9]{6}")


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of a new site beside its address; None is found out."""

    identifier: str | None = None
    organisation: str | None = None
    jurisdiction: str | None = None

    def check(self) -> None:
        """Refuse what no YAML may say."""
        if self.identifier is not None and not _ID.fullmatch(self.identifier):
            raise RefusedError(f"--id {self.identifier!r}: small letters, digits and hyphens, as in yunzhou-sjj")
        if self.jurisdiction is not None and not _SIX_DIGITS.fullmatch(self.jurisdiction):
            raise RefusedError(f"--jurisdiction {self.jurisdiction!r}: six digits of GB/T 2260, as in 320000")


@click.command("new")
@click.argument("url", metavar="URL", required=False)
@click.option("--file", "listed", type=click.Path(path_type=Path, dir_okay=False), help="A file of home addresses, one a line.")
@click.option("--id", "identifier", metavar="ID", help="The site's id; default: made of its host.")
@click.option("--organisation", metavar="NAME", help="The body's full name; default: what the home page says.")
@click.option("--jurisdiction", metavar="CODE", help="GB/T 2260 code; default: of the site's national code, or its province.")
@click.option(
    "--fixtures",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("fixtures/sites"),
    show_default=True,
    help="Where the pages that were read are saved, as a world that can be replayed.",
)
@as_json
@click.pass_obj
def new_site(
    options: Options,
    url: str | None,
    listed: Path | None,
    identifier: str | None,
    organisation: str | None,
    jurisdiction: str | None,
    fixtures: Path,
    json_lines: bool,
) -> None:
    r"""Look at a home address, find its pages, show what was read, and write the site's YAML and fixture.

    \b
    Example:
        bureauwatch --sites ./sites site new https://sjj.hubei.gov.cn/
        bureauwatch --sites ./sites site new --file addresses.txt
    """
    folder = _folder(options)
    given = Given(identifier, organisation, jurisdiction)
    given.check()
    addresses = _addresses(url, listed, given)
    maker = Maker(options, folder, fixtures, given, listed=listed is not None)
    results = run_loop(maker.make(addresses))
    for result in results:
        if json_lines:
            line(result.as_json())
        elif listed is None:
            for text in report_lines(result):
                click.echo(text)
    if listed is not None and not json_lines:
        click.echo(results_table(results))
    if listed is None and results[0].outcome in (Outcome.REFUSED, Outcome.NO_SITE, Outcome.BLOCKED):
        raise RefusedError(results[0].reason)


def _folder(options: Options) -> Path:
    folder = options.settings.sites
    if folder is None or folder.resolve() == BUILT_IN.resolve():
        raise RefusedError("name the folder of your own sites: bureauwatch --sites ./sites site new …; an empty one will do")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RefusedError(f"{folder}: cannot be made: {error.strerror}") from error
    return folder


def _addresses(url: str | None, listed: Path | None, given: Given) -> list[str]:
    """Return the addresses to look at, as they were written."""
    if (url is None) == (listed is None):
        raise RefusedError("give one home address, or --file with a list of them")
    if url is not None:
        return [url]
    if given != Given():
        raise RefusedError("--id, --organisation and --jurisdiction are for one address, not for a list")
    assert listed is not None
    try:
        text = decode(listed.read_bytes()[: MAX_LINES * 500]).text
    except OSError as error:
        raise RefusedError(f"{listed}: cannot be read: {error.strerror}") from error
    if "\0" in text:
        raise RefusedError(f"{listed}: is no text; write one address a line")
    lines = [bare for one in text.splitlines() if (bare := one.strip()) and not bare.startswith("#")]
    if not lines:
        raise RefusedError(f"{listed}: no address stands in it")
    if len(lines) > MAX_LINES:
        raise RefusedError(f"{listed}: {len(lines)} lines; at most {MAX_LINES} addresses at once")
    return lines


@dataclass
class Maker:
    """Make sites of addresses: look, say what was read, write."""

    options: Options
    folder: Path
    fixtures: Path
    given: Given
    listed: bool = False
    hosts: dict[str, asyncio.Lock] = field(default_factory=dict)

    async def make(self, addresses: Sequence[str]) -> list[Result]:
        """Return what came of each address, in their order; the same host is asked once."""
        crawl = Crawl(book=self.options.address_book())
        scout = Scout(crawl, now, self.options.limits(), self.options.bodies(), self.options.settings.delay)
        # Saved pages are not written over: their folder's name is as good as taken.
        taken = set(self.options.registry) | (
            {path.name for path in self.fixtures.iterdir() if path.is_dir()} if self.fixtures.is_dir() else set()
        )
        homes = (site for site in self.options.registry.values() if "home" in site.pages)
        known = {same_home(site.pages["home"].url): site.id for site in homes}
        room = asyncio.Semaphore(SITES_AT_ONCE)
        try:
            with counting("looking", "sites") as bar:
                task = bar.add_task("sites", total=len(addresses))
                advance = partial(bar.advance, task)
                jobs: list[asyncio.Task[Result] | Result] = []
                for text in addresses:
                    job = self._begin(text, taken, known)
                    if isinstance(job, Result):
                        advance()
                        jobs.append(job)
                    else:
                        jobs.append(asyncio.ensure_future(self._one(scout, job, "://" not in text, room, advance)))
                return [job if isinstance(job, Result) else await job for job in jobs]
        finally:
            await crawl.close()

    def _begin(self, text: str, taken: set[str], known: dict[str, str]) -> Site | Result:
        """Return the site to look at, or why there is none; its id and address are *taken* from now on."""
        try:
            url = checked_address(address_in(text) if self.listed else text)
        except RefusedError as refused:
            return Result(text, Outcome.REFUSED, str(refused))
        if (home := same_home(url)) in known:
            return Result(text, Outcome.REFUSED, f"{url} is watched already as {known[home]}")
        site = provisional(url, taken, self.given.identifier)
        if site.id in taken:
            return Result(text, Outcome.REFUSED, f"the id {site.id!r} is taken; say --id")
        taken.add(site.id)
        known[home] = site.id
        return site

    async def _one(self, scout: Scout, site: Site, bare: bool, room: asyncio.Semaphore, advance: Callable[[], None]) -> Result:
        """Look at one site and write it; whatever goes wrong with it, the others go on."""
        address = site.pages["home"].url
        host = self.hosts.setdefault(host_of(address), asyncio.Lock())
        try:
            async with host, room:
                scouted = await scout.look(site, self._identified)
                if bare and scouted.judgement.verdict is Verdict.TRANSPORT_ERROR:
                    # Nobody said https: the site may know http alone.
                    plain = provisional(address.replace("https://", "http://", 1), (), site.id)
                    scouted = await scout.look(plain, self._identified)
            return self._written(scouted)
        except Exception as fault:  # noqa: BLE001 - a hostile page of one site must not end a list of three hundred
            return Result(address, Outcome.NO_SITE, f"the look failed: {type(fault).__name__}: {fault}"[:300])
        finally:
            advance()

    def _identified(self, site: Site, home: Snapshot) -> Site:
        """Return *site* with what its home page says of it, unless the user said it."""
        seen = read(home.body, home.header("Content-Type"), Context(url=home.final_url)).observation.site
        owner = organisation_of(seen)
        named = None
        if site.is_section and owner is not None:
            titles = surroundings(home.body, home.header("Content-Type"), home.final_url).titles
            named = self.given.organisation or section_of(titles, owner)
        organisation = self.given.organisation or named or owner
        jurisdiction = self.given.jurisdiction or (jurisdiction_of(seen, organisation) if organisation is not None else None)
        values = {"organisation": organisation or site.organisation, "jurisdiction": jurisdiction or UNKNOWN}
        if named not in (None, owner):
            values["parent"] = str(owner)
        return Site.model_validate({**site.model_dump(exclude_none=True), **values})

    def _written(self, scouted: Scouted) -> Result:
        """Write what was seen, when it is a site that can be watched."""
        url = scouted.site.pages["home"].url
        outcome, reason = verdict_of(
            scouted, named=scouted.site.jurisdiction != UNKNOWN and scouted.site.organisation not in scouted.site.hosts
        )
        if outcome in (Outcome.BLOCKED, Outcome.NO_SITE, Outcome.REFUSED):
            return Result(url, outcome, reason, scouted)
        text = written_site(site_values(scouted.site, scouted.finds, now()))
        path = self.folder / f"{scouted.site.id}.yaml"
        fixture = self.fixtures / scouted.site.id
        try:
            record_world(fixture, scouted.site.id, text, _seen(scouted))
            golden = golden_of(scouted, Reader({scouted.site.id: scouted.site}, self.options.bodies()))
            (fixture / "reading.json").write_text(json.dumps(golden, ensure_ascii=False, indent=1) + "\n", "utf-8")
            path.write_text(text, "utf-8")  # last: what cannot be saved is not watched either
        except OSError as error:
            return Result(url, Outcome.REFUSED, f"{error.filename}: cannot be written: {error.strerror}", scouted)
        return Result(url, outcome, reason, scouted, yaml=path, fixture=fixture, golden=golden)


def _seen(scouted: Scouted) -> Iterator[Snapshot]:
    """Yield the home page with the way to it and the pages that were taken; what was refused is no part of the site."""
    yield from scouted.through
    if scouted.home is not None:
        yield scouted.home
    for find in scouted.finds:
        if find.fate is Fate.ACCEPTED:
            yield scouted.opened[find.url]
