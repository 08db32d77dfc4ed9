"""Which acts and which move of the roster are one happening, and which stand beside each other (ADR 22)."""

from collections.abc import Sequence
from datetime import date

import pytest

from monitor.acts import Act, acts_of
from monitor.claims import appointment_claims
from monitor.facts import Action
from monitor.groups import Group
from monitor.joins import fits, joined
from monitor.modes import PRESIDING
from monitor.party import Held
from monitor.posts import is_party
from monitor.site import Site
from monitor.transitions import Transition
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, SITES, fact, home, notice
from tests.unit.monitor.moves import NAME, move

DEPUTY, ENGINEER, CHIEF = "副局长", "总工程师", "局长"
MEMBER, SECRETARY, COMMITTEE = "党组成员", "党组书记", "机关党委书记"


def act(
    decided: str,
    gains: str = "",
    losses: str = "",
    *,
    seen: float = 10,
    words: str | None = None,
    said: bool = True,
    site: Site = PORTAL,
) -> Act:
    """Return the act of that day, found on day *seen*; a report of it where it is not *said* by an organ."""
    clauses = ((Action.APPOINTED, gains), (Action.REMOVED, losses))
    facts = [fact(NAME, action, post, decided, words) for action, post in clauses if post]
    issuer = "中共云岭省委组织部" if is_party(gains or losses) else "云岭省人民政府"
    runs = (home(0, 30), notice("任免文件", seen, *facts, act=said, published=decided, issuer=issuer, site=site))
    (found,) = acts_of(appointment_claims(BODY, runs, SITES, BODY.full_names))
    return found


@pytest.mark.parametrize(
    ("one", "shown", "expected"),
    [
        (act("2025-03-09", DEPUTY), move(DEPUTY, f"{DEPUTY}、{ENGINEER}"), False),
        (act("2025-03-09", ENGINEER, words="主持工作"), move(DEPUTY, DEPUTY, (None, PRESIDING)), False),
        (act("2025-03-09", DEPUTY, words="主持工作"), move(DEPUTY, DEPUTY, (None, PRESIDING)), True),
        (act("2025-03-11", CHIEF), move("", SECRETARY), True),
        (act("2025-03-12", CHIEF), move("", SECRETARY), False),
    ],
    ids=[
        "a seat that he kept beside the new one",
        "the mode of another seat",
        "the mode of that seat",
        "a seat that the page leaves unsaid, on the day on which he came",
        "a seat that he got after he came",
    ],
)
def test_a_move_is_what_an_act_did_only_where_it_shows_what_the_act_says(one: Act, shown: Transition, *, expected: bool) -> None:
    assert fits(one, shown) is expected


CAME, WENT = move("", f"{SECRETARY}、{CHIEF}", first=13), move(f"{SECRETARY}、{CHIEF}", "", first=13)


@pytest.mark.parametrize(
    ("one", "shown", "count"),
    [
        (act("2025-03-09", SECRETARY, seen=13), CAME, 2),
        (act("2025-03-09", SECRETARY, seen=14), CAME, 1),
        (act("2025-03-09", losses=SECRETARY, seen=16), WENT, 2),
        (act("2025-03-09", losses=SECRETARY, seen=17), WENT, 1),
    ],
    ids=["he came, found at once", "he came, found later", "he went, found till that is believed", "he went, found later"],
)
def test_a_post_in_the_party_that_was_told_before_the_roster_showed_seats_stays_a_step(
    one: Act, shown: Transition, count: int
) -> None:
    assert len(joined([one], [shown])) == count


OF_PARTY = {seen: act("2025-03-09", SECRETARY, seen=seen) for seen in (11, 13, 14)}
OF_STATE = {seen: act("2025-03-10", CHIEF, seen=seen) for seen in (11, 14, 15)}


@pytest.mark.parametrize(
    ("party", "state", "expected"),
    [
        (11, 11, [Group((OF_PARTY[11], OF_STATE[11]), CAME)]),
        (13, 14, [Group((OF_PARTY[13],), follows=CAME), Group((OF_STATE[14],), CAME, CAME, earlier=True)]),
        (14, 15, [Group((OF_PARTY[14], OF_STATE[15]), CAME)]),
    ],
    ids=["both found in one round", "the Party's with the roster", "both after the roster"],
)
def test_what_the_party_decided_is_a_step_of_its_own_where_it_was_told_first(
    party: int, state: int, expected: Sequence[Group]
) -> None:
    assert joined([OF_PARTY[party], OF_STATE[state]], [CAME]) == expected


LISTED, CHANGED = move("", DEPUTY, first=20), move(DEPUTY, CHIEF, first=20)


def test_a_seat_that_two_acts_give_months_apart_is_given_once_where_the_roster_shows_it() -> None:
    acts = [act("2025-01-05", DEPUTY), act("2025-03-09", DEPUTY)]

    assert joined(acts, [LISTED]) == [Group(tuple(acts), LISTED)]


def test_each_of_three_decisions_that_the_roster_shows_at_once_is_a_happening() -> None:
    taken, first, last = act("2025-03-05", losses=DEPUTY), act("2025-03-09", ENGINEER), act("2025-03-12", CHIEF)
    shown = move(DEPUTY, f"{ENGINEER}、{CHIEF}", first=20)

    assert joined([last, taken, first], [shown]) == [
        Group((taken,), follows=shown),
        Group((first,), follows=shown),
        Group((last,), shown, shown, earlier=True),
    ]


@pytest.mark.parametrize(("told", "place"), [("2025-03-06", 0), ("2025-03-12", 1)], ids=["the first", "the last"])
def test_a_report_stands_beside_the_nearest_of_two_decisions(told: str, place: int) -> None:
    decisions = [act("2025-03-05", losses=DEPUTY), act("2025-03-14", CHIEF)]
    report = act(told, CHIEF, said=False)
    found = joined([report, *decisions], [CHANGED])

    assert [group.acts for group in found] == [
        (one, report) if number == place else (one,) for number, one in enumerate(decisions)
    ]


def test_a_post_in_the_party_lost_on_the_day_of_the_seat_and_given_back_later_is_another_step() -> None:
    state, lost, back = act("2025-03-10", CHIEF), act("2025-03-10", losses=SECRETARY), act("2025-03-12", SECRETARY)

    assert [set(group.acts) for group in joined([state, lost, back], [])] == [{state, lost}, {back}]


def test_a_post_in_the_party_taken_after_another_one_stands_beside_no_seat() -> None:
    taken = act("2025-03-12", losses=MEMBER, seen=17)
    later = act("2025-03-20", losses=COMMITTEE, seen=20)
    shown = move(f"{MEMBER}、{DEPUTY}", "", first=12)

    assert [group.acts for group in joined([taken, later], [shown])] == [(taken,), (later,)]


def test_a_post_in_the_party_stands_beside_a_seat_that_the_roster_took_before() -> None:
    state, party = act("2025-03-20", DEPUTY, seen=22), act("2025-03-22", MEMBER, seen=22)
    left = move(DEPUTY, ENGINEER, first=10)

    assert joined([state, party], [left], Held((DEPUTY,), date(2025, 3, 1))) == [Group(move=left), Group((state, party))]


@pytest.mark.parametrize(("since", "count"), [(2, 1), (1, 2)], ids=["on the day of the act", "the day before"])
def test_a_seat_given_after_the_day_on_which_the_roster_first_showed_it_only_says_so_again(since: int, count: int) -> None:
    state, party = act("2025-03-02", CHIEF), act("2025-03-05", SECRETARY)

    assert len(joined([state, party], [], Held((CHIEF,), date(2025, 3, since)))) == count


CAME_FIRST, LEFT_AGAIN, CAME_BACK = move("", DEPUTY, first=10), move(DEPUTY, "", first=20), move("", DEPUTY, first=40)


@pytest.mark.parametrize("heard", [(), (act("2025-03-20", DEPUTY, said=False, site=MEDIA),)], ids=["alone", "with a rumour"])
@pytest.mark.parametrize(
    ("decided", "shown"),
    [("2025-03-15", CAME_FIRST), ("2025-03-25", CAME_BACK), ("2025-03-28", CAME_BACK)],
    ids=["the first", "after it was undone", "the second"],
)
def test_an_act_that_two_comings_can_show_is_that_of_the_nearer_one(
    heard: tuple[Act, ...], decided: str, shown: Transition
) -> None:
    one = act(decided, DEPUTY)
    found = joined([*heard, one], [CAME_FIRST, LEFT_AGAIN, CAME_BACK])

    assert [group.move for group in found if one in group.acts] == [shown]


def test_an_act_and_a_list_that_shows_no_seat_more_are_one_happening() -> None:
    given = act("2025-03-12", CHIEF)

    assert joined([given], [CHANGED]) == [Group((given,), CHANGED)]
