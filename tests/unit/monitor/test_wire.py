"""The wire form of an event says each value under its own key of contract 4.4."""

from datetime import UTC, datetime

from monitor.events import Event, EventType, Evidence, Status
from monitor.wire import event_json

AT, LATER = datetime(2025, 3, 10, 1, 0, tzinfo=UTC), datetime(2025, 3, 12, 1, 0, tzinfo=UTC)
PASSAGE = Evidence("primary", "https://data.yunling.gov.cn/n", AT, "ab" * 32, "任命李四为副局长", "appoint/plain", ((3, 9),))
EVENT = Event(
    id="ev_1",
    type=EventType.LEADER_APPOINTED,
    status=Status.CONFIRMED,
    site="yunling",
    organisation="云岭省数据局",
    summary="李四 appointed",
    person="李四",
    post="副局长",
    mode="acting",
    before={"post": "处长"},
    after={"post": "副局长"},
    decided_on="2025-03-08",
    effective_on="2025-03-09",
    published_on="2025-03-10",
    observed=(AT, LATER),
    late_discovery=True,
    evidence=(PASSAGE,),
)


def test_each_value_stands_under_its_own_key() -> None:
    assert event_json(EVENT.recorded(revision=2, at=LATER)) == {
        "id": "ev_1",
        "type": "leader.appointed",
        "status": "confirmed",
        "revision": 2,
        "site": "yunling",
        "organisation": "云岭省数据局",
        "person": "李四",
        "post": "副局长",
        "mode": "acting",
        "before": {"post": "处长"},
        "after": {"post": "副局长"},
        "decided_on": "2025-03-08",
        "effective_on": "2025-03-09",
        "published_on": "2025-03-10",
        "observed": ["2025-03-10T01:00:00Z", "2025-03-12T01:00:00Z"],
        "recorded_at": "2025-03-12T01:00:00Z",
        "late_discovery": True,
        "summary": "李四 appointed",
        "evidence": [
            {
                "role": "primary",
                "url": "https://data.yunling.gov.cn/n",
                "fetched_at": "2025-03-10T01:00:00Z",
                "sha256": "ab" * 32,
                "quote": "任命李四为副局长",
                "spans": [[3, 9]],
                "rule": "appoint/plain",
            }
        ],
    }


def test_what_is_not_known_is_null() -> None:
    bare = event_json(Event("ev_2", EventType.SITE_OPENED, Status.LEAD, "yunling", "云岭省数据局", "…"))

    assert {key for key, value in bare.items() if value is None} == {
        "person", "post", "mode", "before", "after", "decided_on", "effective_on", "published_on", "observed", "recorded_at",
    }  # fmt: skip
