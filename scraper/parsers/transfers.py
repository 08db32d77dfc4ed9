"""Transfers: the forms in which a sentence says that functions went from one body to another, or a plate was taken down."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Match, Pattern

from monitor.facts import ChangeType, Dates
from scraper.parsers.drafts import Draft
from scraper.parsers.namings import is_denied, is_intended
from scraper.parsers.spoken import Spoken
from scraper.parsers.standings import is_authority

# Bodies are Ⓑ here (masks.py).
_LIST = r"Ⓑ(?:[、和与及]原?Ⓑ){0,9}"
_WHAT = r"[^。;Ⓑ]{0,60}?职[责能权][^。;Ⓑ]{0,12}?"
# Who gives, each with what: «将甲的规划职责、乙承担的建设职责划入丙».
_EACH = rf"(?:{_LIST}[^。;Ⓑ]{{0,60}}?职[责能权]等?(?:[、,和与]|以及|,以及)(?:将|原由?){{0,2}}){{0,7}}{_LIST}"
_MOVED = r"(?:划入|划转|划归|划给|转入|转隶|移交|并入|调整|转)(?:至|到|给|由)?"
_PLATE = r"的?(?:牌子|牌匾)"
_GONE = r"(?:撤销|取消|摘除|摘下|摘掉|注销|不再保留|不再加挂|不再悬挂)"
# A text tells of what was done lately; what is years back it only recalls.
_YEARS_BACK = 2


@dataclass(frozen=True, slots=True)
class TransferRule:
    """One form: what it says, its pattern on a masked sentence, and a sentence that it reads.

    *givers* and *taker* are groups of functions, *body* and *plates* of a plate; who is not named is the sentence's subject.
    """

    id: str
    type: ChangeType
    pattern: Pattern[str]
    sample: str


def _rule(name: str, kind: ChangeType, pattern: str, sample: str) -> TransferRule:
    return TransferRule(name, kind, re.compile(pattern), sample)


_F, _U = ChangeType.FUNCTIONS, ChangeType.UNPLATED
RULES: tuple[TransferRule, ...] = (
    _rule("transfer/划入", _F, rf"(?P<givers>{_EACH}){_WHAT}(?:分别|各自)?(?P<verb>{_MOVED})(?P<taker>{_LIST})(?!的?(?:统一|归口|直接)?(?:管理|领导|主管|所属|下属))", "将云南省发展和改革委员会的数据要素基础制度建设职责划入云南省数据局"),
    _rule("transfer/由承担", _F, rf"(?P<givers>{_EACH}){_WHAT},?(?:统一|改|转|调整为|此后){{0,2}}由(?P<taker>{_LIST})(?:分别|共同)?(?P<verb>承担|行使|负责|履行|承接)", "云南省政府办公厅的政务服务管理职责改由云南省数据局承担"),
    _rule("transfer/承接", _F, rf"(?P<taker>Ⓑ)(?:正式|已经?|全面|整体|,|Ⓓ){{0,3}}(?P<verb>承接|划入|接收|接管)了?原?由?(?P<givers>{_LIST}){_WHAT}(?=[,。;]|$)", "云南省数据局承接云南省发展和改革委员会的数据要素市场建设职责"),
    _rule("transfer/划出", _F, r"(?P<givers>Ⓑ)(?:将|把)?[^。;Ⓑ]{0,60}?(?P<verb>划出|划转)[^。;Ⓑ]{0,60}?职[责能权](?:至|到|给|,划入)(?P<taker>Ⓑ)(?!管理)", "云南省发展和改革委员会划出数据资源统筹职责至云南省数据局"),
    _rule("plate/不再加挂", _U, rf"(?P<verb>{_GONE}|取消加挂|停止使用)了?(?:其)?(?:(?P<body>Ⓑ)(?:上?(?:加挂|悬挂|保留))?的)?(?:加挂的)?(?P<plates>{_LIST}){_PLATE}(?!的(?:通知|决定|请示))", "云南省数据局不再加挂云南省大数据管理局牌子"),
    _rule("plate/牌子撤销", _U, rf"(?:(?P<body>Ⓑ)上?(?:加挂|悬挂|保留)?的)?(?:加挂的)?(?P<plates>{_LIST}){_PLATE}(?:Ⓓ|,|同时|予以|随之|相应|正式|已|一并|被){{0,4}}(?P<verb>{_GONE})(?=[,。;)并同后了的以Ⓓ]|$)", "云南省数据局加挂的云南省大数据管理局牌子予以撤销"),
)  # fmt: skip


def transfers(spoken: Spoken, dates: Dates) -> Iterator[tuple[Draft, str]]:
    """Yield what *spoken* says of functions and plates, each with its passage; plans and denials are left out."""
    taken: list[tuple[int, int]] = []
    for rule in RULES:
        for match in rule.pattern.finditer(spoken.masked.text):
            start, end = match.span()
            if any(first < end and start < last for first, last in taken) or not _is_done(spoken, match):
                continue
            taken.append((start, end))
            date = spoken.happened(end, dates)
            if not is_recalled(date, spoken.published):
                made = _functions(rule, match, spoken) if rule.type is ChangeType.FUNCTIONS else _plates(rule, match, spoken)
                for draft in made:
                    draft.date = date
                    yield draft, spoken.quote(start, end)


def _is_done(spoken: Spoken, match: Match[str]) -> bool:
    text = spoken.masked.text
    if "givers" in match.groupdict() and "牌子" in match[0]:
        return False  # «不再加挂甲牌子，其职责划入乙»: the plate gives nothing
    clause = max(text.rfind(mark, 0, match.start()) for mark in ",。") + 1
    return not (is_intended(text, clause, match.end("verb")) or is_denied(text, clause, match.end()))


def is_recalled(date: str | None, published: str | None) -> bool:
    """Say whether what happened on *date* lies years behind the text."""
    return bool(date and published) and int((published or "0")[:4]) - int((date or "0")[:4]) >= _YEARS_BACK


def _functions(rule: TransferRule, match: Match[str], spoken: Spoken) -> Iterator[Draft]:
    takers = [_named(spoken, place) for place, _ in spoken.masked.within(*match.span("taker"))]
    givers = [_named(spoken, place) for place, _ in spoken.masked.within(*match.span("givers"))]
    for taker in () if None in givers else takers:
        given = tuple(dict.fromkeys(giver for giver in givers if giver is not None and giver != taker))
        if given and taker is not None:
            yield Draft(rule.type, taker, how="划入", predecessors=given, rule=rule.id)


def _named(spoken: Spoken, place: int) -> str | None:
    body = spoken.body(place)
    return body.name if body.official and body.name and not is_authority(body.name) else None


def _plates(rule: TransferRule, match: Match[str], spoken: Spoken) -> Iterator[Draft]:
    if match["body"]:
        bearer = spoken.body(match.start("body")).name
    else:
        earlier = spoken.acting(match.start())
        bearer = earlier[-1] if earlier else spoken.opening
    if rule.id == "plate/牌子撤销" and spoken.masked.text[: match.start("plates")].endswith("原"):
        return  # «原甲局牌子同时摘下»: the board with the old name, which is no plate beside the new one
    for place, _ in spoken.masked.within(*match.span("plates")):
        plate = spoken.body(place).name
        if bearer and plate and plate != bearer:
            yield Draft(rule.type, bearer, nameplate=plate, how=match["verb"], rule=rule.id)
