"""What a body's own page of duties states fills in what no event ever told of it."""

from monitor.claims import local_day
from monitor.duties import PageStep, Statement
from monitor.model import Role
from monitor.standing import Naming, naming_at
from tests.unit.monitor.history import BODY, day, sighting

RUN = sighting("functions", Role.FUNCTIONS, None, 2)


def step(
    rank: str | None, superior: str | None, *plates: str, organisation: str = BODY.organisation, before: Statement | None = None
) -> PageStep:
    now = Statement(rank, superior, plates, (), RUN, day(2), day(9), 8)
    return PageStep((BODY.id, "functions"), organisation, before, now)


def named(*stated: PageStep, on: float = 5) -> Naming:
    return naming_at(BODY.organisation, [], local_day(day(on)), stated=stated)


def test_what_a_page_first_states_is_so_from_that_day_on() -> None:
    told = step("副厅级", "云岭省发展和改革委员会", "云岭省大数据局")

    assert named(told) == Naming(BODY.organisation, ("云岭省大数据局",), "副厅级", "云岭省发展和改革委员会")
    assert named(told, on=2) == named(told)
    assert named(told, on=1) == Naming(BODY.organisation)


def test_a_second_page_adds_what_the_first_left_out_and_takes_nothing_back() -> None:
    first, second = step("副厅级", None, "云岭省大数据局"), step("正厅级", "云岭省人民政府", "云岭省信息中心", "云岭省大数据局")

    assert named(first, second) == Naming(BODY.organisation, ("云岭省大数据局", "云岭省信息中心"), "副厅级", "云岭省人民政府")


def test_what_is_stated_of_another_body_or_later_changed_is_left_to_the_events() -> None:
    other = step("副厅级", None, organisation="云岭省信息中心")
    changed = step("正厅级", None, before=step("副厅级", None).now)

    assert named(other, changed) == Naming(BODY.organisation)
