"""The log: one structured line for each revision of an event and for each incident that opens or closes."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import structlog

from monitor.events import Event
from monitor.incidents import Incident, stamp
from reports.notifier import Parcel
from reports.plain import plain


class LogNotifier:
    """Write what happened as log lines: the other way of telling, beside mail."""

    def __init__(self, log: structlog.stdlib.BoundLogger | None = None) -> None:
        self._log = log if log is not None else structlog.get_logger()

    def changed(self, events: Iterable[Event], incidents: Iterable[Incident], *, at: datetime) -> None:
        """Log the *events* recorded at the end of the round *at*, and the *incidents* that it opened or closed."""
        for event in events:
            self._log.info("event.recorded", **event_fields(event))
        for incident in incidents:
            if incident.opened_at == at:
                self._log.info("incident.opened", **incident_fields(incident))
            if incident.closed_at is not None:
                self._log.info("incident.closed", **incident_fields(incident))

    async def send(self, parcel: Parcel) -> None:
        """Log what *parcel* tells."""
        to = {"recipient": parcel.recipient, "message_id": parcel.message_id}
        for told in parcel.digest.news:
            self._log.info("event.told", **event_fields(told.event), **to)
        for incident in parcel.digest.incidents:
            self._log.info("incident.told", **incident_fields(incident), **to)


def event_fields(event: Event) -> dict[str, Any]:
    """Return the fields of an event's line; all text is one safe line."""
    return {
        "id": event.id,
        "type": event.type.value,
        "status": event.status.value,
        "revision": event.revision,
        "site": event.site,
        "organisation": plain(event.organisation),
        "person": plain(event.person) if event.person is not None else None,
        "post": plain(event.post) if event.post is not None else None,
        "summary": plain(event.summary),
    }


def incident_fields(incident: Incident) -> dict[str, Any]:
    """Return the fields of an incident's line."""
    return {
        "id": incident.id,
        "site": incident.site,
        "kind": incident.kind,
        "pages": [plain(page.page, 80) for page in incident.pages[:10]],
        "opened_at": stamp(incident.opened_at),
        "closed_at": stamp(incident.closed_at),
        "count": incident.count,
        "reason": plain(incident.reason),
    }
