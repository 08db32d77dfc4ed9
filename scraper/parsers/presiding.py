"""Presiding: the acts that give somebody the whole work of a body while his post stays, or take it from him again (domain.md A8).

«由某省数据局副局长张三主持某省数据局工作», «某省数据局副局长张三不再主持某省数据局工作»: his post is no new one, its mode is.
"""

import re

from monitor.facts import Action
from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.phrases import Post, title_then_name

_PRESIDES = re.compile(
    r"^(?:决定)?由?(?P<who>[^,;。]{5,60}?)(?:同志)?(?P<ends>不再)?(?:临时|暂时?)?主持(?P<of>[^,;。]{0,30}?)(?:全面|行政)?工作$"
)
# The body he is in, in short, or nothing: «该局», «全局», «省数据局».
_OWN = re.compile(r"(?:[全该本]?[局厅委办院校]|中心)?(?:机关)?")
_SHORTEST_BODY = 3


def presided(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Return who is given the whole work of a body by the clause *text* of an act, or has it no more; news of work gives it to nobody."""
    match = _PRESIDES.match(text) if flow.act and text.endswith("工作") else None
    titled = title_then_name(match["who"]) if match is not None else None
    if match is None or titled is None or not _is_his(match["of"], titled[1]):
        return ()
    words = "不再主持工作" if match["ends"] else "主持工作"
    return (Deed((titled[0],), titled[1], Action.APPOINTED, "presiding/主持工作", 0, 0, qualifier=words),)


def _is_his(of: str, posts: tuple[Post, ...]) -> bool:
    """Say whether the work *of* something is that of the body in which somebody has *posts*, and neither a task nor another body's."""
    bodies = [post.body for post in posts if post.body is not None]
    return _OWN.fullmatch(of) is not None or (
        len(of) >= _SHORTEST_BODY and any(body.endswith(of) or of.endswith(body) for body in bodies)
    )
