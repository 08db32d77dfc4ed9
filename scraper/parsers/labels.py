"""Labels: the place that a line of a roundup is headed with («长沙：…», «陕西西安：…», «【甘肃】…»)."""

import re
from functools import lru_cache

from monitor.provinces import PROVINCES
from scraper.parsers.gazetteer import Place, city_named, place_of_name

_BULLET = r"^\s*(?:[^\w\s【〔\[]{1,3}|[(]?[\d一二三四五六七八九十]{1,3}[^\w\s【〔\[]{0,3})?\s*"
# «一、某县（6月26日县人大常委会第二十次会议通过）»
_SITTING = r"\s*(?=\([^()]{4,60}会议[^()]{0,10}(?:通过|决定)\)\s*$)"
_LABEL = re.compile(
    rf"{_BULLET}(?:(?P<plain>[一-龥]{{2,10}}?)(?:\s*[::|丨,，]|方面,|{_SITTING})|[【〔\[](?P<set>[一-龥]{{2,10}})[】〕\]])"
)


def label_of(line: str) -> Place | None:
    """Return the place that *line* is headed with and that is nothing but a place."""
    match = _LABEL.match(line)
    return None if match is None else _place(match["plain"] or match["set"])


def heads_sitting(line: str) -> bool:
    """Say whether the label of *line* stands over what one sitting passed, on the lines below it."""
    return re.search(_SITTING, line) is not None


@lru_cache(maxsize=2048)
def _place(label: str) -> Place | None:
    for province in PROVINCES:
        for name in (province.name, province.short):
            rest = label.removeprefix(name)
            city = city_named(rest) if rest and rest != label else None
            if city is not None and city.province == province:
                return city
    place = city_named(label) or place_of_name(label)
    return place if place is not None and place.end in (0, len(label)) else None
