"""One person under two spellings: corrections of one glyph on a roster (domain.md L10)."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.entries import Entry
from monitor.roster import State


@dataclass(frozen=True, slots=True)
class Spelling:
    """The name form *old* became *new* between the two looks of *window*."""

    old: str
    new: str
    window: tuple[datetime, datetime]
    before: Entry
    after: Entry


def same_person(old: str, new: str, before: Entry, after: Entry) -> bool:
    """Say whether two forms that take each other's place are one person.

    They differ in one glyph, hold the same posts, and sound alike or keep the same profile link; anything
    less is two people.
    """
    if len(old) != len(new) or frozenset(before.posts) != frozenset(after.posts):
        return False
    differing = [(one, other) for one, other in zip(old, new, strict=True) if one != other]
    if len(differing) != 1:
        return False
    return _sound_alike(*differing[0]) or (before.fact.link is not None and before.fact.link == after.fact.link)


def _sound_alike(one: str, other: str) -> bool:
    # Imported here: the dictionaries take a seventh of the start of every command, and few pages ask for a reading.
    from pypinyin import Style, pinyin

    first, second = (set(pinyin(glyph, style=Style.NORMAL, heteronym=True)[0]) for glyph in (one, other))
    return bool(first & second)


def unify_spellings(states: Sequence[State]) -> tuple[tuple[State, ...], tuple[Spelling, ...], bool]:
    """Return the states with every person under the newest spelling, the spellings that changed, and whether one waits.

    Only a spelling that two good looks agree on counts, so a slip of one day is no correction; the newest one waits
    for its second look.
    """
    canonical: dict[str, str] = {}
    found: list[Spelling] = []
    for earlier, later in itertools.pairwise(states):
        gone = [person for person in earlier.people if person not in later.people]
        come = [person for person in later.people if person not in earlier.people]
        for old, new in _pairs(gone, come, earlier, later):
            found.append(Spelling(old, new, (later.prior or earlier.last, later.start), earlier.people[old], later.people[new]))
            canonical[old] = new
            canonical.pop(new, None)
    lasting = [spelling for spelling in found if _lasts(spelling, states)]
    renamed = tuple(replace(state, people=_renamed(state.people, canonical)) for state in states)
    waits = any(spelling.new in states[-1].people and spelling not in lasting for spelling in found)
    return renamed, tuple(_chain(lasting)), waits


def _pairs(gone: Sequence[str], come: Sequence[str], earlier: State, later: State) -> list[tuple[str, str]]:
    pairs = [(old, new) for old in gone for new in come if same_person(old, new, earlier.people[old], later.people[new])]
    # Two candidates for one name settle nothing: then they stay different people.
    return [
        (old, new)
        for old, new in pairs
        if sum(other == old for other, _ in pairs) == 1 and sum(other == new for _, other in pairs) == 1
    ]


def _lasts(spelling: Spelling, states: Sequence[State]) -> bool:
    looks = 0
    for state in states:
        if state.start >= spelling.window[1]:
            if spelling.new not in state.people:
                break
            looks += state.looks
    return looks >= 2


def _chain(spellings: Sequence[Spelling]) -> list[Spelling]:
    """Drop a spelling that leads back to the form that was believed before it."""
    kept: list[Spelling] = []
    believed: dict[str, str] = {}
    for spelling in spellings:
        if believed.get(spelling.new) == spelling.new:
            continue
        kept.append(spelling)
        believed[spelling.new] = spelling.new
        believed.pop(spelling.old, None)
    return kept


def _renamed(people: Mapping[str, Entry], canonical: Mapping[str, str]) -> dict[str, Entry]:
    return {_newest(person, canonical): entry for person, entry in people.items()}


def _newest(person: str, canonical: Mapping[str, str]) -> str:
    seen = {person}
    while (following := canonical.get(person)) is not None and following not in seen:
        seen.add(following)
        person = following
    return person
