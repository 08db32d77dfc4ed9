"""Targets in lanes: one at a time from a host, no host behind another."""

from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Role
from scraper.lanes import Lanes
from scraper.target import Target


def target(host: str, number: int) -> Target:
    return Target("s", str(number), Role.HOME, f"http://{host}/{number}", frozenset({host}))


def test_hosts_take_turns_and_a_busy_host_waits() -> None:
    lanes = Lanes([target("a", 1), target("a", 2), target("b", 3)])

    first, second, none = lanes.take(), lanes.take(), lanes.take()

    assert (first, second, none) == (target("a", 1), target("b", 3), None)
    assert first is not None
    lanes.free(first)
    assert (lanes.take(), lanes.take(), len(lanes)) == (target("a", 2), None, 0)


def test_a_closed_order_gives_nothing_more() -> None:
    lanes = Lanes([target("a", 1)])
    lanes.closed = True

    assert (lanes.take(), len(lanes)) == (None, 1)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=40))
def test_every_target_is_taken_exactly_once_in_the_order_of_its_host(steps: list[tuple[str, bool]]) -> None:
    lanes, taken, busy = Lanes(), [], []
    for number, (host, free) in enumerate(steps):
        lanes.add(target(host, number))
        if free and busy:
            lanes.free(busy.pop())
        elif (one := lanes.take()) is not None:
            taken.append(one)
            busy.append(one)
            assert len({each.host for each in busy}) == len(busy)
    while busy or len(lanes):
        while busy:
            lanes.free(busy.pop())
        while (one := lanes.take()) is not None:
            taken.append(one)
            busy.append(one)

    for host in "abc":
        expected = [target(host, number) for number, (of, _) in enumerate(steps) if of == host]
        assert [each for each in taken if each.host == host] == expected
