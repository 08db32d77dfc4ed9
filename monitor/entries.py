"""Entries: who stands on one roster page as a leader of the body, with the fact that says so."""

from dataclasses import dataclass, replace

from monitor.facts import ELSEWHERE, LeaderFact
from monitor.history import Sighting
from monitor.modes import ACTING, NOTHING_TOLD, Told, mode_of, told_of
from monitor.posts import administrative, as_compared, is_title, leading, without_mode


@dataclass(frozen=True, slots=True)
class Entry:
    """One person on the roster: posts in the page's order, the mode in which he holds them, and the fact that says so."""

    posts: tuple[str, ...]
    fact: LeaderFact
    run: Sighting
    told: Told = NOTHING_TOLD

    @property
    def mode(self) -> str | None:
        """The mode in which the leading post is held, None where the page prints no word of any."""
        post = leading(administrative(self.posts))
        return ACTING if post is not None and post != without_mode(post) else self.told.mode

    def says_the_same(self, other: "Entry") -> bool:
        """Compare posts and mode: a name without a title says nothing about the title, it is no other one."""
        return not self.posts or not other.posts or (_compared(self) == _compared(other) and self.told.says_the_same(other.told))

    def then(self, later: "Entry") -> "Entry":
        """Return what is said after *later*, who says the same: a name without a title takes it from the other."""
        if not self.posts or not later.posts:
            return self if self.posts else later
        return replace(self, told=self.told.then(later.told))


def _compared(entry: Entry) -> frozenset[str]:
    return frozenset(map(as_compared, entry.posts))


def entries_of(run: Sighting, names: frozenset[str], own: str | None) -> dict[str, Entry]:
    """Return the leaders of the body named *names* on *run*'s page, by person; *own* is the site that is its alone."""
    assert run.observation is not None
    found: dict[str, Entry] = {}
    elsewhere: dict[str, Entry] = {}
    for fact in run.observation.leaders:
        if is_title(fact.person):
            continue
        if _is_own(fact, names):
            _add(found, Entry(_held(fact), fact, run, told_of(fact, names)))
        elif run.site == own and fact.rule != ELSEWHERE:
            posts = tuple(f"{fact.organisation}{post}" for post in fact.posts)
            _add(elsewhere, Entry(posts, fact, run, told_of(fact, (fact.organisation or "",))))
    return {**elsewhere, **found}


def _held(fact: LeaderFact) -> tuple[str, ...]:
    """Return the posts with the mode that stands beside them where it belongs: «局长（代）» is 代局长."""
    first = leading(administrative(fact.posts))
    if first is None or mode_of(fact.qualifier, fact.posts) != ACTING:
        return fact.posts
    return tuple(as_compared(f"代{without_mode(post)}") if post == first else post for post in fact.posts)


def _is_own(fact: LeaderFact, names: frozenset[str]) -> bool:
    """Say whether the page counts somebody among the leaders of the body named *names*, or says nothing else."""
    return fact.organisation is None or fact.organisation in names


def _add(entries: dict[str, Entry], more: Entry) -> None:
    earlier = entries.get(more.fact.person)
    if earlier is not None:
        told = earlier.told if earlier.told.mode is not None else more.told
        more = replace(earlier, posts=tuple(dict.fromkeys((*earlier.posts, *more.posts))), told=told)
    entries[more.fact.person] = more
