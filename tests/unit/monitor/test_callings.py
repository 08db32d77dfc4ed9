"""What gives a body another name, and what only looks as if it did."""

import itertools
from dataclasses import replace

import pytest

from monitor.callings import names_of
from monitor.facts import ChangeType, OrganisationFact, SiteIdentity
from monitor.history import Sighting
from monitor.model import Verdict
from tests.unit.monitor.history import BODY, PORTAL, change, home, notice
from tests.unit.monitor.told import events

OFFICE, UNITED, OTHER = "云岭省政务服务管理局", "云岭省数据和政务服务局", "云岭省大数据中心"


@pytest.mark.parametrize(
    "told",
    [
        change(ChangeType.RENAMED, "更名", OFFICE, new_name=UNITED),
        change(ChangeType.FOUNDED, "组建", UNITED, predecessors=(BODY.organisation,)),
        change(ChangeType.FOUNDED, "在两局基础上组建", UNITED, predecessors=(BODY.organisation, OFFICE)),
        change(ChangeType.FOUNDED, "重新组建", UNITED, predecessors=(OFFICE,)),
    ],
    ids=["others are renamed", "it gives functions away", "on the base of two", "on the base of another"],
)
def test_a_body_keeps_its_name_where_no_text_takes_it(told: OrganisationFact) -> None:
    assert names_of(BODY, [notice("机构", 10, told)]) == {BODY.organisation}


def test_a_body_founded_on_the_base_of_one_alone_goes_on_as_the_new_one() -> None:
    based = change(ChangeType.FOUNDED, "重新组建", UNITED, predecessors=(BODY.organisation,))

    assert names_of(BODY, [notice("机构", 10, based)]) == {BODY.organisation, UNITED}


def test_only_the_slots_of_its_own_site_seen_well_name_a_body() -> None:
    def slots(run: Sighting) -> Sighting:
        assert run.observation is not None
        identity = SiteIdentity(name=UNITED, slots=(("title", UNITED), ("footer", OFFICE)))
        return replace(run, observation=replace(run.observation, site=identity))

    own = slots(home(0, 9))
    assert names_of(BODY, [own]) == {BODY.organisation, UNITED}
    assert names_of(BODY, [replace(own, site=PORTAL.id)]) == {BODY.organisation}
    assert names_of(BODY, [replace(own, verdict=Verdict.PARTIAL)]) == {BODY.organisation}


def test_a_body_that_ends_beside_a_merger_of_others_ends() -> None:
    merged = change(ChangeType.FOUNDED, "整合组建", UNITED, predecessors=(OFFICE, OTHER))
    ended = change(ChangeType.ABOLISHED, "不再保留")

    assert [event.type.value for event in events(home(0, 30), notice("机构改革", 10, merged, ended))] == ["org.abolished"]


def test_names_are_followed_three_steps_whatever_the_order_of_the_texts() -> None:
    names = [BODY.organisation, *(f"云岭省数据{end}" for end in ("一局", "二局", "三局", "四局"))]
    steps = [change(ChangeType.RENAMED, "更名", old, new_name=new) for old, new in itertools.pairwise(names)]

    assert names_of(BODY, [notice("更名", 10, *reversed(steps))]) == set(names[:4])
    assert names_of(BODY, [notice("更名", 10, *steps)]) == set(names)
