"""Normalising: text in one form for reading, with the way back to the text as the page prints it."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from pypinyin import Style, pinyin

_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad\ufe00-\ufe0f\u202a-\u202e]")
_ANNOTATION = re.compile(r"([㐀-䶿一-鿿])[(（] ?([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}) ?[)）]( ?)")
_TONES = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ", "aaaaeeeeiiiioooouuuuüüüünnnm")
_BLANKS = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_DOTS = "•‧∙⋅・･●．᛫"
# CJK radicals that NFKC leaves alone, and the ideograph each stands for (Unihan EquivalentUnifiedIdeograph).
_RADICALS = {"⻓": "长", "⻢": "马", "⻅": "见", "⻋": "车", "⻔": "门", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻥": "鱼", "⻦": "鸟", "⻩": "黄", "⻬": "齐", "⻰": "龙", "⻘": "青", "⻄": "西", "⺟": "母", "⺠": "民", "⻉": "贝", "⻆": "角", "⻨": "麦", "⻣": "骨", "⻤": "鬼", "⻯": "竜", "⻳": "龟", "⺝": "月", "⺼": "肉", "⻁": "虎", "⻙": "韦", "⻑": "長", "⻒": "長"}  # fmt: skip
_STYLE_THREE_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Normalised:
    """Normal text; *origin* maps each of its characters to an index in the raw text."""

    text: str
    origin: tuple[int, ...]
    raw: str

    def quote(self, start: int, end: int) -> str:
        """Return the raw passage that text[start:end] came from."""
        if start >= end or start >= len(self.origin):
            return ""
        return self.raw[self.origin[start] : self.origin[min(end, len(self.origin)) - 1] + 1]


def normalise(raw: str) -> Normalised:
    """Return *raw* without annotations, invisible characters and width variants; blanks are single."""
    pairs = _stripped(list(enumerate(raw)), raw)
    text: list[str] = []
    origin: list[int] = []
    for index, character in pairs:
        if _INVISIBLE.match(character):
            continue
        for form in _form(character):
            if form == " " and text and text[-1] == " ":
                continue
            text.append(form)
            origin.append(index)
    return Normalised("".join(text), tuple(origin), raw)


def _form(character: str) -> str:
    if character in _RADICALS:
        return _RADICALS[character]
    if character in _DOTS:
        return "·"
    if character in "\r\n":
        return "\n"
    if _BLANKS.match(character):
        return " "
    if character in "，。；：、（）【】《》“”‘’「」『』〔〕—…":
        return {"，": ",", "：": ":", "；": ";", "（": "(", "）": ")"}.get(character, character)
    return unicodedata.normalize("NFKC", character) if ord(character) > 127 else character


def _stripped(pairs: list[tuple[int, str]], raw: str) -> list[tuple[int, str]]:
    """Drop pinyin annotations: a bracket with a dictionary reading of the character before it (language.md §1.1)."""
    found = [match for match in _ANNOTATION.finditer(raw) if _reads(match[1], match[2])]
    if not found:
        return pairs
    with_blank = sum(bool(match[3]) for match in found) / len(found) >= _STYLE_THREE_SHARE
    dropped: set[int] = set()
    for match in found:
        dropped.update(range(match.end(1), match.end() if with_blank else match.start(3)))
    kept = [pair for pair in pairs if pair[0] not in dropped]
    rest = "".join(character for _, character in kept)
    if any(_reads(match[1], match[2]) for match in _ANNOTATION.finditer(rest)) and len(rest) < len(pairs):
        again = _stripped([(place, character) for place, character in enumerate(rest)], rest)
        return [(kept[place][0], character) for place, character in again]
    return kept


@lru_cache(maxsize=4096)
def _readings(character: str) -> tuple[frozenset[str], frozenset[str]]:
    toned = frozenset(pinyin(character, style=Style.TONE, heteronym=True)[0])
    return toned, frozenset(reading.translate(_TONES) for reading in toned)


def _reads(character: str, syllable: str) -> bool:
    toned, plain = _readings(character)
    bare = syllable.translate(_TONES)
    return syllable in toned if bare != syllable else bare in plain or bare.replace("v", "ü") in plain


def compact(text: str) -> str:
    """Return *text* without any blank, for comparing names and posts."""
    return re.sub(r"\s+", "", text)
