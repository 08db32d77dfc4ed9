"""Script: Traditional text made simplified for reading, character by character, only in the blocks that are Traditional."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opencc import OpenCC

from scraper.parsers.normalise import Normalised

# Big5 holds its 5,401 common characters in these rows, GB 2312 its 6,763 in those: what only one of them knows tells the script.
_BIG5 = bytes(byte for row in range(0xA4, 0xC7) for cell in (*range(0x40, 0x7F), *range(0xA1, 0xFF)) for byte in (row, cell))
_GB2312 = bytes(byte for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF) for byte in (row, cell))
_SAMPLE = 8000
# So many more marks of one script than of the other say that a block is written in it, whatever the rest of the page is.
CLEAR = 4
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
def _marks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what matches characters that only Traditional text prints, and those that only simplified text does."""
    common, simplified = set(_BIG5.decode("big5", "ignore")), set(_GB2312.decode("gb2312", "ignore"))
    every = {character for character in simplified if character.encode("big5", "ignore")}
    return _any_of(common - simplified), _any_of(simplified - every)


def _any_of(characters: set[str]) -> re.Pattern[str]:
    return re.compile(f"[{''.join(sorted(character for character in characters if '一' <= character <= '鿿'))}]")


@lru_cache(maxsize=1)
def _converter() -> OpenCC:
    return OpenCC("t2s")


def is_traditional(text: str) -> bool:
    """Say whether the page is written in Traditional characters."""
    return _is_traditional(text[:_SAMPLE])


def has_traditional(text: str) -> bool:
    """Say whether any of *text* may be Traditional: a block of it, if not the page; a glyph or two («體» in a logo) are none."""
    traditional, plain = _marks()
    found = len(traditional.findall(text))
    return found >= CLEAR or (found > 0 and found > len(plain.findall(text)))


@lru_cache(maxsize=32)
def _is_traditional(sample: str) -> bool:
    traditional, plain = _marks()
    found = len(traditional.findall(sample))
    return found > 0 and found > len(plain.findall(sample))


def to_simplified(whole: Normalised) -> Normalised:
    """Return *whole* in simplified characters, its offsets unchanged; simplified lines are left as they are."""
    text = lines_simplified(whole.text)
    return whole if text == whole.text else Normalised(text, whole.origin, whole.raw)


def lines_simplified(text: str) -> str:
    """Return *text* with its Traditional lines in simplified characters.

    An article of another script than the menus around it is a block of lines: one that is clearly of the other script than
    the page keeps its own. Where nothing tells, a line is what stands around it.
    """
    plain = _marks()[1]
    if not has_traditional(text):
        return text
    if plain.search(text) is None:
        return simplified(text)
    lines = text.split("\n")
    blocks = _blocks(lines, whole=is_traditional(text))
    return "\n".join(simplified(block) if converts else block for block, converts in blocks)


def _blocks(lines: list[str], *, whole: bool) -> Iterator[tuple[str, bool]]:
    """Yield the blocks of *lines* with whether each is Traditional; *whole* is what the page is."""
    leans = [_lean(line) for line in lines]
    begin = 0
    for place in range(1, len(lines) + 1):
        if place < len(lines) and (leans[place] == 0 or _side(leans[begin:place]) in (0, _sign(leans[place]))):
            continue
        marks = sum(leans[begin:place])
        clear = abs(marks) >= CLEAR
        yield "\n".join(lines[begin:place]), marks > 0 if clear else whole
        begin = place


def _side(leans: list[int]) -> int:
    return next((_sign(lean) for lean in leans if lean), 0)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


@lru_cache(maxsize=4096)
def _lean(line: str) -> int:
    """Return how many more characters of *line* only Traditional text prints than only simplified text does."""
    traditional, plain = _marks()
    return len(traditional.findall(line)) - len(plain.findall(line))


def in_simplified(text: str, *, page: bool) -> str:
    """Return a short *text* in simplified characters where it is Traditional, or where the *page* is and it does not tell."""
    lean = _lean(text)
    return simplified(text) if lean > 0 or (page and lean == 0) else text


def where_marked(text: str) -> str:
    """Return *text* in simplified characters where it has one that only Traditional text prints: others are not worth a converter's time."""
    return simplified(text) if _marks()[0].search(text) is not None else text


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
