"""Short places: the place before a name that only says its level («市…», «区…», «园区…»), put there from the scope."""

import re

from scraper.parsers.gazetteer import Jurisdiction
from scraper.parsers.scope import Scope

_CITY_LEVEL = re.compile(r"^(市|全市|州)(?=[一-龥])")
_DISTRICT_LEVEL = re.compile(r"^(林?区|县|旗)(?=[一-龥])")
# «石景山区数据局» of 北京市石景山区: the district as its own people call it.
_CITY_BEFORE = re.compile(r"^.{2,6}?[市州盟](?=[一-龥]{2,5}[区县旗]$)")
# «园区…», «高新区…»: the zone that the owner's name opens with.
_ZONE_LEVEL = re.compile(r"^(园区|新区|高新区|经开区|开发区|示范区|港区|度假区|合作区|试验区|保税区)(?=[一-龥])")
_ZONE_OF = re.compile(r"^.{2,20}?(?:园区|新区|高新(?:技术产业开发)?区|经开区|开发区|示范区|港区|度假区|合作区|试验区|保税区)")
_PROVINCE_LEVEL = re.compile(r"^(省|自治区)(?=[一-龥])")


def placed_short(bare: str, scope: Scope) -> str | None:
    """Put the city or the district in scope before a name that only says its level."""
    if _CITY_LEVEL.match(bare):
        city = scope.city
        if bare.startswith("州"):
            city = Jurisdiction.of(scope.owner, scope.place).unit("州") or city
        if city is not None:
            return city + _CITY_LEVEL.sub("", bare)
        return bare if scope.province is not None and scope.province.level == "市" else None
    district = _districted(bare, scope.district) if scope.district is not None else None
    if district is not None:
        return district
    zoned = _zoned(bare, scope)
    if zoned is not None:
        return zoned
    level = _PROVINCE_LEVEL.match(bare)
    if level is not None:
        province = scope.province_name
        if province is None:
            return None
        return province + bare.removeprefix("自治区").removeprefix("省") if province.endswith(level[1]) else bare
    return bare


def of_the_league(committee: str, scope: Scope) -> str | None:
    """Return the youth league of the place that *committee* («市委») means here, None where nothing says which."""
    placed = placed_short(committee, scope)
    return None if placed is None or placed == committee else f"共青团{placed}"


def _districted(bare: str, district: str) -> str | None:
    """Put *district* before a name that opens with «区», or with the district without its city."""
    level = _DISTRICT_LEVEL.match(bare)
    if level is not None:
        return district + bare[level.end() :]
    called = _CITY_BEFORE.sub("", district)
    return district + bare.removeprefix(called) if bare.startswith(called) else None


def _zoned(bare: str, scope: Scope) -> str | None:
    """Put the owner's region or zone before a name that opens with «地区», «园区», «高新区»."""
    region = Jurisdiction.of(scope.owner, scope.place).prefecture if bare.startswith("地区") else None
    if region is not None and region.endswith("地区"):
        return region + bare.removeprefix("地区")
    zone, owned = _ZONE_LEVEL.match(bare), _ZONE_OF.match(scope.owner or "")
    fits = zone is not None and owned is not None and owned[0].endswith(zone[1][-1])
    return owned[0] + bare[zone.end() :] if fits and zone is not None and owned is not None else None
