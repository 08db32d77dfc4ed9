"""Leaders that only data names, or that only the home page names, are found from the home address and watched: who comes is told with proof."""

import json
from pathlib import Path

from monitor.conclusion import EventQuery
from monitor.events import Event
from monitor.finds import TAKEN, Kind
from storage.store import Store
from tests.e2e.test_finding_again import FILLER, FOUND, HOST, NEWCOMER, PEOPLE, page
from tests.e2e.writtenworld import WrittenWorld

DATA = f"{HOST}/api/leaders"
JSON = {f"http://{DATA}": {"status": 200, "headers": {"Content-Type": "application/json;charset=utf-8"}}}


def data(*people: tuple[str, str]) -> str:
    return json.dumps({"code": 0, "data": [{"xm": name, "zw": post} for name, post in people]})


def listed(*people: tuple[str, str]) -> str:
    rows = "".join(f"<li><b>{name}</b> {post}</li>" for name, post in people)
    return page("首页", f"<h2>局领导</h2><ul>{rows}</ul>{FILLER}", "")


def told(store: Store) -> Event:
    (event,) = store.events.events(EventQuery(statuses=None))
    return event


def taken(store: Store) -> list[str]:
    return [find.url for find in store.finds.of("yunzhou") if find.kind is Kind.ROSTER and find.fate in TAKEN]


def test_who_comes_into_the_data_of_a_page_is_told_with_the_passage_of_the_data(tmp_path: Path) -> None:
    made = WrittenWorld(tmp_path / "world", {"yunzhou": FOUND})
    shell = page("领导信息", "<div id='list'></div><script>fetch('/api/leaders').then(r=>r.json()).then(draw)</script>")
    files = {f"{HOST}/index.html": page("首页", FILLER), f"{HOST}/ld/index.html": shell}
    made.edition("2024-03-01", {**files, DATA: data(*PEOPLE)}, JSON)
    made.edition("2024-03-08", {DATA: data(*PEOPLE, NEWCOMER)}, JSON)
    made.edition("2024-03-14", {})

    with made.replayed() as store:
        event = told(store)
        assert (event.type.value, event.person) == ("leader.listed", NEWCOMER[0])
        assert taken(store) == [f"http://{DATA}"]
        body = data(*PEOPLE, NEWCOMER).encode()
        passage = b"".join(body[start:end] for start, end in event.evidence[0].spans).decode("unicode_escape")
        assert passage == f'"xm":"{NEWCOMER[0]}","zw":"{NEWCOMER[1]}"'


def test_who_comes_onto_the_home_page_is_told(tmp_path: Path) -> None:
    made = WrittenWorld(tmp_path / "world", {"yunzhou": FOUND})
    made.edition("2024-03-01", {f"{HOST}/index.html": listed(*PEOPLE)})
    made.edition("2024-03-08", {f"{HOST}/index.html": listed(*PEOPLE, NEWCOMER)})
    made.edition("2024-03-14", {})

    with made.replayed() as store:
        assert (told(store).type.value, told(store).person) == ("leader.listed", NEWCOMER[0])
        assert taken(store) == [f"http://{HOST}/#roster"]
        assert store.incidents.all() == ()
