"""Measure how fast many saved pages are read on one process and on two, by the code of ``bureauwatch read FOLDER --jobs N``.

    PYTHONPATH=. python -m benchmarks.bulk [PAGES]

makes PAGES (10,000) pages with bytes of their own from the pages of the fixture worlds (names, dates and a visit counter
differ), writes them to a temporary folder, reads that on one process and on two, and prints pages a second, their ratio,
and whether both gave the same answers. The time is that of the wall, the start of the processes included; on cores that
others use too, look at the processor time beside it: two processes can be at most as fast as one spends of it.
"""

import hashlib
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from cli import saved
from cli.answers import Answerer, Form
from cli.bulk import Bar, Tally, answering
from monitor.bodies import Bodies
from scraper.parsers.context import Context
from scraper.parsers.decode import decode
from scraper.registry import BUILT_IN, load_sites

WORLDS = (Path("fixtures/world"), Path("fixtures/world-changes"))
PAGES = 10_000
# Characters of given names that other words seldom have.
GIVEN = "鹏娟磊涛琳霞婷杰敏伟燕刚斌辉"
_DAY = re.compile(r"(20[12]\d)([-年/])(\d{1,2})([-月/])(\d{1,2})")


def originals() -> list[tuple[str, str]]:
    """Return the text and encoding of every saved page."""
    files = [file for world in WORLDS for file, _ in saved.pages(world / "editions")]
    decoded = [decode(file.read_bytes()) for file in files]
    return [(one.text, one.encoding) for one in decoded]


def variants(pages: list[tuple[str, str]], count: int) -> Iterator[bytes]:
    """Yield *count* pages, each with other names, dates and a counter of its own."""
    for number in range(count):
        text, encoding = pages[number % len(pages)]
        turn = number // len(pages)
        names = str.maketrans(GIVEN, GIVEN[turn % len(GIVEN) :] + GIVEN[: turn % len(GIVEN)])
        moved = _DAY.sub(lambda day, by=turn: f"{day[1]}{day[2]}{day[3]}{day[4]}{(int(day[5]) + by) % 28 + 1}", text)
        counted = f"<!-- {number} --><span>访问量:{number}</span></body>"
        changed = moved.translate(names).replace("</body>", counted, 1)
        yield (changed if changed != moved else f"{changed}<!-- {number} -->").encode(encoding, "replace")


def seconds(folder: Path, answerer: Answerer, jobs: int) -> tuple[float, str]:
    """Read *folder* on *jobs* processes; return how long it took and the digest of all answers."""
    digest, tally, started, spent = hashlib.sha256(), Tally(), time.monotonic(), processor()
    items = saved.given([folder], Context())
    with answering(items, answerer, jobs) as answers, Bar(sum(1 for _ in folder.iterdir()), shown=True) as bar:
        for answer in answers:
            digest.update(answer.out.encode())
            tally.verdicts[answer.verdict] += 1
            bar.advance()
    took = time.monotonic() - started
    sys.stdout.write(f"jobs {jobs}: {tally}; {processor() - spent:.1f} s of processor time\n")
    return took, digest.hexdigest()


def processor() -> float:
    """Return the processor time of this process and of those that it has seen end."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main() -> None:
    """Make the pages, read them twice and print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    answerer = Answerer(frozenset(Bodies.of(load_sites(BUILT_IN).values()).site_by_name), Form.JSON)
    with tempfile.TemporaryDirectory(prefix="bureauwatch-") as name:
        size, distinct = 0, set()
        for number, body in enumerate(variants(originals(), count)):
            (Path(name) / f"{number:06}.html").write_bytes(body)
            size += len(body)
            distinct.add(hashlib.sha256(body).digest())
        sys.stdout.write(f"{count} pages of {size / count / 1024:.0f} KB, {len(distinct)} of them distinct\n")
        (one, said), (two, again) = (seconds(Path(name), answerer, jobs) for jobs in (1, 2))
    sys.stdout.write(
        f"two processes are {one / two:.2f} times as fast as one; the answers {'agree' if said == again else 'DIFFER'}\n"
    )


if __name__ == "__main__":
    main()
