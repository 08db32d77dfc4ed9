"""States: a title said with a name in running text; mostly a mention, rarely the statement of who leads now."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from monitor.facts import LeaderFact, Mention
from scraper.parsers.antecedents import nearest
from scraper.parsers.judgements import Quote, bodies_of, leaders_of
from scraper.parsers.names import HAN, is_person, split_names
from scraper.parsers.phrases import Post, read_posts, title_then_name
from scraper.parsers.posts import ends_in_title
from scraper.parsers.resolution import named_body
from scraper.parsers.scope import Scope

_NAME = rf"[{HAN}]{{2,4}}|[{HAN}]{{1,8}}·[{HAN}]{{1,8}}"
_CUE = (
    r"(?:同志)?(?:\([^()]{1,12}\))?(?=[,、;。\n)]|$|一行|等|和|与|分别|出席|参加|主持|致辞|致词|讲话|发言|揭牌|为新|于(?=\d|今|昨|近日|日前|本月)|为[一-龥]{2,20}揭牌|表示|指出|强调|介绍|说|认为|带队|率队|率|陪同|汇报|会见|调研|"
    r"首次|以新|列席|见证|作了?|代表|宣读|宣布|通报|到|赴|一同|共同|前往|接受|签|向|在|应邀|率领|看望|慰问|督导|检查|主讲|授课|听取|传达|部署|总结|回应|透露|告诉|同|充分|对|还|也|亲自|领|受邀|做|近日|日前|近期|今天|今日|昨日|昨天|上午|下午|当天|专程|深入|走进|来到|受访|一直|又|已|则|将|\d{1,2}[月日]|到岗|履职|上任)"
)
# A title's last character and a short name behind it; the long alternation of titles is tried only there.
_AFTER_TITLE = re.compile(rf"(?:(?<=[长记员师席委政理裁])|(?<=主任))(?!是)([{HAN}]{{2,4}}?|[{HAN}]{{1,8}}·[{HAN}]{{1,8}}){_CUE}")
_PHRASE_START = re.compile(
    r"[,;:。\n()“”\"※]|(?<=[\d一二三四五六七八九十当同即今昨近]日)|(?<=[午晚])|(?<=主持)|(?<=,)[是系]|会见|陪同|出席|参加|邀请|获悉|消息|显示|其中|同时|以及|为|由|[和与](?=首任|新任|现任)|和(?=[一-龥]{0,6}[省市区县])|与(?=[一-龥]{0,6}[省市区县])"
)
_NEW_POST = re.compile(
    r"(?:首次)?以(?:新职务|新身份|[一-龥]{2,20}(?:局长|主任|厅长)(?:的)?(?:身份|职务))(?:首次)?(?:公开)?(?:亮相|露面|出席)"
)
_NEW_BEFORE = re.compile(r"(?:首任|新任|现任|新一任|(?:刚刚?|新近?|最近)(?:上任|到任|就任|履新|履职)的?)")
# «局长为张三», «首任局长为张三»: who heads the body that the sentence speaks of.
_HEADED = re.compile(
    rf"(?:^|[,;。:])(?:现|目前)?(?:首任|现任|新任|其)?(?P<posts>(?:党[组委]书记、)?(?:局长|主任|厅长|行长|院长|校长))(?:为|是|系)(?P<name>{_NAME})(?=[,;。)]|$)"
)
# «某局挂牌，现任局长：张三»
_NOW_TOLD = re.compile(
    rf"(?<=[,;。])(?:现任|首任|新任)(?P<posts>(?:党[组委]书记、)?(?:局长|主任|厅长|行长|院长|校长)):(?P<name>{_NAME})(?=[,;。()]|$)"
)
# «某局现任局长为张三», «与张三搭班子的现任市长是李四», «某局局长为张三»
_NOW_IS = re.compile(rf"(?:现任|首任|新任)(?P<posts>[^,;。:的]{{1,30}}?[长任记员师席])(?:为|是|系)(?P<name>{_NAME})(?=[,;。)]|$)")
# Who is thought to head it, or headed it at the time of which the clause speaks, heads nothing now.
_NOT_NOW = re.compile(r"(?:预计|预期|预测|可能|或许|当年|当时|彼时|如果|假如|倘若|截至)[^,;。]{0,30}$")
_HEAD_IS = re.compile(
    rf"(?:^|[,;。])(?!.{{0,12}}(?:时任|(?<![太固中高])原|前任|曾|当时|当选))(?P<posts>[^,;。:的]{{4,40}}?[局厅院校行市县区州省]长)(?:为|是|系)(?P<name>{_NAME})(?=[,;。)]|$)"
)
# «张三的简介已更新为：现任某省委常委，省政府党组副书记、常务副省长»
_UPDATED = re.compile(
    rf"(?:^|[,;。:])(?P<name>{_NAME})(?:同志)?的(?:个人)?(?:简介|简历|职务|身份|资料)(?:信息)?(?:已|近日|日前)?(?:更新|变更|调整|显示|改)为[:“]?(?:现任)?(?!原|前|曾|拟)(?P<posts>[^;。”]{{3,60}}?)(?=[;。”]|$)"
)
# «现任某局副局长的张三，1974年生»
_NOW_OF = re.compile(rf"(?:^|[,;。])现任(?P<posts>[^,;。]{{4,60}})的(?P<name>{_NAME})(?=[,;。(]|$)")
# «仍任副局长的还有李四、王五»
_MORE = re.compile(r"(?:^|[,;。])(?:仍任|现任|担任)(?P<posts>[^,;。]{2,40})的(?:还|另)?有(?P<names>[^,;。]{2,60})(?=[,;。]|$)")
# «某局副局长李四、王五仍任现职»
_STAYS = re.compile(
    r"(?:^|[,;。:])(?P<told>[^,;。:]{5,80}?)(?<![未不没难非])(?:(?:担任|任)现职|在(?:现职|原职)?任|留任(?:现职|原职)?|职务不变|(?<=继续)任职)(?=[,;。)]|$)"
)
_STILL = re.compile(r"(?:目前|现|均|都|将|仍[然旧]?|继续|也|还|一直)+$")
# «首任局长为张三，现任局长为李四»: the first is first only in the row of those who came after him.
_SINCE = r"(?:现任|现由|继任|第[二三四五六七八九十]任)[^,;。]{0,20}"
_PAST = re.compile(r"(?:原|前|时任|前任|曾任|已故|老)[^,;。]{0,24}$")
_WINDOW = 70
_MOST = 40


@dataclass(frozen=True, slots=True)
class Apposition:
    """A title followed by a name: «省数据局党组书记、局长李四»."""

    person: str
    posts: tuple[Post, ...]
    start: int
    end: int
    new: bool


def appositions(sentence: str) -> Iterator[Apposition]:
    """Yield titles with names in *sentence*; a bounded look to the left of each."""
    floor = 0
    for count, match in enumerate(_AFTER_TITLE.finditer(sentence)):
        if count >= _MOST:
            return
        if not is_person(match[1], closed=False):
            continue
        left = sentence[max(floor, match.start() - _WINDOW) : match.start()]
        if ends_in_title(left) is None or _PAST.search(left):
            continue
        found = _phrase(left)
        if found is not None:
            posts, size, new = found
            floor = match.end(1)
            yield Apposition(match[1], posts, match.start() - size, match.end(1), new)


def _phrase(left: str) -> tuple[tuple[Post, ...], int, bool] | None:
    """Return the longest phrase of posts that *left* ends with, its length, and whether 首任 or 新任 opens it."""
    starts = [0, *(match.end() for match in _PHRASE_START.finditer(left))]
    for start in starts:
        whole = left[start:]
        bare = _NEW_BEFORE.sub("", whole)
        posts = read_posts(bare)
        if posts is not None:
            return posts, len(whole), bare != whole
    return None


def read_states(sentence: str, quote: Quote, scope: Scope) -> Iterator[LeaderFact | Mention]:
    """Yield leaders for 首任, 新任 and new faces, mentions for all other titles with names."""
    for head in (
        *_HEADED.finditer(sentence),
        *_NOW_TOLD.finditer(sentence),
        *_NOW_IS.finditer(sentence),
        *_HEAD_IS.finditer(sentence),
        *_UPDATED.finditer(sentence),
        *_NOW_OF.finditer(sentence),
    ):
        posts, before = read_posts(head["posts"]), sentence[: head.start()]
        past = _NOT_NOW.search(before) is not None or _is_followed(head[0], posts or (), sentence[head.end() :])
        if posts is not None and is_person(head["name"], closed=False) and not past:
            spoken_of = replace(
                scope, near=named_body(before, scope, posts[-1].title) or nearest(sentence[: head.start() + 1], scope)
            )
            yield from leaders_of(head["name"], posts, spoken_of, quote(*head.span()), "state/局长为")
    yield from _still_there(sentence, quote, scope)
    new_post = bool(_NEW_POST.search(sentence))
    previous: str | None = None
    for found in appositions(sentence):
        passage = quote(found.start, found.end)
        if _is_followed(sentence[found.start : found.end], found.posts, sentence[found.end :]):
            continue
        if found.new or new_post:
            told = scope if found.posts[0].body else _spoken_of(found, sentence[: found.start], scope)
            yield from leaders_of(found.person, found.posts, told, passage, "state/首任" if found.new else "state/亮相")
            continue
        bodies = bodies_of(found.posts, scope)
        body = bodies[0] if found.posts[0].body or previous is None else previous
        previous = bodies[-1]
        yield Mention(found.person, tuple(post.title for post in found.posts), body, passage)


def _spoken_of(found: Apposition, before: str, scope: Scope) -> Scope:
    """Return the scope of somebody new whose body is not said: of the one named before him, else the one spoken of last."""
    near = named_body(before, scope, found.posts[-1].title) or nearest(before, scope)
    return replace(scope, near=near, body=scope.body or scope.said)


def _still_there(sentence: str, quote: Quote, scope: Scope) -> Iterator[LeaderFact]:
    """Yield who keeps a post: «仍任副局长的还有李四», «某局副局长李四、王五仍任现职»."""
    for more in _MORE.finditer(sentence):
        posts = read_posts(more["posts"])
        for person in split_names(more["names"]) or () if posts is not None else ():
            yield from leaders_of(person, posts or (), scope, quote(*more.span()), "state/还有")
    for stays in _STAYS.finditer(sentence):
        people, held = _titled(stays["told"])
        for person in people:
            yield from leaders_of(person, held, scope, quote(*stays.span("told")), "state/仍任现职")


def _titled(told: str) -> tuple[tuple[str, ...], tuple[Post, ...]]:
    """Return the people of «某局党组成员、副局长李四、王五» and the posts before the first of them; empty where it is none."""
    parts = _STILL.sub("", told).split("、")
    more = list(takewhile(lambda part: is_person(part, closed=False), reversed(parts[1:])))
    found = title_then_name("、".join(parts[: len(parts) - len(more)]))
    if found is None or _PAST.search(told):
        return (), ()
    return (found[0], *reversed(more)), found[1]


def _is_followed(told: str, posts: tuple[Post, ...], behind: str) -> bool:
    """Say whether *behind* somebody *told* as the first in a post stands who holds it now."""
    return "首任" in told and any(re.search(_SINCE + re.escape(post.title), behind) for post in posts)
