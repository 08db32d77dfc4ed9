"""Options that several commands share, with the same meaning everywhere."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

CHINA = ZoneInfo("Asia/Shanghai")
# A day in any form that names no time.
DAY = re.compile(r"\d{4}-?\d\d-?\d\d|\d{4}-?W\d\d-?\d")
Command = TypeVar("Command", bound=Callable[..., Any])


class Moment(click.ParamType[datetime]):
    """A day (``2024-01-05``, its start in China or, with *last*, its end) or a time (``2024-01-05T09:00``), in UTC."""

    name = "day or time"

    def __init__(self, *, last: bool = False) -> None:
        self.last = last

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return the moment, or refuse with a line that shows the form."""
        if isinstance(value, datetime):
            return value
        try:
            if self.last and DAY.fullmatch(str(value)):
                return end_of(date.fromisoformat(str(value)))
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
