"""One line of plain English for an event; names and posts stay Chinese, quoted, with a gloss for the post."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from monitor.events import Event, EventType, taken_in
from monitor.posts import without_mode
from reports.labels import MODES
from reports.posts import gloss

Sentence = Callable[[Event], str]
Side = Mapping[str, Any] | None


def quoted_post(post: str) -> str:
    """Return *post* in quotation marks, with its gloss where there is one."""
    meaning = gloss(post)
    return f"“{post}” ({meaning})" if meaning else f"“{post}”"


def _posts(side: Side, fallback: str | None = None) -> str:
    known = (side or {}).get("posts") or [post for post in ((side or {}).get("post") or fallback,) if post]
    mode = MODES.get(str((side or {}).get("mode")))
    held = f", {mode[1]}" if mode is not None and not any(str(post) != without_mode(str(post)) for post in known) else ""
    return (", ".join(quoted_post(str(post)) for post in known) or "a post not named") + held


def _for_post(event: Event) -> str:
    return f"as {quoted_post(event.post)} of" if event.post else "for a post at"


def _in_post(event: Event) -> str:
    return f"as {quoted_post(event.post)} of" if event.post else "at"


def _as_post(event: Event) -> str:
    return f"{quoted_post(event.post)} of" if event.post else "to a post at"


def _value(side: Side, key: str) -> str:
    found = (side or {}).get(key)
    if isinstance(found, str) and found:
        return found
    return ", ".join(map(str, found)) if isinstance(found, Sequence) and found else "unknown"


def _plates(more: Side, fewer: Side) -> str:
    known = set((fewer or {}).get("nameplates") or ())
    return ", ".join(str(plate) for plate in (more or {}).get("nameplates") or () if plate not in known) or "unknown"


def _left(event: Event) -> str:
    return (
        f"{event.person} is no longer {quoted_post(event.post)} of" if event.post else f"{event.person} no longer holds a post at"
    )


def _from_to(event: Event, key: str) -> str:
    return f"changed from {_value(event.before, key)} to {_value(event.after, key)}"


def _restructured(event: Event) -> str:
    ended, became = taken_in(event.before, event.after), (event.after or {}).get("name") or event.organisation
    return f"{'、'.join(ended)} absorbed into {became}" if ended else f"{_value(event.before, 'name')} restructured into {became}"


_WORDING: Mapping[EventType, Sentence] = {
    EventType.LEADER_NOMINATED: lambda e: f"{e.person} proposed {_for_post(e)} {e.organisation}",
    EventType.LEADER_APPOINTED: lambda e: f"{e.person} appointed {_as_post(e)} {e.organisation}",
    EventType.LEADER_CONFIRMED: lambda e: f"{e.person} confirmed in office {_in_post(e)} {e.organisation}",
    EventType.LEADER_ROLE_CHANGED: lambda e: (
        f"{e.person} at {e.organisation}: from {_posts(e.before)} to {_posts(e.after, e.post)}"
    ),
    EventType.LEADER_REMOVED: lambda e: f"{_left(e)} {e.organisation}",
    EventType.LEADER_LISTED: lambda e: f"{e.person} now listed among the leaders of {e.organisation}: {_posts(e.after, e.post)}",
    EventType.LEADER_DELISTED: lambda e: f"{e.person} no longer listed among the leaders of {e.organisation}",
    EventType.LEADER_RANK_CHANGED: lambda e: f"Staff rank of {e.person} at {e.organisation} changed: {_posts(e.after, e.post)}",
    EventType.LEADER_UNDER_INVESTIGATION: lambda e: f"{e.person} of {e.organisation} is under disciplinary investigation",
    EventType.LEADER_NAME_CORRECTED: lambda e: (
        f"Name of a leader of {e.organisation} corrected from {_value(e.before, 'person')} to {e.person}"
    ),
    EventType.ORG_CHANGE_PLANNED: lambda e: f"A change of {e.organisation} is planned",
    EventType.ORG_ESTABLISHED: lambda e: f"{e.organisation} established",
    EventType.ORG_UNVEILED: lambda e: f"{e.organisation} unveiled its nameplate",
    EventType.ORG_RENAMED: lambda e: f"{_value(e.before, 'name')} renamed to {e.organisation}",
    EventType.ORG_NAMEPLATE_ADDED: lambda e: f"{e.organisation} now also carries the nameplate {_plates(e.after, e.before)}",
    EventType.ORG_NAMEPLATE_REMOVED: lambda e: f"{e.organisation} no longer carries the nameplate {_plates(e.before, e.after)}",
    EventType.ORG_RESTRUCTURED: _restructured,
    EventType.ORG_FUNCTIONS_TRANSFERRED: lambda e: f"Functions of {e.organisation} transferred",
    EventType.ORG_RANK_CHANGED: lambda e: f"Rank of {e.organisation} {_from_to(e, 'rank')}",
    EventType.ORG_AFFILIATION_CHANGED: lambda e: f"Superior of {e.organisation} {_from_to(e, 'superior')}",
    EventType.ORG_ABOLISHED: lambda e: f"{e.organisation} abolished",
    EventType.SITE_RENAMED: lambda e: f"Name of the web site {_from_to(e, 'site_name')}",
    EventType.SITE_SPONSOR_CHANGED: lambda e: f"Sponsor of the web site {_from_to(e, 'sponsor')}",
    EventType.SITE_MOVED: lambda e: f"Web site moved from {_value(e.before, 'host')} to {_value(e.after, 'host')}",
    EventType.SITE_OPENED: lambda e: f"Web site of {e.organisation} opened",
    EventType.SITE_CLOSED: lambda e: f"Web site of {e.organisation} closed",
    EventType.SITE_IDENTIFIER_CHANGED: lambda e: (
        f"Identifier of the web site {_from_to(e, 'icp' if 'icp' in (e.after or {}) else 'code')}"
    ),
    EventType.FACT_CORRECTED: lambda e: f"A record about {e.organisation} corrected",
    EventType.FACT_DISPUTED: lambda e: f"A record about {e.organisation} is disputed",
}


def english(event: Event) -> str:
    """Return the English summary of *event*."""
    return _WORDING[event.type](event)
