"""What is planned for a body is told plan by plan, with what it is to become, and makes it nothing yet."""

import pytest

from monitor.claims import local_day
from monitor.events import Event
from monitor.facts import Action, ChangeType, OrganisationFact
from monitor.plans import ENDS, FORMS
from monitor.standing import naming_at
from tests.unit.monitor.history import BODY, change, day, fact, home, notice
from tests.unit.monitor.told import events

OLD, OTHER = "云岭省政务服务管理办公室", "云岭省数据资源局"


def plan(how: str, organisation: str = BODY.organisation, **more: object) -> OrganisationFact:
    return change(ChangeType.PLANNED, how, organisation=organisation, **more)


def told(*said: OrganisationFact, apart: bool = False) -> list[Event]:
    acts = [notice("案" * (place + 1), 10 + place, one) for place, one in enumerate(said)] if apart else [notice("案", 10, *said)]
    return events(home(0, 30), *acts)


@pytest.mark.parametrize(
    ("fact", "sides"),
    [
        (plan("更名", new_name=OTHER), ({"name": BODY.organisation}, {"name": OTHER})),
        (plan("组建"), (None, {"name": BODY.organisation})),
        (plan("升格", rank="正厅级"), (None, {"rank": "正厅级"})),
        (plan("加挂", nameplate=OTHER), (None, {"nameplates": [OTHER]})),
        (plan("划归", superior="云岭省发展和改革委员会"), (None, {"superior": "云岭省发展和改革委员会"})),
        (plan("撤销"), (None, None)),
        (plan("改革"), (None, None)),
    ],
)
def test_a_plan_says_what_is_to_become_of_the_body(fact: OrganisationFact, sides: tuple[object, object]) -> None:
    (event,) = told(fact)

    assert (event.type.value, event.organisation, event.status.value) == (
        "org.change_planned", BODY.organisation, "confirmed",
    )  # fmt: skip
    assert (event.before, event.after) == sides


@pytest.mark.parametrize("apart", [False, True], ids=["one document", "two documents"])
def test_two_plans_for_one_body_are_two_events(apart: bool) -> None:
    several = (
        plan("更名", new_name=OTHER), plan("更名", new_name="云岭省数据管理局"), plan("撤销"), plan("组建"),
        plan("加挂", nameplate="云岭省政务服务局"), plan("升格", rank="正厅级"), plan("划归", superior="云岭省发展和改革委员会"),
    )  # fmt: skip
    found = told(*several, apart=apart)

    assert len({event.id for event in found}) == len(found) == len(several)


def test_one_plan_in_several_words_is_one_event() -> None:
    assert len(told(plan("组建"), plan("设立"), plan("筹建"), apart=True)) == 1
    assert len(told(plan("更名", new_name=OTHER), plan("调整为", new_name=OTHER), apart=True)) == 1
    assert len(told(plan("撤销"), plan("不再保留"), apart=True)) == 1
    assert len(told(plan("组建"), plan("改革"), apart=True)) == 1, "what says no more is of the plan that founds it"


def test_what_is_planned_is_not_so_yet() -> None:
    found = told(plan("更名", new_name=OTHER), plan("升格", rank="正厅级"), plan("加挂", nameplate=OTHER))
    naming = naming_at(BODY.organisation, found, local_day(day(20)))

    assert (naming.organisation, naming.rank, naming.nameplates) == (BODY.organisation, None, ())


def test_a_plan_is_told_of_the_body_that_it_names_and_who_comes_meanwhile_of_the_body_as_it_is_called() -> None:
    planned = notice("方案", 8, plan("组建", date="2025-03-08"), published="2025-03-08")
    comes = notice("任职文", 10, fact("孙八", Action.APPOINTED, "副局长", "2025-03-10"))
    renamed = change(ChangeType.RENAMED, "更名", OLD, new_name=BODY.organisation, date="2025-03-20")
    found = {event.type.value: event.organisation for event in events(home(0, 30), planned, comes, notice("更名文", 20, renamed))}

    assert found == {
        "org.change_planned": BODY.organisation, "leader.appointed": OLD, "org.renamed": BODY.organisation,
    }  # fmt: skip


def test_the_words_of_each_kind_of_plan_are_read() -> None:
    for words in (ENDS, FORMS):
        assert words.pattern.search(words.sample)
    assert not ENDS.pattern.search(FORMS.sample)
    assert not FORMS.pattern.search(ENDS.sample)
