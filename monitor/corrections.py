"""Corrections: what an official source says it printed wrong put right in the claims of the one happening concerned (domain.md X01).

The claim keeps what it first said, so its event keeps its id; where the right words are not told exactly, or fit several
happenings or none, nothing changes and a person must look (doubts.py).
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from monitor.acts import acts_of
from monitor.claims import DOCUMENT_ROLES, Claim, day_of
from monitor.events import Event, Evidence, Status
from monitor.facts import Action, AppointmentFact, CorrectionFact
from monitor.history import Sighting
from monitor.site import Site
from monitor.sources import source_of
from monitor.wordings import respelt, right_of

AppointmentClaim: TypeAlias = Claim[AppointmentFact]
CORRECTING = "correcting"
_TITLE_MARKS = re.compile(r"[\s《》“”‘’\"'〈〉()（）,，、:：.。]")
_ELIDED = re.compile(r"…+|\.{3,}")
# A shorter piece of a title can be any document's.
SHORTEST_TITLE = 6


@dataclass(frozen=True, slots=True)
class Told:
    """One correction and the document that tells it."""

    fact: CorrectionFact
    run: Sighting

    @property
    def published(self) -> date | None:
        """The day of the correcting text, as it says itself."""
        seen = self.run.observation
        return day_of((seen.document.published_on or seen.published) if seen is not None else None)

    @property
    def evidence(self) -> Evidence:
        """The passage that tells the right words."""
        return Evidence(CORRECTING, self.run.url, self.run.first_seen, self.run.sha256, self.fact.quote, self.fact.rule)


@dataclass(frozen=True, slots=True)
class Mended:
    """The *claims* with all that was put right; *unclear* are the corrections that no one happening fits exactly."""

    claims: tuple[AppointmentClaim, ...]
    unclear: tuple[Told, ...] = ()
    told: tuple[Told, ...] = ()


NOTHING_MENDED = Mended(())


def mended(claims: Sequence[AppointmentClaim], body: Site, runs: Iterable[Sighting], sites: Mapping[str, Site]) -> Mended:
    """Return the *claims* about *body* as the official corrections among *runs* (in order) put them right."""
    told = tuple(_told(body, runs, sites))
    unclear: list[Told] = []
    found = list(claims)
    for one in told:
        fitting = [group for group in _groups(found) if _fits(one, group)]
        if len(fitting) != 1 or any(claim.known_before for claim in fitting[0]):
            unclear.append(one)
            continue
        group = set(map(id, fitting[0]))
        found = [_put_right(claim, one) if id(claim) in group else claim for claim in found]
    return Mended(tuple(found), tuple(unclear), told)


def _told(body: Site, runs: Iterable[Sighting], sites: Mapping[str, Site]) -> Iterator[Told]:
    """Yield what official documents correct, each passage once."""
    seen: set[tuple[str, CorrectionFact]] = set()
    for run in runs:
        if run.role not in DOCUMENT_ROLES or not run.good or run.observation is None or not run.observation.corrections:
            continue
        if not source_of(run, body, sites).official:
            continue
        for fact in run.observation.corrections:
            if (run.url, fact) not in seen:
                seen.add((run.url, fact))
                yield Told(fact, run)


def _groups(claims: Sequence[AppointmentClaim]) -> Iterator[tuple[AppointmentClaim, ...]]:
    """Yield the claims that tell of one thing each: an act with its copies, a proposal."""
    for act in acts_of(claims):
        yield act.claims
    proposals: dict[tuple[str, str], list[AppointmentClaim]] = defaultdict(list)
    for claim in claims:
        if claim.fact.action is Action.NOMINATED:
            proposals[claim.fact.person, claim.key].append(claim)
    yield from map(tuple, proposals.values())


def _fits(told: Told, group: Sequence[AppointmentClaim]) -> bool:
    return any(right_of(claim.fact, told.fact) is not None and _is_meant(told, claim) for claim in group)


def _is_meant(told: Told, claim: AppointmentClaim) -> bool:
    """Say whether the document of *claim* is the one that is corrected; one that is not named stands on the same site."""
    fact, published = told.fact, day_of(claim.published)
    if told.run.url == claim.run.url:
        return False  # a text that prints both forms is no earlier text
    if published is not None and told.published is not None and told.published < published:
        return False
    named = [
        fits
        for stated, fits in (
            (fact.number, fact.number == claim.document.number),
            (fact.title, _same_title(fact, claim.document.title or "")),
            (fact.day, published is not None and day_of(fact.day) == published),
        )
        if stated
    ]
    return all(named) if named else told.run.site == claim.run.site


def _same_title(fact: CorrectionFact, title: str) -> bool:
    """Say whether *title* is the one told, printed with the wrong form or the right one, whole or in pieces."""
    forms = {_bare(text) for text in (title, title.replace(fact.wrong, fact.right))}
    pieces = [piece for piece in map(_bare, _ELIDED.split(fact.title or "")) if piece]
    if sum(map(len, pieces)) < SHORTEST_TITLE:
        return False
    return any(_in_order(pieces, form) or (len(form) >= SHORTEST_TITLE and form in "".join(pieces)) for form in forms)


def _bare(text: str) -> str:
    return _TITLE_MARKS.sub("", text)


def _in_order(pieces: Sequence[str], text: str) -> bool:
    place = 0
    for piece in pieces:
        place = text.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return True


def _put_right(claim: AppointmentClaim, told: Told) -> AppointmentClaim:
    right = right_of(claim.fact, told.fact)
    if right is None:
        return claim
    return replace(claim, fact=right, first=claim.first or claim.fact, mending=(*claim.mending, told.evidence))


def heard_at(body: Site, runs: Iterable[Sighting], names: frozenset[str]) -> frozenset[str]:
    """Return the topics under which other sites correct what they said of the body whose names are *names*."""
    return frozenset(
        correcting(run.site)
        for run in runs
        if run.site != body.id and run.observation is not None
        for fact in run.observation.appointments
        if fact.organisation in names
    )


def correcting(site: str) -> str:
    """Return the topic of the corrections that *site* publishes: they need not name the body that they concern."""
    return f"corrections of {site}"


def marked(events: Iterable[Event]) -> Iterator[Event]:
    """Yield *events*, those that a correction put right with that status: who got one hears of it."""
    for event in events:
        corrected = any(passage.role == CORRECTING for passage in event.evidence)
        yield replace(event, status=Status.CORRECTED) if corrected and event.status is Status.CONFIRMED else event


Respelling: TypeAlias = Callable[[str, str], bool]


def official_spellings(told: Iterable[Told]) -> Respelling:
    """Return whether an official correction says that a name in one form is meant in another."""
    facts = [one.fact for one in told]
    return lambda old, new: any(respelt(old, fact) == new for fact in facts)
