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
_TWO_NAMES = 4
_LABELS_WORDS = "姓名 职务 任命 免去 任免 性别 民族 现任 拟任 分工 简历 职责 附件 打印 关闭 领导 通知"
_LABELS = frozenset(_LABELS_WORDS.split())
# A line that stops in the middle of a clause: its verb has no finished post yet, or a name is cut.
_OPEN_LINE = re.compile(
    rf"(?:(?:任命|免去|聘任|解聘|接受|提名)[^,;:。\n]{{1,60}}|[{_HAN}]·|[^,;:。\n]{{12,60}}(?<![现历曾时首新前原责主重信])[任为的](?![免职务期前])[^,;:。\n]{{1,40}})$"
)
_LONGEST_TAIL = 100
_LINE_END = re.compile(rf"[{_HAN}·]\n(?= *[{_HAN}·])")
_CLOSED_TAIL = re.compile(r"(?:[长任记员师席]|职务|通知|决定|名单|公告|事项|如下|公示|任免|同志|知|职|人选|案|[)）])$")
_BROKEN_VERB = re.compile(
    r"[ \n](?:(?<=[任免] )(?=[命去])|(?<=职 )(?=务)|(?<=任\n)(?=命)|(?<=免\n)(?=去)|(?<=[担兼聘]\n)(?=任)|(?<=不\n)(?=再[担兼任])|(?<=不再\n)(?=[担兼]?任))"
)
# Under a verb said before, the line stops in the next name: «任命甲为…副局长，扎西⏎卓玛为…».
_NEXT_NAME = re.compile(rf"(?:任命|免去|聘任|解聘|任)[^;。]{{4,90}}[,、][{_HAN}]{{1,4}}$")
_NAME_ENDS = re.compile(rf" *[{_HAN}]{{1,4}}(?:为|任|同志|的)")
_MARKED_LINE = re.compile(r" *(?:[一二三四五六七八九十\d]{1,3}[、.．]|[(（]|特此|任命|免去)")


def mend(whole: Normalised) -> Normalised:
    """Return *whole* with padded names and broken lines joined."""
    text = whole.text
    dropped: set[int] = set()
    for match in _SPACED.finditer(text):
        dropped.update(_joined(match))
    dropped.update(match.start() for match in _BROKEN_VERB.finditer(text))
    for match in _LINE_END.finditer(text):
        if _breaks_off(text, match.start() + 1, dropped):
            dropped.add(match.start() + 1)
    return whole.edited((place, place + 1, "") for place in sorted(dropped))


def _breaks_off(text: str, end: int, joined: set[int]) -> bool:
    """Say whether the line that ends at *end* stops in the middle of a clause; a bounded look back."""
    begin = max(text.rfind("\n", max(0, end - _LONGEST_TAIL), end) + 1, end - _LONGEST_TAIL, 0)
    tail = text[begin:end]
    above = text.rfind("\n", max(0, begin - 1 - _LONGEST_TAIL), max(0, begin - 1)) + 1 if begin - 1 in joined else begin
    cut = _NEXT_NAME.search(text[above:end].replace("\n", "")) and _NAME_ENDS.match(text, end + 1)
    if cut and not _CLOSED_TAIL.search(tail):
        return True
    return bool(_OPEN_LINE.search(tail)) and not _CLOSED_TAIL.search(tail) and not _MARKED_LINE.match(text, end + 1)


def _joined(match: re.Match[str]) -> list[int]:
    """Return the places of the blanks that pad one name or label."""
    run = match[0]
    gender = _GENDER.search(run)
    if gender is not None and len(run) > 3:
        run = run[: gender.start()]
    characters = run.replace(" ", "")
    if len(characters) == 1:
        return []
    titled = next((size for size in (2, 3) if characters[:size] in POSTS and len(characters) - size > 1), 0)
    blanks = [match.start() + place for place, character in enumerate(run) if character == " "]
    two_names = len(characters) == _TWO_NAMES and characters[0] in SINGLE and characters[2] in SINGLE
    if two_names and characters not in STOP and characters not in _LABELS:
        return [blanks[0], blanks[2]]
    return [place for number, place in enumerate(blanks, 1) if number != titled]
