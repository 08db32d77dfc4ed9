"""What it takes that a body is renamed, and from which name: texts, the site, and the new name in use while it is borne."""

from dataclasses import replace

import pytest

from monitor.events import Event
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from monitor.model import Verdict
from tests.unit.monitor.history import BODY, change, day, home, notice
from tests.unit.monitor.test_naming import NEW, OLD, TO_NEW, renamed
from tests.unit.monitor.test_whole_events import BASED, OBSERVED, SITE_RENAMED, whole
from tests.unit.monitor.told import events

THIRD = "云岭省数字发展局"
# The site bears one name after another; what uses the middle one is asked about.
TURNS = (home(0, 4, "云岭省大数据管理局"), home(5, 9, OLD), home(20, 29), home(40, 60, THIRD))


def dated(number: float) -> str:
    return day(number).date().isoformat()


def issued(number: float, signed: float | None = None, published: float | None = None) -> Sighting:
    """Return a text that the body issues under its new name."""
    run = notice("通知", number, issuer=NEW, site=BODY, published=dated(number if published is None else published))
    assert run.observation is not None
    document = replace(run.observation.document, signed_on=dated(signed) if signed is not None else None)
    return replace(run, observation=replace(run.observation, document=document))


def unveiled(number: float, of: float | None = None, name: str = "挂牌") -> Sighting:
    return notice(name, number, change(ChangeType.FOUNDED, "挂牌", date=dated(number if of is None else of)), act=False)


def of_type(kind: str, *history: Sighting) -> list[Event]:
    return [event for event in events(*history) if event.type.value == kind]


@pytest.mark.parametrize(
    ("used", "status"),
    [
        (issued(25), "confirmed"),
        (issued(25, published=40), "confirmed"),
        (issued(25, published=41), "candidate"),
        (issued(45, signed=25), "confirmed"),
        (issued(25, signed=45), "candidate"),
        (replace(issued(25), verdict=Verdict.PARTIAL), "candidate"),
        (unveiled(25), "confirmed"),
        (unveiled(45), "candidate"),
        (unveiled(45, of=25), "confirmed"),
        (unveiled(25, of=45), "candidate"),
    ],
    ids=[
        "a text",
        "of the day of the next name",
        "of a later day",
        "signed then, published later",
        "published then, signed later",
        "seen in part",
        "a ceremony",
        "a later ceremony",
        "told later",
        "told of later",
    ],
)
def test_a_name_is_used_while_the_body_bears_it(used: Sighting, status: str) -> None:
    found = [(status, after) for status, _, after in renamed(*TURNS, used) if isinstance(after, dict) and after["name"] == NEW]

    assert found == [(status, {"name": NEW, "nameplates": []})]


def test_a_site_alone_is_a_candidate_with_its_own_passages() -> None:
    (found,) = [event for event in whole(home(0, 9, OLD), home(10, 20)) if event != SITE_RENAMED]

    assert (found["status"], found["observed"]) == ("candidate", OBSERVED)
    assert found["evidence"] == [
        ("primary", "home", 10, NEW, "identity/slots"),
        ("context", "home", 0, OLD, "identity/slots"),
    ]


def test_two_ceremonies_are_witness_enough() -> None:
    (found,) = of_type("org.renamed", *TURNS[1:3], unveiled(21), unveiled(22, name="揭牌仪式"), unveiled(23, name="挂牌了"))

    assert [passage.url.rpartition("/")[2] for passage in found.evidence] == [
        "notice:挂牌",
        "notice:揭牌仪式",
        "home",
        "home",
    ]


@pytest.mark.parametrize(("number", "back", "times"), [(19, 60, 3), (20, 60, 2), (260, 240, 2), (261, 240, 3)])
def test_the_site_follows_an_act_within_half_a_year_or_runs_a_month_ahead(number: int, back: int, times: int) -> None:
    act = notice("更名", 5, replace(TO_NEW, date=dated(number)), published=dated(number))
    undone = notice("复名", 6, change(ChangeType.RENAMED, "更名", NEW, new_name=OLD, date=dated(back)), published=dated(back))

    assert len(renamed(home(0, 200, OLD), home(230, 270), act, undone)) == times


def test_two_reports_of_a_renaming_wait_for_a_person() -> None:
    reports = [notice(name, 10, TO_NEW, act=False, source=name) for name in ("云岭日报社", "云岭省人民政府办公厅")]

    assert [status for status, *_ in renamed(home(0, 30), *reports)] == ["candidate"]


@pytest.mark.parametrize(
    ("told", "before"),
    [
        (TO_NEW, OLD),
        (change(ChangeType.RENAMED, "更名而来", predecessors=(OLD,)), OLD),
        (change(ChangeType.RENAMED, "更名而来", new_name=NEW, predecessors=(OLD,)), OLD),
        (change(ChangeType.RENAMED, "更名而来"), None),
    ],
    ids=["from the old one", "from a predecessor", "both under the new one", "from nothing told"],
)
def test_a_renaming_starts_from_the_name_that_the_text_tells(told: OrganisationFact, before: str | None) -> None:
    assert renamed(home(0, 30), notice("更名", 10, told)) == [("confirmed", {"name": before}, {"name": NEW})]


def test_a_restructuring_that_the_site_follows_is_no_renaming_however_late_it_does() -> None:
    found = events(home(0, 200, OLD), home(230, 270), notice("组建", 9, replace(BASED, date=dated(20)), published=dated(20)))

    assert sorted(event.type.value for event in found) == ["org.restructured", "site.renamed"]


def test_a_body_may_be_made_anew_of_nothing_that_is_told() -> None:
    assert [(event.before, event.after) for event in of_type("org.restructured", home(0, 30), notice("组建", 10, replace(BASED, predecessors=())))] == [
        ({"name": None}, {"name": NEW})
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("org.established", change(ChangeType.FOUNDED, "组建")),
        ("org.abolished", change(ChangeType.ABOLISHED, "撤销")),
        ("org.change_planned", change(ChangeType.PLANNED, "组建")),
        ("org.functions_transferred", change(ChangeType.FUNCTIONS, "划入", predecessors=("云岭省经济信息中心",))),
    ],
)
def test_what_acts_tell_again_far_apart_waits_for_a_person(kind: str, told: OrganisationFact) -> None:
    found = of_type(kind, home(0, 300), notice("一", 10, told), notice("二二", 200, told))

    assert [event.status.value for event in found] == ["confirmed", "candidate"]


def test_each_transfer_rests_on_what_is_told_of_it() -> None:
    givers = ("云岭省经济信息中心", "云岭省大数据中心")
    texts = [
        notice(giver, 10, change(ChangeType.FUNCTIONS, f"划入{giver}职责", predecessors=(giver,), date=dated(9)))
        for giver in givers
    ]
    found = of_type("org.functions_transferred", home(0, 30), *texts)

    assert {(event.before or {})["name"]: [passage.quote for passage in event.evidence] for event in found} == {
        giver: [f"{NEW}划入{giver}职责"] for giver in givers
    }
