"""Takings: the clauses that name a post, or him who leaves it, before the one who takes it («局长一职由张三接任»)."""

import re

from monitor.facts import Action
from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.names import has_surname, is_person, is_unmistakable, split_names
from scraper.parsers.phrases import Post, read_posts, title_then_name
from scraper.parsers.slots import is_same_post

_BY_ORGAN = re.compile(r"^(.{3,60}?)由[^,;。]{2,30}(?:任命|表决任命|选举产生)$")
# «局长一职由张三担任»: a state when it says 已, news otherwise.
_FILLED = re.compile(
    r"^(?:空出|留下|腾出|空缺|出缺)?的?(.{2,60}?)(?:一职、?|职务)?(现|目前|已经?)?由([^,;。]{2,40}?)(?:同志)?(接任|继任|出任|接替|接棒|担任|兼任)$"
)
# «其原任职务由张三接任», «其职务由张三接任»: what he held who was spoken of, and not what he goes to.
_HIS = re.compile(r"^(?:其|他|她|原)(?:原|原任|所任|原担任|所担任|担任)?的?(?:职务?|岗位)?$")
_CLAUSE_ENDS = re.compile(r"[,，;；。]")
# «接任者为原副局长张三»: the posts are those just left.
_SUCCESSOR = re.compile(r"^(?:接任者|继任者|接替者|接棒者|接替他的|接替她的)(?:为|是|系)(?:现|原)?(.{2,40})$")
# «甲局局长张三与乙委主任李四职务对调».
_SWAPPED = re.compile(
    r"^(.{5,50}?)(?:与|和|同|、)(.{5,50}?)(?:的)?(?:工作)?(?:职务|岗位)?(?:近日|日前|正式|已|双双)?(?:进行了?|作了?|实行|实现)?(?:互换|对调|互调)(?:了)?(?:职务|岗位)?$"
)
# «当选为县委常委的还有 张三、李四»: who was elected too stands behind the post, where a colon stood before him.
# «履新某市数据局局长的是张三»: so does he who takes it.
_ELECTED_TOO = re.compile(
    r"^(?:同时|此外|其他|其余)?(?:(?:新近|近日|日前|(?:\d{1,2}月)?\d{1,2}日,?)?(?P<takes>履新|接任|继任|接棒|出任|就任|升任|调任|转任|改任)(?=[^,;。:]{2,40}的)|当选|增选|补选|选举产生)(?:的|为|产生的?)?(?P<posts>[^,;。:的 ]{2,40}?)的?(?:同志|人员)?(?:还有|另有|有|分别是|分别为|是|为|系|包括)\s?(?P<names>[^,;。:]{2,200})$"
)
# «首任局长李四，现任局长：张三»
_BEFORE_THE_HOLDER = re.compile(r"(?<=[,，])(现任[一-龥、]{1,20}[长任记员师席])[:：](?=[一-龥·]{2,12}(?:[,，;；。(（\s]|$))")
_BEFORE_THE_ELECTED = re.compile(r"((?:当选|增选|补选|选举产生)[^,;。:：]{2,40}?(?:还有|另有|有|分别是|分别为|是|包括))[:：]")
_CANDIDATE = re.compile(r"拟任([^,;。]{2,60}?)(?:的?人选(?:为|是|:)?|的)([一-龥]{2,4}?)(?=正在|现|公示|,|$)")


def by_organ(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Return «甲局局长张三由某市人大常委会任命»: who was appointed stands before the organ."""
    match = _BY_ORGAN.match(text)
    found = title_then_name(match[1]) if match is not None else None
    return () if found is None else (Deed((found[0],), found[1], Action.APPOINTED, "appointment/由…任命", 0, 0),)


def filled(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Return who takes a post that the clause names first: «局长一职由张三接任»."""
    match = _FILLED.match(text)
    stated = match[1] if match is not None else ""
    posts = _left_posts(flow) if _HIS.match(stated) else _posts_of(stated, flow)
    people = _takers(match[3]) if match is not None else None
    if match is None or posts is None or people is None:
        return ()
    state = match[2] is not None
    action = Action.CONCURRENT if match[4] == "兼任" else Action.APPOINTED
    return (Deed(people, posts, None if state else action, "appointment/由…担任", 0, 0, state=state),)


def _posts_of(stated: str, flow: Flow) -> tuple[Post, ...] | None:
    return flow.last.posts if flow.last is not None and is_same_post(f"{stated}职务") else read_posts(stated)


def _left_posts(flow: Flow) -> tuple[Post, ...] | None:
    """Return what he just lost of whom the clause before speaks, or what he was called there: «甲局局长张三调任…»."""
    if flow.last is None or len(flow.last.people) != 1:
        return None
    if flow.last.action is Action.REMOVED:
        return flow.last.posts
    called, named, _ = _CLAUSE_ENDS.split(flow.before.rstrip(",，; "))[-1].partition(flow.last.people[0])
    return read_posts(called.strip()) if named else None


def succeeded(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Return who follows him whose leaving was told just before: «接任者为原副局长张三»."""
    match = _SUCCESSOR.match(text)
    if match is None or flow.last is None or flow.last.action is not Action.REMOVED:
        return ()
    people = _takers(match[1])
    return () if people is None else (Deed(people, flow.last.posts, Action.APPOINTED, "appointment/接任者", 0, 0),)


def without_colon(sentence: str) -> str:
    """Return *sentence* with a blank for the colon between a post and those elected to it, or who holds it: one clause tells of both."""
    sentence = _BEFORE_THE_HOLDER.sub(r"\1 ", sentence) if "现任" in sentence else sentence
    return _BEFORE_THE_ELECTED.sub(r"\1 ", sentence) if "选" in sentence else sentence


def elected_too(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Return those elected to a post that the clause names first, or who take it: «当选为县委常委的还有张三、李四»."""
    match = _ELECTED_TOO.match(text)
    posts = read_posts(match["posts"]) if match is not None else None
    people = split_names(match["names"]) if match is not None and posts is not None else None
    if match is None or posts is None or people is None or not all(map(is_unmistakable, people)):
        return ()
    rule = "appointment/…的是" if match["takes"] else "election/还有"
    return (Deed(people, posts, Action.APPOINTED, rule, 0, 0),)


def _takers(text: str) -> tuple[str, ...] | None:
    """Return who takes the post: people with surnames or dotted names, also behind what one of them was till now."""
    titled = title_then_name(text)
    people = (titled[0],) if titled is not None else split_names(text)
    return people if people is not None and all(has_surname(one) or "·" in one for one in people) else None


def swapped(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Return the four deeds of two who change places."""
    match = _SWAPPED.match(text)
    sides = [title_then_name(match[side]) for side in (1, 2)] if match is not None else []
    if any(side is None for side in sides) or not sides:
        return ()
    (one, ones), (other, others) = (side for side in sides if side is not None)
    removals = [Deed((who,), posts, Action.REMOVED, "removal/对调", 0, 0) for who, posts in ((one, ones), (other, others))]
    return (
        *removals,
        *(Deed((who,), posts, Action.APPOINTED, "appointment/对调", 0, 0) for who, posts in ((one, others), (other, ones))),
    )


def planned(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Return who is meant for a post: «拟任某局局长人选为张三», «拟任某局局长的张三正在公示»."""
    match = _CANDIDATE.search(text)
    posts = read_posts(match[1]) if match is not None else None
    if match is None or posts is None or not is_person(match[2], closed=False):
        return ()
    return (Deed((match[2],), posts, Action.NOMINATED, "nominated/人选", 0, 0),)
