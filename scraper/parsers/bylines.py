"""Bylines: the day beside a source or a count under a title. Only a text has one: what a server puts in its place has not."""

import re

_REST = r"\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
_DAY = rf"(?:19|20){_REST}"
# No frame prints these beside a day; the day in a frame is a visitor's, or that of the page's last change.
_SOURCES = ("来源", "作者", "发布(?:机构|单位)", "发文(?:机关|单位)")
_SOURCE = rf"(?:{'|'.join(_SOURCES)})\s?[:：]"
_COUNT = r"(?:(?:浏览|阅读|点击)(?:次数|量|数)?|字号)\s?[:：]"
_BEHIND = rf"(?:\s?\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?[^。]{{0,16}}?(?:{_SOURCE}|{_COUNT})"
# Each way begins with a character spelled out, so that the search skips to the next of them.
_WAYS = (
    *(rf"{century}{_REST}{_BEHIND}" for century in ("19", "20")),
    *(rf"{source}\s?[:：][^。]{{0,40}}?{_DAY}" for source in _SOURCES),
    rf"发布(?:时间|日期)\s?[:：]?\s?{_DAY}",
)
_BYLINE = re.compile("|".join(_WAYS))
# One of these stands in every byline: most pages hold none, and are not searched.
_WORDS = ("来源", "作者", "发布机", "发布单", "发布时", "发布日", "发文", "浏览", "阅读", "点击", "字号")


def has_byline(visible: str) -> bool:
    """Say whether the text *visible* on a page prints when and by whom it was published."""
    return any(word in visible for word in _WORDS) and _BYLINE.search(visible) is not None
