"""Rereading: what is read anew in the bytes that are kept: by a new parser version, and after a look that came late.

What a page is worth is judged by what it showed *before*, in the order of the looks and not of their arrival: a list that
has fallen back is stale only where more was seen on it earlier.

A new parser version reads what is kept before it looks at anything new. Without it the first look of the new version would be compared with facts that the old one read, and a better
parser would make news out of old bytes (design promise 4).
"""

from monitor.facts import Observation
from monitor.looks import Reading, page_id
from scheduler.reading import Reader
from scheduler.sameness import home_of
from scraper.parsers import PARSER_VERSION
from storage.store import Store

BATCH = 200


def reread_outdated(ledger: Store, reader: Reader) -> int:
    """Put what this program's parsers read in the place of what older ones did; return how many runs that were."""
    done = 0
    left: set[int] = set()
    baselines: dict[str, Observation] = {}  # the runs come oldest first
    while True:
        outdated = [run for run in ledger.looks.outdated(PARSER_VERSION, limit=BATCH + len(left)) if run.id not in left]
        if not outdated:
            return done
        for run in outdated:
            snapshot = ledger.archive.snapshot(run.id)
            if snapshot is None or snapshot.site not in reader.sites:
                left.add(run.id)  # its site is watched no more: what was read stands
                continue
            anew, _ = reader.read(snapshot, baselines.get(run.page), home_of(ledger, reader.sites, snapshot))
            ledger.looks.reread(run.id, anew)
            if anew.observation is not None:
                baselines[run.page] = anew.observation
            done += 1


def judged_later(ledger: Store, reader: Reader, look: Reading, baseline: Observation | None) -> dict[int, Reading]:
    """Return by run what the page showed after *look*, which comes late, where that is judged otherwise now.

    *baseline* is what the page last showed before *look*.
    """
    at, page = look.snapshot.fetched_at, page_id(look.snapshot.site, look.snapshot.page)
    anew: dict[int, Reading] = {}
    known = look.observation or baseline
    for run, before in ledger.looks.later(page, at):
        snapshot = ledger.archive.snapshot(run.id)
        if snapshot is None:
            continue
        found, _ = reader.read(snapshot, known, home_of(ledger, reader.sites, snapshot))
        if (found.judgement.verdict, found.observation) != (run.verdict, before):
            anew[run.id] = found
        elif before is not None:
            break  # what came after it was held against this, and still is
        known = found.observation or known
    return anew
