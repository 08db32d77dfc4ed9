"""A correction on another site, which names no body, reaches the body's event and whoever got it, in whatever order it comes."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import permutations

import pytest

from monitor.conclusion import Change, EventQuery
from monitor.model import Snapshot
from monitor.outgoing import Message
from scheduler.concluding import Concluder
from scheduler.rejudging import rejudge
from tests.contract.pipeline import READER, conclude, deliver, emptied, take, told
from tests.histories import NEW, WATCHED, Act, Print, act_page, home_page, look, mend_page

ACT = Act(f"任命张建国为{NEW}副局长。", signed=2, out=2)
HOME = [look("home", at, home_page(NEW, Print())) for at in (0, 1, 5)]
TOLD = look("act0", 2, act_page(0, ACT, Print()))
MENDED = look("mend", 4, mend_page(0, ACT, 4, Print()))


@pytest.mark.parametrize(
    "order", list(permutations((HOME[0], TOLD, MENDED))), ids=lambda order: " ".join(one.page for one in order)
)
def test_whatever_comes_first_the_event_is_one(order: Sequence[Snapshot]) -> None:
    (line,) = told(deliver([*order, *HOME[1:]], settle_after=frozenset({0, 1, 2})))

    assert (line["type"], line["person"], line["status"]) == ("leader.appointed", "张建湉", "corrected")
    assert rejudge(deliver([*order, *HOME[1:]]), READER).differences == ()


def test_who_got_the_event_gets_its_correction() -> None:
    heard: list[tuple[str, int, str | None, str]] = []

    def address(changes: Sequence[Change]) -> Iterable[Message]:
        heard.extend((one.event.id, one.event.revision, one.event.person, one.event.status.value) for one in changes)
        return ()

    store = emptied()
    concluder = Concluder(WATCHED, store.events, store.archive, address)
    concluder.follow()
    for one in (*HOME[:2], TOLD, MENDED):
        for _ in take(store, one):
            pass
        concluder.settle(one.fetched_at)

    (event,) = store.events.events(EventQuery(statuses=None))
    assert heard == [(event.id, 1, "张建国", "confirmed"), (event.id, 2, "张建湉", "corrected")]
    body = store.archive.get(event.evidence[-1].sha256).decode()
    assert event.evidence[-1].role == "correcting"
    assert body.encode()[slice(*event.evidence[-1].spans[0])].decode() == event.evidence[-1].quote
    conclude(store, HOME[2].fetched_at)


def test_what_was_told_of_a_body_stands_when_nobody_watches_it_any_more() -> None:
    store = emptied()
    for one in (*HOME[:2], TOLD):
        for _ in take(store, one):
            pass
    conclude(store, TOLD.fetched_at)
    before = store.events.events(EventQuery(statuses=None))
    for _ in take(store, MENDED):
        pass
    store.events.recheck(before[0].site)

    rest = {name: one for name, one in WATCHED.items() if name not in {event.site for event in before}}
    Concluder(rest, store.events, store.archive).settle(MENDED.fetched_at)

    assert store.events.events(EventQuery(statuses=None)) == before
    assert store.events.unsettled() == ()


@pytest.mark.parametrize("read_again", range(7))
def test_what_was_read_before_a_day_speaks_of_the_same_bodies_when_only_the_rest_is_judged_again(read_again: int) -> None:
    store = deliver([*HOME, TOLD, MENDED])
    since = HOME[0].fetched_at + timedelta(days=read_again)

    found = rejudge(store, READER, since=since)

    assert (found.differences, found.snapshots) == ((), sum(one.fetched_at >= since for one in (HOME[0], TOLD, MENDED)))
