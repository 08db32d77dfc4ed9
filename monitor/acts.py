"""Acts: what one document did to one person in one body, all its clauses together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from monitor.claims import Claim, day_of, local_day, proving, strength
from monitor.events import Evidence, Status
from monitor.facts import GAINS, LOSSES, Action, AppointmentFact
from monitor.modes import ACTING, CONCURRENT, ENDS_PRESIDING, ENDS_PROBATION, PRESIDING, mode_of
from monitor.posts import is_party, is_rank

# Copies and reports of one decision bear dates close together.
SAME_DECISION = timedelta(days=45)
STATUS_BY_STRENGTH = {
    "act": Status.CONFIRMED,
    "two": Status.CONFIRMED,
    "one": Status.CANDIDATE,
    "lead": Status.LEAD,
}


@dataclass(frozen=True, slots=True)
class Act:
    """The gains and losses of one person by one decision, with all claims that report it."""

    person: str
    gains: tuple[str, ...]
    losses: tuple[str, ...]
    claims: tuple[Claim[AppointmentFact], ...]

    @property
    def day(self) -> date:
        """The day the act counts from: as stated, else as published, else as first seen."""
        stated = (self.decided, self.effective, self.published)
        return next(
            (day for day in map(day_of, stated) if day is not None),
            local_day(self.seen),
        )

    @property
    def seen(self) -> datetime:
        """When a page first showed it; hearsay counts only where nothing else tells of it."""
        return min(claim.run.first_seen for claim in self._by_weight)

    @property
    def decided(self) -> str | None:
        """The day of decision or session if stated, else of signature (design §4.4)."""
        dates = [claim.fact.dates for claim in self._by_weight]
        return next((day.decided or day.signed for day in dates if day.decided or day.signed), None)

    @property
    def effective(self) -> str | None:
        """The day the act takes effect, if stated."""
        return next((claim.fact.dates.effective for claim in self._by_weight if claim.fact.dates.effective), None)

    @property
    def published(self) -> str | None:
        """The earliest day of publication that a copy states; what was only rumoured before is none."""
        return min((claim.published[:10] for claim in self._by_weight if claim.published), default=None)

    @property
    def status(self) -> Status:
        """How far the claims carry without the roster."""
        return STATUS_BY_STRENGTH[strength(self.claims)]

    @property
    def _by_weight(self) -> list[Claim[AppointmentFact]]:
        """The claims that say when, constitutive acts first; no hearsay where anybody else says what was decided."""
        return sorted(proving(self.claims), key=lambda claim: not claim.is_act)

    @property
    def _decisive(self) -> Sequence[Claim[AppointmentFact]]:
        """The claims that tell in which mode posts are held: the constitutive acts, where there is one."""
        return [claim for claim in self.claims if claim.is_act] or self.claims

    @property
    def known_before(self) -> bool:
        """Say whether the act was there, and dated before, when watching began."""
        return any(claim.known_before for claim in self._by_weight)

    @property
    def late(self) -> bool:
        """Say whether the act appeared later although it is dated before watching began."""
        return all(claim.late for claim in self._by_weight)

    @property
    def parked(self) -> bool:
        """Say whether no claim comes from an organ with the power to decide it, and one from an organ without."""
        return any(claim.parked for claim in self.claims) and self.status is not Status.CONFIRMED

    @property
    def acting(self) -> bool:
        """Say whether the person only acts in the post."""
        return any(claim.fact.action is Action.ACTING for claim in self._decisive)

    @property
    def ends_probation(self) -> bool:
        """Say whether the act ends a probation (domain.md §6.1 A10)."""
        return any(word in (claim.fact.qualifier or "") for claim in self._decisive for word in ENDS_PROBATION)

    @property
    def moves_mode(self) -> bool:
        """Say whether the act only gives or takes the whole work of the body, in a post that stays (domain.md §6.1 A8)."""
        gaining = [claim.fact for claim in self._decisive if claim.fact.action in GAINS]
        return bool(gaining) and not self.losses and all(fact.rule.startswith(PRESIDING) for fact in gaining)

    @property
    def ends_presiding(self) -> bool:
        """Say whether the act takes the whole work of the body from somebody who keeps his post."""
        return any(word in (claim.fact.qualifier or "") for claim in self._decisive for word in ENDS_PRESIDING)

    @property
    def given(self) -> str | None:
        """The mode in which the act gives its posts, None where it says none; how a lost post was held is no mode of these."""
        if self.acting:
            return ACTING
        gaining = [claim.fact for claim in self._decisive if claim.fact.action in GAINS]
        found = (mode_of(fact.qualifier, (fact.post,) if fact.post else ()) for fact in gaining)
        concurrent = any(fact.action is Action.CONCURRENT for fact in gaining)
        return next((mode for mode in found if mode is not None), CONCURRENT if concurrent else None)

    @property
    def first_person(self) -> str:
        """The name under which the act was first told: what a correction puts right keeps its identity."""
        return next((claim.first.person for claim in self.claims if claim.first is not None), self.person)

    @property
    def first_posts(self) -> dict[str, str]:
        """The posts that a correction put right, with what was told first in their place."""
        told = ((claim.fact.post, claim.first.post) for claim in self.claims if claim.first is not None)
        return {now: first for now, first in told if now and first and now != first}

    def evidence(self) -> tuple[Evidence, ...]:
        """Return the passages, the first as the primary one, each snapshot and quote once, and what corrects them."""
        unique = {(claim.run.sha256, claim.fact.quote): claim for claim in self.claims}
        ordered = sorted(unique.values(), key=lambda claim: (claim.source.kind.value, claim.run.first_seen, claim.run.url))
        told = [claim.evidence("corroborating" if place else "primary") for place, claim in enumerate(ordered)]
        return tuple(dict.fromkeys((*told, *(passage for claim in self.claims for passage in claim.mending))))


def acts_of(claims: Iterable[Claim[AppointmentFact]]) -> list[Act]:
    """Group gains and losses by person and decision; each act once, however many pages report it."""
    by_document: dict[tuple[str, str], list[Claim[AppointmentFact]]] = defaultdict(list)
    for claim in claims:
        fact = claim.fact
        if fact.action in GAINS | LOSSES and not (fact.post and is_rank(fact.post)):
            by_document[fact.person, claim.key].append(claim)
    by_person: dict[str, list[Act]] = defaultdict(list)
    for group in by_document.values():
        act = _act(group)
        acts = by_person[act.person]
        twin = next((place for place, other in enumerate(acts) if _same_decision(act, other)), None)
        if twin is None:
            acts.append(act)
        else:
            acts[twin] = _act((*acts[twin].claims, *act.claims))
    return sorted((act for acts in by_person.values() for act in acts), key=lambda act: (act.day, act.person, act.gains))


def _act(claims: Sequence[Claim[AppointmentFact]]) -> Act:
    gains = dict.fromkeys(claim.fact.post for claim in claims if claim.fact.action in GAINS and claim.fact.post)
    losses = dict.fromkeys(claim.fact.post for claim in claims if claim.fact.action in LOSSES and claim.fact.post)
    return Act(claims[0].fact.person, tuple(gains), tuple(losses), tuple(claims))


def same_posts(one: Act, other: Act) -> bool:
    """Say whether two acts, whomever they name, can report one decision: about the same posts, days close together."""
    near = abs(one.day - other.day) <= SAME_DECISION
    return near and _agree(one.gains, other.gains) and _agree(one.losses, other.losses)


def _same_decision(one: Act, other: Act) -> bool:
    if one.person != other.person or abs(one.day - other.day) > SAME_DECISION:
        return False
    if _another_step(one, other):
        return False
    if one.decided and other.decided and one.decided != other.decided and one.status == other.status == Status.CONFIRMED:
        return False
    if one.gains and _agree(one.gains, other.gains) and not (one.losses and other.losses):
        return True  # a report may leave the loss unsaid
    return _agree(one.gains, other.gains) and _agree(one.losses, other.losses)


def _another_step(one: Act, other: Act) -> bool:
    """Say whether two acts on one post are two steps: acting and then in full, on probation and then for good.

    A report may leave the mode unsaid; two constitutive acts mean what they say.
    """
    if one.status is not Status.CONFIRMED or other.status is not Status.CONFIRMED:
        return False
    return one.acting != other.acting or one.ends_probation != other.ends_probation


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two reports can mean the same posts: the same ones, or one leaves party posts unsaid."""
    first = {post for post in one if not is_party(post)}
    second = {post for post in other if not is_party(post)}
    return first == second and bool(one) == bool(other)
