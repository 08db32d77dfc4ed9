"""Title seams: where one title of a line ends and the next begins («党组书记　局长»), and what of another tongue stands beside them."""

import re

from scraper.parsers.names import is_person
from scraper.parsers.posts import ends_in_title, split_post

BODY_END = re.compile(r"[省市县区州盟旗乡镇局委办厅处科室院会团部组队所站段校司署社行馆台企公]$|(?:海关|中心|集团)$")
REMARK_BESIDE = re.compile(r"[(（\[【]([^()（）\[\]【】]{0,24})[)）\]】]")
# «DIRECTOR 局长», «局长 Director-General»: the same title for readers of English.
_LATIN = re.compile(r"^[A-Za-z][A-Za-z .,&'’-]{2,60}(?=[\u4e00-\u9fa5])|(?<=[\u4e00-\u9fa5])[A-Za-z .,&'’-]{2,60}[A-Za-z.]$")


def without_latin(text: str) -> str:
    """Return *text* without its English before or behind it, where a name or a title is left; «LNG公司总经理» keeps its letters."""
    bare = _LATIN.sub("", text).strip(" :：")
    if bare == text:
        return text
    phrase = split_post(bare)
    alone = is_person(bare, closed=False) or (phrase is not None and phrase.organisation is None)
    return bare if alone else text


def parted(text: str) -> str:
    """Return *text* with 、 for each blank between two whole titles: «党组书记　局长» are two, «总 工 程 师» is one."""
    words = text.split()
    joined = "".join(words[:1])
    for word in words[1:]:
        joined += f"、{word}" if _are_two(joined, word) else word
    return joined


def _are_two(before: str, word: str) -> bool:
    """Say whether a title ends with *before* and another one, its body named or not, is all of *word*."""
    if ends_in_title(REMARK_BESIDE.sub("", before)) is None:
        return False
    own = REMARK_BESIDE.sub("", re.split(r"[、,，;；/|]", word)[0])
    phrase = split_post(own)
    if phrase is None or (longest := ends_in_title(before + own)) is None or len(longest) > len(own):
        return False  # «主任 委员» may be one title set apart
    named = phrase.organisation
    return named is None or (len(named) > 1 and BODY_END.search(named) is not None)
