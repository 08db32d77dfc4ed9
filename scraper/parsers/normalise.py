"""Normalising: text in one form for reading, with the way back to the text as the page prints it."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scraper.parsers.annotations import MAX_ROUNDS, annotations
from scraper.parsers.radicals import RADICALS

# Marks that print nothing: zero width, direction, soft hyphen, variation selectors, tags.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]"
)
_BLANKS = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_DOTS = frozenset("•‧∙⋅・･●．᛫‣◦⸱ꞏ·")
_BREAKS = frozenset("\r\n\x0b\x0c\x85\u2028\u2029")
# Marks that NFKC would make other than a reader of Chinese takes them, or that rules want in one form.
_MARKS = str.maketrans({"，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "﹝": "〔", "﹞": "〕", "︰": ":", "﹕": ":", "「": "“", "」": "”", "『": "‘", "』": "’", "∶": ":"})  # fmt: skip
_KEPT = frozenset("。、【】《》“”‘’〔〕—…")
_HAN = "㐀-䶿一-鿿\U00020000-\U000323af"
# A byte that was lost inside a transliterated name: «买买提?吾迈尔».
_LOST_DOT = re.compile(rf"(?<=[{_HAN}]{{2}})[?？](?=[{_HAN}]{{2,8}}(?:[,，、;；。()（）\s]|为|同志|任|$))")
_TRANSLITERATED = frozenset(
    "阿艾爱安奥巴白拜包比别伯布才次措达德迪丁尔尼夫古哈海合和赫吉加江杰卡凯克孜拉勒里丽力林龙罗洛马买麦曼米木穆那乃娜奴努帕普其强曲热仁肉茹萨赛沙山诗实史斯苏索塔泰提吐图托瓦旺汪维吾西先肖夏谢雪依伊亚叶依于玉扎再占珠孜"
)


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


@dataclass(frozen=True, slots=True)
class Step:
    """One step of normalising, on characters that know where they came from; *sample* becomes *means*."""

    id: str
    apply: Callable[[list[tuple[str, int]]], Iterator[tuple[str, int]]]
    sample: str
    means: str


def _without_annotations(pairs: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    for _ in range(MAX_ROUNDS):
        dropped = {place for span in annotations("".join(character for character, _ in pairs)) for place in range(*span)}
        if not dropped:
            break
        pairs = [pair for place, pair in enumerate(pairs) if place not in dropped]
    yield from pairs


def _without_invisible(pairs: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    yield from (pair for pair in pairs if not _INVISIBLE.match(pair[0]))


def _ideographs(pairs: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    for character, origin in pairs:
        if character in RADICALS:
            yield RADICALS[character], origin
        elif "\u2f00" <= character <= "\u2fdf" or "豈" <= character <= "\ufaff" or "\U0002f800" <= character <= "\U0002fa1f":
            yield from ((form, origin) for form in unicodedata.normalize("NFKC", character))
        else:
            yield character, origin


def _widths(pairs: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    for character, origin in pairs:
        if character in _DOTS:
            yield "·", origin
        elif character in _BREAKS:
            yield "\n", origin
        elif _BLANKS.match(character):
            yield " ", origin
        elif ord(character) < 128 or character in _KEPT:
            yield character, origin
        else:
            plain = character.translate(_MARKS)
            forms = plain if plain != character else unicodedata.normalize("NFKC", character)
            yield from ((form, origin) for form in forms)


def _lost_dots(pairs: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    text = "".join(character for character, _ in pairs)
    dots = {match.start() for match in _LOST_DOT.finditer(text) if _is_name_around(text, match.start())}
    yield from (("·" if place in dots else character, origin) for place, (character, origin) in enumerate(pairs))


def _is_name_around(text: str, place: int) -> bool:
    """Say whether both sides read like a transliteration: then the mark was an interpunct («吗?第二» stays)."""
    before = re.search(rf"[{_HAN}]{{2,8}}$", text[max(0, place - 8) : place])
    after = re.match(rf"[{_HAN}]{{2,8}}", text[place + 1 : place + 9])
    if before is None or after is None:
        return False
    left, right = before[0][-3:], after[0][:3]
    return sum(one in _TRANSLITERATED for one in left) >= 2 and sum(one in _TRANSLITERATED for one in right) >= 2


def _single_blanks(pairs: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    last = ""
    for character, origin in pairs:
        if not (character == " " and last == " "):
            yield character, origin
        last = character


STEPS: tuple[Step, ...] = (
    Step("annotations", _without_annotations, "局長(cháng)", "局長"),
    Step("invisible", _without_invisible, "局\u200b长", "局长"),
    Step("ideographs", _ideographs, "局⻓⾼不", "局长高不"),
    Step("widths", _widths, "２０２４年（挂职）‧", "2024年(挂职)·"),
    Step("lost dots", _lost_dots, "买买提?吾迈尔", "买买提·吾迈尔"),
    Step("blanks", _single_blanks, "李  旭", "李 旭"),
)


def normalise(raw: str) -> Normalised:
    """Return *raw* without annotations, invisible characters and width variants; blanks are single."""
    pairs = [(character, place) for place, character in enumerate(raw)]
    for step in STEPS:
        pairs = list(step.apply(pairs))
    return Normalised("".join(character for character, _ in pairs), tuple(origin for _, origin in pairs), raw)


def trace(raw: str) -> list[tuple[str, str]]:
    """Return the steps that change *raw*, each with the text after it."""
    pairs = [(character, place) for place, character in enumerate(raw)]
    changed: list[tuple[str, str]] = []
    text = raw
    for step in STEPS:
        pairs = list(step.apply(pairs))
        after = "".join(character for character, _ in pairs)
        if after != text:
            changed.append((step.id, after))
        text = after
    return changed


def compact(text: str) -> str:
    """Return *text* without any blank, for comparing names and posts."""
    return re.sub(r"\s+", "", text)
