"""Measure how long the pages and texts of the fixture worlds take to read, without network or storage.

    PYTHONPATH=. python -m benchmarks.read

prints, for leadership pages of 40 KB (made by benchmarks/leadership.py), for rosters, notices and bare texts, how many
there are, their size, and the median and slowest milliseconds of processor time. Every notice and text is read once, so
that what the readers remember of one does not flatter it. Of a leadership page and a roster the best of several readings
counts, as of a page that is looked at again and has changed; the first reading of each leadership page has its own line. Another
line gives the time of a leadership page as a share of what BeautifulSoup takes to parse the same page and select its links, so
that figures of different machines compare. A last line tells what a look at a page costs that came again with equal bytes, and
how often it was parsed.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

from benchmarks.leadership import leadership_pages
from benchmarks.looks import look_twice
from monitor.model import Role
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context
from scraper.parsers.decode import decode
from scraper.parsers.tree import Tree
from scraper.registry import load_sites

WORLDS = (Path("fixtures/world"), Path("fixtures/world-changes"))
REPEATS = 15
# Menus and stubs are no pages of interest; a bare text is so long.
SMALLEST = 2_000
TEXT_CHARACTERS = 40_000
TEXTS = 12
Page = tuple[bytes, Context]


def rosters() -> list[Page]:
    """Return the body and context of every saved roster."""
    found = []
    for world in WORLDS:
        for site in load_sites(world / "sites").values():
            for key, page in site.pages.items():
                parts = urlsplit(str(page.url))
                if (page.role or key) == Role.ROSTER:
                    place = f"{parts.hostname}{parts.path.rstrip('/')}"
                    files = [*world.glob(f"editions/*/{place}"), *world.glob(f"editions/*/{place}/index.html")]
                    context = Context(url=str(page.url), organisation=site.organisation, role=Role.ROSTER)
                    found += [(file.read_bytes(), context) for file in files if file.is_file()]
    return [(body, context) for body, context in found if len(body) > SMALLEST]


def notices() -> list[Page]:
    """Return the body and context of every saved article: the pages with a publication date among their tags."""
    found = []
    for world in WORLDS:
        for file in sorted(world.glob("editions/*/**/*.*htm*")):
            body = file.read_bytes()
            if len(body) > SMALLEST and b"PubDate" in body:
                url = "http://" + "/".join(file.relative_to(world / "editions").parts[1:])
                found.append((body, Context(url=url, organisation="甘肃省数据局", role=Role.NOTICE)))
    return found


def texts(pages: Sequence[Page]) -> Iterator[str]:
    """Yield long bare texts, each of other pages, with all that stands around their articles."""
    lines = "\n".join(Tree.of(decode(body).text).visible for body, _ in pages)
    for start in range(0, min(len(lines), TEXTS * TEXT_CHARACTERS), TEXT_CHARACTERS):
        yield lines[start : start + TEXT_CHARACTERS]


def check(made: Sequence[tuple[bytes, Context, int]]) -> None:
    """Stop where a page is not read as it was made: its time would say nothing.

    Raises:
        SystemExit: other people were read than stand there.
    """
    for body, context, people in made:
        found = read(body, None, context).outline.people
        if found != people:
            sys.exit(f"{context.url}: {found} of {people} people were read")


def best(pages: Sequence[Page], work: Callable[[Page], object]) -> list[float]:
    """Return the milliseconds of the fastest of several readings of each page, all pages in turn."""
    rounds = [[milliseconds(partial(work, page)) for page in pages] for _ in range(REPEATS)]
    return [min(times) for times in zip(*rounds, strict=True)]


def read_page(page: Page) -> object:
    """Read one page as a round does."""
    return read(page[0], None, page[1])


def select_links(page: Page) -> object:
    """Do the least that a spider of BeautifulSoup does with a page: parse it with lxml, and select the links of its lists."""
    return BeautifulSoup(decode(page[0]).text, "lxml").select("li a")


def milliseconds(work: Callable[[], object]) -> float:
    """Return the processor time that *work* takes."""
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def main() -> None:
    """Read everything and print the figures."""
    made = leadership_pages()
    leaders = [(body, context) for body, context, _ in made]
    _print("leadership pages, read first,", leaders, [milliseconds(lambda p=page: read(p[0], None, p[1])) for page in leaders])
    check(made)
    times = best(leaders, read_page)
    _print("leadership pages", leaders, times)
    soups = statistics.median(best(leaders, select_links))
    sys.stdout.write(
        f"that is {statistics.median(times) / soups:.2f} of what BeautifulSoup takes to find the links of such a page: {soups:.2f} ms\n"
    )
    pages = rosters()
    _print("rosters", pages, best(pages, read_page))
    articles = notices()
    read(*_first(articles))
    _print("notices", articles, [milliseconds(lambda p=page: read(p[0], None, p[1])) for page in articles])
    context = replace(articles[0][1], role=None, published="2024-03-01")
    long = [(text.encode(), context) for text in texts(articles)]
    _print("texts", long, [milliseconds(lambda p=page: read_text_only(p[0].decode(), p[1])) for page in long])
    again = look_twice(leaders)[1]
    sys.stdout.write(
        f"{len(leaders)} leadership pages unchanged: {again.parsed} parsed, median {statistics.median(again.seconds) * 1e6:.0f} µs a look\n"
    )


def _first(pages: Sequence[Page]) -> tuple[bytes, None, Context]:
    return pages[0][0], None, pages[0][1]


def _print(name: str, pages: Sequence[Page], times: Sequence[float]) -> None:
    size = statistics.median(len(body) for body, _ in pages) / 1024
    sys.stdout.write(
        f"{len(pages)} {name} of {size:.0f} KB: median {statistics.median(times):.2f} ms, slowest {max(times):.2f} ms\n"
    )


if __name__ == "__main__":
    main()
