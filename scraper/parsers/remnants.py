"""Remnants: what copiers leave in a text that is none of its words: entities, emoji, ASCII marks for Chinese ones."""

import html
import re
from collections.abc import Iterator

from scraper.parsers.surnames import TRANSCRIBED

_TRANSCRIBED = "".join(sorted(TRANSCRIBED))
_HAN = "㐀-䶿一-鿿\U00020000-\U000323af"
# «&nbsp;», «&ldquo;» as text, also escaped twice.
_ENTITY = re.compile(r"&(?:amp;)?(?:[A-Za-z]{2,8}|#\d{2,6}|#x[0-9A-Fa-f]{2,5});")
# Emoji and dingbats: ornaments around what is said.
_ORNAMENT = re.compile(r"\[(?:图片|照片|头像|图|相片|image|img)\d{0,2}\]|[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]+")
# A text set with ASCII marks ends its sentences in full stops; the number of an item («一.») ends none.
_FULL_STOP = re.compile(rf"(?<=[{_HAN})\]])\.(?=[{_HAN}\s“\"]|$)")
_ITEM = re.compile(r"(?:^|[\s,;])[(]?[一二三四五六七八九十甲乙丙丁]{1,3}[)]?$")
_ITEM_ROOM = 6
_PROSE = 40
_NUMBERED = re.compile(r"(?:^|\n)\s{0,8}(?:\d{1,3}|[一二三四五六七八九十]{1,3})·(?=\s*[^\s\d])")
_PART = re.compile(r"【((?:现任|在任|离任|历任|前任|往届)(?:局?领导|班子|成员)?)】")
_LOST_DOT = re.compile(rf"(?<=[{_TRANSCRIBED}]{{2}})\?(?=[{_TRANSCRIBED}]{{2}})")
SAMPLE = "任命李旭为临江省数据局局长,试用期一年;免去王强的临江省信息中心主任职务.同日宣布."


def entities(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the entities of *text* with what they stand for."""
    if "&" in text:
        for match in _ENTITY.finditer(text):
            yield match.start(), match.end(), html.unescape(html.unescape(match[0]))


def ornaments(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the emoji and dingbats of *text*, each run as one blank."""
    for match in _ORNAMENT.finditer(text):
        yield match.start(), match.end(), " "


def part_headings(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield «【在任】», «【离任】» that stand inside a line, each on a line of its own."""
    if "【" in text:
        for match in _PART.finditer(text):
            yield match.start(), match.end(), f"\n{match[1]}\n"


def numbered(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the dots behind the number of an item, which were full-width full stops («1．张三任…»)."""
    if "·" in text:
        for match in _NUMBERED.finditer(text):
            yield match.end() - 1, match.end(), "."


def lost_dots(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the question marks that a poorer encoding left of the dots in transcribed names («买买提?艾力»)."""
    if "?" in text:
        for match in _LOST_DOT.finditer(text):
            yield match.start(), match.end(), "·"


def full_stops(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the ASCII full stops of a text that has no Chinese one, as Chinese ones."""
    if "。" in text or len(text) < _PROSE:
        return
    for match in _FULL_STOP.finditer(text):
        if not _ITEM.search(text[max(0, match.start() - _ITEM_ROOM) : match.start()]):
            yield match.start(), match.end(), "。"
