"""Menu signs: where a home page leads, and a digest of it that changes with its menu and not with its news."""

import hashlib

from monitor.finds import Kind
from monitor.model import Snapshot
from monitor.site import Site
from scraper.parsers.signposts import STRONG, signpost
from scraper.parsers.surroundings import Surroundings, ways


def ways_from(home: Snapshot) -> Surroundings:
    """Return where a home page leads."""
    return ways(home.body, home.header("Content-Type"), home.final_url)


def signs(around: Surroundings, site: Site) -> str:
    """Return a digest of what a home page leads to that may be sought: it changes when the menu does."""
    links = sorted(f"{link.url} {link.title}" for link in around.links if _is_column(link.title) and site.trusts(link.url))
    return hashlib.sha256("\n".join(links).encode()).hexdigest()[:16]


def _is_column(title: str) -> bool:
    """Say whether *title* is that of a column and not of one notice, which comes and goes with the news."""
    sign = signpost(title)
    return sign.kind is not None and (sign.kind is not Kind.NOTICES or sign.score >= STRONG)
