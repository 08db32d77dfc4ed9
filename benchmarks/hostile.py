"""Measure how the time to read a hostile page grows with its size, page by page.

    PYTHONPATH=. python -m benchmarks.hostile --sizes 50000 100000 200000
    PYTHONPATH=. python -m benchmarks.hostile --sizes 8000000

prints, for each hostile page and reading (as a page, as a roster, as a bare text, searched for a quote), the seconds of
processor time at each size, the slowest first, and then those that took more than their share of a doubled size. Run it on
an idle machine: a figure here is one reading.
"""

import argparse
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from monitor.model import Role
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context
from scraper.parsers.locate import locate
from tests.unit.scraper.parsers.hostile import Hostile
from tests.unit.scraper.parsers.hostile_sets import ALL

CONTEXT = Context(url="https://szj.yunling.gov.cn/a/b.html", organisation="云岭省数据局", published="2030-05-20")
# What a doubled size may cost, and the seconds below which noise says more than growth.
MOST_GROWTH = 2.8
SHORT = 0.15
_BREAK = re.compile(r"<br>|</(?:p|div|li|td|tr)>")
_TAG = re.compile(r"<[^<>]{0,300}>")
Reader = Callable[[Hostile, int], object]
READERS: dict[str, Reader] = {
    "page": lambda hostile, size: read(hostile.make(size), hostile.content_type, CONTEXT),
    "roster": lambda hostile, size: read(hostile.make(size), hostile.content_type, replace(CONTEXT, role=Role.ROSTER)),
    "text": lambda hostile, size: read_text_only(_TAG.sub("", _BREAK.sub("\n", hostile.text(size))), CONTEXT),
    "quote": lambda hostile, size: locate(hostile.make(size), "utf-8", "这句话不在页面上"),
}


@dataclass(frozen=True, slots=True)
class Growth:
    """The seconds that one way of reading one page took at each size."""

    name: str
    reader: str
    seconds: tuple[float, ...]

    @property
    def is_steep(self) -> bool:
        """Whether a doubled size cost far more than double."""
        pairs = zip(self.seconds, self.seconds[1:], strict=False)
        return any(later > SHORT and later > MOST_GROWTH * earlier for earlier, later in pairs)

    def __str__(self) -> str:
        return f"{' '.join(f'{one:7.3f}' for one in self.seconds)}  {self.reader:7} {self.name}"


def measured(hostile: Hostile, reader: str, sizes: list[int]) -> Growth:
    """Read *hostile* at each size, the making of it not counted."""
    seconds = []
    for size in (min(size, hostile.full) for size in sizes):
        began = time.process_time()
        hostile.make(size)
        made = time.process_time()
        READERS[reader](hostile, size)
        seconds.append(time.process_time() - made - (made - began))
    return Growth(hostile.name, reader, tuple(seconds))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="How the time to read hostile pages grows with their size.")
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[50_000, 100_000, 200_000], help="bytes, each the double of the last"
    )
    parser.add_argument("--only", default="", help="pages whose name has this")
    parser.add_argument("--rows", type=int, default=25, help="how many of the slowest are printed")
    asked = parser.parse_args()
    read(b"<p>", None, CONTEXT)
    found = [measured(one, reader, asked.sizes) for one in ALL if asked.only in one.name for reader in READERS]
    found.sort(key=lambda one: one.seconds[-1], reverse=True)
    steep = [one for one in found if one.is_steep]
    lines = [
        *map(str, found[: asked.rows]),
        f"{len(steep)} of {len(found)} grow more than {MOST_GROWTH} times with a doubled size",
    ]
    sys.stdout.write("\n".join([*lines, *map(str, steep)]) + "\n")


if __name__ == "__main__":
    main()
