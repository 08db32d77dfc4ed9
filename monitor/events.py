"""Typed happenings in the world, with their evidence, status and five dates (contract 4.4)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any


class EventType(StrEnum):
    """The closed list of design §3; domain.md §2.2 defines each."""

    LEADER_NOMINATED = "leader.nominated"
    LEADER_APPOINTED = "leader.appointed"
    LEADER_CONFIRMED = "leader.confirmed"
    LEADER_ROLE_CHANGED = "leader.role_changed"
    LEADER_REMOVED = "leader.removed"
    LEADER_LISTED = "leader.listed"
    LEADER_DELISTED = "leader.delisted"
    LEADER_RANK_CHANGED = "leader.rank_changed"
    LEADER_UNDER_INVESTIGATION = "leader.under_investigation"
    LEADER_NAME_CORRECTED = "leader.name_corrected"
    ORG_CHANGE_PLANNED = "org.change_planned"
    ORG_ESTABLISHED = "org.established"
    ORG_UNVEILED = "org.unveiled"
    ORG_RENAMED = "org.renamed"
    ORG_NAMEPLATE_ADDED = "org.nameplate_added"
    ORG_NAMEPLATE_REMOVED = "org.nameplate_removed"
    ORG_RESTRUCTURED = "org.restructured"
    ORG_FUNCTIONS_TRANSFERRED = "org.functions_transferred"
    ORG_RANK_CHANGED = "org.rank_changed"
    ORG_AFFILIATION_CHANGED = "org.affiliation_changed"
    ORG_ABOLISHED = "org.abolished"
    SITE_RENAMED = "site.renamed"
    SITE_SPONSOR_CHANGED = "site.sponsor_changed"
    SITE_MOVED = "site.moved"
    SITE_OPENED = "site.opened"
    SITE_CLOSED = "site.closed"
    SITE_IDENTIFIER_CHANGED = "site.identifier_changed"
    FACT_CORRECTED = "fact.corrected"
    FACT_DISPUTED = "fact.disputed"

    @property
    def is_of_site(self) -> bool:
        """Say whether it tells of a web site, and not of a body or of people."""
        return self.value.startswith("site.")


class Status(StrEnum):
    """How far an event is believed (design §3)."""

    LEAD = "lead"
    CANDIDATE = "candidate"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    CORRECTED = "corrected"
    RETRACTED = "retracted"


_NAMES_GIVEN = frozenset({EventType.ORG_RENAMED, EventType.ORG_RESTRUCTURED})
# Types that are one happening seen through different evidence share a family, and so an identity (domain.md §2.1).
FAMILY: dict[EventType, str] = {
    EventType.LEADER_APPOINTED: "enter-post",
    EventType.LEADER_LISTED: "enter-post",
    EventType.LEADER_REMOVED: "leave-post",
    EventType.LEADER_DELISTED: "leave-post",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One passage in one stored snapshot that an event rests on.

    *spans* are byte offsets into the stored, content-decoded body; they are filled in when the event is recorded.
    """

    role: str
    url: str
    fetched_at: datetime
    sha256: str
    quote: str
    rule: str
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """What happened in the world, in the form of contract 4.4."""

    id: str
    type: EventType
    status: Status
    site: str
    organisation: str
    summary: str
    person: str | None = None
    post: str | None = None
    mode: str | None = None
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None
    decided_on: str | None = None
    effective_on: str | None = None
    published_on: str | None = None
    observed: tuple[datetime, datetime] | None = None
    late_discovery: bool = False
    evidence: tuple[Evidence, ...] = field(default_factory=tuple)
    revision: int = 1
    recorded_at: datetime | None = None

    @property
    def gives_name(self) -> bool:
        """Say whether the body bears another name since, or is another one: not where it took others in, or gave a part away."""
        return self.type in _NAMES_GIVEN and self.organisation not in bodies_of(self.before)

    def recorded(self, *, revision: int, at: datetime) -> "Event":
        """Return the event as recorded: numbered and dated by the ledger."""
        return replace(self, revision=revision, recorded_at=at)


def bodies_of(side: Mapping[str, Any] | None) -> tuple[str, ...]:
    """Return the names of the bodies on one *side* of an event (``before``, ``after``)."""
    name = (side or {}).get("name")
    return tuple(one for one in (name if isinstance(name, list) else str(name or "").split("、")) if one)


def taken_in(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> tuple[str, ...]:
    """Return the bodies that ended in one which was there *before* and is there *after*; none where that one is new."""
    left = bodies_of(after)
    return tuple(one for one in bodies_of(before) if one not in left) if left and set(left) < set(bodies_of(before)) else ()


def event_id(site: str, *, subject: str, family: str, target: str, episode: int) -> str:
    """Return the opaque public id: the same for the same happening in every replay (design §3)."""
    key = "\x1f".join((site, subject, family, target, str(episode)))
    return "ev_" + hashlib.sha256(key.encode()).hexdigest()[:20]


def family_of(event_type: EventType) -> str:
    """Return the family that *event_type* shares its identity with."""
    return FAMILY.get(event_type, event_type.value)
