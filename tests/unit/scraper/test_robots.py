"""What a robots.txt allows, and for how long."""

from datetime import UTC, datetime, timedelta

import pytest

from scraper.robots import MAX_CRAWL_DELAY, RobotsFile, Rules, is_fresh, origin_of

NOW = datetime(2024, 1, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "body", "allowed"),
    [
        (200, b"User-agent: *\nDisallow: /", False),
        (200, b"\xef\xbb\xbfUser-agent: *\nDisallow: /", False),
        (200, b"User-agent: *\nDisallow: /\n\nUser-agent: bureauwatch\nDisallow:", True),
        (200, b"User-agent: BureauWatch\nDisallow: /a", False),
        (200, b"User-agent: *\nDisallow: /b", True),
        (200, b"<html>not here</html>", True),
        (200, b"\xff\xfe\x00", True),
        (200, b"", True),
        (404, b"User-agent: *\nDisallow: /", True),
        (302, b"User-agent: *\nDisallow: /", True),
    ],
)
def test_rules_are_those_of_a_file_that_is_there(status: int, body: bytes, allowed: bool) -> None:
    assert Rules(RobotsFile(NOW, status, body)).allow("http://bureau.example/a") is allowed


@pytest.mark.parametrize(
    ("asked", "delay"), [(b"7", 7.0), (b"100000", MAX_CRAWL_DELAY), (b"soon", 0.0), (b"-1", 0.0), (b"nan", 0.0)]
)
def test_a_host_may_ask_for_longer_pauses(asked: bytes, delay: float) -> None:
    assert Rules(RobotsFile(NOW, 200, b"User-agent: *\nCrawl-delay: " + asked)).delay == delay


@pytest.mark.parametrize(("hours", "fresh"), [(0, True), (23, True), (24, True), (24.01, False), (-1, False)])
def test_a_file_holds_for_a_day(hours: float, fresh: bool) -> None:
    assert is_fresh(RobotsFile(NOW, 200, b""), NOW + timedelta(hours=hours)) is fresh


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://A.example/x?y", "http://a.example"),
        ("https://a.example:8443/", "https://a.example:8443"),
        ("http://u:p@a.example/", "http://a.example"),
    ],
)
def test_each_origin_has_its_own_file(url: str, origin: str) -> None:
    assert origin_of(url) == origin
