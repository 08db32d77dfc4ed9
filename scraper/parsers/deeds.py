"""Deeds: what a clause does, and what carries over from clause to clause."""

import re
from dataclasses import dataclass, replace

from monitor.facts import Action
from scraper.parsers.phrases import Post
from scraper.parsers.verbs import CONTINUED, RESIGNS, Shape, Verb
from scraper.parsers.vetoes import DENIALS, Veto, sentence_veto

MODES: dict[str, Verb] = {
    "appointed": CONTINUED,
    "mixed": replace(CONTINUED, id="appointment/任免"),
    "removed": replace(CONTINUED, id="removal/的", action=Action.REMOVED, shape=Shape.GLUED),
    "resigned": RESIGNS,
    "nominated": replace(CONTINUED, id="nominated/为", action=Action.NOMINATED),
    "confirmed": replace(CONTINUED, id="confirmed/转正", qualifier="试用期满正式任职"),
}


# «…。会议决定任命…», «二、任命»: what another decision opens with.
_DECIDES_ANEW = re.compile(
    r"决定|同意|批准|通过|宣布|^\s*[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?\s?(?:任免?命?|免[去职]|聘任|接受)\w{0,4}\s*$"
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing a clause does: *action*, or no action for a state (*state*) or for history; it may be only *proposed*.

    *unplaced* posts are of one of several bodies, nobody says of which.
    """

    people: tuple[str, ...]
    posts: tuple[Post, ...]
    action: Action | None
    rule: str
    start: int
    end: int
    state: bool = False
    qualifier: str | None = None
    paired: bool = False
    proposed: bool = False
    unplaced: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """Of whom a sentence proposes something, in which *words*; *decided* where it is one of the things that somebody decides."""

    people: tuple[str, ...]
    words: str
    decided: bool


@dataclass
class Flow:
    """What carries over from clause to clause: the verb in force, the people spoken of, the post just vacated.

    *confirming* holds under «下列同志试用期满，同意正式任职：» until the next line that heads others, or the end of a sentence
    that was *interrupted* by a loss; *named_by_verb* says whether the list below it begins with «任命»; *probation* is that of all below «以下同志任职，试用期一年：».
    *cast* are the people of this sentence's deeds, *earlier* those of the last one that had any; *before* is what
    stands before the clause in its sentence; *placed* is the post over a list of names with their bodies; *proposal* is
    what the sentence has proposed; *denied* is the veto that a line like «不同意任命：» lays on those below,
    and those below «两名干部被查：» are *charging*'s.
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
    interrupted: bool = False
    probation: str | None = None
    named_by_verb: bool | None = None
    proposal: Proposal | None = None
    denied: Veto | None = None
    charging: bool = False

    def come_under(self, mode: str, *, introduces: bool, probation: str | None = None) -> None:
        """Take the verb of a head; one that *introduces* a list of whom a probation is over for confirms, whatever its own verb."""
        self.probation = probation if mode in ("appointed", "mixed") else None
        confirms = mode == "confirmed" or (mode == "appointed" and introduces and self.confirming)
        self.verb, self.headed, self.acted = MODES["confirmed" if confirms else mode], True, False
        self.confirming = confirms and (self.confirming or introduces)
        self.named_by_verb = None

    def verb_confirms(self) -> bool:
        """Say whether the verb of the head in force confirms."""
        return self.headed and self.verb is MODES["confirmed"]

    def confirming_ends(self) -> None:
        """Let the line over a list confirm nobody further down."""
        self.verb = MODES["appointed"] if self.verb_confirms() else self.verb
        self.confirming, self.probation = False, None

    def veto(self, sentence: str) -> Veto | None:
        """Return why *sentence* is not read: by its own words, or by the line above until another line or decision."""
        found = sentence_veto(sentence)
        if sentence.rstrip().endswith((":", "：")):
            self.denied = found if found is not None and found.reason in DENIALS else None
        elif found is None and self.denied is not None and _DECIDES_ANEW.search(sentence):
            self.denied = None
        return found or self.denied

    def sentence_ends(self, mark: str) -> None:
        """Forget what holds within one sentence only; a head holds until the next one."""
        self.history = self.acted = False
        self.leaving = ()
        if mark == ";":
            return
        if self.interrupted:
            self.confirming_ends()
        self.interrupted = False
        self.last, self.told, self.decided, self.proposal = None, (), False, None
        self.earlier = self.cast or self.earlier
        self.cast = ()
        if not self.headed:
            self.verb = None
