"""Two workers at once, and programs that die between any two steps: what is told in the end is what one calm program tells."""

import asyncio
import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event

from monitor.conclusion import Conclusion, EventQuery
from monitor.history import Sighting
from monitor.incidents import Incident
from monitor.model import Snapshot
from scheduler.concluding import Concluder
from scheduler.replay.stepping import ALWAYS
from scheduler.round import Watcher
from scraper.crawl import Answer, CrawlReport, CrawlSettings, Target
from storage.events import SqlEvents
from storage.store import Store
from tests.contract.pipeline import READER, conclude, deliver, emptied, take, told
from tests.histories import WATCHED, Act, Print, Story, act_page, list_page, look, stories

LIMITS = CrawlSettings(version="9", delay_scale=0)
few = settings(deadline=None, database=None)


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


def work(store: Store, story: list[Snapshot], steps: dict[bool, Iterator[None]], mine: bool, pause: int) -> Iterator[None]:
    """Take the looks of *story* and conclude now and then; while the one that is *mine* thinks, the other takes *pause* steps."""

    def meanwhile() -> None:
        for _ in range(pause if mine else 0):
            next(steps[not mine], None)

    events = Interrupted(store.engine, meanwhile)
    for number, one in enumerate(story, start=1):
        yield from take(store, one)
        if number % 9 == 0 or number == len(story):
            conclude(store, one.fetched_at, events)
            yield


@settings(few, max_examples=6)
@given(stories(), st.data())
def test_two_workers_at_once_tell_the_same(story: Story, data: st.DataObject) -> None:
    shared = data.draw(st.lists(st.sampled_from((0, 1, 2)), min_size=len(story), max_size=len(story)))
    turns, pause = data.draw(st.lists(st.booleans(), max_size=60)), data.draw(st.sampled_from((1, 5, 500)))
    store = emptied()
    steps: dict[bool, Iterator[None]] = {}
    for mine in (True, False):
        share = [one for one, whose in zip(story, shared, strict=True) if whose != int(mine)]
        steps[mine] = work(store, share, steps, mine, pause)

    for turn in (*turns, *itertools.repeat(True, 4 * len(story)), *itertools.repeat(False, 4 * len(story))):
        next(steps[turn], None)

    for one in store.events.events(EventQuery(statuses=None)):
        revisions = store.events.revisions(one.id)
        assert [revision.revision for revision in revisions] == list(range(1, len(revisions) + 1))
        assert all(replace(new, revision=old.revision, recorded_at=old.recorded_at) != old for old, new in pairwise(revisions))
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
    kept: set[tuple[str, datetime]] = field(default_factory=set)

    def commit(self, _: object) -> None:
        """Count a commit; die instead of making one whose turn it is."""
        self.left -= 1
        if self.left == 0:
            raise Killed

    def live(self) -> tuple[list[dict[str, Any]], tuple[Incident, ...]]:
        """Poll every round, again after each death; return the events and incidents at the end."""
        for moment in sorted({one.fetched_at for one in self.story}):
            while not self.round(moment):
                pass
        return told(self.store), self.store.incidents.all()

    def round(self, moment: datetime) -> bool:
        """Poll the round of *moment*; say whether the program lived to its end."""
        if self.left <= 0:
            self.left = self.deaths.pop() if self.deaths else 0
        event.listen(self.store.engine, "commit", self.commit)
        try:
            asyncio.run(self._watcher(moment).poll(everything=True))
        except Killed:
            return False
        finally:
            event.remove(self.store.engine, "commit", self.commit)
            self.kept |= {(one.snapshot.page, one.snapshot.fetched_at) for one in self.store.archive.pending()}
            self.kept |= {(one.page, one.fetched_at) for one in self.store.archive.snapshots()}
        return True

    def _watcher(self, moment: datetime) -> Watcher:
        answers = {(one.page, one.fetched_at): one for one in self.story}
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
@given(stories(days=5), st.lists(st.integers(1, 20), min_size=4, max_size=8))
def test_a_kill_between_any_two_steps_tells_the_same(story: Story, deaths: list[int]) -> None:
    assert Life(story, deaths).live() == Life(story).live()


@settings(few, max_examples=8)
@given(stories(days=5), st.lists(st.integers(5, 30), min_size=2, max_size=5))
def test_what_was_fetched_before_a_kill_is_told_though_the_round_is_never_ended(story: Story, deaths: list[int]) -> None:
    life = Life(story, deaths)
    moments = sorted({one.fetched_at for one in story})
    for moment in moments:
        life.round(moment)
    while not life.round(moments[-1]):
        pass
    kept = [one for one in story if (one.page, one.fetched_at) in life.kept]

    assert told(life.store) == told(deliver(kept))


def test_what_was_left_over_is_held_against_what_stood_there_before_it() -> None:
    act = Act("任命张建国为云岭省数据局副局长。", signed=-3, out=2)
    first, *lists = (look("list", at, list_page({0: act}, at, Print())) for at in (0, 3, 6))
    life = Life(Story(lists))
    life.live()
    life.store.archive.keep(first)

    Life(Story([look("act0", 7, act_page(0, act, Print()))]), store=life.store).live()

    assert {run.verdict.value for run in life.store.looks.runs("yunling/list")} == {"good"}
