"""Tenures whole: whose they are, since when, in which state, and by which passages; and the days at which they tip."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from monitor.entries import Entry
from monitor.events import Event, EventType, Evidence, Status
from monitor.roster import State
from monitor.standing import Naming, Tenure, known_by, naming_at, tenures_at
from tests.unit.monitor.history import day, roster

BODY, FORMER = "云岭省数据局", "云岭省政务服务管理办公室"
NOW = date(2025, 6, 1)
RUN = roster(0, 9, 张三="党组书记、局长")
PASSAGE = Evidence("primary", "https://www.yunling.gov.cn/1", datetime(2025, 4, 6, tzinfo=UTC), "a" * 64, "任命李四", "test")
SHOWN = Evidence("primary", RUN.url, day(0), RUN.sha256, "张三 党组书记、局长", "roster/list")
APPOINTED = Event(
    "ev_a",
    EventType.LEADER_APPOINTED,
    Status.CORRECTED,
    "yunling",
    BODY,
    "",
    person="李四",
    post="副局长",
    after={"posts": ["副局长"]},
    decided_on="2025-04-05",
    evidence=(PASSAGE,),
)
RENAMED = Event(
    "ev_r", EventType.ORG_RENAMED, Status.CONFIRMED, "yunling", BODY, "", before={"name": FORMER}, published_on="2025-04-05"
)


def state() -> State:
    assert RUN.observation is not None
    entries = {fact.person: Entry(fact.posts, fact, RUN) for fact in RUN.observation.leaders}
    return State(RUN.first_seen, RUN.last_seen, RUN.looks, entries, RUN)


def test_who_stands_on_the_first_roster_and_who_came_by_act_are_told_whole() -> None:
    assert tenures_at(BODY, [state()], [APPOINTED], NOW) == (
        Tenure(BODY, "张三", ("党组书记", "局长"), None, "unknown", "confirmed", (SHOWN,)),
        Tenure(BODY, "李四", ("副局长",), "2025-04-05", "decided", "corrected", (PASSAGE,)),
    )


def test_the_passage_that_dates_a_tenure_stands_before_the_one_that_shows_it() -> None:
    older = replace(APPOINTED, person="张三", after={"posts": ["局长"]}, decided_on="2023-06-08")

    assert tenures_at(BODY, [state()], [older], NOW) == (
        Tenure(BODY, "张三", ("党组书记", "局长"), "2023-06-08", "decided", "confirmed", (PASSAGE, SHOWN)),
    )


@pytest.mark.parametrize(("decided", "there"), [("2025-01-29", ["张三"]), ("2025-01-30", [])])
def test_a_roster_lags_thirty_days_behind_an_act_and_no_longer(decided: str, there: list[str]) -> None:
    gone = replace(APPOINTED, type=EventType.LEADER_REMOVED, person="张三", after=None, decided_on=decided)

    assert [one.person for one in tenures_at(BODY, [state()], [gone], NOW)] == there


def test_on_the_day_of_the_first_roster_its_people_are_there() -> None:
    assert [one.person for one in tenures_at(BODY, [state()], [], date(2025, 3, 1))] == ["张三"]


def test_a_name_put_right_keeps_since_when_its_bearer_leads() -> None:
    corrected = replace(
        APPOINTED,
        id="ev_n",
        type=EventType.LEADER_NAME_CORRECTED,
        person="李司",
        before={"person": "李四"},
        after={"person": "李司"},
        decided_on="2025-04-10",
    )

    assert tenures_at(BODY, [], [APPOINTED, corrected], NOW) == (
        Tenure(BODY, "李司", ("副局长",), "2025-04-05", "decided", "corrected", (PASSAGE,)),
    )


def test_only_a_renaming_renames() -> None:
    early = replace(
        RENAMED, id="ev_1", type=EventType.ORG_RANK_CHANGED, before=None, after={"rank": "正厅级"}, published_on="2025-04-01"
    )
    superior = replace(early, id="ev_0", type=EventType.ORG_AFFILIATION_CHANGED, after={"superior": "云岭省人民政府"})

    assert naming_at(BODY, [superior, early, RENAMED], date(2025, 4, 2)) == Naming(FORMER, (), "正厅级", "云岭省人民政府")
    assert naming_at(BODY, [RENAMED], date(2025, 4, 2)).organisation == FORMER
    assert naming_at(BODY, [replace(RENAMED, status=Status.CANDIDATE)], date(2025, 4, 2)).organisation == BODY
    assert naming_at(BODY, [replace(RENAMED, before=None)], date(2025, 4, 2)).organisation == BODY, "nobody says from what"


def test_a_renaming_that_names_its_plates_names_them_all() -> None:
    plate = replace(
        RENAMED,
        id="ev_p",
        type=EventType.ORG_NAMEPLATE_ADDED,
        before=None,
        after={"nameplates": ["甲局"]},
        published_on="2025-03-10",
    )

    def borne(after: dict[str, object]) -> tuple[str, ...]:
        return naming_at(BODY, [plate, replace(RENAMED, after=after)], NOW).nameplates

    assert [borne({"name": BODY}), borne({"name": BODY, "nameplates": ["乙局"]})] == [("甲局",), ("乙局",)]


def test_what_was_on_record_at_a_moment_is_what_was_recorded_until_then() -> None:
    moment = datetime(2025, 4, 6, tzinfo=UTC)
    rows = [replace(RENAMED, id=f"ev_{place}", recorded_at=at) for place, at in enumerate(
        (None, moment, moment - timedelta(days=1), moment + timedelta(seconds=1))
    )]  # fmt: skip

    assert known_by(rows, moment) == rows[:3]
