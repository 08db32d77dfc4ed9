"""Acts that are found late and out of turn say more of what was told, and unsay nothing of it (ADR 22)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.facts import Action
from monitor.history import Sighting
from tests.unit.monitor.history import day, fact, home, notice, roster
from tests.unit.monitor.test_several_decisions import check_nothing_is_unsaid
from tests.unit.monitor.told import STAFF, events

GAVE, TOOK = Action.APPOINTED, Action.REMOVED


def late(number: int, found: int, *clauses: tuple[Action, str], of_party: bool = False, decided: int = 0) -> Sighting:
    """Return the act *number* on 钱七, decided on its day and *found* on another."""
    decided = decided or 2 + 3 * number
    on = f"{day(decided):%Y-%m-%d}"
    issuer = "中共云岭省委组织部" if of_party else "云岭省人民政府"
    return notice("任" * (number + 1), found, *(fact("钱七", *clause, on) for clause in clauses), published=on, issuer=issuer)


@st.composite
def finds(draw: st.DrawFn) -> list[Sighting]:
    """Draw what acts of the state and of the Party say of somebody whom no roster shows, each act found on any day from its own on."""
    acts: list[Sighting] = []
    held: list[str] = []
    for number in range(draw(st.integers(1, 4))):
        of_party = draw(st.booleans())
        seats = ("党组书记", "党组成员") if of_party else ("副局长", "总工程师", "局长", "总经济师")
        mine, free = [post for post in seats if post in held], [post for post in seats if post not in held]
        clauses = []
        if mine and draw(st.booleans()):
            clauses.append((Action.REMOVED, draw(st.sampled_from(mine))))
        if free and (not clauses or draw(st.booleans())):
            clauses.append((Action.APPOINTED, draw(st.sampled_from(free))))
        held = [post for post in held if (Action.REMOVED, post) not in clauses]
        held += [post for action, post in clauses if action is Action.APPOINTED]
        if clauses:
            acts.append(late(number, 2 + 3 * number + draw(st.integers(0, 12)), *clauses, of_party=of_party))
    return [home(0, 26), roster(0, 26, **STAFF), *acts]


@settings(max_examples=80, deadline=None)
@given(finds())
def test_what_is_told_of_somebody_unknown_stays_told_however_late_older_acts_are_found(found: list[Sighting]) -> None:
    check_nothing_is_unsaid(found)


@pytest.mark.parametrize(
    "acts",
    [
        (late(0, 20, (GAVE, "党组成员"), of_party=True), late(1, 10, (GAVE, "党组书记"), of_party=True)),
        (late(0, 20, (GAVE, "副局长")), late(1, 10, (GAVE, "党组成员"), of_party=True)),
        (late(0, 20, (GAVE, "党组书记"), of_party=True), late(1, 10, (GAVE, "党组成员"), of_party=True), late(2, 10, (TOOK, "党组书记"), of_party=True)),
        (late(0, 8, (GAVE, "副局长")), late(1, 20, (GAVE, "局长"), (TOOK, "副局长")), late(2, 10, (GAVE, "党组成员"), of_party=True)),
        (late(0, 4, (GAVE, "副局长")), late(1, 20, (TOOK, "副局长")), late(2, 10, (GAVE, "总工程师")), late(3, 12, (TOOK, "总工程师"))),
    ],
    ids=["two posts in the Party", "a post in the Party first", "one of two is lost", "the seat beside it changes", "the other seat was left"],
)  # fmt: skip
def test_an_older_act_found_late_unsays_nothing(acts: tuple[Sighting, ...]) -> None:
    check_nothing_is_unsaid([home(0, 26), roster(0, 26, **STAFF), *acts])


def test_a_post_in_the_party_that_was_told_stays_told_when_the_roster_shows_a_seat_too() -> None:
    party = notice("党组", 8, fact("钱七", Action.APPOINTED, "党组书记", "2025-03-08"), issuer="中共云岭省委")
    before = events(home(0, 30), roster(0, 30, **STAFF), party)
    after = events(home(0, 30), roster(0, 16, **STAFF), roster(17, 30, **STAFF, 钱七="党组书记、局长"), party)

    assert [(one.type.value, one.post) for one in after] == [("leader.appointed", "党组书记"), ("leader.listed", "局长")]
    assert after[0].id == before[0].id


def test_of_two_posts_in_the_party_the_one_that_is_lost_is_named() -> None:
    act = notice("免职", 10, fact("王五", Action.REMOVED, "党组书记", "2025-03-10"), issuer="中共云岭省委组织部")
    (event,) = events(home(0, 30), roster(0, 30, **{**STAFF, "王五": "党组成员、党组书记"}), act)

    assert (event.type.value, event.post, event.after) == (
        "leader.removed", "党组书记", {"post": "党组成员", "posts": ["党组成员"]},
    )  # fmt: skip


def test_an_act_on_one_seat_that_is_held_speaks_of_no_other() -> None:
    act = notice("任职", 10, fact("王五", Action.APPOINTED, "总工程师", "2025-03-10"))
    found = events(home(0, 30), roster(0, 30, **{**STAFF, "王五": "副局长、总工程师"}), act)

    assert [(one.type.value, one.post) for one in found] == [("leader.appointed", "总工程师")]


def test_a_post_in_the_party_that_was_told_is_not_drawn_to_an_older_act_that_the_roster_showed_with_it() -> None:
    acts = (late(1, 16, (GAVE, "总工程师"), decided=5), late(2, 6, (GAVE, "党组书记"), of_party=True, decided=6))
    shown = (roster(0, 6, **STAFF, 钱七="副局长"), roster(7, 26, **STAFF, 钱七="副局长、总工程师、党组书记"))

    check_nothing_is_unsaid([home(0, 26), *shown, *acts])
