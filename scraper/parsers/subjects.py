"""Subjects: who stands before a verb, once the time, the post left behind and the predecessor are taken off."""

import re

from scraper.parsers.names import HAN, ends_in_number, has_surname, is_addressed, is_listed, is_person
from scraper.parsers.phrases import read_posts

_TIME = re.compile(
    r"(?:同志)?(?:自?(?:即|同)日起?|日前|近日|近期|日内|昨日|今日|当日|昨天|今天|已?于?(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])起?|(?:已经?|此前|早已)?[于在](?:今年|去年|(?:19|20)\d\d年)\d{1,2}月份?|此前已|正式)$"
)
# When or how somebody took a post, between his name and the verb: «张三今天任…», «张三全票当选…».
_MANNER = re.compile(
    r"(?:同志)?(?:仍然?|还|又|再次|终于|最终|竟然?|居然|意外|后来|随后|随即|旋即|刚刚|此次|这次|今[天日]|昨[天日]|当[天日]|次日|同日|因此|于是|全票|高票|顺利|火速|低调|临危受命|受命|奉命|转岗|回归|单独|本人|自己)$"
)
# «张三由甲局局长改任乙局局长»: what he was says nothing of his new post.
_LEAVES = re.compile(
    r"^(?P<who>.{2,14}?)(?:同志)?,?(?:已|日前|近日)?[由从](?P<posts>.{4,70}?)(?:的?(?:岗位|职位|任上|一职|职务)上?)?$"
)
# «张三由市财政局调任…»: the body that he leaves.
_OF_A_BODY = re.compile(r"^[一-龥]{2,24}(?:局|厅|委|委员会|办公室|中心|政府|公司|集团|学院|大学|法院|检察院)$")
_REASON = re.compile(r"(?:已|日前|近日)?(?:因|由于)[^,;。]{2,16}$")
_ADDRESS = re.compile(r"(?:同志|先生|女士)$")
_FOLLOWS = re.compile(
    r"^(?P<who>.{2,14}?)(?:同志)?(?:已|将|正式)?(?:接替|接棒|继任)(?P<why>[^,;。]{0,16}?的)?(?:前任|原任)?(?P<old>[^,;。的]{2,14}?)(?:同志)?$"
)
_OUT = re.compile(r"卸任|离任|卸职|去职|被免职")
_TITLED_OLD = re.compile(r"^.{0,12}(?:局长|主任|书记|厅长|院长|经理|董事长)")
_COMRADES = re.compile(r"(?:(?<=[一-龥]{2})[两二三四五六七八九](?:名|位)?)?同志$")
_ANY_COMRADE = re.compile(
    r"^(?:[两几各诸数多每]|上述|以上|以下|部分|其他|其它|年轻|女|老|新|男|优秀|一些|该|此|这|那|另|又|分管|主管|此外|其余)|[位名些批个]$"
)


def plain(left: str) -> str:
    """Return *left* without the time, the former post or the predecessor that stand between a name and its verb."""
    bare = _TIME.sub("", left).rstrip(" ,")
    reason = _REASON.search(bare)
    if reason is not None and is_person(name := _ADDRESS.sub("", bare[: reason.start()]), closed=False):
        return name
    leaves = _LEAVES.match(bare)
    if leaves is not None and (read_posts(leaves["posts"]) is not None or _OF_A_BODY.search(leaves["posts"])):
        return leaves["who"]
    follows = succession(bare)
    return bare if follows is None else follows[0]


def without_manner(left: str) -> str:
    """Return *left* without the word of time or manner behind a name («张三今天», «张三全票»), which would pass for a part of it."""
    bare = _MANNER.sub("", left)
    return bare if bare != left and is_person(bare, closed=False) else left


def succession(text: str) -> tuple[str, str | None] | None:
    """Return who follows whom in «张三接替到龄卸任的李四»; the second is None where it is not said that he left."""
    match = _FOLLOWS.match(text.strip(" ,"))
    if match is None:
        return None
    old = _TITLED_OLD.sub("", match["old"])
    if not is_person(old, closed=False):
        return None
    return match["who"], old if _OUT.search(match["why"] or "") else None


_PADDED = re.compile(rf"^([{HAN}])\s+([{HAN}])$")


def addressed(text: str) -> tuple[str, ...] | None:
    """Return the names in «密切同志», «计划、匡正两同志», which are words or open with no surname; who counts comrades names none."""
    listed = text.removesuffix("同志") if ends_in_number(text) else _COMRADES.sub("", text)
    names = tuple(_PADDED.sub(r"\1\2", name.strip()) for name in listed.split("、")) if listed != text else ()
    return names if names and all(_is_called(name) for name in names) else None


def _is_called(name: str) -> bool:
    return (is_addressed(name) or (has_surname(name) and is_listed(name))) and not _ANY_COMRADE.search(name)
