"""Misprints: a document that prints somebody with one glyph other than the body's own roster does (domain.md L10)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from monitor.acts import Act, same_posts
from monitor.doubts import Doubt, DoubtKind
from monitor.joins import fits
from monitor.names import other_glyph, sound_alike, two_people
from monitor.roster import State
from monitor.transitions import Transition

# Of two glyphs one is half the name: there only the same sound says that one person is meant.
LONG_NAME = 3


@dataclass(frozen=True, slots=True)
class Misprint:
    """*act* names *printed*, whom no roster ever shows, for what the roster shows of *shown*.

    *sure* says that the two sound alike: then they are one person; else somebody must look. *settled* says that an official
    text put *printed* right, and the roster goes on with what was printed before: then the act names him well.
    """

    printed: str
    shown: str
    act: Act
    move: Transition
    sure: bool
    settled: bool = False

    @property
    def first(self) -> str:
        """The form that was seen first: under it the person was told of."""
        arrived = min(claim.run.first_seen for claim in self.act.claims)
        return self.printed if arrived < self.move.window[1] else self.shown

    @property
    def doubt(self) -> Doubt:
        """What a person should look at."""
        claim = self.act.claims[0]
        told = f"a document says {self.printed} where the roster shows {self.shown}"
        subject = {"summary": told, "url": claim.run.url, "quote": claim.fact.quote}
        return Doubt(DoubtKind.NAME, (self.printed, self.shown, self.act.day.isoformat()), subject)


def misprints(acts: Sequence[Act], moves: Iterable[Transition], states: Iterable[State]) -> tuple[Misprint, ...]:
    """Return the misprints among *acts*: one act, one move on the roster, and nobody else whom either could mean."""
    listed = {person for state in states for person in state.people}
    found = [
        misprint
        for move in moves
        for act in acts
        if act.person not in listed and (misprint := _misprint(act, move, acts)) is not None
    ]
    return tuple(_alone(found))


def told_first(found: Iterable[Misprint]) -> dict[str, str]:
    """Return for everybody whom a document told of before the roster did the form that it printed."""
    return {one.shown: one.printed for one in found if one.sure and one.first == one.printed}


def settled(found: Iterable[Misprint]) -> dict[str, str]:
    """Return for everybody whom the roster still shows as an act printed him first the form that was put right since."""
    return {one.shown: one.printed for one in found if one.settled}


def _misprint(act: Act, move: Transition, acts: Sequence[Act]) -> Misprint | None:
    differing = other_glyph(act.person, move.person)
    if differing is None or not fits(act, move) or not _same_seat(act, move):
        return None
    own = [other for other in acts if other.person == move.person and fits(other, move)]
    if any(not same_posts(act, other) for other in own) or two_people(act.person, move.person, acts, move.window):
        return None
    put_right = act.first_person == move.person
    sure = put_right or sound_alike(*differing)
    return Misprint(act.person, move.person, act, move, sure, put_right) if sure or len(act.person) >= LONG_NAME else None


def _same_seat(act: Act, move: Transition) -> bool:
    return not {*act.gains, *act.losses}.isdisjoint((*move.before, *move.after))


def _alone(found: Sequence[Misprint]) -> Iterator[Misprint]:
    """Yield those whose act fits one person only and whose person one other form only."""
    for one in found:
        shown = {other.shown for other in found if other.printed == one.printed}
        printed = {other.printed for other in found if other.shown == one.shown}
        if len(shown) == len(printed) == 1:
            yield one
