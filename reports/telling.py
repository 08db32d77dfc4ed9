"""Who is told what: the messages of a round's changes and incidents, and what of an event a reader hears."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from monitor.conclusion import Change
from monitor.events import Event, Status
from monitor.incidents import Incident
from monitor.outgoing import Message
from reports.digest import Told
from reports.patience import lasted
from reports.recipients import Recipient

MAIL = "mail"
EVENT, REVISION, INCIDENT = "event", "revision", "incident"
# An incident is told when it has lasted and when it is over.
OPENING, CLOSING = 1, 2
# Statuses of something that was said to be so.
_SURE = frozenset({Status.CONFIRMED, Status.CORRECTED})
_STATED = frozenset({Status.CONFIRMED, Status.CORRECTED, Status.DISPUTED})

ToldOf = Callable[[str], Iterable[tuple[str, str]]]


def tell_events(changes: Sequence[Change], recipients: Sequence[Recipient], told_of: ToldOf) -> Iterator[Message]:
    """Yield the messages of *changes*: confirmed news to who wants it, any revision to exactly those who got the news.

    *told_of* returns (channel, recipient) of everybody who was or will be told of a subject.
    """
    for change in changes:
        event = change.event
        # What is recorded for the first time was told to nobody.
        told = _told(event.id, told_of) if recipients and event.revision > 1 else frozenset()
        for one in recipients:
            kind = REVISION if one.address in told else EVENT if _is_news(change, one) else None
            if kind is not None and event.recorded_at is not None:
                yield Message(kind, event.id, event.revision, MAIL, one.address, one.next_digest(event.recorded_at))


def _told(subject: str, told_of: ToldOf) -> frozenset[str]:
    return frozenset(address for channel, address in told_of(subject) if channel == MAIL)


def _is_news(change: Change, recipient: Recipient) -> bool:
    """A confirmed event is news once; to who did not want what it was before, also when it becomes what they want.

    One whose correction was seen before it was ever told is news in its right form.
    """
    event, before = change.event, change.before
    if event.status not in _SURE or not recipient.wants(event.type):
        return False
    return before is None or before.status not in _STATED or not recipient.wants(before.type)


def tell_incidents(
    incidents: Iterable[Incident], recipients: Sequence[Recipient], told_of: ToldOf, *, patience: int, at: datetime
) -> Iterator[Message]:
    """Yield the messages of the *incidents* that the round *at* touched.

    One that is open speaks once it has lasted; one that is over is told to those who heard of it, and to nobody else.
    """
    for incident in incidents:
        if not recipients or (incident.closed_at is None and not lasted(incident, patience)):
            continue
        told = _told(incident.id, told_of)
        for one in recipients:
            due = one.next_digest(at)
            if incident.closed_at is not None and one.address in told:
                yield Message(INCIDENT, incident.id, CLOSING, MAIL, one.address, due)
            elif incident.closed_at is None and one.address not in told:
                yield Message(INCIDENT, incident.id, OPENING, MAIL, one.address, due)


def told_in_batch(revisions: Sequence[Event], messages: Sequence[Message]) -> Told | None:
    """Return what a reader hears of one event, whose *revisions* are all that is recorded and *messages* what is due.

    Only the last word counts. What was confirmed and taken back before anybody read of it is not told at all.
    """
    due = [event for event in revisions if event.revision in {message.revision for message in messages}]
    if not due:
        return None
    if any(message.kind == EVENT for message in messages):
        return Told(due[-1]) if due[-1].status in _STATED else None
    known = [event for event in revisions if event.revision < due[0].revision]
    return Told(due[-1], before=known[-1] if known else None)


def told_since(revisions: Sequence[Event], since: datetime | None) -> Told | None:
    """Return what somebody hears of one event who was told everything before *since* and nothing after; None for nothing."""
    stated = next((event for event in revisions if event.status in _SURE), None)
    if stated is None or (since is not None and _recorded(revisions[-1]) < since):
        return None
    known = [event for event in revisions if since is not None and _recorded(event) < since]
    if not any(event.revision >= stated.revision for event in known):
        return Told(revisions[-1]) if revisions[-1].status in _STATED else None
    return Told(revisions[-1], before=known[-1])


def _recorded(event: Event) -> datetime:
    assert event.recorded_at is not None, "the ledger dates what it records"
    return event.recorded_at
