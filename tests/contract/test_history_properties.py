"""From saved pages to recorded events: no order, number or delay of looks changes what is told, and all of it can be shown."""

import html

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.conclusion import EventQuery
from scheduler.rejudging import rejudge
from scraper.parsers.decode import decode
from tests.contract.pipeline import READER, conclude, deliver, told
from tests.histories import NEW, WATCHED, Act, Print, Story, act_page, home_page, list_page, look, stories

few = settings(deadline=None, database=None)


def some(data: st.DataObject, story: Story) -> frozenset[int]:
    return frozenset(data.draw(st.sets(st.integers(0, len(story) - 1), max_size=3)))


@settings(few, max_examples=8)
@given(stories(), st.data())
def test_any_order_of_delivery_tells_the_same(story: Story, data: st.DataObject) -> None:
    order = [story[place] for place in data.draw(st.permutations(range(len(story))))]

    assert told(deliver(order, settle_after=some(data, story))) == told(deliver(story))


@settings(few, max_examples=5)
@given(stories(), st.data())
def test_looks_that_come_again_tell_the_same(story: Story, data: st.DataObject) -> None:
    again = [story[place] for place in data.draw(st.permutations(range(len(story))))]

    assert told(deliver([*story, *again], settle_after=some(data, story))) == told(deliver(story))


@settings(few, max_examples=10)
@given(stories(), st.data())
def test_a_look_that_comes_after_all_was_told_mends_it(story: Story, data: st.DataObject) -> None:
    late = story[data.draw(st.integers(0, len(story) - 1))]
    order = [*(one for one in story if one is not late), late]

    assert told(deliver(order, settle_after=frozenset({len(story) - 2}))) == told(deliver(story))


def test_a_list_that_comes_late_is_not_held_against_what_came_since() -> None:
    """A list that seemed to have lost rows was called stale; then the next one seemed the first, and its acts no news."""
    act = Act("任命张建国为云岭省数据局副局长。", signed=-3, out=2)
    first, *lists = (look("list", at, list_page({0: act}, at, Print())) for at in (0, 3, 6))
    others = [look("home", at, home_page(NEW, Print())) for at in (0, 1)]
    acts = [look("act0", at, act_page(0, act, Print())) for at in (2, 3)]

    in_order = told(deliver([*others, first, *acts, *lists]))

    assert [line["type"] for line in in_order] == ["leader.appointed"]
    assert told(deliver([*others, *lists, first, *acts])) == in_order


@settings(few, max_examples=5)
@given(stories(still=True))
def test_a_story_in_which_nothing_happens_tells_nothing(story: Story) -> None:
    assert told(deliver(story)) == []


@settings(few, max_examples=6)
@given(stories())
def test_every_quote_is_found_at_its_offsets_in_the_stored_bytes(story: Story) -> None:
    store = deliver(story)

    for one in store.events.events(EventQuery(statuses=None)):
        assert one.evidence
        for passage in one.evidence:
            body = store.archive.get(passage.sha256)
            charset = decode(body).encoding
            found = "".join(body[start:end].decode(charset) for start, end in passage.spans)
            assert plain(found) == plain(passage.quote), one.summary


def plain(text: str) -> str:
    """Return *text* without blanks and with its references resolved: a quote is a page's words, not its spacing."""
    return "".join(html.unescape(text).split())


@settings(few, max_examples=4)
@given(stories())
def test_what_is_concluded_again_from_the_archive_differs_in_nothing(story: Story) -> None:
    store = deliver(story)

    assert rejudge(store, READER).differences == ()
    for site in WATCHED:
        store.events.recheck(site)
    before = store.events.events(EventQuery(statuses=None))
    conclude(store, story[-1].fetched_at)
    assert store.events.events(EventQuery(statuses=None)) == before
