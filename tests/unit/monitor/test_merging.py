"""One happening is one event: what two tellings of it become, and what another event already says."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from monitor.callings import names_of
from monitor.events import Event, EventType, Evidence, Status
from monitor.facts import ChangeType
from monitor.fold import _day, _merged, _without_implied, earliest, fold
from monitor.site import Site
from tests.unit.monitor.history import BODY, PORTAL, change, home, notice

OLD, NEW, PLATE = "云岭省政务服务管理办公室", "云岭省数据局", "云岭省政务服务局"
AT, LATER = datetime(2025, 3, 10, 17, 0, tzinfo=UTC), datetime(2025, 3, 12, 1, 0, tzinfo=UTC)
ONE, TWO = (Evidence("primary", f"https://{name}.gov.cn/", AT, name * 64, "…", "test") for name in "ab")
EVENT = Event("ev_1", EventType.ORG_RENAMED, Status.CANDIDATE, "yunling", NEW, "first", before={"name": OLD}, evidence=(ONE,))


@pytest.mark.parametrize(("first", "second"), [(Status.CANDIDATE, Status.LEAD), (Status.CONFIRMED, Status.CANDIDATE)])
def test_the_stronger_telling_counts_whatever_comes_first(first: Status, second: Status) -> None:
    strong, weak = replace(EVENT, status=first), replace(EVENT, status=second, summary="second", evidence=(TWO, ONE))

    for found in (_merged([strong, weak]), _merged([weak, strong])):
        assert [(event.status, event.summary, event.evidence) for event in found] == [(first, "first", (ONE, TWO))]


@pytest.mark.parametrize(("key", "values"), [
    ("decided_on", ("2025-03-08", "2025-03-09")),
    ("published_on", ("2025-03-08", "2025-03-09")),
    ("observed", ((AT, LATER), (LATER, LATER))),
])  # fmt: skip
def test_what_the_stronger_telling_leaves_unsaid_the_weaker_says(key: str, values: tuple[object, object]) -> None:
    def merged(strong: object, weak: object) -> object:
        both = (replace(EVENT, **{key: strong}), replace(EVENT, status=Status.LEAD, **{key: weak}))  # type: ignore[arg-type]
        (found,) = _merged(both)
        return getattr(found, key)

    assert [merged(*values), merged(None, values[1]), merged(values[0], None)] == [values[0], values[1], values[0]]


def test_two_happenings_stay_two() -> None:
    assert _merged([EVENT, replace(EVENT, id="ev_2")]) == [EVENT, replace(EVENT, id="ev_2")]


WHOLE = replace(EVENT, status=Status.CONFIRMED, after={"name": NEW, "nameplates": [PLATE]}, decided_on="2025-03-10")


def other(kind: EventType, **parts: object) -> Event:
    return replace(WHOLE, id="ev_2", type=kind, before=None, after=None, **parts)  # type: ignore[arg-type]


PLATED = other(EventType.ORG_NAMEPLATE_ADDED)
ROWS = {
    "its plate": (replace(PLATED, after={"nameplates": [PLATE]}), True),
    "the old name as a plate": (replace(PLATED, after={"nameplates": [OLD]}), True),
    "another plate": (replace(PLATED, after={"nameplates": [PLATE, "甲局"]}), False),
    "another plate that was there": (
        replace(PLATED, before={"nameplates": ["甲局"]}, after={"nameplates": ["甲局", PLATE]}),
        True,
    ),
    "a founding": (other(EventType.ORG_ESTABLISHED), True),
    "a founding of another body": (other(EventType.ORG_ESTABLISHED, organisation="云岭省大数据局"), False),
    "a founding half a year before": (other(EventType.ORG_ESTABLISHED, decided_on="2024-09-11"), True),
    "a founding more than half a year before": (other(EventType.ORG_ESTABLISHED, decided_on="2024-09-10"), False),
    "a founding without a day": (other(EventType.ORG_ESTABLISHED, decided_on=None), True),
    "the end of the old body": (other(EventType.ORG_ABOLISHED, organisation=OLD), True),
    "the end of the body": (other(EventType.ORG_ABOLISHED), False),
    "a transfer": (other(EventType.ORG_FUNCTIONS_TRANSFERRED), False),
}


@pytest.mark.parametrize(("event", "implied"), ROWS.values(), ids=ROWS)
def test_a_renaming_says_some_things_already(event: Event, implied: bool) -> None:
    assert _without_implied([WHOLE, event]) == ([WHOLE] if implied else [WHOLE, event])
    assert _without_implied([replace(WHOLE, status=Status.LEAD), event])[1:] == [event], "a lead says nothing yet"


def test_a_restructuring_says_the_renaming_and_the_end_of_each_predecessor() -> None:
    whole = replace(WHOLE, type=EventType.ORG_RESTRUCTURED, before={"name": f"{OLD}、甲局"})
    ends = [replace(other(EventType.ORG_ABOLISHED, organisation=name), id=name) for name in (OLD, "甲局", "乙局")]

    assert _without_implied([whole, *ends, replace(WHOLE, id="ev_3")]) == [whole, ends[2]]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"effective_on": "2025-03-01", "decided_on": "2025-03-02", "published_on": "2025-03-03"}, date(2025, 3, 1)),
        ({"decided_on": "2025-03-02", "published_on": "2025-03-03"}, date(2025, 3, 2)),
        ({"published_on": "2025-03-03 09:00"}, date(2025, 3, 3)),
        ({"published_on": "2025-03", "observed": (AT, LATER)}, date(2025, 3, 12)),
        ({"observed": (LATER, AT)}, date(2025, 3, 11)),
        ({}, None),
    ],
)
def test_an_event_counts_from_what_is_stated_or_else_from_the_first_look_in_china(
    parts: dict[str, object], expected: date | None
) -> None:
    assert _day(replace(EVENT, **parts)) == expected  # type: ignore[arg-type]


def test_the_head_of_a_timeline_is_the_earliest_look() -> None:
    seen = [replace(EVENT, observed=(AT, moment)) for moment in (LATER, AT)]

    assert earliest([EVENT, *seen]) == AT
    assert earliest([EVENT]) is None


def test_a_body_that_was_renamed_twice_is_known_by_all_its_names() -> None:
    first, second = (
        notice(f"更名{new}", 10, change(ChangeType.RENAMED, "更名", old, new_name=new))
        for old, new in ((OLD, PLATE), (PLATE, NEW))
    )

    assert names_of(BODY, [first, second]) == names_of(BODY, [second, first]) == {OLD, PLATE, NEW}


OFFICE, UNITED = "云岭省政务服务管理局", "云岭省数据和政务服务局"
MERGED = change(ChangeType.FOUNDED, "整合组建", UNITED, predecessors=(BODY.organisation, OFFICE))
ENDED = tuple(change(ChangeType.ABOLISHED, "不再保留", name) for name in (BODY.organisation, OFFICE))


def watched(name: str, organisation: str) -> Site:
    return BODY.model_copy(update={"id": name, "organisation": organisation})


def merging(body: Site, *others: Site) -> list[tuple[str, str]]:
    history = (home(0, 30), notice("整合", 10, MERGED, *ENDED))
    told = fold(body, history, {site.id: site for site in (body, PORTAL, *others)}).events
    return [(event.type.value, event.organisation) for event in told]


def test_two_bodies_that_end_in_one_are_one_restructuring() -> None:
    assert merging(BODY) == [("org.restructured", UNITED)]
    (event,) = fold(BODY, (home(0, 30), notice("整合", 10, MERGED, *ENDED)), {BODY.id: BODY, PORTAL.id: PORTAL}).events
    assert event.before == {"name": f"{BODY.organisation}、{OFFICE}"}
    assert event.status is Status.CONFIRMED


def test_one_of_two_watched_bodies_tells_of_the_one_in_which_they_end() -> None:
    first, last = watched("a", BODY.organisation), watched("z", OFFICE)

    assert merging(first, last) == [("org.restructured", UNITED)]
    assert merging(last, first) == []


def test_a_watched_body_tells_itself_of_those_that_end_in_it() -> None:
    successor = watched("z", UNITED)

    assert merging(successor, BODY) == [("org.restructured", UNITED)]
    assert merging(BODY, successor) == []


def test_who_only_gives_functions_away_goes_on_under_his_name() -> None:
    given = change(ChangeType.FOUNDED, "组建", UNITED, predecessors=(BODY.organisation, OFFICE))

    assert names_of(BODY, [notice("组建", 10, given)]) == {BODY.organisation}
    assert names_of(BODY, [notice("整合", 10, MERGED)]) == {BODY.organisation, UNITED}
