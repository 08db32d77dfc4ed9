"""What a page says is text: it cannot steer a mail, a browser or a terminal."""

import pytest

from monitor.events import EventType
from reports.digest import Digest, Told, render
from reports.language import Language
from reports.mail import Sender, compose
from reports.notifier import Parcel
from reports.plain import link, plain
from tests.unit.reports.samples import START, event, evidence, incident

HOSTILE = [
    '<script>alert("1")</script>',
    "甲\r\nBcc: victim@example.org\r\n\r\nhello",
    "甲\u202e\u2066乙\u200b丙",
    "\x1b[31m甲\x00乙",
    "甲\ud800乙",
    "{{ 7*7 }}{% raw %}{0}{summary}",
    "'\"><img src=x onerror=alert(1)>",
    "长" * 100_000,
    "\u2028\u2029\x85甲",
    "=?utf-8?q?hidden?=",
]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_only_text_everywhere(name: str, language: Language) -> None:
    one = event(
        EventType.LEADER_LISTED,
        person=name,
        organisation=name,
        post=name,
        before={"posts": [name] * 500},
        after={"posts": [name]},
        evidence=(evidence(name, url=f"javascript:alert(1)//{name}", role=name),),
    )
    digest = Digest(
        until=START, news=(Told(one),), incidents=(incident(name, site=name, reason=name),), names={name: name}, language=language
    )
    rendered = render(digest)
    parcel = Parcel("reader@example.org", "id@example.org", digest)
    mail = compose(rendered, parcel, Sender.parse("watch@example.org"), at=START)

    for text in (rendered.subject, rendered.text, rendered.html):
        assert not any(char in text for char in "\r\x00\x1b\u202e\u2066\u200b\ud800\u2028\x85")
    assert "\n" not in rendered.subject and len(rendered.subject) <= 120
    assert "<script" not in rendered.html and "<img" not in rendered.html and "javascript:alert" not in hrefs(rendered.html)
    assert len(rendered.html) < 40_000
    head = mail.as_bytes().split(b"\r\n\r\n")[0]
    assert {line.split(b":")[0] for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))} == {
        b"From", b"To", b"Subject", b"Date", b"Message-ID", b"Content-Language", b"Auto-Submitted", b"MIME-Version", b"Content-Type",
    }  # fmt: skip


def hrefs(html: str) -> str:
    return " ".join(part.split('"')[0] for part in html.split('href="')[1:])


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,hi",
        "file:///etc/passwd",
        "http://",
        "http:///path",
        "https://user:pass@example.org/",
        "https://gov.cn@evil.example/",
        "https://example.org/a b",
        "https://example.org/\u202egov",
        "https://example.org/\n",
        'https://example.org/"onclick=1',
        "//example.org/",
        "https://[::1/",
        "https://example.org/" + "x" * 2000,
    ],
)
def test_only_plain_web_addresses_become_links(url: str) -> None:
    assert link(url) is None


def test_a_web_address_becomes_a_link() -> None:
    assert link("https://data.yunzhou.gov.cn/a/1.html?x=1&y=2") == "https://data.yunzhou.gov.cn/a/1.html?x=1&y=2"


def test_plain_text_keeps_what_can_be_seen() -> None:
    assert plain("  甲　乙\n丙  ") == "甲 乙 丙"
    assert plain("甲" * 50, 10) == "甲" * 9 + "…"
