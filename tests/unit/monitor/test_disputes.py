"""What contradicts what: rosters against acts, acts against acts, copies of one document."""

from dataclasses import replace

import pytest

from monitor.events import Event, EventType
from monitor.facts import Action, Dates, LeaderFact
from monitor.fold import fold
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, HOST, SITES, fact, home, notice, roster, sighting
from tests.unit.monitor.test_doubts import GONE, HEAD, WITHOUT_WANG
from tests.unit.monitor.test_fold import BASE, STAFF, events


def disputed(*history: Sighting) -> list[tuple[str | None, str | None, str]]:
    found = [event for event in events(*history) if event.type is EventType.FACT_DISPUTED]
    return [(event.person, event.post, event.status.value) for event in found]


# --- disputes


@pytest.mark.parametrize(("last", "expected"), [(54, 0), (55, 1)], ids=["44 days", "45 days"])
def test_a_roster_that_lists_for_long_whom_an_act_removed_contradicts_it(last: int, expected: int) -> None:
    history = (home(0, last), roster(0, last, **STAFF), notice("免", 10, GONE))

    assert disputed(*history) == [("王五", "副局长", "candidate")] * expected
    assert [event.status.value for event in events(*history) if event.type is EventType.LEADER_REMOVED] == ["confirmed"]
    assert fold(BODY, history, SITES).pending is not bool(expected)


@pytest.mark.parametrize(
    ("last", "expected"), [(54, 0), (103, 0), (104, 1)], ids=["44 days signed", "44 days out", "45 days out"]
)
def test_a_roster_has_time_from_the_day_an_act_is_published(last: int, expected: int) -> None:
    history = (home(0, last), roster(0, last, **STAFF), notice("免", 59, GONE))

    assert disputed(*history) == [("王五", "副局长", "candidate")] * expected


@pytest.mark.parametrize(
    "history",
    [
        (home(0, 90), roster(0, 50, **STAFF), notice("免", 10, GONE), roster(51, 90, **WITHOUT_WANG)),
        (home(0, 90), roster(0, 90, **STAFF), notice("免", 10, GONE), notice("任职", 30, fact("王五", Action.APPOINTED, "副局长", "2025-03-31"))),
        (home(0, 90), roster(0, 12, **STAFF), notice("免", 10, GONE), roster(13, 90, **{**STAFF, "王五": "一级巡视员"})),
        (home(0, 90), roster(0, 90, **STAFF), notice("免", 10, GONE, act=False)),
    ],
    ids=["dropped in time", "appointed again", "listed with a rank", "by a report"],
)  # fmt: skip
def test_a_roster_that_follows_contradicts_nothing(history: tuple[Sighting, ...]) -> None:
    assert disputed(*history) == []


def test_what_another_page_keeps_of_somebody_is_no_contradiction() -> None:
    dead = sighting("roster:2", roster(0, 9, 王五="副局长").role, roster(0, 9, 王五="副局长").observation, 0, 9)

    assert disputed(home(0, 90), roster(0, 90, **WITHOUT_WANG), dead, notice("免", 12, GONE)) == []


def test_two_acts_of_one_day_name_two_heads() -> None:
    history = (*BASE, notice("任", 10, HEAD), notice("任二", 10, fact("孙八", Action.APPOINTED, "局长", "2025-03-10")))
    found = [event for event in events(*history) if event.type is EventType.FACT_DISPUTED]

    assert [(event.post, event.before, event.after, event.status.value) for event in found] == [
        ("局长", {"person": "孙八"}, {"person": "李四"}, "candidate")
    ]
    assert [passage.role for passage in found[0].evidence] == ["primary", "contradicting"]
    assert len([event for event in events(*history) if event.type is EventType.LEADER_APPOINTED]) == 2


@pytest.mark.parametrize(
    "second",
    [
        fact("孙八", Action.APPOINTED, "局长", "2025-03-11"),
        fact("孙八", Action.APPOINTED, "副局长", "2025-03-10"),
        fact("孙八", Action.ACTING, "局长", "2025-03-10"),
        replace(fact("孙八", Action.APPOINTED, "局长", "2025-03-10"), organisation="云岭省大数据局"),
    ],
    ids=["another day", "another seat", "acting", "another body"],
)
def test_two_acts_that_can_both_be_true_are_not_disputed(second: object) -> None:
    assert disputed(*BASE, notice("任", 10, HEAD), notice("任二", 10, second)) == []  # type: ignore[arg-type]


def test_who_came_and_went_on_one_day_is_not_disputed() -> None:
    gone = fact("李四", Action.REMOVED, "局长", "2025-03-10")

    assert (
        disputed(*BASE, notice("任", 10, HEAD), notice("任免免", 10, gone, fact("孙八", Action.APPOINTED, "局长", "2025-03-10")))
        == []
    )


def test_copies_of_one_document_with_two_days_are_disputed() -> None:
    other = replace(HEAD, dates=Dates(decided="2025-03-01"))
    found = disputed(*BASE, notice("任", 10, HEAD), notice("免", 10, other))  # one number: it goes by the length of the name

    assert found == [("李四", "局长", "candidate")]


def test_a_number_without_its_year_makes_no_copies() -> None:
    def unnumbered(run: Sighting) -> Sighting:
        assert run.observation is not None
        return replace(run, observation=replace(run.observation, document=replace(run.observation.document, number="第5号")))

    other = replace(HEAD, dates=Dates(decided="2025-03-01"))

    assert disputed(*BASE, unnumbered(notice("任", 10, HEAD)), unnumbered(notice("免", 10, other))) == []


def test_an_act_of_long_before_watching_is_contradicted_by_no_roster() -> None:
    old = fact("王五", Action.REMOVED, "副局长", "2025-01-05")

    assert disputed(home(0, 90), roster(0, 90, **STAFF), notice("免", 0.01, old, published="2025-01-06")) == []


def test_who_is_given_the_seat_that_the_same_act_takes_stays_in_it() -> None:
    kept = (fact("王五", Action.REMOVED, "副局长", "2025-03-10"), fact("王五", Action.APPOINTED, "副局长", "2025-03-10"))

    assert disputed(home(0, 90), roster(0, 90, **STAFF), notice("任免", 10, *kept)) == []


def test_a_roster_that_lists_somebody_for_another_body_contradicts_nothing() -> None:
    centre = LeaderFact("王五", ("副局长",), "云岭省大数据局", "王五 副局长", "roster/list", "A")
    shown = roster(13, 90, **WITHOUT_WANG)
    assert shown.observation is not None
    both = replace(shown, observation=replace(shown.observation, leaders=(*shown.observation.leaders, centre)))

    assert disputed(home(0, 90), roster(0, 12, **STAFF), notice("免", 10, GONE), both) == []


def test_a_roster_that_lists_somebody_until_he_comes_again_contradicts_nothing() -> None:
    again = fact("王五", Action.APPOINTED, "副局长", "2025-04-30")

    assert disputed(home(0, 90), roster(0, 60, **STAFF), notice("免", 10, GONE), notice("任职", 61, again)) == []


def test_an_act_of_before_watching_is_no_side_of_a_dispute() -> None:
    old = notice("任", 0.01, fact("孙八", Action.APPOINTED, "局长", "2025-02-10"), published="2025-02-11")
    late = notice("任二", 10, fact("李四", Action.APPOINTED, "局长", "2025-02-10"), published="2025-02-11")

    assert disputed(*BASE, old, late) == []


def test_a_text_that_names_somebody_long_after_is_no_roster() -> None:
    passing = LeaderFact("王五", ("副局长",), BODY.organisation, "副局长王五表示", "state/apposition")
    talk = notice("要闻", 70, passing, act=False, site=BODY)

    assert disputed(home(0, 90), roster(0, 12, **STAFF), notice("免", 10, GONE), roster(13, 90, **WITHOUT_WANG), talk) == []


def test_two_wordings_of_one_act_about_one_day_are_one_dispute() -> None:
    other = fact("孙八", Action.APPOINTED, "局长", "2025-03-10")

    assert len(disputed(*BASE, notice("任", 10, HEAD), notice("免", 10, other))) == 1  # one number, one day


def test_reports_of_two_heads_are_no_dispute() -> None:
    other = fact("孙八", Action.APPOINTED, "局长", "2025-03-10")

    assert disputed(*BASE, notice("任", 10, HEAD), notice("任二", 10, other, act=False)) == []


def test_acts_of_one_day_that_share_a_head_name_no_two() -> None:
    other = fact("孙八", Action.APPOINTED, "局长", "2025-03-10")

    assert disputed(*BASE, notice("任", 10, HEAD), notice("任二", 10, HEAD, other)) == []


def test_three_days_for_one_document_are_one_dispute_of_the_first_two() -> None:
    copies = [replace(HEAD, dates=Dates(decided=f"2025-03-0{number}")) for number in (7, 3, 5)]
    found = [
        event
        for event in events(*BASE, *(notice(name, 10, copy) for name, copy in zip("任免改", copies, strict=True)))
        if event.type is EventType.FACT_DISPUTED
    ]

    assert [(event.before, event.after) for event in found] == [({"decided_on": "2025-03-03"}, {"decided_on": "2025-03-05"})]


def test_two_pairs_of_rivals_are_two_disputes() -> None:
    rivals = [
        notice("任" * number, 10 + number, fact(person, Action.APPOINTED, "局长", decided))
        for number, (person, decided) in enumerate(
            (("李四", "2025-03-08"), ("孙八", "2025-03-08"), ("周九", "2025-03-09"), ("吴十", "2025-03-09")), start=1
        )
    ]
    found = [event for event in events(*BASE, *rivals) if event.type is EventType.FACT_DISPUTED]

    assert [(event.before, event.after) for event in found] == [
        ({"person": "孙八"}, {"person": "李四"}),
        ({"person": "吴十"}, {"person": "周九"}),
    ]


def contradicted(*acts: Sighting) -> Event:
    (found,) = (event for event in events(home(0, 90), roster(0, 90, **STAFF), *acts) if event.type is EventType.FACT_DISPUTED)
    return found


UNDATED = fact("王五", Action.REMOVED, "副局长")


def test_a_contradicted_removal_is_told_whole() -> None:
    run = notice("免", 10, GONE)
    found = contradicted(run)

    assert found.organisation == BODY.organisation
    assert found.summary == "云岭省数据局记录存疑"
    assert (found.person, found.post, found.decided_on) == ("王五", "副局长", "2025-03-10")
    assert found.before == found.after == {"post": "副局长", "posts": ["副局长"]}
    assert [(one.role, one.url, one.quote) for one in found.evidence] == [
        ("primary", run.url, GONE.quote),
        ("contradicting", f"https://{HOST}/roster", "王五 党组成员、副局长"),
    ]


def test_a_removal_shown_at_two_places_is_contradicted_once() -> None:
    found = contradicted(notice("免", 10, GONE), notice("免", 12, GONE, site=BODY))

    assert [one.role for one in found.evidence] == ["primary", "contradicting"]


def test_a_contradicted_removal_goes_by_its_day_whatever_the_hour() -> None:
    by_day, by_hour = (contradicted(notice("免", 12, UNDATED, published=said)) for said in ("2025-03-11", "2025-03-11 09:30:00"))

    assert by_day.id == by_hour.id


def test_a_contradicted_removal_without_any_day_goes_by_the_one_on_which_it_was_seen() -> None:
    run = notice("免", 12, UNDATED)
    assert run.observation is not None
    bare = replace(run.observation, published=None, document=replace(run.observation.document, published_on=None))
    found = contradicted(replace(run, observation=bare))

    assert (found.person, found.decided_on) == ("王五", None)
    assert found.id == contradicted(notice("免", 12, UNDATED, published="2025-03-13")).id
