"""Standings: what a sentence says a body is: its rank, its superior, its plates (domain.md §6.2 O7, O10-O13)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Pattern

from scraper.parsers.masks import Masked

_P = r"(?:\([^()]{0,30}\))?"
_LIST = rf"Ⓑ{_P}(?:(?:、|和|与|及)Ⓑ{_P}){{0,5}}"
_KIND = r"(?:直属|组成部门|工作部门|组成机构|工作机构|部门管理|职能部门|行政机构|派出机构|派驻机构|内设机构|所属|下属|办事机构|主管的)"


@dataclass(frozen=True, slots=True)
class StandingRule:
    """One form: which attribute it gives, its pattern on a masked sentence, and a sentence that it reads."""

    id: str
    attribute: str
    pattern: Pattern[str]
    sample: str


def _rule(name: str, attribute: str, pattern: str, sample: str) -> StandingRule:
    return StandingRule(name, attribute, re.compile(pattern), sample)


RULES: tuple[StandingRule, ...] = (
    _rule("standing/由管理", "superior", r"(?:由|受|(?<![划回])归)(?P<value>Ⓑ)(?:统一|归口|负责|直接){0,2}(?:管理|领导)(?!的(?:国有)?企业|的原?Ⓑ)", "云南省数据局由省发展改革委管理"),
    _rule("standing/划转", "superior", r"(?:(?:由|从)Ⓑ(?:管理|所属|代管|直属|领导|主管)?(?:的[^,。;Ⓑ]{0,12})?(?:整体)?(?:调整|变更|划转|转隶|移交|改)(?:为|至|到|给|由)?由?|(?:整体)?(?:划归|划转至?|移交至?|转隶至?|划给))(?P<value>Ⓑ)(?:归口|统一|负责)?(?:管理|所属|领导|直属|主管)", "云南省大数据中心由省政府办公厅调整为省数据局管理"),
    _rule("standing/划归", "superior", r"(?<=Ⓑ)(?:由Ⓑ(?:管理|所属)?|整体|整建制|成建制|正式|Ⓓ|,){0,4}划归(?P<value>Ⓑ)(?=$|[,;()])", "云南省大数据中心整建制划归云南省数据局"),
    _rule("standing/归口", "superior", r"归口(?:由)?(?P<value>Ⓑ)(?:管理|领导)?", "云南省数据局归口省发展改革委管理"),
    _rule("standing/隶属", "superior", r"(?:隶属关系(?:由Ⓑ(?:管理|所属)?)?(?:调整|变更|划转)?[为至到]由?|隶属于?|直属于?)(?P<value>Ⓑ)", "云南省大数据中心隶属于云南省数据局"),
    _rule("standing/管理的", "superior", r"(?P<value>Ⓑ)(?:归口|统一|直接)?(?:管理|领导)的[^,。;Ⓑ]{0,14}?(?:机构|单位|部门|Ⓡ|局)", "云南省大数据中心为省政府办公厅管理的副厅级事业单位"),
    _rule("standing/直属", "superior", rf"(?:[为是系属]|属于|作为|列入|列为|调整为|升格为|(?:设|明确|确定)为|^|,)(?:Ⓡ的?|(?<=[为是系])[^,。;Ⓑ]{{2,18}}的)?(?P<value>Ⓑ)的?Ⓡ?的?(?:公益一类|公益二类)?{_KIND}", "辽宁省数据局为省政府直属机构"),
    _rule("standing/规格", "rank", r"(?<!晋升)(?<!升任)(?<!享受)(?<!保留)(?<![长任记员师席]\()(?<![长任记员师席]\(按)(?<![长任记员师席]\(按照)(?P<value>Ⓡ)(?!以[上下]|干部|领导|官员|调研员|待遇|职数|公务员|巡视员|职务|人员|职级|内设|处室|纪检|岗位|(?:单位|部门|机构)?[正副]职|(?:单位|部门|机构)(?:领导|主要负责))", "云南省数据局规格为副厅级"),
    _rule("standing/加挂", "plate", rf"(?:(?<!不再)(?<!停止)(?<!取消)(?<!撤销)(?:加挂|增挂|悬挂)|(?<![加增悬再摘])挂|(?<!不再)保留)了?(?P<value>{_LIST})的?(?:牌子|牌匾|牌)(?!的?[^,。;]{{0,4}}(?:划|撤|取消|移))", "辽宁省数据局加挂省营商环境建设局牌子"),
    _rule("standing/两块牌子", "plate", r"(?:Ⓑ、|(?:Ⓑ|^|,)[和与同])(?P<value>Ⓑ)(?:实行|为|是)?,?(?:一个机构、?,?两块牌子|一套(?:人马|班子)、?,?两块牌子|两块牌子)", "辽宁省数据局与辽宁省营商环境建设局实行一个机构两块牌子"),
    _rule("standing/同级", "level", r"Ⓑ[和与](?P<value>Ⓑ)(?:是|为|属)?同级", "江苏省数据局与江苏省政务服务管理办公室同级"),
)  # fmt: skip
# Of «由A的部门管理机构升格为B直属机构» only what comes after holds now.
_FROM = re.compile(
    r"(?:由|从)(?!Ⓑ(?:统一|归口|负责|直接)?管理,)[^,。;]{1,40}?(?=(?:升格|升级|提格|调整|变更|提升|提高|升|转)[为至到]|划[归给转])"
)
_RISES = re.compile(
    r"(?:升格|升级|提格)[为至到]|(?:规格|级别)[^,。;]{0,12}(?:提升|提高|升|上调)[为至到]|(?:由|从)Ⓡ[^,。;]{0,16}(?:升格|提升|提高|升)[为至到]"
)
_ROSE = re.compile(r"(?:升格|升级|提格),(?:成为|变为|为)[^,。;]{0,20}$")
# The attribute is new since a day, as a change and no state.
_CHANGES = re.compile(
    r"(?:由|从)[^,。;]{1,40}?(?:调整|变更|划转|转隶|移交|改)[为由至到归]|隶属关系[^,。;]{0,24}(?:调整|变更)|划归|划转|改由|自Ⓓ(?:[一-龥]{0,2})?起|即日起"
)
_FROM_RANK = re.compile(r"(?:由|从)(Ⓡ)[^,。;]{0,12}?(?:调整|变更|改)[为至到](?:[^,。;Ⓡ]{0,6})$")
_RANKS = ("股", "科", "处县", "厅局", "部省")
_NEAR = 12
_FORMERLY = re.compile(
    r"原[为是由属系]|此前[为是由属系]|曾[为是由属系]|原系|过去|之前[为是由]|内设(?:机构)?(?:[\d一二三四五六七八九十]|[:有设为])|下设|设[立置有]?(?:综合|办公|\d|[一二三四五六七八九十]+)个?[^,。;]{0,4}[处科室]"
)
# A body all the same where it is not certain which one: what is said of it is said of none of its neighbours.
_OF_TWO = ("前者", "后者")
# Who approves or governs is not what a clause is about.
_AUTHORITY = re.compile(r"(?:人民政府|[省市区县州团]委|党委|编办|编委|编制委员会|编委会|常务委员会|人民代表大会)$")


@dataclass(frozen=True, slots=True)
class Standing:
    """One attribute read in a masked sentence; places are indices of the mask.

    *subject* is the place of the body it is said of, None when the clause names none.
    """

    rule: StandingRule
    values: tuple[int, ...]
    start: int
    end: int
    clause: int
    subject: int | None
    rises: bool = False
    changes: bool = False


def standings(masked: Masked) -> Iterator[Standing]:
    """Yield the attributes that *masked* states, former ones left out."""
    gone = [match.span() for match in _FROM.finditer(masked.text)]
    used: set[int] = set()
    found: list[tuple[StandingRule, int, int, tuple[int, ...]]] = []
    for rule in RULES:
        for match in rule.pattern.finditer(masked.text):
            start, end = match.span("value")
            values = (start,) if rule.attribute == "rank" else tuple(place for place, _ in masked.within(start, end))
            if any(first <= start < last for first, last in gone) or used & set(values):
                continue
            used.update(values)
            found.append((rule, match.start(), match.end(), values))
    for rule, start, end, values in found:
        clause = max(masked.text.rfind(mark, 0, start) for mark in ",。") + 1
        if _FORMERLY.search(masked.text[clause:end]):
            continue
        rises = rule.attribute in ("rank", "superior") and (_rises(masked.text, clause, end) or _outranks(masked, clause, start))
        changes = rule.attribute in ("rank", "superior") and _CHANGES.search(masked.text, 0, end) is not None
        yield Standing(rule, values, start, end, clause, _subject(masked, clause, start, used, gone), rises, changes)


def _rises(text: str, clause: int, end: int) -> bool:
    before = text[max(0, clause - _NEAR) : end]
    return bool(_RISES.search(text[clause:end]) or _ROSE.search(before))


def _outranks(masked: Masked, clause: int, start: int) -> bool:
    """Say whether the rank at *start* is above the one that «由…调整为» names before it."""
    match = _FROM_RANK.search(masked.text, clause, start)
    if match is None:
        return False
    return _height(masked.words(start, start + 1)) > _height(masked.words(match.start(1), match.start(1) + 1))


def _height(rank: str) -> tuple[int, bool]:
    """Return where *rank* («正处级») stands among the others."""
    return next((step for step, names in enumerate(_RANKS) if rank[1:2] in names), -1), rank.startswith("正")


def _subject(masked: Masked, clause: int, start: int, used: set[int], gone: list[tuple[int, int]]) -> int | None:
    """Return the last body of the clause before *start* that is no value itself and no authority."""
    places = [
        place
        for place, body in masked.within(clause, start + 1)
        if place not in used
        and (body.name or body.text in _OF_TWO)
        and not _AUTHORITY.search(body.name or "")
        and not any(a <= place < b for a, b in gone)
    ]
    return places[-1] if places else None


def is_authority(name: str) -> bool:
    """Say whether *name* is a government, a party committee or the like, which approves and is no subject."""
    return bool(_AUTHORITY.search(name))
