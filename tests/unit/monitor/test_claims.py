"""What a document says of a body, and how far claims carry."""

from dataclasses import replace

import pytest

from monitor.facts import LeaderFact, Observation
from monitor.model import Role
from tests.unit.monitor.history import BODY, PORTAL, notice, sighting
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
