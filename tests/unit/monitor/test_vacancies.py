"""The seat at the head is vacant from the act that takes it to whoever holds it next; a list alone leaves it unknown."""

import pytest

from monitor.claims import local_day
from monitor.facts import Action, ChangeType
from monitor.fold import fold
from monitor.history import Sighting
from monitor.standing import tenures_at
from monitor.vacancies import vacancy_at
from tests.unit.monitor.history import BODY, SITES, change, day, fact, home, notice, roster
from tests.unit.monitor.told import STAFF

LEFT = {name: said for name, said in STAFF.items() if name != "张三"}
HEADLESS = (home(0, 30), roster(0, 9, **STAFF), roster(10, 30, **LEFT))
TAKEN = notice("免职", 9, fact("张三", Action.REMOVED, "局长", "2025-03-09"))
NEXT = notice("任职文", 20, fact("钱七", Action.APPOINTED, "局长", "2025-03-20"))
ACTING = notice("代理文", 20, fact("王五", Action.ACTING, "代局长", "2025-03-20"))
DEPUTY = notice("免职文件", 12, fact("赵六", Action.REMOVED, "副局长", "2025-03-12"))
ANEW = notice("重组文件甲", 15, change(ChangeType.FOUNDED, "重新组建", predecessors=("云岭省大数据局",), date="2025-03-15"))


def vacant(number: int, *history: Sighting) -> tuple[str, str | None, str] | None:
    found, on = fold(BODY, history, SITES), local_day(day(number))
    empty = vacancy_at(BODY.organisation, tenures_at(BODY.organisation, found.states, found.events, on), found.events, on)
    return None if empty is None else (empty.post, empty.since, empty.status)


@pytest.mark.parametrize(
    ("number", "history", "expected"),
    [
        (5, (*HEADLESS, TAKEN), None),
        (12, (*HEADLESS, TAKEN), ("局长", "2025-03-09", "vacant")),
        (25, (*HEADLESS, TAKEN, NEXT), None),
        (15, (*HEADLESS, TAKEN, NEXT), ("局长", "2025-03-09", "vacant")),
        (25, (*HEADLESS, TAKEN, ACTING), None),
        (25, HEADLESS, ("局长", "2025-03-11", "unknown")),
        (25, (home(0, 30), roster(0, 30, **STAFF), DEPUTY), None),
        (25, (home(0, 30), roster(0, 30, **LEFT), DEPUTY), None),
        (25, (*HEADLESS, TAKEN, ANEW), None),
    ],
    ids=["before", "after", "followed", "not yet followed", "acting", "a list alone", "a deputy", "never seen", "formed anew"],
)
def test_the_seat_at_the_head_is_vacant_when_it_was_left_and_nobody_holds_it(
    number: int, history: tuple[Sighting, ...], expected: tuple[str, str, str] | None
) -> None:
    assert vacant(number, *history) == expected
