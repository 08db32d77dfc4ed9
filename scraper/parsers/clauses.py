"""Clauses: what one sentence of a notice or news item says of people and posts."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from re import Match, Pattern

from monitor.facts import Action, AppointmentFact, Dates, LeaderFact, Mention, Refusal
from scraper.parsers.names import is_person, split_names, tidy
from scraper.parsers.normalise import compact
from scraper.parsers.organisations import full_name
from scraper.parsers.posts import split_posts

ClauseFact = AppointmentFact | LeaderFact | Mention | Refusal
_NAMES = r"([^,;:。\n()的]{2,60}?(?:\([^()]{1,12}\))?[^,;:。\n()的]{0,40}?)"
_PHRASE = r"([^,;:。\n]{2,70}?)"
_END = r"(?:职务|一职|职)?(?=[,;。\n]|$|\(|,?免去|,?任命|,?试用)"
HISTORY = re.compile(
    r"曾任|历任|先后(担任|任)|相继(担任|任)|时任|此前任|前任|原任|曾(担任|兼任)|(19|20)\d\d[年.]\d{0,2}月?(起|至|—|-|,|后)?,?任"
)
QUOTED = re.compile(r"应为|更正|网传|不实|尚未|条例|办法|规定|如有|逝世|建议")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a clause may lean on: the page's owner, the province named nearby, the dates of the document."""

    owner: str | None
    place: str | None
    dates: Dates
    nominating: bool = False
    tier: str = "A"


@dataclass(frozen=True, slots=True)
class ClauseRule:
    """One form of a clause: where names and posts stand in it, and what it does."""

    id: str
    pattern: Pattern[str]
    action: Action
    sample: str
    names: int = 1
    posts: int = 2


def _rule(name: str, pattern: str, action: Action, sample: str, names: int = 1, posts: int = 2) -> ClauseRule:
    return ClauseRule(name, re.compile(pattern), action, sample, names, posts)


RULES: tuple[ClauseRule, ...] = (
    _rule("appointment/拟任", rf"(?:拟任命|拟提名|提名|拟推荐|推荐){_NAMES}(?:同志)?(?:为|任|担任){_PHRASE}(?:候选人|人选)?{_END}", Action.NOMINATED, "提名张三为某省数据局局长"),
    _rule("appointment/拟任职", rf"(?:^|[,;:\s]){_NAMES}(?:同志)?,?[^;。\n]{{0,120}}?(?:拟任|拟提任|拟担任){_PHRASE}{_END}", Action.NOMINATED, "张三,现任某省大数据中心主任,拟任某省数据局副局长"),
    _rule("removal/免去", rf"免\s*去{_NAMES}(?:同志)?的?(?:兼任的)?{_PHRASE}{_END}", Action.REMOVED, "免去张三的某省数据局局长职务"),
    _rule("removal/不再担任", rf"(?:^|[,;:\s]){_NAMES}(?:同志)?不再(?:担任|兼任){_PHRASE}{_END}", Action.REMOVED, "张三不再担任某省数据局局长职务"),
    _rule("removal/辞去", rf"接受{_NAMES}(?:同志)?(?:因[^,;。]{{1,20}})?(?:提出的)?辞去(?:的)?{_PHRASE}(?:职务)?的?(?:请求|申请)", Action.REMOVED, "接受张三辞去某省副省长职务的请求"),
    _rule("appointment/代理", rf"(?:决定)?(?:任命)?{_NAMES}(?:同志)?(?:为|任)?代理{_PHRASE}{_END}", Action.ACTING, "决定张三代理某省数据局局长职务"),
    _rule("appointment/任命为", rf"(?:任\s*命|聘任|委派|任用){_NAMES}(?:同志)?为{_PHRASE}{_END}", Action.APPOINTED, "任命张三为某省数据局局长"),
    _rule("appointment/兼任", rf"(?:^|[,;:\s]){_NAMES}(?:同志)?兼任{_PHRASE}{_END}", Action.CONCURRENT, "张三兼任某省数据局局长"),
    _rule("appointment/任", rf"(?:^|[,;:\s]|决定){_NAMES}(?:同志)?(?:(?:出|担|新|转|调|改|升|就)?任|当选为?|履新){_PHRASE}{_END}", Action.APPOINTED, "张三任某省数据局局长"),
    _rule("appointment/由任命", r"(?:^|[,;:\s])([^,;。\n]{2,30}?(?:长|主任|书记))([一-龥]{2,4}(?:·[一-龥]{1,8})?)由[^,;。\n]{2,30}任命", Action.APPOINTED, "某省数据局局长张三由省人大常委会任命", names=2, posts=1),
)  # fmt: skip
_INVESTIGATED = re.compile(
    r"([^,;。\n]{2,50}?)(?:涉嫌[^;。\n]{0,30}?)?,?(?:目前)?(?:正)?(?:接受|被)[^;。\n]{0,40}?(?:纪律审查|监察调查|审查调查|立案)"
)
_STATE = re.compile(
    r"(?:首任|新任|现任)?([一-龥]{0,24}?(?:局长|主任|厅长))[:：]?\s*([一-龥]{2,4})(?=[,;。\n]|介绍|表示|强调|指出|说|$|主持)"
)


def read_clause(sentence: str, quote: Callable[[int, int], str], scope: Scope) -> Iterator[ClauseFact]:
    """Yield the facts of one normalised *sentence*; *quote* gives the raw passage of a span."""
    if QUOTED.search(sentence):
        return
    text = HISTORY.split(sentence)[0] if HISTORY.search(sentence) else sentence
    taken: list[tuple[int, int]] = []
    for rule in RULES:
        for match in rule.pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            found = list(_facts(rule, match, quote, scope))
            if found:
                taken.append(match.span())
                yield from found
    if not taken:
        yield from _states(text, quote, scope)


def _facts(rule: ClauseRule, match: Match[str], quote: Callable[[int, int], str], scope: Scope) -> Iterator[ClauseFact]:
    people = split_names(match[rule.names])
    posts = split_posts(match[rule.posts])
    if people is None or not posts or not _closed(match[rule.posts]):
        split = _shifted(match[rule.names] + match[rule.posts]) if rule.id == "removal/免去" else None
        if split is None:
            return
        people, posts = split
    passage = quote(*match.span()).strip()
    action = Action.NOMINATED if scope.nominating and rule.action in (Action.APPOINTED, Action.CONCURRENT) else rule.action
    for person in people:
        for phrase in posts:
            organisation = full_name(phrase.organisation, scope.owner, scope.place)
            yield AppointmentFact(
                person=person,
                action=action,
                post=phrase.post.removeprefix("代理") if action is Action.ACTING else phrase.post,
                organisation=organisation,
                quote=passage,
                rule=rule.id,
                tier=scope.tier if organisation is not None else "C",
                dates=scope.dates,
                qualifier=_qualifier(match.string[match.end() : match.end() + 20], match[0]),
            )


def _closed(phrase: str) -> bool:
    """A post phrase ends with its post; anything else was no slot."""
    bare = re.sub(r"[(][^()]{0,20}[)]$", "", compact(phrase))
    last = split_posts(bare)
    return bool(last) and bare.endswith(last[-1].post.removeprefix("代理"))


def _shifted(text: str) -> tuple[tuple[str, ...], tuple[object, ...]] | None:
    return None


def _qualifier(after: str, clause: str) -> str | None:
    match = re.search(r"\((挂职[^)]{0,10}|试用期[^)]{0,8}|主持工作|兼)\)|试用期满|按期转正|试用期[一二两三半]年", clause + after)
    return (match[1] or match[0]) if match is not None else None


def _states(text: str, quote: Callable[[int, int], str], scope: Scope) -> Iterator[ClauseFact]:
    match = _INVESTIGATED.search(text)
    if match is not None:
        yield from _investigated(match, quote, scope)
        return
    for match in _STATE.finditer(text):
        posts = split_posts(match[1])
        if posts and is_person(match[2], closed=False):
            organisation = full_name(posts[0].organisation, scope.owner, scope.place)
            passage = quote(*match.span())
            names = tuple(phrase.post for phrase in posts)
            if text[match.start() : match.start() + 2] in ("首任", "新任", "现任"):
                yield LeaderFact(match[2], names, organisation, passage, "state/首任", "B")
            else:
                yield Mention(match[2], names, organisation, passage)


def _investigated(match: Match[str], quote: Callable[[int, int], str], scope: Scope) -> Iterator[ClauseFact]:
    whole = compact(match[1]).removeprefix("原")
    for length in (3, 2, 4):
        person, phrase = tidy(whole[-length:]), whole[:-length]
        posts = split_posts(phrase)
        if posts and is_person(person, closed=False) and phrase.endswith(posts[-1].post):
            organisation = full_name(posts[-1].organisation, scope.owner, scope.place)
            yield AppointmentFact(
                person,
                Action.INVESTIGATED,
                posts[-1].post,
                organisation,
                quote(*match.span()),
                "investigated/审查调查",
                "B",
                scope.dates,
            )
            return
