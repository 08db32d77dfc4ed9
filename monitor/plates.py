"""Plates: the second names of a body, added and taken down, as acts, pages of duties and titles tell of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from monitor.claims import Claim, local_day
from monitor.duties import LOOKS_TO_MISS, Duties, PageStep
from monitor.episodes import Episode, Mark, episodes
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.facts import ChangeType
from monitor.identity import IdentityChange, body_name
from monitor.organisations import Ground, OrganisationClaim, concerned, evidence_of, kinds_of, marked, status_of
from monitor.site import Site
from monitor.slots import renamings, slot_evidence
from monitor.summary import summarise
from monitor.takedowns import follows, is_said

ADDED, REMOVED = "added", "removed"
PLATES = frozenset({EventType.ORG_NAMEPLATE_ADDED, EventType.ORG_NAMEPLATE_REMOVED})
KINDS = {ADDED: EventType.ORG_NAMEPLATE_ADDED, REMOVED: EventType.ORG_NAMEPLATE_REMOVED}
Told = OrganisationClaim | PageStep | IdentityChange
Line = tuple[str, str]


def plate_events(
    body: Site, duties: Duties, claims: Sequence[OrganisationClaim], steps: Sequence[IdentityChange]
) -> Iterator[Event]:
    """Yield each plate once for each time that it was hung or taken down."""
    said = [claim for claim in claims if not PLATES.isdisjoint(kinds_of(claim))]
    lines: dict[Line, list[Mark[Told]]] = {}
    for line, mark in (*_by_pages(duties), *_by_texts(said), *_by_titles(body, steps)):
        lines.setdefault(line, []).append(mark)
    for line in sorted(lines):
        told = [_Plate(body, line, episode, said, renamings(steps)) for episode in episodes(lines[line])]
        for plate in _without_omissions(told):
            if not plate.episode.known and not plate.episode.again:
                yield plate.event()


def _by_texts(claims: Sequence[OrganisationClaim]) -> Iterator[tuple[Line, Mark[Told]]]:
    """A text that names a plate, or says that it is gone, tells what a body is as often as what it becomes."""
    for claim in claims:
        state = REMOVED if EventType.ORG_NAMEPLATE_REMOVED in kinds_of(claim) else ADDED
        mark = marked(claim, state)
        yield (
            (concerned(claim), claim.fact.nameplate or ""),
            replace(mark, before=None, firm=False),
        )


def _by_pages(duties: Duties) -> Iterator[tuple[Line, Mark[Told]]]:
    for step in duties.steps:
        if step.before is None:
            for plate in step.now.plates:
                yield (step.organisation, plate), Mark(ADDED, local_day(step.now.start), step, initial=True)
            continue
        window = (local_day(step.before.last), local_day(step.now.start))
        for plate in step.now.plates:
            if plate not in step.before.plates:
                yield (step.organisation, plate), Mark(ADDED, window[1], step, window=window)
        for plate in step.before.plates:
            if plate not in step.now.plates and step.now.looks >= LOOKS_TO_MISS:
                yield (step.organisation, plate), Mark(REMOVED, window[1], step, window=window)


def _by_titles(body: Site, steps: Sequence[IdentityChange]) -> Iterator[tuple[Line, Mark[Told]]]:
    """The second name that brackets add to an unchanged one may be a plate; a shorter title takes none down."""
    for step in renamings(steps):
        old, earlier = body_name(step.old.name)
        name, plate = body_name(step.new.name)
        if body.parent is None and name is not None and old == name and plate and plate != earlier:
            window = (local_day(step.window[0]), local_day(step.window[1]))
            yield (name, plate), Mark(ADDED, window[1], step, window=window)


def _without_omissions(plates: Iterable["_Plate"]) -> list["_Plate"]:
    """Leave out what a page did not say for a while and then said again: nothing was taken down or hung."""
    kept: list[_Plate] = []
    for plate in plates:
        if kept and kept[-1].is_omission and plate.is_by_pages:
            kept.pop()
        else:
            kept.append(plate)
    return kept


@dataclass(frozen=True, slots=True)
class _Plate:
    """One time that one plate was hung or taken down, on its way to an event.

    *said* are all claims about plates, *titles* the steps at which enough slots agree on another title.
    """

    body: Site
    line: Line
    episode: Episode[Told]
    said: Sequence[OrganisationClaim]
    titles: Sequence[IdentityChange]

    def event(self) -> Event:
        organisation, plate = self.line
        kind = KINDS[self.episode.state]
        before, after = self.lists()
        # The lists are whole; the line of the event is about this plate alone.
        own: dict[str, Any] = {"nameplates": [plate]}
        sides = (None, own) if self.episode.state == ADDED else (own, None)
        return Event(
            id=event_id(self.body.id, subject=organisation, family=family_of(kind), target=plate, episode=self.episode.number),
            type=kind,
            status=self.status(),
            site=self.body.id,
            organisation=organisation,
            summary=summarise(kind, organisation=organisation, before=sides[0], after=sides[1]),
            before=before,
            after=after,
            decided_on=self.ground.value("date") or self.ground.signed,
            published_on=self.ground.published,
            observed=self.observed(),
            late_discovery=self.ground.late and self.page is None,
            evidence=self.evidence(),
        )

    @property
    def claims(self) -> tuple[OrganisationClaim, ...]:
        return tuple(mark.of for mark in self.episode.marks if isinstance(mark.of, Claim))

    @property
    def ground(self) -> Ground:
        shown = len(self.claims) < len(self.episode.marks)
        return Ground(KINDS[self.episode.state], self.line[0], self.claims, shown=shown)

    @property
    def page(self) -> PageStep | None:
        return next((mark.of for mark in self.episode.marks if isinstance(mark.of, PageStep)), None)

    @property
    def title(self) -> IdentityChange | None:
        return next((mark.of for mark in self.episode.marks if isinstance(mark.of, IdentityChange)), None)

    @property
    def is_by_pages(self) -> bool:
        """Say whether pages of duties alone tell of it."""
        return all(isinstance(mark.of, PageStep) for mark in self.episode.marks)

    @property
    def is_omission(self) -> bool:
        """Say whether the plate is only named no more: nobody says that it is gone, and the title does not follow."""
        page, plate = self.page, self.line[1]
        if self.episode.state == ADDED or page is None or not self.is_by_pages:
            return False
        return not is_said(page, plate) and follows(self.titles, page, plate) is None

    def status(self) -> Status:
        """The page of duties shows the plate itself; a title alone leaves open what its brackets mean.

        That a plate is gone takes an act, or the page's own words and the title that follows: a page may leave it unsaid.
        """
        page = self.page
        shown = page is not None and (self.episode.state == ADDED or self._is_down(page))
        if shown or not self.claims:
            return Status.CONFIRMED if shown else Status.CANDIDATE
        carried = status_of(self.ground)
        seen = page is not None or self.title is not None
        return Status.CANDIDATE if seen and carried is Status.LEAD else carried

    def _is_down(self, page: PageStep) -> bool:
        return is_said(page, self.line[1]) and follows(self.titles, page, self.line[1]) is not None

    def lists(self) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
        """Return the whole lists of plates before and after, as far as somebody states them."""
        page, title = self.page, self.title
        if page is not None and page.before is not None:
            return {"nameplates": list(page.before.plates)}, {"nameplates": list(page.now.plates)}
        if title is not None and not self.ground.telling:
            earlier = body_name(title.old.name)[1]
            return {"nameplates": [earlier] if earlier else []}, {"nameplates": [self.line[1]]}
        if self.episode.state == REMOVED:
            return {"nameplates": [self.line[1]]}, None
        documents = {claim.key for claim in self.ground.telling}
        beside = [
            claim.fact.nameplate
            for claim in self.said
            if claim.key in documents and concerned(claim) == self.line[0] and claim.fact.type is not ChangeType.UNPLATED
        ]
        return None, {"nameplates": list(dict.fromkeys([self.line[1], *filter(None, beside)]))}

    def observed(self) -> tuple[datetime, datetime] | None:
        page, title = self.page, self.title
        if page is not None and page.before is not None:
            return page.before.last, page.now.start
        return title.window if title is not None else None

    def evidence(self) -> tuple[Evidence, ...]:
        told: list[Evidence | None] = list(evidence_of(self.claims))
        if self.page is not None:
            told.append(self._passage(self.page, "corroborating" if told else "primary"))
            told.append(self.page.before.passage("context", "nameplate") if self.page.before is not None else None)
        if self.title is not None:
            told.extend(slot_evidence(self.title, primary=not any(told)))
        return tuple(dict.fromkeys(passage for passage in told if passage is not None))

    def _passage(self, page: PageStep, role: str) -> Evidence:
        """Return where the page names the plate, or, where it does so no more, what it says instead."""
        run = page.now.run
        fact = next((one for one in page.now.facts if one.nameplate == self.line[1]), page.now.facts[0])
        return Evidence(role, run.url, page.now.start, run.sha256, fact.quote, fact.rule)
