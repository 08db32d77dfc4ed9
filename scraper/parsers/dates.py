"""Dates in Chinese texts: stated days made ISO, a missing year taken from the publication."""

import re
from datetime import date, timedelta

_DIGITS = {
    character: str(value)
    for value, group in enumerate(("〇○◯零Ｏ", "一", "二", "三", "四", "五", "六", "七", "八", "九"))
    for character in group
}
_FULL = re.compile(r"((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*(?:[月./-]\s*(?:(\d{1,2})\s*[日号]?)?)")
_CHINESE = re.compile(
    r"([二一][〇○◯零九一二三四五六七八O0]{3})年\s*([一二三四五六七八九十]{1,2})月(?:\s*([一二三四五六七八九十]{1,3})日)?"
)
_SHORT = re.compile(r"(?<!\d)(\d{1,2})月(\d{1,2})日")
_DAY = re.compile(r"(?<![\d月])(\d{1,2})日(?=上午|下午|晚|,|，|电|在|举行|召开)")
_EFFECTIVE = re.compile(r"自(.{4,16}?日)起")


def find_date(text: str, published: str | None = None) -> str | None:
    """Return the first day that *text* states, as ISO; partial where the day is missing; None for 日前, 近日."""
    candidates: list[tuple[int, str]] = []
    if (match := _FULL.search(text)) is not None:
        candidates.append((match.start(), _iso(match[1], match[2], match[3])))
    if (match := _CHINESE.search(text)) is not None:
        year = "".join(_DIGITS.get(one, one) for one in match[1]).replace("O", "0")
        candidates.append((match.start(), _iso(year, str(number(match[2])), str(number(match[3])) if match[3] else None)))
    if (match := _SHORT.search(text)) is not None and published:
        candidates.append((match.start(), _near(int(match[1]), int(match[2]), published)))
    if (match := _DAY.search(text)) is not None and published:
        candidates.append((match.start(), _day_near(int(match[1]), published)))
    usable = [pair for pair in candidates if pair[1]]
    return min(usable)[1] if usable else None


def last_date(text: str) -> str | None:
    """Return the last full day of *text*: the signature of a notice."""
    found = [_iso(match[1], match[2], match[3]) for match in _FULL.finditer(text)]
    for match in _CHINESE.finditer(text):
        year = "".join(_DIGITS.get(one, one) for one in match[1]).replace("O", "0")
        found.append(_iso(year, str(number(match[2])), str(number(match[3])) if match[3] else None))
    days = [day for day in found if len(day) == 10]
    return days[-1] if days else None


def effective_date(text: str, published: str | None) -> str | None:
    """Return the day of «自…起», if the text has one."""
    match = _EFFECTIVE.search(text)
    return find_date(match[1], published) if match is not None else None


def number(text: str) -> int:
    """Return the value of a Chinese number up to 99."""
    if "十" in text:
        tens, ones = text.split("十", 1)
        return int(_DIGITS.get(tens, tens) or 1) * 10 + int(_DIGITS.get(ones, ones) or 0)
    return int("".join(_DIGITS.get(one, one) for one in text) or 0)


def _iso(year: str, month: str, day: str | None) -> str:
    try:
        if day is None:
            return date(int(year), int(month), 1).isoformat()[:7]
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def _near(month: int, day: int, published: str) -> str:
    """Return the month and day in the year that lies nearest before the publication."""
    try:
        limit = date.fromisoformat(published[:10]) + timedelta(days=31)
        found = date(limit.year, month, day)
        return (found if found <= limit else date(limit.year - 1, month, day)).isoformat()
    except ValueError:
        return ""


def _day_near(day: int, published: str) -> str:
    try:
        base = date.fromisoformat(published[:10])
        if day <= base.day:
            return base.replace(day=day).isoformat()
        return (base.replace(day=1) - timedelta(days=1)).replace(day=day).isoformat()
    except ValueError:
        return ""
