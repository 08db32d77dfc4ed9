"""From saved pages to recorded events: no order, number or delay of looks, no other worker and no kill changes what is told."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event

from monitor.bodies import Bodies
from monitor.conclusion import Conclusion, EventQuery
from monitor.events import Status
from monitor.facts import Observation
from monitor.history import Sighting
from monitor.looks import Reading, page_id
from monitor.model import Snapshot
from monitor.outline import Outline
from monitor.wire import event_json
from scheduler.concluding import Concluder
from scheduler.reading import Reader
from scheduler.rejudging import rejudge
from scheduler.replay.stepping import ALWAYS
from scheduler.round import Watcher
from scraper.crawl import Answer, CrawlReport, CrawlSettings, Target
from scraper.parsers.decode import decode
from storage.events import SqlEvents
from storage.store import Store, open_store
from storage.tables import metadata
from tests.histories import NEW, WATCHED, Act, Print, act_page, home_page, list_page, look, stories

LIMITS = CrawlSettings(version="9", delay_scale=0)
# What the ledger gives an event, and says nothing of what happened.
BOOKKEEPING = ("revision", "recorded_at")
few = settings(deadline=None, database=None)


class RememberingReader(Reader):
    """A reader that reads equal bytes once: it is pure, so nobody can tell."""

    _known: dict[object, tuple[Reading, Outline | None]] = {}  # noqa: RUF012 - shared by all on purpose

    def read(self, snapshot: Snapshot, baseline: Observation | None) -> tuple[Reading, Outline | None]:
        """Read *snapshot*, or return what was read in it before."""
        key = (snapshot, baseline)
        if key not in self._known:
            self._known[key] = super().read(snapshot, baseline)
        return self._known[key]


READER = RememberingReader(WATCHED, Bodies.of(WATCHED.values()))
Story = Sequence[Snapshot]


LEDGER = open_store("sqlite://")


def emptied() -> Store:
    """Return a ledger that holds nothing: always the same one, since making its tables costs more than a story."""
    with LEDGER.engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            if table.name != "meta":
                connection.execute(table.delete())
    return LEDGER


def take(store: Store, one: Snapshot) -> Iterator[None]:
    """Take one look as a worker does, step by step."""
    store.archive.keep(one)
    yield
    reading, _ = READER.read(one, store.looks.baseline(page_id(one.site, one.page), before=one.fetched_at))
    yield
    store.looks.record([reading])
    yield


def conclude(store: Store, at: datetime, events: SqlEvents | None = None) -> None:
    """Conclude whatever has news."""
    concluder = Concluder(WATCHED, events or store.events, store.archive)
    concluder.follow()
    concluder.settle(at)


def deliver(story: Story, *, settle_after: frozenset[int] = frozenset()) -> Store:
    """Return a ledger that got the looks of *story* in this order, and concluded after some and at the end."""
    store = emptied()
    for number, one in enumerate(story):
        for _ in take(store, one):
            pass
        if number in settle_after:
            conclude(store, one.fetched_at)
    conclude(store, max(one.fetched_at for one in story))
    return store


def told(store: Store) -> list[dict[str, Any]]:
    """Return all that is told now, without what the ledger adds."""
    found = store.events.events(EventQuery(statuses=frozenset(Status) - {Status.RETRACTED}))
    lines = [{key: value for key, value in event_json(one).items() if key not in BOOKKEEPING} for one in found]
    assert store.archive.pending() == ()
    assert store.events.unsettled() == ()
    return sorted(lines, key=lambda line: str(line["id"]))


def some(data: st.DataObject, story: Story) -> frozenset[int]:
    return frozenset(data.draw(st.sets(st.integers(0, len(story) - 1), max_size=3)))


@settings(few, max_examples=12)
@given(stories(), st.data())
def test_any_order_of_delivery_tells_the_same(story: Story, data: st.DataObject) -> None:
    order = data.draw(st.permutations(story))

    assert told(deliver(order, settle_after=some(data, story))) == told(deliver(story))


@settings(few, max_examples=10)
@given(stories(), st.data())
def test_looks_that_come_late_or_again_tell_the_same(story: Story, data: st.DataObject) -> None:
    late = data.draw(st.lists(st.sampled_from(story), max_size=5, unique_by=id))
    again = data.draw(st.lists(st.sampled_from(story), max_size=8))
    order = [*(one for one in story if one not in late), *late, *again]

    assert told(deliver(order, settle_after=some(data, story))) == told(deliver(story))


def test_a_list_that_comes_late_is_not_held_against_what_came_since() -> None:
    """A list that seemed to have lost rows was called stale; then the next one seemed the first, and its acts no news."""
    act = Act("任命张建国为云岭省数据局副局长。", signed=-3, out=2)
    first, *lists = (look("list", at, list_page({0: act}, at, Print())) for at in (0, 3, 6))
    others = [look("home", at, home_page(NEW, Print())) for at in (0, 1)]
    acts = [look("act0", at, act_page(0, act, Print())) for at in (2, 3)]

    in_order = told(deliver([*others, first, *acts, *lists]))

    assert [line["type"] for line in in_order] == ["leader.appointed"]
    assert told(deliver([*others, *lists, first, *acts])) == in_order


@settings(few, max_examples=6)
@given(stories(still=True))
def test_a_story_in_which_nothing_happens_tells_nothing(story: Story) -> None:
    assert told(deliver(story)) == []


@settings(few, max_examples=10)
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
    import html

    return "".join(html.unescape(text).split())


@settings(few, max_examples=6)
@given(stories())
def test_what_is_concluded_again_from_the_archive_differs_in_nothing(story: Story) -> None:
    store = deliver(story)

    assert rejudge(store, READER).differences == ()
    for site in WATCHED:
        store.events.recheck(site)
    before = store.events.events(EventQuery(statuses=None))
    conclude(store, story[-1].fetched_at)
    assert store.events.events(EventQuery(statuses=None)) == before


class Interrupted(SqlEvents):
    """Events of a worker that is overtaken by another one just when it has made up its mind."""

    def __init__(self, engine: Engine, meanwhile: Callable[[], None]) -> None:
        super().__init__(engine)
        self._meanwhile = meanwhile

    def settle(self, body: str, conclude: Callable[[tuple[Sighting, ...]], Conclusion], **more: Any) -> Any:
        """Settle *body*, and let the other one work before anything is written."""

        def thinking(history: tuple[Sighting, ...]) -> Conclusion:
            found = conclude(history)
            self._meanwhile()
            return found

        return super().settle(body, thinking, **more)


def work(store: Store, story: Story, steps: dict[bool, Iterator[None]], mine: bool) -> Iterator[None]:
    """Take the looks of *story* and conclude twice on the way and once at the end."""

    def meanwhile() -> None:
        for _ in range(2):
            next(steps[not mine], None) if mine else None

    events = Interrupted(store.engine, meanwhile)
    for number, one in enumerate(story, start=1):
        yield from take(store, one)
        if number % 9 == 0 or number == len(story):
            conclude(store, one.fetched_at, events)
            yield


@settings(few, max_examples=10)
@given(stories(), st.data())
def test_two_workers_at_once_tell_the_same(story: Story, data: st.DataObject) -> None:
    shared = data.draw(st.lists(st.sampled_from((0, 1, 2)), min_size=len(story), max_size=len(story)))
    turns = data.draw(st.lists(st.booleans(), min_size=4, max_size=40))
    store = emptied()
    steps: dict[bool, Iterator[None]] = {}
    for mine in (True, False):
        steps[mine] = work(store, [one for one, whose in zip(story, shared, strict=True) if whose != int(mine)], steps, mine)

    while steps[True] or steps[False]:
        ended = [next(steps[turn], "ended") for turn in turns]
        if "ended" in ended:
            break
    for mine in (True, False):
        for _ in steps[mine]:
            pass

    assert told(store) == told(deliver(story))


class Killed(BaseException):
    """The end of a program, at once; nothing in it can catch this."""


@dataclass
class SavedCrawl:
    """A crawl whose answers are those of a story."""

    answers: dict[tuple[str, datetime], Snapshot]

    async def run(
        self,
        targets: Iterable[Target],
        on_answer: Callable[[Target, Answer], list[Target]],
        *,
        clock: Callable[[], datetime],
        settings: CrawlSettings,
    ) -> CrawlReport:
        """Answer every target from the story; what is not in it is not asked."""
        for target in targets:
            if (one := self.answers.get((target.page, clock()))) is not None:
                on_answer(target, Answer(one))
        return CrawlReport(0, 0, {}, 0, 0, 0, ())


@dataclass
class Life:
    """A program that polls a story round by round, and dies before some of its commits."""

    story: Story
    deaths: list[int] = field(default_factory=list)
    store: Store = field(default_factory=emptied)
    left: int = -1

    def commit(self, _: object) -> None:
        """Count a commit; die instead of making one whose turn it is."""
        self.left -= 1
        if self.left == 0:
            raise Killed

    def live(self) -> list[dict[str, Any]]:
        """Poll every round, again after each death, and return what is told at the end."""
        answers = {(one.page, one.fetched_at): one for one in self.story}
        event.listen(self.store.engine, "commit", self.commit)
        try:
            for moment in sorted({one.fetched_at for one in self.story}):
                while not self._round(moment, answers):
                    pass
        finally:
            event.remove(self.store.engine, "commit", self.commit)
        return told(self.store)

    def _round(self, moment: datetime, answers: dict[tuple[str, datetime], Snapshot]) -> bool:
        if self.left <= 0:
            self.left = self.deaths.pop() if self.deaths else 0
        try:
            asyncio.run(self._watcher(moment, answers).poll(everything=True))
        except Killed:
            return False
        return True

    def _watcher(self, moment: datetime, answers: dict[tuple[str, datetime], Snapshot]) -> Watcher:
        return Watcher(
            sites=WATCHED,
            ledger=self.store,
            crawl=SavedCrawl(answers),  # type: ignore[arg-type]
            reader=READER,
            concluder=Concluder(WATCHED, self.store.events, self.store.archive, reviews=self.store.reviews),
            clock=lambda: moment,
            limits=LIMITS,
            timing=ALWAYS,
            delay=0,
        )


@settings(few, max_examples=6)
@given(stories(days=6), st.lists(st.integers(1, 60), min_size=1, max_size=3))
def test_a_kill_between_any_two_steps_tells_the_same(story: Story, deaths: list[int]) -> None:
    assert Life(story, deaths).live() == Life(story).live()
