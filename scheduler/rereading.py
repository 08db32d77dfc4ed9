"""Rereading: what a new parser version reads in the bytes that are kept, before it looks at anything new.

Without it the first look of the new version would be compared with facts that the old one read, and a better
parser would make news out of old bytes (design promise 4).
"""

from monitor.facts import Observation
from scheduler.reading import Reader
from scheduler.sameness import as_home
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
            anew, _ = reader.read(snapshot, baselines.get(run.page), as_home(ledger, reader.sites, snapshot))
            ledger.looks.reread(run.id, anew)
            if anew.observation is not None:
                baselines[run.page] = anew.observation
            done += 1
