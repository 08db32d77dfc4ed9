"""A body that is parted into others that nobody watches ends in them: one restructuring, told of it (domain.md N07, split)."""

from collections.abc import Sequence

import pytest

from monitor.claims import local_day
from monitor.deciding import Voice, needed
from monitor.events import Event
from monitor.facts import Action, ChangeType, OrganisationFact
from monitor.fold import Fold, fold
from monitor.history import Sighting
from monitor.site import Site
from monitor.standing import naming_at
from tests.unit.monitor.history import BODY, MEDIA, SITES, change, day, fact, home, notice, roster

DATA, AFFAIRS = "云岭省大数据管理局", "云岭省政务服务局"


def parted(*into: str, of: str = BODY.organisation, day_said: str = "2025-03-10") -> list[OrganisationFact]:
    return [change(ChangeType.FOUNDED, "分设", organisation=one, predecessors=(of,), date=day_said) for one in into]


def folded(*runs: Sighting, site: Site = BODY, others: Sequence[Site] = ()) -> Fold:
    return fold(site, (home(0, 40), roster(0, 40, 张三="局长"), *runs), {**SITES, **{one.id: one for one in others}})


def told(*runs: Sighting, site: Site = BODY, others: Sequence[Site] = ()) -> list[Event]:
    found = folded(*runs, site=site, others=others).events
    return [event for event in found if event.type.value.startswith("org.") and event.status.value != "lead"]


ACT = notice("分设", 10, *parted(DATA, AFFAIRS))


def test_a_body_that_is_parted_is_restructured_once() -> None:
    (event,) = told(ACT)

    assert (event.type.value, event.status.value, event.site, event.organisation, event.decided_on) == (
        "org.restructured", "confirmed", BODY.id, BODY.organisation, "2025-03-10",
    )  # fmt: skip
    assert (event.before, event.after) == ({"name": BODY.organisation}, {"name": f"{DATA}、{AFFAIRS}"})
    assert event.summary == f"{BODY.organisation}重组为{DATA}、{AFFAIRS}"
    assert needed(event, Voice.ACCEPT) == 2, "more than two bodies"


def test_that_the_old_body_ends_is_part_of_it() -> None:
    gone = change(ChangeType.ABOLISHED, "撤销", date="2025-03-10")

    assert [event.id for event in told(notice("分设", 10, *parted(DATA, AFFAIRS), gone))] == [event.id for event in told(ACT)]
    assert [event.id for event in told(ACT, notice("撤销一文", 12, gone))] == [event.id for event in told(ACT)]


def test_a_report_that_names_one_of_them_tells_of_the_same() -> None:
    (event,) = told(ACT, notice("要闻", 12, *parted(DATA), act=False))

    assert (event.id, event.after) == (told(ACT)[0].id, {"name": f"{DATA}、{AFFAIRS}"})
    assert len(event.evidence) == 3


@pytest.mark.parametrize(("run", "status"), [
    (notice("要闻", 10, *parted(DATA, AFFAIRS), act=False), ["candidate"]),
    (notice("盘点", 10, *parted(DATA, AFFAIRS), act=False, site=MEDIA), []),
    (notice("旧闻", 0, *parted(DATA, AFFAIRS, day_said="2024-03-10"), published="2024-03-10"), []),
])  # fmt: skip
def test_a_report_waits_and_what_was_known_before_is_no_news(run: Sighting, status: list[str]) -> None:
    assert [event.status.value for event in told(run)] == status


def test_a_new_body_that_is_watched_tells_of_it_itself() -> None:
    watched = Site.model_validate({**BODY.model_dump(), "id": "data", "organisation": DATA})
    found = [(event.site, event.before) for site in (BODY, watched) for event in told(ACT, site=site, others=(watched,))]

    assert found == [("data", {"name": BODY.organisation})]


def test_a_body_that_goes_on_beside_the_new_one_is_restructured_once() -> None:
    (event,) = told(notice("分设", 10, *parted(BODY.organisation, AFFAIRS)))

    assert (event.before, event.after) == ({"name": BODY.organisation}, {"name": f"{BODY.organisation}、{AFFAIRS}"})


def test_it_makes_no_new_body_of_the_old_one() -> None:
    came = notice("任职书", 8, fact("孙八", Action.APPOINTED, "副局长", "2025-03-08"))
    found = folded(came, ACT)

    assert [doubt.kind.value for doubt in found.doubts] == []
    assert {event.organisation for event in found.events} == {BODY.organisation}
    assert naming_at(BODY.organisation, found.events, local_day(day(30))).organisation == BODY.organisation


def test_a_body_that_came_out_of_others_and_is_parted_is_two_events() -> None:
    came = change(ChangeType.FOUNDED, "合并组建", predecessors=(AFFAIRS, "云岭省信息中心"), date="2025-03-05")
    found = told(notice("组建", 5, came), ACT)

    assert [event.type.value for event in found] == ["org.restructured"] * 2
    assert len({event.id for event in found}) == 2


def test_what_says_a_year_later_that_it_was_parted_waits_for_a_person() -> None:
    again = notice("再分设", 20, *parted(DATA, AFFAIRS, day_said="2026-03-10"), published="2026-03-10")
    first, second = told(ACT, again)

    assert (first.status.value, second.status.value) == ("confirmed", "candidate")
    assert first.id == told(ACT)[0].id != second.id
