"""Script: Traditional text made simplified for reading, character by character, only where the page is Traditional."""

import re
from functools import lru_cache

from opencc import OpenCC

from scraper.parsers.normalise import Normalised

# Characters that simplified pages never print and Traditional ones can hardly avoid.
_TRADITIONAL = re.compile(
    r"[個們這為爲國學會來時務員與據數長門開關領導機構書記總區發業東車專產産實體電網辦處廳級對應從現經營環黨報備陽濟廣貴雲寧蘇陝內選舉職稱號單項條決議將於後請負責據揭牌設備質屬歷]"
)
_SHARE = 0.02
_FEW = 2
_SAMPLE = 8000
_PLACES = "辽西南咸海江长怀普集建遂睢阜延"
_PLACE_NING = re.compile(rf"(?<=[{_PLACES}])甯|甯(?=[夏波德乡国晋陵强河海明县市]|[津阳化都远武南城蒗洱安陕][县市区旗])")
_ZHU = re.compile(r"(?<![显卓编原专名论土昭巨合遗译])著(?![名作称述录])")
# Characters that nobody writes for another one: where they stand outside these words, as in a name, they are meant.
_MEANT = re.compile(
    r"[昇脩陞谿]|乾(?![燥旱淨净杯脆部涉警線线洗糧粮枯貨货果草濕湿枝擾扰預预勁劲活])(?<![餅饼若骨主公能風风烘晾擦才精]乾)"
)
# Standard simplified characters that the converter rewrites; in a name they make it uncertain (language.md §1.3).
RISKY = frozenset("乾剋劄吒夥徵扞於昇氾爇祕脩苧蒐薳薹袷谿釐陞麽")


@lru_cache(maxsize=1)
def _converter() -> OpenCC:
    return OpenCC("t2s")


def is_traditional(text: str) -> bool:
    """Say whether the page is written in Traditional characters."""
    sample = text[:_SAMPLE]
    found = len(_TRADITIONAL.findall(sample))
    return found > _FEW and found > _SHARE * len(re.findall(r"[一-鿿]", sample))


def to_simplified(whole: Normalised) -> Normalised:
    """Return *whole* in simplified characters, its offsets unchanged; simplified pages are left as they are."""
    return Normalised(simplified(whole.text), whole.origin, whole.raw) if is_traditional(whole.text) else whole


def simplified(text: str) -> str:
    """Return Traditional *text* in simplified characters, of the same length.

    Converters that write 甯 for every 宁 betray it in a place name; then every 甯 of the page is 宁.
    """
    converted = _converter().convert(text)
    if len(converted) != len(text):  # a phrase that changes its length would break the way back
        converted = "".join(_one(character) for character in text)
    if kept := [match.start() for match in _MEANT.finditer(text)]:
        characters = list(converted)
        for place in kept:
            characters[place] = text[place]
        converted = "".join(characters)
    if _PLACE_NING.search(converted):
        converted = converted.replace("甯", "宁")
    return _ZHU.sub("着", converted)


@lru_cache(maxsize=8192)
def _one(character: str) -> str:
    found = _converter().convert(character)
    return found if len(found) == 1 else character


def risky_characters(name_raw: str) -> tuple[str, ...]:
    """Return the characters of a name on a Traditional page that may have been meant as they stand."""
    return tuple(character for character in name_raw if character in RISKY or character == "甯")
