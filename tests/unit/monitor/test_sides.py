"""From which mode into which one somebody passed where act, roster and what was known before do not say the same."""

from dataclasses import replace

import pytest

from monitor.acts import Act, acts_of
from monitor.claims import appointment_claims
from monitor.facts import Action
from monitor.modes import ACTING, PRESIDING, PROBATIONARY, SECONDED
from monitor.transitions import Transition
from monitor.turns import turned, turns_alike
from tests.unit.monitor.history import BODY, SITES, fact, notice
from tests.unit.monitor.moves import NAME, move

Modes = tuple[str | None, str | None]
PLAIN, CHIEF = "副局长", "局长"
STAYS = ((PLAIN,), (PLAIN,))


def act(post: str = PLAIN, words: str | None = None) -> Act:
    """Return the act that gives him *post*, with *words* beside it."""
    run = notice("任职文", 12, fact(NAME, Action.APPOINTED, post, "2025-03-13", words))
    (found,) = acts_of(appointment_claims(BODY, (run,), SITES, BODY.full_names))
    return found


FULL, LENT, ENDED, PRESIDES = act(), act(words="挂职一年"), act(words="试用期满正式任职"), act(words="主持工作")


@pytest.mark.parametrize(
    ("acts", "shown", "held", "posts", "expected"),
    [
        ((), move(PLAIN, "", (PRESIDING, None)), None, ((PLAIN,), ()), (PRESIDING, None)),
        ((), move(PLAIN, ""), SECONDED, ((PLAIN,), ()), (SECONDED, None)),
        ((), move(PLAIN, CHIEF, (ACTING, SECONDED)), None, ((PLAIN,), (CHIEF,)), (ACTING, SECONDED)),
        ((LENT,), move(PLAIN, PLAIN, (PRESIDING, None)), None, STAYS, (PRESIDING, SECONDED)),
        ((), move(PLAIN, PLAIN, (SECONDED, PRESIDING)), None, STAYS, (SECONDED, PRESIDING)),
        ((), move(PLAIN, PLAIN, (SECONDED, PRESIDING)), PRESIDING, STAYS, (PRESIDING, PRESIDING)),
    ],
    ids=["as shown till he left", "as an act said till he left", "to another seat", "an act after the roster", "another mark",
         "a roster that follows an act"],
)  # fmt: skip
def test_the_mode_before_is_what_was_last_known_of_it(
    acts: tuple[Act, ...], shown: Transition, held: str | None, posts: tuple[tuple[str, ...], tuple[str, ...]], expected: Modes
) -> None:
    assert turned(acts, shown, posts, held, confirms=False) == expected


@pytest.mark.parametrize(
    ("shown", "held", "before"),
    [
        (None, None, PRESIDING),
        (None, SECONDED, SECONDED),
        (move(PLAIN, PLAIN, (SECONDED, PRESIDING)), None, SECONDED),
    ],
    ids=["as the act says", "as was known", "as the roster showed"],
)
def test_who_is_to_preside_no_more_passes_from_the_mode_that_was_known(
    shown: Transition | None, held: str | None, before: str
) -> None:
    presiding = replace(fact(NAME, Action.APPOINTED, PLAIN, "2025-03-13", "不再主持工作"), rule="presiding/主持工作")
    (ends,) = acts_of(appointment_claims(BODY, (notice("不再主持", 12, presiding),), SITES, BODY.full_names))

    assert turned((ends,), shown, STAYS, held, confirms=False) == (before, None)


@pytest.mark.parametrize(
    ("acts", "shown", "held", "ended"),
    [
        ((FULL,), None, PROBATIONARY, PROBATIONARY),
        ((FULL,), move(PLAIN, PLAIN, (PROBATIONARY, None)), None, PROBATIONARY),
        ((FULL,), None, PRESIDING, ACTING),
        ((ENDED,), None, None, PROBATIONARY),
        ((FULL,), None, None, ACTING),
    ],
    ids=["known", "shown", "no mode that ends so", "said by the act", "said by nobody"],
)
def test_who_is_confirmed_was_on_probation_or_acted(
    acts: tuple[Act, ...], shown: Transition | None, held: str | None, ended: str
) -> None:
    assert turned(acts, shown, STAYS, held, confirms=True) == (ended, None)


@pytest.mark.parametrize(
    ("said", "shown", "alike"),
    [
        (PRESIDES, move(PLAIN, PLAIN, (None, PRESIDING)), True),
        (FULL, move(PLAIN, PLAIN, (None, PRESIDING)), False),
        (FULL, move(PLAIN, PLAIN, (PRESIDING, None)), False),
        (ENDED, move(PLAIN, PLAIN, (PROBATIONARY, None)), True),
        (ENDED, move(PLAIN, PLAIN, (PRESIDING, None)), False),
        (ENDED, move(PLAIN, PLAIN, (PROBATIONARY, SECONDED)), False),
        (act(CHIEF), move("代局长", CHIEF), True),
    ],
    ids=["the mark it gives", "a mark it does not give", "a mark that goes", "the end of a probation", "the end of another mark",
         "another mark in its place", "no more 代"],
)  # fmt: skip
def test_an_act_tells_the_change_of_mode_that_it_states_and_no_other(said: Act, shown: Transition, alike: bool) -> None:
    assert turns_alike(said, shown) is alike
