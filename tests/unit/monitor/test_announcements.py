"""What is announced of people beside their seats: who may announce it, what joins what, and under which identity it is told."""

from dataclasses import replace

import pytest

from monitor.events import Event, event_id
from monitor.facts import Action, AppointmentFact
from monitor.history import Sighting
from monitor.site import Site
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, day, fact, home, notice, roster
from tests.unit.monitor.test_naming import undated
from tests.unit.monitor.told import BASE, STAFF, events

PROPOSED = fact("孙八", Action.NOMINATED, "副局长")
GIVEN, TAKEN = (fact("赵六", action, "二级巡视员") for action in (Action.APPOINTED, Action.REMOVED))
RANKED = {**STAFF, "赵六": "副局长、二级巡视员"}
INVESTIGATED = fact("赵六", Action.INVESTIGATED, "副局长")


def of(kind: str, *history: Sighting) -> list[Event]:
    return [event for event in events(*history, everything=True) if event.type.value == f"leader.{kind}"]


def dated(number: float, told: AppointmentFact) -> AppointmentFact:
    return replace(told, dates=replace(told.dates, decided=day(number).date().isoformat()))


def identity(person: str, kind: str, target: str = "") -> str:
    subject = f"{BODY.organisation}/{person}"
    return event_id(BODY.id, subject=subject, family=f"leader.{kind}", target=target, episode=1)


def in_plain_form(issuer: str, site: Site = PORTAL) -> Sighting:
    """Return a proposal of *issuer* that has not the form of an act."""
    run = notice("公示", 10, PROPOSED, act=False, site=site)
    assert run.observation is not None
    return replace(run, observation=replace(run.observation, document=replace(run.observation.document, issuer=issuer)))


@pytest.mark.parametrize(
    ("run", "status"),
    [
        (in_plain_form("中共云岭省委组织部"), "confirmed"),
        (in_plain_form("云岭数据集团有限公司"), "candidate"),
        (in_plain_form("中共云岭省委组织部", MEDIA), "lead"),
    ],
    ids=["its own organ", "another", "a medium under the organ's name"],
)
def test_a_proposal_needs_no_form_of_an_act_but_its_organ(run: Sighting, status: str) -> None:
    assert [event.status.value for event in of("nominated", *BASE, run)] == [status]


def test_a_proposal_known_at_first_does_not_count_among_those_that_are_told() -> None:
    known = replace(notice("旧公示", 0, dated(-40, PROPOSED), published="2025-01-20"), last_seen=day(30))
    found = of("nominated", *BASE, known, notice("公示", 200, dated(200, PROPOSED)))

    assert [event.id for event in found] == [identity("孙八", "nominated", "副局长")]


def test_copies_of_one_proposal_far_apart_are_one() -> None:
    (found,) = of("nominated", *BASE, notice("公示", 10, PROPOSED), notice("转载", 250, PROPOSED))

    assert [passage.url.rpartition(":")[2] for passage in found.evidence] == ["公示", "转载"]


def test_a_proposal_without_a_day_counts_from_when_it_was_seen() -> None:
    found = of("nominated", *BASE, undated(notice("公示", 10, PROPOSED)), notice("公示二", 240, dated(240, PROPOSED)))

    assert [(event.decided_on, event.published_on) for event in found] == [
        (None, None),
        (day(240).date().isoformat(), day(240).date().isoformat()),
    ]


def test_a_proposal_for_no_post_has_an_identity_without_one() -> None:
    (found,) = of("nominated", *BASE, notice("公示", 10, replace(PROPOSED, post=None)))

    assert found.id == identity("孙八", "nominated")


@pytest.mark.parametrize(("site", "status"), [(PORTAL, "candidate"), (BODY, "candidate"), (MEDIA, "lead")])
def test_an_investigation_of_which_only_a_medium_tells_is_a_lead(site: Site, status: str) -> None:
    (found,) = of("under_investigation", *BASE, notice("通报", 10, replace(INVESTIGATED, post=None), act=False, site=site))

    assert (found.status.value, found.post, found.summary) == (status, None, "赵六接受审查调查（云岭省数据局）")


def test_a_rank_that_was_held_at_first_is_no_news() -> None:
    known = replace(notice("职级", 0, dated(-40, GIVEN), published="2025-01-20"), last_seen=day(30))

    assert of("rank_changed", *BASE, known) == []
    assert len(of("rank_changed", *BASE, notice("职级", 5, dated(4, GIVEN)))) == 1


def test_a_rank_taken_by_act_and_dropped_by_the_roster_is_one_change() -> None:
    (found,) = of(
        "rank_changed", home(0, 30), roster(0, 11, **RANKED), notice("职级", 10, dated(9, TAKEN)), roster(12, 20, **STAFF)
    )

    assert (found.observed, found.decided_on) == ((day(11), day(12)), "2025-03-10")
    assert (found.before, found.after) == (
        {"post": "副局长", "posts": ["副局长", "二级巡视员"]},
        {"post": "副局长", "posts": ["副局长"]},
    )


@pytest.mark.parametrize(("number", "times"), [(19, 3), (20, 2)])
def test_a_roster_that_follows_late_shows_the_rank_of_half_a_year_before(number: float, times: int) -> None:
    acts = (notice("一", 5, dated(number, GIVEN)), notice("二二", 6, dated(60, TAKEN)))

    assert len(of("rank_changed", home(0, 300), roster(0, 200, **STAFF), *acts, roster(230, 240, **RANKED))) == times


def test_a_rank_of_which_only_a_medium_tells_is_a_lead() -> None:
    assert [event.status.value for event in of("rank_changed", *BASE, notice("盘点", 10, GIVEN, act=False, site=MEDIA))] == [
        "lead"
    ]


def test_whose_name_the_roster_mends_keeps_the_identity_of_what_is_announced() -> None:
    mended = [roster(first, first + 9, 张三="局长", **{name: "副局长"}) for first, name in ((0, "沈剑荣"), (10, "沈建荣"))]
    announced = notice("通报", 15, replace(INVESTIGATED, person="沈建荣"))
    (found,) = of("under_investigation", home(0, 30), *mended, announced)

    assert (found.person, found.id) == ("沈建荣", identity("沈剑荣", "under_investigation"))
