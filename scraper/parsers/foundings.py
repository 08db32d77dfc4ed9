"""Foundings and namings: what one sentence says of a body."""

import re
from collections.abc import Callable, Iterator
from re import Pattern

from monitor.facts import ChangeType, OrganisationFact
from scraper.parsers.clauses import Scope
from scraper.parsers.organisations import full_name
from scraper.parsers.provinces import province_of

_BODY = r"([一-龥]{2,26}?(?:局|办公室|委员会|中心|厅|委))(?![一-龥]*?长(?=[一-龥]{2,4}(?:出席|主持)))"
_PLANNED = re.compile(r"拟|将(?!原|.{2,30}(更名|调整|划))|可能|有望|计划|方案|征求意见|筹建|即将")
_RENAMED = re.compile(rf"(?:将|把)?原?{_BODY}(?:正式)?(?:更名|改名|名称变更|更改名称)为{_BODY}")
_RANK = re.compile(r"(正厅级|副厅级|正部级|副部级|正处级|副处级|正局级|副局级)")
_MANAGED = re.compile(r"由([一-龥]{2,20}?(?:委员会|委|厅|局|办公厅|政府|办公室))(?:统一)?(?:负责)?管理")
_DIRECT = re.compile(
    r"(?:为|是|系|属)((?:[一-龥]{2,8})?(?:省|市|自治区|区)(?:人民)?政府)(?:的)?(?:[正副]厅级)?(?:直属|组成部门|工作部门|直属机构|部门管理机构)"
)
_PLATE = re.compile(
    r"(?:加挂|挂|保留)([一-龥]{2,10}(?:省|市|区)?[一-龥]{2,24}?(?:局|办公室|委员会|中心|厅))(?:的)?(?:牌子|的牌子|牌)"
)
_PREDECESSOR = re.compile(rf"在原?(?:的)?{_BODY}(?:的)?基础上")
_FOUNDED: tuple[tuple[Pattern[str], str], ...] = (
    (re.compile(rf"基础上,?(?:重新)?组建(?:的|成立|为)?{_BODY}"), "在…基础上组建"),
    (re.compile(rf"重新组建{_BODY}"), "重新组建"),
    (re.compile(rf"(?:组建|设立|成立|新设){_BODY}(?!领导|筹)"), "组建"),
    (re.compile(rf"{_BODY}(?:\([^()]{{1,20}}\))?(?:在[一-龥]{{2,6}})?(?:正式|举行|隆重)?(?:挂牌成立|挂牌|揭牌成立|揭牌|亮相)(?!出让|督办|交易|上市|产品)"), "挂牌"),
    (re.compile(rf"{_BODY}(?:在[一-龥]{{2,6}})?(?:正式)?成立"), "成立"),
)  # fmt: skip


def read_naming(sentence: str, quote: Callable[[int, int], str], scope: Scope, date: str | None) -> Iterator[OrganisationFact]:
    """Yield what one normalised *sentence* says of bodies; *date* is the day in scope."""
    planned = _PLANNED.search(sentence) is not None
    for match in _RENAMED.finditer(sentence):
        old, new = _name(match[1], scope), _name(match[2], scope)
        if old and new:
            kind = ChangeType.PLANNED if planned else ChangeType.RENAMED
            plate = _plate(sentence, scope, new)
            yield OrganisationFact(kind, old, quote(*match.span()), "naming/更名", scope.tier, new, plate, date=date, how="更名")
            return
    founded = _first_founding(sentence, scope)
    if founded is not None:
        span, body, how = founded
        predecessors = tuple(
            name for match in _PREDECESSOR.finditer(sentence) if (name := _name(match[1], scope)) and name != body
        )
        kind = ChangeType.PLANNED if planned else ChangeType.FOUNDED
        yield OrganisationFact(
            kind,
            body,
            quote(*span),
            f"naming/{how}",
            scope.tier,
            None,
            _plate(sentence, scope, body),
            date=date,
            how=how,
            predecessors=predecessors,
        )
    yield from _attributes(sentence, quote, scope, None if founded is None else founded[1])


def _first_founding(sentence: str, scope: Scope) -> tuple[tuple[int, int], str, str] | None:
    for pattern, how in _FOUNDED:
        match = pattern.search(sentence)
        if match is not None and (body := _name(match[1], scope)) is not None:
            return match.span(), body, _verb(how, match[0])
    return None


def _verb(how: str, passage: str) -> str:
    if how == "挂牌":
        return next(verb for verb in ("挂牌成立", "揭牌成立", "挂牌", "揭牌", "亮相") if verb in passage)
    return passage[:2] if how == "组建" and passage.startswith(("成立", "设立")) else how


def _attributes(sentence: str, quote: Callable[[int, int], str], scope: Scope, body: str | None) -> Iterator[OrganisationFact]:
    rank, managed, direct = _RANK.search(sentence), _MANAGED.search(sentence), _DIRECT.search(sentence)
    if not (rank or managed or direct) and (body is not None or not _PLATE.search(sentence)):
        return
    subject = body
    if subject is None:
        match = re.match(rf"[^一-龥]*{_BODY}(?:\([^()]{{1,20}}\))?(?:为|是|系|由|加挂|挂|,|规格)", sentence)
        subject = _name(match[1], scope) if match is not None else None
    if subject is None:
        return
    superior = (
        full_name(managed[1], scope.owner, scope.place)
        if managed
        else full_name(direct[1], scope.owner, scope.place)
        if direct
        else None
    )
    plate = _plate(sentence, scope, subject)
    kind = ChangeType.NAMEPLATE if plate and not (rank or superior) else ChangeType.ATTRIBUTE
    yield OrganisationFact(
        kind,
        subject,
        quote(0, len(sentence)),
        "naming/属性",
        scope.tier,
        None,
        plate,
        rank[1] if rank else None,
        superior,
        how="加挂" if plate else None,
    )


def _plate(sentence: str, scope: Scope, body: str) -> str | None:
    match = _PLATE.search(sentence)
    name = full_name(match[1], scope.owner, scope.place or body) if match is not None else None
    return name if name != body else None


def _name(text: str, scope: Scope) -> str | None:
    """Return the full name of the body that *text* ends with; what stands before it is cut off."""
    bare = re.sub(r"^.*(?:关于|及|,|了|的|在|日|上午|下午|新|原|和(?=[一-龥]{2,3}省))", "", text)
    name = full_name(bare or text, scope.owner, scope.place)
    return name if name and (province_of(name) or len(name) >= 6) and len(name) <= 30 else None
