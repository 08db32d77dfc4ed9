"""Sizes: how much a ledger holds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """Counts of what is kept; *looks* counts snapshots, *bodies* the different ones, bytes before and after packing."""

    pages: int
    runs: int
    looks: int
    bodies: int
    raw_bytes: int
    kept_bytes: int
    database_bytes: int
    events: int
    incidents: int
    unsent: int
