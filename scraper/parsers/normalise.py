"""Normalising: text in one form for reading, with the way back to the text as the page prints it."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from scraper.parsers.annotations import MAX_ROUNDS, annotations, may_be_annotated
from scraper.parsers.radicals import RADICALS
from scraper.parsers.remnants import SAMPLE, entities, full_stops, lost_dots, numbered, ornaments, part_headings

_HAN = "㐀-䶿一-鿿\U00020000-\U000323af"
# Marks that print nothing: zero width, direction, soft hyphen, variation selectors, tags.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]"
)
_BLANKS = re.compile(r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# One character may stand for a word («㍿»); those that stand for a sentence would make a text many times as long.
MOST_FOR_ONE = 4
# Radicals, Kangxi radicals and compatibility ideographs, which stand for a character that reads the same.
_OLD_IDEOGRAPH = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f]")
_MORE_BLANKS = re.compile("  +")
_GAP = re.compile(r"\n(?: ?\n){2,}")
_DOTS = frozenset("•‧∙⋅・･●．᛫‣◦⸱ꞏ·")
_BREAKS = frozenset("\r\n\x0b\x0c\x85\u2028\u2029")
# Marks that NFKC would make other than a reader of Chinese takes them, or that rules want in one form.
_MARKS = str.maketrans({"，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "﹝": "〔", "﹞": "〕", "︰": ":", "﹕": ":", "「": "“", "」": "”", "『": "‘", "』": "’", "∶": ":"})  # fmt: skip
_KEPT = frozenset("。、【】《》“”‘’〔〕—…")
# A byte that was lost inside a transliterated name, or a full stop in its place: «买买提?吾迈尔».
_LOST_DOT = re.compile(rf"(?<=[{_HAN}]{{2}})[?？.](?=[{_HAN}]{{2,8}}(?:[,，、;；。()（）\s]|为|的|同志|任|$))")
_LOST = frozenset("?？.")
_TRANSLITERATED = frozenset(
    "阿艾爱安奥巴白拜包比别伯布才次措达德迪丁尔尼夫古哈海合和赫吉加江杰卡凯克孜拉勒里丽力林龙罗洛马买麦曼米木穆那乃娜奴努帕普其强曲热仁肉茹萨赛沙山诗实史斯苏索塔泰提吐图托瓦旺汪维吾西先肖夏谢雪依伊亚叶依于玉扎再占珠孜"
)


@dataclass(frozen=True, slots=True)
class Normalised:
    """Normal text; *origin* maps each of its characters to an index in the raw text."""

    text: str
    origin: Sequence[int]
    raw: str

    def quote(self, start: int, end: int) -> str:
        """Return the raw passage that text[start:end] came from."""
        if start >= end or start >= len(self.origin):
            return ""
        return self.raw[self.origin[start] : self.origin[min(end, len(self.origin)) - 1] + 1]

    def edited(self, edits: Iterable[tuple[int, int, str]]) -> "Normalised":
        """Return the text with each text[start:end] of *edits* replaced, in order; what was not edited is not touched."""
        pieces: list[str] = []
        origin: list[int] = []
        last = 0
        for start, end, new in edits:
            pieces += (self.text[last:start], new)
            origin += self.origin[last:start]
            origin += [self.origin[start]] * len(new)
            last = end
        if not pieces:
            return self
        return Normalised("".join((*pieces, self.text[last:])), (*origin, *self.origin[last:]), self.raw)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of normalising, which leaves a text without its trigger as it is; *sample* becomes *means*."""

    id: str
    apply: Callable[[Normalised], Normalised]
    sample: str
    means: str


def _without_annotations(whole: Normalised) -> Normalised:
    for _ in range(MAX_ROUNDS):
        spans = list(annotations(whole.text)) if may_be_annotated(whole.text) else []
        if not spans:
            break
        whole = whole.edited((start, end, "") for start, end in spans)
    return whole


def _without_invisible(whole: Normalised) -> Normalised:
    return whole.edited((*match.span(), "") for match in _INVISIBLE.finditer(whole.text))


def _ideographs(whole: Normalised) -> Normalised:
    return whole.edited(
        (*match.span(), RADICALS.get(match[0]) or unicodedata.normalize("NFKC", match[0]))
        for match in _OLD_IDEOGRAPH.finditer(whole.text)
    )


def _widths(whole: Normalised) -> Normalised:
    forms = {one: form for one in set(whole.text) if not "一" <= one <= "鿿" and (form := _plain(one)) != one}
    if all(len(form) == 1 for form in forms.values()):
        table = {ord(one): form for one, form in forms.items()}
        return Normalised(whole.text.translate(table), whole.origin, whole.raw) if table else whole
    odd = re.compile(f"[{re.escape(''.join(forms))}]")
    return whole.edited((*match.span(), forms[match[0]]) for match in odd.finditer(whole.text))


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    """Return the one form in which rules see *character*."""
    if character in _DOTS:
        return "·"
    if character in _BREAKS:
        return "\n"
    if _BLANKS.match(character):
        return " "
    if ord(character) < 128 or character in _KEPT:
        return character
    marked = character.translate(_MARKS)
    if marked != character:
        return marked
    form = unicodedata.normalize("NFKC", character)
    return form if len(form) <= MOST_FOR_ONE else character


def _lost_dots(whole: Normalised) -> Normalised:
    text = whole.text
    if _LOST.isdisjoint(text):
        return whole
    return whole.edited((*match.span(), "·") for match in _LOST_DOT.finditer(text) if _is_name_around(text, match.start()))


def _is_name_around(text: str, place: int) -> bool:
    """Say whether both sides read like a transliteration: then the mark was an interpunct («吗?第二» stays)."""
    before = re.search(rf"[{_HAN}]{{2,8}}$", text[max(0, place - 8) : place])
    after = re.match(rf"[{_HAN}]{{2,8}}", text[place + 1 : place + 9])
    if before is None or after is None:
        return False
    left, right = before[0][-3:], after[0][:3]
    return sum(one in _TRANSLITERATED for one in left) >= 2 and sum(one in _TRANSLITERATED for one in right) >= 2


def _single_blanks(whole: Normalised) -> Normalised:
    return whole.edited((match.start() + 1, match.end(), "") for match in _MORE_BLANKS.finditer(whole.text))


def _short_gaps(whole: Normalised) -> Normalised:
    """A gap of any height is one empty line: rules that look over blanks must not meet a hundred thousand of them."""
    return whole.edited((*match.span(), "\n\n") for match in _GAP.finditer(whole.text))


STEPS: tuple[Step, ...] = (
    Step("entities", lambda whole: whole.edited(entities(whole.text)), "局长&ldquo;李旭", "局长“李旭"),
    Step("annotations", _without_annotations, "局長(cháng)", "局長"),
    Step("invisible", _without_invisible, "局\u200b长", "局长"),
    Step("ideographs", _ideographs, "局⻓⾼不", "局长高不"),
    Step("widths", _widths, "２０２４年（挂职）‧", "2024年(挂职)·"),
    Step("numbered", lambda whole: whole.edited(numbered(whole.text)), "1·李旭任局长", "1.李旭任局长"),
    Step("part headings", lambda whole: whole.edited(part_headings(whole.text)), "【在任】局长", "\n在任\n局长"),
    Step("lost dots", _lost_dots, "买买提?吾迈尔", "买买提·吾迈尔"),
    Step("ornaments", lambda whole: whole.edited(ornaments(whole.text)), "📌局长李旭", " 局长李旭"),
    Step("lost dots", lambda whole: whole.edited(lost_dots(whole.text)), "买买提?艾力", "买买提·艾力"),
    Step("full stops", lambda whole: whole.edited(full_stops(whole.text)), SAMPLE, SAMPLE.replace(".", "。")),
    Step("blanks", _single_blanks, "李  旭", "李 旭"),
    Step("gaps", _short_gaps, "决定\n \n\n\n任命", "决定\n\n任命"),
)


def normalise(raw: str) -> Normalised:
    """Return *raw* without annotations, invisible characters and width variants; blanks are single."""
    whole = Normalised(raw, range(len(raw)), raw)
    for step in STEPS:
        whole = step.apply(whole)
    return whole


def trace(raw: str) -> list[tuple[str, str]]:
    """Return the steps that change *raw*, each with the text after it."""
    whole = Normalised(raw, range(len(raw)), raw)
    changed: list[tuple[str, str]] = []
    for step in STEPS:
        after = step.apply(whole)
        if after.text != whole.text:
            changed.append((step.id, after.text))
        whole = after
    return changed


def compact(text: str) -> str:
    """Return *text* without any blank, for comparing names and posts."""
    return "".join(text.split())
