"""Crowds: losses of one kind on the rosters of several sites of one content system at once (design §4.4).

A system that shows only the first rows, or drops one sort of post, after an update empties many rosters a little: too
little for a mass change of one of them, and no news of any. What an act states is never among it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.departures import Departures
from monitor.entries import Entry
from monitor.history import Sighting
from monitor.masses import Hold, missing
from monitor.posts import without_mode
from monitor.roster import State

CROWD_SITES = 3
AT_ONCE = timedelta(hours=24)
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Loss:
    """Who left the newest roster of a body with nobody in his place; *kinds* are what such losses can have in common."""

    hold: Hold
    system: str
    kinds: frozenset[str]
    at: datetime


def fresh_loss(states: Sequence[State], explained: Departures) -> Loss | None:
    """Return what the newest of *states* lost against the one before, acts apart; None where others came too."""
    if len(states) < 2:
        return None
    old, new = states[-2:]
    lost = missing(old.people, new.people, (old.last, new.start), explained)
    system = system_of(new.run)
    if not lost or system is None or any(person not in old.people for person in new.people):
        return None
    return Loss(Hold(new.run, lost, len(old.people)), system, _kinds(old.people, lost), new.start)


def system_of(run: Sighting) -> str | None:
    """Return the content system of a page: as it says itself, else the shape of an address that one system gives every site.

    Any site may have an address without a number; then the form of the page must be the same too. None where the page
    says nothing and has no form. Who says it is of no one's system but his own, so an address of the same shape does not
    join him to others.
    """
    seen = run.observation
    if seen is not None and seen.system is not None:
        return seen.system
    path = urlsplit(run.url).path
    if _NUMBER.search(path):
        return _NUMBER.sub("0", path)
    return f"{path} {seen.form}" if seen is not None and seen.form is not None else None


def _kinds(people: Mapping[str, Entry], lost: Sequence[str]) -> frozenset[str]:
    """Say what is alike in such a loss: the rows behind the first so many, or everybody with one post."""
    order = list(people)
    kept = len(order) - len(lost)
    kinds = {f"first {kept}"} if order[kept:] == list(lost) and kept else set()
    posts = {without_mode(post) for person in lost for post in people[person].posts}
    left = {without_mode(post) for person in order if person not in lost for post in people[person].posts}
    if len(posts) == 1 and not posts & left:
        kinds |= {f"without {post}" for post in posts}
    return frozenset(kinds)


def crowded(losses: Mapping[str, Loss]) -> dict[str, Loss]:
    """Return the *losses* by site that enough other sites of the system share in one kind, at once."""
    found: dict[str, Loss] = {}
    for site, loss in losses.items():
        for kind in loss.kinds:
            alike = [name for name, other in losses.items() if _alike(loss, other, kind)]
            if len(alike) >= CROWD_SITES:
                found[site] = loss
    return found


def _alike(one: Loss, other: Loss, kind: str) -> bool:
    return other.system == one.system and kind in other.kinds and abs(other.at - one.at) <= AT_ONCE
