"""Corrections: what a text says was printed wrong in an earlier one, what is meant, and in which text (domain.md X01, L10).

Only what is told exactly is read: both forms in quotation marks, both names or both days. «昨日报道有误» without the right
words stays a refused passage, and so does whatever has another shape: a person looks at it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from re import Pattern

from monitor.facts import CorrectionFact
from scraper.parsers.dates import find_date
from scraper.parsers.names import is_person
from scraper.parsers.normalise import Normalised
from scraper.parsers.posts import POSTS

# More than an honest page corrects.
MAX_CORRECTIONS = 50
# How far before the wrong words the corrected text may be named.
MAX_BEFORE = 400
MAX_SENTENCE = 600
_OPEN, _CLOSE = "“‘\"'", "”’\"'"
_INSIDE = "[^“”‘’\"'《》\\n]{1,80}"
_WRONG, _RIGHT = (f"[{_OPEN}](?P<{side}>{_INSIDE})[{_CLOSE}]" for side in ("wrong", "right"))
# Between the two forms: «有误,», «字», «一词系笔误,»; nothing that opens another statement.
_GAP = r"[^“”‘’\"'《》。\n]{0,20}?"
_SHOULD = r"(?:(?:应|现|应当|现已|均应|特|予以|一律)*(?:更正|改正|订正|修正|修改|更改|改|校正|勘正|变更)(?:为|成)|应当?(?:为|是|作|系)|正确(?:的)?(?:[一-龥]{0,6})(?:应)?(?:为|是|[::]))"
_SLIP = r"(?:误|错)(?:写|印|录|登|打|排|刊|载|发|植|标|输|拼)?(?:入|布|载)?(?:为|成|作)"
_BARE = "[^,。;:、“”‘’\"'《》()\\s]{2,12}"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say it: its rule, its pattern with the groups «wrong» and «right», and a text it must read."""

    rule: str
    pattern: Pattern[str]
    sample: str
    bare: bool = False


def _form(rule: str, pattern: str, sample: str, *, bare: bool = False) -> Form:
    return Form(f"correction/{rule}", re.compile(pattern), sample, bare)


FORMS: tuple[Form, ...] = (
    _form("误为", f"{_RIGHT}{_GAP}{_SLIP}:?{_WRONG}", "更正:通知中将“张珊”误写为“张三”"),
    _form("误将", f"(?:误将|错将|误把|错把){_RIGHT}{_GAP}(?:写|印|录|登|打|排|刊|载|发|标|输)?(?:入|布|载)?(?:为|成|作):?{_WRONG}", "更正:误将“张珊”写成“张三”"),
    _form("之误", f"{_WRONG}{_GAP}(?:系|为|是|乃){_RIGHT}(?:之误|的?(?:笔误|误写|误植|误印))", "更正:“张三”系“张珊”之误"),
    _form("应为", f"{_WRONG}{_GAP}{_SHOULD}:?{_RIGHT}", "更正:“张三”有误,应为“张珊”"),
    _form("误正", rf"(?:^|[\s。;:,])(?:误|错误|原文|原)(?:表述)?[:：]?{_WRONG}[\s,;。]{{0,3}}(?:正|正确|现文|现|更正后?)(?:表述)?[:：]?{_RIGHT}", "勘误 误:“张三” 正:“张珊”"),
    _form("由更正为", rf"由(?P<wrong>{_BARE})(?:更正|改正|订正|勘正)(?:为|成)(?P<right>{_BARE})(?=[,。;、\s]|$)", "更正:任职时间由3月5日更正为3月6日", bare=True),
    _form("名应为", rf"(?:^|[\s,。;:》])(?:[一-龥]{{0,12}}中的?)?(?P<wrong>[一-龥·]{{2,12}}?)(?:同志)?(?:的?(?:姓名|名字))?(?:有误,|系笔误,)?{_SHOULD}(?P<right>[一-龥·]{{2,12}}?)(?:同志)?(?=[,。;、\s]|$)", "更正:文中张三应为张珊", bare=True),
)  # fmt: skip
# The text must call itself, or the passage, a correction: «“一网通办”应为“一网统管”的基础» corrects nothing.
_CORRECTS = re.compile(r"更正|勘误|订正|改正|有误|刊误|误[写印录登打排刊载发植标输为将把]|笔误|错误|致歉")
_TITLE = re.compile(r"《([^《》\n]{4,120})》")
_NUMBER = re.compile(r"[一-龥]{1,10}〔\d{4}〕\d{1,5}号")
_PUBLISHED = r"(?:在|于)?[^,。;《》“”]{0,16}?(?:发布|刊发|公布|印发|刊登|登载|刊载|发表|公开|挂网|推送|上传)"
_DAY = re.compile(rf"(?P<day>(?:20\d\d年)?\d{{1,2}}月\d{{1,2}}日){_PUBLISHED}")
_WHOLE_DAY = re.compile(r"^(?:20\d\d年)?\d{1,2}月\d{1,2}日$")
_SENTENCE_EDGE = re.compile(r"[。;\n!?]")


def read_corrections(whole: Normalised, title: str | None, published: str | None) -> Iterator[CorrectionFact]:
    """Yield what *whole*, a text under *title*, corrects in another one, in order."""
    text = whole.text
    if _CORRECTS.search(text) is None and _CORRECTS.search(title or "") is None:
        return
    found: dict[tuple[int, int], tuple[re.Match[str], Form]] = {}
    for form in FORMS:
        for match in islice(form.pattern.finditer(text), MAX_CORRECTIONS):
            span = (min(match.start("wrong"), match.start("right")), max(match.end("wrong"), match.end("right")))
            if not any(start < span[1] and span[0] < end for start, end in found):
                found[span] = (match, form)
    for span in sorted(found)[:MAX_CORRECTIONS]:
        match, form = found[span]
        pair = _pair(match["wrong"], match["right"], published, bare=form.bare)
        if pair is not None:
            yield CorrectionFact(*pair, _passage(whole, *span), form.rule, "A", *_corrected(text, span, title, published))


def _pair(wrong: str, right: str, published: str | None, *, bare: bool) -> tuple[str, str] | None:
    """Return the two forms, days as ISO dates; None where they are no such pair."""
    wrong, right = "".join(wrong.split()), "".join(right.split())
    if wrong == right:
        return None
    days = [find_date(side, published) if _WHOLE_DAY.match(side) else None for side in (wrong, right)]
    if days[0] is not None and days[1] is not None:
        return days[0], days[1]
    if any(_WHOLE_DAY.match(side) for side in (wrong, right)):
        return None
    if bare and not all(is_person(side, closed=False) or side in POSTS for side in (wrong, right)):
        return None
    return wrong, right


def _passage(whole: Normalised, start: int, end: int) -> str:
    """Return the sentence around a pair as the page prints it: no more than its line, where lines run together when read."""
    edges = [match.end() for match in _SENTENCE_EDGE.finditer(whole.text, max(start - MAX_SENTENCE, 0), start)]
    after = _SENTENCE_EDGE.search(whole.text, end, end + MAX_SENTENCE)
    head = whole.quote(edges[-1] if edges else max(start - MAX_SENTENCE, 0), start).rpartition("\n")[2]
    tail = whole.quote(end, after.start() if after is not None else min(len(whole.text), end + 1)).partition("\n")[0]
    return f"{head}{whole.quote(start, end)}{tail}".strip()


def _corrected(
    text: str, span: tuple[int, int], title: str | None, published: str | None
) -> tuple[str | None, str | None, str | None]:
    """Return title, number and day of publication of the text that is corrected, as far as they are told.

    What stands nearest before the pair counts; a heading «关于《…》的更正说明» holds for all below it.
    """
    before = text[max(span[0] - MAX_BEFORE, 0) : span[0]]
    named = _last(_TITLE, before) or _last(_TITLE, title or "")
    number = _last(_NUMBER, before)
    day = _last(_DAY, before)
    stated = find_date(day["day"], published) if day is not None else None
    return (named[1] if named is not None else None), (number[0] if number is not None else None), stated


def _last(pattern: Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=re.Match.start, default=None)
