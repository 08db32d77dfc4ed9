"""Plans: what a body is meant to become, each plan once however many texts tell of it (domain.md N01)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from re import Pattern
from typing import Any

from monitor.episodes import episodes
from monitor.events import Event, EventType
from monitor.facts import OrganisationFact
from monitor.organisations import Ground, OrganisationClaim, concerned, marked, organisation_event, status_of
from monitor.site import Site


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one kind of plan, and a passage that has one of them."""

    pattern: Pattern[str]
    sample: str


FORMS = Words(re.compile(r"组建|设立|成立|筹[建备]|挂牌|揭牌|分设|拆分"), "拟组建云岭省数据局")
ENDS = Words(re.compile(r"撤销|不再保留|裁撤|撤并|取消|注销|并入"), "拟撤销云岭省大数据中心")
ENDED = "abolished"


def plan_events(body: Site, claims: Iterable[OrganisationClaim]) -> Iterator[Event]:
    """Yield the plans for *body* among *claims*: what is to become of it tells one plan from another."""
    lines: dict[tuple[str, str], list[OrganisationClaim]] = defaultdict(list)
    for claim in claims:
        lines[concerned(claim), target_of(claim.fact)].append(claim)
    for organisation, target in sorted(lines):
        for episode in episodes(marked(claim, "planned") for claim in lines[organisation, target]):
            told = tuple(mark.of for mark in episode.marks)
            kind = EventType.ORG_CHANGE_PLANNED
            ground = Ground(kind, organisation, told, episode.number, episode.again, target=target)
            before, after = _sides(ground)
            yield organisation_event(body.id, ground, status=status_of(ground), before=before, after=after)


def target_of(fact: OrganisationFact) -> str:
    """Return what tells the plan of *fact* from others for the same body; nothing for one that founds it or says no more."""
    how = fact.how or ""
    if fact.new_name:
        return fact.new_name
    if FORMS.pattern.search(how):
        return ""
    if ENDS.pattern.search(how):
        return ENDED
    return fact.nameplate or fact.rank or fact.superior or ""


def _sides(ground: Ground) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Return what the body is called where that is to change, and what it is to become as far as the plan says."""
    new, plate = ground.value("new_name"), ground.value("nameplate")
    formed = any(FORMS.pattern.search(claim.fact.how or "") for claim in ground.telling)
    after: dict[str, Any] = {"name": new or (ground.organisation if formed else None)}
    after |= {"nameplates": [plate] if plate else [], "rank": ground.value("rank"), "superior": ground.value("superior")}
    return {"name": ground.organisation} if new else None, {key: value for key, value in after.items() if value} or None
