"""The words of a timeline: two characters a type, the day of an event, its names in pieces, and its place."""

from collections.abc import Mapping, Sequence
from typing import Any

from cli.columns import SOFT
from monitor.claims import local_day
from monitor.events import Event, EventType
from monitor.modes import REMARKS
from monitor.provinces import PROVINCES, province_of
from monitor.site import Site

WORDS: Mapping[EventType, str] = {
    EventType.LEADER_NOMINATED: "拟任",
    EventType.LEADER_APPOINTED: "任命",
    EventType.LEADER_CONFIRMED: "转正",
    EventType.LEADER_ROLE_CHANGED: "改任",
    EventType.LEADER_REMOVED: "免职",
    EventType.LEADER_LISTED: "列名",
    EventType.LEADER_DELISTED: "不列",
    EventType.LEADER_RANK_CHANGED: "职级",
    EventType.LEADER_UNDER_INVESTIGATION: "受查",
    EventType.LEADER_NAME_CORRECTED: "正名",
    EventType.ORG_CHANGE_PLANNED: "拟改",
    EventType.ORG_ESTABLISHED: "成立",
    EventType.ORG_UNVEILED: "挂牌",
    EventType.ORG_RENAMED: "更名",
    EventType.ORG_NAMEPLATE_ADDED: "加挂",
    EventType.ORG_NAMEPLATE_REMOVED: "摘牌",
    EventType.ORG_RESTRUCTURED: "重组",
    EventType.ORG_FUNCTIONS_TRANSFERRED: "划转",
    EventType.ORG_RANK_CHANGED: "规格",
    EventType.ORG_AFFILIATION_CHANGED: "隶属",
    EventType.ORG_ABOLISHED: "撤销",
    EventType.SITE_RENAMED: "站名",
    EventType.SITE_SPONSOR_CHANGED: "主办",
    EventType.SITE_MOVED: "迁站",
    EventType.SITE_OPENED: "开站",
    EventType.SITE_CLOSED: "关站",
    EventType.SITE_IDENTIFIER_CHANGED: "标识",
    EventType.FACT_CORRECTED: "订正",
    EventType.FACT_DISPUTED: "存疑",
}
UNKNOWN = "未知"
PLATES = "nameplates"
# What a change of a body or its site has before and after, apart from plates.
_NAMED = ("name", "rank", "superior", "site_name", "sponsor", "host", "code")
_CHANGED_POSTS = frozenset({EventType.LEADER_ROLE_CHANGED, EventType.LEADER_CONFIRMED, EventType.LEADER_RANK_CHANGED})


def day_of_event(event: Event) -> tuple[str, bool]:
    """Return the day of *event* and whether a source states it; one that was only seen happened by that day."""
    stated = event.effective_on or event.decided_on or event.published_on
    if stated:
        return stated[:10], True
    return (local_day(event.observed[1]).isoformat(), False) if event.observed is not None else ("", False)


def shown_day(event: Event) -> str:
    """Return the day as it stands in a column: ≤ before one that nobody states."""
    day, stated = day_of_event(event)
    return f" {day}" if stated or not day else f"≤{day}"


def place_of(site: Site | None, event: Event) -> str:
    """Return the short name of the province, or the site's id where there is none."""
    code = site.jurisdiction if site is not None else None
    named = next((province for province in PROVINCES if province.code == code), None) or province_of(event.organisation)
    return named.short if named is not None else event.site


def pieces(event: Event) -> tuple[str, ...]:
    """Return names, before → after, and plates of *event*, each a piece that is not broken."""
    return tuple(_person(event) if event.person is not None else _body(event))


def _person(event: Event) -> Sequence[str]:
    assert event.person is not None
    old, new = event.before or {}, event.after or {}
    if event.type is EventType.LEADER_NAME_CORRECTED:
        return (str(old.get("person") or UNKNOWN), f"→ {event.person}", event.organisation)
    before, after = _posts(old), _posts(new) or event.post or ""
    if event.type in _CHANGED_POSTS and before and before != after:
        return (event.person, event.organisation, before, f"→ {after or UNKNOWN}")
    return (event.person, SOFT.join((event.organisation, after or before)))


def _posts(side: Mapping[str, Any]) -> str:
    remark = REMARKS.get(side.get("mode") or "")
    return f"、{SOFT}".join(side.get("posts") or ([side["post"]] if side.get("post") else [])) + (
        f"（{remark}）" if remark else ""
    )


def _body(event: Event) -> Sequence[str]:
    old, new = event.before or {}, event.after or {}
    key = next((key for key in _NAMED if old.get(key)), None) or next((key for key in _NAMED if new.get(key)), None)
    found = [event.organisation]
    if key == "name":
        if old.get("name"):
            found = [str(old["name"]), f"→ {new.get('name') or event.organisation}"]
    elif key is not None:
        found = [] if event.type.is_of_site else found
        found += [str(old.get(key) or UNKNOWN), f"→ {new.get(key) or UNKNOWN}"]
    found = [name.replace("（", f"{SOFT}（") for name in found]
    return [*found, *_plates(old, new)]


def _plates(old: Mapping[str, Any], new: Mapping[str, Any]) -> Sequence[str]:
    before, after = list(old.get(PLATES) or ()), list(new.get(PLATES) or ())
    gained = [f"加挂 {plate}" for plate in after if plate not in before]
    return [*gained, *(f"摘下 {plate}" for plate in before if plate not in after and PLATES in new)]
