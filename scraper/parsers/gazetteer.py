"""The gazetteer: which province, prefecture and county a text names, and what «省…», «市…» mean there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.provinces import LIKE_A_PROVINCE, PROVINCES, Province
from scraper.parsers.placeshapes import LONGER, NATIONS, NO_KIND, PROVINCE
from scraper.parsers.prefectures import PREFECTURES

# Counties of one character before 县. Those that are words before it too («和县政府», «应县政府邀请») are left out.
_SHORT_COUNTIES = "易唐雄蠡献青沧景威魏磁涉赵蔚邱代岚兴临祁盂沁绛夏隰吉蒲义丰沛萧泗寿歙黟泾单曹莘冠莒费杞嵩郏叶滑浚淇范睢息温房郧攸澧横藤渠珙泸荣忠户乾彬陇眉凤富佳华勉洋文康礼徽岷宁漳"
# Counties are too many to list: their shape says what they are. The words are no places though they have it.
_COUNTY = re.compile(
    rf"[{_SHORT_COUNTIES}]县(?!级|域|直|[市县区旗])|"
    r"(?!城市|都市|全市|本市|各市|多市|超市|股市|上市|门市|开发区|高新区|经开区|试验区|自贸)(?:[一-龥]{2,4}[左右]翼[前中后]旗|[一-龥]{2,8}?联合旗|(?!提名|任命|[一-龥]{0,3}为)[一-龥]{2,5}?[市县区旗](?!场|域|级|块|划|政府性)|[一-龥]{2,12}?自治[县旗])"
)

# What stands before 盟 or 地区 where it is no unit of the state: an alliance, a part of the country, a kind of place.
_ALLIED = "联 同 民 加 结 会 入 订"
_NO_UNIT = "".join(f"(?<!{word})" for word in _ALLIED.split()) + f"盟|{NO_KIND}地区"
# A league or a prefecture that no list has: «…盟行政公署», «…地区财政局».
_OTHER_PREFECTURE = re.compile(
    rf"(?!神州|九州|中州)[一-龥]{{2,3}}州(?=人民政府|人大|政协|[纪监]?委(?!员)|[一-龥]{{2,16}}(?:局|办公室|中心|委员会)$)|"
    rf"[一-龥]{{2,5}}?(?:{_NO_UNIT})(?=(?:行政公署|行署|公署|[纪监]?委(?!员)|人大|政协|工会)|[一-龥]{{2,16}}(?:局|办公室|中心|委员会)$)"
)


@dataclass(frozen=True, slots=True)
class Place:
    """An administrative unit as a text names it, from *start* to *end* of that text."""

    province: Province | None
    prefecture: str | None = None
    county: str | None = None
    start: int = 0
    end: int = 0

    @property
    def name(self) -> str:
        """The full name of the smallest unit that is named, as it stands before a body."""
        return self.county or self.prefecture or (self.province.name if self.province is not None else "")


def _entries() -> Iterator[tuple[str, Place]]:
    for province in PROVINCES:
        yield province.name, Place(province)
        yield province.short, Place(province)
    by_short = {province.short: province for province in PROVINCES}
    for short, units in PREFECTURES.items():
        for unit in units:
            yield unit, Place(by_short[short], unit)
            if unit.endswith("自治州"):
                yield NATIONS.sub("", unit).removesuffix("自治州") + "州", Place(by_short[short], unit)


_KNOWN: dict[str, Place] = dict(_entries())
# «临夏州»: what a prefecture calls itself where the name of its owner is short.
_CALLED: dict[str, str] = {
    place.prefecture: name
    for name, place in _KNOWN.items()
    if place.prefecture and name.endswith("州") and name != place.prefecture
}
_CITIES: dict[str, Place] = {
    place.prefecture[:-1]: place for place in _KNOWN.values() if place.prefecture and place.prefecture.endswith("市")
}
# The Corps lies in an autonomous region, and is a level of its own: «自治区…» beside it means that region.
_CORPS, _AROUND_THE_CORPS = _KNOWN["新疆生产建设兵团"].province, _KNOWN["新疆维吾尔自治区"].province
_LONG_NAME = 8
# Every listed unit, the longest first, for patterns that name bodies.
UNITS: tuple[str, ...] = tuple(sorted(_KNOWN, key=lambda name: (-len(name), name)))
_BY_PAIR: dict[str, list[str]] = {}
for _name in UNITS:
    _BY_PAIR.setdefault(_name[:2], []).append(_name)
_LONGEST_UNLISTED = 18


def _unlisted(text: str, start: int) -> Place | None:
    ahead = text[start + 2 : start + _LONGEST_UNLISTED]
    if "省" not in ahead[:2] and "自治" not in ahead and "兵团" not in ahead:
        return None
    match = PROVINCE.match(text, start) or LONGER.match(text, start)
    if match is None or any(match[0][left_out:] in _KNOWN for left_out in range(1, 4)):
        return None  # «壮美广西壮族自治区»
    level = str(match[match.lastindex or 1])
    if level == "自治州":
        return Place(None, match[0], None, start, match.end())
    return Place(Province(match[0], match[0].removesuffix(level), "", level), None, None, start, match.end())


# Where a place may begin: two characters that open a listed one, or some before «省» and «自治区».
_LISTED = f"[{''.join(sorted({pair[0] for pair in _BY_PAIR}))}](?=[{''.join(sorted({pair[1] for pair in _BY_PAIR}))}])"
_LISTED_OPENING = re.compile(_LISTED)
_OPENING = re.compile(rf"{_LISTED}|.(?=..?省|.{{1,13}}自治[区州]|..?生产建设兵团)")
_LONGEST_CACHED = 600


def place_at(text: str, start: int = 0) -> Place | None:
    """Return the place that *text* names at *start*: a listed one, a city after its province included, or any «…省»."""
    name = _listed_at(text, start)
    if name is None:
        return _unlisted(text, start)
    found = _KNOWN[name]
    end = start + len(name)
    below = _listed_at(text, end) if found.prefecture is None else None
    if below is not None and (inner := _KNOWN[below]).prefecture is not None:
        return Place(inner.province, inner.prefecture, None, start, end + len(below))
    return Place(found.province, found.prefecture, None, start, end)


def _listed_at(text: str, start: int) -> str | None:
    found = next((name for name in _BY_PAIR.get(text[start : start + 2], ()) if text.startswith(name, start)), None)
    if found is None or (_KNOWN[found].prefecture is None and LIKE_A_PROVINCE.match(text, start)):
        return None
    # «内蒙古生产建设兵团» lay in that region and was no part of it.
    return None if text.startswith("生产建设兵团", start + len(found)) else found


def opens_with_unit(text: str) -> bool:
    """Say whether *text* begins with a listed unit, by full or short name."""
    return _listed_at(text, 0) is not None


def next_place(text: str, start: int = 0, stop: int | None = None) -> Place | None:
    """Return the first place that *text* names from *start* on and before *stop*."""
    limit = len(text) if stop is None else stop
    openings = _OPENING if "省" in text or "自治" in text or "兵团" in text else _LISTED_OPENING
    opening = openings.search(text, start)
    while opening is not None and opening.start() < limit:
        place = place_at(text, opening.start())
        if place is not None:
            return place
        opening = openings.search(text, opening.start() + 1)
    return None


def places_in(text: str) -> Sequence[Place]:
    """Return the places that *text* names, in order."""
    return _places_in(text) if len(text) <= _LONGEST_CACHED else tuple(_each_place(text))


@lru_cache(maxsize=4096)
def _places_in(text: str) -> tuple[Place, ...]:
    return tuple(_each_place(text))


def _each_place(text: str) -> Iterator[Place]:
    place = next_place(text)
    while place is not None:
        yield place
        place = next_place(text, place.end)


def city_named(name: str) -> Place | None:
    """Return the city that *name* is, without 市, and nothing beside it."""
    return _CITIES.get(name)


def _city_start(name: str, place: Place) -> int:
    """Return where in *name*, which begins with *place*, the city of it begins, or where the place ends without one."""
    city = place.prefecture or (place.province.name if place.province is not None and place.province.level == "市" else None)
    start = name.find(city, 0, place.end) if city is not None and city.endswith("市") else -1
    return start if start >= 0 else place.end


def opens_with_city(name: str) -> bool:
    """Say whether a long name of a body opens with a city without its 市: «贵阳大数据交易所监管办公室»."""
    return len(name) >= _LONG_NAME and any(name[:size] in _CITIES for size in (2, 3))


@lru_cache(maxsize=2048)
def place_of_name(name: str | None) -> Place | None:
    """Return the place that the name of a body begins with («南京市委编办», «龙港市人民政府», «长沙»)."""
    if not name:
        return None
    listed = place_at(name) or _CITIES.get(name)
    rest = listed.end if listed is not None else 0
    other = _OTHER_PREFECTURE.match(name, rest)
    if other is not None and (listed is None or listed.prefecture is None):
        return Place(listed.province if listed is not None else None, other[0], None, 0, other.end())
    county = _COUNTY.match(name, rest)
    if county is not None and not (listed is None and name.startswith(("省", "市"))):
        above = listed or Place(None)
        below = _COUNTY.match(name, county.end()) if above.prefecture is None and county[0].endswith("市") else None
        if below is not None:  # a city that no list has, and a part of it
            whole = name[rest : below.end()] if below[0].endswith("区") else below[0]
            return Place(above.province, county[0], whole, 0, below.end())
        # A district is called with its city before it: there is a 新城区 in many; a county stands by itself.
        start = _city_start(name, above) if county[0].endswith("区") else rest
        return Place(above.province, above.prefecture, name[start : county.end()], 0, county.end())
    return listed


def _as_called(prefecture: str | None, names: Sequence[str | None]) -> str | None:
    """Return *prefecture* as one of *names* calls it: what belongs to 临夏州人民政府 is called 临夏州 too."""
    short = _CALLED.get(prefecture or "")
    return short if short and any(short in name for name in names if name) else prefecture


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """The units in scope, smallest meaning first: what «省», «市», «区» and «县» stand for."""

    province: Province | None = None
    prefecture: str | None = None
    county: str | None = None

    @classmethod
    def of(cls, *names: str | None) -> "Jurisdiction":
        """Return the scope that *names* give, the first of them first."""
        places = [place for name in names if (place := place_of_name(name)) is not None]
        province = next((place.province for place in places if place.province is not None), None)
        agreeing = [place for place in places if place.province in (None, province)]
        prefecture = next((place.prefecture for place in agreeing if place.prefecture), None)
        return cls(
            province,
            _as_called(prefecture, names),
            next((place.county for place in agreeing if place.county), None),
        )

    def unit(self, level: str) -> str | None:
        """Return the full name of the unit that *level* means here, or None when nothing in scope is one."""
        province = self.province
        if level in ("省", "自治区", "兵团"):
            province = _AROUND_THE_CORPS if level == "自治区" and province == _CORPS else province
            return province.name if province is not None and province.level == level else None
        if level == "市":
            return self._city()
        if level in ("自治州", "州", "盟", "地区"):
            return self.prefecture if self.prefecture and self.prefecture.endswith(level) else None
        return self._below(level)

    @property
    def own(self) -> str | None:
        """The smallest unit in scope: where a body named without any place belongs."""
        return self.county or self.prefecture or (self.province.name if self.province is not None else None)

    def _city(self) -> str | None:
        if self.prefecture and self.prefecture.endswith("市"):
            return self.prefecture
        if self.county and self.county.endswith("市"):
            return self.county
        return self.province.name if self.province is not None and self.province.level == "市" else None

    def _below(self, level: str) -> str | None:
        if self.county and self.county.endswith(level):
            return self.county
        autonomous = self.province is not None and self.province.level == "自治区" and self.prefecture is None
        return self.province.name if level == "区" and autonomous and self.province is not None else None
