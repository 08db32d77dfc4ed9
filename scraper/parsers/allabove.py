"""All above: what one sentence of a document says of all its appointments («以上同志试用期一年», «自2024年9月1日起执行»)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from monitor.facts import Action, AppointmentFact
from scraper.parsers.approvals import awaiting
from scraper.parsers.dates import effective_date, find_date

_THESE = r"(?:以上|上述)(?:任免|任职)?(?:同志|人员|干部)"
_PROBATION = re.compile(r"(?:以上|上述)(?:同志|人员|干部|任命人员|\d+名)[^。\n]{0,12}?(试用期[一二两三半\d]{1,2}(?:年|个月))")
# «向东明同志的试用期为一年»: what is said of one of those above.
_OF_SOME = re.compile(
    r"(?:(?:^|[,;。\n])\s{0,8}(?:其中)?|其中)(?P<who>(?:[一-龥·]{2,12}、){0,8}[一-龥·]{2,12}?)(?:同志)?的?(?:任职)?试用期均?[为是:]?"
    r"(?P<long>[一二两三半\d]{1,2}(?:年|个月))(?![已期]?满|到期|届满)"
)
_SINCE = re.compile(
    rf"{_THESE}[^。;\n]{{0,8}}(?:任职时间|聘期|聘任时间|聘用期|任期)|(?<=[。;\n])\s{{0,8}}(?:挂职|任职|聘任|聘用|任期|聘期)(?:时间|期限|期|日期)?(?:均|一律|统一)?(?=[自从])"
    r"|(?<=,)\s{0,8}(?:任职|聘任)时间(?=[自从][^。;,\n]{6,16}起[^。;,\n]{0,6}[:：])"
)
_FROM = re.compile(
    r"(?:^|[。;\n])\s{0,8}(?:(?:以上|上述|本)(?![^。;,\n自从]{0,12}(?:任职|任期|聘|挂职))[^。;,\n自从]{0,12})?(?:任免职?(?:时间|日期))?(?:均|一律)?[自从]([^。;,\n自从]{6,16}?)起"
    r"(?:(?:执行|生效|施行|计?算)|(?<=\d日起))\s{0,8}(?=[。;\n]|$)"
)
# «决定自2025年5月1日起：» over a list.
_LIST_FROM = re.compile(r"(?:决定|通知如下|公布如下)[,，:]?\s*自([^。;,\n自]{6,16}?)起[^。;,\n]{0,8}[:：]?\s*\n")
# «以上人员任免时间为2025年2月17日»: the day of gains and of losses; «任职时间» is that of the gains.
_IS = r"(?:均|一律|统一){0,2}(?:为|是|[:：])\s?(?=[\d一二])([^。;,\n]{6,16})"
_ON = re.compile(rf"(?:^|[。;\n(])\s{{0,8}}(?:{_THESE})?的?(?:职务)?任免职?(?:的)?(?:时间|日期){_IS}")
_GAINED_ON = re.compile(rf"(?:^|[。;\n(])\s{{0,8}}{_THESE}的?(?:任职|聘任|任命)(?:的)?(?:时间|日期){_IS}")
# «以上任免事项经2025年3月20日市政府第9次常务会议讨论决定»
_DECIDED_ON = re.compile(
    r"(?:以上|上述)(?:任免|任职|人事)(?:事项|职务|决定)?[^。;\n]{0,6}?经((?:19|20)\d\d年\d{1,2}月\d{1,2}日)[^。;\n]{0,40}?(?:决定|通过|同意)"
)
# «同时决定：» below the day of those above opens a list of its own.
_AND_ALSO = re.compile(r"\n\s{0,8}(?:(?:会议)?同时|另外?|此外)[,，]?(?:研究)?(?:决定|任命|聘任|任免)?[:：]")
_WINDOW = 40


@dataclass(frozen=True, slots=True)
class _Said:
    """The days and the probation that hold for the whole list; *gained* only for those who gain a post."""

    whole: str | None
    gained: str | None
    probation: str | None
    above: str | None = None
    decided: str | None = None

    def is_of(self, fact: AppointmentFact) -> bool:
        """Say whether the day of the gains is *fact*'s: below «同时决定：» it is not."""
        return self.above is None or fact.person in self.above


def settled(text: str, published: str | None, facts: Sequence[AppointmentFact]) -> list[AppointmentFact]:
    """Return *facts* with what the normal *text* says of all of them."""
    facts = awaiting(text, list(facts))
    said = _said(text, published)
    alone = _probations(text)
    return [_with(said, _on_probation(alone, fact)) for fact in facts]


def _probations(text: str) -> dict[str, str]:
    """Return the probation that *text* says of some of its people alone."""
    found = _OF_SOME.finditer(text) if "试用期" in text else ()
    return {name: f"试用期{one['long']}" for one in found for name in one["who"].split("、")}


def _on_probation(alone: Mapping[str, str], fact: AppointmentFact) -> AppointmentFact:
    """Return *fact* with the probation of its person *alone*; the party's own posts have none."""
    if fact.qualifier is not None or fact.action is not Action.APPOINTED or "党" in (fact.post or ""):
        return fact
    return replace(fact, qualifier=alone[fact.person]) if fact.person in alone else fact


def _said(text: str, published: str | None) -> _Said:
    probation = _PROBATION.search(text)
    since = _SINCE.search(text)
    gained = effective_date(text[since.start() : since.end() + _WINDOW], published) if since is not None else None
    return _Said(
        _day((_FROM, _LIST_FROM, _ON), text, published),
        gained or _day((_GAINED_ON,), text, published),
        probation[1] if probation is not None else None,
        text[: since.start()] if since is not None and _AND_ALSO.search(text, since.end()) else None,
        _day((_DECIDED_ON,), text, published),
    )


def _day(patterns: Sequence[re.Pattern[str]], text: str, published: str | None) -> str | None:
    found = next((match for pattern in patterns if (match := pattern.search(text)) is not None), None)
    return find_date(found[1], published) if found is not None else None


def _with(said: _Said, fact: AppointmentFact) -> AppointmentFact:
    if said.whole is not None and fact.dates.effective is None and fact.action is not Action.NOMINATED:
        fact = replace(fact, dates=replace(fact.dates, effective=said.whole))
    if said.decided is not None and fact.dates.decided is None and fact.action is not Action.NOMINATED:
        fact = replace(fact, dates=replace(fact.dates, decided=said.decided))
    if fact.action not in (Action.APPOINTED, Action.CONCURRENT):
        return fact
    dates = (
        replace(fact.dates, effective=said.gained)
        if said.gained and said.is_of(fact) and not fact.dates.effective
        else fact.dates
    )
    return replace(fact, qualifier=fact.qualifier or said.probation, dates=dates)
