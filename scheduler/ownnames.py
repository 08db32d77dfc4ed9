"""Own names: whether a name that a page prints may be that of a site's own body.

It may where each of its characters stands in one of the body's names in that order («数局», «发改委»), or the other way
round («大数据管理局»), where both end as the same kind of body and no other place stands before it.
"""

import re
from collections.abc import Iterable

from monitor.site import Site

_LEVELS = r"(?:省|市|州|盟|县|区|旗|自治区|自治州|自治县|自治旗)"
# «本局», «厅党委», «市中心»: whoever owns the page.
_OURS = re.compile(rf"^(?:关于)?[本我该全]?{_LEVELS}?(?:[局厅委]?(?:机关)?党?[局委厅办]|中心|办公[室厅])$")
_BELOW = re.compile(r"下属|直属|所属|下辖|下设")
_PLACE = re.compile(r"^(?:国家|中央|兵团|.{1,12}?(?:自治区|自治州|自治县|自治旗|特别行政区|兵团|地区|省|市|州|盟|县|区|旗))(?!$)")
# «省数据局» is that of whichever province the site is of.
_LEVEL = re.compile(rf"^[全本我]?{_LEVELS}")
_SHORT = (("委员会", "委"), ("办公室", "办"), ("办公厅", "办"))
_PLATE = re.compile(r"[（(）)、/]")
SHORTEST = 3


def names_of(site: Site) -> tuple[str, ...]:
    """Return what the pages of *site* may call its body: its names, and each without the place before it."""
    names = (site.organisation, *site.aliases)
    return tuple(dict.fromkeys((*names, *(bare for name in names if len(bare := _PLACE.sub("", name)) > 2))))


def is_own_name(named: str, site: Site, borne: Iterable[str] = ()) -> bool:
    """Say whether *named* may be the body of *site*, whose pages bear the names *borne* too.

    Of a body whose name nobody knows only what is below it can be told.
    """
    if _OURS.match(named):
        return True
    if _BELOW.search(named) or not _is_in_place(named, site):
        return False
    ours = (part for name in (site.organisation, *site.aliases, *borne) for part in (name, *_PLATE.split(name)))
    return site.name_status == "unknown" or any(_same_body(named, one) for one in ours if len(one) >= SHORTEST)


def _is_in_place(named: str, site: Site) -> bool:
    """Say whether *named* says no place, its level alone, or a place that is a part of the body's, or the other way round."""
    places = [match[0] for name in (site.organisation, *site.aliases) if (match := _PLACE.match(name)) is not None]
    said = _PLACE.match(named)
    if said is None or _LEVEL.match(named):
        return True
    return not places or any(said[0] in place or place in said[0] for place in places)


def _same_body(one: str, other: str) -> bool:
    one, other = _shortened(one), _shortened(other)
    return one[-1] == other[-1] and (_within(one, other) or _within(other, one))


def _within(one: str, other: str) -> bool:
    """Say whether the characters of *one*, its place apart, stand in *other* in their order."""
    rest = iter(other)
    return all(character in rest for character in _LEVEL.sub("", _PLACE.sub("", one)))


def _shortened(name: str) -> str:
    return next((name.removesuffix(long) + short for long, short in _SHORT if name.endswith(long)), name)
