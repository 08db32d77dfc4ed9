"""Claims: what documents say happened to a body, with dates, source and place in the watch."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Generic, TypeVar

from monitor.events import Evidence
from monitor.facts import AppointmentFact, ChangeType, DocumentHead, LeaderFact, OrganisationFact
from monitor.handovers import handovers
from monitor.history import Sighting
from monitor.model import LISTS, Role
from monitor.powers import breach
from monitor.site import Site
from monitor.sources import Source, SourceClass, source_of

# Pages whose text is a document; a roster or home page is a state, not a statement of an act.
DOCUMENT_ROLES = frozenset({Role.NOTICE, Role.NEWS})
CHINA = timedelta(hours=8)
# Facts of tier C never reach beyond a lead.
PROVING = frozenset({"A", "B"})
# Pages of one round are fetched some time apart; what the first round brought was there when watching began.
FIRST_ROUND = timedelta(hours=1)
_DEPARTMENT = re.compile(r"(?<!非)(?:省|市|区|府)(?:人民)?(?:政府)?(?:的)?组成部门")
_ISO = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")

Meant = Callable[[OrganisationFact, Sequence[OrganisationFact]], bool]
Fact = TypeVar("Fact", AppointmentFact, OrganisationFact, LeaderFact)


@dataclass(frozen=True, slots=True)
class Claim(Generic[Fact]):
    """One fact of one document about one body.

    *known_before* says that the document was there when watching began and is dated before it: a back-dated
    fact, no news. *late* says that it appeared later although it is dated before watching began. *parked* says why
    the issuer has not the power to decide it: then it proves no more than that somebody says so. What a later text put
    right is in *fact*; *first* is what the document said, by which its event goes on being known, *mending* who says so.
    *without* is when a page of duties that came to say it was last seen not to.
    """

    fact: Fact
    run: Sighting
    source: Source
    document: DocumentHead
    known_before: bool
    late: bool
    parked: str | None = None
    first: Fact | None = None
    mending: tuple[Evidence, ...] = ()
    without: datetime | None = None

    @property
    def key(self) -> str:
        """The document apart from its address: copies of one document share it."""
        head = self.document
        if head.number:
            return head.number
        return f"{head.title or self.run.url}|{head.published_on or ''}"

    @property
    def published(self) -> str | None:
        """The day the page was published, as it says itself."""
        observation = self.run.observation
        return self.document.published_on or (observation.published if observation else None)

    @property
    def is_act(self) -> bool:
        """Say whether it is a constitutive act of an organ with the power."""
        return self.source.kind is SourceClass.ACT

    @property
    def is_hearsay(self) -> bool:
        """Say whether it is no more than a lead, however many say it: what it says moves nothing that others prove."""
        return self.source.kind is SourceClass.MEDIA or self.fact.tier not in PROVING

    def evidence(self, role: str) -> Evidence:
        """Return the passage as evidence in *role*."""
        return Evidence(role, self.run.url, self.run.first_seen, self.run.sha256, self.fact.quote, self.fact.rule)


def day_of(text: str | None) -> date | None:
    """Return the first day of an ISO date that may be partial, or None."""
    match = _ISO.match(text or "")
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None


def local_day(moment: datetime) -> date:
    """Return the day of *moment* in China, where the pages' dates are at home."""
    return (moment.astimezone(UTC) + CHINA).date()


class Watch:
    """When watching a body began, and which documents were already listed then."""

    def __init__(self, body: Site, runs: Sequence[Sighting]) -> None:
        own = [run for run in runs if run.site in (body.id, body.carrier)]
        self.since: datetime | None = own[0].first_seen if own else None
        self.constituent = any(_says_department(run, body.organisation) for run in own)
        self._listed = frozenset(_listed_at_first(runs))
        self._first_of_page = {(run.site, run.page): run.first_seen for run in reversed(runs)}

    def placed(self, run: Sighting, dated: str | None) -> tuple[bool, bool]:
        """Return (known_before, late) for a document seen in *run* and dated *dated*."""
        day = day_of(dated)
        if self.since is None:
            return run.url in self._listed, False
        if day is not None and day > local_day(self.since):
            return False, False
        if self._was_there(run):
            return True, False
        return False, day is not None and day < local_day(self.since)

    def _was_there(self, run: Sighting) -> bool:
        if run.url in self._listed:
            return True
        assert self.since is not None
        return self._first_of_page[run.site, run.page] - self.since <= FIRST_ROUND


def _says_department(run: Sighting, organisation: str) -> bool:
    """Say whether a page of duties calls the body a department of the government."""
    facts = run.observation.organisation_changes if run.good and run.observation is not None else ()
    own = (fact for fact in facts if fact.organisation == organisation)
    return run.role is Role.FUNCTIONS and any(_DEPARTMENT.search(fact.quote) for fact in own)


def _listed_at_first(runs: Iterable[Sighting]) -> Iterator[str]:
    """Yield the addresses that each notice list, and each home page, shows on its first good look."""
    seen: set[tuple[str, str]] = set()
    for run in runs:
        if run.role not in LISTS or run.observation is None or (run.site, run.page) in seen:
            continue
        seen.add((run.site, run.page))
        yield from (link.url for link in run.observation.listed)


def appointment_claims(
    body: Site, runs: Sequence[Sighting], sites: Mapping[str, Site], concerns: frozenset[str]
) -> list[Claim[AppointmentFact]]:
    """Return the appointment claims about the body whose names are *concerns*, each document once."""
    watch = Watch(body, runs)
    claims: list[Claim[AppointmentFact]] = []
    for run, head in _documents(runs):
        assert run.observation is not None
        claims.extend(
            _claim(fact, fact.dates.projection or head.published_on, run, head, body, sites, watch)
            for fact in run.observation.appointments
            if fact.organisation in concerns
        )
    return claims


def organisation_claims(
    body: Site, runs: Sequence[Sighting], sites: Mapping[str, Site], concerns: frozenset[str]
) -> list[Claim[OrganisationFact]]:
    """Return the claims of documents, and of the body's own page of duties, about the body itself."""
    others = watched_beside(body, sites, concerns)

    def is_meant(fact: OrganisationFact, _: Sequence[OrganisationFact]) -> bool:
        return fact.organisation in concerns or fact.new_name in concerns or _gives(fact, concerns, others)

    return [
        *claims_of_bodies(body, runs, sites, is_meant),
        *(
            Claim(fact, run, source_of(run, body, sites, parked=True), DocumentHead(), False, False, without=without)
            for fact, run, without in handovers([run for run in runs if run.site == body.id])
            if is_meant(fact, (fact,))
        ),
    ]


def watched_beside(body: Site, sites: Mapping[str, Site], concerns: frozenset[str]) -> frozenset[str]:
    """Return the names of the other bodies that are watched: what concerns one of them it tells itself."""
    return frozenset(name for site in sites.values() if site.id != body.id for name in site.full_names) - concerns


def claims_of_bodies(
    body: Site, runs: Sequence[Sighting], sites: Mapping[str, Site], is_meant: Meant
) -> Iterator[Claim[OrganisationFact]]:
    """Yield the claims that *is_meant*, given a fact and all that its document says of bodies, picks for *body*."""
    watch = Watch(body, runs)
    for run, head in _documents(runs):
        assert run.observation is not None
        said = run.observation.organisation_changes
        yield from (
            _claim(fact, fact.date or head.published_on, run, head, body, sites, watch) for fact in said if is_meant(fact, said)
        )


def _gives(fact: OrganisationFact, concerns: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether the body gives functions to one that nobody watches; one that is watched tells of it itself."""
    return fact.type is ChangeType.FUNCTIONS and fact.organisation not in others and not concerns.isdisjoint(fact.predecessors)


def state_claims(
    body: Site, runs: Sequence[Sighting], sites: Mapping[str, Site], concerns: frozenset[str]
) -> list[Claim[LeaderFact]]:
    """Return what documents say in passing about who leads the body now."""
    watch = Watch(body, runs)
    claims: list[Claim[LeaderFact]] = []
    for run, head in _documents(runs):
        assert run.observation is not None
        claims.extend(
            _claim(fact, head.published_on, run, head, body, sites, watch)
            for fact in run.observation.leaders
            if fact.organisation in concerns and fact.posts
        )
    return claims


def _documents(runs: Sequence[Sighting]) -> Iterator[tuple[Sighting, DocumentHead]]:
    """Yield each document page once for each wording: the earliest run of equal facts."""
    seen: set[tuple[str, object]] = set()
    for run in runs:
        if run.role not in DOCUMENT_ROLES or run.observation is None or not run.good:
            continue
        wording = (run.url, _wording(run))
        if wording not in seen:
            seen.add(wording)
            yield run, run.observation.document


def _wording(run: Sighting) -> object:
    assert run.observation is not None
    return run.observation.appointments, run.observation.organisation_changes, run.observation.leaders


def _claim(
    fact: Fact,
    dated: str | None,
    run: Sighting,
    head: DocumentHead,
    body: Site,
    sites: Mapping[str, Site],
    watch: Watch,
) -> Claim[Fact]:
    known_before, late = watch.placed(run, dated)
    source, parked = source_of(run, body, sites), None
    if source.kind is SourceClass.ACT:
        parked = breach(head.issuer, body.organisation, fact, constituent=watch.constituent)
        source = source_of(run, body, sites, parked=True) if parked else source
    return Claim(fact, run, source, head, known_before, late, parked)


def proving(claims: Sequence[Claim[Fact]]) -> Sequence[Claim[Fact]]:
    """Return the claims that say what happened, and when: hearsay says it only where nobody else does."""
    return [claim for claim in claims if not claim.is_hearsay] or claims


def strength(claims: Iterable[Claim[Fact]]) -> str:
    """Return how far *claims* of one happening carry: ``act``, ``two``, ``one``, or ``lead``.

    Origins count, not addresses (domain.md §3.1 rule 1); facts of tier C never reach beyond a lead, and what an organ
    without the power decided is one voice at most (rule 4).
    """
    usable = [claim for claim in claims if claim.fact.tier in PROVING]
    if any(claim.is_act for claim in usable):
        return "act"
    official = {claim.source.origin for claim in usable if claim.source.official and not claim.parked}
    if len(official) >= 2:
        return "two"
    press = {claim.source.origin for claim in usable if claim.source.kind is SourceClass.PRESS}
    return "one" if official or press or any(claim.parked for claim in usable) else "lead"
