"""Whoever goes from one body to another leaves the one and comes to the other, each told once, whatever shows it first."""

from dataclasses import replace

import pytest

from monitor.facts import Action, AppointmentFact, Observation, SiteIdentity
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Role
from monitor.site import Site
from tests.unit.monitor.history import BODY, SITES, fact, home, notice, roster, sighting

OTHER = Site.model_validate(
    {
        "id": "yunling-fgw",
        "organisation": "云岭省发展和改革委员会",
        "jurisdiction": "910000",
        "hosts": ["fgw.yunling.gov.cn"],
        "pages": {"home": {"url": "https://fgw.yunling.gov.cn/"}},
    }
)
WATCHED = {**SITES, OTHER.id: OTHER}
OURS = {"张三": "党组书记、局长", "赵六": "副局长", "王五": "副局长"}
THEIRS = {"周一": "主任", "周二": "副主任", "周三": "副主任"}
WITHOUT = {name: said for name, said in OURS.items() if name != "赵六"}
WITH = {**THEIRS, "赵六": "副主任"}


def clause(action: Action, post: str, organisation: str) -> AppointmentFact:
    return replace(fact("赵六", action, post, "2025-03-10"), organisation=organisation)


LEAVES, COMES = clause(Action.REMOVED, "副局长", BODY.organisation), clause(Action.APPOINTED, "副主任", OTHER.organisation)
NOTICES = {
    "one notice": (notice("任免", 10, LEAVES, COMES),),
    "the notice the other way round": (notice("任免", 10, COMES, LEAVES),),
    "two notices": (notice("免", 10, LEAVES), notice("任职", 10, COMES)),
}


def elsewhere(first: float, last: float, **people: str) -> Sighting:
    """Return a run of the other body's roster."""
    ours = roster(first, last, **people).observation
    assert ours is not None
    theirs = tuple(replace(leader, organisation=OTHER.organisation) for leader in ours.leaders)
    return sighting("roster", Role.ROSTER, replace(ours, leaders=theirs), first, last, site=OTHER)


def rosters(left: int, came: int) -> list[Sighting]:
    """Return both rosters: ours without him from day *left* on, theirs with him from day *came* on."""
    name = OTHER.organisation
    identity = SiteIdentity(name=name, sponsor=name, code="9100000041", slots=(("meta", name), ("title", name), ("logo", name)))
    begun = home(0, 40), sighting("home", Role.HOME, Observation(Role.HOME, site=identity), 0, 40, site=OTHER)
    ours = roster(0, left - 1, **OURS), roster(left, 40, **WITHOUT)
    return [*begun, *ours, elsewhere(0, came - 1, **THEIRS), elsewhere(came, 40, **WITH)]


def told(history: list[Sighting], *bodies: Site) -> list[tuple[str, str, str, str | None, str | None, str]]:
    sites = {name: site for name, site in WATCHED.items() if site in bodies or name not in (BODY.id, OTHER.id)}
    return [
        (event.site, event.id, event.type.value, event.post, event.decided_on, event.status.value)
        for body in bodies
        for event in fold(body, history, sites).events
    ]


@pytest.mark.parametrize(("left", "came"), [(14, 16), (6, 7), (7, 14), (14, 7), (36, 38)], ids=str)
@pytest.mark.parametrize("acts", NOTICES.values(), ids=NOTICES)
def test_one_who_goes_from_body_to_body_is_told_of_once_by_each(acts: tuple[Sighting, ...], left: int, came: int) -> None:
    history = [*rosters(left, came), *acts]
    both = told(history, BODY, OTHER)

    assert [(site, *rest) for site, _, *rest in both] == [
        (BODY.id, "leader.removed", "副局长", "2025-03-10", "confirmed"),
        (OTHER.id, "leader.appointed", "副主任", "2025-03-10", "confirmed"),
    ]
    assert [*told(history, BODY), *told(history, OTHER)] == both, "where only one is watched it tells the same"
    assert told(list(reversed(history)), BODY, OTHER) == both
    assert [one[:2] for one in told(rosters(left, came), BODY, OTHER)] == [one[:2] for one in both], "the rosters alone"
