"""The wire form of an event: contract 4.4, the same for commands, logs and exports."""

from typing import Any

from monitor.events import Event, Evidence
from monitor.incidents import stamp


def event_json(event: Event) -> dict[str, Any]:
    """Return *event* as contract 4.4 writes it; an unknown value is null."""
    return {
        "id": event.id,
        "type": event.type.value,
        "status": event.status.value,
        "revision": event.revision,
        "site": event.site,
        "organisation": event.organisation,
        "person": event.person,
        "post": event.post,
        "mode": event.mode,
        "before": event.before,
        "after": event.after,
        "decided_on": event.decided_on,
        "effective_on": event.effective_on,
        "published_on": event.published_on,
        "observed": [stamp(moment) for moment in event.observed] if event.observed is not None else None,
        "recorded_at": stamp(event.recorded_at),
        "late_discovery": event.late_discovery,
        "summary": event.summary,
        "evidence": [evidence_json(passage) for passage in event.evidence],
    }


def evidence_json(passage: Evidence) -> dict[str, Any]:
    """Return one passage as contract 4.4 writes it."""
    return {
        "role": passage.role,
        "url": passage.url,
        "fetched_at": stamp(passage.fetched_at),
        "sha256": passage.sha256,
        "quote": passage.quote,
        "spans": [list(span) for span in passage.spans],
        "rule": passage.rule,
    }
