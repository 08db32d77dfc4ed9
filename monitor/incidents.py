"""Incidents: what stands between us and a page, one for a site and cause, its pages inside."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class IncidentPage:
    """One page of an incident; *good_at* is the first good capture since, None while it is still bad."""

    page: str
    url: str
    sha256: str | None
    last_seen_at: datetime
    good_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident as it stands; *kind* is the verdict, ``mass_change_held`` or ``own_network`` (no site)."""

    id: str
    site: str | None
    kind: str
    opened_at: datetime
    last_seen_at: datetime
    closed_at: datetime | None = None
    count: int = 1
    pages: tuple[IncidentPage, ...] = ()
    details: dict[str, Any] = field(default_factory=dict)
