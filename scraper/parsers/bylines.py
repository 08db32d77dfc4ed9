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
# One of these stands in every byline, no farther behind its beginning than a day, a time and what may stand before a source:
# most pages hold none, and are not searched.
_WORD = re.compile(r"来源|作者|发(?:布[机单时日]|文)|浏览|阅读|点击|字号")
_BEFORE_WORD = 40


def has_byline(visible: str) -> bool:
    """Say whether the text *visible* on a page prints when and by whom it was published."""
    word = _WORD.search(visible)
    return word is not None and _BYLINE.search(visible, max(0, word.start() - _BEFORE_WORD)) is not None
