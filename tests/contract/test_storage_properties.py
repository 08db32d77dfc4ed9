"""Whatever comes, in whatever order, however often: the history is that of the looks in order of time."""

from itertools import count, groupby

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.looks import Touch
from storage.store import Store
from tests.contract.pipeline import emptied
from tests.contract.samples import DAY, START, bad, reading, snapshot

PLACES = count()
SHOWN = ("one", "two", "closed")


def deliver(store: Store, page: str, day: int, shown: str) -> None:
    taken = snapshot(shown.encode() * 200, day=day, page=page)
    store.archive.keep(taken)
    store.looks.record([bad(taken) if shown == "closed" else reading(taken, shown)])


def told(store: Store, page: str) -> list[tuple[str, int, int, int]]:
    bodies = {snapshot(shown.encode() * 200).sha256: shown for shown in SHOWN}
    return [
        (bodies[run.sha256], (run.first_seen - START).days, (run.last_seen - START).days, run.looks)
        for run in store.events.history("yunzhou")
        if run.page == page
    ]


def expected(looks: dict[int, str]) -> list[tuple[str, int, int, int]]:
    groups = [(shown, [day for day, _ in days]) for shown, days in groupby(sorted(looks.items()), key=lambda look: look[1])]
    return [(shown, days[0], days[-1], len(days)) for shown, days in groups]


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.integers(0, 12), st.sampled_from(SHOWN), min_size=1), st.data())
def test_history_is_that_of_the_looks_in_order_of_time(looks: dict[int, str], data: st.DataObject) -> None:
    order = data.draw(st.permutations(list(looks)))
    again = data.draw(st.lists(st.sampled_from(order), max_size=4))
    page = f"p{next(PLACES)}"
    store = emptied()

    for day in (*order, *again):
        deliver(store, page, day, looks[day])

    assert told(store, page) == expected(looks)
    state = store.pages.states([f"yunzhou/{page}"])[f"yunzhou/{page}"]
    assert state.newest is not None
    assert state.newest.last_seen == START + max(looks) * DAY
    assert store.archive.pending() == ()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=12), st.integers(0, 40))
def test_touches_count_each_time_once(days: list[int], closed: int) -> None:
    store = emptied()
    page = "p"
    deliver(store, page, 0, "one")
    (first,) = store.looks.runs("yunzhou/p")
    if closed:
        deliver(store, page, closed, "closed")
    shown = {0: "one", **({closed: "closed"} if closed else {})}

    for day in days:
        store.looks.touch([Touch("yunzhou/p", START + day * DAY, first.id)])
        shown.setdefault(day, "one")

    assert told(store, page) == expected(shown)
