"""One line of plain Chinese for an event, as contract 4.4's ``summary``."""

from collections.abc import Callable, Mapping
from typing import Any

from monitor.events import EventType, taken_in
from monitor.modes import REMARKS

Parts = Mapping[str, Any]


def _posts(side: Parts | None) -> str:
    known = side or {}
    remark = REMARKS.get(known.get("mode") or "")
    return "、".join(known.get("posts") or [known.get("post") or ""]) + (f"（{remark}）" if remark else "")


def _value(side: Parts | None, key: str) -> str:
    found = (side or {}).get(key)
    return "、".join(found) if isinstance(found, (list, tuple)) else str(found or "未知")


def _gained_plates(parts: Parts) -> str:
    before = set((parts["before"] or {}).get("nameplates") or ())
    return "、".join(plate for plate in (parts["after"] or {}).get("nameplates") or () if plate not in before)


def _lost_plates(parts: Parts) -> str:
    after = set((parts["after"] or {}).get("nameplates") or ())
    return "、".join(plate for plate in (parts["before"] or {}).get("nameplates") or () if plate not in after)


def _restructured(parts: Parts) -> str:
    ended, became = taken_in(parts["before"], parts["after"]), (parts["after"] or {}).get("name") or parts["organisation"]
    return f"{'、'.join(ended)}并入{became}" if ended else f"{_value(parts['before'], 'name')}重组为{became}"


_WORDING: Mapping[EventType, Callable[[Parts], str]] = {
    EventType.LEADER_NOMINATED: lambda p: f"{p['person']}拟任{p['organisation']}{p['post'] or ''}",
    EventType.LEADER_APPOINTED: lambda p: f"{p['person']}任{p['organisation']}{p['post'] or ''}",
    EventType.LEADER_CONFIRMED: lambda p: f"{p['person']}正式任{p['organisation']}{p['post'] or ''}",
    EventType.LEADER_ROLE_CHANGED: lambda p: (
        f"{p['organisation']}{p['person']}职务由{_posts(p['before'])}变为{_posts(p['after'])}"
    ),
    EventType.LEADER_REMOVED: lambda p: f"{p['person']}不再担任{p['organisation']}{p['post'] or '职务'}",
    EventType.LEADER_LISTED: lambda p: f"{p['organisation']}领导名单新增{p['person']}（{_posts(p['after']) or '未注明职务'}）",
    EventType.LEADER_DELISTED: lambda p: f"{p['organisation']}领导名单不再列出{p['person']}",
    EventType.LEADER_RANK_CHANGED: lambda p: f"{p['organisation']}{p['person']}职级变动：{p['post'] or ''}",
    EventType.LEADER_UNDER_INVESTIGATION: lambda p: f"{p['person']}接受审查调查（{p['organisation']}{p['post'] or ''}）",
    EventType.LEADER_NAME_CORRECTED: lambda p: f"{p['organisation']}领导姓名更正：{_value(p['before'], 'person')}→{p['person']}",
    EventType.ORG_CHANGE_PLANNED: lambda p: (
        f"{p['before']['name']}计划更名为{_value(p['after'], 'name')}" if p["before"] else f"{p['organisation']}机构变动计划"
    ),
    EventType.ORG_ESTABLISHED: lambda p: f"{p['organisation']}成立",
    EventType.ORG_UNVEILED: lambda p: f"{p['organisation']}挂牌",
    EventType.ORG_RENAMED: lambda p: f"{_value(p['before'], 'name')}更名为{p['organisation']}",
    EventType.ORG_NAMEPLATE_ADDED: lambda p: f"{p['organisation']}加挂{_gained_plates(p)}牌子",
    EventType.ORG_NAMEPLATE_REMOVED: lambda p: f"{p['organisation']}不再加挂{_lost_plates(p)}牌子",
    EventType.ORG_RESTRUCTURED: _restructured,
    EventType.ORG_FUNCTIONS_TRANSFERRED: lambda p: f"{p['organisation']}职责划转",
    EventType.ORG_RANK_CHANGED: lambda p: (
        f"{p['organisation']}规格由{_value(p['before'], 'rank')}变为{_value(p['after'], 'rank')}"
    ),
    EventType.ORG_AFFILIATION_CHANGED: lambda p: (
        f"{p['organisation']}隶属由{_value(p['before'], 'superior')}变为{_value(p['after'], 'superior')}"
    ),
    EventType.ORG_ABOLISHED: lambda p: f"{p['organisation']}撤销",
    EventType.SITE_RENAMED: lambda p: f"网站名称由{_value(p['before'], 'site_name')}变为{_value(p['after'], 'site_name')}",
    EventType.SITE_SPONSOR_CHANGED: lambda p: (
        f"网站主办单位由{_value(p['before'], 'sponsor')}变为{_value(p['after'], 'sponsor')}"
    ),
    EventType.SITE_MOVED: lambda p: f"网站由{_value(p['before'], 'host')}迁至{_value(p['after'], 'host')}",
    EventType.SITE_OPENED: lambda p: f"{p['organisation']}网站开通",
    EventType.SITE_CLOSED: lambda p: f"{p['organisation']}网站关停",
    EventType.SITE_IDENTIFIER_CHANGED: lambda p: (
        f"网站备案号由{_value(p['before'], 'icp')}变为{_value(p['after'], 'icp')}"
        if "icp" in (p["after"] or {})
        else f"网站标识码由{_value(p['before'], 'code')}变为{_value(p['after'], 'code')}"
    ),
    EventType.FACT_CORRECTED: lambda p: f"{p['organisation']}记录更正",
    EventType.FACT_DISPUTED: lambda p: f"{p['organisation']}记录存疑",
}


def summarise(event_type: EventType, **parts: str | dict[str, Any] | None) -> str:
    """Return the summary of an event of *event_type*.

    *parts* are organisation, person, post, before and after, as in contract 4.4.
    """
    known = {"organisation": "", "post": None, "before": None, "after": None, **parts}
    return _WORDING[event_type](known)
