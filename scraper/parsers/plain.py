"""Plain form: a cell's text as readers compare it, common characters the short way, all others by normalising."""

import re
from functools import lru_cache

from scraper.parsers.normalise import normalise

# What is shorter stands on page after page, and is remembered.
SHORT = 64
_SHORT_FORMS = tuple(
    {**dict.fromkeys("\u00a0\u3000\u2002\u2003\u2009\u202f\t", " "), **dict.fromkeys("\u200b\u200c\u200d\ufeff\u2060\u00ad", ""), "，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "•": "·", "・": "·", "‧": "·", "．": "."}.items()
)  # fmt: skip
# Anything outside plain ideographs, ASCII and common punctuation takes the long way of normalising.
_ODD = re.compile(r"[^\x1f -~一-鿿·、。—…《》“”‘’【】〔〕○●◆■▶★»]")


def plain(text: str) -> str:
    """Return *text* in the form readers compare, the common characters the short way."""
    return _short_plain(text) if len(text) <= SHORT else _plain(text)


def _plain(text: str) -> str:
    if not _ODD.search(text):
        return text
    short = text
    for character, form in _SHORT_FORMS:
        if character in short:  # most are not, and found so at once
            short = short.replace(character, form)
    return normalise(text).text if _ODD.search(short) else short


_short_plain = lru_cache(maxsize=8192)(_plain)
