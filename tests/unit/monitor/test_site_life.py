"""A site opens, moves and closes: what its own pages must show for that, and what is only an outage."""

from dataclasses import replace

import pytest

from monitor.events import Event
from monitor.facts import ChangeType
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Failure, Role, Verdict
from monitor.site import Site
from monitor.site_life import life_waits
from tests.unit.monitor.history import BODY, HOST, MEDIA, PORTAL, SITES, bad, change, day, home, notice, roster
from tests.unit.monitor.test_fold import BASE, STAFF, events
from tests.unit.monitor.test_rules import functions

NEW_HOST = "sjj.yunling.gov.cn"


def gone(first: float, last: float, verdict: Verdict = Verdict.HTTP_ERROR, status: int | None = 404) -> Sighting:
    return bad("home", Role.HOME, verdict, first, last, status)


def led(run: Sighting, host: str = NEW_HOST, path: str | None = None) -> Sighting:
    """Return *run* as it looks when its address redirects to *host*."""
    moved = f"https://{host}/{run.url.split('/', 3)[3] if path is None else path}"
    return replace(run, final_url=moved)


def told(*history: Sighting) -> list[tuple[str, str]]:
    found = fold(BODY, history, SITES).events
    return [(event.type.value, event.status.value) for event in found if event.type.value.startswith("site.")]


def life(kind: str, *history: Sighting) -> list[Event]:
    return [event for event in events(*history) if event.type.value == kind]


def said(quote: str, first: float, last: float, to: str = "") -> Sighting:
    return replace(gone(first, last, Verdict.MOVED_NOTICE, 200), quote=quote, moved_to=to)


def at_new(run: Sighting) -> Sighting:
    """Return *run* as it is when the address that a notice names was asked itself."""
    return replace(run, url=f"https://{NEW_HOST}/")


def nameless(first: float, last: float) -> Sighting:
    return replace(gone(first, last, Verdict.TRANSPORT_ERROR, None), failure=Failure.DNS)


def opening(title: str = "关于云岭省数据局网站正式开通的公告", number: float = 6, of: Site = PORTAL) -> Sighting:
    return notice(title, number, act=False, site=of)


SILENT = replace(gone(0, 5, Verdict.TRANSPORT_ERROR, None), failure=Failure.REFUSED)
OPENED: dict[str, tuple[tuple[Sighting, ...], int]] = {
    "nothing stood there for days": ((gone(0, 5), home(6, 9)), 1),
    "its pages appear with it": ((gone(0, 5), home(6, 9), roster(6, 9, **STAFF)), 1),
    "its page of duties is read first": ((gone(0, 5), functions(6, 9, "正厅级"), home(6, 9)), 1),
    "one look at it": ((gone(0, 5), home(6, 6)), 0),
    "absent on two looks": ((gone(0, 1), home(2, 9)), 0),
    "absent for two days": ((gone(0, 2), home(3, 9)), 0),
    "it did not answer": ((gone(0, 5, Verdict.TRANSPORT_ERROR, None), home(6, 9)), 0),
    "a gateway stood there": ((gone(0, 5, Verdict.CHALLENGED, 521), home(6, 9)), 0),
    "an outage among the absences": ((gone(0, 5), gone(6, 6, Verdict.TRANSPORT_ERROR, None), home(7, 9)), 0),
    "another page stood there": ((gone(0, 5), roster(2, 9, **STAFF), home(6, 9)), 0),
    "it was there before": ((home(0, 2), gone(3, 9), home(10, 12)), 0),
    "it names no body": ((gone(0, 5), home(6, 9, "数字云岭")), 0),
    "it did not answer, and a notice says that it is open": ((SILENT, home(6, 9), opening()), 1),
    "its own notice says so": ((SILENT, home(6, 9), opening(of=BODY)), 1),
    "a paper says so": ((SILENT, home(6, 9), opening(of=MEDIA)), 0),
    "the notice is of another site": ((SILENT, home(6, 9), opening("海岳省数据局网站正式开通的公告")), 0),
    "the notice is of a part": ((SILENT, home(6, 9), opening("云岭省数据局网站数据专题网上线的公告")), 0),
    "the notice tells of a trial": ((SILENT, home(6, 9), opening("关于云岭省数据局网站上线试运行的公告")), 0),
    "the notice is as old as the watch": ((SILENT, home(6, 9), opening(number=0)), 0),
    "a page that is not believed says so": ((SILENT, home(6, 9), replace(opening(), verdict=Verdict.STALE)), 0),
    "a page of another kind is called so": ((SILENT, home(6, 9), replace(opening(), role=Role.FUNCTIONS)), 0),
    "the notice says so, and one look at the site": ((SILENT, home(6, 6), opening()), 0),
}
CLOSED: dict[str, tuple[tuple[Sighting, ...], int]] = {
    "a notice for days": ((home(0, 9), gone(10, 14, Verdict.MOVED_NOTICE, 200)), 1),
    "a notice on two looks": ((home(0, 9), gone(10, 11, Verdict.MOVED_NOTICE, 200), home(12, 20)), 0),
    "a notice for two days": ((home(0, 9), gone(10, 12, Verdict.MOVED_NOTICE, 200)), 0),
    "a notice from the start": ((gone(0, 14, Verdict.MOVED_NOTICE, 200),), 0),
    "maintenance": ((home(0, 9), gone(10, 30, Verdict.MAINTENANCE, 200)), 0),
    "silence": ((home(0, 9), gone(10, 60, Verdict.TRANSPORT_ERROR, None)), 0),
    "a missing page": ((home(0, 9), gone(10, 60)), 0),
    "an outage within the notice": (
        (home(0, 9), gone(10, 14, Verdict.MOVED_NOTICE, 200), gone(15, 15, Verdict.TRANSPORT_ERROR, None), gone(16, 20, Verdict.MOVED_NOTICE, 200)), 1),
    "an outage before it has lasted": (
        (home(0, 9), gone(10, 11, Verdict.MOVED_NOTICE, 200), gone(12, 12, Verdict.TRANSPORT_ERROR, None), gone(13, 14, Verdict.MOVED_NOTICE, 200)), 1),
    "one old copy within the notice": (
        (home(0, 9), gone(10, 14, Verdict.MOVED_NOTICE, 200), home(15, 15), gone(16, 20, Verdict.MOVED_NOTICE, 200)), 1),
    "an outage for days within the notice": (
        (home(0, 9), gone(10, 11, Verdict.MOVED_NOTICE, 200), gone(12, 15, Verdict.TRANSPORT_ERROR, None), gone(16, 17, Verdict.MOVED_NOTICE, 200)), 1),
    "after one look at the site": ((home(0, 0), gone(1, 5, Verdict.MOVED_NOTICE, 200)), 1),
    "twice, with two looks between": (
        (home(0, 9), gone(10, 14, Verdict.MOVED_NOTICE, 200), home(15, 16), gone(17, 21, Verdict.MOVED_NOTICE, 200)), 2),
    "twice": (
        (home(0, 9), gone(10, 14, Verdict.MOVED_NOTICE, 200), home(15, 20), gone(21, 25, Verdict.MOVED_NOTICE, 200)), 2),
}  # fmt: skip
LATER = roster(10, 14, **STAFF)
CHANGING = [replace(roster(at, at, **{**STAFF, "甲乙": f"副局长{at}"})) for at in (10, 11)]
MOVED: dict[str, tuple[tuple[Sighting, ...], int]] = {
    "home and an inner page lead on": ((home(0, 9), led(home(10, 14)), led(LATER)), 1),
    "an inner page that differs at each look": ((home(0, 9), led(home(10, 14)), *map(led, CHANGING)), 1),
    "home alone": ((home(0, 9), led(home(10, 14)), LATER), 0),
    "the inner page leads home": ((home(0, 9), led(home(10, 14)), led(LATER, path="")), 0),
    "the inner page leads to another path": ((home(0, 9), led(home(10, 14)), led(LATER, path="new/roster")), 0),
    "the inner page leads to another host": ((home(0, 9), led(home(10, 14)), led(LATER, "www.example.gov.cn")), 0),
    "one look at home": ((home(0, 9), led(home(10, 10)), led(LATER)), 0),
    "one look at the inner page": ((home(0, 9), led(home(10, 14)), led(roster(10, 10, **STAFF))), 0),
    "the inner page is at the root": (
        (home(0, 9), led(home(10, 14)), led(replace(LATER, url=f"https://{HOST}/"))), 0),
    "the inner page led there once, long before": (
        (home(0, 9), led(roster(2, 4, **STAFF)), roster(5, 14, **STAFF), led(home(10, 14))), 0),
    "another name there once": (
        (home(0, 9), led(home(10, 14, "海岳省数据局")), home(15, 19), led(home(20, 24)), led(roster(20, 24, **STAFF))), 1),
    "the inner page stood there already": (
        (home(0, 9), led(home(10, 14)), led(replace(LATER, url=f"https://{NEW_HOST}/roster"))), 0),
    "another name there": ((home(0, 9), led(home(10, 14, "海岳省数据局")), led(LATER)), 0),
    "it always led there": ((led(home(0, 14)), led(LATER)), 0),
    "only www": ((home(0, 9), led(home(10, 14), f"www.{HOST}"), led(LATER, f"www.{HOST}")), 0),
    "the address itself was edited": ((home(0, 9), replace(led(home(10, 14)), url=f"https://{NEW_HOST}/home"), led(LATER)), 0),
    "a notice names it": ((home(0, 9), said("新网址", 10, 10, f"http://{NEW_HOST}/"), at_new(home(11, 14))), 1),
    "a notice names another": ((home(0, 9), said("新网址", 10, 10, "http://other.gov.cn/"), at_new(home(11, 14))), 0),
    "a notice of a time long past": (
        (home(0, 4), said("新网址", 5, 5, f"http://{NEW_HOST}/"), home(6, 9), at_new(home(11, 14))), 0),
    "another name where the notice leads": (
        (home(0, 9), said("新网址", 10, 10, f"http://{NEW_HOST}/"), at_new(home(11, 14, "海岳省数据局"))), 0),
    "there and back and there": (
        (home(0, 9), led(home(10, 14)), home(15, 19), led(home(20, 24)), led(LATER), roster(15, 19, **STAFF), led(roster(20, 24, **STAFF))), 2),
}  # fmt: skip


@pytest.mark.parametrize(("history", "expected"), OPENED.values(), ids=OPENED)
def test_a_site_opens_where_nothing_answered_while_watched(history: tuple[Sighting, ...], expected: int) -> None:
    assert len(life("site.opened", *history)) == expected


@pytest.mark.parametrize(("history", "expected"), CLOSED.values(), ids=CLOSED)
def test_a_site_closes_by_its_own_word(history: tuple[Sighting, ...], expected: int) -> None:
    found = life("site.closed", *history)

    assert [event.status.value for event in found] == ["candidate"] * expected
    assert len({event.id for event in found}) == expected


@pytest.mark.parametrize(("history", "expected"), MOVED.values(), ids=MOVED)
def test_a_site_moves_where_its_pages_lead_on(history: tuple[Sighting, ...], expected: int) -> None:
    found = life("site.moved", *history)

    assert [(event.before, event.after) for event in found] == [({"host": HOST}, {"host": NEW_HOST})] * expected
    assert len({event.id for event in found}) == expected


def test_a_section_has_no_life_of_its_own() -> None:
    section = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})
    history = (gone(0, 5), home(6, 9))

    assert [event for event in fold(section, history, {**SITES, section.id: section}).events if event.person is None] == []


def test_a_section_moves_where_its_pages_lead_on() -> None:
    section = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})
    history = (home(0, 9), led(home(10, 14)), led(LATER))
    found = fold(section, history, {**SITES, section.id: section}).events

    assert [(event.type.value, event.after) for event in found if event.person is None] == [("site.moved", {"host": NEW_HOST})]


def test_the_life_of_a_site_is_no_news_of_its_leaders() -> None:
    assert told(*BASE, led(home(31, 34)), led(roster(31, 34, **STAFF))) == [("site.moved", "confirmed")]
    assert len(events(*BASE, led(home(31, 34)), led(roster(31, 34, **STAFF)))) == 1


# --- what the notice says


@pytest.mark.parametrize(
    ("quote", "to", "expected"),
    [
        ("本网站已并入省政府门户网站，停止运行。", "", [("site.closed", "confirmed")]),
        ("本网站已并入省政府门户网站，停止运行。", "http://www.yunling.gov.cn/", [("site.closed", "confirmed")]),
        ("本网站将于3月31日停止运行。", "", [("site.closed", "candidate")]),
        ("网站公告", "", [("site.closed", "candidate")]),
        ("本网站域名变更，原域名停止使用。", f"http://{NEW_HOST}/", [("site.moved", "candidate")]),
        ("请访问", f"http://{NEW_HOST}/", [("site.moved", "candidate")]),
        ("请访问", "http://sjj.example/", [("site.closed", "candidate")]),
        ("请访问", f"http://www.{HOST}/", [("site.closed", "candidate")]),
    ],
)
def test_a_lasting_notice_ends_a_site_or_sends_it_on(quote: str, to: str, expected: list[tuple[str, str]]) -> None:
    assert told(home(0, 9), said(quote, 10, 14, to)) == expected


def test_a_move_that_waited_is_confirmed_under_its_id_when_the_site_is_seen_there() -> None:
    notice = said("本网站域名变更。", 10, 14, f"http://{NEW_HOST}/")
    (waiting,) = life("site.moved", home(0, 9), notice)
    (seen,) = life("site.moved", home(0, 9), notice, at_new(home(15, 19)))

    assert (waiting.status.value, seen.status.value) == ("candidate", "confirmed")
    assert waiting.id == seen.id


@pytest.mark.parametrize("shown", [Verdict.HTTP_ERROR, Verdict.MOVED_NOTICE], ids=["nothing", "a notice of its own"])
def test_a_new_host_that_does_not_show_the_site_yet_makes_the_notice_no_other(shown: Verdict) -> None:
    days = [said("域名变更", at, at, f"http://{NEW_HOST}/") for at in range(10, 15)]
    tries = [
        replace(gone(at + 0.01, at + 0.01, shown), url=f"http://{NEW_HOST}/", quote="本网站停止运行。") for at in range(10, 15)
    ]

    assert told(home(0, 9), *days, *tries) == [("site.moved", "candidate")]


def test_a_name_that_led_nowhere_may_be_our_resolver() -> None:
    assert told(nameless(0, 5), home(6, 9)) == [("site.opened", "candidate")]


@pytest.mark.parametrize(
    ("history", "waits"),
    [
        ((home(0, 30),), False),
        ((gone(0, 5), home(6, 6)), True),
        ((home(0, 9), said("公告", 10, 12)), True),
        ((home(0, 9), said("公告", 10, 14)), False),
        ((home(0, 30), led(roster(9, 9, **STAFF))), True),
        ((led(home(0, 30)), roster(0, 30, **STAFF)), False),
    ],
    ids=["nothing new", "just opened", "a young notice", "an old notice", "an inner page led on", "long there"],
)
def test_a_page_that_came_to_show_another_thing_makes_more_looks_count(history: tuple[Sighting, ...], waits: bool) -> None:
    assert life_waits(BODY, history) is waits


def test_the_life_of_a_site_is_told_whole() -> None:
    def shown(kind: str, *history: Sighting) -> list[tuple[object, ...]]:
        return [
            (
                one.before,
                one.after,
                one.observed,
                one.summary,
                [(p.role, p.url, p.fetched_at, p.quote, p.rule) for p in one.evidence],
            )
            for one in life(kind, *history)
        ]

    name, at = BODY.organisation, f"https://{HOST}/"
    moved, old, new = {"host": NEW_HOST}, {"host": HOST}, f"网站由{HOST}迁至{NEW_HOST}"
    home_old, home_new = (
        ("context", f"{at}home", day(9), name, "identity/slots"),
        ("corroborating", f"{at}home", day(10), name, "identity/slots"),
    )

    assert shown("site.moved", home(0, 9), led(home(10, 14)), led(LATER)) == [
        (old, moved, (day(9), day(10)), new, [("primary", f"{at}roster", day(10), "", "site/redirect"), home_new, home_old])
    ]
    ids = [life(kind, *history)[0].id for kind, history in (
        ("site.moved", (home(0, 9), led(home(10, 14)), led(LATER))), ("site.closed", (home(0, 9), said("停止运行。", 10, 14))),
    )]  # fmt: skip
    assert ids == ["ev_ca72dfe4668895ae75a3", "ev_bafad38a6a896faf83d4"]
    (told_move,) = life("site.moved", home(0, 9), led(home(10, 14)), led(LATER))
    assert [passage.sha256 for passage in told_move.evidence] == [run.sha256 for run in (LATER, home(10, 14), home(0, 9))]
    assert shown("site.closed", home(0, 9), said("本网站停止运行。", 10, 14)) == [
        (old, None, (day(9), day(10)), f"{name}网站关停",
         [("primary", f"{at}home", day(10), "本网站停止运行。", "site/notice"), ("context", f"{at}home", day(0), "", "site/home")])
    ]  # fmt: skip
    (opened,) = shown("site.opened", gone(0, 5), home(6, 9))
    assert opened[:4] == (None, old, (day(5), day(6)), f"{name}网站开通")
    assert opened[4] == [
        ("primary", f"{at}home", day(6), name, "identity/slots"), ("context", f"{at}home", day(0), "", "site/absent")
    ]  # fmt: skip


@pytest.mark.parametrize(("number", "name"), [(6, "云岭省数据资源局"), (20, BODY.organisation)], ids=["before", "after"])
def test_an_event_of_the_site_bears_the_name_that_the_body_bore(number: int, name: str) -> None:
    on = f"{day(number):%Y-%m-%d}"
    renaming = change(ChangeType.RENAMED, "更名", BODY.organisation, new_name="云岭省数据资源局", date=on)
    act = notice("更名", number, renaming, published=on)
    (moved,) = life("site.moved", home(0, 9), led(home(10, 24)), led(LATER), act)

    assert moved.organisation == name


@pytest.mark.parametrize(("last", "waits"), [(13, True), (13.1, False)], ids=["72 hours", "longer"])
def test_more_looks_count_until_it_has_lasted(last: float, waits: bool) -> None:
    assert life_waits(BODY, [home(0, 9), gone(10, last)]) is waits
