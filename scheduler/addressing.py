"""Addressing: who is to be told of what a round found, as rows of the outbox."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.conclusion import Change
from monitor.incidents import Incident
from monitor.outgoing import Message
from reports.recipients import Recipient
from reports.telling import ToldOf, tell_events, tell_incidents


def _nobody_was_told(_: str) -> Iterable[tuple[str, str]]:
    return ()


@dataclass(frozen=True)
class Addressing:
    """The recipients, and what they were told already; called with changes it is a ``concluding.Address``."""

    recipients: Sequence[Recipient] = ()
    told_of: ToldOf = _nobody_was_told
    patience: int = 2

    def __call__(self, changes: Sequence[Change]) -> tuple[Message, ...]:
        """Return the messages of *changes*."""
        return tuple(tell_events(changes, self.recipients, self.told_of))

    def incidents(self, incidents: Iterable[Incident], *, at: datetime) -> tuple[Message, ...]:
        """Return the messages of the *incidents* that the round *at* touched."""
        return tuple(tell_incidents(incidents, self.recipients, self.told_of, patience=self.patience, at=at))


NOBODY = Addressing()
