"""What a page is worth is judged by what it showed before, in the order of the looks: no arrival changes a verdict."""

from collections.abc import Sequence
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.looks import page_id
from monitor.model import Snapshot, Verdict
from scheduler.rejudging import rejudge
from storage.store import Store
from tests.contract.pipeline import READER, deliver
from tests.histories import NEW, Print, look, roster_page, shown

few = settings(deadline=None, database=None)
ROWS = 6


def listing(newest: int) -> bytes:
    """Return a list whose newest row is of day *newest*."""
    rows = "".join(
        f'<li><a href="/n/{at}.html">关于第{at}期数据工作情况的通报</a><span>2025-03-{at:02}</span></li>'
        for at in range(newest, newest - ROWS, -1)
    )
    return shown("通知公告", NEW, f"<ul>{rows}</ul>", Print())


def prose(*people: str) -> bytes:
    """Return a page of leaders that has lost its list: who reads it knows them only from before."""
    text = f"本局由{'、'.join(people)}组成领导班子，其余事项另行公布，请以正式文件为准。"
    return shown("领导信息", NEW, f"<p>{text}</p>" * 8, Print())


LISTS = st.lists(st.sampled_from([listing(newest) for newest in (10, 11, 14, 18)]), min_size=2, max_size=6).map(
    lambda pages: [look("list", at, page) for at, page in enumerate(pages)]
)
ROSTERS = st.lists(
    st.sampled_from(
        [
            roster_page(("张建国", "王晓梅"), Print()),
            roster_page(("赵志强", "何青松"), Print()),
            prose("张建国", "王晓梅"),
            prose("赵志强", "何青松"),
        ]
    ),
    min_size=2,
    max_size=6,
).map(lambda pages: [look("roster", at, page) for at, page in enumerate(pages)])


def verdicts(store: Store, story: Sequence[Snapshot]) -> dict[tuple[str, datetime], Verdict]:
    """Return the verdict on each look."""
    found = {}
    for one in story:
        name = page_id(one.site, one.page)
        run = store.looks.run_at(name, one.fetched_at)
        assert run is not None
        found[name, one.fetched_at] = run.verdict
    return found


@settings(few, max_examples=40)
@given(st.one_of(LISTS, ROSTERS), st.data())
def test_any_order_of_delivery_gives_every_look_the_same_verdict(story: list[Snapshot], data: st.DataObject) -> None:
    order = [story[place] for place in data.draw(st.permutations(range(len(story))))]
    in_order = verdicts(deliver(story), story)
    store = deliver(order)

    assert verdicts(store, story) == in_order
    assert [one for one in rejudge(store, READER).differences if one.noun == "verdict"] == []


def test_a_list_that_fell_back_is_stale_though_what_it_fell_back_from_comes_last() -> None:
    first, newer, back = (look("list", at, listing(newest)) for at, newest in enumerate((10, 18, 10)))
    story = [first, newer, back]

    for order in (story, [first, back, newer], [back, newer, first], [newer, back, first]):
        assert list(verdicts(deliver(order), story).values()) == [Verdict.GOOD, Verdict.GOOD, Verdict.STALE]


def test_a_look_that_parts_a_run_is_held_against_both_its_parts() -> None:
    story = [look("list", at, listing(newest)) for at, newest in enumerate((10, 10, 18, 10, 10))]
    late = [*story[:2], *story[3:], story[2]]

    assert list(verdicts(deliver(late), story).values()) == [Verdict.GOOD] * 3 + [Verdict.STALE] * 2
