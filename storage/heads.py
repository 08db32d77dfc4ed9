"""The head of a snapshot as it lies in a row: how the bytes came, beside the bytes."""

from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping

from monitor.model import Failure, Role, Snapshot


def head_of(snapshot: Snapshot) -> dict[str, Any]:
    """Return headers, way and failure of *snapshot* as JSON; what is empty is left out."""
    head = {
        "headers": [list(pair) for pair in snapshot.headers],
        "redirects": list(snapshot.redirects),
        "final_url": snapshot.final_url if snapshot.final_url != snapshot.url else "",
        "failure_text": snapshot.failure_text,
    }
    return {name: value for name, value in head.items() if value}


def snapshot_of(row: RowMapping, body: bytes, fetched_at: datetime) -> Snapshot:
    """Return the snapshot that *row* (site, key, role, url, status, failure, head) and *body* make."""
    head = row["head"]
    return Snapshot(
        site=row["site"],
        page=row["key"],
        role=Role(row["role"]),
        url=row["url"],
        final_url=head.get("final_url") or row["url"],
        fetched_at=fetched_at,
        status=row["status"],
        headers=tuple((name, value) for name, value in head.get("headers", ())),
        body=body,
        redirects=tuple(head.get("redirects", ())),
        failure=Failure(row["failure"]) if row["failure"] else None,
        failure_text=head.get("failure_text", ""),
    )
