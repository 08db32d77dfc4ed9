"""What several acts did, and the roster then shows at once: every decision stays told under its own id (ADR 22)."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.events import Event
from monitor.facts import Action, AppointmentFact
from monitor.history import Sighting
from tests.unit.monitor.history import START, day, fact, home, notice, roster, until
from tests.unit.monitor.told import STAFF, events

GONE = notice("免职", 10, fact("赵六", Action.REMOVED, "副局长", "2025-03-10"))
MADE = notice("任职文", 12, fact("赵六", Action.APPOINTED, "总工程师", "2025-03-12"))
MADE_FIRST = notice("任职文", 8, fact("赵六", Action.APPOINTED, "总工程师", "2025-03-08"))
SAME_DAY = notice("任职文", 10, fact("赵六", Action.APPOINTED, "总工程师", "2025-03-10"))
FOLLOWS = roster(17, 30, **{**STAFF, "赵六": "总工程师"})
LAGS = roster(17, 30, **STAFF)


def history(*acts: Sighting, follows: bool) -> tuple[Sighting, ...]:
    return (home(0, 30), roster(0, 16, **STAFF), FOLLOWS if follows else LAGS, *acts)


def stories(*runs: Sighting) -> list[tuple[str, str | None, str | None, list[str] | None, list[str] | None]]:
    return [
        (one.type.value, one.post, one.decided_on, (one.before or {}).get("posts"), (one.after or {}).get("posts"))
        for one in events(*runs)
    ]


def seen(event: Event) -> bool:
    return event.observed == (day(16), day(17))


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ((GONE, MADE), [
            ("leader.removed", "副局长", "2025-03-10", ["副局长"], None),
            ("leader.appointed", "总工程师", "2025-03-12", None, ["总工程师"]),
        ]),
        ((MADE_FIRST, GONE), [
            ("leader.role_changed", "副局长", "2025-03-08", ["副局长"], ["副局长", "总工程师"]),
            ("leader.role_changed", "总工程师", "2025-03-10", ["副局长", "总工程师"], ["总工程师"]),
        ]),
        ((GONE, SAME_DAY), [("leader.role_changed", "总工程师", "2025-03-10", ["副局长"], ["总工程师"])]),
    ],
    ids=["taken and then given", "given and then taken", "of one day"],
)  # fmt: skip
def test_the_roster_follows_what_acts_did_and_adds_no_event(acts: tuple[Sighting, ...], expected: list[object]) -> None:
    before, after = history(*acts, follows=False), history(*acts, follows=True)

    assert stories(*before) == expected
    assert stories(*after) == expected
    assert [one.id for one in events(*after)] == [one.id for one in events(*before)]
    assert all(seen(one) for one in events(*after))
    assert all(len(one.evidence) > 1 for one in events(*after)), "each is shown on the roster too"


def test_each_seat_that_the_roster_no_longer_shows_has_the_day_of_the_report_that_took_it() -> None:
    held, left = roster(0, 16, 张三="局长", 赵六="副局长、总工程师"), roster(17, 30, 张三="局长")
    reports = (
        notice(f"{post}免职", on, fact("赵六", Action.REMOVED, post, f"2025-03-{on:02d}"), act=False)
        for on, post in ((8, "副局长"), (10, "总工程师"))
    )

    assert [story[:3] for story in stories(home(0, 30), held, left, *reports)] == [
        ("leader.removed", "副局长", "2025-03-08"),
        ("leader.removed", "总工程师", "2025-03-10"),
    ]


@pytest.mark.parametrize("given", [MADE, MADE_FIRST, SAME_DAY], ids=["after", "before", "of one day"])
def test_nothing_told_vanishes_in_whatever_order_it_becomes_known(given: Sighting) -> None:
    """The act that takes, the one that gives and the roster can each be first, second or last."""
    for order in itertools.permutations(("taken", "given", "follows")):
        told: set[str] = set()
        for known in (order[: count + 1] for count in range(len(order))):
            acts = tuple(act for name, act in (("taken", GONE), ("given", given)) if name in known)
            ids = {one.id for one in events(*history(*acts, follows="follows" in known))}
            assert told <= ids, f"{order}: told, and gone with {sorted(known)}"
            told = ids


def test_another_post_beside_the_first_keeps_its_id_when_the_roster_shows_it_instead() -> None:
    (by_act,), (shown,) = events(*history(MADE, follows=False)), events(*history(MADE, follows=True))

    assert (by_act.type, by_act.after) == (shown.type, {"post": "副局长", "posts": ["副局长", "总工程师"]})
    assert (shown.id, shown.after) == (by_act.id, {"post": "总工程师", "posts": ["总工程师"]})


def test_who_lost_the_seat_at_the_head_keeps_his_id_when_an_act_says_so_of_what_the_roster_showed() -> None:
    stays = roster(12, 30, **{**STAFF, "张三": "党组书记"})
    act = notice("免职", 14, fact("张三", Action.REMOVED, "局长", "2025-03-11"))
    (shown,) = events(home(0, 30), roster(0, 11, **STAFF), stays)
    (acted,) = events(home(0, 30), roster(0, 11, **STAFF), stays, act)

    assert (shown.type.value, acted.type.value) == ("leader.role_changed", "leader.removed")
    assert shown.id == acted.id


def test_a_party_seat_and_then_the_seat_at_the_head_are_two_events_that_the_roster_confirms() -> None:
    party = notice("党组", 8, fact("钱七", Action.APPOINTED, "党组书记", "2025-03-08"), issuer="中共云岭省委")
    head = notice("任职文", 12, fact("钱七", Action.APPOINTED, "局长", "2025-03-12"))
    listed = roster(17, 30, **STAFF, 钱七="党组书记、局长")
    before = events(home(0, 30), roster(0, 30, **STAFF), party, head)
    after = events(home(0, 30), roster(0, 16, **STAFF), listed, party, head)

    assert [(one.type.value, one.post, one.status.value) for one in before] == [
        ("leader.appointed", "党组书记", "confirmed"),
        ("leader.role_changed", "局长", "confirmed"),
    ]
    assert [(one.id, one.type, one.decided_on) for one in after] == [(one.id, one.type, one.decided_on) for one in before]


def test_a_mode_that_ends_before_the_roster_follows_is_told_beside_the_appointment() -> None:
    acting = notice("代", 8, fact("钱七", Action.ACTING, "代局长", "2025-03-08"))
    full = notice("任职文", 12, fact("钱七", Action.APPOINTED, "局长", "2025-03-12"))
    before = events(home(0, 30), roster(0, 30, **STAFF), acting, full)
    after = events(home(0, 30), roster(0, 16, **STAFF), roster(17, 30, **STAFF, 钱七="局长"), acting, full)

    assert [one.type.value for one in before] == ["leader.appointed", "leader.confirmed"]
    assert [(one.id, one.type) for one in after] == [(one.id, one.type) for one in before]


def test_reports_of_one_decision_are_one_event_though_their_days_differ() -> None:
    report = notice("要闻", 13, fact("赵六", Action.REMOVED, "副局长"), act=False)

    assert stories(*history(GONE, MADE, report, follows=True)) == stories(*history(GONE, MADE, follows=True))


def test_a_roster_that_follows_an_act_in_two_steps_tells_it_once() -> None:
    act = notice(
        "任免", 10, *(fact("赵六", *said, "2025-03-10") for said in ((Action.APPOINTED, "局长"), (Action.REMOVED, "副局长")))
    )
    steps = (
        home(0, 30),
        roster(0, 14, **STAFF),
        roster(15, 20, **{**STAFF, "赵六": "局长、副局长"}),
        roster(21, 30, **{**STAFF, "赵六": "局长"}),
    )
    alone = stories(*steps)

    assert stories(*steps, act) == [("leader.role_changed", "局长", "2025-03-10", ["副局长"], ["局长"])]
    assert [kind for kind, *_ in alone] == ["leader.role_changed", "leader.role_changed"], "without the act each step is news"


TWO_SEATS = {**STAFF, "赵六": "副局长、总工程师"}
TOOK_ONE, TOOK_OTHER = (
    notice(name, 10, fact("赵六", Action.REMOVED, post, "2025-03-10"))
    for name, post in (("免甲", "副局长"), ("免甲乙", "总工程师"))
)
GAVE_THIRD = notice("任甲乙丙丁", 10, fact("赵六", Action.APPOINTED, "总经济师", "2025-03-10"))
SHOWS_THIRD = roster(17, 30, **{**STAFF, "赵六": "总经济师"})


@pytest.mark.parametrize("order", list(itertools.permutations((TOOK_ONE, TOOK_OTHER, GAVE_THIRD, SHOWS_THIRD))))
def test_two_seats_taken_and_a_third_given_in_one_day_leave_both_told(order: tuple[Sighting, ...]) -> None:
    told: set[str] = set()
    for count in range(len(order) + 1):
        known = order[:count]
        before = roster(0, 16 if SHOWS_THIRD in known else 30, **TWO_SEATS)
        ids = {one.id for one in events(home(0, 30), before, *known)}
        assert told <= ids
        told = ids


def test_one_act_that_takes_two_seats_and_gives_a_third_is_one_change() -> None:
    clauses = ((Action.REMOVED, "副局长"), (Action.REMOVED, "总工程师"), (Action.APPOINTED, "总经济师"))
    act = notice("任免", 10, *(fact("赵六", *clause, "2025-03-10") for clause in clauses))

    assert stories(home(0, 30), roster(0, 30, **TWO_SEATS), act) == [
        ("leader.role_changed", "总经济师", "2025-03-10", ["副局长", "总工程师"], ["总经济师"])
    ]


UNKNOWN = notice("任职文", 12, fact("钱七", Action.APPOINTED, "局长", "2025-03-12"))


@pytest.mark.parametrize(
    ("older", "before", "after"),
    [
        ((fact("钱七", Action.APPOINTED, "副局长", "2025-03-05"),), ["副局长"], ["副局长", "局长"]),
        ((fact("钱七", Action.REMOVED, "总工程师", "2025-03-12"),), ["总工程师"], ["局长"]),
    ],
    ids=["which gave another seat", "which took one the same day"],
)
def test_an_older_act_that_turns_up_says_more_of_what_was_told_under_its_id(
    older: tuple[AppointmentFact, ...], before: list[str], after: list[str]
) -> None:
    staff = (home(0, 30), roster(0, 30, **STAFF))
    late = notice("旧文旧文旧文", 20, *older, published="2025-03-05")
    (alone,), found = events(*staff, UNKNOWN), events(*staff, UNKNOWN, late)

    (same,) = [one for one in found if one.id == alone.id]
    assert (alone.type.value, same.type.value, same.decided_on) == ("leader.appointed", "leader.role_changed", "2025-03-12")
    assert ((same.before or {})["posts"], (same.after or {})["posts"]) == (before, after)


def test_an_act_that_was_known_before_names_the_seat_that_is_left() -> None:
    early = notice("旧文旧文旧文", 6, fact("钱七", Action.APPOINTED, "副局长", "2025-03-05"))
    taken = notice("免职文四字", 13, fact("钱七", Action.REMOVED, "副局长", "2025-03-12"))
    first = events(home(0, 30), roster(0, 30, **STAFF), early, UNKNOWN)
    then = events(home(0, 30), roster(0, 30, **STAFF), early, UNKNOWN, taken)

    assert [one.type.value for one in first] == ["leader.appointed", "leader.role_changed"]
    assert [one.id for one in then] == [one.id for one in first]


SEATS = ((), ("副局长",), ("总工程师",), ("局长",), ("党组书记", "局长"), ("党组成员", "副局长"))
ISSUERS = (*["云岭省人民政府"] * 4, "中共云岭省委组织部")


@st.composite
def careers(draw: st.DrawFn) -> list[Sighting]:
    """Draw how 李四 goes from some seats to others: by no act, by one, or by two of several days, and when each page shows it."""
    old, new = draw(st.lists(st.sampled_from(SEATS), min_size=2, max_size=2, unique=True))
    given, taken = ([post for post in one if post not in other] for one, other in ((new, old), (old, new)))
    clauses = [(Action.APPOINTED, given), (Action.REMOVED, taken)]
    apart = [clauses[:1], clauses[1:]]
    decisions = draw(st.sampled_from((apart, apart, apart, [clauses], [clauses[:1]], [clauses[1:]], [])))
    acts: list[Sighting] = []
    for number, clauses in enumerate(decisions, start=1):
        decided = draw(st.integers(3, 9))
        facts = [fact("李四", action, post, f"{day(decided):%Y-%m-%d}") for action, posts in clauses for post in posts]
        seen = decided + draw(st.integers(0, 9) | st.integers(0, 2))
        if facts:
            acts.append(
                notice("任" * number, seen, *facts, published=f"{day(decided):%Y-%m-%d}", issuer=draw(st.sampled_from(ISSUERS)))
            )
    shown = draw(st.integers(4, 20) | st.integers(12, 20))
    before, after = ({**STAFF, **({"李四": "、".join(seats)} if seats else {})} for seats in (old, new))
    return [home(0, 26), roster(0, shown - 1, **before), roster(shown, 26, **after), *acts]


def check_nothing_is_unsaid(career: list[Sighting]) -> None:
    """Check that whatever day by day is told of a career, which begins with its home and roster runs, stays told."""
    told: set[str] = set()
    days = {(run.first_seen - START).days + more for run in career[2:] for more in (0, 1, 3)}
    for number in sorted(days):
        ids = {one.id for one in events(*until(number, career)) if one.status.value == "confirmed"}

        assert told <= ids
        told = ids


@settings(max_examples=80, deadline=None)
@given(careers())
def test_what_is_told_of_a_career_stays_told_under_its_id(career: list[Sighting]) -> None:
    check_nothing_is_unsaid(career)
