"""The menu of a home page through time: a column that appears in an otherwise unchanged menu was not there before."""

from collections.abc import Sequence
from datetime import datetime

from monitor.history import Sighting
from monitor.model import Role

# A menu that loses more of its columns is another one: what it did not show may have stood elsewhere.
KEPT_SHARE = 0.8
FEWEST_COLUMNS = 2


def missing_from_menu(runs: Sequence[Sighting], first: Sighting) -> datetime | None:
    """Return the last look at which the home page, seen well, led to no such page as *first* shows for the first time.

    None where the menu led there all along, was never seen without it, or was made anew when it came.
    """
    before: Sighting | None = None
    for run in runs:
        if run.site != first.site or run.role is not Role.HOME or not run.good or run.first_seen > first.first_seen:
            continue
        if first.url in _columns(run):
            return before.last_seen if before is not None and _is_kept(_columns(before), _columns(run)) else None
        before = run
    return None


def _columns(run: Sighting) -> frozenset[str]:
    return frozenset(link.url for link in run.observation.links) if run.observation is not None else frozenset()


def _is_kept(before: frozenset[str], after: frozenset[str]) -> bool:
    return len(before) >= FEWEST_COLUMNS and len(before & after) >= KEPT_SHARE * len(before)
