"""What every notifier promises, held to by mail (against a real SMTP server) and by the log."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
import structlog
from structlog.testing import LogCapture

from monitor.errors import DeliveryError
from reports.digest import Digest, Told
from reports.log import LogNotifier
from reports.mail import MailNotifier, Sender
from reports.notifier import Notifier, Parcel
from reports.smtp import SmtpServer
from tests.e2e.postbox import Postbox, open_postbox
from tests.unit.reports.samples import DAY, START, event, incident, revised


@dataclass
class Sample:
    """A notifier, and what it has told so far as (message id, text) pairs."""

    notifier: Notifier
    told: Callable[[], list[tuple[str, str]]]


def _mail() -> Iterator[Sample]:
    with open_postbox() as box:

        def told() -> list[tuple[str, str]]:
            return [(mail["Message-ID"].strip("<>"), str(_text(mail))) for _, mail in box.mails]

        yield Sample(MailNotifier(SmtpServer.parse(box.url), Sender.parse("watch@example.org")), told)


def _text(mail: Any) -> str:
    return f"{mail['Subject']} {mail.get_body(('plain',)).get_content()}".replace("\r\n", "\n")


def _log() -> Iterator[Sample]:
    lines = LogCapture()
    log = structlog.wrap_logger(None, processors=[lines], wrapper_class=structlog.make_filtering_bound_logger(0))

    def told() -> list[tuple[str, str]]:
        return [(entry["message_id"], " ".join(map(str, entry.values()))) for entry in lines.entries]

    yield Sample(LogNotifier(log), told)


@pytest.fixture(params=[_mail, _log], ids=["mail", "log"])
def sample(request: pytest.FixtureRequest) -> Iterator[Sample]:
    yield from request.param()


def send(sample: Sample, digest: Digest, message_id: str = "one@example.org") -> None:
    asyncio.run(sample.notifier.send(Parcel("ann@example.org", message_id, digest)))


def test_a_parcel_is_told_under_its_id(sample: Sample) -> None:
    send(sample, Digest(until=START, news=(Told(event()),)))

    ((message_id, text),) = sample.told()
    assert message_id == "one@example.org"
    assert "甲乙丙任云州省数据局局长" in text and event().id in text


def test_the_same_parcel_again_is_told_again_under_the_same_id(sample: Sample) -> None:
    for _ in range(2):
        send(sample, Digest(until=START, news=(Told(event()),)))

    first, second = sample.told()
    assert first == second


def test_nothing_to_tell_is_not_told(sample: Sample) -> None:
    send(sample, Digest(until=START))

    assert sample.told() == []


def test_revisions_and_incidents_are_told_too(sample: Sample) -> None:
    send(sample, Digest(until=START, news=(Told(revised(event(), effective_on="2024-02-02"), before=event()),)), "a@b")
    send(sample, Digest(until=START, incidents=(incident(),)), "c@d")

    (_, revision), (_, obstacle) = sample.told()
    assert "ev_0123456789abcdef0123" in revision
    assert "HTTP 521" in obstacle


@pytest.mark.parametrize("name", ["甲\r\nBcc: x@y", "\x1b]0;甲\x07", "甲\ud800", "<b>", "{x}%s"])
def test_a_hostile_name_is_told_as_text(sample: Sample, name: str) -> None:
    hostile = event(person=name, summary=name, organisation=name, post=name)
    send(sample, Digest(until=START, news=(Told(hostile),)))

    ((_, text),) = sample.told()
    assert not any(char in text for char in "\r\x1b\x07\ud800")


def test_the_log_has_a_line_a_revision_and_one_for_each_turn_of_an_incident() -> None:
    capture = LogCapture()
    log = structlog.wrap_logger(None, processors=[capture], wrapper_class=structlog.make_filtering_bound_logger(0))
    opened = incident(opened_at=START, last_seen_at=START, count=1)
    going_on = incident(id="in_2")
    LogNotifier(log).changed([event(), revised(event())], [opened, going_on], at=START)
    LogNotifier(log).changed([], [replace(opened, closed_at=START + DAY)], at=START + DAY)

    assert [entry["event"] for entry in capture.entries] == [
        "event.recorded", "event.recorded", "incident.opened", "incident.closed",
    ]  # fmt: skip
    first = capture.entries[0]
    wanted = {"id", "type", "status", "revision", "site", "organisation", "person", "post", "summary"}
    assert wanted <= first.keys()
    assert (first["type"], first["revision"], first["person"]) == ("leader.appointed", 1, "甲乙丙")


def test_a_server_that_does_not_answer_is_a_delivery_error() -> None:
    box = Postbox(port=9)
    notifier = MailNotifier(SmtpServer.parse(box.url), Sender.parse("watch@example.org"))
    digest = Digest(until=START, news=(Told(event()),))

    with pytest.raises(DeliveryError) as failed:
        asyncio.run(notifier.send(Parcel("ann@example.org", "a@b", digest)))
    assert failed.value.everyone
