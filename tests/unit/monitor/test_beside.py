"""Who comes or goes by an act of the state and, some days later, one of the Party: one event on the administrative post (design §4.4)."""

import pytest

from monitor.facts import Action
from monitor.history import Sighting
from tests.unit.monitor.history import fact, home, notice, roster
from tests.unit.monitor.told import STAFF, events

BEFORE = {**STAFF, "李四": "党组书记、局长"}
AFTER = {**{name: posts for name, posts in STAFF.items() if name != "李四"}, "孙八": "党组书记、局长"}
COMES = notice("任职文", 10, fact("孙八", Action.APPOINTED, "局长", "2025-03-10"))
GOES = notice("免职文", 10, fact("李四", Action.REMOVED, "局长", "2025-03-10"))


def of_the_party(comes_after: int) -> tuple[Sighting, ...]:
    decided = f"2025-{3 + (10 + comes_after) // 31:02}-{(10 + comes_after - 1) % 31 + 1:02}"
    came = fact("孙八", Action.APPOINTED, "党组书记", decided)
    went = fact("李四", Action.REMOVED, "党组书记", decided)
    day = 10 + comes_after
    return (notice("省委任职", day, came, issuer="云岭省委"), notice("省委免职", day, went, issuer="云岭省委"))


def told(*runs: Sighting) -> list[tuple[str, str | None, str | None]]:
    return [(one.type.value, one.person, one.post) for one in events(*runs) if one.person in ("孙八", "李四")]


ONE_EACH = [("leader.appointed", "孙八", "局长"), ("leader.removed", "李四", "局长")]


@pytest.mark.parametrize("days", [0, 1, 12, 30])
@pytest.mark.parametrize("follows", [False, True], ids=["the roster lags", "the roster follows"])
def test_the_partys_act_stands_beside_the_coming_and_the_going(days: int, follows: bool) -> None:
    shown = roster(45, 50, **(AFTER if follows else BEFORE))
    runs = (home(0, 50), roster(0, 44, **BEFORE), shown, COMES, GOES, *of_the_party(days))

    assert sorted(told(*runs)) == ONE_EACH


def test_the_partys_act_adds_the_post_and_its_passage() -> None:
    (came,) = [one for one in events(home(0, 60), roster(0, 60, **BEFORE), COMES, *of_the_party(1)) if one.person == "孙八"]

    assert (came.after or {})["posts"] == ["局长", "党组书记"]
    assert len(came.evidence) == 2


def test_what_the_party_decides_much_later_is_news_of_its_own() -> None:
    found = told(home(0, 60), roster(0, 60, **BEFORE), COMES, *of_the_party(31))

    assert ("leader.role_changed", "孙八", "党组书记") in found or ("leader.role_changed", "孙八", "局长") in found


SECRETARY = fact("孙八", Action.APPOINTED, "党组书记", "2025-03-22")
PARTY = notice("省委任职六字", 22, SECRETARY, issuer="云岭省委")


def beside(*runs: Sighting, staff: dict[str, str] = BEFORE) -> list[tuple[str, list[str]]]:
    """Return of each event about 孙八 what it is and what he holds after it."""
    found = events(home(0, 60), roster(0, 60, **staff), *runs)
    return [(one.type.value, (one.after or {}).get("posts") or []) for one in found if one.person == "孙八"]


def test_the_partys_act_stands_beside_the_nearest_act_before_it() -> None:
    deputy = notice("任副职", 5, fact("孙八", Action.APPOINTED, "副局长", "2025-03-05"))
    head = notice("任正职文五", 20, fact("孙八", Action.APPOINTED, "局长", "2025-03-20"))

    assert beside(deputy, head, PARTY) == [
        ("leader.appointed", ["副局长"]),
        ("leader.role_changed", ["副局长", "局长", "党组书记"]),
    ]


def test_one_act_of_several_of_a_day_is_enough_to_stand_beside() -> None:
    came = notice("任职文", 20, fact("孙八", Action.APPOINTED, "局长", "2025-03-20"))
    went = notice("免职", 20, fact("孙八", Action.REMOVED, "副局长", "2025-03-20"))

    assert beside(came, went, PARTY, staff={**STAFF, "孙八": "副局长"}) == [
        ("leader.role_changed", ["局长", "党组书记"]),
    ]


def test_a_post_in_the_party_beside_the_end_of_a_probation_is_news() -> None:
    full = notice("转正", 20, fact("孙八", Action.APPOINTED, "局长", "2025-03-20", "试用期满正式任职"))

    assert beside(full, PARTY, staff={**STAFF, "孙八": "局长（试用期一年）"}) == [
        ("leader.confirmed", ["局长"]),
        ("leader.role_changed", ["局长", "党组书记"]),
    ]


@pytest.mark.parametrize(
    "before",
    [(), (notice("任职五个", 1, fact("孙八", Action.APPOINTED, "局长", "2025-01-02"), published="2025-01-02"),)],
    ids=["on the roster", "by an older act"],
)
def test_a_post_in_the_party_beside_an_act_on_a_seat_that_is_held_is_news(before: tuple[Sighting, ...]) -> None:
    again = notice("任职文", 20, fact("孙八", Action.APPOINTED, "局长", "2025-03-20"))
    staff = STAFF if before else {**STAFF, "孙八": "局长"}

    assert beside(*before, again, PARTY, staff=staff) == [
        *beside(*before, again, staff=staff),
        ("leader.role_changed", ["局长", "党组书记"]),
    ]


def test_a_seat_given_before_the_roster_was_first_seen_is_what_he_came_by() -> None:
    state = notice("任职五个", 10, fact("孙八", Action.APPOINTED, "局长", "2025-02-25"), published="2025-02-25")
    party = notice(
        "省委任职六字", 10, fact("孙八", Action.APPOINTED, "党组书记", "2025-02-26"), published="2025-02-26", issuer="云岭省委"
    )

    assert beside(state, party, staff={**STAFF, "孙八": "党组书记、局长"}) == [("leader.appointed", ["局长", "党组书记"])]


def test_a_seat_bears_the_day_of_the_act_that_gave_it_and_of_no_report_about_the_party() -> None:
    reported = notice("报道党组书记", 6, fact("孙八", Action.APPOINTED, "党组书记", "2025-03-05"), act=False, source="云岭日报社")
    shown = (roster(0, 13, **BEFORE), roster(14, 60, **AFTER))

    (came,) = [one for one in events(home(0, 60), *shown, reported, COMES) if one.person == "孙八" and one.post == "局长"]

    assert (came.type.value, came.decided_on, came.published_on) == ("leader.appointed", "2025-03-10", "2025-03-11")
