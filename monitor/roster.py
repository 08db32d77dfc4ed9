"""The roster of a body through time: the union of its roster pages, state by state."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.claims import FIRST_ROUND
from monitor.departures import Departures
from monitor.entries import Entry, entries_of
from monitor.history import Sighting
from monitor.lists import Lists, Page, shown_soon
from monitor.masses import Hold, is_mass, missing, retitled
from monitor.model import Role
from monitor.posts import as_compared
from monitor.seeding import absences, seeds


@dataclass(frozen=True, slots=True)
class State:
    """Who is on the roster from *start* to *last*, seen in *looks* good looks.

    *prior* is the last good look, before *start*, at the page whose change began this state.
    """

    start: datetime
    last: datetime
    looks: int
    people: Mapping[str, Entry]
    run: Sighting
    prior: datetime | None = None


@dataclass(frozen=True, slots=True)
class RosterHistory:
    """The believed states in order, what was ever held, what of it still waits, and since when an empty place had been seen."""

    states: tuple[State, ...]
    holds: tuple[Hold, ...] = ()
    absent_since: datetime | None = None
    waiting: tuple[Hold, ...] = ()


def roster_history(
    runs: Sequence[Sighting],
    names: frozenset[str],
    explained: Departures,
    accepted: frozenset[str],
    own: str | None = None,
    suspected: frozenset[tuple[str, frozenset[str]]] = frozenset(),
) -> RosterHistory:
    """Return the union roster of *runs* (one body's, in order) through time.

    *names* are the body's names: a roster entry of another organisation does not count, except on the site *own*
    that is the body's alone: who leads there by a post elsewhere stands there with that post. *explained* is
    whose leaving an act states; *accepted* are SHA-256 of held pages that a review has accepted, *suspected* pages
    with the people whose absence many sites share (crowds.py).
    """
    unseen = absences(runs)
    pages = seeds(runs, names, unseen, own)
    lists = Lists(pages)
    first: tuple[str, str] | None = None
    states: list[State] = []
    holds: list[Hold] = []
    waiting: dict[tuple[str, str], Hold] = {}
    for place, run in enumerate(runs):
        if run.role not in (Role.ROSTER, Role.PROFILE) or not run.good or lists.is_leftover(run):
            continue
        entries = entries_of(run, names, own)
        key = (run.site, run.page)
        first = first or key
        page = pages.setdefault(key, Page(run.role))
        gone = lists.parts_gone(run)
        before = {**page.entries, **{name: entry for part in gone for name, entry in part.entries.items()}}
        window = (page.last or run.first_seen, run.first_seen)
        lost = missing(before, entries, window, explained)
        if lost:
            elsewhere = lists.shown_elsewhere(run, gone) | shown_soon(runs, place, names, own)
            lost = tuple(person for person in lost if person not in elsewhere)
        hold = _doubted(Hold(run, lost, len(before)), suspected, retitled(before, entries, window, explained))
        if hold is not None and run.sha256 not in accepted and run.role is Role.ROSTER:
            holds.append(hold)
            if not hold.asks_the_same(waiting.get(key)):
                waiting[key] = hold
            continue
        waiting.pop(key, None)
        lists.take(run, gone)
        page.entries, prior, page.last = entries, page.last, run.last_seen
        if states and states[-1].last > run.first_seen:
            states[-1] = _until(states[-1], run.first_seen)
        _append(states, State(run.first_seen, run.last_seen, run.looks, _union(pages.values()), run, prior))
    absent_since = unseen.get(first) if first is not None else None
    return RosterHistory(tuple(states), tuple(holds), absent_since, tuple(waiting.values()))


def _doubted(
    hold: Hold, suspected: frozenset[tuple[str, frozenset[str]]], alike: tuple[tuple[str, ...], tuple[str, ...]]
) -> Hold | None:
    """Return what must be held of a look that lost whom *hold* names and printed *alike* titles otherwise; None for nothing."""
    if is_mass(len(hold.lost), hold.total) or (hold.run.page, frozenset(hold.lost)) in suspected:
        return hold
    people, posts = alike
    return Hold(hold.run, people, hold.total, posts) if people else None


def _until(state: State, moment: datetime) -> State:
    """Return *state* as it stood until another page changed the union at *moment*, with its share of the looks.

    Two pages that change in one round pass through a state that nobody saw for longer than the round.
    """
    if moment - state.start <= FIRST_ROUND:
        return replace(state, last=state.start, looks=1)
    share = (moment - state.start) / (state.last - state.start)
    return replace(state, last=moment, looks=max(1, int(state.looks * share)))


def _union(pages: Iterable[Page]) -> dict[str, Entry]:
    """Return everybody once; posts come from the page that states any.

    A profile tells of somebody's posts and not that he is still there: it may stand for years after its link
    is gone. Only where there is no list at all do the profiles make the roster.
    """
    pages = list(pages)
    lists = [page for page in pages if page.role is Role.ROSTER] or pages
    people: dict[str, Entry] = {}
    for page in lists:
        for person, entry in page.entries.items():
            if person not in people or (entry.posts and not people[person].posts):
                people[person] = entry
    for page in pages:
        for person, entry in page.entries.items():
            if person in people:
                people[person] = _with_told(people[person], entry)
    return people


def _with_told(known: Entry, other: Entry) -> Entry:
    """Return *known* with what another page tells of its posts, or of the mode in which they are held."""
    if not known.posts or not other.posts:
        return other if other.posts else known
    same = set(map(as_compared, known.posts)) == set(map(as_compared, other.posts))
    return replace(known, told=other.told) if same and known.told.mode is None and other.told.mode is not None else known


def _append(states: list[State], state: State) -> None:
    """Add *state*, or lengthen the newest one when it says the same."""
    if not states or not _same(states[-1].people, state.people):
        states.append(state)
        return
    newest = states[-1]
    same_page = (newest.run.site, newest.run.page) == (state.run.site, state.run.page)
    looks = newest.looks + state.looks if same_page else max(newest.looks, state.looks)
    people = {person: entry.then(state.people[person]) for person, entry in newest.people.items()}
    states[-1] = State(newest.start, max(newest.last, state.last), looks, people, newest.run, newest.prior)


def _same(one: Mapping[str, Entry], other: Mapping[str, Entry]) -> bool:
    """Compare people and posts; the order of the list and of the titles is no news (domain.md §3.3.7)."""
    return one.keys() == other.keys() and all(entry.says_the_same(other[person]) for person, entry in one.items())
