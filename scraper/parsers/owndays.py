"""Own days: the day that a later clause tells of its own person («…，前任李四已于今年6月调任…»), which dates nobody before it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from monitor.facts import Dates
from scraper.parsers.dates import Stated, find_dates
from scraper.parsers.verbs import DEED

# The day from which those who gain a post hold it.
_OF_GAINS = re.compile(r"(?:任职|聘任|挂职)(?:的)?(?:时间|日期|期限)(?:均|一律|统一)?[自从]")
_OWN = re.compile(
    r"(?<=,)[^,;。:\d]{2,24}?(?:已经?|此前|早已|早在|先前)[于在]?"
    r"(?P<day>(?:今年|去年|(?:19|20)\d\d年)?\d{1,2}月份?(?:\d{1,2}日)?)(?=[^,;。]{0,6}(?:任|退休|调|转|离|不再|去职|免))"
)

# «拟任某局副局长人选李四正在公示».
_PUT_UP = re.compile(r"正在?公示|公示(?:中|期内|期间)")
_DAY = re.compile(r"\d{1,2}[日号]")


def own_days(sentence: str, published: str | None) -> Iterator[Stated]:
    """Yield the days of *sentence* that belong to one clause, where a clause before it has done something to somebody else."""
    for match in _own(sentence):
        stated = next(find_dates(match["day"], published), None)
        if stated is not None:
            yield replace(stated, start=match.start("day"), end=match.end("day"))


def without_own_days(sentence: str) -> str:
    """Return *sentence* with blanks for the days that belong to one clause only."""
    for match in _own(sentence):
        start, end = match.span("day")
        sentence = f"{sentence[:start]}{' ' * (end - start)}{sentence[end:]}"
    return sentence


def _own(sentence: str) -> Iterator[re.Match[str]]:
    return (match for match in _OWN.finditer(sentence) if DEED.search(sentence[: match.start() - 1]))


def of_losses(dates: Dates, sentence: str) -> Dates:
    """Return *dates* as they hold for those who lose a post: «任职时间从…起» is the day of the gains only."""
    return replace(dates, effective=None) if dates.effective and _OF_GAINS.search(sentence) else dates


def of_put_up(dates: Dates, sentence: str) -> Dates:
    """Return *dates* as they hold for whom a notice under way proposes: the sitting told of before decided something else."""
    undated = _PUT_UP.search(sentence) is not None and _DAY.search(sentence) is None
    return replace(dates, decided=None, announced=None) if undated else dates


def dated(dates: Dates, days: list[Stated], start: int, end: int) -> Dates:
    """Return *dates*, or the day among *days* that stands in the clause from *start* to *end*."""
    own = next((day.iso for day in days if start <= day.start < end), None)
    return dates if own is None else replace(dates, decided=own, announced=None)
