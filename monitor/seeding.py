"""Seeding: what roster pages showed when they were first seen, and which were seen not to stand there before."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from monitor.claims import FIRST_ROUND
from monitor.entries import entries_of
from monitor.history import Sighting
from monitor.lists import Page, unlinked_part
from monitor.menu import missing_from_menu
from monitor.model import Role, Verdict

# A watched roster that answered one of these before it was ever good did not stand there yet (design §4.4).
NOT_YET_THERE = frozenset({Verdict.HTTP_ERROR, Verdict.SOFT_404, Verdict.EMPTY_COLUMN})
GONE_STATUS = frozenset({404, 410, 200})


def absences(runs: Sequence[Sighting]) -> dict[tuple[str, str], datetime]:
    """Return for each roster page that was seen not to stand there yet the last look at which it was not.

    That counts only while the site's home was good, and before the page was ever good; what only led on to where it stands,
    frames or a stub, was no absence. A page that nobody could ask for was not there either while the menu of the home page
    had no such column (menu.py), or the list no such part.
    """
    home = next((run.first_seen for run in runs if run.role is Role.HOME and run.good), None)
    missed: dict[tuple[str, str], list[Sighting]] = {}
    last: dict[tuple[str, str], datetime] = {}
    firsts: dict[tuple[str, str], Sighting] = {}
    for run in runs:
        page = (run.site, run.page)
        if run.role is not Role.ROSTER or page in firsts:
            continue
        if run.good:
            firsts[page] = run
        elif run.verdict in NOT_YET_THERE and run.status in GONE_STATUS and home is not None and home <= run.last_seen:
            missed.setdefault(page, []).append(run)
    for page, first in firsts.items():
        seen = [one.last_seen for one in missed.get(page, ()) if not _led_on(one, first)]
        absent = seen[-1] if seen else unlinked_part(runs, first) or missing_from_menu(runs, first)
        if absent is not None:
            last[page] = absent
    return last


def _led_on(missing: Sighting, first: Sighting) -> bool:
    """Say whether the look at *missing* led, in its round, to the address where the page was *first* seen well."""
    return missing.url != first.url and first.first_seen - missing.last_seen <= FIRST_ROUND


def seeds(
    runs: Sequence[Sighting], names: frozenset[str], absences: Mapping[tuple[str, str], datetime], own: str | None
) -> dict[tuple[str, str], Page]:
    """Return the pages with what they showed at first: it may have stood there before anybody looked (design §4.4).

    Of a page that comes later only people whom no other page ever showed are seeded; of the others more is known.
    """
    firsts: dict[tuple[str, str], Sighting] = {}
    pages_of: dict[str, set[tuple[str, str]]] = {}
    for run in runs:
        if run.role in (Role.ROSTER, Role.PROFILE) and run.good and run.observation is not None:
            firsts.setdefault((run.site, run.page), run)
            for fact in run.observation.leaders:
                pages_of.setdefault(fact.person, set()).add((run.site, run.page))
    began = min((run.first_seen for run in firsts.values()), default=None)
    seeds: dict[tuple[str, str], Page] = {}
    for page, run in firsts.items():
        if page not in absences and began is not None:
            at_once = run.first_seen - began <= FIRST_ROUND
            entries = entries_of(run, names, own).items()
            seeds[page] = Page(run.role, {name: entry for name, entry in entries if at_once or pages_of[name] == {page}})
    return seeds
