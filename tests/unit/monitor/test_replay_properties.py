"""Whatever order, number or delay of looks: the same history gives the same events (design promises 2, 4 and 5)."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.events import Event
from monitor.facts import Action, ChangeType
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Role, Verdict
from tests.unit.monitor.history import BODY, SITES, bad, change, fact, home, notice, roster

PEOPLE = ("张三", "李四", "王五", "赵六", "钱七")
POSTS = ("局长", "副局长", "党组成员、副局长", "总工程师")
BAD = (Verdict.CHALLENGED, Verdict.EMPTY_COLUMN, Verdict.MAINTENANCE, Verdict.PARTIAL, Verdict.TRANSPORT_ERROR)


@st.composite
def rosters(draw: st.DrawFn) -> list[Sighting]:
    """Stretches of 1 to 6 days, good ones with one to five people, some of them bad."""
    runs: list[Sighting] = []
    start = 0
    for _ in range(draw(st.integers(1, 6))):
        last = start + draw(st.integers(0, 5))
        if runs and draw(st.integers(0, 4)) == 0:
            runs.append(bad("roster", Role.ROSTER, draw(st.sampled_from(BAD)), start, last))
        else:
            people = draw(st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from(POSTS), min_size=1))
            runs.append(roster(start, last, **people))
        start = last + 1
    return runs


@st.composite
def acts(draw: st.DrawFn) -> list[Sighting]:
    """Up to three notices, each with one or two clauses."""
    found: list[Sighting] = []
    for number in range(draw(st.integers(0, 3))):
        facts = [
            fact(draw(st.sampled_from(PEOPLE)), draw(st.sampled_from((Action.APPOINTED, Action.REMOVED))), draw(st.sampled_from(POSTS[:2])))
            for _ in range(draw(st.integers(1, 2)))
        ]  # fmt: skip
        found.append(notice(f"任免{'甲乙丙'[number]}{'〇' * number}", draw(st.integers(1, 25)), *facts))
    return found


HISTORIES = st.tuples(rosters(), acts()).map(lambda parts: [home(0, 40), *parts[0], *parts[1]])


def of(history: list[Sighting]) -> tuple[Event, ...]:
    return fold(BODY, history, SITES).events


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(history: list[Sighting], rng: object) -> None:
    shuffled = list(history)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]

    assert of(shuffled) == of(history)


@settings(max_examples=60, deadline=None)
@given(HISTORIES)
def test_no_two_events_of_a_history_share_an_id(history: list[Sighting]) -> None:
    ids = [event.id for event in of(history)]

    assert len(ids) == len(set(ids))


@settings(max_examples=60, deadline=None)
@given(HISTORIES)
def test_a_document_delivered_again_under_another_address_adds_nothing(history: list[Sighting]) -> None:
    copies = [
        replace(run, url=run.url + "?from=list", page=run.page + "x", first_seen=run.first_seen + timedelta(days=2),
                last_seen=run.last_seen + timedelta(days=2))
        for run in history if run.role is Role.NOTICE
    ]  # fmt: skip
    before, after = of(history), of([*history, *copies])

    assert [(event.id, event.type, event.status) for event in after] == [(event.id, event.type, event.status) for event in before]


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.sampled_from(BAD), st.integers(0, 40))
def test_a_bad_look_never_makes_an_event(history: list[Sighting], verdict: Verdict, day: int) -> None:
    first = next(run for run in history if run.role is Role.ROSTER)
    late = replace(
        first, verdict=verdict, observation=None, sha256="0" * 64, first_seen=first.first_seen + timedelta(days=day, hours=5)
    )
    more = [*history, replace(late, last_seen=late.first_seen, looks=1)]

    assert of(more) == of(history)


@settings(max_examples=60, deadline=None)
@given(HISTORIES)
def test_runs_split_in_the_middle_are_the_same_looks(history: list[Sighting]) -> None:
    split: list[Sighting] = []
    for run in history:
        if run.role is Role.ROSTER and run.looks >= 2:
            middle = run.first_seen + (run.last_seen - run.first_seen) / run.looks
            split.append(replace(run, last_seen=run.first_seen, looks=1))
            split.append(replace(run, first_seen=max(middle, run.first_seen + timedelta(hours=1)), looks=run.looks - 1))
        else:
            split.append(run)
    told = [(event.id, event.type, event.person, event.status) for event in of(history)]

    assert [(event.id, event.type, event.person, event.status) for event in of(split)] == told


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.data())
def test_a_late_arrival_refolds_to_what_would_have_been(history: list[Sighting], data: st.DataObject) -> None:
    late = data.draw(st.sampled_from(history[1:]))
    of([run for run in history if run is not late])

    assert of([*(run for run in history if run is not late), late]) == of(history)


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 5))
def test_coming_and_going_is_one_event_each_time(turns: int) -> None:
    runs = [home(0, 200), roster(0, 9, 张三="局长", 赵六="副局长")]
    for turn in range(turns):
        people = {"张三": "局长", "赵六": "副局长"} | ({"李四": "副局长"} if turn % 2 == 0 else {})
        runs.append(roster(10 * (turn + 1), 10 * (turn + 1) + 9, **people))
    found = of(runs)
    shorter = of(runs[:-1])

    assert [event.type.value for event in found] == [("leader.listed", "leader.delisted")[turn % 2] for turn in range(turns)]
    assert [event.id for event in found][: len(shorter)] == [event.id for event in shorter]


def test_a_body_renamed_and_read_again_keeps_its_ids() -> None:
    runs = [home(0, 9, "云岭省政务服务管理办公室"), home(10, 20),
            notice("挂牌", 12, change(ChangeType.FOUNDED, "挂牌", date="2025-03-13"), act=False)]  # fmt: skip
    first = {event.type: event.id for event in of(runs[:2])}
    second = {event.type: event.id for event in of(runs)}

    assert first.items() <= second.items()
