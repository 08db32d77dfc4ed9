"""Sessions: which day a decision bears as the text goes on (eval/README rule 9, as an ordered list)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from monitor.facts import Dates
from scraper.parsers.dates import Stated, effective_date, find_dates, is_vague

_DECIDES = re.compile(
    r"会议|全会|全体会|决定|闭会|闭幕|表决|通过|提名|选举|补选|增补|推选|大会|研究(?![生员院室所])|任免|任命|免去|批准|换届|当选|同意|宣布|宣读|印发《?[^,。]{0,10}任|不再担任|任(?=[一-龥]{2,30}(?:长|主任|书记))"
)
_ANNOUNCES = re.compile(r"宣布|宣读|通报了?[^,。]{0,8}决定|干部(?:职工)?大会|领导干部会")
# «省政府发布通知,任命…»: the organ that decides issues its notice; a web site, a newspaper or a 公示 only publishes.
_ISSUES = re.compile(
    r"^[,上下午]{0,3}(?:经)?[^,。;]{0,22}(?:政府|[省市区县州]委|常委会|委员会|组织部|[局厅委])(?:印发|发布|下发|发出|签发)[^,。;]{0,12}(?:通知|决定|命令),?[^。;,]{0,6}(?:任命|免去|决定|任)"
)
_PUBLISHES = re.compile(
    r"公布|发布|公告[,，称]|网站|官网|消息|获悉|了解|获知|日?电(?![气力子视动信话网站器商])|挂牌|揭牌|报道|公示|发出|更新|出生|^生|参加工作|入党|讯|成立(?!大会)|亮相|日生|月生"
)
_SUPERIOR = re.compile(r"(?:日前|近日|不久前|近期)[^,;。]{0,14}(?:决定|批准|任命|研究|任免)|(?:日前|近日|近期),")
# The day that a page prints itself under its title.
_ANY_DAY = re.compile(r"[\d年月今昨周]|星期|前天|[同当次翌二一][日天]")
# «…常委会第九次会议于3月27日至29日在某市举行»: a session of several days decides on its last.
_LAST_DAY = re.compile(r"(?:[至到~–-]|—{1,2})(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})[日号]")
_SESSION = re.compile(
    r"(?:常务委员会|常委会|代表大会|全会|全体会议|常务会议|党组会议?|董事会|股东大会)[^。;]{0,24}?(?:于|自|定于)?$"
)
_SITS = re.compile(r"[^。;]{0,20}?(?:举行|召开|闭会|闭幕)")
_LABELLED = re.compile(r"(?:日期|时间|发布|更新)[:：]?\s*$")
# A ceremony, whose day is that of what is read out there («仪式上,宣读了任职决定»).
_CEREMONY = re.compile(r"[^。;]{0,50}?(?:[揭挂授]牌|成立|仪式|大会|会议|召开|举行)")
_NO_CEREMONY = re.compile(r"[^。;]{0,30}?(?:消息|获悉|发布|公布|公示|讯|电[,)]|以来|起|前|至|(?<![主责信])任(?!务))")
_READ_OUT = re.compile(
    r"(?:会上|会议|大会|仪式上|现场|活动[中上]|当天|当日|同日)[^。;]{0,80}?(?:宣布|宣读|通报|聘任|任命|免去|接受|决定)|(?:宣布|宣读)[^。;]{0,40}?(?:任职|任免|人事|干部|任命|决定|文件|通知|[一-龥·]任)"
)
_OF_SESSION = re.compile(r".{0,40}(?:常务委员会|常委会|人民代表大会|第[^,。]{1,6}次会议)")
_ASIDE_BEGINS = re.compile(
    r"(?:任命|免去|任)[^,。;()]{2,40}(?:[长任记员师席]|职务)\($|(?:会议|常委会|全会)(?:[^,;。()]{0,16}(?:通过|决定)[^,;。()]{0,16})?\($"
)
_ASIDE_ENDS = re.compile(r"\)(?=$|[,;。])")
_WINDOW = 90
_WHOLE = len("2024-01-05")
# A month without a day is one of a decision only where the decision follows at once.
_NEAR = 12


@dataclass
class Sessions:
    """The day in force: decided, or announced at a meeting; a later sentence with its own day replaces it."""

    published: str | None
    signed: str | None
    decided: str | None = None
    announced: str | None = None
    occasion: str | None = None
    told: str | None = None

    def read(self, sentence: str) -> None:
        """Take the day of a decision that *sentence* states; 日前 and 近日 put out the day before."""
        if is_vague(sentence) and _SUPERIOR.search(sentence):
            self.decided = self.announced = self.occasion = None
            return
        days = tuple(self._stated(sentence)) if _ANY_DAY.search(sentence) else ()
        self._meet(sentence, days)
        self._decide(sentence, days)

    def _stated(self, sentence: str) -> Iterator[Stated]:
        """Yield the days of *sentence*, of a stretch of days its last; and keep the last of them."""
        for stated in find_dates(sentence, self.published, self.told):
            day = _last_day(sentence, stated) if len(stated.iso) == _WHOLE else stated
            self.told = day.iso if len(day.iso) == _WHOLE else self.told
            yield day

    def _decide(self, sentence: str, days: tuple[Stated, ...]) -> None:
        """Take the first day of *sentence* on which something was decided."""
        for stated in days:
            window = sentence[stated.end : stated.end + _WINDOW]
            if not (_decides(sentence, stated, window) or _is_aside(sentence, stated)):
                continue
            announced = _ANNOUNCES.search(window) is not None and not _OF_SESSION.match(window)
            self.decided, self.announced = (None, stated.iso) if announced else (stated.iso, None)
            return

    def _meet(self, sentence: str, days: tuple[Stated, ...]) -> None:
        """Take the day of a ceremony that *sentence* tells of; what is read out there was announced on it."""
        for stated in days:
            whole = len(stated.iso) == _WHOLE and not _NO_CEREMONY.match(sentence, stated.end)
            if whole and _CEREMONY.match(sentence, stated.end):
                self.occasion = stated.iso
                return
        if self.decided is None and self.announced is None and _READ_OUT.search(sentence):
            self.announced = self.occasion

    def dates(self, sentence: str) -> Dates:
        """Return the dates of what *sentence* does."""
        return Dates(self.decided, effective_date(sentence, self.published), self.signed, self.announced)


def _last_day(sentence: str, first: Stated) -> Stated:
    """Return the last day of the stretch that *first* opens in *sentence*, or *first* where it opens none."""
    last = _LAST_DAY.match(sentence, first.end)
    if last is None:
        return first
    iso = f"{first.iso[:4]}-{int(last['month'] or first.iso[5:7]):02}-{int(last['day']):02}"
    try:
        return replace(first, iso=date.fromisoformat(iso).isoformat(), end=last.end())
    except ValueError:
        return first


def _decides(sentence: str, stated: Stated, window: str) -> bool:
    """Say whether the *stated* day is followed by what was decided on it, and not by how it was published."""
    if _LABELLED.search(sentence, max(0, stated.start - 8), stated.start):
        return False
    if _ISSUES.match(window) or (_SITS.match(window) and _SESSION.search(sentence, 0, stated.start)):
        return True
    decides = _DECIDES.search(window)
    if decides is None or _PUBLISHES.search(window, 0, decides.end()):
        return False
    return len(stated.iso) > len("2024-01") or decides.start() <= _NEAR


def _is_aside(sentence: str, stated: Stated) -> bool:
    """Say whether the day is all that brackets hold behind a decision: «张三任某局局长（8月14日）»."""
    before = sentence[max(0, stated.start - _WINDOW) : stated.start]
    return _ASIDE_ENDS.match(sentence, stated.end) is not None and _ASIDE_BEGINS.search(before) is not None
