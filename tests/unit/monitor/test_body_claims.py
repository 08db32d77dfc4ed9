"""What texts say of a body: what they tell of, which day they count from, and how far they carry."""

from dataclasses import replace
from datetime import date

import pytest

from monitor.claims import organisation_claims
from monitor.episodes import Mark
from monitor.events import Event, EventType, event_id
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting, in_order
from monitor.organisations import OrganisationClaim, kinds_of, marked
from monitor.site import Site
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, SITES, change, home, notice
from tests.unit.monitor.told import events

NAME = BODY.organisation
FOUNDED = change(ChangeType.FOUNDED, "组建")
UNVEILED = change(ChangeType.FOUNDED, "挂牌")


def claims(*runs: Sighting) -> list[OrganisationClaim]:
    return organisation_claims(BODY, in_order((home(0, 1), *runs)), SITES, frozenset({NAME}))


def mark(run: Sighting) -> Mark[OrganisationClaim]:
    (claim,) = claims(run)
    return marked(claim, "there")


def signed(run: Sighting, on: str) -> Sighting:
    assert run.observation is not None
    document = replace(run.observation.document, signed_on=on)
    return replace(run, observation=replace(run.observation, document=document))


@pytest.mark.parametrize(
    ("how", "quote", "predecessors", "expected"),
    [
        ("组建", "组建云岭省数据局", (), {EventType.ORG_ESTABLISHED}),
        ("组建", "两局合并", (), {EventType.ORG_ESTABLISHED}),
        ("重新组建", "云岭省数据局", (), {EventType.ORG_RESTRUCTURED}),
        ("挂牌", "云岭省数据局挂牌", ("云岭省信息中心",), {EventType.ORG_UNVEILED}),
        ("挂牌", "两局合并，云岭省数据局挂牌", ("云岭省信息中心",), {EventType.ORG_RESTRUCTURED, EventType.ORG_UNVEILED}),
    ],
    ids=["a founding", "others merge", "made anew", "unveiled, with what was before", "unveiled after a merger"],
)
def test_a_founding_says_what_its_words_say(
    how: str, quote: str, predecessors: tuple[str, ...], expected: set[EventType]
) -> None:
    told = replace(change(ChangeType.FOUNDED, how, predecessors=predecessors), quote=quote)
    (claim,) = claims(notice("组建", 10, told))

    assert set(kinds_of(claim)) == expected


@pytest.mark.parametrize(
    ("run", "day", "loose"),
    [
        (notice("一", 10, replace(FOUNDED, date="2025-03-08")), date(2025, 3, 8), False),
        (signed(notice("一", 10, FOUNDED), "2025-03-07"), date(2025, 3, 7), False),
        (signed(notice("一", 10, FOUNDED, act=False), "2025-03-07"), date(2025, 3, 11), True),
        (notice("一", 10, FOUNDED), date(2025, 3, 11), False),
        (notice("一", 10, FOUNDED, act=False), date(2025, 3, 11), True),
        (notice("一", 10, replace(FOUNDED, date="2025-13")), date(2025, 3, 11), False),
    ],
    ids=["stated", "an act as signed", "a report as published", "an act as published", "a report without a day", "no month"],
)
def test_a_text_counts_from_the_day_it_tells(run: Sighting, day: date, *, loose: bool) -> None:
    found = mark(run)

    assert (found.day, found.loose) == (day, loose)


def test_copies_of_one_act_far_apart_tell_of_one_founding() -> None:
    found = of("org.established", notice("组建", 10, FOUNDED), notice("转载", 250, FOUNDED))

    assert [(event.status.value, roles(event)) for event in found] == [
        ("confirmed", [("primary", "notice:组建"), ("corroborating", "notice:转载")])
    ]


def of(kind: str, *history: Sighting) -> list[Event]:
    return [event for event in events(home(0, 300), *history, everything=True) if event.type.value == kind]


def roles(event: Event) -> list[tuple[str, str]]:
    return [(passage.role, passage.url.rpartition("/")[2]) for passage in event.evidence]


def ceremony(name: str, on: str | None, published: str) -> Sighting:
    return notice(name, 30, replace(UNVEILED, date=on), act=False, published=published)


def test_ceremonies_that_lie_apart_are_numbered_by_their_days() -> None:
    days = ("2025-03-09", "2025-03-20", "2025-03-28")
    third, second, first = (
        ceremony(name, on, f"2025-03-{29 - len(name)}") for name, on in zip(("乙", "甲甲", "丙丙丙"), reversed(days), strict=True)
    )

    assert [(event.id, event.effective_on) for event in of("org.unveiled", third, second, first)] == [
        (event_id(BODY.id, subject=NAME, family="org.unveiled", target="", episode=number), on)
        for number, on in enumerate(days, start=1)
    ]


def test_a_report_without_a_day_is_of_the_ceremony_before_it() -> None:
    first, later = ceremony("甲", "2025-03-09", "2025-03-10"), ceremony("乙乙", "2025-03-20", "2025-03-21")
    undated = ceremony("丙丙丙", None, "2025-03-12")

    assert [[place for _, place in roles(event)] for event in of("org.unveiled", later, first, undated)] == [
        ["notice:丙丙丙", "notice:甲"],
        ["notice:乙乙"],
    ]


@pytest.mark.parametrize(
    ("told", "act", "site", "status"),
    [
        (UNVEILED, True, PORTAL, "confirmed"),
        (UNVEILED, False, PORTAL, "confirmed"),
        (UNVEILED, False, MEDIA, "lead"),
        (change(ChangeType.ABOLISHED, "撤销"), True, PORTAL, "confirmed"),
        (change(ChangeType.ABOLISHED, "撤销"), False, PORTAL, "candidate"),
        (change(ChangeType.ABOLISHED, "撤销"), False, MEDIA, "lead"),
    ],
)
def test_an_end_takes_an_act_and_a_ceremony_only_a_witness(told: OrganisationFact, act: bool, site: Site, status: str) -> None:
    assert [event.status.value for event in of(f"org.{'unveiled' if told is UNVEILED else 'abolished'}",
            notice("通知", 10, told, act=act, site=site))] == [status]  # fmt: skip
