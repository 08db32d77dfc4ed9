"""Script: Traditional text made simplified for reading, character by character, only where the page is Traditional."""

import re
from functools import lru_cache

from opencc import OpenCC

from scraper.parsers.normalise import Normalised

# Characters that simplified pages never print and Traditional ones can hardly avoid.
_TRADITIONAL = re.compile(r"[個們這為爲國學會來時務員與據數長門開關領導機構書記總區發業東車專產實體電網辦處廳級對應從現經營環]")
_SHARE = 0.02
_PLACE_NING = re.compile(r"(辽|西|南|咸|海|江|长|怀|普|集|建|遂|睢|阜)甯|甯(夏|波|德|乡|国|晋|陵|强|河|海)")
_ZHU = re.compile(r"(?<![显卓编原专名论土昭巨合译遗])著(?![名作称述录])")


@lru_cache(maxsize=1)
def _converter() -> OpenCC:
    return OpenCC("t2s")


def is_traditional(text: str) -> bool:
    """Say whether the page is written in Traditional characters."""
    sample = text[:8000]
    return len(_TRADITIONAL.findall(sample)) > max(3, _SHARE * len(sample))


def to_simplified(whole: Normalised) -> Normalised:
    """Return *whole* in simplified characters, its offsets unchanged; simplified pages are left as they are."""
    if not is_traditional(whole.text):
        return whole
    converted = _converter().convert(whole.text)
    if len(converted) != len(whole.text):  # a phrase that changes its length would break the way back
        converted = "".join(_converter().convert(character) for character in whole.text)
    if _PLACE_NING.search(converted):
        converted = converted.replace("甯", "宁")
    return Normalised(_ZHU.sub("着", converted), whole.origin, whole.raw)
