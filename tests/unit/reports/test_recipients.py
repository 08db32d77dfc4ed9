"""Settings describe recipients and a mail server; what is wrong is refused with one line."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from cli.mailing import recipients_of
from cli.settings import load_settings
from monitor.errors import SettingsError
from monitor.events import EventType
from reports.mail import Sender
from reports.recipients import recipient, types_of
from reports.smtp import SmtpServer

CHINA = ZoneInfo("Asia/Shanghai")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHINA)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2024-01-29T09:00", "2024-01-29T09:30"),
        ("2024-01-29T09:30", "2024-01-29T09:30"),
        ("2024-01-29T09:31", "2024-01-30T09:30"),
        ("2024-01-29T23:59", "2024-01-30T09:30"),
    ],
)
def test_the_next_digest_is_at_the_readers_hour(now: str, due: str) -> None:
    reader = recipient("a@example.org", "zh", (), "09:30", CHINA)

    assert reader.next_digest(at(now)) == at(due)
    assert reader.next_digest(at(now)).tzinfo is UTC


def test_types_are_named_whole_or_by_family() -> None:
    assert types_of(["leader.appointed"]) == {EventType.LEADER_APPOINTED}
    assert types_of(["org"]) == types_of(["org.*"]) == {one for one in EventType if one.value.startswith("org.")}
    assert recipient("a@example.org", "zh", (), "09:30", CHINA).wants(EventType.SITE_MOVED)
    with pytest.raises(SettingsError, match=r"leader\.hired"):
        types_of(["leader.hired"])


@pytest.mark.parametrize("address", ["a", "a@", "@b", "a@b c", "a,b@c", "<a@b>", "a@b>", "甲@example.org", "a@b\nBcc: c@d"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(SettingsError, match="no mail address"):
        recipient(address, "zh", (), "09:30", CHINA)


@pytest.mark.parametrize("clock", ["9:30", "24:00", "09:60", "soon", ""])
def test_what_is_no_time_of_day_is_refused(clock: str) -> None:
    with pytest.raises(SettingsError, match="digest_time"):
        recipient("a@example.org", "zh", (), clock, CHINA)


@pytest.mark.parametrize(
    ("url", "host", "port", "user", "password"),
    [
        ("smtp://localhost", "localhost", 25, None, None),
        ("smtp://127.0.0.1:1025/", "127.0.0.1", 1025, None, None),
        ("smtps://mail.example.org", "mail.example.org", 465, None, None),
        ("smtp+tls://me:p%40ss@mail.example.org", "mail.example.org", 587, "me", "p@ss"),
    ],
)
def test_the_server_is_read_from_its_address(url: str, host: str, port: int, user: str | None, password: str | None) -> None:
    server = SmtpServer.parse(url)

    assert (server.host, server.port, server.user, server.password) == (host, port, user, password)
    assert password is None or password not in repr(server) + str(server)


@pytest.mark.parametrize(
    "url",
    ["", "localhost:25", "http://u:secret@x", "smtp://", "smtp://u:secret@", "smtp://u:secret@x:99999", "smtp://u:secret@x/path",
     "smtp://u:secret@x?y=1", "smtp://secret@x", "smtp://[u:secret@x"],
)  # fmt: skip
def test_a_wrong_server_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(SettingsError) as refused:
        SmtpServer.parse(url)

    assert "smtp_url" in str(refused.value)
    assert "secret" not in str(refused.value)


def test_a_sender_may_have_a_name() -> None:
    assert str(Sender.parse("Data Watch <watch@example.org>").address) == "Data Watch <watch@example.org>"
    assert Sender.parse("watch@example.org").address.display_name == "bureauwatch"
    for wrong in ("nobody", "", "a@b\r\nBcc: c@d", "<>"):
        with pytest.raises(SettingsError):
            Sender.parse(wrong)


def test_the_same_address_twice_is_refused() -> None:
    environ = {"BUREAUWATCH_SMTP_URL": "smtp://localhost", "BUREAUWATCH_RECIPIENTS": "a@example.org,a@example.org"}

    with pytest.raises(SettingsError, match="twice"):
        recipients_of(load_settings(environ))


def test_without_a_mail_server_nobody_is_told() -> None:
    assert recipients_of(load_settings({"BUREAUWATCH_RECIPIENTS": "a@example.org"})) == ()
