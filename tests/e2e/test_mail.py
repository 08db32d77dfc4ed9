"""Reports arrive through a real SMTP server: once, whole, under one Message-ID, whatever breaks on the way."""

import os
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from monitor.conclusion import Conclusion
from monitor.events import EventType, Status
from reports.smtp import SmtpServer
from scheduler.addressing import Addressing
from scheduler.delivery import FIRST_WAIT, LEASE, PERMANENT_WAIT
from scheduler.replay.certificate import self_signed
from storage.store import Store, open_store
from storage.tables import outbox
from tests.e2e.mailer import READERS, delivery, record
from tests.e2e.postbox import Postbox, free_port, open_postbox, run
from tests.unit.reports.samples import BODY, DAY, START, event, incident, revised

PROJECT = Path(__file__).parents[2]
DUE = START + timedelta(hours=1)
UNVEILED = event(EventType.ORG_UNVEILED, id="ev_unveiled000000000000", person=None, post=None, after={"name": BODY})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'watch.db'}")
    yield opened
    opened.close()


def deliver(store: Store, postbox: Postbox, now: datetime = DUE) -> int:
    return int(run(delivery(store, postbox.url).deliver(now)))


def kept(store: Store) -> list[Any]:
    with store.engine.connect() as connection:
        return list(connection.execute(select(outbox).order_by(outbox.c.id)))


def part(mail: Any, kind: str) -> str:
    body = mail.get_body((kind,))
    return str(body.get_content())


def test_each_reader_gets_one_digest_in_the_own_language(store: Store, postbox: Postbox) -> None:
    record(store, event(), UNVEILED)

    assert deliver(store, postbox) == 2
    (ann, chinese), (ben, english) = postbox.mails
    assert (ann, ben) == ("ann@example.org", "ben@example.org")
    assert chinese["Subject"] == "2 项变动：甲乙丙任云州省数据局局长 等"
    assert english["Subject"] == "2 changes: 甲乙丙 appointed “局长” (director) of 云州省数据局, and more"
    assert chinese["From"] == "bureauwatch <watch@example.org>" and chinese["To"] == "ann@example.org"
    assert "云州省数据局挂牌" in part(chinese, "plain") and "云州省数据局挂牌" in part(chinese, "html")
    assert [one.get_content_type() for one in chinese.iter_parts()] == ["text/plain", "text/html"]
    assert store.outbox.waiting() == 0
    assert deliver(store, postbox, DUE + DAY) == 0


def test_nothing_goes_out_before_the_round_has_ended_and_the_digest_is_due(store: Store, postbox: Postbox) -> None:
    store.events.settle(
        "yunzhou", lambda _: Conclusion((event(),)), at=START, address=Addressing(READERS, store.outbox.recipients)
    )
    assert deliver(store, postbox) == 0
    store.outbox.release(at=START)
    assert deliver(store, postbox, START) == 0
    assert deliver(store, postbox) == 2


def test_leads_and_candidates_are_never_mailed(store: Store, postbox: Postbox) -> None:
    record(store, event(status=Status.CANDIDATE), event(status=Status.LEAD, id="ev_lead"))

    assert deliver(store, postbox) == 0
    assert store.outbox.waiting() == 0


def test_a_retraction_follows_the_news(store: Store, postbox: Postbox) -> None:
    record(store, event())
    deliver(store, postbox)
    record(store, at=START + DAY)
    deliver(store, postbox, DUE + DAY)

    assert [mail["Subject"] for _, mail in postbox.mails[2:]] == [
        "撤回：甲乙丙任云州省数据局局长",
        "Retracted: 甲乙丙 appointed “局长” (director) of 云州省数据局",
    ]


def test_news_and_its_revision_in_one_digest_are_told_once(store: Store, postbox: Postbox) -> None:
    record(store, event())
    record(store, revised(event(), effective_on="2024-02-01"), at=START + timedelta(minutes=5))
    deliver(store, postbox)

    text = part(postbox.mails[0][1], "plain")
    assert text.count("bureauwatch evidence") == 1 and "2024-02-01 生效" in text and "修订" not in text


def test_what_is_taken_back_before_the_digest_is_not_mailed_at_all(store: Store, postbox: Postbox) -> None:
    record(store, event())
    record(store, at=START + timedelta(minutes=5))

    assert store.outbox.waiting() == 4
    deliver(store, postbox)
    assert postbox.mails == []
    assert store.outbox.waiting() == 0


def test_an_incident_is_a_section_of_its_own_and_its_end_is_told(store: Store, postbox: Postbox) -> None:
    record(store, event(), incidents=(incident("robots"),))
    deliver(store, postbox)
    record(store, event(), at=START + DAY, incidents=(incident("robots", closed_at=START + DAY),))
    deliver(store, postbox, DUE + DAY)

    first, last = part(postbox.mails[0][1], "plain"), part(postbox.mails[2][1], "plain")
    assert "robots.txt 不允许" in first[first.index("无法查看") :]
    assert "现已恢复" in last and postbox.mails[2][1]["Subject"] == "1 处恢复可见：云州省数据局"


def test_an_incident_within_the_patience_is_never_spoken_of(store: Store, postbox: Postbox) -> None:
    short = incident(count=1, opened_at=START, last_seen_at=START)
    record(store, incidents=(short,))
    record(store, at=START + DAY, incidents=(incident(count=1, opened_at=START, last_seen_at=START, closed_at=START + DAY),))

    assert deliver(store, postbox, DUE + 2 * DAY) == 0
    assert store.outbox.waiting() == 0


def test_a_refusal_for_now_is_tried_again_under_the_same_id(store: Store, postbox: Postbox) -> None:
    record(store, event())
    postbox.replies["ann@example.org"] = ["451 try later"]
    with capture_logs() as lines:
        deliver(store, postbox)

    assert [to for to, _ in postbox.mails] == ["ben@example.org"]
    (line,) = [line for line in lines if line["event"] == "report.failed"]
    assert "451 try later" in line["error"] and line["recipient"] == "ann@example.org"
    waiting = [row for row in kept(store) if row.sent_at is None]
    assert [row.last_error for row in waiting] == [line["error"]]
    assert deliver(store, postbox, DUE + FIRST_WAIT / 2) == 0
    assert deliver(store, postbox, DUE + FIRST_WAIT) == 1
    assert postbox.ids()[1] == f"<{waiting[0].message_id}>"


def test_waiting_doubles_with_each_failed_try(store: Store, postbox: Postbox) -> None:
    record(store, event())
    postbox.data_replies = ["452 full"] * 6
    now = DUE
    for minutes in (1, 2, 4):
        deliver(store, postbox, now)
        assert {row.due_at for row in kept(store)} == {now + timedelta(minutes=minutes)}
        now += timedelta(minutes=minutes)


def test_a_reader_whom_the_server_refuses_blocks_nobody(store: Store, postbox: Postbox) -> None:
    record(store, event())
    postbox.replies["ann@example.org"] = ["550 no such user"] * 9
    deliver(store, postbox)

    assert [to for to, _ in postbox.mails] == ["ben@example.org"]
    (row,) = [row for row in kept(store) if row.sent_at is None]
    assert "550 no such user" in row.last_error and row.due_at == DUE + PERMANENT_WAIT
    record(store, event(), UNVEILED, at=START + DAY)
    deliver(store, postbox, DUE + DAY)
    assert [to for to, _ in postbox.mails] == ["ben@example.org", "ben@example.org"]


def test_a_message_the_server_refuses_is_kept(store: Store, postbox: Postbox) -> None:
    record(store, event())
    postbox.data_replies = ["554 looks like spam"] * 2
    deliver(store, postbox)

    assert {row.last_error for row in kept(store)} == {
        f"mail server 127.0.0.1:{postbox.port} refused the message: 554 looks like spam"
    }
    assert store.outbox.waiting() == 2


def test_a_server_that_is_gone_costs_one_line_and_no_mail(store: Store) -> None:
    record(store, event())
    box = Postbox(port=free_port())
    with capture_logs() as lines:
        assert deliver(store, box) == 0

    assert [line["event"] for line in lines] == ["report.failed"]
    assert "cannot be reached" in lines[0]["error"]
    assert store.outbox.waiting() == 2
    with open_postbox(box):
        assert deliver(store, box, DUE + FIRST_WAIT) == 2
    assert sorted(to for to, _ in box.mails) == ["ann@example.org", "ben@example.org"]


def test_a_reader_who_is_no_recipient_any_more_gets_nothing_and_blocks_nobody(store: Store, postbox: Postbox) -> None:
    record(store, event())
    sending = delivery(store, postbox.url)
    sending.recipients = {READERS[1].address: READERS[1]}

    assert run(sending.deliver(DUE)) == 1
    assert [to for to, _ in postbox.mails] == ["ben@example.org"]


@pytest.mark.parametrize("moment", ["before the server's answer", "before it is crossed out"])
def test_a_kill_between_accepting_and_crossing_out_sends_the_same_mail_again(tmp_path: Path, moment: str) -> None:
    database = f"sqlite:///{tmp_path / 'watch.db'}"
    store = open_store(database)
    record(store, event())
    box = Postbox()
    with open_postbox(box):
        dies = moment == "before it is crossed out"
        command = [sys.executable, "-m", "tests.e2e.mailer", database, box.url, DUE.isoformat(), *(["sent"] if dies else [])]
        sender = subprocess.Popen(command, cwd=PROJECT)
        if not dies:
            box.on_data = lambda: os.kill(sender.pid, signal.SIGKILL)
        assert sender.wait(timeout=60) == -signal.SIGKILL
        box.on_data = lambda: None

        assert [to for to, _ in box.mails] == ["ann@example.org"]
        assert store.outbox.waiting() == 2
        deliver(store, box, DUE + timedelta(minutes=1))
        assert [to for to, _ in box.mails] == ["ann@example.org", "ben@example.org"], "leased: nobody else takes it"
        deliver(store, box, DUE + LEASE)

    assert [to for to, _ in box.mails] == ["ann@example.org", "ben@example.org", "ann@example.org"]
    assert box.ids()[0] == box.ids()[2] != box.ids()[1]
    assert part(box.mails[0][1], "plain").split("---")[1:] == part(box.mails[2][1], "plain").split("---")[1:]
    assert store.outbox.waiting() == 0
    store.close()


def test_a_kill_before_anything_is_sent_loses_nothing_and_keeps_the_id(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'watch.db'}"
    store = open_store(database)
    record(store, event())
    with open_postbox() as box:
        command = [sys.executable, "-m", "tests.e2e.mailer", database, box.url, DUE.isoformat(), "claim"]
        assert subprocess.run(command, cwd=PROJECT).returncode == -signal.SIGKILL
        assert box.mails == []
        fixed = next(row.message_id for row in kept(store) if row.recipient == "ann@example.org")
        deliver(store, box, DUE + LEASE)

    assert sorted(to for to, _ in box.mails) == ["ann@example.org", "ben@example.org"]
    assert f"<{fixed}>" in box.ids()
    store.close()


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS:UserWarning")
@pytest.mark.parametrize("scheme", ["smtp", "smtps", "smtp+tls"])
def test_login_and_tls_as_the_address_says(store: Store, tmp_path: Path, scheme: str) -> None:
    record(store, event())
    tls = None if scheme == "smtp" else self_signed()
    with open_postbox(tls=tls, smtps=scheme == "smtps", login=("watch", "s3cret/")) as box:
        for password, sent in (("wrong-s3cret", 0), ("s3cret/", 2)):
            server = SmtpServer("127.0.0.1", box.port, scheme, "watch", password, trusted=trusting())
            with capture_logs() as lines:
                assert run(delivery(store, box.url, server=server).deliver(DUE + (FIRST_WAIT if sent else DAY * 0))) == sent
            assert "s3cret" not in repr(lines) and "s3cret" not in repr(kept(store))


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def test_a_certificate_that_nobody_vouches_for_is_refused(store: Store) -> None:
    record(store, event())
    with open_postbox(tls=self_signed()) as box:
        server = SmtpServer("127.0.0.1", box.port, "smtp+tls")
        assert run(delivery(store, box.url, server=server).deliver(DUE)) == 0

    assert box.mails == []
    assert "certificate" in kept(store)[0].last_error
