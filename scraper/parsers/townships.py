"""Townships: the street, town or village community whose page it is, and its office, as its own people call them."""

import re

from scraper.parsers.prefectures import PREFECTURES

_OWN = re.compile(r"^(?P<seat>.{2,30}?(?P<kind>街道|镇|乡))(?P<office>办事处|人民政府)?$")
_OFFICES = {"街道": "办事处", "镇": "人民政府", "乡": "人民政府"}
# Behind the street's name or its kind alone: nothing, or its office, written short or in full.
_BEHIND = re.compile(r"^(?:(?P<office>办事处|人民政府|政府|办)|(?P<congress>人大|人民代表大会)|党委|党工委)?$")
_ENDS = ("人大", "街道", "镇", "乡", "办事处", "政府", "党委", "党工委", "街道办")
_GOVERNS = re.compile(r"^副?[镇乡]长$")
_LONGEST = 12
# «溪桥街道办事处», «溪桥镇人民政府»: whose it is, the county's page does not say.
_TOWNSHIP = re.compile(r"^[一-龥]{1,5}(?:街道(?:办事处)?|[镇乡]人民政府|(?<!城)镇|乡)$")
# «溪桥街道办事处», «北川高新技术产业开发区管理委员会»
_OFFICE_OF = re.compile(
    r"(?P<whole>.{2,30}?(?:街道|(?:开发|高新|新|园|示范|试验|合作|保税|自贸|度假|产业园|港)区))(?:办事处|管理委员会|管委会)$"
)
# What a zone is called short, by how its name ends or what stands in it.
_ZONES = {
    "经开区": re.compile(r"(?:经济|经开).*区$"),
    "高新区": re.compile(r"高新.*区$"),
    **{f"{kind}区": re.compile(rf"{kind}区$") for kind in ("开发", "新", "园", "示范", "试验", "合作", "保税", "自贸", "度假")},
}
_PLACED = re.compile(r"[省市州县区旗盟]")
_CITIES = frozenset(city for cities in PREFECTURES.values() for city in cities)


def township_meant(named: str, owner: str | None, post: str) -> str | None:
    """Return the full name of what *named* is on the page of the township *owner*: «街道», «办事处», «镇政府», «某某街道»."""
    governs = _GOVERNS.match(post) is not None
    if len(named) > _LONGEST or not (named.endswith(_ENDS) or (governs and not named)):
        return None
    own = _OWN.match(owner or "")
    if own is None:
        return None
    seat, kind = own["seat"], own["kind"]
    office = seat + _OFFICES[kind]
    if named in ("", _OFFICES[kind]):
        return office
    opening = next((size for size in range(len(named), 0, -1) if seat.endswith(named[:size]) and named[:size].endswith(kind)), 0)
    behind = _BEHIND.match(named[opening:]) if opening else None
    if behind is None:
        return None
    if behind["congress"]:
        return f"{seat}人民代表大会"
    return office if behind["office"] or governs else seat


def in_county(named: str, district: str | None, city: str | None) -> str:
    """Return the township *named* with the county, or the city without districts, on whose page it stands, before it."""
    place = district or (city if city not in _CITIES else None)
    return f"{place}{named}" if place and _TOWNSHIP.match(named) and not _PLACED.search(named) else named


def zone_called(named: str, owner: str | None) -> str | None:
    """Return the zone that «开发区», «高新区» means on the page of its committee."""
    meant = _ZONES.get(named)
    zone = _OFFICE_OF.match(owner or "") if meant is not None else None
    return zone["whole"] if meant is not None and zone is not None and meant.search(zone["whole"]) is not None else None


def of_street(body: str | None, post: str) -> str | None:
    """Return whose *post* is where *body* is the office of a street or a zone: the working committee of the Party is that of the whole."""
    office = _OFFICE_OF.match(body or "") if post.startswith(("党工委", "工委")) else None
    return office["whole"] if office is not None else body
