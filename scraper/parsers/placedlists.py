"""Placed lists: an act that heads names with a post and says behind each name in which body («任副局长：张三（市数据局）»)."""

import re

from monitor.facts import Action
from scraper.parsers.deeds import MODES, Deed, Flow
from scraper.parsers.names import is_person, is_unmistakable, tidy
from scraper.parsers.phrases import Post, read_posts
from scraper.parsers.posts import TITLES_IN_A_ROW
from scraper.parsers.slots import qualifier_of

_BULLET = r"\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]\s*)?"
_THESE = r"(?:(?:下列|以下)(?:\d{1,2}名)?(?:同志|人员)(?:的)?)"
_HEAD = re.compile(
    rf"^{_BULLET}(?:[^,;。:的]{{0,24}}?(?:决定|同意|批准|研究))?(?:(?P<gains>{_THESE}任|(?:任命|聘任|任){_THESE}?为?)|(?P<loses>(?:免去|解聘|免){_THESE}?))"
    rf"(?P<posts>{TITLES_IN_A_ROW.pattern})(?:职务)?(?P<colon>[:：]|\s*$)"
)
_ITEM = re.compile(
    rf"{_BULLET}(?P<name>[^()（）、;,。\d]{{2,14}}?)\s*[(（](?P<body>[^()（）,、]{{2,24}}?)(?:[,、](?P<remark>[^()（）]{{2,16}}))?[)）]\s*[、,;；。]?"
)
_BODY = re.compile(r"[局厅委办会院心室校所站队馆处社团校府]$")
_LONGEST = 400


def placed_list(line: str, flow: Flow) -> tuple[Deed, ...] | None:
    """Return who gets or loses the post that stands over a list or opens it, each in the body behind his name.

    None where *line* is neither such a head nor a line of such a list.
    """
    head = _HEAD.match(line) if len(line) <= _LONGEST else None
    if head is not None:
        flow.placed = _posts(head["posts"])
        flow.verb, flow.headed = MODES["appointed" if head["gains"] else "removed"], True
    rest = line[head.end() :] if head is not None else line
    if not flow.placed or not rest.strip():
        return () if head is not None else None
    deeds = _items(line, len(line) - len(rest), flow)
    if not deeds:
        flow.placed = ()
    return deeds or None


def _posts(text: str) -> tuple[Post, ...]:
    return read_posts(text) or ()


def _items(line: str, start: int, flow: Flow) -> tuple[Deed, ...]:
    """Return the deeds of a line that is nothing but names with bodies; a line with anything else is no such list."""
    gains = flow.verb is MODES["appointed"]
    deeds: list[Deed] = []
    while start < len(line):
        item = _ITEM.match(line, start)
        if item is None or (deed := _deed(item, flow.placed, gains=gains)) is None:
            return ()
        deeds.append(deed)
        start = item.end()
    return tuple(deeds)


def _deed(item: re.Match[str], posts: tuple[Post, ...], *, gains: bool) -> Deed | None:
    name = tidy(item["name"])
    if not is_person(name, closed=True) or not is_unmistakable(name) or not _BODY.search(item["body"]):
        return None
    placed = tuple(Post(item["body"], post.title) for post in posts)
    action, rule = (Action.APPOINTED, "appointment/单位在后") if gains else (Action.REMOVED, "removal/单位在后")
    return Deed((name,), placed, action, rule, *item.span(), qualifier=qualifier_of(item["remark"] or ""))
