"""Days: the day that stands before a place of a masked sentence, as ISO."""

import re

from scraper.parsers.dates import find_date
from scraper.parsers.masks import DATE, Masked

_YEAR = re.compile(r"^((?:19|20)\d{2})年?(?:初|底|末)?$")
_TODAY = re.compile(r"今天|今日")


def day_before(masked: Masked, end: int, published: str | None) -> str | None:
    """Return the last day stated in text[:end]; a lone year stays a year, 今天 is the day of publication."""
    places = [place for place in range(min(end, len(masked.text))) if masked.text[place] == DATE]
    for place in reversed(places):
        found = day_of_words(masked.words(place, place + 1), published)
        if found is not None:
            return found
    if _TODAY.search(masked.text[:end]) and published:
        return published[:10]
    return None


def day_of_words(words: str, published: str | None) -> str | None:
    """Return the ISO day of *words*, which are a date and nothing else."""
    year = _YEAR.match(words)
    if year is not None:
        return year[1]
    return find_date(f"{words.rstrip('初底末')},", published)
