"""A body that ends in another, which was there before and goes on: one restructuring, told of that one (domain.md N07, absorbed)."""

import itertools
from collections.abc import Sequence

import pytest

from monitor.claims import local_day
from monitor.deciding import Voice, needed
from monitor.events import Event
from monitor.facts import Action, ChangeType, OrganisationFact
from monitor.fold import Fold, fold
from monitor.history import Sighting
from monitor.site import Site
from monitor.standing import naming_at, tenures_at
from monitor.vacancies import vacancy_at
from reports.english import english
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, change, day, fact, home, notice, roster

TAKER, DATA, AFFAIRS = BODY.organisation, "云岭省大数据管理局", "云岭省政务服务局"


def ends(*ended: str, into: str = TAKER, said: str | None = "2025-03-10") -> list[OrganisationFact]:
    return [change(ChangeType.ABOLISHED, "并入", one, into=into, date=said) for one in ended]


def site(name: str, organisation: str) -> Site:
    return Site.model_validate({**BODY.model_dump(), "id": name, "organisation": organisation, "aliases": []})


def folded(*runs: Sighting, body: Site = BODY, others: Sequence[Site] = ()) -> Fold:
    history = (home(0, 40), roster(0, 40, 张三="局长"), *runs)
    return fold(body, history, {one.id: one for one in (body, PORTAL, MEDIA, *others)})


def told(*runs: Sighting, body: Site = BODY, others: Sequence[Site] = ()) -> list[Event]:
    found = folded(*runs, body=body, others=others).events
    return [event for event in found if event.type.value.startswith("org.") and event.status.value != "lead"]


ACT = notice("并入", 10, *ends(DATA))
BOTH = {"name": f"{DATA}、{TAKER}"}, {"name": TAKER}


def test_who_takes_another_in_is_restructured() -> None:
    (event,) = told(ACT)

    assert (event.type.value, event.status.value, event.organisation, event.decided_on, event.before, event.after) == (
        "org.restructured", "confirmed", TAKER, "2025-03-10", *BOTH,
    )  # fmt: skip
    assert (event.summary, english(event)) == (f"{DATA}并入{TAKER}", f"{DATA} absorbed into {TAKER}")
    assert needed(event, Voice.ACCEPT) == 1, "two bodies"


def test_where_nobody_watches_the_taker_it_is_told_of_who_ends() -> None:
    ended = site("data", DATA)

    (event,) = told(ACT, body=ended)
    assert (event.type.value, event.site, event.organisation, event.before, event.after) == (
        "org.restructured", "data", DATA, *BOTH,
    )  # fmt: skip
    assert told(ACT, body=ended, others=(BODY,)) == []


def test_of_two_watched_bodies_that_end_together_one_tells_of_it() -> None:
    first, last = site("a", AFFAIRS), site("z", DATA)
    run = notice("并入", 10, *ends(DATA, AFFAIRS))

    (event,) = told(run, body=first, others=(last,))
    assert (event.organisation, event.before) == (AFFAIRS, {"name": f"{DATA}、{AFFAIRS}、{TAKER}"})
    assert told(run, body=last, others=(first,)) == []


def test_all_that_one_act_ends_in_it_is_one_happening() -> None:
    (event,) = told(notice("并入", 10, *ends(DATA, AFFAIRS)))

    assert (event.before, needed(event, Voice.ACCEPT)) == ({"name": f"{DATA}、{AFFAIRS}、{TAKER}"}, 2)


def test_acts_of_two_days_are_two_happenings() -> None:
    acts = (ACT, notice("再并", 20, *ends(AFFAIRS, said="2025-03-20")))
    roundup = notice("要闻", 25, *ends(DATA), *ends(AFFAIRS, said="2025-03-20"), act=False)
    undated = notice("综述", 26, *ends(DATA, AFFAIRS, said=None), act=False)

    events = told(*acts, roundup, undated)
    assert [(event.before, event.decided_on) for event in events] == [
        ({"name": f"{DATA}、{TAKER}"}, "2025-03-10"),
        ({"name": f"{AFFAIRS}、{TAKER}"}, "2025-03-20"),
    ]
    assert {event.id for event in events} == {event.id for event in told(*acts)}


def test_reports_join_the_act_in_any_order_and_under_one_id() -> None:
    reports = (notice("要闻", 12, *ends(DATA, said=None), act=False), notice("简讯", 14, *ends(DATA), act=False))

    found = {tuple(event.id for event in told(*runs)) for runs in itertools.permutations((ACT, *reports))}
    assert found == {tuple(event.id for event in told(ACT))}
    assert [event.status.value for event in told(reports[0])] == ["candidate"]


def test_hearsay_and_what_was_known_before_are_no_news() -> None:
    assert told(notice("盘点", 10, *ends(DATA), act=False, site=MEDIA)) == []
    assert told(notice("旧闻", 0, *ends(DATA, said="2024-03-10"), published="2024-03-10")) == []


def test_that_the_other_ends_is_part_of_it() -> None:
    gone = change(ChangeType.ABOLISHED, "撤销", DATA, date="2025-03-10")
    given = change(ChangeType.FUNCTIONS, "划入", TAKER, predecessors=(DATA,), date="2025-03-10")
    other = change(ChangeType.FUNCTIONS, "划入", TAKER, predecessors=(AFFAIRS,), date="2025-03-10")

    assert [event.id for event in told(notice("并入", 10, *ends(DATA), given))] == [told(ACT)[0].id]
    assert {event.type.value for event in told(notice("并入", 10, *ends(DATA), other))} == {
        "org.restructured",
        "org.functions_transferred",
    }
    ended = site("data", DATA)
    assert [event.type.value for event in told(ACT, notice("撤销", 12, gone), body=ended)] == ["org.restructured"]


def test_it_founds_nobody_and_ends_not_the_taker() -> None:
    founded = notice("组建", 5, change(ChangeType.FOUNDED, "组建", TAKER, date="2025-03-05"))
    gone = notice("撤销", 20, change(ChangeType.ABOLISHED, "撤销", TAKER, date="2025-03-20"))

    assert [event.type.value for event in told(founded, ACT, gone)] == ["org.established", "org.abolished", "org.restructured"]


def test_the_taker_keeps_its_name_its_rank_and_its_people() -> None:
    known = notice("定级", 3, change(ChangeType.ATTRIBUTE, "规格", TAKER, rank="副厅级", date="2025-03-03"))
    ranked = notice("升格", 5, change(ChangeType.UPGRADED, "升格", TAKER, rank="正厅级", date="2025-03-05"))
    came = notice("任职", 8, fact("孙八", Action.APPOINTED, "副局长", "2025-03-08"))
    found = folded(known, ranked, came, ACT)
    today = local_day(day(30))

    naming = naming_at(TAKER, found.events, today)
    assert (naming.organisation, naming.rank) == (TAKER, "正厅级")
    assert naming_at(TAKER, found.events, local_day(day(2))).organisation == TAKER
    assert [doubt.kind.value for doubt in found.doubts] == []
    assert {event.organisation for event in found.events if event.person} == {TAKER}


def test_a_vacant_seat_at_the_head_of_the_taker_stays_vacant() -> None:
    found = folded(notice("免职", 8, fact("张三", Action.REMOVED, "局长", "2025-03-08")), ACT)
    today = local_day(day(30))

    vacancy = vacancy_at(TAKER, tenures_at(TAKER, found.states, found.events, today), found.events, today)
    assert vacancy is not None
    assert (vacancy.post, vacancy.since) == ("局长", "2025-03-08")


@pytest.mark.parametrize("alias", [DATA])
def test_a_body_does_not_end_in_itself(alias: str) -> None:
    both = Site.model_validate({**BODY.model_dump(), "aliases": [alias]})

    assert [event.type.value for event in told(ACT, body=both)] == ["org.abolished"]


def test_hearsay_of_before_the_act_names_no_body_first() -> None:
    rumour = notice("盘点", 8, *ends(AFFAIRS), act=False, site=MEDIA)
    act = notice("并入文", 10, *ends(DATA, AFFAIRS))

    (event,), (alone,) = told(rumour, act), told(act)
    assert (event.before, event.id) == ({"name": f"{DATA}、{AFFAIRS}、{TAKER}"}, alone.id)


def test_what_was_seen_first_is_named_first() -> None:
    act, report = notice("并入文", 12, *ends(DATA, AFFAIRS)), notice("要闻", 10, *ends(AFFAIRS), act=False)

    (event,) = told(act, report)
    assert event.before == {"name": f"{AFFAIRS}、{DATA}、{TAKER}"}


def test_a_body_that_ends_in_it_a_second_time_waits_for_review() -> None:
    acts = (ACT, notice("并入第二次", 320, *ends(DATA, said="2026-01-15"), published="2026-01-15"))

    first, second = told(*acts, notice("要闻报道", 12, *ends(DATA, said=None), act=False))
    assert [(one.decided_on, one.status.value) for one in (first, second)] == [
        ("2025-03-10", "confirmed"), ("2026-01-15", "candidate"),
    ]  # fmt: skip
    assert (first.id == told(ACT)[0].id, first.id == second.id) == (True, False)


def test_a_body_under_a_name_that_it_took_lately_tells_of_its_own_end() -> None:
    renamed = notice("更名", 5, change(ChangeType.RENAMED, "更名为", DATA, new_name=AFFAIRS, date="2025-03-05"))
    run = notice("并入文", 20, *ends(AFFAIRS, said="2025-03-20"))

    assert [event.before for event in told(renamed, run, body=site("data", DATA)) if event.type.value == "org.restructured"] == [
        {"name": f"{AFFAIRS}、{TAKER}"}
    ]
