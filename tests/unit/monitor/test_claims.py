"""What a document says of a body, and how far claims carry."""

from dataclasses import replace

import pytest

from monitor.facts import Dates, LeaderFact, Observation
from monitor.model import Role
from tests.unit.monitor.history import BODY, PORTAL, day, listing, notice, sighting
from tests.unit.monitor.told import APPOINT, BASE, events


@pytest.mark.parametrize(("tier", "expected"), [("A", "candidate"), ("B", "candidate"), ("C", "lead")])
def test_a_report_carries_as_far_as_its_reading(tier: str, expected: str) -> None:
    found = events(*BASE, notice("要闻", 10, replace(APPOINT, tier=tier), act=False), everything=True)

    assert [event.status.value for event in found] == [expected]


@pytest.mark.parametrize(("role", "expected"), [(Role.NOTICE, 1), (Role.NEWS, 1), (Role.ROSTER, 0), (Role.HOME, 0)])
def test_only_a_document_states_an_act(role: Role, expected: int) -> None:
    run = sighting("page", role, Observation(role, appointments=(APPOINT,)), 10, site=PORTAL)

    assert len(events(*BASE, run, everything=True)) == expected


@pytest.mark.parametrize(("organisation", "posts", "expected"), [
    (BODY.organisation, ("副局长",), 1), (BODY.organisation, (), 0), ("海岳省数据局", ("副局长",), 0)])  # fmt: skip
def test_a_title_in_passing_is_a_lead_for_the_body_it_names(organisation: str, posts: tuple[str, ...], expected: int) -> None:
    passing = LeaderFact("周九", posts, organisation, "周九表示", "state/apposition")

    assert len(events(*BASE, notice("要闻", 10, passing, act=False, site=BODY), everything=True)) == expected


@pytest.mark.parametrize(("listed", "expected"), [(0, []), (1, ["leader.appointed"])], ids=["at first", "a day later"])
def test_an_act_that_stood_on_the_first_list_is_no_news_however_late_it_is_read(listed: float, expected: list[str]) -> None:
    old = replace(APPOINT, dates=Dates(decided="2025-02-10"))
    lists = (listing(0, 30, "旧任免"),) if listed == 0 else (listing(0, 0.5), listing(1, 30, "旧任免"))

    assert [event.type.value for event in events(*BASE, *lists, notice("旧任免", 3, old, published="2025-02-12"))] == expected


def test_a_document_that_is_read_again_in_other_bytes_states_its_act_once() -> None:
    run = notice("任免", 10, APPOINT)
    again = replace(run, sha256="0" * 64, first_seen=day(12), last_seen=day(12))
    (event,) = events(*BASE, run, again)

    assert [(one.sha256, one.fetched_at) for one in event.evidence] == [(run.sha256, day(10))]
