"""The roster of a body through time: the union of its roster pages, state by state."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.claims import FIRST_ROUND
from monitor.facts import ELSEWHERE, LeaderFact
from monitor.history import Sighting
from monitor.menu import missing_from_menu
from monitor.model import Role, Verdict
from monitor.posts import is_title

# A watched roster that answered one of these before it was ever good did not stand there yet (design §4.4).
NOT_YET_THERE = frozenset({Verdict.HTTP_ERROR, Verdict.SOFT_404, Verdict.EMPTY_COLUMN})
GONE_STATUS = frozenset({404, 410, 200})
# A mass change is at least three people and more than 40 % of a roster lost at once (design §4.4).
MASS_PEOPLE = 3
MASS_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Entry:
    """One person on the roster: posts in the page's order, and the fact that says so."""

    posts: tuple[str, ...]
    fact: LeaderFact
    run: Sighting


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
class Hold:
    """A mass change that waits for a person to look at it (design §4.4)."""

    run: Sighting
    lost: tuple[str, ...]
    total: int


@dataclass(frozen=True, slots=True)
class RosterHistory:
    """The believed states in order, what is held, and since when an empty place had been seen."""

    states: tuple[State, ...]
    holds: tuple[Hold, ...] = ()
    absent_since: datetime | None = None


@dataclass
class _Page:
    """The current content of one roster page while the union is walked."""

    role: Role
    entries: dict[str, Entry] = field(default_factory=dict)
    last: datetime | None = None


def roster_history(
    runs: Sequence[Sighting],
    names: frozenset[str],
    explained: frozenset[str],
    accepted: frozenset[str],
    own: str | None = None,
    suspected: frozenset[tuple[str, frozenset[str]]] = frozenset(),
) -> RosterHistory:
    """Return the union roster of *runs* (one body's, in order) through time.

    *names* are the body's names: a roster entry of another organisation does not count, except on the site *own*
    that is the body's alone: who leads there by a post elsewhere stands there with that post. *explained* are
    people whose leaving an act states; *accepted* are SHA-256 of held pages that a review has accepted, *suspected* pages
    with the people whose absence many sites share (crowds.py).
    """
    absences = _absences(runs)
    pages = _seeds(runs, names, absences, own)
    first: tuple[str, str] | None = None
    states: list[State] = []
    holds: list[Hold] = []
    for run in runs:
        if run.role not in (Role.ROSTER, Role.PROFILE) or not run.good:
            continue
        entries = _entries(run, names, own)
        first = first or (run.site, run.page)
        page = pages.setdefault((run.site, run.page), _Page(run.role))
        lost = [person for person in page.entries if person not in entries and person not in explained]
        doubtful = _is_mass(len(lost), len(page.entries)) or (run.page, frozenset(lost)) in suspected
        if doubtful and run.sha256 not in accepted and run.role is Role.ROSTER:
            holds.append(Hold(run, tuple(lost), len(page.entries)))
            continue
        page.entries, prior, page.last = entries, page.last, run.last_seen
        _append(states, State(run.first_seen, run.last_seen, run.looks, _union(pages.values()), run, prior))
    return RosterHistory(tuple(states), tuple(holds), absences.get(first) if first is not None else None)


def _is_mass(lost: int, total: int) -> bool:
    return lost >= MASS_PEOPLE and lost > MASS_SHARE * total


def _entries(run: Sighting, names: frozenset[str], own: str | None) -> dict[str, Entry]:
    assert run.observation is not None
    found: dict[str, Entry] = {}
    elsewhere: dict[str, Entry] = {}
    for fact in run.observation.leaders:
        if is_title(fact.person):
            continue
        if fact.organisation is None or fact.organisation in names:
            _add(found, fact, fact.posts, run)
        elif run.site == own and fact.rule != ELSEWHERE:
            _add(elsewhere, fact, tuple(f"{fact.organisation}{post}" for post in fact.posts), run)
    return {**elsewhere, **found}


def _add(entries: dict[str, Entry], fact: LeaderFact, posts: tuple[str, ...], run: Sighting) -> None:
    earlier = entries.get(fact.person)
    joined = tuple(dict.fromkeys((*(earlier.posts if earlier else ()), *posts)))
    entries[fact.person] = Entry(joined, earlier.fact if earlier else fact, run)


def _union(pages: Iterable[_Page]) -> dict[str, Entry]:
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
            if person in people and entry.posts and not people[person].posts:
                people[person] = entry
    return people


def _append(states: list[State], state: State) -> None:
    """Add *state*, or lengthen the newest one when it says the same."""
    if not states or not _same(states[-1].people, state.people):
        states.append(state)
        return
    newest = states[-1]
    same_page = (newest.run.site, newest.run.page) == (state.run.site, state.run.page)
    looks = newest.looks + state.looks if same_page else max(newest.looks, state.looks)
    people = {person: entry if entry.posts else state.people[person] for person, entry in newest.people.items()}
    states[-1] = State(newest.start, max(newest.last, state.last), looks, people, newest.run, newest.prior)


def _same(one: Mapping[str, Entry], other: Mapping[str, Entry]) -> bool:
    """Compare people and posts; the order of the list and of the titles is no news (domain.md §3.3.7)."""
    return one.keys() == other.keys() and all(_same_posts(entry, other[person]) for person, entry in one.items())


def _same_posts(one: Entry, other: Entry) -> bool:
    """A name without a title says nothing about the title: it is no other one."""
    return not one.posts or not other.posts or frozenset(one.posts) == frozenset(other.posts)


def _absences(runs: Sequence[Sighting]) -> dict[tuple[str, str], datetime]:
    """Return for each roster page that was seen not to stand there yet the last look at which it was not.

    That counts only while the site's home was good, and before the page was ever good. A page that nobody could ask
    for was not there either while the menu of the home page had no such column (menu.py).
    """
    home = next((run.first_seen for run in runs if run.role is Role.HOME and run.good), None)
    last: dict[tuple[str, str], datetime] = {}
    firsts: dict[tuple[str, str], Sighting] = {}
    for run in runs:
        page = (run.site, run.page)
        if run.role is not Role.ROSTER or page in firsts:
            continue
        if run.good:
            firsts[page] = run
        elif run.verdict in NOT_YET_THERE and run.status in GONE_STATUS and home is not None and home <= run.last_seen:
            last[page] = run.last_seen
    for page, first in firsts.items():
        if page not in last and (unlisted := missing_from_menu(runs, first)) is not None:
            last[page] = unlisted
    return {page: moment for page, moment in last.items() if page in firsts}


def _seeds(
    runs: Sequence[Sighting], names: frozenset[str], absences: Mapping[tuple[str, str], datetime], own: str | None
) -> dict[tuple[str, str], _Page]:
    """Return the pages with what they showed at first: it may have stood there before anybody looked (design §4.4).

    Of a page that comes later only people whom no other page ever showed are seeded; of the others more is known.
    """
    firsts: dict[tuple[str, str], Sighting] = {}
    pages_of: dict[str, set[tuple[str, str]]] = {}
    for run in runs:
        if run.role in (Role.ROSTER, Role.PROFILE) and run.good and run.observation is not None:
            firsts.setdefault((run.site, run.page), run)
            for fact in run.observation.leaders:
                pages_of.setdefault(fact.person, set()).add((run.site, run.page))
    began = min((run.first_seen for run in firsts.values()), default=None)
    seeds: dict[tuple[str, str], _Page] = {}
    for page, run in firsts.items():
        if page not in absences and began is not None:
            at_once = run.first_seen - began <= FIRST_ROUND
            entries = _entries(run, names, own).items()
            seeds[page] = _Page(run.role, {name: entry for name, entry in entries if at_once or pages_of[name] == {page}})
    return seeds


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch in which one person stands on the roster with the same posts, or does not."""

    entry: Entry | None
    start: datetime
    last: datetime
    looks: int
    run: Sighting
    others: int
    prior: datetime | None = None

    @property
    def posts(self) -> frozenset[str]:
        """The posts, as a set: their order is no news."""
        return frozenset(self.entry.posts) if self.entry is not None else frozenset()


def segments(states: Sequence[State], person: str, controls: Sequence[int]) -> list[Segment]:
    """Return the stretches of *person* in order, equal neighbours joined; *controls* as ``controls_of`` gives them."""
    joined: list[Segment] = []
    for state, others in zip(states, controls, strict=True):
        entry = state.people.get(person)
        segment = Segment(entry, state.start, state.last, state.looks, state.run, others, state.prior)
        if joined and alike(joined[-1], segment):
            segment = join(joined.pop(), segment)
        joined.append(segment)
    return joined


def controls_of(states: Sequence[State]) -> list[int]:
    """Count in each state the people known before it who still stand there: the positive control of an absence."""
    known: set[str] = set()
    counts: list[int] = []
    for state in states:
        counts.append(sum(person in known for person in state.people))
        known.update(state.people)
    return counts


def alike(one: Segment, other: Segment) -> bool:
    """Say whether two stretches show the same: present with the same posts, or absent."""
    if one.entry is None or other.entry is None:
        return one.entry is other.entry
    return _same_posts(one.entry, other.entry)


def join(one: Segment, other: Segment) -> Segment:
    """Return two like stretches as one, its looks added up."""
    entry = one.entry if one.entry is None or one.entry.posts else other.entry
    looks, others = one.looks + other.looks, max(one.others, other.others)
    return Segment(entry, one.start, other.last, looks, one.run, others, one.prior)


def people_of(states: Sequence[State]) -> Iterator[str]:
    """Yield everybody who was ever on the roster, once, in order of first sight."""
    seen: set[str] = set()
    for state in states:
        for person in state.people:
            if person not in seen:
                seen.add(person)
                yield person
