"""What a body is called: plates beside the name, texts without a day, names of others, and who bore which name when."""

from dataclasses import replace

import pytest

from monitor.callings import names_of
from monitor.facts import Action, ChangeType
from monitor.history import Sighting
from monitor.site import Page
from tests.unit.monitor.history import BODY, HOST, MEDIA, change, fact, home, notice
from tests.unit.monitor.told import events

OLD, NEW, PLATE = "云岭省政务服务管理办公室", "云岭省数据局", "云岭省政务服务局"
TO_NEW = change(ChangeType.RENAMED, "更名", OLD, new_name=NEW, date="2025-03-10")


def undated(run: Sighting) -> Sighting:
    assert run.observation is not None
    document = replace(run.observation.document, published_on=None, signed_on=None)
    return replace(run, observation=replace(run.observation, document=document, published=None))


def renamed(*history: Sighting) -> list[tuple[str, object, object]]:
    return [(event.status.value, event.before, event.after) for event in events(*history) if event.type.value == "org.renamed"]


@pytest.mark.parametrize(
    ("shown", "plates"), [(NEW, [PLATE]), (f"{NEW}（{PLATE}）", [PLATE]), (f"{NEW}（云岭省大数据局）", ["云岭省大数据局", PLATE])]
)
def test_a_renaming_names_each_plate_once(shown: str, plates: list[str]) -> None:
    act = notice("更名", 9, replace(TO_NEW, nameplate=PLATE))

    assert renamed(home(0, 9, OLD), home(10, 12, shown), act) == [
        ("confirmed", {"name": OLD}, {"name": NEW, "nameplates": plates})
    ]


def test_the_body_may_use_its_new_name_in_a_text_without_a_day() -> None:
    used = undated(notice("通知", 14, issuer=NEW, site=BODY))

    assert [status for status, *_ in renamed(home(0, 9, OLD), home(10, 20))] == ["candidate"]
    assert [status for status, *_ in renamed(home(0, 9, OLD), home(10, 20), used)] == ["confirmed"]


def test_a_body_made_out_of_others_is_none_of_ours() -> None:
    def names(*predecessors: str) -> frozenset[str]:
        made = change(ChangeType.FOUNDED, "在…基础上组建", "云岭省大数据局", predecessors=predecessors)
        return names_of(BODY, [notice("组建", 10, made)])

    assert names("云岭省信息中心") == {NEW}
    assert names(NEW) == {NEW, "云岭省大数据局"}


def test_a_leader_leads_the_body_under_the_name_it_bears_on_the_day() -> None:
    before, after = (fact("李四", Action.APPOINTED, "局长", "2025-03-05"), fact("孙八", Action.APPOINTED, "副局长", "2025-03-15"))
    on_the_day = fact("钱七", Action.APPOINTED, "总工程师", "2025-03-10")
    history = (
        home(0, 30),
        notice("更名", 10, TO_NEW),
        notice("任", 5, before),
        notice("任二", 15, after),
        notice("任三三", 11, on_the_day),
    )

    assert {event.person: (event.organisation, event.summary) for event in events(*history) if event.person} == {
        "李四": (OLD, f"李四任{OLD}局长"),
        "钱七": (NEW, f"钱七任{NEW}总工程师"),
        "孙八": (NEW, f"孙八任{NEW}副局长"),
    }


@pytest.mark.parametrize(("plate", "told"), [(OLD, []), (PLATE, [PLATE])], ids=["the old name", "another name"])
def test_a_plate_with_the_old_name_is_part_of_the_renaming(plate: str, told: list[str]) -> None:
    hung = notice("加挂", 11, change(ChangeType.NAMEPLATE, "加挂", nameplate=plate))
    found = events(home(0, 30), notice("更名", 10, TO_NEW), hung)

    assert [event.after["nameplates"] for event in found if event.type.value == "org.nameplate_added" and event.after] == [told][
        : len(told)
    ]


def test_a_founding_of_another_body_is_not_part_of_a_renaming() -> None:
    founded = change(ChangeType.FOUNDED, "组建", date="2025-03-10")

    assert [event.type.value for event in events(home(0, 30), notice("更名", 10, TO_NEW), notice("组建", 11, founded))] == [
        "org.renamed"
    ]


@pytest.mark.parametrize(("day", "late"), [("2025-02-28", True), ("2025-03-01", False), ("2025-03-02", False)])
def test_what_is_dated_on_the_day_watching_began_is_no_late_discovery(day: str, late: bool) -> None:
    found = events(home(0, 30), notice("任", 5, fact("李四", Action.APPOINTED, "局长", day), published=day))

    assert [event.late_discovery for event in found] == [late]


def test_a_text_without_a_day_tells_of_a_step_from_the_name_then_borne() -> None:
    back = change(ChangeType.RENAMED, "更名", NEW, new_name=OLD, date="2025-05-20")
    again = change(ChangeType.RENAMED, "更名", OLD, new_name=NEW)
    history = (home(0, 300), notice("更名", 10, TO_NEW), notice("复名", 81, back))

    assert len(renamed(*history, notice("动态", 180, again, act=False))) == 3
    assert len(renamed(*history, notice("动态", 180, replace(again, organisation="云岭省信息中心"), act=False))) == 2


def test_a_restructuring_without_a_day_starts_from_its_one_predecessor() -> None:
    back = change(ChangeType.RENAMED, "更名", NEW, new_name=OLD, date="2025-05-20")
    based = change(ChangeType.FOUNDED, "在…基础上重新组建", predecessors=(OLD,))
    history = (home(0, 300), notice("更名", 10, TO_NEW), notice("复名", 81, back), notice("动态", 220, based, act=False))

    assert [event.type.value for event in events(*history)] == ["org.renamed", "org.renamed", "org.restructured"]


@pytest.mark.parametrize(
    ("published", "status"), [("2025-03-10", "candidate"), ("2025-03-11", "confirmed"), ("2025-03-25", "confirmed")]
)
def test_a_text_of_before_the_name_was_free_says_nothing_of_it(published: str, status: str) -> None:
    used = notice("通知", 24, issuer=NEW, site=BODY, published=published)
    found = renamed(home(0, 9, OLD), home(10, 19, "云岭省大数据局"), home(20, 25), used)

    assert [status for status, _, after in found if after == {"name": NEW, "nameplates": []}] == [status]


def test_a_renaming_by_act_alone_names_its_plate() -> None:
    assert renamed(home(0, 30), notice("更名", 10, replace(TO_NEW, nameplate=PLATE))) == [
        ("confirmed", {"name": OLD}, {"name": NEW, "nameplates": [PLATE]})
    ]


def test_a_restructuring_that_only_a_medium_tells_hides_no_renaming() -> None:
    based = change(ChangeType.FOUNDED, "重新组建", predecessors=(OLD,), date="2025-03-10")
    found = events(home(0, 30), notice("更名", 10, TO_NEW), notice("盘点", 11, based, act=False, site=MEDIA), everything=True)

    assert sorted((event.type.value, event.status.value) for event in found) == [
        ("org.renamed", "confirmed"),
        ("org.restructured", "lead"),
    ]


def test_a_body_bears_the_names_its_own_site_shows_in_its_own_place() -> None:
    shown = [home(0, 9, f"{OLD}（{PLATE}）"), home(10, 12, "海岳省数据局")]
    section = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})

    assert names_of(BODY, shown) == {NEW, OLD}
    assert names_of(section, shown) == {NEW}


def test_who_runs_a_site_and_whose_host_a_section_stands_on_are_no_names_of_the_body() -> None:
    run = home(0, 9, NEW, "云岭省人民政府办公厅")
    assert run.observation is not None
    slots = (*run.observation.site.slots, ("footer", "云岭省人民政府办公厅"))
    shown = replace(run, observation=replace(run.observation, site=replace(run.observation.site, slots=slots)))
    section = BODY.model_copy(update={"pages": {"home": Page(url=f"https://{HOST}/sjj/")}})
    hosts = home(0, 9, "云岭省信息化委员会")

    assert names_of(BODY, [shown]) == {NEW}
    assert names_of(section, [hosts]) == {NEW}
    assert names_of(BODY, [hosts]) == {NEW, "云岭省信息化委员会"}


def test_a_plate_that_two_acts_tell_far_apart_was_hung_once() -> None:
    hung = change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE)

    (event,) = events(home(0, 400), notice("加挂", 10, hung), notice("加挂二", 300, hung))

    assert [passage.url.rpartition(":")[2] for passage in event.evidence] == ["加挂", "加挂二"]


def test_a_plate_by_act_that_the_title_follows_is_one_event() -> None:
    hung = notice("加挂", 10, change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE))
    found = [
        event for event in events(home(0, 11), home(12, 20, f"{NEW}（{PLATE}）"), hung) if event.type.value != "site.renamed"
    ]

    assert [(event.status.value, [passage.role for passage in event.evidence]) for event in found] == [
        ("confirmed", ["primary", "corroborating", "context"])
    ]
