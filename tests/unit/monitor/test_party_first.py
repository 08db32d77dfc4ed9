"""The Party's organ decides a day before the state's: what pages show at once is one event, what was told first stays its own."""

import pytest

from monitor.facts import Action
from monitor.history import Sighting
from tests.unit.monitor.history import fact, home, notice, roster
from tests.unit.monitor.test_several_decisions import check_nothing_is_unsaid
from tests.unit.monitor.told import STAFF, events

PARTY, STATE = "2025-03-09", "2025-03-10"


def acts(action: Action, person: str, *, party: int, state: int = 11) -> tuple[Sighting, Sighting]:
    """Return the Party's act on 党组书记 and the state's on 局长, found on those days."""
    of_party = fact(person, action, "党组书记", PARTY)
    of_state = fact(person, action, "局长", STATE)
    return (
        notice("党组", party, of_party, published=PARTY, issuer="中共云岭省委组织部"),
        notice("任免任免", state, of_state, published=STATE),
    )


def told(*history: Sighting) -> list[tuple[str, str | None]]:
    return [(event.type.value, event.post) for event in events(home(0, 30), *history)]


NEW = (roster(0, 12, **STAFF), roster(13, 30, **STAFF, 钱七="党组书记、局长"))


@pytest.mark.parametrize("shown", [True, False], ids=["on the roster too", "by acts alone"])
def test_what_both_decided_is_one_coming(shown: bool) -> None:
    found = acts(Action.APPOINTED, "钱七", party=11)

    assert told(*(NEW if shown else [roster(0, 30, **STAFF)]), *found) == [("leader.appointed", "局长")]


@pytest.mark.parametrize("day", [5, 13, 31], ids=["the roster before", "the roster after", "by acts alone"])
def test_what_both_took_is_one_departure(day: int) -> None:
    stay = {name: posts for name, posts in STAFF.items() if name != "张三"}
    shown = [roster(0, day - 1, **STAFF), roster(day, 30, **stay)] if day < 30 else [roster(0, 30, **STAFF)]

    assert told(*shown, *acts(Action.REMOVED, "张三", party=11)) == [("leader.removed", "局长")]


@pytest.mark.parametrize("history", [NEW, (roster(0, 30, **STAFF),)], ids=["on the roster too", "by acts alone"])
def test_what_was_known_of_the_party_first_stays_told(history: tuple[Sighting, ...]) -> None:
    found = acts(Action.APPOINTED, "钱七", party=9)

    assert told(*history, *found)[0] == ("leader.appointed", "党组书记")
    check_nothing_is_unsaid([home(0, 30), *history, *found])


@pytest.mark.parametrize("history", [NEW, (roster(0, 30, **STAFF),)], ids=["on the roster too", "by acts alone"])
def test_what_the_party_decided_first_and_was_found_last_adds_nothing(history: tuple[Sighting, ...]) -> None:
    found = acts(Action.APPOINTED, "钱七", party=20)

    assert told(*history, *found) == [("leader.appointed", "局长")]
    check_nothing_is_unsaid([home(0, 30), *history, *found])


def test_who_loses_one_of_two_posts_in_the_party_is_told_to_leave_that_one() -> None:
    staff = [{**STAFF, "孙八": posts} for posts in ("党组书记、机关党委书记", "党组书记")]
    taken = fact("孙八", Action.REMOVED, "机关党委书记", PARTY)
    act = notice("党组", 11, taken, published=PARTY, issuer="中共云岭省委组织部")

    assert told(roster(0, 12, **staff[0]), roster(13, 30, **staff[1]), act) == [("leader.removed", "机关党委书记")]


def test_a_post_in_the_party_that_was_lost_in_between_is_another_step() -> None:
    taken = fact("钱七", Action.REMOVED, "党组书记", "2025-03-10")
    between = notice("党组党组党组", 11, taken, published="2025-03-10", issuer="中共云岭省委组织部")
    found = told(roster(0, 30, **STAFF), *acts(Action.APPOINTED, "钱七", party=11), between)

    assert found == [("leader.appointed", "党组书记"), ("leader.role_changed", "局长")]
