"""Delivery: what is due in the outbox becomes digests, one a recipient, handed over at least once.

A batch is claimed, and so gets its Message-ID, before the first try; only after the server took the mail is it
crossed out. A kill between the two sends the same mail with the same id again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from monitor.errors import DeliveryError
from monitor.incidents import Incident
from monitor.ledger import Ledger
from monitor.outgoing import Batch, Message
from reports.digest import Digest, Told
from reports.notifier import Notifier, Parcel
from reports.recipients import Recipient
from reports.telling import INCIDENT, told_in_batch

# A pass is over well before its first lease is; the next one comes in a minute.
LEASE = timedelta(minutes=15)
BATCHES_A_PASS = 50
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=6)
# The same try would fail again: somebody has to mend something first.
PERMANENT_WAIT = timedelta(hours=6)
FORGOTTEN_WAIT = timedelta(days=1)


@dataclass
class Delivery:
    """Hand over what is due; a recipient or a server that fails is tried again later and holds up nobody else."""

    ledger: Ledger
    notifiers: Mapping[str, Notifier]
    recipients: Mapping[str, Recipient]
    new_id: Callable[[], str]
    names: Mapping[str, str] = field(default_factory=dict)
    log: structlog.stdlib.BoundLogger = field(default_factory=structlog.get_logger)

    async def deliver(self, now: datetime) -> int:
        """Hand over every batch that is due at *now*; return how many were handed over."""
        handed_over = 0
        for _ in range(BATCHES_A_PASS):
            batch = self.ledger.outbox.claim(now, until=now + LEASE, message_id=self.new_id())
            if batch is None:
                break
            try:
                await self._send(batch, now)
            except DeliveryError as error:
                self._failed(batch, error, now)
                if error.everyone:
                    break
            else:
                self.ledger.outbox.sent(batch.message_id, at=now)
                handed_over += 1
        return handed_over

    async def _send(self, batch: Batch, now: datetime) -> None:
        recipient, notifier = self.recipients.get(batch.recipient), self.notifiers.get(batch.channel)
        if recipient is None or notifier is None:
            raise DeliveryError(f"{batch.recipient} is not among the recipients any more", permanent=True)
        digest = self.digest(batch, recipient, now)
        await notifier.send(Parcel(recipient.address, batch.message_id, digest))
        if digest.empty:
            return
        fields = {"recipient": recipient.address, "message_id": batch.message_id}
        self.log.info("report.sent", events=len(digest.news), incidents=len(digest.incidents), **fields)

    def _failed(self, batch: Batch, error: DeliveryError, now: datetime) -> None:
        retry_at = now + self._wait(batch, error)
        self.ledger.outbox.failed(batch.message_id, error=str(error), retry_at=retry_at)
        self.log.warning(
            "report.failed",
            recipient=batch.recipient,
            error=str(error),
            attempt=batch.attempts + 1,
            retry_at=retry_at.isoformat(timespec="seconds"),
            message_id=batch.message_id,
        )

    def _wait(self, batch: Batch, error: DeliveryError) -> timedelta:
        if batch.recipient not in self.recipients:
            return FORGOTTEN_WAIT
        if error.permanent and not error.everyone:
            return PERMANENT_WAIT
        # Doubled a try; the exponent is bounded, since a timedelta is.
        return min(FIRST_WAIT * (1 << min(batch.attempts, 16)), LONGEST_WAIT)

    def digest(self, batch: Batch, recipient: Recipient, now: datetime) -> Digest:
        """Return everything that *batch* tells, in the recipient's language."""
        return Digest(
            until=now,
            news=tuple(self._news(batch)),
            incidents=tuple(self._incidents(batch)),
            reviews=self.ledger.reviews.waiting(),
            language=recipient.language,
            zone=recipient.zone,
            names=self.names,
        )

    def _news(self, batch: Batch) -> Iterator[Told]:
        by_event: dict[str, list[Message]] = defaultdict(list)
        for message in batch.messages:
            if message.kind != INCIDENT:
                by_event[message.subject].append(message)
        for subject, messages in by_event.items():
            told = told_in_batch(self.ledger.events.revisions(subject), messages)
            if told is not None:
                yield told

    def _incidents(self, batch: Batch) -> list[Incident]:
        wanted = {message.subject for message in batch.messages if message.kind == INCIDENT}
        return [incident for incident in self.ledger.incidents.all() if incident.id in wanted] if wanted else []
