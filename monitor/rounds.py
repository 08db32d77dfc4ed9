"""Rounds and hosts: what a restarted program must know to go on politely where it stopped."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Round:
    """One pass over the pages that were due *at* a time; *scope* tells rounds over different pages apart.

    *started_at* is when it began by the clock on the wall; in a replay *at* is the simulated time.
    """

    id: int
    at: datetime
    scope: str
    started_at: datetime
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HostState:
    """When a host was last asked for anything, and its robots.txt as last read."""

    host: str
    last_request_at: datetime | None = None
    robots_status: int | None = None
    robots_body: bytes | None = None
    robots_fetched_at: datetime | None = None
