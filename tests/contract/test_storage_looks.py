"""What the looks keep: runs in one normal form, whatever came when and however often."""

import itertools
from dataclasses import replace

import pytest
from sqlalchemy import select

from monitor.errors import StorageError
from monitor.looks import Reading, Touch, WatchedPage
from monitor.model import Failure, Judgement, Role, Verdict
from storage import tables
from storage.store import Store
from tests.contract.samples import DAY, START, bad, observation, reading, silence, snapshot

PAGE = "yunzhou/roster"


def spans(store: Store, page: str = PAGE) -> list[tuple[str, float, float, int]]:
    """Return the runs of a page as (verdict, first day, last day, looks)."""
    return [
        (run.verdict.value, (run.first_seen - START) / DAY, (run.last_seen - START) / DAY, run.looks)
        for run in store.looks.runs(page)
    ]


def test_a_look_is_recorded_with_all_it_brings(store: Store) -> None:
    taken = snapshot(etag='"a"')

    (run_id,) = store.looks.record([reading(taken, "林一山", concerns=frozenset({"yunzhou", "海州省数据局"}))])

    (run,) = store.looks.runs(PAGE)
    assert (run.id, run.sha256, run.size, run.verdict, run.reason, run.looks) == (
        run_id,
        taken.sha256,
        len(taken.body),
        Verdict.GOOD,
        "a roster",
        1,
    )
    assert store.archive.snapshot(run_id) == taken
    for topic in ("yunzhou", "海州省数据局"):
        (sighting,) = store.events.history(topic)
        assert sighting.observation == observation("林一山")
        assert (sighting.site, sighting.page, sighting.role, sighting.status) == ("yunzhou", "roster", Role.ROSTER, 200)


def test_what_a_page_adds_about_a_person_comes_back_and_costs_nothing_where_it_is_missing(store: Store) -> None:
    plain = reading(snapshot(), "林一山")
    assert plain.observation is not None
    (leader,) = plain.observation.leaders
    added = replace(
        leader, duties="主持全面工作。", link="http://yunzhou.example/1.html", portrait="http://yunzhou.example/1.jpg"
    )
    pictured = replace(plain, snapshot=snapshot(b"two", day=1), observation=replace(plain.observation, leaders=(added,)))

    store.looks.record([plain])
    store.looks.record([pictured])

    stored = [run.observation for run in store.events.history("yunzhou")]
    assert stored == [plain.observation, pictured.observation]
    with store.engine.connect() as connection:
        rows = [str(row.json) for row in connection.execute(select(tables.observation))]
    assert sorted("portrait" in row for row in rows) == [False, True]  # so rows of programs that knew no portrait are no others


def test_a_failure_is_kept_as_it_was(store: Store) -> None:
    (run_id,) = store.looks.record([bad(silence(day=0), Verdict.TRANSPORT_ERROR)])

    assert store.archive.snapshot(run_id) == silence(day=0)
    assert store.looks.runs(PAGE)[0].failure is Failure.TIMEOUT
    assert store.events.history("yunzhou")[0].observation is None


def test_equal_looks_in_a_row_are_one_run(store: Store) -> None:
    for day in (0, 1, 2):
        store.looks.record([reading(snapshot(day=day), "林一山")])
    store.looks.record([bad(snapshot(b"", day=3))])
    store.looks.record([reading(snapshot(day=4), "林一山")])

    assert spans(store) == [("good", 0, 2, 3), ("maintenance", 3, 3, 1), ("good", 4, 4, 1)]


def test_the_same_look_delivered_again_counts_once(store: Store) -> None:
    days = [reading(snapshot(day=day), "林一山") for day in (0, 1, 2)]
    store.looks.record(days)
    before = spans(store)

    store.looks.record(days)
    store.looks.record(days[:2])

    assert spans(store) == before == [("good", 0, 2, 3)]


def test_any_order_of_arrival_gives_the_same_runs(store: Store) -> None:
    def day(number: int, page: str) -> object:
        if number in (1, 4):
            return bad(snapshot(b"closed", day=number, page=page))
        return reading(snapshot(b"<p>", day=number, page=page), "林一山")

    expected = [("good", 0, 0, 1), ("maintenance", 1, 1, 1), ("good", 2, 3, 2), ("maintenance", 4, 4, 1)]
    for place, order in enumerate(list(itertools.permutations(range(5)))[::7]):
        for number in order:
            store.looks.record([day(number, f"p{place}")])  # type: ignore[list-item]

        assert spans(store, f"yunzhou/p{place}") == expected, order


def test_a_page_read_anew_by_another_parser_is_another_run(store: Store) -> None:
    store.looks.record([reading(snapshot(day=0), "林一山")])
    store.looks.record([reading(snapshot(day=1), "林一山", version="2")])

    assert len(store.looks.runs(PAGE)) == 2


def test_touches_lengthen_the_last_run(store: Store) -> None:
    (run_id,) = store.looks.record([reading(snapshot(day=0), "林一山")])

    store.looks.touch([Touch(PAGE, START + DAY, run_id, next_due_at=START + 2 * DAY)], round_id=None)
    store.looks.touch([Touch(PAGE, START + DAY, run_id)])
    store.looks.touch([Touch(PAGE, START + 3 * DAY, run_id), Touch(PAGE, START + 2 * DAY, run_id)])

    assert spans(store) == [("good", 0, 3, 4)]
    state = store.pages.states([PAGE])[PAGE]
    assert (state.last_polled_at, state.next_due_at) == (START + 3 * DAY, START + 2 * DAY)
    assert [at.fetched_at for at in store.archive.snapshots()] == [START + day * DAY for day in range(4)]


def test_a_not_modified_after_an_outage_is_a_look_of_the_good_capture(store: Store) -> None:
    store.looks.record([reading(snapshot(day=0, etag='"a"'), "林一山")])
    store.looks.record([bad(snapshot(b"closed", day=1, etag='"b"'))])
    validators = store.pages.states([PAGE])[PAGE].validators
    assert validators is not None
    assert validators.etag == '"a"'

    store.looks.touch([Touch(PAGE, START + 2 * DAY, validators.run_id)])
    store.looks.touch([Touch(PAGE, START + 3 * DAY, validators.run_id)])

    assert spans(store) == [("good", 0, 0, 1), ("maintenance", 1, 1, 1), ("good", 2, 3, 2)]
    assert store.events.history("yunzhou")[-1].observation == observation("林一山")


def test_a_long_run_goes_on_in_new_rows_and_is_one_in_the_history(store: Store) -> None:
    (run_id,) = store.looks.record([reading(snapshot(day=0, etag='"a"'), "林一山")])
    for day in range(1, 300):
        state = store.pages.states([PAGE])[PAGE]
        assert state.validators is not None
        store.looks.touch([Touch(PAGE, START + day * DAY, state.validators.run_id)])

    (sighting,) = store.events.history("yunzhou")
    assert (sighting.looks, sighting.last_seen, sighting.run_id) == (300, START + 299 * DAY, run_id)
    assert len(store.looks.runs(PAGE)) == 3


def test_a_touch_like_an_unknown_run_is_refused_and_changes_nothing(store: Store) -> None:
    (run_id,) = store.looks.record([reading(snapshot(), "林一山")])
    store.looks.record([reading(snapshot(page="other"), "林一山")])

    for page, run in ((PAGE, 999), ("yunzhou/other", run_id), ("yunzhou/unknown", run_id)):
        with pytest.raises(StorageError):
            store.looks.touch([Touch(PAGE, START + DAY, run_id), Touch(page, START + 2 * DAY, run)])

    assert spans(store) == [("good", 0, 0, 1)]


def test_what_a_page_said_on_a_day_is_the_run_that_had_begun(store: Store) -> None:
    store.looks.record([reading(snapshot(b"one", day=0)), reading(snapshot(b"two", day=5))])

    assert store.looks.run_at(PAGE, START - DAY) is None
    for day, body in ((0, b"one"), (4.9, b"one"), (5, b"two"), (90, b"two")):
        run = store.looks.run_at(PAGE, START + day * DAY)
        assert run is not None
        assert store.archive.get(run.sha256) == body


def test_pages_are_due_by_time_and_site(store: Store) -> None:
    pages = [WatchedPage(site, "home", f"http://{site}.example/", Role.HOME) for site in ("aa", "bb")]
    store.pages.watch(pages)
    store.pages.watch(pages)
    store.looks.record([replace(reading(snapshot(site="aa", page="home", role=Role.HOME)), next_due_at=START + DAY)])

    def ids(found: tuple[object, ...]) -> list[str]:
        return [state.page.id for state in found]  # type: ignore[attr-defined]

    assert ids(store.pages.due()) == ["aa/home", "bb/home"]
    assert ids(store.pages.due(START)) == ["bb/home"]
    assert ids(store.pages.due(START + DAY, sites=["aa"])) == ["aa/home"]


def test_a_moved_page_takes_its_new_address_and_keeps_its_state(store: Store) -> None:
    store.looks.record([reading(snapshot())])
    moved = WatchedPage("yunzhou", "roster", "http://new.example/roster", Role.ROSTER, found_on="yunzhou/home")

    store.pages.watch([moved])

    state = store.pages.states([PAGE])[PAGE]
    assert state.page == moved
    assert state.newest is not None
    assert state.newest.url == "http://yunzhou.example/roster"


def test_looks_that_end_on_another_host_are_not_alike(store: Store) -> None:
    looks = [snapshot(day=at) for at in range(4)]
    looks[1:3] = [replace(one, final_url=f"http://new.example/roster?t={at}") for at, one in enumerate(looks[1:3])]

    store.looks.record([reading(one, "林一山") for one in looks])

    seen = [(run.final_url, run.looks) for run in store.events.history("yunzhou")]
    assert seen == [(None, 1), ("http://new.example/roster", 2), (None, 1)]
    assert [run.landing for run in store.looks.runs("yunzhou/roster")] == [None, "http://new.example/roster", None]


def test_a_bad_look_keeps_why_and_what_it_says(store: Store) -> None:
    silent = replace(snapshot(day=0), status=None, body=b"", failure=Failure.DNS)
    moved = Judgement(Verdict.MOVED_NOTICE, "moved", "moved", "本网站迁移", "http://new.example/")
    noticed = Reading(snapshot(day=1), moved, "1", concerns=frozenset({"yunzhou"}))
    store.looks.record([bad(silent, Verdict.TRANSPORT_ERROR), noticed])

    first, second = store.events.history("yunzhou")
    assert (first.failure, first.quote, first.moved_to) == (Failure.DNS, "", "")
    assert (second.failure, second.quote, second.moved_to) == (None, "本网站迁移", "http://new.example/")

    (run,) = [run for run in store.looks.runs("yunzhou/roster") if run.verdict is Verdict.MOVED_NOTICE]
    again = replace(noticed, parser_version="2", judgement=replace(moved, quote="本站迁移", moved_to=""))
    store.looks.reread(run.id, again)
    assert [(one.quote, one.moved_to) for one in store.events.history("yunzhou")[1:]] == [("本站迁移", "")]
