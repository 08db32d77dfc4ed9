"""The outbox: what is to be told, written with the event and crossed out when it is sent.

Delivery is at least once. A batch is fixed, and gets its id, in a transaction of its own before anything is
sent; a lease keeps other workers off it. After a kill the same batch goes out again under the same id.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Engine, func, or_, select, update

from monitor.outgoing import Batch, Message
from storage.columns import AnyRow
from storage.engine import reading, writing
from storage.tables import outbox
from storage.upsert import add_unless_there


class SqlOutbox:
    """The outbox in the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, messages: Iterable[Message], *, at: datetime) -> None:
        """Write *messages* down; what is already there for the same recipient and revision stays."""
        with writing(self._engine) as connection:
            add(connection, messages, at=at)

    def release(self, *, at: datetime) -> None:
        """Let everything written so far go out: the round it belongs to has ended."""
        with writing(self._engine) as connection:
            connection.execute(update(outbox).where(outbox.c.released_at.is_(None)).values(released_at=at))

    def claim(self, now: datetime, *, until: datetime, message_id: str) -> Batch | None:
        """Return the next batch to send and keep it from others until *until*; None when nothing is due.

        A batch that was claimed before and not sent comes back as it was; a new one gets *message_id* and
        holds all that is due to one recipient on one channel.
        """
        free = or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= now)
        due = (outbox.c.sent_at.is_(None), outbox.c.released_at.is_not(None), outbox.c.due_at <= now, free)
        with writing(self._engine) as connection:
            # One worker at a time chooses; the others wait, then see its lease.
            first = connection.execute(
                select(outbox).where(*due).order_by(outbox.c.message_id.is_(None), outbox.c.id).limit(1).with_for_update()
            ).first()
            if first is None:
                return None
            batch = due if first.message_id is None else ()
            whole = (
                outbox.c.channel == first.channel,
                outbox.c.recipient == first.recipient,
                outbox.c.message_id.is_not_distinct_from(first.message_id),
                *batch,
            )
            name = first.message_id or message_id
            statement = update(outbox).where(*whole).values(message_id=name, leased_until=until)
            rows = connection.execute(statement.returning(outbox)).all()
            return _batch(name, rows)

    def sent(self, message_id: str, *, at: datetime) -> None:
        """Cross out a batch that was sent."""
        with writing(self._engine) as connection:
            unsent = (outbox.c.message_id == message_id, outbox.c.sent_at.is_(None))
            connection.execute(update(outbox).where(*unsent).values(sent_at=at, leased_until=None))

    def failed(self, message_id: str, *, error: str, retry_at: datetime) -> None:
        """Note that a batch could not be sent, and when to try again."""
        values = {
            "attempts": outbox.c.attempts + 1,
            "last_error": error[:500],
            "due_at": retry_at,
            "leased_until": None,
        }
        with writing(self._engine) as connection:
            unsent = (outbox.c.message_id == message_id, outbox.c.sent_at.is_(None))
            connection.execute(update(outbox).where(*unsent).values(values))

    def recipients(self, subject: str) -> tuple[tuple[str, str], ...]:
        """Return (channel, recipient) of everybody who was or will be told of *subject*: revisions go to them."""
        wanted = select(outbox.c.channel, outbox.c.recipient).where(outbox.c.subject == subject).distinct()
        with reading(self._engine) as connection:
            return tuple(sorted((row.channel, row.recipient) for row in connection.execute(wanted)))

    def waiting(self) -> int:
        """Return how many rows are not sent."""
        with reading(self._engine) as connection:
            return int(connection.execute(select(func.count()).where(outbox.c.sent_at.is_(None))).scalar_one())

    def stuck(self, attempts: int) -> tuple[int, str | None]:
        """Return how many rows were tried in vain at least *attempts* times, and what the last of them met."""
        tried = (outbox.c.sent_at.is_(None), outbox.c.attempts >= attempts)
        with reading(self._engine) as connection:
            count = int(connection.execute(select(func.count()).where(*tried)).scalar_one())
            wanted = select(outbox.c.last_error).where(*tried).order_by(outbox.c.due_at.desc()).limit(1)
            return count, connection.execute(wanted).scalar()


def add(connection: Connection, messages: Iterable[Message], *, at: datetime) -> None:
    """Write *messages* down within the caller's transaction."""
    rows = [
        {
            "kind": one.kind,
            "subject": one.subject,
            "revision": one.revision,
            "channel": one.channel,
            "recipient": one.recipient,
            "created_at": at,
            "due_at": one.due_at or at,
            "attempts": 0,
        }
        for one in messages
    ]
    if rows:
        add_unless_there(connection, outbox, rows, "channel", "recipient", "subject", "revision")


def _batch(message_id: str, rows: Sequence[AnyRow]) -> Batch:
    ordered = sorted(rows, key=lambda row: row.id)
    messages = tuple(Message(row.kind, row.subject, row.revision, row.channel, row.recipient, row.due_at) for row in ordered)
    return Batch(message_id, ordered[0].channel, ordered[0].recipient, messages, max(row.attempts for row in ordered))
