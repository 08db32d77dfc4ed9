"""The fixture world with nothing but home addresses: ``python -m tests.e2e.homes`` prints docs/coverage.md."""

import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from cli.coverage import document, pictures_of
from cli.logs import configure_logs
from cli.wiring import Options
from monitor.picture import Known, picture
from monitor.site import Site
from scheduler.replay.stepping import replay
from scheduler.replay.world import read_world
from scraper.reactor import install
from scraper.reactor import run as run_loop
from scraper.registry import load_sites
from storage.store import Store, open_store

ROOT = Path(__file__).parents[2]
WORLD = ROOT / "fixtures" / "world"
COVERAGE = ROOT / "docs" / "coverage.md"
HEAD = """# Coverage

Of each body, each kind of page: where it stands, and why. `make coverage` writes this file; a test compares it with what the program says.

| word | means |
| --- | --- |
| known | the registry has the address; behind it stands when, and in which source, it was seen (a *public file* is one file of the collection from which the registry was made, by its number) |
| found | nobody wrote the address down: a search from the home page came upon it, and its reader read there what such a page must have; behind it stand the day and the titles of the links that lead there |
| carried | the body has no site of its own that is known; the page of another one, which is named, is read for it |
| unverified | the address was seen somewhere and nobody ever confirmed it; it is kept and not polled until `bureauwatch site enable` |
| not known | there is no address, and behind it stands why: nobody has looked yet, nothing is called so, or what is called so was refused, for the reason that is given |

The kinds: *home* page, *roster* (who leads the body), *functions* (what it does), *notices* (appointments and other notices), *news*, *about* (an account of the body).

## The built-in registry

What `bureauwatch site coverage` prints before the first round. It has not been run against the real sites. What stays open is looked for by the first round that
sees a home page well, with at most thirty requests a site; then the same command says what was found, when and by which way.
"""
MIDDLE = """
## The fixture world, home addresses only

The 21 bureaus of `fixtures/world` with every page but the home page struck from their YAML, replayed from 2023-12-28 to 2024-02-14. The kinds that are not found have no
page in that world. How many pages were opened is said of the last search of a site, which knows what the searches before it found.
"""


def homes() -> dict[str, Site]:
    """Return the sites of the fixture world with their home pages alone."""
    sites = load_sites(WORLD / "sites")
    return {name: site.model_copy(update={"pages": {"home": site.pages["home"]}}) for name, site in sites.items()}


def replayed(database: Path, sites: Mapping[str, Site]) -> Store:
    """Replay the fixture world with *sites* into a ledger at *database*."""
    store = open_store(f"sqlite:///{database}")

    async def step() -> None:
        async for _ in replay(read_world(WORLD), sites, store, Options().limits()):
            pass

    run_loop(step())
    return store


def world_lines(store: Store, sites: Mapping[str, Site]) -> Iterator[str]:
    """Yield the part of the document about the fixture world."""
    searches = store.finds.searches()
    known = Known(sites, {name: store.finds.of(name) for name in sites}, searches)
    pictures = [(site, picture(site, known)) for site in sites.values()]
    yield from document(pictures)


def registry_lines() -> Iterator[str]:
    """Yield the part of the document about the built-in registry, as it stands before anything is asked."""
    yield from document(pictures_of(Options(db="sqlite:///nowhere-at-all.db")))


def whole(store: Store, sites: Mapping[str, Site]) -> str:
    """Return the document, the replay of *sites* being in *store*."""
    return "\n".join((HEAD, *registry_lines(), MIDDLE, *world_lines(store, sites))) + "\n"


def main() -> None:
    """Print the document."""
    install()
    configure_logs("text", quiet=True)
    sites = homes()
    with tempfile.TemporaryDirectory() as folder:
        store = replayed(Path(folder) / "watch.db", sites)
        text = whole(store, sites)
        store.close()
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
