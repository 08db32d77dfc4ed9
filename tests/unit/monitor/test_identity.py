"""What a site calls itself through time: stretches of equal looks, slips between them, and what is no other name."""

from monitor.history import Sighting
from monitor.identity import Identity, changes, identities
from tests.unit.monitor.history import BODY, day, home

NAME, OTHER, THIRD = BODY.organisation, "云岭省大数据局", "云岭省政务服务局"


def seen(*runs: Sighting) -> tuple[list[tuple[str | None, int]], bool]:
    """Return the believed names with their looks, and whether one waits."""
    believed, waits = identities(runs, BODY.id)
    return [(one.name, one.looks) for one in believed], waits


def test_equal_looks_are_one_identity_from_the_first_to_the_last() -> None:
    first = home(0, 4)
    slots = {"meta": NAME, "title": NAME, "logo": NAME}

    assert identities((first, home(6, 9)), BODY.id) == (
        [Identity(slots, NAME, "9100000040", day(0), day(9), looks=9, run=first)],
        False,
    )


def test_a_slip_of_one_look_leaves_the_name_as_it_was() -> None:
    slip = (home(0, 9), home(10, 10, OTHER), home(11, 14))

    assert seen(*slip) == ([(NAME, 14)], False)
    assert [step.window for step in changes(identities((*slip, home(15, 20, THIRD)), BODY.id)[0])] == [(day(14), day(15))]


def test_the_first_look_of_all_is_believed_and_only_another_name_waits() -> None:
    assert seen(home(0, 0)) == ([(NAME, 1)], False)
    assert seen(home(0, 9), home(10, 10, OTHER)) == ([(NAME, 10)], True)


def test_blanks_and_width_make_no_other_name() -> None:
    assert seen(home(0, 4), home(5, 9, "云岭省 数据局"), home(10, 14, "云岭省　数据局")) == ([(NAME, 15)], False)
    assert seen(home(0, 4, "云岭数据ABC"), home(5, 9, "云岭数据ＡＢＣ")) == ([("云岭数据ABC", 10)], False)
