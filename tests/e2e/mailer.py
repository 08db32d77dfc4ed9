"""A program that delivers what is due, and is killed on the way: ``python -m tests.e2e.mailer DB SMTP_URL NOW [sent|claim]``."""

import asyncio
import os
import signal
import sys
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from cli.mailing import message_ids
from monitor.conclusion import Conclusion
from monitor.events import Event
from reports.mail import MailNotifier, Sender
from reports.recipients import recipient
from reports.smtp import SmtpServer
from scheduler.addressing import Addressing
from scheduler.delivery import Delivery
from storage.store import Store, open_store
from tests.unit.reports.samples import START

READERS = (
    recipient("ann@example.org", "zh", (), "09:30", ZoneInfo("Asia/Shanghai")),
    recipient("ben@example.org", "en", (), "09:30", ZoneInfo("Asia/Shanghai")),
)


class _Dies:
    """The outbox of a program that is killed before it crosses out what it sent, or when it has claimed a batch."""

    def __init__(self, outbox: Any, moment: str) -> None:
        self._outbox, self._moment = outbox, moment

    def claim(self, *arguments: Any, **named: Any) -> Any:
        batch = self._outbox.claim(*arguments, **named)
        if self._moment == "claim":
            os.kill(os.getpid(), signal.SIGKILL)
        return batch

    def __getattr__(self, name: str) -> Any:
        if name == self._moment:
            os.kill(os.getpid(), signal.SIGKILL)
        return getattr(self._outbox, name)


class _Ledger:
    def __init__(self, store: Store, outbox: Any) -> None:
        self._store, self.outbox = store, outbox

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


def delivery(store: Store, url: str, *, dies: str | None = None, server: SmtpServer | None = None) -> Delivery:
    """Return what delivers to both readers."""
    ledger: Any = _Ledger(store, _Dies(store.outbox, dies)) if dies else store
    sender = Sender.parse("watch@example.org")
    return Delivery(
        ledger=ledger,
        notifiers={"mail": MailNotifier(server or SmtpServer.parse(url), sender)},
        recipients={one.address: one for one in READERS},
        new_id=message_ids("example.org"),
        names={"yunzhou": "云州省数据局"},
    )


def record(store: Store, *events: Event, at: datetime = START, incidents: tuple[Any, ...] = ()) -> None:
    """Conclude *events* in a round at a time, as the watcher does."""
    addressing = Addressing(READERS, store.outbox.recipients)
    started = store.rounds.open(at)
    store.events.settle("yunzhou", lambda _: Conclusion(events), at=at, address=addressing)
    store.rounds.finish(started.id, at=at, changed=incidents, messages=addressing.incidents(incidents, at=at))


if __name__ == "__main__":
    database, url, moment, *rest = sys.argv[1:]
    asyncio.run(delivery(open_store(database), url, dies=next(iter(rest), None)).deliver(datetime.fromisoformat(moment)))
