"""Presiding: the acts that give somebody the whole work of a body while his post stays, or take it from him again (domain.md A8).

«由某省数据局副局长张三主持某省数据局工作», «某省数据局副局长张三不再主持某省数据局工作»: his post is no new one, its mode is.
"""

import re

from monitor.facts import Action
from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.phrases import title_then_name

_PRESIDES = re.compile(
    r"^(?:决定)?由?(?P<who>[^,;。]{5,60}?)(?:同志)?(?P<ends>不再)?(?:临时|暂时?)?主持(?![^,;。]{0,12}(?:党|日常|会议))(?P<of>[^,;。]{0,30}?)(?:全面|行政)?工作$"
)


def presided(text: str, flow: Flow) -> tuple[Deed, ...]:
    """Return who is given the whole work of a body by the clause *text* of an act, or has it no more; news of work gives it to nobody."""
    match = _PRESIDES.match(text) if flow.act and text.endswith("工作") else None
    titled = title_then_name(match["who"]) if match is not None else None
    if match is None or titled is None:
        return ()
    words = "不再主持工作" if match["ends"] else "主持工作"
    return (Deed((titled[0],), titled[1], Action.APPOINTED, "presiding/主持工作", 0, 0, qualifier=words),)
