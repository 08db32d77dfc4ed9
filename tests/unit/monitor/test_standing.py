"""The standing of a body: who led it on a day and since when, what it was called, and which aliases name it."""

from dataclasses import replace
from datetime import date

import pytest

from monitor.bodies import names_one
from monitor.entries import Entry
from monitor.events import Event, EventType, Status
from monitor.roster import State
from monitor.standing import naming_at, tenures_at
from tests.unit.monitor.history import day, roster

RENAMED = Event(
    id="ev_r",
    type=EventType.ORG_RENAMED,
    status=Status.CONFIRMED,
    site="yunlu",
    organisation="云麓省数据局",
    summary="",
    before={"name": "云麓省政务服务管理办公室"},
    after={"name": "云麓省数据局"},
    published_on="2024-01-05",
)

APPOINTED = replace(
    RENAMED,
    id="ev_a",
    type=EventType.LEADER_APPOINTED,
    person="闻人路遥",
    post="局长",
    before=None,
    after={"post": "局长", "posts": ["局长"]},
    decided_on="2024-01-05",
)
CONFIRMED = replace(APPOINTED, id="ev_c", type=EventType.LEADER_CONFIRMED, decided_on="2025-01-05")


def test_a_leader_is_in_office_from_the_very_day_of_the_act() -> None:
    led = [tenures_at("云麓省数据局", [], [APPOINTED], date(2024, 1, day)) for day in (4, 5, 6)]

    assert [[tenure.person for tenure in tenures] for tenures in led] == [[], ["闻人路遥"], ["闻人路遥"]]


def test_the_end_of_a_probation_does_not_move_the_day_a_tenure_began() -> None:
    (tenure,) = tenures_at("云麓省数据局", [], [APPOINTED, CONFIRMED], date(2025, 2, 1))

    assert (tenure.since, tenure.since_basis) == ("2024-01-05", "decided")


@pytest.mark.parametrize(
    ("held", "given", "since"),
    [
        ("党组成员、副局长", ["党组书记", "局长"], ("2025-04-05", "decided")),
        ("副局长", ["党组成员", "副局长"], (None, "unknown")),
        ("代理局长", ["局长"], (None, "unknown")),
        ("党组书记、局长", ["党组书记"], (None, "unknown")),
        ("局长", ["一级巡视员", "副局长"], ("2025-04-05", "decided")),
    ],
)
def test_who_rises_to_another_seat_is_there_since_the_act_and_who_keeps_his_seat_since_he_took_it(
    held: str, given: list[str], since: tuple[str | None, str]
) -> None:
    act = replace(
        APPOINTED,
        type=EventType.LEADER_ROLE_CHANGED,
        person="张三",
        before={"posts": held.split("、")},
        after={"posts": given},
        decided_on="2025-04-05",
    )

    assert led(act, 张三=held) == [("张三", tuple(given), *since)]


def test_a_body_whose_renaming_was_not_yet_on_record_bears_the_name_it_had() -> None:
    later = date(2024, 1, 10)

    assert naming_at("云麓省数据局", [], later, later=[RENAMED]).organisation == "云麓省政务服务管理办公室"
    assert naming_at("云麓省数据局", [RENAMED], later, later=[RENAMED]).organisation == "云麓省数据局"
    assert naming_at("云麓省数据局", [], later).organisation == "云麓省数据局"


@pytest.mark.parametrize(
    ("alias", "expected"),
    [("省数据局", False), ("省数据和政务服务局", False), ("自治区数据管理局", False), ("江苏省政务服务管理办公室", True)],
)
def test_an_alias_without_its_place_names_no_body_by_itself(alias: str, expected: bool) -> None:
    assert names_one(alias) is expected


def plate(kind: EventType, day: str, before: list[str] | None, after: list[str] | None) -> Event:
    sides = [None if names is None else {"nameplates": names} for names in (before, after)]
    return replace(RENAMED, id=f"ev_{kind.value}{day}", type=kind, decided_on=day, before=sides[0], after=sides[1])


def test_plates_come_one_by_one_and_go_one_by_one() -> None:
    up, down = EventType.ORG_NAMEPLATE_ADDED, EventType.ORG_NAMEPLATE_REMOVED
    told = [
        plate(up, "2024-03-01", None, ["甲局"]),
        plate(up, "2024-04-01", None, ["乙局"]),
        plate(down, "2024-05-01", ["甲局"], None),
        plate(down, "2024-06-01", ["乙局", "丙局"], ["丙局"]),
    ]

    borne = [naming_at("云麓省数据局", told, date(2024, month, 15)).nameplates for month in (2, 3, 4, 5, 6)]

    assert borne == [(), ("甲局",), ("甲局", "乙局"), ("乙局",), ("丙局",)]


def state(**people: str) -> State:
    run = roster(0, 9, **people)
    assert run.observation is not None
    entries = {fact.person: Entry(fact.posts, fact, run) for fact in run.observation.leaders}
    return State(run.first_seen, run.last_seen, run.looks, entries, run)


NOW = date(2025, 6, 1)


def led(*told: Event, **people: str) -> list[tuple[str, tuple[str, ...], str | None, str]]:
    states = [state(**people)] if people else []
    return [(one.person, one.posts, one.since, one.since_basis) for one in tenures_at("云岭省数据局", states, told, NOW)]


def test_the_first_roster_says_who_was_there_by_weight_of_post_and_not_since_when() -> None:
    found = tenures_at("云岭省数据局", [state(赵六="副局长", 甲="党组成员", 张三="党组书记、局长", 乙="")], [], NOW)

    assert [(one.person, one.since, one.since_basis, one.status) for one in found] == [
        (name, None, "unknown", "confirmed") for name in ("张三", "赵六", "甲", "乙")
    ]
    assert [(one.role, one.url, one.fetched_at, one.quote, one.rule) for one in found[0].evidence] == [
        ("primary", "https://data.yunling.gov.cn/roster", day(0), "张三 党组书记、局长", "roster/list")
    ]
    assert tenures_at("云岭省数据局", [state(张三="局长")], [], date(2025, 2, 28)) == ()


def test_who_is_listed_before_his_act_is_found_is_there_since_the_act() -> None:
    assert led(replace(APPOINTED, decided_on="2025-04-05"), 闻人路遥="局长") == [("闻人路遥", ("局长",), "2025-04-05", "decided")]


def test_a_corrected_name_keeps_the_tenure() -> None:
    corrected = replace(
        APPOINTED,
        id="ev_n",
        type=EventType.LEADER_NAME_CORRECTED,
        person="张山",
        before={"person": "张三"},
        after={"person": "张山"},
        decided_on="2025-04-05",
    )

    assert led(corrected, 张三="局长") == [("张山", ("局长",), None, "unknown")]
    assert led(corrected, 李四="局长") == [("李四", ("局长",), None, "unknown")]


def test_who_leaves_and_comes_on_one_day_is_there() -> None:
    came = replace(APPOINTED, decided_on="2025-04-05")
    gone = replace(came, id="ev_z", type=EventType.LEADER_REMOVED, after=None)

    assert led(came, gone, 闻人路遥="副局长") == [("闻人路遥", ("局长",), "2025-04-05", "decided")]
    assert led(replace(gone, decided_on="2025-04-06"), came) == []


def test_another_post_comes_to_the_ones_held_and_a_change_replaces_them() -> None:
    more = replace(APPOINTED, id="ev_b", after={"posts": ["党组书记"]}, decided_on="2025-01-05")

    assert led(APPOINTED, more) == [("闻人路遥", ("局长", "党组书记"), "2024-01-05", "decided")]
    assert led(APPOINTED, replace(more, type=EventType.LEADER_ROLE_CHANGED)) == [
        ("闻人路遥", ("党组书记",), "2025-01-05", "decided")
    ]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"effective_on": "2024-02-01"}, ("2024-02-01", "effective")),
        ({}, ("2024-01-05", "decided")),
        ({"decided_on": None}, ("2024-01-05", "announced")),
        ({"decided_on": None, "published_on": None, "observed": (day(0), day(1))}, ("2025-03-02", "observed")),
    ],
)
def test_a_tenure_begins_on_the_best_known_day(parts: dict[str, object], expected: tuple[str, str]) -> None:
    ((_, _, since, basis),) = led(replace(APPOINTED, **parts))  # type: ignore[arg-type]

    assert (since, basis) == expected


def test_what_has_no_day_at_all_moves_nobody_yet() -> None:
    assert led(replace(APPOINTED, decided_on=None, published_on=None)) == []
    assert led(replace(APPOINTED, status=Status.CANDIDATE)) == []


def test_rank_and_superior_are_the_last_said_and_a_successor_starts_without() -> None:
    rank = replace(
        RENAMED, id="ev_1", type=EventType.ORG_RANK_CHANGED, before=None, after={"rank": "正厅级"}, published_on="2024-02-01"
    )
    superior = replace(rank, id="ev_2", type=EventType.ORG_AFFILIATION_CHANGED, after={"superior": "省政府"})
    again = replace(RENAMED, id="ev_3", published_on="2024-03-01", after={"name": "…", "nameplates": ["甲局"]})

    def named(*told: Event) -> tuple[object, ...]:
        found = naming_at("云麓省数据局", told, NOW)
        return found.rank, found.superior, found.nameplates

    assert named(rank, superior) == ("正厅级", "省政府", ())
    assert named(rank, replace(superior, published_on="2024-02-02")) == ("正厅级", "省政府", ())
    assert named(rank, superior, again) == (None, None, ("甲局",))


def gained(person: str, post: str, day: str) -> Event:
    return replace(
        APPOINTED, id=f"ev_{person}{day}", person=person, post=post, after={"post": post, "posts": [post]}, decided_on=day
    )


def test_an_act_of_long_before_the_first_roster_only_dates_who_still_leads() -> None:
    head, deputy = gained("李四", "局长", "2023-06-08"), gained("张三", "局长", "2023-06-08")

    assert led(head, 张三="党组书记、局长") == [("张三", ("党组书记", "局长"), None, "unknown")]
    assert led(deputy, 张三="党组书记、局长") == [("张三", ("党组书记", "局长"), "2023-06-08", "decided")]
    assert led(gained("张三", "副局长", "2023-06-08"), 张三="局长") == [("张三", ("局长",), None, "unknown")]
    gone = replace(head, type=EventType.LEADER_REMOVED, person="张三", before=head.after, after=None)
    assert led(gone, 张三="局长") == [("张三", ("局长",), None, "unknown")]


def test_an_act_of_just_before_the_first_roster_stands_against_it() -> None:
    gone = replace(gained("张三", "局长", "2025-02-20"), type=EventType.LEADER_REMOVED, after=None)

    assert led(gone, 张三="局长") == []
    assert led(gained("李四", "副局长", "2025-02-20"), 张三="局长")[1][0] == "李四"


def test_before_the_first_roster_the_acts_of_then_say_who_led() -> None:
    told = [gained("李四", "局长", "2023-06-08")]
    found = tenures_at("云岭省数据局", [state(张三="局长")], told, date(2024, 6, 1))

    assert [(one.person, one.since) for one in found] == [("李四", "2023-06-08")]


def test_what_the_roster_moved_later_is_later_whenever_it_was_decided() -> None:
    joined = replace(gained("李四", "副局长", "2024-12-01"), observed=(day(5), day(6)))

    assert [one[0] for one in led(joined, 张三="局长")] == ["张三", "李四"]


def test_a_rank_by_act_leaves_the_seats_and_makes_nobody_a_leader() -> None:
    rank = {"post": "一级巡视员", "posts": ["一级巡视员"]}
    given = replace(gained("张三", "一级巡视员", "2025-04-01"), type=EventType.LEADER_RANK_CHANGED, after=rank)
    taken = replace(given, id="ev_t", decided_on="2025-05-01", before=rank, after=None)

    assert [one[1] for one in led(given, 张三="局长")] == [("局长", "一级巡视员")]
    assert [one[1] for one in led(given, taken, 张三="局长")] == [("局长",)]
    assert led(replace(given, person="李四"), 张三="局长") == [("张三", ("局长",), None, "unknown")]
