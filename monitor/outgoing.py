"""What waits to be told: one row a recipient and revision, sent in batches that keep their identity."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Message:
    """One revision of one *subject* (the id of an event or incident) for one recipient.

    *kind* is ``event`` (the first that the recipient hears of it), ``revision`` (of what was told) or ``incident``;
    *due_at* may lie ahead, for a digest.
    """

    kind: str
    subject: str
    revision: int
    channel: str
    recipient: str
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What goes to one recipient at once.

    *message_id* and *messages* were fixed before the first try, so a batch sent again after a kill is the
    same message with the same id. *attempts* counts the tries that failed.
    """

    message_id: str
    channel: str
    recipient: str
    messages: tuple[Message, ...]
    attempts: int = 0
