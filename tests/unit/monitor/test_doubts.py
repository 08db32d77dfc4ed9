"""What waits for a person: doubts about what was concluded, and official words that contradict each other."""

from dataclasses import replace

import pytest

from monitor.deciding import doubt_review
from monitor.doubts import Doubt, DoubtKind, two_provinces
from monitor.events import EventType
from monitor.facts import CORRECTION, Action, ChangeType, LeaderFact, Refusal
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Verdict
from tests.unit.monitor.history import BODY, HOST, SITES, change, day, fact, home, notice, roster
from tests.unit.monitor.test_fold import BASE, STAFF, events

HEAD = fact("李四", Action.APPOINTED, "局长", "2025-03-10")


GONE = fact("王五", Action.REMOVED, "副局长", "2025-03-10")


WITHOUT_WANG = {"张三": "党组书记、局长", "赵六": "副局长"}


def doubts(*history: Sighting) -> list[tuple[str, ...]]:
    return [(doubt.kind.value, *doubt.key) for doubt in fold(BODY, history, SITES).doubts]


def kinds(*history: Sighting) -> list[str]:
    return [doubt.kind.value for doubt in fold(BODY, history, SITES).doubts]


# --- two heads


def test_two_heads_for_longer_than_a_roster_lags_are_doubtful() -> None:
    history = (home(0, 60), roster(0, 60, **STAFF), notice("任", 10, HEAD))

    assert doubts(*history) == [("two_heads", "局长", "张三", "李四")]
    assert [event.status.value for event in events(*history) if event.type is EventType.LEADER_APPOINTED] == ["confirmed"]


@pytest.mark.parametrize(("last", "expected"), [(38, 0), (39, 1)], ids=["29 days", "30 days"])
def test_two_heads_while_the_roster_may_lag_are_none_yet(last: int, expected: int) -> None:
    history = (home(0, last), roster(0, last, **STAFF), notice("任", 9, HEAD))

    assert len(doubts(*history)) == expected
    assert fold(BODY, history, SITES).pending is not bool(expected)


def test_one_head_after_another_is_no_doubt() -> None:
    replaced = {**STAFF, "张三": "党组书记"}
    removed = fact("张三", Action.REMOVED, "局长", "2025-03-10")

    assert (
        doubts(home(0, 60), roster(0, 15, **STAFF), notice("任免", 10, HEAD, removed), roster(16, 60, **replaced, 李四="局长"))
        == []
    )


def test_an_acting_head_beside_the_head_is_no_second_one() -> None:
    acting = fact("李四", Action.ACTING, "代局长", "2025-03-10")

    assert doubts(home(0, 60), roster(0, 60, **STAFF), notice("任", 10, acting)) == []


# --- tenures nobody knows, bodies not there yet


def test_who_is_removed_and_was_never_seen_in_office_is_doubtful() -> None:
    stranger = fact("周九", Action.REMOVED, "副局长", "2025-03-10")
    history = (*BASE, notice("免", 10, stranger))

    assert doubts(*history) == [("removed_without_tenure", "周九", "副局长", "2025-03-10")]
    assert [event.status.value for event in events(*history)] == ["confirmed"]


@pytest.mark.parametrize(
    "history",
    [
        (*BASE, notice("免", 10, GONE)),
        (home(0, 30), roster(0, 12, **STAFF), notice("免", 10, GONE), roster(13, 30, **WITHOUT_WANG)),
        (home(0, 30), notice("免", 10, GONE)),
        (*BASE, notice("任", 5, fact("周九", Action.APPOINTED, "副局长", "2025-03-05")),
         notice("免职", 20, fact("周九", Action.REMOVED, "副局长", "2025-03-20"))),
        (*BASE, notice("旧任", 0.01, fact("周九", Action.APPOINTED, "副局长", "2025-01-05"), published="2025-01-06"),
         notice("免职", 20, fact("周九", Action.REMOVED, "副局长", "2025-03-20"))),
        (*BASE, notice("改任", 10, fact("周九", Action.REMOVED, "副局长"), fact("周九", Action.APPOINTED, "局长"))),
    ],
    ids=["on the roster", "on the roster until then", "no roster at all", "appointed before", "appointed before watching", "another post there"],
)  # fmt: skip
def test_a_removal_from_a_known_tenure_is_no_doubt(history: tuple[Sighting, ...]) -> None:
    assert doubts(*history) == []


def test_an_appointment_before_the_body_was_there_is_doubtful() -> None:
    founded = change(ChangeType.FOUNDED, "组建", date="2025-03-15")
    early, late = (fact("李四", Action.APPOINTED, "副局长", f"2025-03-{number}") for number in (10, 20))

    assert doubts(home(0, 30), notice("组建", 16, founded), notice("任职任职", 11, early)) == [
        ("appointed_before_body", "李四", "2025-03-10", "2025-03-15")
    ]
    assert doubts(home(0, 30), notice("组建", 16, founded), notice("任职任职", 21, late)) == []


# --- corrections


def correcting(*refused: Refusal) -> Sighting:
    run = notice("更正", 10, act=False, site=BODY)
    assert run.observation is not None
    return replace(run, observation=replace(run.observation, refused=refused))


def test_a_correction_that_names_somebody_known_waits_for_a_person() -> None:
    assert kinds(*BASE, correcting(Refusal("更正：王五应为汪五", CORRECTION))) == ["correction_published"]
    assert kinds(*BASE, correcting(Refusal("更正：三月应为四月", CORRECTION), Refusal("王五出席", "attendance"))) == []


def test_the_readers_call_a_correction_as_we_do() -> None:
    from scraper.parsers import read
    from scraper.parsers.context import Context

    page = "<html><body><h1>更正公告</h1><p>关于任免的通知中“任命王五为云岭省数据局局长”有误，更正：王五应为汪五。</p></body></html>".encode()
    refused = read(page, "text/html; charset=utf-8", Context(url="https://data.yunling.gov.cn/1.html")).observation.refused

    assert any(one.reason == CORRECTION for one in refused)


# --- the same name in two provinces


def test_the_head_of_two_provinces_is_asked_about() -> None:
    other = BODY.model_copy(update={"id": "haiyue", "organisation": "海岳省数据局", "jurisdiction": "920000"})
    beside = BODY.model_copy(update={"id": "yunling-city", "organisation": "云岭市数据局", "jurisdiction": "910100"})
    sites = {site.id: site for site in (BODY, other, beside)}
    heads = {"haiyue": ("李四",), "yunling-city": ("李四",)}

    found = list(two_provinces(BODY, ("李四", "张三"), heads, sites))

    assert [(doubt.kind, doubt.key) for doubt in found] == [(DoubtKind.TWO_PROVINCES, ("李四", "haiyue", "yunling"))]
    assert found[0].subject == {"summary": "李四 is head of 云岭省数据局 and, by name, of 海岳省数据局"}


def test_who_heads_a_body_and_came_to_by_act() -> None:
    found = fold(BODY, (*BASE, notice("任", 10, HEAD)), SITES)
    beside = fold(BODY, (*BASE, notice("任", 10, fact("李四", Action.CONCURRENT, "局长"))), SITES)

    assert (found.appointed, found.heads) == ({"李四"}, {"李四", "张三"})
    assert beside.appointed == frozenset()


def test_a_doubt_is_one_review_in_every_replay() -> None:
    one = Doubt(DoubtKind.TWO_HEADS, ("局长", "张三", "李四"), {"summary": "…"})

    assert doubt_review("yunling", one, day(1)).id == "rv_5f3434572b4bb587"
    assert doubt_review("yunling", one, day(1)).id == doubt_review("yunling", one, day(9)).id
    assert doubt_review("yunling", one, day(1)).id != doubt_review("haiyue", one, day(1)).id


def test_a_doubt_shows_a_person_what_to_look_at() -> None:
    def shown(*history: Sighting) -> list[dict[str, str]]:
        return [dict(doubt.subject) for doubt in fold(BODY, history, SITES).doubts]

    founded = change(ChangeType.FOUNDED, "组建", date="2025-03-15")
    early = fact("李四", Action.APPOINTED, "副局长", "2025-03-10")
    (before_body,) = shown(home(0, 30), notice("组建", 16, founded), notice("任职任职", 11, early))
    (power,) = shown(*BASE, notice("任", 10, fact("李四", Action.APPOINTED, "副局长", "2025-03-10"), issuer="海岳省人民政府"))

    assert before_body.pop("event").startswith("ev_")
    assert before_body == {
        "summary": "李四 was appointed on 2025-03-10, and 云岭省数据局 dates from 2025-03-15",
        "url": "https://www.yunling.gov.cn/notice:任职任职",
    }
    assert power.pop("summary")
    assert power == {"url": "https://www.yunling.gov.cn/notice:任", "quote": "appointed 李四 副局长"}
    assert shown(*BASE, notice("免", 10, fact("周九", Action.REMOVED, "副局长", "2025-03-10"))) == [
        {"summary": "周九 was removed as 副局长, and was never seen in office"}
    ]
    assert shown(home(0, 60), roster(0, 60, **STAFF), notice("任", 10, HEAD)) == [
        {"summary": "张三、李四 are all 局长 of 云岭省数据局"}
    ]
    assert shown(*BASE, correcting(Refusal("更正：王五、赵六应为汪五、赵陆", CORRECTION))) == [
        {
            "summary": "a correction names 王五、赵六",
            "url": f"https://{HOST}/notice:更正",
            "quote": "更正：王五、赵六应为汪五、赵陆",
        }
    ]


def test_only_a_document_corrects() -> None:
    shown = roster(10, 12, **STAFF)
    assert shown.observation is not None
    refused = replace(shown, observation=replace(shown.observation, refused=(Refusal("更正：王五应为汪五", CORRECTION),)))

    assert kinds(*BASE, refused) == []
    assert kinds(*BASE, replace(correcting(Refusal("更正：王五应为汪五", CORRECTION)), verdict=Verdict.PARTIAL)) == []


def test_a_section_that_tells_of_bodies_has_no_doubts_of_its_own() -> None:
    portal = BODY.model_copy(update={"kind": "government"})
    stranger = fact("周九", Action.REMOVED, "副局长", "2025-03-10")

    assert fold(portal, (*BASE, notice("免", 10, stranger)), {**SITES, portal.id: portal}).doubts == ()


def test_a_leader_named_in_passing_opens_nothing() -> None:
    passing = LeaderFact("周九", ("局长",), BODY.organisation, "局长周九表示", "state/apposition")

    assert doubts(*BASE, notice("要闻", 10, passing, act=False)) == []


# --- what was so before anybody watched, who only says so, and what is no contradiction


def test_what_an_organ_without_the_power_decided_before_watching_is_no_doubt() -> None:
    old = fact("李四", Action.APPOINTED, "副局长", "2025-01-05")

    def by(published: str, first: float) -> list[str]:
        return kinds(*BASE, notice("任", first, old, issuer="海岳省人民政府", published=published))

    assert by("2025-03-11", 10) == ["issuer_without_power"]
    assert by("2025-01-06", 0.01) == []


def test_only_acts_about_a_founding_that_is_certain_make_an_appointment_too_early() -> None:
    founded = change(ChangeType.FOUNDED, "组建", date="2025-03-15")
    early = fact("李四", Action.APPOINTED, "副局长", "2025-03-10")

    assert doubts(home(0, 30), notice("组建", 16, founded, act=False), notice("任职任职", 11, early)) == []
    assert doubts(home(0, 30), notice("组建", 16, founded), notice("任职任职", 11, early, act=False)) == []


def test_an_acting_head_leads_no_body_in_full() -> None:
    assert fold(BODY, (home(0, 60), roster(0, 60, 张三="代局长")), SITES).heads == frozenset()
    assert fold(BODY, (home(0, 60), roster(0, 60, 张三="局长")), SITES).heads == {"张三"}


def test_a_correction_on_another_site_is_that_sites() -> None:
    elsewhere = replace(correcting(Refusal("更正：王五应为汪五", CORRECTION)), site="yunling-portal")

    assert kinds(*BASE, elsewhere) == []
    act = notice("任职任职", 6, fact("王五", Action.APPOINTED, "副局长", "2025-03-06"))
    assert kinds(*BASE, act, elsewhere) == ["correction_published"], "it told of him itself"
    assert kinds(*BASE, replace(act, site=BODY.id, url=f"https://{HOST}/1"), elsewhere) == []


def test_hearsay_corrects_nothing_even_of_whom_it_told_itself() -> None:
    elsewhere = replace(correcting(Refusal("更正：王五应为汪五", CORRECTION)), site="trade", url="https://www.trade.example/2")
    heard = replace(
        notice("任职任职", 6, fact("王五", Action.APPOINTED, "副局长", "2025-03-06")),
        site="trade",
        url="https://www.trade.example/1",
    )

    assert kinds(*BASE, heard, elsewhere) == []
