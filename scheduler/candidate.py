"""Candidate: an address that a search may open, before anybody has read it."""

from dataclasses import dataclass

from monitor.finds import Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that may be what is sought: of which kind, how sure its title is, and the titles that lead there."""

    url: str
    kind: Kind
    score: int
    trail: tuple[str, ...]
    depth: int
