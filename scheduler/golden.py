"""Golden: what was read of a site's pages when it was added, kept beside them, and read anew to be compared."""

from dataclasses import replace
from typing import Any

from monitor.finds import ROLES, Fate, Find
from monitor.model import Role, Snapshot
from monitor.site import Site
from scheduler.reading import Reader
from scheduler.scouting import Scouted
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.surroundings import surroundings


def golden_of(scouted: Scouted, reader: Reader) -> dict[str, Any]:
    """Return what the home page says of the site, and each taken page's address, kind and content."""
    assert scouted.home is not None
    pages = [
        page_reading(scouted.site, find, scouted.opened[find.url], reader) for find in scouted.finds if find.fate is Fate.ACCEPTED
    ]
    return {"site": scouted.site.id, "identity": identity_reading(scouted.home), "pages": pages}


def identity_reading(home: Snapshot) -> dict[str, Any]:
    """Return the name, sponsor and code that a home page shows."""
    seen = read(home.body, home.header("Content-Type"), Context(url=home.final_url)).observation.site
    return {"name": seen.name, "sponsor": seen.sponsor, "code": seen.code}


def page_reading(site: Site, find: Find, snapshot: Snapshot, reader: Reader) -> dict[str, Any]:
    """Return what one page says: people with posts, the number of rows of a list and the first of them, or of duties."""
    reading, _ = reader.read(replace(snapshot, site=site.id, page=find.kind.value, role=ROLES[find.kind]), None)
    seen = reading.observation
    leaders = [[one.person, *one.posts] for one in seen.leaders] if seen is not None else []
    rows = [link.title for link in seen.links] if seen is not None else []
    return {
        "kind": find.kind.value,
        "url": find.url,
        "verdict": reading.judgement.verdict.value,
        "leaders": leaders,
        "rows": len(rows),
        "first": rows[0] if rows else None,
        "duties": _duties(snapshot) if ROLES[find.kind] is Role.FUNCTIONS else 0,
    }


def _duties(snapshot: Snapshot) -> int:
    return surroundings(snapshot.body, snapshot.header("Content-Type"), snapshot.final_url).duties
