"""Deciding: what people said about events and reviews, as inputs of the conclusion (domain.md §3.2 rules 4 and 7).

Every word stays on record. Of one person the newest counts of each kind, and of each field that he corrects: who accepted
an event and then corrects a field, or asks to take it back, has not unsaid his acceptance. Taking back what was told, accusing somebody, and joining
more than two bodies need two persons; everything else one.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from monitor.crowds import Loss
from monitor.doubts import Doubt
from monitor.events import Event, EventType, Status, bodies_of
from monitor.fold import Decisions
from monitor.incidents import MASS_CHANGE
from monitor.masses import Hold
from monitor.reviews import Decision, Review
from monitor.summary import summarise

TWO_BODIES = 2
# Who suspects, where it is no person, and why.
PROGRAM, SHARED = "bureauwatch", "rosters of several sites of one content system lost people alike at once"
# What «events correct» may set; an event's identity, type and evidence are what they are.
CORRECTABLE = ("person", "post", "organisation", "decided_on", "effective_on", "published_on", "summary")
DATES = frozenset({"decided_on", "effective_on", "published_on"})


class Voice(StrEnum):
    """What one person can say; what many sites share, the program suspects itself."""

    RETRACT = "retract"
    CORRECT = "correct"
    ACCEPT = "accept"
    REJECT = "reject"
    SUSPECT = "suspect"


# What a later word of the same person unsays: accepting and rejecting each other, and both that it be taken back.
UNSAYS: Mapping[Voice, tuple[Voice, ...]] = {
    Voice.ACCEPT: (Voice.REJECT,),
    Voice.REJECT: (Voice.ACCEPT,),
    Voice.RETRACT: (Voice.ACCEPT,),
}
# Controls and marks of format: they print nothing and tell no two names apart.
SILENT = frozenset({"Cc", "Cf"})


@dataclass(frozen=True, slots=True)
class Voices:
    """What people said, by subject."""

    by_subject: Mapping[str, Sequence[Decision]] = field(default_factory=dict)

    @classmethod
    def of(cls, decisions: Iterable[Decision]) -> "Voices":
        """Gather *decisions* (in order of time) by subject; a name written otherwise is no second person."""
        found: dict[str, list[Decision]] = {}
        for one in decisions:
            found.setdefault(one.subject, []).append(replace(one, by=signed(one.by)))
        return cls(found)

    def accepted_pages(self) -> Decisions:
        """Return what the fold must know: the held pages that the last voice on their review accepted, and the suspected."""
        last = [voices[-1] for voices in self.by_subject.values()]
        suspicions = (one for voices in self.by_subject.values() for one in voices if voices[-1].verdict != Voice.ACCEPT)
        return Decisions(
            suspected=frozenset(
                (str(one.details["page"]), frozenset(one.details["lost"])) for one in suspicions if one.verdict == Voice.SUSPECT
            ),
            accepted_pages=frozenset(
                str(one.details["sha256"]) for one in last if one.verdict == Voice.ACCEPT and "sha256" in one.details
            ),
        )

    def applied(self, event: Event) -> Event:
        """Return *event* as people decided about it."""
        voices = self.by_subject.get(event.id, ())
        mended = _corrected(event, voices)
        if len(_persons(voices, Voice.RETRACT)) >= needed(event, Voice.RETRACT):
            return replace(mended, status=Status.RETRACTED)
        if event.status is not Status.CANDIDATE:
            return mended
        if len(_persons(voices, Voice.ACCEPT)) >= needed(event, Voice.ACCEPT):
            return replace(mended, status=Status.CONFIRMED)
        return replace(mended, status=Status.RETRACTED) if _persons(voices, Voice.REJECT) else mended


def needed(event: Event, voice: Voice) -> int:
    """Return how many persons must say *voice* of *event*."""
    if voice is Voice.RETRACT:
        return 2
    grave = event.type is EventType.LEADER_UNDER_INVESTIGATION or _bodies(event) > TWO_BODIES
    return 2 if voice in (Voice.ACCEPT, Voice.CORRECT) and grave else 1


def missing(event: Event, voice: Voice, voices: Sequence[Decision]) -> int:
    """Return how many more persons must say *voice* of *event*."""
    return max(needed(event, voice) - len(_persons(voices, voice)), 0)


def signed(name: str) -> str:
    """Return *name* as it counts: whatever its width, its case, and its blanks and marks that print nothing."""
    printed = "".join(sign for sign in unicodedata.normalize("NFKC", name) if unicodedata.category(sign) not in SILENT)
    return " ".join(printed.split()).casefold()


def _persons(voices: Sequence[Decision], verdict: Voice) -> set[str]:
    """Return who says *verdict*: nobody who later said what unsays it."""
    saying: set[str] = set()
    for one in voices:
        if one.verdict == verdict:
            saying.add(signed(one.by))
        elif one.verdict in UNSAYS.get(verdict, ()):
            saying.discard(signed(one.by))
    return saying


def _bodies(event: Event) -> int:
    """Count the bodies of a restructuring, predecessors and successors: who is both is one."""
    if event.type is not EventType.ORG_RESTRUCTURED:
        return 0
    return len({*bodies_of(event.before), *(bodies_of(event.after) or (event.organisation,))})


def _corrected(event: Event, voices: Sequence[Decision]) -> Event:
    """Return *event* with what enough persons agree to set; where two values have enough, the one said last."""
    said: dict[str, dict[str, Any]] = {}
    for one in voices:
        if one.verdict == Voice.CORRECT:
            for name, value in one.details.items():
                persons = said.setdefault(name, {})
                persons.pop(one.by, None)  # what somebody says anew he says last
                persons[one.by] = value
    enough = needed(event, Voice.CORRECT)
    agreed = {name: _agreed(list(persons.values()), enough) for name, persons in said.items() if name in CORRECTABLE}
    fields = {name: value for name, value in agreed.items() if value is not None}
    if not fields:
        return event
    status = Status.CORRECTED if event.status is Status.CONFIRMED else event.status
    return replace(_retold(replace(event, **fields), fields), status=status)


def _agreed(values: Sequence[Any], enough: int) -> Any:
    """Return the value that *enough* persons say, the one said last; None where none has so many."""
    return next((value for value in reversed(values) if values.count(value) >= enough), None)


def _retold(event: Event, fields: Mapping[str, Any]) -> Event:
    """Say *event* anew in ``after`` and in its summary, unless somebody worded the summary."""
    after = {**(event.after or {}), "post": event.post} if "post" in fields else event.after
    parts = {"organisation": event.organisation, "person": event.person, "post": event.post}
    summary = event.summary if "summary" in fields else summarise(event.type, before=event.before, after=after, **parts)
    return replace(event, after=after, summary=summary)


def hold_review(site: str, hold: Hold, at: datetime) -> Review:
    """Return the review of a held roster; its id is the same in every replay."""
    run = hold.run
    key = f"{MASS_CHANGE}\x1f{site}\x1f{run.page}\x1f{run.sha256}"
    subject = {"page": run.page, "url": run.url, "sha256": run.sha256, "lost": list(hold.lost), "total": hold.total}
    subject |= {"posts": list(hold.posts)} if hold.posts else {}
    return Review("rv_" + hashlib.sha256(key.encode()).hexdigest()[:16], MASS_CHANGE, site, subject, at)


def suspicion(site: str, loss: Loss, at: datetime) -> tuple[Review, Decision]:
    """Return the review of a loss that many sites share, and the recorded input that holds it in every replay."""
    review = hold_review(site, loss.hold, at)
    details = {"page": loss.hold.run.page, "lost": sorted(loss.hold.lost)}
    return review, Decision(review.id, PROGRAM, Voice.SUSPECT, SHARED, at, body=site, details=details)


def doubt_review(site: str, doubt: Doubt, at: datetime) -> Review:
    """Return the review of a doubt; its id is the same in every replay."""
    key = "\x1f".join((doubt.kind.value, site, *doubt.key))
    return Review("rv_" + hashlib.sha256(key.encode()).hexdigest()[:16], doubt.kind.value, site, dict(doubt.subject), at)
