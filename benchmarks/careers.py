"""Of many made-up careers of one person: how many have an event withdrawn, one lowered to a candidate, or one told that was not so.

    python -m benchmarks.careers                              # the careers of the seeds 0 to 999
    python -m benchmarks.careers --first 1000 --count 1000    # those of the next thousand
    python -m benchmarks.careers --show 60                    # one career, and what is told of it day by day

Acts give and take a few seats, days or weeks apart; some are found late and some never. A list of leaders follows them in their
order, late or a day early. Each career is watched day by day, and what is told for certain is compared with the day before and
with what was decided. Prints how many careers have a fault of each kind, the share without any, and the seeds; docs/mutation.md
has the last figures.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from monitor.events import Event, EventType, Status
from monitor.facts import Action
from monitor.history import Sighting
from tests.unit.monitor.history import START, day, fact, home, notice, roster, until
from tests.unit.monitor.told import STAFF, events

NAME = "钱七"
CERTAIN = (Status.CONFIRMED, Status.CORRECTED)
COMING = (EventType.LEADER_APPOINTED, EventType.LEADER_LISTED)
GOING = (EventType.LEADER_REMOVED, EventType.LEADER_DELISTED)
WITHDRAWN, LOWERED, UNTRUE = "withdrawn", "lowered", "untrue"
KINDS = {
    WITHDRAWN: "an event withdrawn",
    LOWERED: "none withdrawn, but one lowered to a candidate",
    UNTRUE: "a coming or going told that was not so",
}

Seats = tuple[str, ...]
Clause = tuple[Action, str]
Teller = Callable[[Sequence[Sighting]], Sequence[Event]]


@dataclass(frozen=True, slots=True)
class Settings:
    """What careers are made of; a *delay* and a *lag* that stand twice are drawn twice as often."""

    seats: Seats = ("副局长", "总工程师", "总经济师")
    steps: int = 5
    apart: int = 25  # the most days between two acts
    last: int = 70  # the last day of an act
    end: int = 120  # the last look
    takes: float = 0.6
    gives_too: float = 0.4
    found: float = 0.9
    delays: tuple[int, ...] = (0, 0, 0, 1, 2, 5, 12, 20, 40)
    lags: tuple[int, ...] = (-1, 0, 1, 2, 3, 7, 12, 20, 30, 40)


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on one *day*, and the day on which the act is *found*, None for never."""

    number: int
    day: int
    clauses: tuple[Clause, ...]
    found: int | None

    def act(self) -> Sighting | None:
        """Return the run of the act's page."""
        if self.found is None:
            return None
        on = f"{day(self.day):%Y-%m-%d}"
        return notice("任" * self.number, self.found, *(fact(NAME, *clause, on) for clause in self.clauses), published=on)


@dataclass(frozen=True, slots=True)
class Career:
    """The decisions on one person, and the seats in which the list of leaders *shows* him from each day on."""

    decisions: tuple[Decision, ...]
    shows: tuple[tuple[int, Seats], ...]
    end: int

    def runs(self) -> list[Sighting]:
        """Return what is seen of the pages, from the first day to the last."""
        ends = [first - 1 for first, _ in self.shows[1:]] + [self.end]
        lists = [
            roster(first, last, **STAFF, **({NAME: "、".join(seats)} if seats else {}))
            for (first, seats), last in zip(self.shows, ends, strict=True)
        ]
        acts = (decision.act() for decision in self.decisions)
        return [home(0, self.end), *lists, *(act for act in acts if act is not None)]

    def looks(self) -> list[int]:
        """Return the days on which something new may be told: those of a new run, a day later, and when an absence is believed."""
        firsts = [(run.first_seen - START).days for run in self.runs()[1:]]
        return sorted({min(first + more, self.end) for first in firsts for more in (0, 1, 3, 4)} | {self.end})

    def turnover(self) -> Counter[Clause]:
        """Return how often each seat was given and taken in truth."""
        return Counter(clause for decision in self.decisions for clause in decision.clauses)


@dataclass
class Score:
    """The seeds of the careers with a fault of each kind."""

    careers: int = 0
    seeds: dict[str, list[int]] = field(default_factory=lambda: {kind: [] for kind in KINDS})

    def add(self, seed: int, kinds: set[str]) -> None:
        """Count the career of *seed*."""
        self.careers += 1
        for kind in kinds:
            self.seeds[kind].append(seed)

    def lines(self) -> Iterator[str]:
        """Yield the figures, and the seeds behind them."""
        faulty = {seed for seeds in self.seeds.values() for seed in seeds}
        yield f"{self.careers} careers, {self.careers - len(faulty)} without a fault"
        for kind, words in KINDS.items():
            yield f"{len(self.seeds[kind]):>4} with {words}: {' '.join(map(str, self.seeds[kind]))}".rstrip(": ")


def drawn(chance: random.Random, settings: Settings) -> Career:
    """Draw one career."""
    at_first: Seats = chance.choice([(), (), (chance.choice(settings.seats),)])
    decisions: list[Decision] = []
    held, states, on = at_first, [(0, at_first)], 3
    for number in range(1, chance.randint(1, settings.steps) + 1):
        on += chance.randint(1, settings.apart)
        if on > settings.last:
            break
        clauses = _clauses(chance, settings, held)
        if not clauses:
            continue
        held = _after(held, clauses)
        found = on + chance.choice(settings.delays)
        decisions.append(Decision(number, on, clauses, found if chance.random() < settings.found else None))
        states.append((on, held))
    return Career(tuple(decisions), _shown(chance, settings, states), settings.end)


def _clauses(chance: random.Random, settings: Settings, held: Seats) -> tuple[Clause, ...]:
    clauses: list[Clause] = []
    free = [seat for seat in settings.seats if seat not in held]
    if held and chance.random() < settings.takes:
        clauses.append((Action.REMOVED, chance.choice(held)))
    if free and (not clauses or chance.random() < settings.gives_too):
        clauses.append((Action.APPOINTED, chance.choice(free)))
    return tuple(clauses)


def _after(held: Seats, clauses: Sequence[Clause]) -> Seats:
    for action, seat in clauses:
        held = tuple(one for one in held if one != seat) if action is Action.REMOVED else (*held, seat)
    return held


def _shown(chance: random.Random, settings: Settings, states: Sequence[tuple[int, Seats]]) -> tuple[tuple[int, Seats], ...]:
    """Let the list follow each of the *states*, in their order."""
    shown = [states[0]]
    for on, held in states[1:]:
        shown.append((max(shown[-1][0] + 1, on + chance.choice(settings.lags), 1), held))
    return tuple(shown)


def told_of(runs: Sequence[Sighting]) -> list[Event]:
    """Return what is told of the one whose career it is."""
    return [event for event in events(*runs) if event.person == NAME]


def faults(career: Career, tell: Teller = told_of) -> set[str]:
    """Return the kinds of what is wrong with what is told of *career* day by day."""
    found: set[str] = set()
    certain: set[str] = set()
    runs, true = career.runs(), career.turnover()
    for number in career.looks():
        told = tell(until(number, runs))
        now = [event for event in told if event.status in CERTAIN]
        ids = {event.id for event in now}
        if certain - ids:
            found.add(WITHDRAWN if certain - {event.id for event in told} else LOWERED)
        if _turnover(now) - true:
            found.add(UNTRUE)
        certain = ids
    return found - {LOWERED} if WITHDRAWN in found else found


def _turnover(told: Sequence[Event]) -> Counter[Clause]:
    """Return how often each seat is given and taken by what is *told*."""
    counted: Counter[Clause] = Counter()
    for event in told:
        counted.update(_changes(event))
    return counted


def _changes(event: Event) -> Iterator[Clause]:
    if event.type in COMING:
        yield Action.APPOINTED, event.post or ""
    elif event.type in GOING:
        yield Action.REMOVED, event.post or ""
    elif event.type is EventType.LEADER_ROLE_CHANGED:
        before, after = _seats(event.before), _seats(event.after)
        yield from ((Action.APPOINTED, seat) for seat in after - before)
        yield from ((Action.REMOVED, seat) for seat in before - after)


def _seats(side: dict[str, object] | None) -> set[str]:
    posts = (side or {}).get("posts")
    return set(posts) if isinstance(posts, list) else set()


def story(career: Career) -> Iterator[str]:
    """Yield the acts, what the list shows, and what is told, once more whenever that changes."""
    for decision in career.decisions:
        yield f"act of day {decision.day}, found {decision.found}: {', '.join(f'{how} {seat}' for how, seat in decision.clauses)}"
    for first, seats in career.shows:
        yield f"list from day {first}: {'、'.join(seats)}"
    last: list[str] = []
    for number in career.looks():
        told = [f"    {_line(event)}" for event in told_of(until(number, career.runs()))]
        if told != last:
            yield from (f"told on day {number}:", *told)
        last = told


def _line(event: Event) -> str:
    sides = " → ".join("、".join(sorted(_seats(side))) or "-" for side in (event.before, event.after))
    return f"{event.id[3:9]} {event.type.value} {event.status.value} {event.decided_on or '-'} {event.post}: {sides}"


def main() -> None:
    """Print the score of the careers asked for, or one of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--count", type=int, default=1000, help="how many careers")
    parser.add_argument("--found", type=float, default=Settings().found, help="the share of the acts that are ever found")
    parser.add_argument("--show", type=int, metavar="SEED", help="print the career of this seed instead")
    wanted = parser.parse_args()
    settings = replace(Settings(), found=wanted.found)
    if wanted.show is not None:
        lines = story(drawn(random.Random(wanted.show), settings))
    else:
        score = Score()
        for seed in range(wanted.first, wanted.first + wanted.count):
            score.add(seed, faults(drawn(random.Random(seed), settings)))
        lines = score.lines()
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
