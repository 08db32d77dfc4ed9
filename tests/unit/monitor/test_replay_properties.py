"""Whatever order, number or delay of looks: the same history gives the same events (design promises 2, 4 and 5)."""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.departures import NO_DEPARTURES
from monitor.events import Event
from monitor.facts import Action, ChangeType
from monitor.fold import fold
from monitor.history import Sighting
from monitor.identity import changes, identities
from monitor.model import Role, Verdict
from monitor.roster import roster_history
from tests.histories import BAD, HISTORIES, NEW, OLD, PEOPLE, PLATE, POSTS, functions, stretches
from tests.unit.monitor.history import BODY, SITES, bad, change, day, fact, home, notice, roster


def of(history: list[Sighting]) -> tuple[Event, ...]:
    return fold(BODY, history, SITES).events


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(history: list[Sighting], rng: object) -> None:
    shuffled = list(history)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]

    assert of(shuffled) == of(history)


@settings(max_examples=40, deadline=None)
@given(HISTORIES)
def test_no_two_events_of_a_history_share_an_id(history: list[Sighting]) -> None:
    ids = [event.id for event in of(history)]

    assert len(ids) == len(set(ids))


@settings(max_examples=40, deadline=None)
@given(HISTORIES)
def test_a_document_delivered_again_under_another_address_adds_nothing(history: list[Sighting]) -> None:
    copies = [
        replace(run, url=run.url + "?from=list", page=run.page + "x", first_seen=run.first_seen + timedelta(days=2),
                last_seen=run.last_seen + timedelta(days=2))
        for run in history if run.role is Role.NOTICE
    ]  # fmt: skip
    before, after = of(history), of([*history, *copies])

    assert [(event.id, event.type, event.status) for event in after] == [(event.id, event.type, event.status) for event in before]


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.sampled_from(BAD), st.integers(0, 40))
def test_a_bad_look_never_makes_an_event(history: list[Sighting], verdict: Verdict, day: int) -> None:
    first = next(run for run in history if run.role is Role.ROSTER)
    late = replace(
        first, verdict=verdict, observation=None, sha256="0" * 64, first_seen=first.first_seen + timedelta(days=day, hours=5)
    )
    more = [*history, replace(late, last_seen=late.first_seen, looks=1)]

    assert of(more) == of(history)


@settings(max_examples=40, deadline=None)
@given(HISTORIES)
def test_runs_split_in_the_middle_are_the_same_looks(history: list[Sighting]) -> None:
    split: list[Sighting] = []
    for run in history:
        if run.looks >= 2:
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


@st.composite
def turns(draw: st.DrawFn) -> tuple[str, list[Sighting]]:
    """One thing that is A, B, A and B again: which, and its history, with bad looks between the turns or without."""
    what = draw(st.sampled_from(sorted(THERE_AND_BACK)))
    page, role, show = THERE_AND_BACK[what]
    runs: list[Sighting] = [] if role is Role.HOME else [home(0, 130)]
    start = 0
    for turn in range(4):
        last = start + draw(st.integers(3, 25))
        runs.append(show(turn % 2 == 1, start, last))
        start = last + 1
        if draw(st.booleans()):
            runs.append(bad(page, role, draw(st.sampled_from(BAD)), start, start + 2))
            start += 3
    return what, runs


def _member(there: bool, first: int, last: int) -> Sighting:
    return roster(first, last, 张三="局长", 赵六="副局长", **({"李四": "副局长"} if there else {}))


def _post(other: bool, first: int, last: int) -> Sighting:
    return roster(first, last, 张三="局长", 赵六="总工程师" if other else "副局长")


def _presiding(other: bool, first: int, last: int) -> Sighting:
    return roster(first, last, 赵六="副局长（主持工作）" if other else "副局长", 李四="副局长（挂职）")


def _acting(other: bool, first: int, last: int) -> Sighting:
    return roster(first, last, 赵六="副局长", 张三="代局长" if other else "党组书记")


THERE_AND_BACK: dict[str, tuple[str, Role, Callable[[bool, int, int], Sighting]]] = {
    "org.nameplate": ("functions", Role.FUNCTIONS, lambda other, *days: functions(*days, "正厅级", *((PLATE,) if other else ()))),
    "org.rank_changed": ("functions", Role.FUNCTIONS, lambda other, *days: functions(*days, "正厅级" if other else "副厅级")),
    "org.renamed": ("home", Role.HOME, lambda other, *days: home(*days, NEW if other else OLD)),
    "site.renamed": ("home", Role.HOME, lambda other, *days: home(*days, NEW if other else OLD)),
    "leader.role_changed": ("roster", Role.ROSTER, _post),
    "leader.role_change": ("roster", Role.ROSTER, _presiding),
    "leader.role_chang": ("roster", Role.ROSTER, _acting),
    "leader.": ("roster", Role.ROSTER, _member),
}  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(turns(), st.randoms(use_true_random=False))
def test_there_and_back_and_there_is_three_events(drawn: tuple[str, list[Sighting]], rng: random.Random) -> None:
    what, history = drawn
    rng.shuffle(history)
    found = [event for event in of(history) if event.type.value.startswith(what)]

    assert len(found) == len({event.id for event in found}) == 3
    assert len({event.observed for event in found}) == 3


# Each way of holding a post with the ways to print it that change nothing.
PRINTED = {
    "党组成员、副局长（主持工作）": (
        "党组成员、副局长（主持工作）",
        "党组成员、副局长（主持全面工作）",
        "党组成员、副局长|主持局全面工作。",
    ),
    "副局长（挂职）": ("副局长（挂职）", "副局长（挂职两年）|分管综合处。"),
    "党组书记、代局长": ("党组书记、代局长", "党组书记、代理局长", "党组书记、局长（代）"),
    "局长": ("局长", "局长（主持全面工作）", "局长|主持局全面工作。", "局长（兼）"),
}


@st.composite
def still(draw: st.DrawFn) -> list[Sighting]:
    """Stretches in which nothing happens: another order, posts or modes printed otherwise, other bytes, bad looks, an act long known."""
    people = draw(st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from((*POSTS, *PRINTED)), min_size=1))
    known = notice("任免甲", 0, *(fact(name, Action.APPOINTED, "副局长") for name in people), published="2025-01-10", last=40)
    runs: list[Sighting] = [known]
    for page, role, show in (
        ("home", Role.HOME, lambda *days: home(*days, NEW)),
        ("functions", Role.FUNCTIONS, lambda *days: functions(*days, "正厅级", PLATE)),
        ("roster", Role.ROSTER, lambda *days: roster(*days, **_printed(draw, people))),
    ):
        for number, (first, last) in enumerate(stretches(draw, 6)):
            down = number > 0 and draw(st.integers(0, 2)) == 0
            run = bad(page, role, draw(st.sampled_from(BAD)), first, last) if down else show(first, last)
            runs.append(replace(run, sha256=f"{page}{number}"))
    return runs


def _printed(draw: st.DrawFn, people: dict[str, str]) -> dict[str, str]:
    """Return *people* and their titles in another order, with their modes printed otherwise, or without their titles."""
    bare = draw(st.integers(0, 3)) == 0
    said = {name: draw(st.sampled_from(PRINTED.get(posts, (posts,)))) for name, posts in people.items()}
    return {name: "" if bare else _in_any_order(draw, said[name]) for name in draw(st.permutations(list(people)))}


def _in_any_order(draw: st.DrawFn, said: str) -> str:
    titles = re.match("[^（|]*", said)
    assert titles is not None
    return "、".join(draw(st.permutations(titles[0].split("、")))) + said[titles.end() :]


@settings(max_examples=60, deadline=None)
@given(still())
def test_a_history_without_true_changes_tells_nothing(history: list[Sighting]) -> None:
    assert of(history) == ()


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.data())
def test_a_page_differs_in_nothing_from_itself(history: list[Sighting], data: st.DataObject) -> None:
    """The difference between equal looks is none, on every page, whatever bytes they came in."""
    shown = data.draw(st.sampled_from([run for run in history if run.good]))
    again = [
        replace(shown, sha256=f"{turn}", first_seen=day(10 * turn), last_seen=day(10 * turn + 5), looks=6) for turn in range(4)
    ]

    beside = [] if shown.role is Role.HOME else [home(0, 60)]

    assert of([*beside, *again]) == of([*beside, again[0]])
    assert list(changes(identities(again, BODY.id)[0])) == []
    assert len(roster_history(again, frozenset({BODY.organisation}), NO_DEPARTURES, frozenset()).states) <= 1


def test_a_body_renamed_and_read_again_keeps_its_ids() -> None:
    runs = [home(0, 9, "云岭省政务服务管理办公室"), home(10, 20),
            notice("挂牌", 12, change(ChangeType.FOUNDED, "挂牌", date="2025-03-13"), act=False)]  # fmt: skip
    first = {event.type: event.id for event in of(runs[:2])}
    second = {event.type: event.id for event in of(runs)}

    assert first.items() <= second.items()
