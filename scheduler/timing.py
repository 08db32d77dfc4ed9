"""When a page is due: cron or interval, time zone, quiet hours and jitter, page before site before default."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from monitor.errors import RegistryError
from monitor.site import Page, Site

_SPAN = re.compile(r"^(\d{1,6})\s*([mhd])$")
_UNIT = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_QUIET = re.compile(r"^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$")
SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(days=366)
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Timing:
    """One way of being due; pages with equal timings share one job."""

    schedule: str | None
    every: str | None
    quiet_hours: str | None
    jitter: int
    timezone: str

    def trigger(self) -> BaseTrigger:
        """Return the trigger of the job; an interval counts from midnight, so that a restart does not move it.

        Raises:
            RegistryError: the cron line, the interval or the zone cannot be read.
        """
        zone = zone_of(self.timezone)
        if self.every is not None:
            start = datetime(2024, 1, 1, tzinfo=zone)
            return IntervalTrigger(
                seconds=int(span_of(self.every).total_seconds()), start_date=start, timezone=zone, jitter=self.jitter or None
            )
        trigger = cron_of(self.schedule or "", zone)
        trigger.jitter = self.jitter or None
        return trigger

    def next_due(self, after: datetime) -> datetime:
        """Return the first moment after *after* at which a poll is due, outside the quiet hours; no jitter, in UTC.

        Raises:
            RegistryError: there is no such moment, or the timing cannot be read.
        """
        due: datetime | None = _plain_trigger(self).get_next_fire_time(None, after + timedelta(seconds=1))
        if due is None:
            raise RegistryError(f"schedule {self.schedule!r} never comes due")
        return self.after_quiet(due).astimezone(UTC)

    def is_quiet(self, moment: datetime) -> bool:
        """Say whether *moment* falls into the quiet hours."""
        return self.after_quiet(moment) > moment

    def after_quiet(self, moment: datetime) -> datetime:
        """Return *moment*, or the end of the quiet hours that it falls into."""
        if self.quiet_hours is None:
            return moment
        start, end = quiet_of(self.quiet_hours)
        local = moment.astimezone(zone_of(self.timezone))
        clock = local.time().replace(tzinfo=None)
        within = start <= clock < end if start < end else (clock >= start or clock < end)
        if not within:
            return moment
        day = local.date() + (timedelta(days=1) if clock >= end else timedelta())
        return datetime.combine(day, end, tzinfo=local.tzinfo)


@lru_cache(maxsize=1024)
def _plain_trigger(timing: Timing) -> BaseTrigger:
    """Return the trigger without jitter; making one costs more than asking it, and thousands of pages share a few."""
    return replace(timing, jitter=0).trigger()


def timing_of(site: Site, page: Page | None, default: Timing) -> Timing:
    """Return the timing of *page*: its own settings, else its site's, else *default*."""
    levels = (site,) if page is None else (page, site)
    own = next((level for level in levels if level.schedule is not None or level.every is not None), None)
    return Timing(
        schedule=own.schedule if own is not None else default.schedule,
        every=own.every if own is not None else default.every,
        quiet_hours=_first((level.quiet_hours for level in levels), default.quiet_hours),
        jitter=_first((level.jitter for level in levels), default.jitter),
        timezone=_first((level.timezone for level in levels), default.timezone),
    )


def _first(values: Iterable[Value | None], fallback: Value) -> Value:
    """Return the first value that is set; page beats site beats default."""
    return next((value for value in values if value is not None), fallback)


def check_timing(site: Site, default: Timing, now: datetime) -> None:
    """Refuse a site whose schedule, interval, zone or quiet hours cannot be read or never come due after *now*.

    Raises:
        RegistryError: names the site, the page and the setting.
    """
    for key, page in site.pages.items():
        timing = timing_of(site, page, default)
        if any(level.schedule is not None and level.every is not None for level in (page, site)):
            raise RegistryError(f"{site.id}: pages.{key}: schedule and every both say when; keep one of them")
        if timing.jitter < 0:
            raise RegistryError(f"{site.id}: pages.{key}: jitter {timing.jitter}: a poll cannot start before it is due")
        try:
            timing.next_due(now)
        except RegistryError as error:
            raise RegistryError(f"{site.id}: pages.{key}: {error}") from error


def cron_of(text: str, zone: ZoneInfo | None = None) -> CronTrigger:
    """Return the trigger of a cron line."""
    try:
        return CronTrigger.from_crontab(text, timezone=zone or ZoneInfo("UTC"))
    except ValueError as error:
        wanted = "write the five fields of a cron line, such as 15 */4 * * *"
        raise RegistryError(f"schedule {text!r}: {error}; {wanted}") from error


def span_of(text: str) -> timedelta:
    """Return the interval that *text* names: ``30m``, ``6h``, ``1d``; at least five minutes."""
    match = _SPAN.match(text.strip())
    if match is None:
        raise RegistryError(f"every {text!r}: write a number and m, h or d, such as 6h")
    span = int(match[1]) * _UNIT[match[2]]
    if span < SHORTEST:
        raise RegistryError(f"every {text!r}: shorter than five minutes is not polite")
    if span > LONGEST:
        raise RegistryError(f"every {text!r}: longer than a year is no watching")
    return span


def quiet_of(text: str) -> tuple[time, time]:
    """Return start and end of the quiet hours ``HH:MM-HH:MM``; they may span midnight."""
    match = _QUIET.match(text.strip())
    if match is None:
        raise RegistryError(f"quiet_hours {text!r}: write HH:MM-HH:MM, such as 23:00-06:00")
    start, end = time(int(match[1]), int(match[2])), time(int(match[3]), int(match[4]))
    if start == end:
        raise RegistryError(f"quiet_hours {text!r}: start and end are the same, so nothing would ever be polled")
    return start, end


def zone_of(name: str) -> ZoneInfo:
    """Return the time zone *name*."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise RegistryError(f"timezone {name!r} is not known; write a name such as Asia/Shanghai") from error
