"""Deeds: what a clause does, and what carries over from clause to clause."""

from dataclasses import dataclass, replace

from monitor.facts import Action
from scraper.parsers.phrases import Post
from scraper.parsers.verbs import CONTINUED, RESIGNS, Shape, Verb

MODES: dict[str, Verb] = {
    "appointed": CONTINUED,
    "mixed": replace(CONTINUED, id="appointment/任免"),
    "removed": replace(CONTINUED, id="removal/的", action=Action.REMOVED, shape=Shape.GLUED),
    "resigned": RESIGNS,
    "nominated": replace(CONTINUED, id="nominated/为", action=Action.NOMINATED),
    "confirmed": replace(CONTINUED, id="confirmed/转正", qualifier="试用期满正式任职"),
}


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing a clause does: *action*, or no action for a state (*state*) or for history."""

    people: tuple[str, ...]
    posts: tuple[Post, ...]
    action: Action | None
    rule: str
    start: int
    end: int
    state: bool = False
    qualifier: str | None = None
    paired: bool = False


@dataclass
class Flow:
    """What carries over from clause to clause: the verb in force, the people spoken of, the post just vacated.

    *confirming* holds under «下列同志试用期满，同意正式任职：» until the next line that heads others.
    *cast* are the people of this sentence's deeds, *earlier* those of the last one that had any; *before* is what
    stands before the clause in its sentence; *placed* is the post over a list of names with their bodies.
    """

    verb: Verb | None = None
    headed: bool = False
    people: tuple[str, ...] = ()
    vacated: tuple[Post, ...] = ()
    history: bool = False
    acted: bool = False
    leaving: tuple[str, ...] = ()
    last: Deed | None = None
    told: tuple[Post, ...] = ()
    hints: frozenset[str] = frozenset()
    tried: int = 0
    decided: bool = False
    act: bool = False
    cast: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    before: str = ""
    placed: tuple[Post, ...] = ()
    confirming: bool = False

    def come_under(self, mode: str, *, introduces: bool) -> None:
        """Take the verb of a head; one that *introduces* a list of whom a probation is over for confirms, whatever its own verb."""
        confirms = mode == "confirmed" or (mode == "appointed" and introduces and self.confirming)
        self.verb, self.headed, self.acted = MODES["confirmed" if confirms else mode], True, False
        self.confirming = confirms

    def sentence_ends(self, mark: str) -> None:
        """Forget what holds within one sentence only; a head holds until the next one."""
        self.history = self.acted = False
        self.leaving = ()
        if mark == ";":
            return
        self.last, self.told, self.decided = None, (), False
        self.earlier = self.cast or self.earlier
        self.cast = ()
        if not self.headed:
            self.verb = None
