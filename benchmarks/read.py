"""Measure how long the leadership pages of the fixture worlds take to read, without network or storage.

    PYTHONPATH=. python -m benchmarks.read

prints median and slowest milliseconds of processor time a page, and the size of the pages.
"""

import statistics
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.registry import load_sites

WORLDS = (Path("fixtures/world"), Path("fixtures/world-changes"))
REPEATS = 7


def rosters() -> list[tuple[bytes, Context]]:
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
    return [(body, context) for body, context in found if len(body) > 2_000]


def main() -> None:
    """Read every roster several times and print the figures."""
    pages = rosters()
    best = []
    for body, context in pages:
        times = []
        for _ in range(REPEATS):
            started = time.process_time()
            read(body, None, context)
            times.append(time.process_time() - started)
        best.append(min(times) * 1000)
    size = statistics.median(len(body) for body, _ in pages) / 1024
    sys.stdout.write(
        f"{len(pages)} rosters of {size:.0f} KB: median {statistics.median(best):.2f} ms, slowest {max(best):.2f} ms\n"
    )


if __name__ == "__main__":
    main()
