"""Annotations: pinyin that copiers put after characters, found by dictionary reading (language.md §1.1)."""

import re
from collections.abc import Iterator
from functools import lru_cache

_LETTERS = "a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿêế"
# Innermost brackets only: between them stands nothing but one syllable.
_ANNOTATION = re.compile(rf"(?<=[㐀-䶿一-鿿豈-﫿\U00020000-\U000323af])[(（] ?([{_LETTERS}]{{1,6}}) ?[)）]( ?)")
_TONES = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿêế", "aaaaeeeeiiiioooouuuuüüüünnnmee")
# A syllable that closes a bracket nobody opened, after a Chinese character or a lost byte.
_LOOSE = re.compile(rf"(?:[㐀-䶿一-鿿?\ufffd])[A-Z]?([{_LETTERS}]{{1,6}})[)）]")
_TRIGGER = re.compile(rf"[(（] ?[{_LETTERS}]")
STYLE_THREE_SHARE = 0.6
MAX_ROUNDS = 3


def may_be_annotated(text: str) -> bool:
    """Say whether *text* has anything that an annotation begins with."""
    return _TRIGGER.search(text) is not None


def annotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of *text* that are annotations, with the blank behind them where the page's style has one."""
    found = [match for match in _ANNOTATION.finditer(text) if reads(text[match.start() - 1], match[1])]
    # The style that writes a blank behind its annotations writes them without tones.
    third = sum(bool(match[2]) and match[1].isascii() for match in found)
    with_blank = bool(found) and third / len(found) >= STYLE_THREE_SHARE
    for match in found:
        yield match.start(), match.end() if with_blank else match.start(2)


def reads(character: str, syllable: str) -> bool:
    """Say whether *syllable* is a dictionary reading of *character*, by tone where it has a tone mark."""
    toned, plain = _readings(character)
    bare = syllable.translate(_TONES)
    if bare != syllable:
        return syllable in toned
    return bare in plain


@lru_cache(maxsize=8192)
def _readings(character: str) -> tuple[frozenset[str], frozenset[str]]:
    # Imported here: the dictionaries take long to load, and few pages are annotated.
    from pypinyin import Style, pinyin

    toned = frozenset(pinyin(character, style=Style.TONE, heteronym=True)[0])
    plain = frozenset(reading.translate(_TONES) for reading in toned)
    return toned, plain | {reading.replace("ü", "v") for reading in plain} | {reading.replace("ü", "u") for reading in plain}


def is_damaged(text: str) -> bool:
    """Say whether bytes of *text* were lost: a replacement character, or the rest of a broken annotation."""
    if "\ufffd" in text:
        return True
    if ")" not in text and "）" not in text:
        return False
    return any(not _opened(text, match.start(1)) for match in _LOOSE.finditer(text))


def _opened(text: str, position: int) -> bool:
    before = text[max(0, position - 60) : position]
    return max(before.rfind("("), before.rfind("（")) > max(before.rfind(")"), before.rfind("）"))
