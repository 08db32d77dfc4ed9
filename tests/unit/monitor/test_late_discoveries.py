"""What is read long after it happened is told as such, whatever it is, unless the roster or a page shows it change."""

from dataclasses import replace

import pytest

from monitor.events import Event
from monitor.facts import Action, AppointmentFact, ChangeType, OrganisationFact
from monitor.history import Sighting
from tests.unit.monitor.history import change, fact, home, notice, roster
from tests.unit.monitor.test_rules import functions
from tests.unit.monitor.told import BASE, STAFF, events

LATE, RECENT = "2025-01-10", "2025-03-10"
PLATE = "云岭省政务服务局"
HOME, PAGE = home(0, 30), functions(0, 9, "副厅级", "省政府")
RANK = fact("赵六", Action.APPOINTED, "二级巡视员")
OF_PEOPLE: dict[str, tuple[tuple[Sighting, ...], AppointmentFact]] = {
    "leader.nominated": (BASE, fact("孙八", Action.NOMINATED, "副局长")),
    "leader.under_investigation": (BASE, fact("赵六", Action.INVESTIGATED, "副局长")),
    "leader.rank_changed": (BASE, RANK),
}
OF_BODIES: dict[str, tuple[tuple[Sighting, ...], OrganisationFact]] = {
    "org.established": ((HOME,), change(ChangeType.FOUNDED, "组建")),
    "org.renamed": ((HOME,), change(ChangeType.RENAMED, "更名", "云岭省政务服务管理办公室", new_name="云岭省数据局")),
    "org.nameplate_added": ((HOME,), change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE)),
    "org.rank_changed": ((HOME, PAGE), change(ChangeType.UPGRADED, "升格", rank="正厅级")),
    "org.affiliation_changed": ((HOME, PAGE), change(ChangeType.ATTRIBUTE, "划归", superior="省发展和改革委员会")),
}
FOLLOWED: dict[str, tuple[tuple[Sighting, ...], AppointmentFact | OrganisationFact]] = {
    "leader.rank_changed": ((*BASE, roster(12, 16, **{**STAFF, "赵六": "副局长、二级巡视员"})), RANK),
    "org.nameplate_added": ((HOME, PAGE, functions(12, 16, "副厅级", "省政府", PLATE)), OF_BODIES["org.nameplate_added"][1]),
    "org.rank_changed": ((HOME, PAGE, functions(12, 16, "正厅级", "省政府")), OF_BODIES["org.rank_changed"][1]),
}  # fmt: skip


def read(told: AppointmentFact | OrganisationFact, published: str) -> Sighting:
    return notice("通知", 10, told, published=published)


def of(kind: str, *history: Sighting) -> list[Event]:
    return [event for event in events(*history) if event.type.value == kind]


@pytest.mark.parametrize(("published", "late"), [(LATE, True), (RECENT, False)], ids=["long before", "these days"])
@pytest.mark.parametrize("kind", [*OF_PEOPLE, *OF_BODIES])
def test_what_is_dated_before_watching_began_is_a_late_discovery(kind: str, published: str, *, late: bool) -> None:
    history, told = {**OF_PEOPLE, **OF_BODIES}[kind]

    assert [event.late_discovery for event in of(kind, *history, read(told, published))] == [late]


@pytest.mark.parametrize("kind", FOLLOWED)
def test_what_a_roster_or_a_page_shows_change_is_none(kind: str) -> None:
    history, told = FOLLOWED[kind]
    seen, read_first = of(kind, *history), of(kind, *history, read(told, LATE))

    assert [(event.late_discovery, event.observed is not None) for event in (*seen, *read_first)] == [(False, True)] * 2


def test_what_a_page_alone_shows_is_none() -> None:
    assert [event.late_discovery for event in of("org.nameplate_added", *FOLLOWED["org.nameplate_added"][0])] == [False]


def test_a_proposal_that_stood_there_when_watching_began_is_no_news_whatever_else_tells_of_it() -> None:
    proposed = OF_PEOPLE["leader.nominated"][1]
    first = replace(read(proposed, LATE), first_seen=BASE[0].first_seen)

    assert of("leader.nominated", *BASE, first, notice("公示", 5, proposed, published="2025-03-02")) == []
