"""Changes of mode that rosters show and acts state: what they are called, when they are believed, and that each is one event."""

import itertools
from dataclasses import replace

import pytest

from monitor.events import Event
from monitor.facts import Action, AppointmentFact
from monitor.history import Sighting
from monitor.model import Role, Verdict
from tests.unit.monitor.history import bad, fact, home, notice, roster
from tests.unit.monitor.told import events

HOME = home(0, 90)


def shown(first: float, last: float, said: str) -> Sighting:
    """Return a roster on which 李四 stands as *said*, beside two others."""
    return roster(first, last, 赵六="副局长", 钱七="总工程师", **({"李四": said} if said else {}))


def through(*said: str) -> list[Sighting]:
    """Return a roster that shows each of *said* for ten days."""
    return [shown(10 * turn, 10 * turn + 9, one) for turn, one in enumerate(said)]


def given(
    day: int, post: str, words: str | None = None, action: Action = Action.APPOINTED, *more: AppointmentFact, **how: object
) -> Sighting:
    """Return a text of day *day* that gives 李四 *post*, with the *words* of its mode."""
    return notice(f"任{'〇' * day}", day, fact("李四", action, post, f"2025-03-{day + 1:02d}", words), *more, **how)  # type: ignore[arg-type]


def told(*history: Sighting) -> list[tuple[str, str | None, str, str | None, str | None]]:
    """Return the events: type, post, status, and the modes before and after."""
    found = events(HOME, *history)
    return [(one.type.value, one.post, one.status.value, *(side and side.get("mode") for side in (one.before, one.after))) for one in found]  # fmt: skip


CHANGED, CONFIRMED = "leader.role_changed", "leader.confirmed"
MARKED, PLAIN = "副局长（主持工作）", "副局长"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (PLAIN, MARKED, (CHANGED, "副局长", "confirmed", "substantive", "presiding")),
        (MARKED, PLAIN, (CHANGED, "副局长", "confirmed", "presiding", "substantive")),
        (MARKED, "局长", (CHANGED, "局长", "confirmed", "presiding", "substantive")),
        (MARKED, "党组书记、局长（主持全面工作）", (CHANGED, "局长", "confirmed", "presiding", "substantive")),
        (MARKED, "党组成员、副局长（主持工作）", (CHANGED, "副局长", "confirmed", None, None)),
        (PLAIN, "副局长（挂职）", (CHANGED, "副局长", "confirmed", "substantive", "seconded")),
        ("副局长（挂职）", PLAIN, (CHANGED, "副局长", "confirmed", "seconded", "substantive")),
        ("代局长", "局长", (CONFIRMED, "局长", "candidate", "acting", "substantive")),
        ("局长（代）", "局长", (CONFIRMED, "局长", "candidate", "acting", "substantive")),
        ("代局长", "党组书记、局长", (CONFIRMED, "局长", "candidate", "acting", "substantive")),
        ("局长", "代局长", (CHANGED, "代局长", "confirmed", "substantive", "acting")),
        ("副局长（试用期一年）", PLAIN, (CONFIRMED, "副局长", "candidate", "probationary", "substantive")),
        ("副局长（试用期一年）", "局长", (CHANGED, "局长", "confirmed", None, None)),
    ],
)  # fmt: skip
def test_a_roster_shows_a_change_of_mode_in_two_looks(before: str, after: str, expected: tuple[str | None, ...]) -> None:
    assert told(shown(0, 9, before), shown(10, 10, after)) == []
    assert told(shown(0, 9, before), shown(10, 11, after)) == [expected]


@pytest.mark.parametrize(
    "said",
    [
        ("代局长", "代理局长", "局长（代理）", "局长（代）"),
        (MARKED, "副局长（主持全面工作）", "副局长|主持局全面工作。", MARKED),
        ("副局长", "副局长|主持局全面工作。", MARKED),
        (MARKED, "副局长|主持局全面工作。", "副局长"),
        ("局长", "局长（主持全面工作）", "局长|主持局全面工作。", "局长|分管机关党委。", "局长"),
        ("副局长", "副局长（试用期一年）"),
        ("副局长（挂职）", "副局长（挂职两年）"),
        ("副局长", "副局长（兼）", "副局长"),
        ("副局长|分管综合处。", "副局长|协助局长主持全面工作。", "副局长（主持日常工作）"),
        (MARKED, "", MARKED),
    ],
)
def test_another_way_to_print_a_mode_is_no_news(said: tuple[str, ...]) -> None:
    gone = [bad("roster", Role.ROSTER, Verdict.PARTIAL, 10 * turn, 10 * turn + 9) for turn, one in enumerate(said) if not one]

    assert told(*(run for run, one in zip(through(*said), said, strict=True) if one), *gone) == []


def test_a_mark_that_flickers_is_no_news() -> None:
    turns = itertools.cycle((PLAIN, MARKED))
    flickers = [shown(10 + turn, 10 + turn, next(turns)) for turn in range(7)]

    assert told(shown(0, 9, MARKED), *flickers, shown(17, 30, MARKED)) == []


def test_duties_that_come_to_be_the_whole_work_and_go_again_are_two_changes() -> None:
    found = events(HOME, *through("副局长|分管综合处。", "副局长|主持局全面工作。", "副局长|分管综合处。"))

    assert [(one.type.value, one.mode, one.summary) for one in found] == [
        (CHANGED, "presiding", "云岭省数据局李四职务由副局长变为副局长（主持工作）"),
        (CHANGED, "substantive", "云岭省数据局李四职务由副局长（主持工作）变为副局长"),
    ]
    assert [one.quote for one in found[0].evidence] == ["李四 副局长", "主持局全面工作。", "李四 副局长"]


def test_there_and_back_and_there_are_three_changes() -> None:
    found = events(HOME, *through(PLAIN, MARKED, PLAIN, MARKED))

    assert [one.mode for one in found] == ["presiding", "substantive", "presiding"]
    assert len({one.id for one in found}) == 3


def test_who_enters_with_a_mark_is_listed_in_that_mode() -> None:
    found = events(HOME, *through("", "副局长（挂职）"))

    assert [(one.type.value, one.mode) for one in found] == [("leader.listed", "seconded")]


def test_who_leaves_when_his_secondment_ends_is_delisted_and_nothing_else() -> None:
    assert [kind for kind, *_ in told(*through("副局长（挂职）", ""))] == ["leader.delisted"]


ENDS = fact("李四", Action.REMOVED, "副局长", "2025-03-13", "主持工作")


@pytest.mark.parametrize(
    ("before", "act", "after", "expected"),
    [
        (PLAIN, given(12, "副局长", "主持工作"), MARKED, (CHANGED, "副局长", "confirmed", "substantive", "presiding")),
        (MARKED, given(12, "局长", None, Action.APPOINTED, ENDS), "局长", (CHANGED, "局长", "confirmed", "presiding", "substantive")),
        ("代局长", given(12, "局长"), "局长", (CONFIRMED, "局长", "confirmed", "acting", "substantive")),
        ("局长（代）", given(12, "局长"), "局长", (CONFIRMED, "局长", "confirmed", "acting", "substantive")),
        ("代局长", given(12, "局长"), "党组书记、局长", (CONFIRMED, "局长", "confirmed", "acting", "substantive")),
        ("副局长（试用期一年）", given(12, "副局长", "试用期满正式任职"), PLAIN,
         (CONFIRMED, "副局长", "confirmed", "probationary", "substantive")),
        (PLAIN, given(12, "副局长", "挂职一年"), "副局长（挂职）", (CHANGED, "副局长", "confirmed", "substantive", "seconded")),
    ],
    ids=["presides", "heads", "in full", "in full, by remark", "in full, with the party's", "probation over", "seconded"],
)  # fmt: skip
def test_act_and_roster_tell_one_change_of_mode(before: str, act: Sighting, after: str, expected: tuple[str | None, ...]) -> None:
    was, soon, late = shown(0, 9, before), shown(10, 40, after), shown(20, 40, after)
    histories = ((was, act), (was, soon), (was, soon, act), (was, shown(10, 19, before), act, late))
    found: list[list[Event]] = [events(HOME, *history) for history in histories]

    assert [told(*history) for history in (histories[0], histories[2], histories[3])] == [[expected]] * 3
    assert len({one.id for history in found for one in history}) == 1
    assert len(found[1]) == 1


def test_an_act_that_gives_a_mode_to_who_holds_the_post_is_no_second_appointment() -> None:
    presides, acts = given(12, "副局长", "主持工作"), given(20, "副局长")

    assert [kind for kind, *_ in told(shown(0, 60, PLAIN), presides)] == [CHANGED]
    assert [kind for kind, *_ in told(shown(0, 60, PLAIN), acts)] == ["leader.appointed"]


def test_a_report_of_the_mode_needs_a_second_origin_or_the_roster() -> None:
    report = given(12, "副局长", "主持工作", act=False)

    assert told(shown(0, 60, PLAIN), report) == [(CHANGED, "副局长", "candidate", "substantive", "presiding")]
    assert told(shown(0, 9, PLAIN), report, shown(10, 60, MARKED)) == [
        (CHANGED, "副局长", "confirmed", "substantive", "presiding")
    ]


def test_a_report_is_the_second_witness_of_a_roster_that_drops_the_acting() -> None:
    assert told(*through("代局长", "局长"), given(12, "局长", act=False)) == [
        (CONFIRMED, "局长", "confirmed", "acting", "substantive")
    ]


def test_how_a_lost_post_was_held_is_no_mode_of_the_new_one() -> None:
    found = events(HOME, shown(0, 30, PLAIN), given(12, "局长", None, Action.APPOINTED, ENDS))

    assert [(one.type.value, one.mode) for one in found] == [(CHANGED, "substantive")]


def test_who_is_appointed_head_with_the_whole_work_does_not_only_preside() -> None:
    found = events(HOME, *through(""), given(12, "局长", "主持全面工作"))

    assert [(one.type.value, one.mode) for one in found] == [("leader.appointed", "substantive")]


def test_a_roster_that_follows_an_act_weeks_later_tells_nothing_more() -> None:
    appointed = given(8, "副局长", "主持工作")
    rosters = (shown(0, 9, ""), shown(10, 29, PLAIN), shown(30, 60, MARKED))

    assert [(one.type.value, one.mode) for one in events(HOME, *rosters, appointed)] == [("leader.appointed", "presiding")]


def test_a_roster_that_never_prints_the_mode_does_not_end_it() -> None:
    rosters = (shown(0, 9, ""), shown(10, 29, PLAIN), shown(30, 59, "党组成员、副局长"), shown(60, 80, "局长"))
    found = events(HOME, *rosters, given(8, "副局长", "主持工作"))

    assert [(one.type.value, one.post, one.mode, one.before and one.before.get("mode")) for one in found] == [
        ("leader.appointed", "副局长", "presiding", None),
        (CHANGED, "副局长", "presiding", None),
        (CHANGED, "局长", "substantive", "presiding"),
    ]


def modes(*history: Sighting) -> list[tuple[str, str | None, str | None, str]]:
    return [(one.type.value, one.post, one.mode, one.status.value) for one in events(home(0, 400), *history)]


def test_who_is_first_seen_after_two_acts_keeps_the_mode_that_the_first_one_gave() -> None:
    acts = given(5, "副局长", "挂职一年"), given(12, "总工程师")

    assert modes(shown(0, 9, ""), *acts, shown(15, 40, "副局长、总工程师")) == [
        ("leader.appointed", "副局长", "seconded", "confirmed"),
        (CHANGED, "副局长", "seconded", "confirmed"),
    ]


def test_a_roster_of_later_says_nothing_of_the_mode_in_which_an_older_act_gave_the_post() -> None:
    older = notice("旧任", 12, fact("李四", Action.APPOINTED, "副局长", "2025-02-20"), published="2025-02-21")

    assert modes(shown(0, 60, "副局长（挂职）"), older) == [("leader.appointed", "副局长", "substantive", "confirmed")]


def test_a_roster_that_prints_no_seat_leaves_him_the_one_that_a_report_gave() -> None:
    reported = given(8, "副局长", act=False)

    assert modes(shown(0, 9, ""), reported, shown(10, 30, "党组成员")) == [
        ("leader.appointed", "副局长", "substantive", "confirmed")
    ]


def test_a_report_after_he_left_retells_no_act_of_before() -> None:
    left = notice("免职", 12, fact("李四", Action.REMOVED, "副局长", "2025-03-13"))
    later = notice("报道", 80, fact("李四", Action.APPOINTED, "副局长"), act=False)

    assert [kind for kind, *_ in modes(shown(0, 300, ""), given(5, "副局长"), later)] == ["leader.appointed"]
    assert modes(shown(0, 300, ""), given(5, "副局长"), left, later)[2:] == [
        ("leader.appointed", "副局长", "substantive", "candidate")
    ]


def test_an_act_that_gives_again_what_one_gave_beside_the_roster_waits_for_review() -> None:
    presides, again = given(12, "副局长", "主持工作"), notice("再任", 300, fact("李四", Action.APPOINTED, "副局长", "2025-12-26"))

    assert modes(shown(0, 9, PLAIN), presides, shown(10, 399, MARKED), again) == [
        (CHANGED, "副局长", "presiding", "confirmed"),
        ("leader.appointed", "副局长", "presiding", "candidate"),
    ]


def presiding(words: str, *more: AppointmentFact) -> Sighting:
    """Return an act that only gives 李四 the whole work of the body, or takes it, beside what *more* says."""
    said = replace(fact("李四", Action.APPOINTED, "副局长", "2025-03-13", words), rule="presiding/主持工作")
    return notice("任", 12, said, *more)


def test_who_comes_to_preside_by_an_act_had_his_post_before() -> None:
    assert [(one.type.value, one.mode) for one in events(HOME, presiding("主持工作"))] == [(CHANGED, "presiding")]
    assert [kind for kind, *_ in told(given(12, "副局长", "主持工作"))] == ["leader.appointed"]
    assert told(shown(0, 40, PLAIN), presiding("主持工作")) == [(CHANGED, "副局长", "confirmed", "substantive", "presiding")]


def test_an_act_that_gives_another_post_too_appoints() -> None:
    act = presiding("主持工作", fact("李四", Action.APPOINTED, "总工程师", "2025-03-13"))

    assert {kind for kind, *_ in told(act)} == {"leader.appointed"}


def test_who_presides_no_more_by_an_act_keeps_his_post() -> None:
    assert told(shown(0, 40, MARKED), presiding("不再主持工作")) == [(CHANGED, "副局长", "confirmed", "presiding", "substantive")]
