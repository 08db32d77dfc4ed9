"""Small values for the report tests, all of an invented province."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.events import Event, EventType, Evidence, Status
from monitor.incidents import Incident, IncidentPage
from monitor.summary import summarise

START = datetime(2024, 1, 29, 1, 0, tzinfo=UTC)
DAY = timedelta(days=1)
SHA = "0123456789abcdef" * 4
BODY = "云州省数据局"


def evidence(quote: str = "任命甲乙丙为云州省数据局局长", **given: Any) -> Evidence:
    """Return a passage of an invented notice."""
    values = {"role": "primary", "url": "https://data.yunzhou.gov.cn/a/1.html", "fetched_at": START, "sha256": SHA, "rule": "act"}
    return Evidence(quote=quote, **{**values, **given})


def event(event_type: EventType = EventType.LEADER_APPOINTED, **given: Any) -> Event:
    """Return a confirmed event of an invented body, with its Chinese summary."""
    values: dict[str, Any] = {
        "organisation": BODY,
        "person": "甲乙丙",
        "post": "局长",
        "before": None,
        "after": {"post": "局长", "posts": ["党组书记", "局长"]},
        **given,
    }
    said = ("organisation", "person", "post", "before", "after")
    made = Event(
        id=given.get("id", "ev_0123456789abcdef0123"),
        type=event_type,
        status=Status.CONFIRMED,
        site="yunzhou",
        organisation=values["organisation"],
        summary=summarise(event_type, **{name: values[name] for name in said}),
        decided_on="2024-01-26",
        published_on="2024-01-29",
        observed=(START - DAY, START),
        evidence=(evidence(),),
        recorded_at=START,
    )
    return replace(made, **{name: value for name, value in values.items() if name not in ("organisation", "id")})


def revised(one: Event, **given: Any) -> Event:
    """Return the next revision of an event, a day later."""
    assert one.recorded_at is not None
    return replace(one, revision=one.revision + 1, recorded_at=one.recorded_at + DAY, **given)


def incident(kind: str = "challenged", **given: Any) -> Incident:
    """Return an open incident that two rounds saw."""
    page = IncidentPage("home", "https://data.yunzhou.gov.cn/", SHA, START)
    values: dict[str, Any] = {
        "id": "in_0123456789abcdef", "site": "yunzhou", "kind": kind, "opened_at": START - DAY, "last_seen_at": START,
        "closed_at": None, "count": 2, "pages": (page,), "reason": "HTTP 521",
    }  # fmt: skip
    return Incident(**{**values, **given})
