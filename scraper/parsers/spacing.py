"""Spacing: padded names joined and broken lines mended, the way back to the raw text kept (language.md §1.4)."""

import re

from scraper.parsers.names import STOP
from scraper.parsers.normalise import Normalised
from scraper.parsers.posts import POSTS
from scraper.parsers.surnames import SINGLE

_HAN = "㐀-䶿一-鿿\U00020000-\U000323af"
# Single characters set apart by blanks, bounded by anything but a Han character: 王 强, 包 满 达, 领 导 简 介.
_SPACED = re.compile(rf"(?<![{_HAN}])[{_HAN}](?: [{_HAN}](?![{_HAN}]))+")
_GENDER = re.compile(r" [男女]$")
_NO_BLANK = re.compile(r"\S+")
_TWO_NAMES = 4
# «王 强»: two characters and the blank between them.
_PADDED = 3
_LABELS_WORDS = "姓名 职务 任命 免去 任免 性别 民族 现任 拟任 分工 简历 职责 附件 打印 关闭 领导 通知"
_LABELS = frozenset(_LABELS_WORDS.split())
# A line that stops in the middle of a clause: its verb has no finished post yet, or a name is cut.
_OPEN_LINE = re.compile(
    rf"(?:(?:任命|免去|聘任|解聘|接受|提名)[^,;:。\n]{{1,60}}|[{_HAN}]·|[^,;:。\n]{{12,60}}(?<![现历曾时首新前原责主重信])[任为的](?![免职务期前])[^,;:。\n]{{1,40}})$"
)
_LONGEST_TAIL = 100
_LINE_END = re.compile(rf"[{_HAN}·]\n(?= *[{_HAN}·])")
_CLOSED_TAIL = re.compile(r"(?:[长任记员师席]|职务|通知|决定|名单|公告|事项|如下|公示|任免|同志|知|职|人选|案|[)）])$")
_BROKEN_VERB = re.compile(r"[ \n](?:(?<=[任免] )(?=[命去])|(?<=职 )(?=务)|(?<=任\n)(?=命)|(?<=免\n)(?=去))")
_MARKED_LINE = re.compile(r" *(?:[一二三四五六七八九十\d]{1,3}[、.．]|[(（]|特此|任命|免去)")


def mend(whole: Normalised) -> Normalised:
    """Return *whole* with padded names and broken lines joined."""
    text = whole.text
    dropped: set[int] = set()
    for match in _SPACED.finditer(text):
        for start, end in _runs(match, whole):
            dropped.update(_joined(text[start:end], start))
    dropped.update(match.start() for match in _BROKEN_VERB.finditer(text))
    for match in _LINE_END.finditer(text):
        if _breaks_off(text, match.start() + 1):
            dropped.add(match.start() + 1)
    return whole.edited((place, place + 1, "") for place in sorted(dropped))


def _breaks_off(text: str, end: int) -> bool:
    """Say whether the line that ends at *end* stops in the middle of a clause; a bounded look back."""
    begin = max(text.rfind("\n", max(0, end - _LONGEST_TAIL), end) + 1, end - _LONGEST_TAIL, 0)
    tail = text[begin:end]
    return bool(_OPEN_LINE.search(tail)) and not _CLOSED_TAIL.search(tail) and not _MARKED_LINE.match(text, end + 1)


def _runs(match: re.Match[str], whole: Normalised) -> list[tuple[int, int]]:
    """Return the parts of a run of single characters: where blanks are of two widths, one parts names and one pads them."""
    start, end = match.span()
    gender = _GENDER.search(match[0])
    if gender is not None and end - start > _PADDED:
        end -= len(gender[0])
    widths = {blank: _width(blank, whole) for blank in range(start + 1, end, 2)}
    for cut in (max, min):
        edges = [blank for blank, width in widths.items() if width == cut(widths.values())]
        parts = list(zip([start, *(blank + 1 for blank in edges)], [*edges, end], strict=True))
        if all(last - first >= _PADDED for first, last in parts):
            return parts
    return [(start, end)]


def _width(blank: int, whole: Normalised) -> int:
    """Return how many blanks the page prints for the one at *blank*; an annotation between them counts for none."""
    return len(_NO_BLANK.sub("", whole.raw[whole.origin[blank - 1] + 1 : whole.origin[blank + 1]]))


def _joined(run: str, start: int) -> list[int]:
    """Return the places of the blanks that pad one name or label, or each of several."""
    characters = run.replace(" ", "")
    if len(characters) == 1:
        return []
    titled = next((size for size in (2, 3) if characters[:size] in POSTS and len(characters) - size > 1), 0)
    blanks = [start + place for place, character in enumerate(run) if character == " "]
    names = len(characters) >= _TWO_NAMES and len(characters) % 2 == 0 and all(one in SINGLE for one in characters[::2])
    if names and characters not in STOP and characters not in _LABELS:
        return blanks[::2]
    return [place for number, place in enumerate(blanks, 1) if number != titled]
