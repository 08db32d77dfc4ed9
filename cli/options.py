"""Options that several commands share, with the same meaning everywhere."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

CHINA = ZoneInfo("Asia/Shanghai")
Command = TypeVar("Command", bound=Callable[..., Any])


class Moment(click.ParamType[datetime]):
    """A day (``2024-01-05``, its start in China) or a time (``2024-01-05T09:00``), as an aware UTC time."""

    name = "day or time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return the moment, or refuse with a line that shows the form."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day or time; write 2024-01-05 or 2024-01-05T09:00", param, ctx)
        return (moment if moment.tzinfo else moment.replace(tzinfo=CHINA)).astimezone(UTC)


class Day(click.ParamType[date]):
    """A day, as a date."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date, or refuse with a line that shows the form."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day; write 2024-01-05", param, ctx)


def as_json(command: Command) -> Command:
    """Add ``--json``: one object a line instead of text for a person."""
    return click.option("--json", "json_lines", is_flag=True, help="One JSON object a line.")(command)


def end_of(day: date) -> datetime:
    """Return the last moment of *day* in China, in UTC."""
    return datetime.combine(day + timedelta(days=1), time.min, tzinfo=CHINA).astimezone(UTC) - timedelta(microseconds=1)
