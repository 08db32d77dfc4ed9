"""Finds: what a search of a site came upon, why it was taken or not, and how the search ended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.model import Role


class Kind(StrEnum):
    """What is looked for on a site; WAY is a page that may lead on."""

    ROSTER = "roster"
    FUNCTIONS = "functions"
    NOTICES = "notices"
    NEWS = "news"
    ABOUT = "about"
    WAY = "way"


ROLES: Mapping[Kind, Role] = {
    Kind.ROSTER: Role.ROSTER,
    Kind.FUNCTIONS: Role.FUNCTIONS,
    Kind.NOTICES: Role.NOTICE_LIST,
    Kind.NEWS: Role.NOTICE_LIST,
    Kind.ABOUT: Role.FUNCTIONS,
}
# Under the titles of these stand texts, and under those of these what the body does.
LISTS = frozenset({Kind.NOTICES, Kind.NEWS})
ACCOUNTS = frozenset({Kind.FUNCTIONS, Kind.ABOUT})
# What a whole picture of a body needs.
SOUGHT = tuple(ROLES)


class Fate(StrEnum):
    """What became of a candidate.

    WAITING is a column that says beyond doubt what it is and shows nothing yet; it is watched, so that what
    appears there is news. MOVED took the place of a page that was lost.
    """

    ACCEPTED = "accepted"
    WAITING = "waiting"
    MOVED = "moved"
    REFUSED = "refused"


# Found where something stands; a column that waits is taken too, and shows nothing yet.
STANDING = frozenset({Fate.ACCEPTED, Fate.MOVED})
TAKEN = STANDING | {Fate.WAITING}


@dataclass(frozen=True, slots=True)
class Find:
    """One address that was tried: how the site leads there, what it is, and why it was taken or refused.

    *trail* holds the titles from the home page on, *page* the key under which it is watched, *before* the address
    that a moved page had. *score* is how sure its title was, from 1 to 100.
    """

    site: str
    url: str
    kind: Kind
    fate: Fate
    reason: str
    trail: tuple[str, ...] = ()
    score: int = 0
    page: str | None = None
    before: str | None = None
    sha256: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """How the last search of a site ended: when, why it was made, with how many requests, and what is still missing.

    *signs* is a digest of what the home page led to then.
    """

    site: str
    at: datetime
    because: str
    requests: int
    wanted: tuple[Kind, ...]
    missing: tuple[Kind, ...]
    signs: str


def roles_found(finds: Iterable[Find]) -> frozenset[Role]:
    """Return the roles of the pages among *finds* at which something stands."""
    return frozenset(ROLES[find.kind] for find in finds if find.fate in STANDING)
