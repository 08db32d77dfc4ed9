"""What is believed: rows that name nobody, reports that the roster bears out, words in passing, and what people decided."""

from dataclasses import replace

import pytest

from monitor.duties import PageStep, Statement
from monitor.events import Status
from monitor.facts import Action, ChangeType, LeaderFact
from monitor.fold import Decisions, fold
from monitor.identity import Identity, IdentityChange
from monitor.model import Role
from monitor.posts import is_title
from monitor.takedowns import follows, is_said
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, SITES, change, day, fact, leader, notice, roster, sighting
from tests.unit.monitor.told import APPOINT, BASE, STAFF, events, told


@pytest.mark.parametrize(
    ("post", "title"),
    [
        ("一级巡视员", True),
        ("党组成员", True),
        ("局长", True),
        ("代局长", True),
        ("副局长", True),
        ("张建国", False),
        ("李巡", False),
    ],
)
def test_a_post_that_a_reader_took_for_a_name_is_known_as_one(post: str, title: bool) -> None:
    assert is_title(post) is title


def test_a_row_whose_name_is_a_post_hides_nobody_after_it() -> None:
    slip = leader("副局长", "副局长")
    run = roster(10, 14, **STAFF, 李四="副局长")
    assert run.observation is not None
    shown = replace(run, observation=replace(run.observation, leaders=(slip, *run.observation.leaders)))

    assert told(*BASE, shown) == [("leader.listed", "李四", "副局长", "confirmed")]


# --- what reports and the roster make of it together


@pytest.mark.parametrize(
    ("site", "kind"), [(PORTAL, "leader.appointed"), (MEDIA, "leader.listed")], ids=["an official report", "a trade medium"]
)
def test_what_a_report_adds_to_a_roster_that_bears_it_out(site: object, kind: str) -> None:
    report = notice("要闻", 10, APPOINT, act=False, site=site)  # type: ignore[arg-type]

    assert told(*BASE, report, roster(12, 20, **STAFF, 李四="副局长")) == [(kind, "李四", "副局长", "confirmed")]
    assert "confirmed" not in {event.status.value for event in events(*BASE, report, everything=True)}


@pytest.mark.parametrize(
    ("posts", "post"),
    [(("党组成员",), "党组成员"), (("党组书记", "副局长"), "副局长"), (("一级巡视员", "总工程师"), "总工程师")],
)
def test_who_is_named_in_passing_leads_by_his_post_in_the_administration(posts: tuple[str, ...], post: str) -> None:
    passing = LeaderFact("周九", posts, BODY.organisation, "周九表示", "state/apposition")
    (found,) = events(*BASE, notice("要闻", 10, passing, act=False, site=BODY), everything=True)

    assert (found.status.value, found.post, found.after) == ("lead", post, {"post": post, "posts": list(posts)})
    assert found.summary == f"周九任云岭省数据局{post}"


# --- what people decided


def test_what_a_person_decided_of_an_event_is_its_status_and_nothing_else_changes() -> None:
    history = (*BASE, notice("要闻", 10, APPOINT, act=False), notice("任", 11, fact("孙八", Action.APPOINTED, "总工程师")))
    before = {event.person: event for event in events(*history)}
    assert {person: event.status.value for person, event in before.items()} == {"李四": "candidate", "孙八": "confirmed"}

    decided = Decisions(retracted=frozenset({before["孙八"].id}), confirmed=frozenset({before["李四"].id}))
    after = {event.person: event for event in fold(BODY, history, SITES, decided).events}

    assert after == {
        "李四": replace(before["李四"], status=Status.CONFIRMED),
        "孙八": replace(before["孙八"], status=Status.RETRACTED),
    }


def test_only_what_a_page_says_of_that_plate_takes_it_down() -> None:
    def step(*facts: object) -> PageStep:
        run = sighting("page", Role.FUNCTIONS, None, 0)
        return PageStep((BODY.id, "page"), BODY.organisation, None, Statement(None, None, (), facts, run, day(0), day(1), 2))  # type: ignore[arg-type]

    def said(kind: ChangeType, plate: str) -> object:
        return change(kind, "牌子", nameplate=plate)

    assert is_said(step(said(ChangeType.UNPLATED, "云岭省大数据局")), "云岭省大数据局")
    assert not is_said(step(said(ChangeType.UNPLATED, "云岭省政务局")), "云岭省大数据局")
    assert not is_said(step(said(ChangeType.NAMEPLATE, "云岭省大数据局")), "云岭省大数据局")


@pytest.mark.parametrize(("later", "found"), [(180, True), (181, False), (-180, True), (-181, False)])
def test_a_title_drops_a_plate_about_when_the_page_does(later: int, found: bool) -> None:
    run = sighting("page", Role.FUNCTIONS, None, 0)

    def named(name: str, at: float) -> Identity:
        return Identity({"title": name}, None, None, day(at), day(at + 1), 2, run)

    title = IdentityChange(named("云岭省数据局（云岭省大数据局）", later - 10), named("云岭省数据局", later))
    step = PageStep((BODY.id, "page"), BODY.organisation, None, Statement(None, None, (), (), run, day(0), day(1), 2))

    assert follows([title], step, "云岭省大数据局") == (title if found else None)


@pytest.mark.parametrize(
    ("before", "name"),
    [(("云岭省大数据局",), "云岭省大数据局"), (("云岭省大数据局", "云岭省信息中心"), BODY.organisation)],
    ids=["of one body", "of two bodies"],
)
def test_a_leader_from_before_a_restructuring_led_the_one_body_it_came_from(before: tuple[str, ...], name: str) -> None:
    formed = notice("组建", 11, change(ChangeType.FOUNDED, "重新组建", predecessors=before, date="2025-03-12"))
    given = notice("任", 8, fact("李四", Action.APPOINTED, "副局长", "2025-03-08"))
    (found,) = (event for event in events(*BASE, given, formed) if event.person == "李四")

    assert (found.organisation, found.summary) == (name, f"李四任{name}副局长")
