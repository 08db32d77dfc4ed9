"""Who is told what, and what they hear of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.conclusion import Change
from monitor.events import Event, EventType, Status
from monitor.incidents import Incident, IncidentPage
from monitor.outgoing import Message
from reports.patience import rounds_seen
from reports.recipients import recipient
from reports.telling import tell_events, tell_incidents, told_in_batch, told_since
from tests.unit.reports.samples import DAY, SHA, START, event, evidence, incident, revised

CHINA = ZoneInfo("Asia/Shanghai")
ANN = recipient("ann@example.org", "zh", (), "09:30", CHINA)
BEN = recipient("ben@example.org", "en", ("org",), "18:00", CHINA)
UNSURE = event(status=Status.CANDIDATE)


def told(events: Iterable[Change], *known: str) -> list[tuple[str, str, int]]:
    known_rows = [("mail", address) for address in known]
    messages = tell_events(list(events), (ANN, BEN), lambda _: known_rows)
    return [(one.kind, one.recipient, one.revision) for one in messages]


def test_a_confirmed_event_goes_to_who_wants_its_type() -> None:
    assert told([Change(event())]) == [("event", "ann@example.org", 1)]
    assert told([Change(event(EventType.ORG_UNVEILED))]) == [("event", "ann@example.org", 1), ("event", "ben@example.org", 1)]


def test_what_was_corrected_before_it_was_ever_told_is_news_in_its_right_form() -> None:
    assert told([Change(event(status=Status.CORRECTED))]) == [("event", "ann@example.org", 1)]


@pytest.mark.parametrize("status", [one for one in Status if one not in (Status.CONFIRMED, Status.CORRECTED)])
def test_what_is_not_confirmed_is_not_sent(status: Status) -> None:
    assert told([Change(event(status=status))]) == []


def test_a_candidate_that_is_confirmed_is_news() -> None:
    assert told([Change(revised(UNSURE, status=Status.CONFIRMED), UNSURE)]) == [("event", "ann@example.org", 2)]


@pytest.mark.parametrize("status", Status)
def test_a_revision_goes_to_exactly_those_who_got_the_event(status: Status) -> None:
    change = Change(revised(event(), status=status), event())

    assert told([change]) == []
    assert told([change], "ben@example.org") == [("revision", "ben@example.org", 2)]
    assert told([change], "gone@example.org") == []


def test_who_wants_only_what_an_event_becomes_hears_of_it_then() -> None:
    reader = recipient("cat@example.org", "zh", ("leader.appointed",), "09:30", CHINA)
    listed = event(EventType.LEADER_LISTED)
    change = Change(revised(listed, type=EventType.LEADER_APPOINTED), listed)

    assert [one.kind for one in tell_events([change], (reader,), lambda _: ())] == ["event"]


def test_a_message_is_due_at_the_readers_next_digest() -> None:
    (message,) = tell_events([Change(event())], (ANN,), lambda _: ())

    assert message.due_at == ANN.next_digest(START)


def spoken(*incidents: Incident, known: tuple[str, ...] = (), patience: int = 2) -> list[tuple[str, int]]:
    rows = [("mail", address) for address in known]
    return [
        (one.recipient, one.revision) for one in tell_incidents(incidents, (ANN,), lambda _: rows, patience=patience, at=START)
    ]


def test_an_incident_is_told_once_it_has_lasted() -> None:
    first = incident(count=1, opened_at=START, last_seen_at=START)

    assert spoken(first) == []
    assert spoken(incident()) == [("ann@example.org", 1)]
    assert spoken(incident(), patience=3) == []
    assert spoken(incident(count=3), patience=3) == [("ann@example.org", 1)]
    assert spoken(first, patience=1) == [("ann@example.org", 1)]


def test_an_incident_is_told_once() -> None:
    assert spoken(incident(count=9), known=("ann@example.org",)) == []


def test_the_end_of_an_incident_is_told_to_who_heard_of_it_only() -> None:
    over = incident(count=9, closed_at=START)

    assert spoken(over) == []
    assert spoken(over, known=("ann@example.org",)) == [("ann@example.org", 2)]


def test_who_heard_of_an_incident_hears_of_its_end_even_if_the_patience_grew() -> None:
    assert spoken(incident(closed_at=START), known=("ann@example.org",), patience=9) == [("ann@example.org", 2)]


def test_many_pages_in_one_round_are_one_round() -> None:
    pages = tuple(IncidentPage(f"p{number}", "", SHA, START) for number in range(5))

    assert rounds_seen(incident(count=5, pages=pages, opened_at=START, last_seen_at=START)) == 1
    assert rounds_seen(incident(count=15, pages=pages)) == 3


@pytest.mark.parametrize(("apart", "rounds"), [(timedelta(seconds=5), 1), (timedelta(hours=1), 1), (timedelta(hours=2), 2)])
def test_pages_of_one_round_are_fetched_some_time_apart(apart: timedelta, rounds: int) -> None:
    pages = tuple(IncidentPage(name, "", SHA, START) for name in ("home", "roster"))

    assert rounds_seen(incident(pages=pages, opened_at=START - apart)) == rounds


def heard(*messages: tuple[str, int], revisions: tuple[Event, ...]) -> tuple[int, int | None] | None:
    rows = [Message(kind, "ev", revision, "mail", "ann@example.org") for kind, revision in messages]
    found = told_in_batch(revisions, rows)
    return None if found is None else (found.event.revision, found.before.revision if found.before else None)


FIRST = event()
SECOND = revised(FIRST, evidence=(evidence(), evidence("又")))
THIRD = revised(SECOND, status=Status.RETRACTED)


def test_the_last_word_in_a_batch_counts() -> None:
    assert heard(("event", 1), revisions=(FIRST, SECOND)) == (1, None)
    assert heard(("event", 1), ("revision", 2), revisions=(FIRST, SECOND)) == (2, None)
    assert heard(("revision", 2), ("revision", 3), revisions=(FIRST, SECOND, THIRD)) == (3, 1)


def test_what_was_taken_back_before_anybody_read_it_is_not_told() -> None:
    assert heard(("event", 1), ("revision", 2), ("revision", 3), revisions=(FIRST, SECOND, THIRD)) is None


def test_a_revision_that_was_never_recorded_is_not_told() -> None:
    assert heard(("event", 7), revisions=(FIRST,)) is None


@pytest.mark.parametrize(
    ("revisions", "days", "expected"),
    [
        ((FIRST,), None, (1, None)),
        ((FIRST, SECOND), 0.5, (2, 1)),
        ((FIRST, SECOND), 1.5, None),
        ((FIRST, SECOND, THIRD), None, None),
        ((FIRST, SECOND, THIRD), 1.5, (3, 2)),
        ((UNSURE,), None, None),
        ((UNSURE, revised(UNSURE, status=Status.CONFIRMED)), 0.5, (2, None)),
        ((UNSURE, revised(UNSURE, status=Status.RETRACTED)), None, None),
    ],
)
def test_a_report_since_a_day_tells_what_a_reader_of_the_day_before_does_not_know(
    revisions: tuple[Event, ...], days: float | None, expected: tuple[int, int | None] | None
) -> None:
    found = told_since(revisions, None if days is None else START + days * DAY)

    assert (None if found is None else (found.event.revision, found.before.revision if found.before else None)) == expected


def test_an_event_is_dated_by_the_ledger() -> None:
    assert list(tell_events([Change(replace(event(), recorded_at=None))], (ANN,), lambda _: ())) == []
