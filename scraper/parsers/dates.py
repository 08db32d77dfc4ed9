"""Dates in Chinese texts: stated days made ISO, a missing year taken from the publication."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_DIGITS = {
    character: str(value)
    for value, group in enumerate(("〇○◯零ＯO", "一", "二", "三", "四", "五", "六", "七", "八", "九"))
    for character in group
}
# The digits of a Chinese date, the zeros as pages write them.
NUMERALS = "〇○◯零ＯO一二三四五六七八九十"
# «截至2026年12月31家单位挂牌»: the month, and how many.
_COUNT = rf"(?<=[月份])\s?(?:\d{{1,2}}|[{NUMERALS}]{{1,3}})[余多]?(?:家|个(?!人)|名(?![单称誉])|项(?!目)|位(?![于列])|所(?![属在有])|批(?![准复示])|次(?!日)|届|任(?=[局厅主书省市县])|宗|支|座|户)"
_DATE = re.compile(
    rf"(?P<year>(?:19|20)\d\d|[一二][{NUMERALS}\d]{{3}})\s?(?:年|[./-])\s?(?P<month>\d{{1,2}}|[{NUMERALS}]{{1,3}})(?!\d)\s?(?:月份?|[./-])?"
    rf"(?:(?!{_COUNT})\s?(?P<day>\d{{1,2}}|[{NUMERALS}]{{1,3}})(?![\d月])\s?[日号]?)?"
    rf"|(?P<which>今年|去年)\s?(?P<month3>\d{{1,2}}|[{NUMERALS}]{{1,3}})月份?(?:\s?(?P<day5>\d{{1,2}}|[{NUMERALS}]{{1,3}})[日号])?"
    rf"|(?<![\d{NUMERALS}])(?P<month2>\d{{1,2}}|[{NUMERALS}]{{1,3}})月\s?(?P<day2>\d{{1,2}}|[{NUMERALS}]{{1,3}})(?:[日号]|(?=(?:[至到~–-]|—{{1,2}})\d{{1,2}}[日号]))"
    r"|(?<![\d月至-])(?P<day3>\d{1,2})日(?=[)）]|上午|下午|晚|凌晨|,|，|在|举行|召开|决定|正式|闭会|闭幕|表决|通过|会议|获|补选|选举|任命|免去|研究|印发|揭牌|挂牌|成立|宣布|审议|批准|接受)"
    rf"|(?:(?P<that>同月|当月|本月|上月)\s?(?P<day4>\d{{1,2}}|[{NUMERALS}]{{1,3}})[日号])"
    r"|(?P<told>同日|同一天|当日|当天|次日|翌日|第二天)(?![^,。;]{0,6}(?:起|之?后))"
    r"|(?P<today>今天|今日|今晨|今早|昨天|昨日|前天(?=[,，上下晚]))"
    r"|(?P<week>上周|上星期|上个星期|本周|这周|本星期|这个星期)(?P<weekday>[一二三四五六日天])(?![日天])"
)
_WHOLE = len("2024-01-05")
_DATELINE = re.compile(r"(?:讯|电(?![话视子影力]))")
_GIVEN = re.compile(r"[(（]\d{1,2}日[)）]")
_WEEK = "一二三四五六日"
_AGO = {"昨": 1, "前": 2}
_THE_DAY_AFTER = ("次日", "翌日", "第二天")
_VAGUE = re.compile(r"日前|近日|不久前|近期|目前|最近")
_EFFECTIVE = re.compile(
    r"(?<!用期)(?<!用期限)(?:自|从)([^,;。自从()]{4,16}?)(?:起|开始)(?!,?\d{1,3}(?:日|天|个工作日))(?:生效|施行|执行|算起?|计算)?"
)
# «聘期三年（2024年7月1日至2027年6月30日）»: the term begins with its first day.
_PERIOD = re.compile(
    rf"(?:聘期|任期|挂职期|挂职时间|任职期限|任职时间|聘用期限?|聘任期限?)[^;。\n\d]{{0,14}}?((?:19|20)\d\d[年./-][\d{NUMERALS}]{{1,3}}(?:[月./-](?:[\d{NUMERALS}]{{1,3}}日?)?)?)起?(?:至|到|[—–~-])"
)
# «（任职时间从2024年10月算起）», «（以上聘期均为三年，自2023年1月1日起）».
_COUNTED = re.compile(
    r"(?:任职|任期|聘期|聘任|聘用|挂职)(?:时间|期限|期)?[^;。()\n自从]{0,12}?[自从]([^,;。自从()]{4,16}?)(?:起|开始|算|计)"
)
# What stands in brackets tells of a term's count, not of the day that the words around it name.
_ASIDE = re.compile(r"[(][^()]{0,60}[)]")
_LINE_DATE = re.compile(
    rf"^\s*(?:[一-龥、 ]{{2,40}}?)?\s*((?:20\d\d|19\d\d|二[{NUMERALS}]{{3}}|一[{NUMERALS}]{{3}})\s*[年.-]\s*[\d{NUMERALS}]{{1,3}}\s*[月.-]\s*[\d{NUMERALS}]{{1,3}}\s*日?)\s*$"
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A day that a text states, as ISO, with its place in the text."""

    iso: str
    start: int
    end: int


def find_dates(text: str, published: str | None = None, told: str | None = None) -> Iterator[Stated]:
    """Yield the days that *text* states; those without a year need *published*.

    «同日», «次日» and «同月6日» count from the day stated before them: in *text*, else *told*, the last one of what stood before it.
    «今天» is the day of the dateline («新华社北京3月28日电»), else that of the publication.
    """
    dateline: str | None = None
    for match in _DATE.finditer(text):
        iso = _beside(match, published, told) if match["told"] or match["that"] else _read(match, dateline or published)
        if match["today"] and _GIVEN.match(text, match.end()):
            continue  # «今天(28日)»: the figure says it
        dateline = iso if len(iso) == _WHOLE and _DATELINE.match(text, match.end()) else dateline
        if iso:
            told = iso if len(iso) == _WHOLE else told
            yield Stated(iso, match.start(), match.end())


def find_date(text: str, published: str | None = None) -> str | None:
    """Return the first day that *text* states, as ISO; partial where the day is missing; None for 日前, 近日."""
    return next((stated.iso for stated in find_dates(text, published)), None)


def is_vague(text: str) -> bool:
    """Say whether *text* dates its news by 日前 or 近日 only."""
    return bool(_VAGUE.search(text))


def line_date(line: str) -> str | None:
    """Return the day of a line that holds a date and at most the name of an organ: a signature."""
    if len(line) > 80:
        return None
    match = _LINE_DATE.match(line)
    return find_date(match[1]) if match is not None else None


def effective_date(text: str, published: str | None) -> str | None:
    """Return the day of «自…起», if the text has one; a probation's own count is not meant."""
    bare = _ASIDE.sub("", text)
    found = (pattern.search(within) for pattern, within in ((_PERIOD, text), (_COUNTED, text), (_EFFECTIVE, bare)))
    begun = (find_date(match[1], published) for match in found if match is not None)
    return next((day for day in begun if day is not None), None)


def year_of(text: str) -> int:
    """Return a year of four digits, in figures or in Chinese («二〇二四»)."""
    return int("".join(_DIGITS.get(one, one) for one in text).replace("十", "0"))


def number(text: str) -> int:
    """Return the value of a Chinese number up to 99."""
    if text.isdecimal() and text.isascii():
        return int(text)
    if "十" in text:
        tens, ones = text.split("十", 1)
        return int(_DIGITS.get(tens, tens) or 1) * 10 + int(_DIGITS.get(ones, ones) or 0)
    digits = "".join(_DIGITS.get(one, one) for one in text)
    return int(digits) if digits.isdecimal() else 0


def _read(match: re.Match[str], published: str | None) -> str:
    if match["year"]:
        return _full(match)
    if not published:
        return ""
    if match["month2"]:
        return _near(number(match["month2"]), number(match["day2"]), published)
    if match["day3"]:
        return _day_near(int(match["day3"]), published)
    if match["which"]:
        day = number(match["day5"]) if match["day5"] else None
        return _iso(int(published[:4]) - (match["which"] == "去年"), number(match["month3"]), day)
    return _relative(match, published)


def _beside(match: re.Match[str], published: str | None, told: str | None) -> str:
    """Return a day that is said by another: the same or the next one, or a day of the same month."""
    own = match["that"] in ("本月", "上月")
    base = published[:10] if own and published else None if own else told
    try:
        day = date.fromisoformat(base or "")
        if match["told"]:
            return (day + timedelta(days=match["told"] in _THE_DAY_AFTER)).isoformat()
        month = day.replace(day=1) - timedelta(days=1) if match["that"] == "上月" else day
        return month.replace(day=number(match["day4"])).isoformat()
    except ValueError:
        return ""


def _full(match: re.Match[str]) -> str:
    return _iso(year_of(match["year"]), number(match["month"]), number(match["day"]) if match["day"] else None)


def _iso(year: int, month: int, day: int | None) -> str:
    try:
        return date(year, month, day or 1).isoformat()[: 10 if day else 7]
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


def _relative(match: re.Match[str], published: str) -> str:
    """Return the day of 今天, 昨天, 前天, or of a day of this week or the last one («上周五»)."""
    try:
        base = date.fromisoformat(published[:10])
    except ValueError:
        return ""
    if match["week"]:
        ago = base.weekday() + 7 * match["week"].startswith("上") - _WEEK.index(match["weekday"].replace("天", "日"))
        return (base - timedelta(days=ago)).isoformat() if ago >= 0 else ""  # what was done is no day to come
    return (base - timedelta(days=_AGO.get(match["today"][0], 0))).isoformat()
