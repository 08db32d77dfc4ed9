"""The times of equal looks as one short text, which a batched statement can append to.

The first look's time stands in the row; the text holds the steps from look to look, in microseconds, base 36,
each ended by a comma. A look a day costs eight bytes, and every look stays known by its exact time: what is
delivered twice counts once, what is delivered late falls into its place.
"""

import itertools
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def step(earlier: datetime, later: datetime) -> str:
    """Return the text that appends a look at *later* to a run that ended at *earlier*."""
    return _base36(_number(later) - _number(earlier)) + ","


def written(times: Sequence[datetime]) -> str:
    """Return the steps between *times*, which are in order."""
    return "".join(step(one, other) for one, other in itertools.pairwise(times))


def read(first: datetime, steps: str) -> tuple[datetime, ...]:
    """Return all times of a run that began at *first*."""
    times = [first]
    for part in steps.split(",")[:-1]:
        times.append(times[-1] + timedelta(microseconds=int(part, 36)))
    return tuple(times)


def merged(times: Iterable[datetime]) -> tuple[datetime, ...]:
    """Return *times* in order, each once."""
    return tuple(sorted(set(times)))


def _number(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if number == 0:
            return digits
