"""Entries: who stands on one roster page as a leader of the body, with the fact that says so."""

from dataclasses import dataclass

from monitor.facts import ELSEWHERE, LeaderFact
from monitor.history import Sighting
from monitor.posts import is_title


@dataclass(frozen=True, slots=True)
class Entry:
    """One person on the roster: posts in the page's order, and the fact that says so."""

    posts: tuple[str, ...]
    fact: LeaderFact
    run: Sighting

    def says_the_same(self, other: "Entry") -> bool:
        """Compare the posts: a name without a title says nothing about the title, it is no other one."""
        return not self.posts or not other.posts or frozenset(self.posts) == frozenset(other.posts)


def entries_of(run: Sighting, names: frozenset[str], own: str | None) -> dict[str, Entry]:
    """Return the leaders of the body named *names* on *run*'s page, by person; *own* is the site that is its alone."""
    assert run.observation is not None
    found: dict[str, Entry] = {}
    elsewhere: dict[str, Entry] = {}
    for fact in run.observation.leaders:
        if is_title(fact.person):
            continue
        if _is_own(fact, names):
            _add(found, fact, fact.posts, run)
        elif run.site == own and fact.rule != ELSEWHERE:
            _add(elsewhere, fact, tuple(f"{fact.organisation}{post}" for post in fact.posts), run)
    return {**elsewhere, **found}


def _is_own(fact: LeaderFact, names: frozenset[str]) -> bool:
    """Say whether the page counts somebody among the leaders of the body named *names*, or says nothing else."""
    return fact.organisation is None or fact.organisation in names


def _add(entries: dict[str, Entry], fact: LeaderFact, posts: tuple[str, ...], run: Sighting) -> None:
    earlier = entries.get(fact.person)
    joined = tuple(dict.fromkeys((*(earlier.posts if earlier else ()), *posts)))
    entries[fact.person] = Entry(joined, earlier.fact if earlier else fact, run)
