"""The seat at the head is vacant from the act that takes it to whoever holds it next; a list alone leaves it unknown."""

import pytest

from monitor.claims import local_day
from monitor.facts import Action, ChangeType
from monitor.fold import fold
from monitor.history import Sighting
from monitor.standing import tenures_at
from monitor.vacancies import Vacancy, vacancy_at
from tests.unit.monitor.history import BODY, MEDIA, SITES, change, day, fact, home, notice, roster
from tests.unit.monitor.told import STAFF

LEFT = {name: said for name, said in STAFF.items() if name != "张三"}
HEADLESS = (home(0, 30), roster(0, 9, **STAFF), roster(10, 30, **LEFT))
TAKEN = notice("免职", 9, fact("张三", Action.REMOVED, "局长", "2025-03-09"))
NEXT = notice("任职文", 20, fact("钱七", Action.APPOINTED, "局长", "2025-03-20"))
RUMOUR = notice("传闻", 9, fact("张三", Action.REMOVED, "局长", "2025-03-09"), act=False, site=MEDIA)
OTHER_SEAT = notice(
    "任免", 9, fact("张三", Action.APPOINTED, "总工程师", "2025-03-09"), fact("张三", Action.REMOVED, "局长", "2025-03-09")
)
ACTING = notice("代理文", 20, fact("王五", Action.ACTING, "代局长", "2025-03-20"))
DEPUTY = notice("免职文件", 12, fact("赵六", Action.REMOVED, "副局长", "2025-03-12"))
ANEW = notice("重组文件甲", 15, change(ChangeType.FOUNDED, "重新组建", predecessors=("云岭省大数据局",), date="2025-03-15"))


def vacancy(number: int, *history: Sighting) -> Vacancy | None:
    found, on = fold(BODY, history, SITES), local_day(day(number))
    return vacancy_at(BODY.organisation, tenures_at(BODY.organisation, found.states, found.events, on), found.events, on)


def vacant(number: int, *history: Sighting) -> tuple[str, str | None, str] | None:
    empty = vacancy(number, *history)
    return None if empty is None else (empty.post, empty.since, empty.status)


@pytest.mark.parametrize(
    ("number", "history", "expected"),
    [
        (5, (*HEADLESS, TAKEN), None),
        (12, (*HEADLESS, TAKEN), ("局长", "2025-03-09", "vacant")),
        (8, (home(0, 30), roster(0, 30, **LEFT), TAKEN), ("局长", "2025-03-09", "vacant")),
        (25, (home(0, 30), roster(0, 30, **LEFT), RUMOUR), None),
        (25, (home(0, 30), roster(0, 30, **STAFF), OTHER_SEAT), ("局长", "2025-03-09", "vacant")),
        (25, (*HEADLESS, TAKEN, NEXT), None),
        (15, (*HEADLESS, TAKEN, NEXT), ("局长", "2025-03-09", "vacant")),
        (25, (*HEADLESS, TAKEN, ACTING), None),
        (25, HEADLESS, ("局长", "2025-03-11", "unknown")),
        (25, (home(0, 30), roster(0, 30, **STAFF), DEPUTY), None),
        (25, (home(0, 30), roster(0, 30, **LEFT), DEPUTY), None),
        (25, (*HEADLESS, TAKEN, ANEW), None),
    ],
    ids=[
        "before",
        "after",
        "on its day",
        "only rumoured",
        "for another seat",
        "followed",
        "not yet followed",
        "acting",
        "a list alone",
        "a deputy",
        "never seen",
        "formed anew",
    ],
)
def test_the_seat_at_the_head_is_vacant_when_it_was_left_and_nobody_holds_it(
    number: int, history: tuple[Sighting, ...], expected: tuple[str, str, str] | None
) -> None:
    assert vacant(number, *history) == expected


def test_a_vacancy_says_whose_seat_it_is_how_its_day_is_known_and_by_what_passage() -> None:
    found = vacancy(12, home(0, 30), roster(0, 30, **STAFF), TAKEN)

    assert found is not None
    assert (found.organisation, found.since_basis) == (BODY.organisation, "decided")
    assert [(one.role, one.url) for one in found.evidence] == [("primary", TAKEN.url)]
