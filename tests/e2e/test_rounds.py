"""Rounds against a loopback server: what is due is polled, what is not is left alone, and rude hosts stop nobody."""

from datetime import timedelta

import pytest

from monitor.facts import Observation
from monitor.looks import Reading
from monitor.model import Role, Snapshot
from monitor.outline import Outline
from monitor.reviews import Review
from scheduler.reading import Reader
from tests.e2e.bench import MORNING, bench, html, page, site
from tests.e2e.loopback import reply


def test_each_page_is_polled_when_its_own_schedule_says_so_also_after_a_restart() -> None:
    at = bench(yun__home=html(page()), yun__rs=html(page()))
    watched = site("yun", pages={"home": {}, "rs": {"role": "notice_list", "every": "1h"}})

    first = at.round(watched)[1]
    kept = {state.page.key: state.next_due_at for state in at.store.pages.due(None)}
    at.moment += timedelta(minutes=59)
    too_early = at.round(watched)[1]
    at.moment = MORNING + timedelta(hours=1)
    on_time = at.round(watched)[1]
    at.moment = MORNING + timedelta(days=1, minutes=30)
    after_a_night_without_a_service = at.round(watched)[1]

    assert kept == {"home": MORNING + timedelta(days=1), "rs": MORNING + timedelta(hours=1)}
    assert first == ["yun.example/home", "yun.example/rs"]
    assert too_early == []
    assert on_time == ["yun.example/rs"]
    assert after_a_night_without_a_service == ["yun.example/home", "yun.example/rs"]


def leaders(*names: str) -> bytes:
    cards = "".join(f"<li><h3>{name}</h3><p>副局长</p></li>" for name in names)
    return html(page(more=f"<h2>领导信息</h2><ul>{cards}</ul>"))


def test_a_roster_that_misses_somebody_is_looked_at_again_before_its_schedule_says_so() -> None:
    at = bench(yun__ld=leaders("李建国", "王立新"), yun__home=html(page()))
    watched = site("yun", pages={"home": {}, "ld": {"role": "roster"}})
    at.round(watched)
    at.server.answers["yun.example/ld"] = leaders("李建国")
    at.moment = MORNING + timedelta(days=1)
    missing, asked = at.round(watched)
    at.moment = MORNING + timedelta(days=1, hours=2)
    again = at.round(watched)[1]
    due = {state.page.key: state.next_due_at for state in at.store.pages.due(None)}

    assert (missing.again, asked) == (MORNING + timedelta(days=1, hours=2), ["yun.example/home", "yun.example/ld"])
    assert again == ["yun.example/ld"]
    assert due["ld"] == MORNING + timedelta(days=2)


def test_a_new_page_is_due_at_once_and_one_that_was_taken_out_is_left_alone() -> None:
    at = bench(yun__home=html(page()), yun__ld=html(page()))
    before = site("yun", pages={"home": {}})
    after = site("yun", pages={"home": {}, "ld": {"role": "roster"}})
    at.round(before)

    at.moment += timedelta(minutes=1)
    added = at.round(after)[1]
    at.moment += timedelta(days=2)
    removed = at.round(before)[1]
    site_gone = at.round()[1]

    assert added == ["yun.example/ld"]
    assert removed == ["yun.example/home"]
    assert site_gone == []


def test_the_incident_of_what_was_taken_out_of_the_registry_ends_at_the_next_round() -> None:
    at = bench(yun__home=html(page()), yun__ld=reply(502), fog__home=reply(500))
    home, whole = site("yun", pages={"home": {}}), site("yun", pages={"home": {}, "ld": {"role": "roster"}})
    fog = site("fog", pages={"home": {}})
    begun = at.round(whole, fog)[0]

    at.moment += timedelta(days=1)
    page_gone = at.round(home, fog)[0]
    at.moment += timedelta(days=1)
    site_gone = at.round(home)[0]
    at.moment += timedelta(days=1)
    back = at.round(whole, fog)[0]

    assert [(report.opened, report.closed) for report in (begun, page_gone, site_gone, back)] == [(2, 0), (0, 1), (0, 1), (2, 0)]
    ended = {one.site: (one.closed_at, one.reason) for one in at.store.incidents.all() if one.closed_at is not None}
    assert {name: moment for name, (moment, _) in ended.items()} == {
        "yun": MORNING + timedelta(days=1),
        "fog": MORNING + timedelta(days=2),
    }
    assert all(reason.endswith("taken out of the registry") for _, reason in ended.values())


def test_what_waits_for_a_person_of_what_was_taken_out_of_the_registry_is_closed_with_the_reason() -> None:
    at = bench(yun__home=html(page()), yun__ld=html(page()), fog__home=html(page()))
    home, whole = site("yun", pages={"home": {}}), site("yun", pages={"home": {}, "ld": {"role": "roster"}})
    fog = site("fog", pages={"home": {}})
    reviews = [
        Review("rv_list", "mass_change_held", "yun", {"page": "ld", "lost": ["甲"], "total": 2}, MORNING),
        Review("rv_text", "correction_published", "yun", {"url": "http://yun.example/ld"}, MORNING),
        Review("rv_site", "two_heads", "fog", {"summary": "甲、乙"}, MORNING),
    ]
    at.store.reviews.open(reviews)
    waiting = []
    for registry in ((whole, fog), (home, fog), (home,)):
        at.moment += timedelta(days=1)
        at.round(*registry)
        waiting.append({one.id for one in at.store.reviews.waiting()})
    closed = at.store.reviews.load("rv_list")
    at.store.reviews.open(reviews)

    assert waiting == [{"rv_list", "rv_text", "rv_site"}, {"rv_text", "rv_site"}, {"rv_text"}]
    assert closed is not None
    assert (closed.verdict, closed.decided_at) == ("taken out of the registry", MORNING + timedelta(days=2))
    assert len(at.store.reviews.waiting()) == 3, "what is asked again waits again"


@pytest.mark.parametrize(
    ("old", "new", "passed", "polled"),
    [
        ({"schedule": "0 9 * * *"}, {"every": "30m"}, timedelta(minutes=31), True),
        ({"schedule": "0 9 * * *"}, {"every": "30m"}, timedelta(minutes=29), False),
        ({"every": "30m"}, {"schedule": "0 9 * * *"}, timedelta(hours=2), False),
        ({"every": "30m"}, {"schedule": "0 9 * * *"}, timedelta(hours=24), True),
    ],
)
def test_a_changed_schedule_holds_from_the_next_start(
    old: dict[str, str], new: dict[str, str], passed: timedelta, polled: bool
) -> None:
    at = bench(yun__home=html(page()))
    at.round(site("yun", **old))

    at.moment += passed

    assert bool(at.round(site("yun", **new))[1]) is polled


def test_a_changed_address_is_asked_at_once_without_the_old_ones_validators() -> None:
    at = bench(yun__home=html(page(), 'ETag: "old"'), yun__new=html(page(), 'ETag: "new"'))
    at.round(site("yun"))

    at.moment += timedelta(minutes=1)
    moved = site("yun").model_copy(
        update={"pages": {"home": site("yun", pages={"new": {"role": "home"}, "home": {}}).pages["new"]}}
    )
    asked = at.round(moved)[1]

    assert asked == ["yun.example/new"]
    assert all("if-none-match" not in headers for path, headers in at.server.asked)


def test_quiet_hours_hold_for_what_is_due_and_not_for_everything() -> None:
    at = bench(yun__home=html(page()), wu__home=html(page("雾州省数据局")))
    quiet = site("yun", quiet_hours="08:00-10:00")
    loud = site("wu", "雾州省数据局")

    due = at.round(quiet, loud)[1]
    everything = at.round(quiet, everything=True)[1]
    at.moment = MORNING + timedelta(days=1)
    still_quiet = at.round(quiet)[1]
    at.moment += timedelta(hours=1)
    after = at.round(quiet)[1]

    assert due == ["wu.example/home"]
    assert everything == ["yun.example/home"]
    assert still_quiet == []
    assert after == ["yun.example/home"]


def test_what_a_killed_program_fetched_and_did_not_read_is_read_by_the_next() -> None:
    at = bench(yun__home=html(page(more="<p>后来</p>")))
    url = "http://yun.example/home"
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    earlier = Snapshot("yun", "home", Role.HOME, url, url, MORNING - timedelta(minutes=5), 200, headers, page(more="<p>先前</p>"))
    at.store.archive.keep(earlier)

    at.round(site("yun"), everything=True)

    assert at.store.archive.pending() == ()
    assert [run.sha256 == earlier.sha256 for run in at.store.looks.runs("yun/home")] == [True, False]


class BreakingReader(Reader):
    """A reader that one page breaks."""

    def read(
        self, snapshot: Snapshot, baseline: Observation | None, home: frozenset[str] = frozenset()
    ) -> tuple[Reading, Outline | None]:
        if snapshot.site == "yun":
            raise RecursionError("too deep")
        return super().read(snapshot, baseline, home)


def test_a_page_that_breaks_the_reader_is_an_incident_and_stops_nobody() -> None:
    at = bench(yun__home=html(page()), wu__home=html(page("雾州省数据局")))
    both = (site("yun"), site("wu", "雾州省数据局"))

    report, _ = at.round(*both, reader=BreakingReader)
    at.moment += timedelta(days=1)
    again, _ = at.round(*both)

    assert report.opened == 1
    assert report.counts == {"partial": 1, "good": 1}
    assert "RecursionError" in at.store.incidents.all()[0].reason
    assert at.store.archive.pending() == ()
    # The bytes are equal; that our reader was at fault must not be held against the page for ever.
    assert again.closed == 1
