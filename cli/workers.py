"""Workers: answers worked out by several processes and handed out in the order of the questions.

Each worker has a pipe of its own and sends every answer as soon as it has it, so it is known which item a worker had in
hand when it died; that item and what was to follow are given to a fresh worker, and an item that kills two is named and
passed over. A worker whose parent is gone reads the end of its pipe and goes too.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Generic, Self, TypeVar

from monitor.errors import RefusedError

Item = TypeVar("Item")
Answer = TypeVar("Answer")
# So many answers may wait for one before them; memory stays bounded by it.
WINDOW = 256
# That many deaths without one answer between them: it is not the items.
HOPELESS = 10
LAST_WORD_SECONDS = 2.0
_SPAWN = multiprocessing.get_context("spawn")


@dataclass
class _Worker(Generic[Item]):
    """One process with its pipe, and the numbered items it still has to answer."""

    process: multiprocessing.process.BaseProcess
    link: "Connection[Sequence[Item], object]"
    left: deque[tuple[int, Item]] = field(default_factory=deque)


class Workers(Generic[Item, Answer]):
    """A fixed number of processes that apply *work* to items.

    *work* must be importable from anywhere, since a worker is started afresh and inherits nothing. *given_up* makes the
    answer for an item that killed its worker twice; *tell* hears of every death in one line, with what *name* calls the item.
    """

    def __init__(
        self,
        count: int,
        work: Callable[[Item], Answer],
        *,
        name: Callable[[Item], str],
        given_up: Callable[[Item, str], Answer],
        tell: Callable[[str], None],
    ) -> None:
        self._count, self._work = count, work
        self._name, self._given_up, self._tell = name, given_up, tell
        self._crew: list[_Worker[Item]] = []
        self._again: deque[list[tuple[int, Item]]] = deque()
        self._suspects: set[int] = set()
        self._done: dict[int, Answer] = {}
        self._deaths = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._crew:
            worker.process.kill()
        for worker in self._crew:
            _bury(worker)
        self._crew.clear()

    def answers(self, chunks: Iterable[Sequence[Item]]) -> Iterator[Answer]:
        """Yield the answers to the items of *chunks*, in their order; no more of them are taken than there is room for."""
        numbered = _numbered(chunks)
        following = 0
        while True:
            while following in self._done:
                yield self._done.pop(following)
                following += 1
            self._hand_out(numbered)
            busy = [worker for worker in self._crew if worker.left]
            if busy:
                self._listen(busy)
            elif following not in self._done:
                return

    def _hand_out(self, numbered: Iterator[list[tuple[int, Item]]]) -> None:
        """Give every idle worker a chunk: first what a dead one left, then new ones as long as there is room."""
        while (idle := self._idle()) is not None:
            if self._again:
                chunk = self._again.popleft()
            elif len(self._done) >= WINDOW or (new := next(numbered, None)) is None:
                return
            else:
                chunk = new
            self._give(idle, chunk)

    def _idle(self) -> _Worker[Item] | None:
        while len(self._crew) < self._count:
            self._crew.append(self._start())
        return next((worker for worker in self._crew if not worker.left), None)

    def _start(self) -> _Worker[Item]:
        ours, theirs = _SPAWN.Pipe()
        process = _SPAWN.Process(target=_serve, args=(theirs, self._work), daemon=True)
        # Ctrl-C goes to every process of the terminal; only the parent answers it, even while a worker starts.
        # The tracker is started first, since starting it takes every such mask away.
        resource_tracker.ensure_running()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        theirs.close()
        return _Worker(process, ours)

    def _give(self, worker: _Worker[Item], chunk: list[tuple[int, Item]]) -> None:
        worker.left.extend(chunk)
        try:
            worker.link.send([item for _, item in chunk])
        except OSError:
            # It died before it had this: no item is to blame.
            cause = self._dismiss(worker)
            self._again.appendleft(chunk)
            self._tell(f"bureauwatch: a process died ({cause}) with nothing to do: another one takes its place")

    def _listen(self, busy: Sequence[_Worker[Item]]) -> None:
        by_link = {worker.link: worker for worker in busy}
        for link in wait(list(by_link)):
            worker = by_link[link]  # type: ignore[index]  # wait returns what it was given
            try:
                self._done[worker.left[0][0]] = worker.link.recv()  # type: ignore[assignment]
            except (EOFError, OSError):
                self._lose(worker)
            else:
                worker.left.popleft()
                self._deaths = 0

    def _lose(self, worker: _Worker[Item]) -> None:
        """Say that *worker* died; give what it had to another, but for an item that killed two."""
        cause = self._dismiss(worker)
        left = list(worker.left)
        number, item = left[0]
        if number in self._suspects:
            left.pop(0)
            self._done[number] = self._given_up(item, f"two processes died reading it, the last one {cause}")
        else:
            self._suspects.add(number)
            self._tell(f"bureauwatch: a process died ({cause}) at {self._name(item)}: read again in a fresh one")
        if left:
            self._again.append(left)

    def _dismiss(self, worker: _Worker[Item]) -> str:
        self._crew.remove(worker)
        cause = _bury(worker)
        self._deaths += 1
        if self._deaths >= HOPELESS:
            raise RefusedError(f"{HOPELESS} processes died one after the other ({cause}); try --jobs 1")
        return cause


def _numbered(chunks: Iterable[Sequence[Item]]) -> Iterator[list[tuple[int, Item]]]:
    number = 0
    for chunk in chunks:
        yield list(enumerate(chunk, start=number))
        number += len(chunk)


def _serve(link: "Connection[object, Sequence[Item]]", work: Callable[[Item], Answer]) -> None:
    """Answer until the parent closes the pipe, or is gone."""
    with suppress(EOFError, OSError):
        while True:
            for item in link.recv():
                link.send(work(item))


def _bury(worker: _Worker[Item]) -> str:
    """See *worker* end, and return what ended it."""
    worker.link.close()
    worker.process.join(LAST_WORD_SECONDS)
    if worker.process.exitcode is None:
        worker.process.kill()
        worker.process.join()
    code = worker.process.exitcode or 0
    worker.process.close()
    return f"by {signal.strsignal(-code) or 'a signal'}, signal {-code}" if code < 0 else f"exit {code}"
