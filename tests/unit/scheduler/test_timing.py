"""When a page is due: cron and interval in a time zone, quiet hours, jitter, and whose setting counts."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.errors import RegistryError
from monitor.site import Site
from scheduler.timing import Timing, check_timing, span_of, timing_of

DEFAULT = Timing("0 9,15 * * *", None, None, 0, "Asia/Shanghai")
NOW = datetime(2024, 1, 5, 1, tzinfo=UTC)


def timing(**more: Any) -> Timing:
    return Timing(**{"schedule": None, "every": None, "quiet_hours": None, "jitter": 0, "timezone": "UTC", **more})


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def site(pages: dict[str, dict[str, Any]] | None = None, **more: Any) -> Site:
    return Site.model_validate(
        {
            "id": "x",
            "organisation": "云州省数据局",
            "jurisdiction": "990000",
            "hosts": ["x.gov.cn"],
            "pages": {"home": {"url": "https://x.gov.cn/"}, **(pages or {})},
            **more,
        }
    )


@pytest.mark.parametrize(
    ("settings", "after", "due"),
    [
        ({"schedule": "0 9,15 * * *"}, "2024-01-05T08:59:58", "2024-01-05T09:00:00"),
        ({"schedule": "0 9,15 * * *"}, "2024-01-05T09:00:00", "2024-01-05T15:00:00"),
        ({"schedule": "0 9 * * *", "timezone": "Asia/Shanghai"}, "2024-01-05T00:00:00", "2024-01-05T01:00:00"),
        ({"schedule": "0 9 * * *", "timezone": "Asia/Urumqi"}, "2024-01-05T00:00:00", "2024-01-05T03:00:00"),
        # The day on which Berlin has no 02:30, the day on which it has two, and the days around them.
        ({"schedule": "30 2 * * *", "timezone": "Europe/Berlin"}, "2024-03-30T12:00:00", "2024-03-31T01:30:00"),
        ({"schedule": "30 9 * * *", "timezone": "Europe/Berlin"}, "2024-03-30T12:00:00", "2024-03-31T07:30:00"),
        ({"schedule": "30 9 * * *", "timezone": "Europe/Berlin"}, "2024-10-26T12:00:00", "2024-10-27T08:30:00"),
        ({"every": "6h"}, "2024-01-05T00:00:00", "2024-01-05T06:00:00"),
        ({"every": "6h"}, "2024-01-05T05:59:58", "2024-01-05T06:00:00"),
        ({"every": "1d", "timezone": "Asia/Shanghai"}, "2024-01-05T00:00:00", "2024-01-05T16:00:00"),
    ],
    ids=str,
)
def test_a_page_is_due_at_the_next_time_its_schedule_names(settings: dict[str, Any], after: str, due: str) -> None:
    assert timing(**settings).next_due(utc(after)) == utc(due)


@pytest.mark.parametrize(
    ("quiet", "zone", "moment", "later"),
    [
        ("23:00-06:00", "UTC", "2024-01-05T23:00:00", "2024-01-06T06:00:00"),
        ("23:00-06:00", "UTC", "2024-01-05T22:59:59", "2024-01-05T22:59:59"),
        ("23:00-06:00", "UTC", "2024-01-05T02:00:00", "2024-01-05T06:00:00"),
        ("23:00-06:00", "UTC", "2024-01-05T06:00:00", "2024-01-05T06:00:00"),
        ("12:00-13:30", "UTC", "2024-01-05T12:00:00", "2024-01-05T13:30:00"),
        ("12:00-13:30", "UTC", "2024-01-05T13:30:00", "2024-01-05T13:30:00"),
        ("23:00-06:00", "Asia/Shanghai", "2024-01-05T15:00:00", "2024-01-05T22:00:00"),
        ("23:00-06:00", "Asia/Urumqi", "2024-01-05T16:59:00", "2024-01-05T16:59:00"),
        ("23:00-06:00", "Asia/Urumqi", "2024-01-05T17:00:00", "2024-01-06T00:00:00"),
        # The night in which Berlin's clocks go forward is an hour shorter.
        ("23:00-06:00", "Europe/Berlin", "2024-03-30T22:30:00", "2024-03-31T04:00:00"),
        ("23:00-06:00", "Europe/Berlin", "2024-10-26T21:30:00", "2024-10-27T05:00:00"),
    ],
)
def test_quiet_hours_end_at_their_own_clock(quiet: str, zone: str, moment: str, later: str) -> None:
    quieted = timing(every="1h", quiet_hours=quiet, timezone=zone)

    assert quieted.after_quiet(utc(moment)) == utc(later)
    assert quieted.is_quiet(utc(moment)) == (moment != later)


def test_a_page_is_never_due_in_its_quiet_hours() -> None:
    quieted = timing(every="30m", quiet_hours="22:00-07:00", timezone="Asia/Urumqi")

    due = NOW
    for _ in range(200):
        due = quieted.next_due(due)
        assert not quieted.is_quiet(due)


def test_jitter_only_delays_and_never_moves_when_a_page_is_due() -> None:
    plain, jittered = timing(schedule="0 9 * * *"), timing(schedule="0 9 * * *", jitter=300)
    first = utc("2024-01-05T09:00:00")

    fired = [jittered.trigger().get_next_fire_time(None, NOW) - first for _ in range(200)]

    assert all(timedelta(0) <= late <= timedelta(seconds=300) for late in fired)
    assert len(set(fired)) > 100
    assert jittered.next_due(NOW) == plain.next_due(NOW) == first


def test_page_beats_site_beats_default() -> None:
    given = site(
        {
            "roster": {"url": "https://x.gov.cn/ld/", "every": "6h", "jitter": 7},
            "notices": {"url": "https://x.gov.cn/rs/", "quiet_hours": "01:00-02:00"},
        },
        schedule="15 */4 * * *",
        timezone="Asia/Urumqi",
        jitter=60,
    )

    assert timing_of(given, given.pages["home"], DEFAULT) == Timing("15 */4 * * *", None, None, 60, "Asia/Urumqi")
    assert timing_of(given, given.pages["roster"], DEFAULT) == Timing(None, "6h", None, 7, "Asia/Urumqi")
    assert timing_of(given, given.pages["notices"], DEFAULT) == Timing("15 */4 * * *", None, "01:00-02:00", 60, "Asia/Urumqi")
    assert timing_of(site(), site().pages["home"], DEFAULT) == DEFAULT
    assert timing_of(given, None, DEFAULT) == timing_of(given, given.pages["home"], DEFAULT)


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ({"schedule": "every day"}, "five fields of a cron line"),
        ({"schedule": "61 * * * *"}, "five fields of a cron line"),
        ({"schedule": "0 0 30 2 *"}, "never comes due"),
        ({"every": "6 hours"}, "such as 6h"),
        ({"every": "1m"}, "not polite"),
        ({"every": "999999d"}, "longer than a year"),
        ({"quiet_hours": "11pm-6am"}, "such as 23:00-06:00"),
        ({"quiet_hours": "08:00-08:00"}, "nothing would ever be polled"),
        ({"timezone": "China/Beijing"}, "Asia/Shanghai"),
        ({"timezone": "../etc/passwd"}, "Asia/Shanghai"),
    ],
    ids=str,
)
def test_a_time_that_makes_no_sense_is_refused_with_site_page_and_cure(setting: dict[str, str], says: str) -> None:
    with pytest.raises(RegistryError) as refused:
        check_timing(site({"roster": {"url": "https://x.gov.cn/ld/", **setting}}), DEFAULT, NOW)

    assert str(refused.value).startswith(f"x: pages.roster: {next(iter(setting))}")
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_schedule_and_an_interval_at_once_are_refused() -> None:
    with pytest.raises(RegistryError, match="keep one of them"):
        check_timing(site(schedule="0 9 * * *", every="6h"), DEFAULT, NOW)


def test_an_interval_is_a_number_and_a_unit() -> None:
    assert [span_of(text) for text in ("30m", " 6 h ", "1d")] == [timedelta(minutes=30), timedelta(hours=6), timedelta(days=1)]
