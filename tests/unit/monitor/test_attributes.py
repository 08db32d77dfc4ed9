"""What a body is: only what differs from a known state is news, and only an act or a page of duties says so."""

from dataclasses import replace

import pytest

from monitor.duties import duties
from monitor.events import Event
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, HOST, change, day, home, notice
from tests.unit.monitor.test_fold import events
from tests.unit.monitor.test_rules import functions

NAMES = frozenset({BODY.organisation})
HIGHER = change(ChangeType.UPGRADED, "升格", rank="正厅级", date="2025-03-10")
KNOWN = (home(0, 300), functions(0, 9, "副厅级"))


def ranks(*history: Sighting) -> list[tuple[str, dict[str, str] | None]]:
    return [(event.status.value, event.after) for event in events(*history) if event.type.value == "org.rank_changed"]


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ((*KNOWN, notice("升格", 10, HIGHER)), 1),
        ((*KNOWN, notice("升格", 10, HIGHER, act=False)), 0),
        ((home(0, 300), notice("升格", 10, HIGHER)), 0),
        ((*KNOWN, notice("升格", 10, HIGHER), notice("再升格", 290, replace(HIGHER, date="2025-12-15"))), 1),
        ((*KNOWN, notice("升格", 10, replace(HIGHER, date="2024-12-01"), published="2024-12-02")), 1),
    ],
    ids=["an act", "a report", "nothing known before", "an act that tells it again", "an old act that appears late"],
)
def test_a_rank_changes_by_act_from_a_known_one(history: tuple[Sighting, ...], expected: int) -> None:
    assert ranks(*history) == [("confirmed", {"rank": "正厅级"})] * expected


def test_the_order_of_plates_on_a_page_is_no_other_statement() -> None:
    found = duties((functions(0, 0, "正厅级", None, "甲局", "乙局"), functions(1, 1, "正厅级", None, "乙局", "甲局")), NAMES)

    assert [step.now.looks for step in found.steps] == [2]


@pytest.mark.parametrize(("last", "waits"), [(5, True), (6, True), (7, False)])
def test_a_page_that_says_otherwise_waits_for_its_third_look(last: int, waits: bool) -> None:
    assert duties((functions(0, 4, "正厅级"), functions(5, last, "副厅级")), NAMES).waits is waits
    assert not duties((functions(0, 0, "正厅级"),), NAMES).waits


def test_the_newest_statement_waits_whatever_stood_before() -> None:
    assert duties((functions(0, 4, "正厅级"), functions(5, 9, "副厅级"), functions(10, 10, "正厅级")), NAMES).waits


def test_an_act_that_tells_it_again_after_long_is_no_passage_of_the_first() -> None:
    again = notice("再升格", 290, replace(HIGHER, date="2025-12-15"))
    (event,) = [one for one in events(*KNOWN, notice("升格", 10, HIGHER), again) if one.type.value == "org.rank_changed"]

    assert [passage.url.rpartition("/")[2] for passage in event.evidence] == ["notice:升格", "functions"]


def test_an_act_of_before_watching_changes_nothing_that_a_page_shows() -> None:
    old = notice("升格", 0.01, replace(HIGHER, date="2025-01-10"), published="2025-01-11")

    assert ranks(*KNOWN, old) == []


def changed(*history: Sighting) -> list[Event]:
    return [event for event in events(*history) if event.type.value == "org.rank_changed"]


def passages(event: Event) -> list[tuple[str, str]]:
    return [(passage.role, passage.url.rpartition("/")[2]) for passage in event.evidence]


def second(first: float, last: float, rank: str | None) -> Sighting:
    """Return a run of another page of duties."""
    run = functions(first, last, rank)
    return replace(run, page="duties", url=f"https://{HOST}/duties")


def on(number: float, told: OrganisationFact = HIGHER) -> OrganisationFact:
    return replace(told, date=day(number).date().isoformat())


LOWER = change(ChangeType.UPGRADED, "降格", rank="副厅级")


def test_a_page_may_leave_the_rank_unsaid_at_first() -> None:
    found = changed(home(0, 30), functions(0, 4, None, "省政府"), functions(5, 9, "副厅级"), functions(10, 14, "正厅级"))

    assert [(event.before, event.after) for event in found] == [({"rank": "副厅级"}, {"rank": "正厅级"})]


@pytest.mark.parametrize(("number", "back", "times"), [(19, 60, 3), (20, 60, 2), (260, 240, 1), (261, 240, 3)])
def test_a_page_follows_the_act_that_is_near_whatever_acts_lie_between(number: float, back: float, times: int) -> None:
    page = (functions(0, 200, "副厅级"), functions(230, 270, "正厅级"))
    acts = (notice("升格", 5, on(number)), notice("降格了", 6, on(back, LOWER)))

    assert len(ranks(home(0, 270), *page, *acts)) == times


def test_copies_of_one_act_far_apart_are_one_change() -> None:
    undated = replace(HIGHER, date=None)
    (event,) = changed(*KNOWN, notice("升格", 10, undated), notice("转载", 250, undated))

    assert (event.status.value, passages(event)) == (
        "confirmed",
        [("primary", "notice:升格"), ("corroborating", "notice:转载"), ("context", "functions")],
    )


def test_an_act_that_is_only_guessed_to_say_so_tells_nothing() -> None:
    assert ranks(*KNOWN, notice("升格", 10, replace(HIGHER, tier="C"))) == []


def test_a_page_that_comes_later_shows_it_from_its_first_look_on() -> None:
    (event,) = changed(*KNOWN, notice("升格", 10, HIGHER), second(30, 40, "正厅级"))

    assert (event.observed, passages(event)) == (
        (day(30), day(30)),
        [("primary", "notice:升格"), ("corroborating", "duties"), ("context", "functions")],
    )


def test_what_is_left_is_told_by_the_last_that_said_it() -> None:
    history = (*KNOWN, notice("升格", 10, HIGHER), functions(12, 60, "正厅级"), notice("降格了", 62, on(61, LOWER)))

    assert [passages(event) for event in changed(*history)] == [
        [("primary", "notice:升格"), ("corroborating", "functions"), ("context", "functions")],
        [("primary", "notice:降格了"), ("context", "functions")],
    ]


def test_an_hour_of_publication_is_no_part_of_the_day() -> None:
    (event,) = changed(*KNOWN, notice("升格", 10, HIGHER, published="2025-03-11T09:30:00+08:00"))

    assert event.published_on == "2025-03-11"


def test_a_rank_that_goes_to_and_fro_is_a_change_each_time_by_the_page_and_by_acts_alike() -> None:
    said = ("副厅级", "正厅级", "副厅级", "正厅级")
    days = ((0, 9), (10, 19), (20, 29), (30, 60))
    pages = [functions(first, last, rank) for rank, (first, last) in zip(said, days, strict=True)]
    acts = [
        notice("升" * place, first, replace(HIGHER, rank=rank, date=f"{day(first):%Y-%m-%d}"))
        for place, (rank, (first, _)) in enumerate(zip(said, days, strict=True))
        if place
    ]
    told = [
        [(one.id, one.after) for one in events(home(0, 60), *history) if one.type.value == "org.rank_changed"]
        for history in (pages, (pages[0], *acts), (*pages, *acts))
    ]

    assert [after for _, after in told[0]] == [{"rank": rank} for rank in said[1:]]
    assert told[0] == told[1] == told[2]
