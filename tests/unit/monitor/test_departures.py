"""Departures: only an act that ends what somebody held, in time, explains that he is missing."""

import pytest

from monitor.facts import Action
from monitor.fold import fold
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, MEDIA, SITES, fact, home, notice, roster

ALL = {"张三": "局长", "李四": "副局长", "王五": "副局长", "赵六": "总工程师", "周九": "副局长"}
LEFT = {"张三": "局长", "周九": "副局长"}


def held(*papers: Sighting, posts: str = "副局长") -> list[tuple[str, ...]]:
    """Return who is held back when 李四, 王五 and 赵六 are missing from day 100 on; *posts* are what 李四 held."""
    before = roster(0, 99, **{**ALL, "李四": posts})
    history = (home(0, 110), before, *papers, roster(100, 110, **LEFT))
    return [hold.lost for hold in fold(BODY, history, SITES).holds]


def removal(decided: str, first: float, post: str = "副局长", **more: object) -> Sighting:
    return notice("免", first, fact("李四", Action.REMOVED, post, decided), **more)  # type: ignore[arg-type]


THREE = [("李四", "王五", "赵六")]


def test_an_act_that_takes_the_post_explains_an_absence() -> None:
    assert held() == THREE
    assert held(removal("2025-06-07", 99)) == []
    assert held(removal("2025-06-07", 99, "代局长"), posts="局长") == [], "acting is a mode of the seat"


@pytest.mark.parametrize(("decided", "explained"), [("2025-07-09", True), ("2025-07-10", False)])
def test_it_explains_within_the_join_window(decided: str, explained: bool) -> None:
    assert (held(removal(decided, 105)) == []) is explained


def test_what_is_no_news_explains_nothing() -> None:
    assert held(removal("2025-02-20", 0)) == THREE, "known before watching began"
    assert held(removal("2025-06-07", 99, act=False, site=MEDIA)) == THREE, "a mere lead"


def test_an_act_about_another_post_explains_nothing() -> None:
    assert held(removal("2025-06-07", 99, "总经济师")) == THREE


def test_who_was_given_a_seat_with_or_after_it_did_not_leave_by_it() -> None:
    taken = fact("李四", Action.REMOVED, "副局长", "2025-05-07")
    given = fact("李四", Action.APPOINTED, "副局长", "2025-05-20")

    assert held(notice("任免", 67, taken, fact("李四", Action.APPOINTED, "总经济师", "2025-05-07"))) == THREE
    assert held(notice("免", 67, taken), notice("再任", 80, given)) == THREE
    assert held(notice("任职", 60, fact("李四", Action.APPOINTED, "副局长", "2025-04-20")), notice("免", 67, taken)) == []


@pytest.mark.parametrize(("decided", "explained"), [("2025-06-09", False), ("2025-06-10", True)])
def test_a_seat_given_up_to_the_day_on_which_he_is_missing_counts(decided: str, explained: bool) -> None:
    taken = removal("2025-05-07", 67)
    given = notice("再任", 104, fact("李四", Action.APPOINTED, "副局长", decided))

    assert (held(taken, given) == []) is explained


def test_a_seat_given_by_another_act_of_the_same_day_counts() -> None:
    given = notice("再任", 67, fact("李四", Action.APPOINTED, "总经济师", "2025-05-07"))

    assert held(removal("2025-05-07", 67), given) == THREE


def test_an_act_in_a_long_time_without_a_look_explains_an_absence_after_it() -> None:
    def after(decided: str, posts: str) -> list[tuple[str, ...]]:
        history = (home(0, 310), roster(0, 9, **{**ALL, "李四": posts}), removal(decided, 13), roster(300, 310, **LEFT))
        return [hold.lost for hold in fold(BODY, history, SITES).holds]

    assert after("2025-03-13", "副局长") == []
    assert after("2025-03-13", "总经济师") == THREE
