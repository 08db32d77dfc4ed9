"""Holding: which looks of a round show a page whose change is held for a person (design §4.4)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from monitor.deciding import Voices
from monitor.incidents import MASS_CHANGE, Incident, Look
from monitor.masses import Hold
from monitor.model import Verdict
from monitor.ports import Reviews


def with_holds(
    looks: Iterable[Look], opened: Iterable[Incident], held: Mapping[str, tuple[Hold, ...]], reviews: Reviews
) -> list[Look]:
    """Mark the looks whose page is held; a site without news this round stays as it was, unless a review accepted the page."""
    opened = tuple(opened)
    accepted = _accepted({one.site for one in opened if one.kind == MASS_CHANGE and one.site is not None}, reviews)
    waiting = {(one.site, page.page) for one in opened if one.kind == MASS_CHANGE for page in one.pages if page.good_at is None}
    marked: list[Look] = []
    for look in looks:
        if look.site in held:
            is_held = any(hold.run.page == look.page and hold.run.sha256 == look.sha256 for hold in held[look.site])
        else:
            is_held = (look.site, look.page) in waiting and look.verdict is Verdict.GOOD and look.sha256 not in accepted
        marked.append(replace(look, held=is_held) if is_held else look)
    return marked


def _accepted(sites: Iterable[str], reviews: Reviews) -> frozenset[str]:
    """Return the SHA-256 of the held pages of *sites* that people accepted."""
    said = (Voices.of(reviews.decisions(body=site)).accepted_pages().accepted_pages for site in sorted(sites))
    return frozenset(sha256 for accepted in said for sha256 in accepted)
