"""Reviews: doubtful things that wait for a person, and what people decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

# How a review is closed that nobody decided: an act explained the change, the people came back, the page changed again.
SUPERSEDED = "superseded"
# How one is closed whose site or page nobody watches any more; both wait again when they are asked again.
UNWATCHED = "taken out of the registry"
UNDECIDED = frozenset({SUPERSEDED, UNWATCHED})


@dataclass(frozen=True, slots=True)
class Review:
    """One doubtful thing; *subject* is what is asked about, as JSON. Its *id* is the same in every replay."""

    id: str
    kind: str
    site: str | None
    subject: Mapping[str, Any]
    opened_at: datetime
    decided_at: datetime | None = None
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What one person decided about *subject* (the id of a review or an event).

    *body* is the body whose events it bears on: they are concluded again.
    """

    subject: str
    by: str
    verdict: str
    because: str
    decided_at: datetime
    body: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
