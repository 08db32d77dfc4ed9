"""Places: the city, district and province that the name of a body, a sentence or a section stands for."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from monitor.provinces import PROVINCES, province_of
from scraper.parsers.prefectures import PREFECTURES

# The word «former», where it opens no place: 原州, 原平 and 原阳 are places, and no city is called by one character («原江市»).
FORMER = r"原(?![州平阳]|(?![省市县区州盟旗本全该各地沙津城都超门股夜上集楼房车菜花任兼为是系在由属辖直经报拟定副代老新正])[一-龥]市(?![市场容民]))"
# The verb «to hold», where it opens no place: 任丘, 任城区, 任泽区 and 任县 are places.
HOLDS = r"任(?!丘|城区|泽区|县)"
_PROVINCE_OF_CITY = {
    unit.removesuffix("市"): province for province, units in PREFECTURES.items() for unit in units if unit.endswith("市")
}
CITIES: frozenset[str] = frozenset(_PROVINCE_OF_CITY)
_PROVINCE_OF_PREFECTURE = {unit: province for province, units in PREFECTURES.items() for unit in units if not unit.endswith("市")}
_CITY_IN = re.compile("|".join(f"{city}市" for city in sorted(CITIES, key=lambda name: (-len(name), name))))
_PREFECTURE_TAIL = re.compile(r"自治州|地区|盟")
_PREFECTURE_IN = re.compile(
    "|".join(
        sorted(
            (unit for units in PREFECTURES.values() for unit in units if _PREFECTURE_TAIL.search(unit)),
            key=lambda name: (-len(name), name),
        )
    )
)
_COUNTY_TAIL = re.compile(r"[县旗区](?:人大|人民)")
_COUNTY_IN = re.compile(
    r"(?:^|[,。;:\s]|同一天|同日|当日|日)[,，]?(?:(?:提名|推荐|推举|选举|任命)为?)?([一-龥]{2,9}?(?:自治旗|自治县|[县旗区]))(?=人大常委会|人民代表大会|人民政府)"
)
# A city's own paper speaks of its city; 吉林日报 is a province's.
_PRESS = re.compile(r"^(?!吉林)([一-龥]{2,4}?)(?:日报|晚报|晨报|早报|都市报|新闻网|新闻|发布|广播电视台|电视台|融媒体中心)$")
_ANY_CITY = re.compile(r"^([一-龥]{2,6}?市)(?=[一-龥]|$)")
_DISTRICT = re.compile(r"^((?:[一-龥]{2,6}?[省市])?[一-龥]{2,5}?[区县旗])(?!域|块)")
_BARE_DISTRICT = re.compile(r"(?!.{0,5}市)[一-龥]{1,6}?区(?=[一-龥])(?!域|块|划)")
_CITY_DISTRICT = re.compile(rf"(?P<city>[一-龥]{{2,6}}市)(?P<district>{_BARE_DISTRICT.pattern})")
_UNLISTED = re.compile(r"^[一-龥]{1,3}(?:省|自治区)")
_LESSER_CITY = re.compile(
    r"(?:^|[,。;:、\s从在由到与的年月日]|(?<![一-龥])经(?=[一-龥]{2,3}市))(?!经[一-龥]{2,3}市)(?!会|拟|宣布|报|主持|负责|协助|分管|联系|报请|报经|根据|按照|依照|接受|出席|参加|提请|提名|宣读|宣布|传达|学习|贯彻|落实|经过|代表|通报|挂职|召开|同意|批准|公布|印发|目前|其中|以及|上述|兼管|牵头|指导|服务|隶属|归口|并报|上报|呈报|报送|报告|成立|组建|设立|新设|撤销|整合|筹建|重组|更名|加挂|调整|研究|决定|印发|审议|听取|讨论|推荐|建议|提议|呈请|会同|配合|协调|联合|委托|授权|现任|曾任|时任|原任|兼任|拟任|历任)([^\W\d_a-zA-Z届为任免命由在将的从到与和向省各全该本原名职去聘选日月年市据往赴对使让以他她其]{2}(?:(?!城)[^\W\d_a-zA-Z届为任免命由在将的从到与和向省各全该本原名职去聘选日月年市据往赴对使让以他她其])?市)(?=委|政府|政务|人民|人大|数据|大数据|发展|信息|疾病|财政|教育|公安|民政|审计|统计|水利|水务|交通|农业|文化|卫生|应急|市场|住房|自然|生态|商务|科技|科学|林业|司法|人力|医疗|行政|审批|退役|总工会|工业|中级|第一)"
)
_OF_THE_PARTY = re.compile(r"^(?:中国共产党|中共)")
# «政协某市第五届委员会», «中国共产党某县第七次代表大会»: whose conference or congress it is.
_SITTING_OF = re.compile(
    r"(?:政协|中国人民政治协商会议|中国共产党|中共|共青团)([一-龥]{2,5}?(?P<level>[市县区旗]))第[一二三四五六七八九十\d]{1,4}[届次]"
)
_VENUE = re.compile(r"市?(?:隆重)?(?:召开|举行|举办|开幕|闭幕)")
_LEVELS = "省市区县州盟旗团"
_OPENS_CLAUSE = re.compile(r"(?:^|[日,。;:\s])$")
_DIRECT = frozenset(province.name for province in PROVINCES if province.level == "市")


@lru_cache(maxsize=2048)
def city_of(name: str) -> str | None:
    """Return the city that *name* begins with («长沙市数据局»): known ones first, then any «…市»."""
    rest = name = _OF_THE_PARTY.sub("", name)
    for province in PROVINCES:
        if name.startswith(province.name) and province.level != "市":
            rest = name[len(province.name) :]
            break
    rest = _UNLISTED.sub("", rest)
    press = _PRESS.match(rest)
    if press is not None and press[1] in CITIES:
        return f"{press[1]}市"
    match = _CITY_IN.match(rest) or _ANY_CITY.match(rest)
    if match is None or rest.startswith(("省", "自治区")):
        return None
    return match[0] if match[0] not in ("市", "全市") else None


def placed_press(name: str | None, text: str) -> str | None:
    """Return the *name* of a paper that no list places with its unit, as *text* names it first: «福林日报» is that of 福林市."""
    press = _PRESS.match(name) if name is not None else None
    if name is None or press is None or press[1] in CITIES or province_of(name) is not None:
        return name
    # «经济区建设», «人民市场»: papers of the whole country are called by a word, and no unit follows it.
    unit = re.search(rf"(?<![一-龥]){press[1]}(市(?!场|民)|省|自治[区州县]|州|县|区(?![域位块间]))", text)
    return name if unit is None else f"{unit[0]}{name.removeprefix(press[1])}"


@lru_cache(maxsize=2048)
def district_of(name: str) -> str | None:
    """Return the district or county that *name* begins with («武清区数据局»), with the city before it."""
    if name.startswith(tuple(province.name for province in PROVINCES if province.name.endswith("自治区"))):
        return None
    match = _DISTRICT.match(_OF_THE_PARTY.sub("", name))
    return match[1] if match is not None and "自治区" not in match[1] else None


def city_in(text: str) -> str | None:
    """Return the one known city that *text* names in full, or None when it names none or several."""
    if "市" not in text:
        return None
    sitting = {match[1] for match in _SITTING_OF.finditer(text) if match["level"] == "市"}
    if len(sitting) == 1:
        return sitting.pop()
    found = {
        match[0] for match in _CITY_IN.finditer(text) if not is_elsewhere(text, match.start(), match.end())
    } - _DIRECT or set(_LESSER_CITY.findall(text)) - _DIRECT
    return found.pop() if len(found) == 1 else None


def prefecture_in(text: str) -> str | None:
    """Return the one autonomous prefecture, region or league that *text* names in full."""
    found = set(_PREFECTURE_IN.findall(text)) if _PREFECTURE_TAIL.search(text) else set()
    return found.pop() if len(found) == 1 else None


def county_in(text: str) -> str | None:
    """Return the one county, district or banner whose congress or government *text* names."""
    found = set(_COUNTY_IN.findall(text)) if _COUNTY_TAIL.search(text) else set()
    found |= {match[1] for match in _SITTING_OF.finditer(text) if match["level"] != "市"}
    return found.pop() if len(found) == 1 else None


def with_city_said(name: str, said: Iterable[str | None]) -> str:
    """Return the body of a district with its city before it, where the bodies *said* are of that district in one city."""
    return with_city(name, cities_of_districts(said)) if _BARE_DISTRICT.match(name) else name


def cities_of_districts(said: Iterable[str | None]) -> dict[str, set[str]]:
    """Return the cities that the bodies *said* put each district in."""
    cities: dict[str, set[str]] = {}
    for found in filter(None, (_CITY_DISTRICT.match(body or "") for body in said)):
        cities.setdefault(found["district"], set()).add(found["city"])
    return cities


def with_city(name: str, cities: Mapping[str, set[str]]) -> str:
    """Return the body of a district with its city before it, where *cities* know the district in one city."""
    district = _BARE_DISTRICT.match(name)
    known = cities.get(district[0], set()) if district is not None else set()
    return f"{next(iter(known))}{name}" if len(known) == 1 else name


def is_elsewhere(text: str, start: int, end: int) -> bool:
    """Say whether the place at a span is only where something happens or an office stands: «驻北京办事处», «在长沙召开».

    «云岭省召开干部大会» opens with who holds the meeting.
    """
    if text[max(0, start - 1) : start] in ("驻", "赴"):
        return True
    return _VENUE.match(text, end) is not None and not (text[end - 1] in _LEVELS and _OPENS_CLAUSE.search(text, 0, start))


@lru_cache(maxsize=2048)
def province_holding(place: str | None) -> str | None:
    """Return the full name of the province that *place*, a city or a province, lies in."""
    province = province_of(place)
    if province is None and place:
        shorts = (short for unit, short in _PROVINCE_OF_PREFECTURE.items() if place.startswith(unit))
        province = province_of(next(shorts, None) or _PROVINCE_OF_CITY.get((city_of(place) or "").removesuffix("市")))
    if province is None and place:
        unlisted = _UNLISTED.match(place)
        return unlisted[0] if unlisted is not None else None
    return province.name if province is not None else None
