"""One crawl's order: what to ask, whom to tell, within which limits, and how far it has got.

The order lives outside Scrapy's spider, so that it can be closed before the spider exists.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from inspect import isawaitable

from monitor.model import Failure
from scraper.lanes import Lanes
from scraper.limits import CrawlSettings
from scraper.robots import RobotsShelf
from scraper.target import Answer, Target
from scraper.wire import Wire

OnAnswer = Callable[[Target, Answer], Awaitable[Iterable[Target]] | Iterable[Target]]
Clock = Callable[[], datetime]


@dataclass
class Tally:
    """What a crawl has done so far."""

    accepted: int = 0
    answers: int = 0
    not_modified: int = 0
    failures: Counter[Failure] = field(default_factory=Counter)
    followed: Counter[str] = field(default_factory=Counter)
    not_followed: int = 0
    faults: list[tuple[Target, Exception]] = field(default_factory=list)


class Order:
    """Targets in lanes, and the one who is told what came."""

    def __init__(
        self,
        targets: Iterable[Target],
        on_answer: OnAnswer,
        clock: Clock,
        limits: CrawlSettings,
        wire: Wire,
        robots: RobotsShelf,
        last_asked: dict[str, float],
        *,
        closed: bool = False,
    ) -> None:
        self.clock = clock
        self.limits = limits
        self.wire = wire
        self.robots = robots
        self.last_asked = last_asked
        self.lanes = Lanes(targets)
        self.lanes.closed = closed
        self.tally = Tally(accepted=len(self.lanes))
        self._on_answer = on_answer
        self._abandoned = False
        self._seen: set[tuple[str, str, str]] = set()

    def abandon(self) -> None:
        """Ask nothing more and tell nobody what still comes."""
        self.lanes.closed = True
        self._abandoned = True

    async def tell(self, target: Target, answer: Answer) -> int:
        """Hand on *answer* and queue what it leads to; return how many targets were queued."""
        if self._abandoned:
            return 0
        self._count(answer)
        try:
            told = self._on_answer(target, answer)
            further = tuple(await told if isawaitable(told) else told)
        except Exception as fault:  # noqa: BLE001 - one page's fault must not end the round; the report carries it
            self.tally.faults.append((target, fault))
            return 0
        return sum(self._follow(following) for following in further)

    def _follow(self, target: Target) -> bool:
        key = (target.site, target.page, target.url)
        full = target.counted and self.tally.followed[target.site] >= self.limits.max_follow
        if key in self._seen or full:
            self.tally.not_followed += 1
            return False
        self._seen.add(key)
        self.tally.followed[target.site] += target.counted
        self.lanes.add(target)
        return True

    def _count(self, answer: Answer) -> None:
        self.tally.answers += 1
        self.tally.not_modified += answer.not_modified
        if answer.snapshot.failure is not None:
            self.tally.failures[answer.snapshot.failure] += 1
