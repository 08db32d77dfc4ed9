"""Episodes: the first, second, … time that something became what it is, from all that tells of it (domain.md §2.1).

One *line* is one thing that changes: the name of a body, one plate, one rank. Looks at pages and documents leave
*marks* on it, each with the state that it says was entered. Marks are one episode when they can be one happening:
the same state, with no other state between them, and acts no further apart than the join window.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Generic, TypeVar

# A document joins an observed change when its day lies in this window around it (domain.md §2.1).
JOIN_BEFORE = timedelta(days=180)
JOIN_AFTER = timedelta(days=30)

T = TypeVar("T")
Told_co = TypeVar("Told_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Mark(Generic[Told_co]):
    """What one look or one document says: *state* was entered on *day*.

    *window* is set for a look: the last day without and the first day with. *firm* says that the document is an act,
    which happens when it says; *loose* that a text states no day of its own, so that it may retell what is long past.
    *initial* says only what was so when watching began; *hearsay* is a lead, which moves no episode that others tell of.
    Marks of one *document* are one.
    """

    state: str
    day: date
    of: Told_co
    before: str | None = None
    window: tuple[date, date] | None = None
    firm: bool = False
    loose: bool = False
    initial: bool = False
    document: str = ""
    hearsay: bool = False


@dataclass(frozen=True, slots=True)
class Episode(Generic[Told_co]):
    """All marks of one time that the line entered *state*.

    *number* counts the times of this state. *again* says that acts tell of entering twice and nothing tells of leaving.
    """

    state: str
    marks: tuple[Mark[Told_co], ...]
    number: int = 1
    again: bool = False

    @property
    def day(self) -> date:
        """The day it counts from: the earliest that a document says, else the first look with it."""
        said = [mark.day for mark in self._telling if mark.window is None and not mark.initial]
        return min(said or (mark.day for mark in self._telling))

    @property
    def known(self) -> bool:
        """Say whether it was so before anything could be news."""
        return min(self._telling, key=lambda mark: (mark.day, not mark.initial)).initial

    @property
    def _telling(self) -> Sequence[Mark[Told_co]]:
        """The marks that say when it was: hearsay does only where nothing else tells of it."""
        return [mark for mark in self.marks if not mark.hearsay] or self.marks

    @property
    def is_hearsay(self) -> bool:
        """Say whether nothing but leads tells of it."""
        return all(mark.hearsay for mark in self.marks)

    @property
    def firm(self) -> tuple[date, ...]:
        """The days of the acts among the marks, in order."""
        return tuple(sorted(mark.day for mark in self.marks if mark.firm))


def episodes(marks: Iterable[Mark[T]]) -> list[Episode[T]]:
    """Return the episodes of one line in valid order, those of hearsay after them; no order of arrival changes them.

    Hearsay stands beside what others tell of the same, or is numbered after it: it parts, joins and counts nothing of theirs.
    """
    marks = list(marks)
    found = _numbered(_told([mark for mark in marks if not mark.hearsay]))
    heard: list[Mark[T]] = []
    for mark in sorted((mark for mark in marks if mark.hearsay), key=_order):
        near = [place for place, one in enumerate(found) if one.state == mark.state and _is_of(mark, one)]
        if near:
            place = min(near, key=lambda place: abs(found[place].day - mark.day))
            found[place] = replace(found[place], marks=(*found[place].marks, mark))
        else:
            heard.append(mark)
    times = Counter(one.state for one in found if not one.known)
    return [*found, *(replace(one, number=one.number + times[one.state], again=False) for one in _numbered(_told(heard)))]


def _is_of(mark: Mark[T], episode: Episode[T]) -> bool:
    """Say whether hearsay can be about *episode*: days close together, or no day of its own and long after."""
    early = episode.day - mark.day
    return early <= JOIN_BEFORE and (mark.loose or -early <= JOIN_BEFORE)


def _told(marks: Iterable[Mark[T]]) -> list[Episode[T]]:
    ordered = sorted(marks, key=_order)
    looks = [mark for mark in ordered if mark.window is not None]
    papers = _by_document([mark for mark in ordered if mark.window is None])
    placed, strays = _placed(papers, ordered)
    _, alone = _matched(_adjacent(placed), looks)
    # A look that no document explains lies between documents as well as any other change does.
    explained = [look for look in looks if all(look is not mark for other in alone for mark in other.marks)]
    found, rest = _matched(_adjacent([*placed, *alone]), explained)
    found = _adjacent([*found, *rest])
    return [_with_strays(episode, found, strays) for episode in found]


def _order(mark: Mark[T]) -> tuple[object, ...]:
    return mark.day, not mark.initial, mark.loose, not mark.firm, mark.state, mark.document, mark.window or ()


def _by_document(papers: Sequence[Mark[T]]) -> list[Episode[T]]:
    """Return the papers, copies of one document together."""
    found: dict[tuple[str, object], list[Mark[T]]] = {}
    for place, mark in enumerate(papers):
        found.setdefault((mark.state, mark.document or place), []).append(mark)
    return [Episode(group[0].state, tuple(group)) for group in found.values()]


def _placed(papers: Sequence[Episode[T]], marks: Sequence[Mark[T]]) -> tuple[list[Episode[T]], list[Episode[T]]]:
    """Part what may be a happening of its own from what retells one: a text without a day, out of turn."""
    dated = [mark for mark in marks if not mark.loose]
    placed: list[Episode[T]] = []
    strays: list[Episode[T]] = []
    for paper in papers:
        retells = all(mark.loose for mark in paper.marks) and _out_of_turn(paper, dated)
        (strays if retells else placed).append(paper)
    return placed, strays


def _out_of_turn(paper: Episode[T], dated: Sequence[Mark[T]]) -> bool:
    """Say whether *paper* tells of a step that starts from another state than the one then reached."""
    earlier = [mark for mark in dated if mark.day <= paper.day]
    reached = earlier[-1].state if earlier else None
    starts = {mark.before for mark in paper.marks}
    if reached is None or reached == paper.state or reached in starts:
        return False
    if any(mark.state == paper.state and paper.day < mark.day <= paper.day + JOIN_BEFORE for mark in dated):
        return False
    return any(mark.state == paper.state for mark in earlier)


def _with_strays(episode: Episode[T], found: Sequence[Episode[T]], strays: Sequence[Episode[T]]) -> Episode[T]:
    """Add to *episode* the texts that retell it: it is the last of its state before them, or else the first one."""
    marks = list(episode.marks)
    for stray in strays:
        alike = [other for other in found if other.state == stray.state]
        told = [other for other in alike if other.day <= stray.day] or alike[:1]
        if told and told[-1] is episode:
            marks.extend(stray.marks)
    return replace(episode, marks=tuple(marks))


def _adjacent(found: Iterable[Episode[T]]) -> list[Episode[T]]:
    """Join neighbours of one state, unless acts too far apart for one decision say so."""
    joined: list[Episode[T]] = []
    for one in sorted(found, key=lambda episode: (episode.day, *_order(episode.marks[0]))):
        if joined and joined[-1].state == one.state and not _apart(joined[-1], one):
            joined[-1] = replace(joined[-1], marks=(*joined[-1].marks, *one.marks))
        else:
            joined.append(one)
    return joined


def _apart(earlier: Episode[T], later: Episode[T]) -> bool:
    return bool(earlier.firm and later.firm) and later.firm[0] - earlier.firm[-1] > JOIN_BEFORE


def _matched(papers: Sequence[Episode[T]], looks: Sequence[Mark[T]]) -> tuple[list[Episode[T]], list[Episode[T]]]:
    """Give each look the nearest documents that can be about it, one look to each; return those, and the lone looks.

    A site follows its body weeks later, and by then the next act may be there: so nearness decides, not order.
    """
    near = sorted(
        (abs(look.day - paper.day), place, at)
        for at, look in enumerate(looks)
        for place, paper in enumerate(papers)
        if paper.state == look.state and _bare(paper) and _fits(paper.day, look)
    )
    of_paper: dict[int, int] = {}
    for _, place, at in near:
        if place not in of_paper and at not in of_paper.values():
            of_paper[place] = at
    joined = [
        replace(paper, marks=(*paper.marks, looks[of_paper[place]])) if place in of_paper else paper
        for place, paper in enumerate(papers)
    ]
    taken = set(of_paper.values())
    return joined, [Episode(look.state, (look,)) for at, look in enumerate(looks) if at not in taken]


def _bare(paper: Episode[T]) -> bool:
    return not any(mark.window or mark.initial for mark in paper.marks)


def _fits(day: date, look: Mark[T]) -> bool:
    assert look.window is not None
    return look.window[0] - JOIN_BEFORE <= day <= look.window[1] + JOIN_AFTER


def _numbered(found: Sequence[Episode[T]]) -> list[Episode[T]]:
    """Number the episodes of each state in the order of the world; what was known before is no news and not counted."""
    times: Counter[str] = Counter()
    numbered: list[Episode[T]] = []
    for place, one in enumerate(found):
        times[one.state] += not one.known
        before = found[place - 1] if place else None
        again = before is not None and before.state == one.state
        numbered.append(replace(one, number=times[one.state], again=again))
    return numbered
