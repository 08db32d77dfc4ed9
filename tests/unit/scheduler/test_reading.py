"""Which topics a page that was read belongs to."""

import pytest

from monitor.corrections import correcting
from monitor.facts import CORRECTION, WITHDRAWAL, ChangeType, Observation, OrganisationFact, Refusal
from monitor.model import Role
from scheduler.reading import concerns_of


@pytest.mark.parametrize(("reason", "mends"), [(CORRECTION, True), (WITHDRAWAL, True), ("a rumour", False)])
def test_what_mends_an_earlier_text_is_heard_by_those_whom_its_site_told_of(reason: str, mends: bool) -> None:
    said = Observation(Role.NOTICE, refused=(Refusal("现将通知予以撤回", reason),))

    assert concerns_of("portal", said) == {"portal", *([correcting("portal")] if mends else [])}


def test_a_text_concerns_both_the_body_that_ends_and_the_one_it_ends_in() -> None:
    ended = OrganisationFact(ChangeType.ABOLISHED, "云岭省大数据管理局", "…", "test", into="云岭省数据局")

    assert concerns_of("portal", Observation(Role.NOTICE, organisation_changes=(ended,))) == {
        "portal",
        "云岭省大数据管理局",
        "云岭省数据局",
    }
