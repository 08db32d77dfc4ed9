"""One person under two spellings: corrections of one glyph on a roster (domain.md L10)."""

import itertools
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from monitor.acts import SAME_DECISION, Act
from monitor.claims import Claim, local_day
from monitor.entries import Entry
from monitor.episodes import JOIN_AFTER, JOIN_BEFORE
from monitor.facts import AppointmentFact
from monitor.posts import without_mode
from monitor.roster import State


@dataclass(frozen=True, slots=True)
class Spelling:
    """The name form *old* became *new* between the two looks of *window*."""

    old: str
    new: str
    window: tuple[datetime, datetime]
    before: Entry
    after: Entry


@dataclass(frozen=True, slots=True)
class Spellings:
    """The *states* with everybody under the newest form of his name, and the corrections that led there.

    *newest* has the form that took the place of another; *waits* says that a second look could believe a correction.
    """

    states: tuple[State, ...]
    corrected: tuple[Spelling, ...] = ()
    waits: bool = False
    newest: Mapping[str, str] = field(default_factory=dict)

    def mended(self, claims: Iterable[Claim[AppointmentFact]]) -> list[Claim[AppointmentFact]]:
        """Return *claims* with everybody under the newest form: a document may say an older one."""
        return renamed(claims, {old: _newest(old, self.newest) for old in self.newest})


def renamed(claims: Iterable[Claim[AppointmentFact]], names: Mapping[str, str]) -> list[Claim[AppointmentFact]]:
    """Return *claims* with everybody of *names* under the other form."""
    return [
        replace(claim, fact=replace(claim.fact, person=names[claim.fact.person])) if claim.fact.person in names else claim
        for claim in claims
    ]


def same_person(old: str, new: str, before: Entry, after: Entry) -> bool:
    """Say whether two forms that take each other's place are one person.

    They differ in one glyph, hold the same posts, and sound alike or keep the same profile link; anything
    less is two people.
    """
    if frozenset(before.posts) != frozenset(after.posts):
        return False
    differing = other_glyph(old, new)
    if differing is None:
        return False
    return sound_alike(*differing) or (before.fact.link is not None and before.fact.link == after.fact.link)


def other_glyph(one: str, other: str) -> tuple[str, str] | None:
    """Return the one glyph in which two forms of equal length differ, as each has it; None where they differ otherwise."""
    if len(one) != len(other):
        return None
    differing = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return differing[0] if len(differing) == 1 else None


def sound_alike(one: str, other: str) -> bool:
    """Say whether two glyphs share a reading, whatever its tone."""
    # Imported here: the dictionaries take a seventh of the start of every command, and few pages ask for a reading.
    from pypinyin import Style, pinyin

    first, second = (set(pinyin(glyph, style=Style.NORMAL, heteronym=True)[0]) for glyph in (one, other))
    return bool(first & second)


def two_people(old: str, new: str, acts: Iterable[Act], window: tuple[datetime, datetime]) -> bool:
    """Say whether acts tell *old* and *new*, alike as they are, apart: as two people.

    One text names both; or one loses a seat that the other gains when he takes his place; or each gets the seat by
    a decision of its own.
    """
    of_old = [act for act in acts if act.person == old]
    of_new = [act for act in acts if act.person == new]
    if _texts(of_old) & _texts(of_new):
        return True
    low, high = local_day(window[0]) - JOIN_BEFORE, local_day(window[1]) + JOIN_AFTER
    for one, other in itertools.product(of_old, of_new):
        gained = _seats(other.gains)
        if low <= one.day <= high and low <= other.day <= high and _seats(one.losses) & gained:
            return True
        if abs(one.day - other.day) > SAME_DECISION and _seats(one.gains) & gained:
            return True
    return False


def told_apart(old: str, new: str, acts: Sequence[Act], window: tuple[datetime, datetime], entry: Entry) -> bool:
    """Say whether acts tell that *new* of *entry* is not *old*: as two people, or since *old* lost the seat before the change."""
    low, high = local_day(window[0]) - JOIN_BEFORE, local_day(window[1])
    taken = (act for act in acts if act.person == old and low <= act.day <= high)
    return any(_seats(act.losses) & _seats(entry.posts) for act in taken) or two_people(old, new, acts, window)


def _texts(acts: Iterable[Act]) -> set[tuple[str, str]]:
    return {(claim.run.url, claim.run.sha256) for act in acts for claim in act.claims}


def _seats(posts: Iterable[str]) -> set[str]:
    return {without_mode(post) for post in posts}


def unify_spellings(states: Sequence[State], acts: Sequence[Act], told: Callable[[str, str], bool]) -> Spellings:
    """Return the states with every person under the newest spelling, where *acts* do not tell the two forms apart.

    Only a spelling that two good looks agree on counts, so a slip of one day is no correction; the newest one waits
    for its second look. *told* says whether an official correction names the two forms as one.
    """
    canonical: dict[str, str] = {}
    found: list[Spelling] = []
    for earlier, later in itertools.pairwise(states):
        gone = [person for person in earlier.people if person not in later.people]
        come = [person for person in later.people if person not in earlier.people]
        window = (later.prior or earlier.last, later.start)
        for old, new in _pairs(gone, come, earlier, later, told):
            if not told(old, new) and told_apart(old, new, acts, window, later.people[new]):
                continue
            found.append(Spelling(old, new, window, earlier.people[old], later.people[new]))
            canonical[old] = new
            canonical.pop(new, None)
    lasting = [spelling for spelling in found if _lasts(spelling, states)]
    renamed = tuple(replace(state, people=_renamed(state.people, canonical)) for state in states)
    waits = any(spelling.new in states[-1].people and spelling not in lasting for spelling in found)
    return Spellings(renamed, tuple(_chain(found, lasting, states)), waits, canonical)


def under(states: Iterable[State], names: Mapping[str, str]) -> tuple[State, ...]:
    """Return *states* with everybody of *names* under the other form."""
    return tuple(replace(state, people=_renamed(state.people, names)) for state in states) if names else tuple(states)


def first_forms(printed: Sequence[State], unified: Sequence[State]) -> dict[str, str]:
    """Return for everybody who stands in the *unified* states the form in which the states as *printed* first had him."""
    first: dict[str, str] = {}
    for before, after in zip(printed, unified, strict=True):
        names = {id(entry): person for person, entry in after.people.items()}
        for person, entry in before.people.items():
            if id(entry) in names:
                first.setdefault(names[id(entry)], person)
    return first


def _pairs(
    gone: Sequence[str], come: Sequence[str], earlier: State, later: State, told: Callable[[str, str], bool]
) -> list[tuple[str, str]]:
    pairs = [
        (old, new)
        for old in gone
        for new in come
        if told(old, new) or same_person(old, new, earlier.people[old], later.people[new])
    ]
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


def _chain(found: Sequence[Spelling], lasting: Collection[Spelling], states: Sequence[State]) -> list[Spelling]:
    """Tell each lasting form from the one that was believed before it: a slip in between was never his name.

    Who came under a slip was never known by another form; the first roster is believed as it stands.
    """
    kept: list[Spelling] = []
    believed: dict[str, tuple[str, Entry] | None] = {}
    for spelling in found:
        standing = (spelling.old, spelling.before) if _stood(spelling, states) else None
        known = believed.pop(spelling.old, standing)
        if spelling not in lasting:
            believed[spelling.new] = known
            continue
        believed[spelling.new] = (spelling.new, spelling.after)
        if known is not None and known[0] != spelling.new:
            kept.append(replace(spelling, old=known[0], before=known[1]))
    return kept


def _stood(spelling: Spelling, states: Sequence[State]) -> bool:
    """Say whether the form before *spelling* was there from the start, or in two looks."""
    old = [state for state in states if state.start < spelling.window[1] and spelling.old in state.people]
    return old[:1] == list(states[:1]) or sum(state.looks for state in old) >= 2


def _renamed(people: Mapping[str, Entry], canonical: Mapping[str, str]) -> dict[str, Entry]:
    return {_newest(person, canonical): entry for person, entry in people.items()}


def _newest(person: str, canonical: Mapping[str, str]) -> str:
    # No circle: a form that takes another's place is no longer led on itself.
    while (following := canonical.get(person)) is not None:
        person = following
    return person
