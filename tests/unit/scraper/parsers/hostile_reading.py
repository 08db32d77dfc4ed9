"""Read hostile pages as a poll does and say what each gave: run as a program, under limits of time and memory.

    python -m tests.unit.scraper.parsers.hostile_reading SHARE SHARES

reads its share of the pages that the suite reads at full size, prints the name of each before it is read and what it gave after, and
is killed by the system where one takes more processor time or memory than any page may.
"""

import json
import resource
import sys
from dataclasses import dataclass
from typing import Any

from monitor.model import Role
from monitor.quality import assess
from scraper.parsers import Reading, read, read_text_only
from scraper.parsers.context import Context
from scraper.parsers.locate import locate
from tests.unit.monitor.history import BODY
from tests.unit.monitor.pages import snapshot
from tests.unit.scraper.parsers.hostile import Hostile
from tests.unit.scraper.parsers.hostile_sets import IN_SUITE

# A page may take two seconds on an idle machine; this one may be loaded, and slow.
SECONDS = 20
MEMORY = 1_500 * 1024 * 1024
# Pages that cost the search for a quote most.
QUOTED = frozenset(("links with titles", "entities of null", "ends of the document", "one line"))
CONTEXT = Context(url="https://szj.yunling.gov.cn/ld/2.html", organisation="云岭省数据局", published="2030-05-20")


@dataclass(frozen=True, slots=True)
class Given:
    """What one hostile page gave: the verdict with its sentence, and the reading."""

    verdict: str
    reason: str
    reading: Reading


def page_given(hostile: Hostile, size: int, role: Role | None = None) -> Given:
    """Read and judge a hostile page."""
    headers = (("Content-Type", hostile.content_type),) if hostile.content_type else ()
    shot = snapshot(hostile.make(size), role or Role.ROSTER, headers=headers)
    context = Context(CONTEXT.url, CONTEXT.published, CONTEXT.organisation, role=role, known_people=frozenset({"王强", "李伟"}))
    reading = read(shot.body, hostile.content_type, context)
    judgement = assess(shot, reading.outline, BODY, None)
    return Given(judgement.verdict.value, judgement.reason, reading)


def row_of(hostile: Hostile) -> dict[str, Any]:
    """Read a hostile page at its full size; what is made of sentences also as a bare text, what is made of signs for a quote."""
    given = page_given(hostile, hostile.full)
    row: dict[str, Any] = {"name": hostile.name, "verdict": given.verdict, "reason": given.reason}
    row["people"] = given.reading.outline.people
    if hostile.name.startswith("sentences"):
        text = read_text_only(hostile.text(hostile.full), CONTEXT)
        row["facts"] = len(text.appointments) + len(text.leaders) + len(text.mentions)
        row["refused"] = [refusal.reason for refusal in text.refused[:20]]
    if hostile.name in QUOTED:
        row["spans"] = len(locate(hostile.make(hostile.full), "utf-8", "这句话不在页面上"))
    return row


def main(share: int, shares: int) -> None:
    """Read a share of the named pages, each within its time."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for hostile in IN_SUITE[share::shares]:
        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = int(used.ru_utime + used.ru_stime) + SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
        sys.stdout.write(f"{hostile.name}\n")
        sys.stdout.flush()
        sys.stdout.write(f"{json.dumps(row_of(hostile), ensure_ascii=False)}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
