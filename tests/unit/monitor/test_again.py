"""What happens again is another event: A→B→A→B is three, whatever it is seen through and in whatever order."""

import random
from dataclasses import replace
from itertools import permutations

import pytest

from monitor.events import Event
from monitor.facts import AppointmentFact, ChangeType, Observation, OrganisationFact
from monitor.history import Sighting
from monitor.model import Role
from tests.unit.monitor.history import BODY, MEDIA, change, day, home, notice
from tests.unit.monitor.test_fold import events
from tests.unit.monitor.test_rules import functions

A, B = "云岭省政务服务管理办公室", BODY.organisation


PLATE = "云岭省政务服务局"


def stamp(number: int) -> str:
    return day(number).strftime("%Y-%m-%d")


def to(new: str, number: int | None) -> OrganisationFact:
    """Return the renaming to *new*, on day *number* where the text states one."""
    stated = stamp(number) if number is not None else None
    return change(ChangeType.RENAMED, "更名", A if new == B else B, new_name=new, date=stated)


def act(name: str, number: int, *facts: OrganisationFact | AppointmentFact) -> Sighting:
    return notice(name, number, *facts)


def report(name: str, number: int, *facts: OrganisationFact) -> Sighting:
    return notice(name, number, *facts, act=False)


def of(kind: str, *history: Sighting) -> list[Event]:
    return [event for event in events(*history) if event.type.value == kind]


TAKEN = change(ChangeType.UNPLATED, "不再加挂", nameplate=PLATE)

BY_SITE = (home(0, 9, A), home(10, 39, B), home(40, 69, A), home(70, 90, B))


BY_ACTS = (act("甲", 10, to(B, 10)), act("甲乙", 40, to(A, 40)), act("甲乙丙", 70, to(B, 70)))


THREE_WAYS = {
    "by the site alone": BY_SITE,
    "by acts alone": (home(0, 99), *BY_ACTS),
    "by acts and the site": (*BY_SITE, *BY_ACTS),
    "by acts, the site a fortnight late": (home(0, 24, A), home(25, 54, B), home(55, 84, A), home(85, 99, B), *BY_ACTS),
    "by acts, the site so late that the next act is there": (home(0, 44, A), home(45, 74, B), home(75, 89, A), home(90, 99, B), *BY_ACTS),
    "by acts at first and the site afterwards": (*BY_SITE, BY_ACTS[0]),
    "by reports of their day": (home(0, 99, A), report("甲", 11, to(B, 10)), report("甲乙", 41, to(A, 40)), report("甲乙丙", 71, to(B, 70))),
    "by reports without a day": (home(0, 99, A), report("甲", 11, to(B, None)), report("甲乙", 41, to(A, None)), report("甲乙丙", 71, to(B, None))),
}  # fmt: skip


@pytest.mark.parametrize("history", THREE_WAYS.values(), ids=THREE_WAYS)
def test_a_body_renamed_there_and_back_and_there_is_renamed_three_times(history: tuple[Sighting, ...]) -> None:
    found = of("org.renamed", *history)

    assert sorted(event.organisation for event in found) == sorted([B, A, B])
    assert len({event.id for event in found}) == 3


@pytest.mark.parametrize("history", THREE_WAYS.values(), ids=THREE_WAYS)
def test_no_order_of_arrival_changes_the_renamings(history: tuple[Sighting, ...]) -> None:
    expected = of("org.renamed", *history)
    for seed in range(8):
        assert of("org.renamed", *random.Random(seed).sample(history, len(history))) == expected


def test_the_same_three_renamings_have_the_same_ids_whatever_shows_them() -> None:
    ids = [sorted(event.id for event in of("org.renamed", *history)) for history in THREE_WAYS.values()]

    assert all(found == ids[0] for found in ids)


def test_each_renaming_joins_its_own_act() -> None:
    found = of("org.renamed", *BY_SITE, *BY_ACTS)

    assert sorted(event.decided_on or "" for event in found) == [stamp(10), stamp(40), stamp(70)]
    assert all(event.status.value == "confirmed" and event.observed is not None for event in found)


def test_a_site_renamed_there_and_back_and_there_is_renamed_three_times() -> None:
    found = of("site.renamed", *BY_SITE)

    assert [(event.after or {})["site_name"] for event in found] == [B, A, B]
    assert len({event.id for event in found}) == 3


def test_a_late_middle_renaming_shifts_no_id_of_the_other_name() -> None:
    without, whole = of("org.renamed", *BY_ACTS[::2], home(0, 99)), of("org.renamed", *BY_ACTS, home(0, 99))

    assert [event.organisation for event in without] == [B]  # nothing lies between: one renaming, told by two acts
    assert {event.id for event in without} <= {event.id for event in whole}


def test_the_unveiling_under_the_first_name_confirms_nothing_later() -> None:
    unveiled = report("挂牌", 12, change(ChangeType.FOUNDED, "挂牌", date=stamp(12)))
    found = of("org.renamed", *BY_SITE, unveiled)

    assert [event.status.value for event in found] == ["confirmed", "candidate", "candidate"]


def test_a_renaming_told_by_acts_a_year_apart_waits_the_second_time() -> None:
    found = of("org.renamed", home(0, 600), act("甲", 10, to(B, 10)), act("甲乙", 400, to(B, 400)))

    assert sorted(event.status.value for event in found) == ["candidate", "confirmed"]


def test_a_report_years_later_retells_and_adds_no_event() -> None:
    found = of("org.renamed", home(0, 800), act("甲", 10, to(B, 10)), report("甲乙", 700, to(B, None)))

    assert [event.status.value for event in found] == ["confirmed"]


def test_media_never_confirm_what_the_site_shows() -> None:
    told = notice("甲", 11, to(B, 10), act=False, site=MEDIA)

    assert [event.status.value for event in of("org.renamed", home(0, 9, A), home(10, 20, B), told)] == ["candidate"]


def test_a_restructuring_long_after_a_renaming_leaves_it_alone() -> None:
    formed = change(ChangeType.FOUNDED, "重新组建", predecessors=(A,), date=stamp(700))
    found = events(home(0, 800), act("甲", 10, to(B, 10)), act("甲乙", 300, to(A, 300)), act("甲乙丙", 700, formed))

    assert sorted(event.type.value for event in found) == ["org.renamed", "org.renamed", "org.restructured"]


def without(first: float, last: float) -> Sighting:
    """Return the page of duties that says itself that it bears the plate no more."""
    said = (change(ChangeType.ATTRIBUTE, "为", rank="正厅级"), change(ChangeType.UNPLATED, "不再加挂", nameplate=PLATE))
    return replace(functions(first, last), observation=Observation(Role.FUNCTIONS, organisation_changes=said))


def titled(first: float, last: float, plate: str | None) -> Sighting:
    return home(first, last, f"{B}（{plate}）" if plate else B)


BORNE = functions(0, 9, "正厅级", None, PLATE)
FEW = replace(without(10, 12), looks=2)


@pytest.mark.parametrize(
    ("history", "statuses"),
    [
        ((home(0, 30), BORNE, functions(10, 20, "正厅级")), ["candidate"]),
        ((home(0, 30), BORNE, without(10, 20)), ["candidate"]),
        ((titled(0, 9, PLATE), titled(10, 30, None), BORNE, functions(10, 20, "正厅级")), ["candidate"]),
        ((titled(0, 9, PLATE), titled(10, 30, "云岭省大数据局"), BORNE, without(10, 20)), ["confirmed"]),
        ((titled(0, 9, PLATE), titled(10, 30, None), BORNE, without(10, 20)), ["confirmed"]),
        ((titled(0, 9, PLATE), titled(10, 30, None), BORNE, FEW), []),
        ((titled(0, 9, "云岭省大数据局"), titled(10, 30, None), BORNE, without(10, 20)), ["candidate"]),
        ((titled(0, 200, PLATE), titled(201, 230, None), BORNE, without(10, 20)), ["candidate"]),
        ((home(0, 30), BORNE, act("甲", 10, TAKEN), functions(12, 20, "正厅级")), ["confirmed"]),
        ((home(0, 30), BORNE, notice("甲", 10, TAKEN, act=False, site=MEDIA), functions(12, 20, "正厅级")), ["candidate"]),
        ((home(0, 30), BORNE, functions(10, 20, "正厅级"), functions(21, 30, "正厅级", None, PLATE)), []),
    ],
    ids=["unsaid", "said", "unsaid, and the title is shorter", "said, and the title names another", "said, and the title is shorter", "too few looks",
         "another plate left the title", "the title follows too late", "an act", "a repost", "named again"],
)  # fmt: skip
def test_a_plate_is_down_by_act_or_by_the_page_and_the_title(history: tuple[Sighting, ...], statuses: list[str]) -> None:
    found = [event for event in events(*history) if event.type.value in ("org.nameplate_removed", "org.nameplate_added")]

    removed = [event for event in found if event.type.value == "org.nameplate_removed"]
    assert [event.status.value for event in removed] == statuses
    assert [event for event in found if event.type.value == "org.nameplate_added" and event.status.value == "confirmed"] == []


def test_a_plate_added_taken_down_and_added_again() -> None:
    history = (home(0, 99), functions(0, 9, "正厅级"), functions(10, 29, "正厅级", None, PLATE),
               replace(without(30, 49), sha256="gone"), functions(50, 60, "正厅级", None, PLATE))  # fmt: skip
    found = [event for event in events(*history) if "nameplate" in event.type.value]

    assert [event.type.value.rpartition("_")[2] for event in sorted(found, key=lambda one: one.observed or ())] == [
        "added", "removed", "added"]  # fmt: skip
    assert len({event.id for event in found}) == 3


def test_an_act_joins_the_plate_of_its_own_time() -> None:
    plate = change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE, date=stamp(52))
    history = (home(0, 99), functions(0, 9, "正厅级"), functions(10, 29, "正厅级", None, PLATE), functions(30, 49, "正厅级"),
               functions(55, 60, "正厅级", None, PLATE), act("甲", 53, plate))  # fmt: skip
    found = of("org.nameplate_added", *history)

    assert [event.decided_on for event in found] == [None, stamp(52)]


def test_a_plate_that_stood_there_at_first_is_no_news_when_an_act_names_it() -> None:
    plate = change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE)

    assert of("org.nameplate_added", home(0, 99), functions(0, 60, "正厅级", None, PLATE), act("甲", 20, plate)) == []


def test_a_plate_missed_on_two_looks_is_not_yet_taken_down() -> None:
    history = (home(0, 99), functions(0, 9, "正厅级", None, PLATE), functions(10, 11, "正厅级"))

    assert of("org.nameplate_removed", *history) == []
    assert len(of("org.nameplate_removed", *history[:2], functions(10, 12, "正厅级"))) == 1


def test_two_plates_of_one_act_are_two_events_with_the_whole_list() -> None:
    plates = [change(ChangeType.NAMEPLATE, "加挂", nameplate=name) for name in (PLATE, "云岭省大数据局")]
    found = of("org.nameplate_added", home(0, 99), act("甲", 10, *plates))

    assert len({event.id for event in found}) == 2
    assert {frozenset((event.after or {})["nameplates"]) for event in found} == {frozenset((PLATE, "云岭省大数据局"))}


def test_two_pages_of_duties_are_not_compared_with_each_other() -> None:
    other = replace(functions(0, 60, "正厅级"), page="functions:2", url="https://data.yunling.gov.cn/nsjg/")

    assert events(home(0, 60), functions(0, 60, "副厅级", None, PLATE), other) == []


def test_a_rank_up_and_down_and_up_is_three_changes() -> None:
    history = (
        home(0, 99),
        functions(0, 9, "副厅级"),
        functions(10, 29, "正厅级"),
        functions(30, 49, "副厅级"),
        functions(50, 60, "正厅级"),
    )
    found = of("org.rank_changed", *history)

    assert sorted((event.after or {})["rank"] for event in found) == sorted(["正厅级", "副厅级", "正厅级"])
    assert len({event.id for event in found}) == 3


def test_a_stale_page_of_duties_undoes_no_act() -> None:
    upgraded = act("升格", 10, change(ChangeType.UPGRADED, "升格", rank="正厅级", date=stamp(10)))
    history = (
        home(0, 99),
        functions(0, 19, "副厅级"),
        upgraded,
        functions(20, 40, "副厅级", "省政府"),
        functions(41, 60, "正厅级", "省政府"),
    )

    assert [(event.type.value, event.decided_on) for event in events(*history)] == [("org.rank_changed", stamp(10))]


def test_the_superior_there_and_back() -> None:
    history = (home(0, 99), functions(0, 9, None, "甲委"), functions(10, 29, None, "省政府"), functions(30, 49, None, "甲委"))

    assert len({event.id for event in of("org.affiliation_changed", *history)}) == 2


def test_abolished_established_again_and_abolished() -> None:
    gone, there = (change(kind, how) for kind, how in ((ChangeType.ABOLISHED, "撤销"), (ChangeType.FOUNDED, "设立")))
    found = events(home(0, 400), act("甲", 10, gone), act("甲乙", 100, there), act("甲乙丙", 150, gone))

    assert sorted(event.type.value for event in found) == ["org.abolished", "org.abolished", "org.established"]
    assert len({event.id for event in found}) == 3


def test_identifiers_and_sponsors_there_and_back_are_events_of_their_own() -> None:
    first, second = home(0, 9), home(10, 19, code="9100000099", sponsor="云岭省大数据中心")
    turns = (first, second, home(20, 29), home(30, 39, code="9100000099", sponsor="云岭省大数据中心"))

    for kind in ("site.identifier_changed", "site.sponsor_changed"):
        assert len({event.id for event in of(kind, *turns)}) == 3


def test_any_order_of_acts_gives_the_same_events() -> None:
    acts = (act("甲", 10, to(B, 10)), act("甲乙", 40, to(A, 40)), act("甲乙丙", 70, to(B, 70)))
    expected = events(home(0, 99), *acts)

    assert all(events(*turn, home(0, 99)) == expected for turn in permutations(acts))
