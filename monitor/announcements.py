"""Announcements: what is said about leaders beside their seats: proposals, investigations, staff ranks, spellings."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from monitor.acts import STATUS_BY_STRENGTH, Act
from monitor.claims import Claim, day_of, local_day, proving, strength
from monitor.episodes import Mark, episodes
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.facts import GAINS, LOSSES, Action, AppointmentFact
from monitor.leaders import kind_of, move_evidence
from monitor.names import Spelling
from monitor.posts import is_rank, leading, without_mode
from monitor.powers import has_power
from monitor.sources import SourceClass
from monitor.summary import summarise
from monitor.tenures import Happening

AppointmentClaim = Claim[AppointmentFact]


@dataclass(frozen=True, slots=True)
class Announcing:
    """What documents and rosters say of one body's people beside their seats; *first*: the form of a name known first."""

    site: str
    organisation: str
    claims: Sequence[AppointmentClaim]
    first: Mapping[str, str] = field(default_factory=dict)

    def events(self, found: Sequence[Happening]) -> Iterator[Event]:
        """Yield the announcements; *found* has the moves on the roster, staff ranks among them."""
        yield from self._nominations()
        yield from self._investigations()
        yield from self._ranks([happening for happening in found if kind_of(happening) is EventType.LEADER_RANK_CHANGED])

    def _nominations(self) -> Iterator[Event]:
        """Yield the public proposals: confirmed only from the proposing organ's own notice (domain.md L01).

        Notices further apart than the join window, or with the loss of the post between them, are two proposals.
        """
        lines: dict[tuple[str, str | None], list[Mark[AppointmentClaim]]] = defaultdict(list)
        for claim in self.claims:
            if claim.fact.action is Action.NOMINATED:
                lines[claim.fact.person, claim.fact.post].append(_mark(claim, "nominated", known=claim.known_before))
        for claim in self.claims:
            if claim.fact.action in LOSSES and (seat := (claim.fact.person, claim.fact.post)) in lines:
                lines[seat].append(_mark(claim, "lost"))
        for (person, post), marks in lines.items():
            for episode in episodes(marks):
                group = [mark.of for mark in episode.marks]
                if episode.state != "nominated" or any(claim.known_before for claim in proving(group)):
                    continue
                own = any(claim.source.official and not claim.parked and has_power(claim.document.issuer) for claim in group)
                status = Status.CONFIRMED if own else STATUS_BY_STRENGTH[strength(group)]
                yield self._event(
                    EventType.LEADER_NOMINATED, person, post, group, status, target=post or "", episode=episode.number
                )

    def _investigations(self) -> Iterator[Event]:
        """Yield announced investigations: a candidate that waits for review, whatever the source (design §4.4).

        What follows an announcement, expulsion or trial, is reported in the same words for years: it is one.
        """
        grouped: dict[str, list[AppointmentClaim]] = defaultdict(list)
        for claim in self.claims:
            if claim.fact.action is Action.INVESTIGATED and not claim.known_before:
                grouped[claim.fact.person].append(claim)
        for person, group in grouped.items():
            heard = any(claim.source.kind is not SourceClass.MEDIA for claim in group)
            status = Status.CANDIDATE if heard else Status.LEAD
            post = next((claim.fact.post for claim in proving(group) if claim.fact.post), None)
            yield self._event(EventType.LEADER_UNDER_INVESTIGATION, person, post, group, status)

    def _ranks(self, moved: Sequence[Happening]) -> Iterator[Event]:
        """Yield changes of staff rank that acts state or the roster shows (domain.md L08), each once."""
        lines: dict[tuple[str, str], list[Mark[AppointmentClaim | Happening]]] = defaultdict(list)
        for claim in self._rank_claims():
            given = claim.fact.action in GAINS
            lines[claim.fact.person, claim.fact.post or ""].append(
                _mark(claim, "given" if given else "taken", known=claim.known_before)
            )
        for happening in moved:
            assert happening.move is not None
            gained = [post for post in happening.after if post not in happening.before]
            rank = without_mode(gained[0] if gained else min(set(happening.before) - set(happening.after)))
            window = (local_day(happening.move.window[0]), local_day(happening.move.window[1]))
            lines[happening.person, rank].append(Mark("given" if gained else "taken", window[1], happening, window=window))
        for (person, rank), marks in lines.items():
            number = 0
            for episode in episodes(marks):
                if not episode.known:
                    number += 1
                    event = self._rank_event(person, rank, [mark.of for mark in episode.marks], number)
                    taken = episode.state == "taken" and event.observed is None
                    yield replace(event, before=event.after, after=None) if taken else event

    def _rank_claims(self) -> Iterator[AppointmentClaim]:
        """A document that gives one rank and takes another tells of one change."""
        ranks = [claim for claim in self.claims if claim.fact.post and is_rank(claim.fact.post)]
        giving = {(claim.key, claim.fact.person) for claim in ranks if claim.fact.action in GAINS}
        for claim in ranks:
            if claim.fact.action in GAINS or (claim.fact.action in LOSSES and (claim.key, claim.fact.person) not in giving):
                yield claim

    def _rank_event(self, person: str, rank: str, told: Sequence[AppointmentClaim | Happening], number: int) -> Event:
        claims = [one for one in told if isinstance(one, Claim)]
        shown = next((one for one in told if isinstance(one, Happening)), None)
        if shown is not None:
            # What is only heard adds nothing to what the roster shows.
            claims = [claim for claim in claims if not claim.is_hearsay]
        status = Status.CONFIRMED if shown is not None else STATUS_BY_STRENGTH[strength(claims)]
        kind = EventType.LEADER_RANK_CHANGED
        return self._event(kind, person, rank, claims, status, target=rank, episode=number, shown=shown)

    def _event(
        self,
        kind: EventType,
        person: str,
        post: str | None,
        claims: Sequence[AppointmentClaim],
        status: Status,
        *,
        target: str = "",
        episode: int = 1,
        shown: Happening | None = None,
    ) -> Event:
        act = Act(person, (), (), tuple(claims))  # only the days and passages of its claims are read
        move = shown.move if shown is not None else None
        before, after = (
            (_posts(shown.before), _posts(shown.after)) if shown is not None else (None, _posts((post,) if post else ()))
        )
        return Event(
            id=event_id(
                self.site,
                subject=f"{self.organisation}/{self._first_form(act)}",
                family=family_of(kind),
                target=target,
                episode=episode,
            ),
            type=kind,
            status=status,
            site=self.site,
            organisation=self.organisation,
            summary=summarise(kind, organisation=self.organisation, person=person, post=post),
            person=person,
            post=post,
            before=before,
            after=after,
            decided_on=act.decided,
            effective_on=act.effective,
            published_on=act.published,
            observed=move.window if move is not None else None,
            late_discovery=bool(claims) and move is None and act.late,
            evidence=tuple(dict.fromkeys((*act.evidence(), *move_evidence(move, primary=not claims)))),
        )

    def _first_form(self, act: Act) -> str:
        """Return the form under which the person was first told of: a correction of one text, or of the roster, keeps it."""
        return act.first_person if act.first_person != act.person else self.first.get(act.person, act.person)


def _mark(claim: AppointmentClaim, state: str, *, known: bool = False) -> Mark[AppointmentClaim]:
    dates = claim.fact.dates
    stated = (dates.decided, dates.signed, dates.effective, claim.published)
    day = next((day for day in map(day_of, stated) if day is not None), local_day(claim.run.first_seen))
    return Mark(state, day, claim, firm=True, initial=known, document=claim.key, hearsay=claim.is_hearsay)


def _posts(posts: tuple[str, ...]) -> dict[str, Any] | None:
    return {"post": leading(posts), "posts": list(posts)} if posts else None


def corrections(site: str, organisation: str, spellings: Iterable[Spelling]) -> Iterator[Event]:
    """Yield the one-glyph corrections of names (domain.md L10)."""
    times: Counter[tuple[str, str]] = Counter()
    for spelling in spellings:
        times[spelling.old, spelling.new] += 1
        before, after = {"person": spelling.old}, {"person": spelling.new}
        kind = EventType.LEADER_NAME_CORRECTED
        passages = (
            Evidence("primary", spelling.after.run.url, spelling.after.run.first_seen, spelling.after.run.sha256,
                     spelling.after.fact.quote, spelling.after.fact.rule),
            Evidence("context", spelling.before.run.url, spelling.before.run.last_seen, spelling.before.run.sha256,
                     spelling.before.fact.quote, spelling.before.fact.rule),
        )  # fmt: skip
        yield Event(
            id=event_id(
                site,
                subject=f"{organisation}/{spelling.new}",
                family=family_of(kind),
                target=spelling.old,
                episode=times[spelling.old, spelling.new],
            ),
            type=kind,
            status=Status.CONFIRMED,
            site=site,
            organisation=organisation,
            summary=summarise(kind, organisation=organisation, person=spelling.new, before=before, after=after),
            person=spelling.new,
            post=leading(spelling.after.posts),
            before=before,
            after=after,
            observed=spelling.window,
            evidence=passages,
        )
