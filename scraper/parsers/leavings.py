"""Leavings: the clauses in which a post ends, or is confirmed, with what is said of it behind it: «…职务自然免除», «…卸任»."""

import re
from dataclasses import replace

from monitor.facts import Action
from scraper.parsers.deeds import MODES, Deed, Flow
from scraper.parsers.names import is_person, split_names
from scraper.parsers.phrases import Post, peel, read_posts, title_then_name
from scraper.parsers.slots import glued

LAPSED = re.compile(
    r"^(?:自[^,;。]{1,12}起)?(?:原任|所任)?(.{4,80}?)(?:(?:聘任)?职务)?、?(?:[因随][^,;。]{2,16}?)?(?:自然|自行|随之|自动|相应|同时|一并|予以|即行|已|被){1,2}(?:免[除去]|解[聘除]|撤销)$|^(.{4,80}?)职务因[^,;。]{2,16}?免[除去]$|^(.{4,80}?)职务(?:不再保留|随之取消|相应取消|自然消失)$"
)
# «张三的甲局局长职务，李四的乙局局长职务自然免除», «甲局局长一职，由张三接任»: one verb for what stands before the comma too.
LAPSING = re.compile(
    r"(?<=职务)[,，](?=[^,;，；。]{2,16}的[^,;，；。]{4,60}职务(?:[,，][^;；。]{0,160})?(?:自然|自行|随之|自动)(?:随之|自动|一并|同时)?免[除去])|(?<=职务)[,，](?=[因随][^,;，；。]{1,16}免[除去])|(?<=一职)[,，](?=由[^,;，；。]{2,40}(?:接任|继任|出任|接替|接棒|担任))|(?<=[一-龥])[,，](?=副?(?:局长|主任|[一-龥]{1,3}长|书记|[一-龥]{0,4}师)[一-龥·、]{2,40}的(?:原)?职务(?:自然|自行|随之|自动)(?:随之|自动|一并|同时)?免[除去])"
)
# «张三同志已达到法定退休年龄,经研究,免去其…»: who retires stands in the clause before.
OF_AGE = re.compile(
    r"^(?:鉴于|因|由于|考虑到)?([^,;。]{2,14}?)(?:同志)?(?:现|已经?|均|均已)?(?:达到?|到达|年满|超过|接近)[^,;。]{0,12}(?:退休|任职|最高)年龄"
)
# The number of a line stands before whom it is about.
_NUMBER = re.compile(r"^\s*(?:[一二三四五六七八九十\d]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）])")
# «其原任某局局长职务»
_HELD_BEFORE = re.compile(r"^(?:原任|所任|担任|兼任)?的?")
_PROBATION_POST = re.compile(r"^(?:同意|批准)?(.{6,80}?)(?:职务)?试用期满")
_PROBATION_OVER = re.compile(r"^(.{5,60}?)(?:同志)?(?:一年)?试用期(?:已)?满")
_IN_THE_SEAT = re.compile(r"[,，]?(?:经?考核(?:合格|胜任)[,，]?)?(?:按期|同意|予以|现)?(?:正式任[职用命]|转正|转为正式)")
_STATED_OF_POST = (
    (LAPSED, Action.REMOVED, "removal/自然免除"),
    (_PROBATION_POST, Action.APPOINTED, "confirmed/试用期满"),
)
_HELD = re.compile(
    r"(?:挂职|兼任|担任|所任|原任|现任|挂任)(?:的)(?=[一-龥]{4})|(?<=[一-龥]{2})(?:原任|所任|原担任)(?=[一-龥]{4})"
)
# «对张三辞去某市市长职务的请求，予以接受», «张三辞去旗长职务的请求被接受».
_RESIGNED = re.compile(
    r"^(?:[^,;。]{0,40}?审议了?)?(?:关于|对)?(?P<who>[^,;。的]{2,14}?)(?:同志)?(?:(?:提出|提交)的?)?(?:关于)?辞去(?:其)?(?:担任的)?(?P<posts>[^,;。]{2,60}?)(?:职务)?的?(?:请求|申请)(?P<granted>(?:已)?(?:被|获(?:得)?|得到)(?:接受|批准|同意))?$"
)
_GRANTED = re.compile(
    r"^[,，](?:(?:根据|依照|按照)[^;。]{2,90}?[,，]|※+[,，])?(?:会议)?(?:决定)?(?:予以|表示|决定)?(?:接受|批准|同意|准予)"
)
# «某局副局长张三卸任», «某中心主任李四，免职»
_LEFT = re.compile(r"^(?P<who>[^,;。]{6,70}?)(?:同志)?(?:已|现|正式|日前|近日)?(?:卸任|离任|去职|被免职|予以免职|免职)$")
_DISMISSED = re.compile(r"^[,，](?:予以|被)?免(?:职|去职务|去其职务)(?=$|[,;，；。])")


def left_by(text: str, flow: Flow, after: str) -> tuple[Deed, ...]:
    """Return who leaves which post by the clause *text*; *after* is what follows it in the sentence."""
    return _lapsed(text, flow) or _seated(text, after) or _resigned(text, after) or _left(text, after, flow)


def _lapsed(text: str, flow: Flow) -> tuple[Deed, ...]:
    for pattern, action, rule in _STATED_OF_POST:
        match = pattern.match(text)
        stated = next(filter(None, match.groups()), "") if match is not None else ""
        held = _HELD.sub("的", stated, count=1)
        found = _own_posts(held, flow) or (peel(held, flow.hints) if stated else None)
        if found is not None:
            return (Deed(*found, action, rule, 0, 0),)
        several = glued(held, MODES["removed"], flow) if action is Action.REMOVED and "、" in held else ()
        if several:
            return tuple(replace(deed, rule=rule) for deed in several)
        if action is Action.REMOVED and (holders := _holders(held.removesuffix("的"))):
            return tuple(Deed((name,), posts, action, rule, 0, 0) for name, posts in holders)
    return ()


def _holders(held: str) -> list[tuple[str, tuple[Post, ...]]]:
    """Read «原某局局长张三、副局长李四、王五»: each name has the title before it, and each title the body before it."""
    found: list[tuple[str, tuple[Post, ...]]] = []
    for part in _NUMBER.sub("", held).split("、"):
        titled = title_then_name(part, closed=True)
        if titled is not None:
            body = found[-1][1][-1].body if found else None
            found.append((titled[0], tuple(post if post.body else replace(post, body=body) for post in titled[1])))
        elif found and is_person(part, closed=False):
            found.append((part, found[-1][1]))
        else:
            return []
    return found


def _seated(text: str, after: str) -> tuple[Deed, ...]:
    """Read «某局副局长张三试用期满，正式任职»."""
    match = _PROBATION_OVER.match(text)
    titled = title_then_name(match[1]) if match is not None and _IN_THE_SEAT.match(text[match.end() :] + after) else None
    return () if titled is None else (Deed((titled[0],), titled[1], Action.APPOINTED, "confirmed/试用期满", 0, 0),)


def _own_posts(held: str, flow: Flow) -> tuple[tuple[str, ...], tuple[Post, ...]] | None:
    """Read «其某局局长», said of who was spoken of before."""
    posts = read_posts(_HELD_BEFORE.sub("", held[1:])) if held[:1] in ("其", "他", "她") and flow.people else None
    return None if posts is None else (flow.people, posts)


def _resigned(text: str, after: str) -> tuple[Deed, ...]:
    match = _RESIGNED.match(text)
    if match is None or not (match["granted"] or _GRANTED.match(after)):
        return ()
    people, posts = split_names(match["who"]), read_posts(match["posts"])
    if people is None or posts is None or not all(is_person(one, closed=True) for one in people):
        return ()
    return (Deed(people, posts, Action.REMOVED, "removal/辞去", 0, 0),)


def _left(text: str, after: str, flow: Flow) -> tuple[Deed, ...]:
    match = _LEFT.match(text)
    whole = match["who"] if match is not None else text if _DISMISSED.match(after) else ""
    titled = title_then_name(whole) if whole else None
    posts = _embodied(titled[1], flow) if titled is not None else None
    return () if titled is None or posts is None else (Deed((titled[0],), posts, Action.REMOVED, "removal/卸任", 0, 0),)


def _embodied(posts: tuple[Post, ...], flow: Flow) -> tuple[Post, ...] | None:
    """Return *posts* with their body: «张三任某局局长，原局长李四卸任» is about the post that the clause before gave away."""
    if posts[0].body is not None:
        return posts
    given = flow.last.posts if flow.last is not None and flow.last.action is not Action.REMOVED else ()
    return given if [post.title for post in posts] == [post.title for post in given] else _among(posts, given)


def _among(posts: tuple[Post, ...], given: tuple[Post, ...]) -> tuple[Post, ...] | None:
    """Return the one post of *given* that *posts* means, in the body that stands before it there."""
    bodies = [post.body for post in given if post.body is not None]
    titles = {post.title for post in given}
    known = len(posts) == 1 and posts[0].title in titles and len(bodies) <= 1
    return tuple(replace(post, body=bodies[0] if bodies else None) for post in posts) if known else None
