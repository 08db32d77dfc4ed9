"""The outcome of a round: what was asked, what it showed, and what was news."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from monitor.conclusion import Change
from monitor.events import Status
from monitor.incidents import Incident
from monitor.model import Verdict


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What a round did; *pages* is the sum of good, unchanged, not_modified and the bad verdicts.

    *again* is when the first page wants another look before its schedule says so.
    """

    at: datetime
    counts: Mapping[str, int]
    changes: tuple[Change, ...]
    incidents: tuple[Incident, ...]
    opened: int
    closed: int
    again: datetime | None = None

    @property
    def pages(self) -> int:
        """How many addresses were asked, followed notices included."""
        return sum(self.counts.values())

    def as_json(self) -> dict[str, int]:
        """Return the summary line of ``poll --json`` (design §4.3)."""
        told = sum(change.event.status not in (Status.LEAD, Status.RETRACTED) for change in self.changes)
        return {
            "pages": self.pages,
            **{name: self.counts.get(name, 0) for name in ("good", "unchanged", "not_modified")},
            **{
                verdict.value: self.counts[verdict.value]
                for verdict in Verdict
                if verdict is not Verdict.GOOD and verdict.value in self.counts
            },
            "events": told,
            "incidents_opened": self.opened,
            "incidents_closed": self.closed,
        }
