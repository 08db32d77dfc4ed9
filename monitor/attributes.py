"""What a body is: rank, superior and plates as duty pages and acts state them, against what was known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from monitor.claims import Claim
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from monitor.model import Role
from monitor.sources import SourceClass
from monitor.summary import summarise

ATTRIBUTE_LOOKS = 2


@dataclass(frozen=True, slots=True)
class Statement:
    """What one page of duties, or one act, states of one body at one time."""

    organisation: str
    rank: str | None
    superior: str | None
    plates: tuple[str, ...]
    complete: bool
    start: datetime
    last: datetime
    looks: int
    facts: tuple[OrganisationFact, ...]
    run: Sighting


@dataclass
class Known:
    """The known state of one body while its statements are walked."""

    rank: str | None = None
    superior: str | None = None
    plates: tuple[str, ...] | None = None
    since: datetime | None = None
    facts: list[tuple[OrganisationFact, Sighting]] = field(default_factory=list)


def statements(
    runs: Sequence[Sighting], names: frozenset[str], claims: Sequence[Claim[OrganisationFact]]
) -> tuple[list[Statement], bool]:
    """Return what is stated of the bodies *names*, in order, and whether a newer page still waits for looks."""
    pages: list[Statement] = []
    for run in runs:
        if run.role is Role.FUNCTIONS and run.good and run.observation is not None:
            for statement in _page_statements(run, names):
                _append(pages, statement)
    waits = any(statement.looks < ATTRIBUTE_LOOKS for statement in pages[1:])
    believed = [statement for place, statement in enumerate(pages) if statement.looks >= ATTRIBUTE_LOOKS or place == 0]
    acts = [_act_statement(claim) for claim in claims if claim.source.kind is SourceClass.ACT and _states(claim.fact)]
    return sorted([*believed, *acts], key=lambda statement: (statement.start, statement.run.url)), waits


def _page_statements(run: Sighting, names: frozenset[str]) -> Iterator[Statement]:
    assert run.observation is not None
    facts = [fact for fact in run.observation.organisation_changes if (fact.new_name or fact.organisation) in names]
    for organisation in dict.fromkeys(fact.new_name or fact.organisation for fact in facts):
        own = tuple(fact for fact in facts if (fact.new_name or fact.organisation) == organisation)
        yield _statement(organisation, own, run, complete=True)


def _act_statement(claim: Claim[OrganisationFact]) -> Statement:
    fact = claim.fact
    return _statement(fact.new_name or fact.organisation, (fact,), claim.run, complete=False)


def _statement(organisation: str, facts: tuple[OrganisationFact, ...], run: Sighting, *, complete: bool) -> Statement:
    rank = next((fact.rank for fact in facts if fact.rank), None)
    superior = next((fact.superior for fact in facts if fact.superior), None)
    plates = tuple(dict.fromkeys(fact.nameplate for fact in facts if fact.nameplate))
    return Statement(organisation, rank, superior, plates, complete, run.first_seen, run.last_seen, run.looks, facts, run)


def _states(fact: OrganisationFact) -> bool:
    return fact.type in (ChangeType.ATTRIBUTE, ChangeType.UPGRADED) and bool(fact.rank or fact.superior)


def _append(pages: list[Statement], statement: Statement) -> None:
    twin = next((place for place, page in enumerate(pages) if place == len(pages) - 1 and _equal(page, statement)), None)
    if twin is None:
        pages.append(statement)
        return
    old = pages[twin]
    pages[twin] = Statement(
        old.organisation, old.rank, old.superior, old.plates, old.complete,
        old.start, statement.last, old.looks + statement.looks, old.facts, old.run,
    )  # fmt: skip


def _equal(one: Statement, other: Statement) -> bool:
    return (one.organisation, one.rank, one.superior, set(one.plates)) == (
        other.organisation,
        other.rank,
        other.superior,
        set(other.plates),
    )


def attribute_events(site: str, ordered: Sequence[Statement]) -> Iterator[Event]:
    """Yield what differs from the known state of each body; an unknown state never differs.

    A successor starts unknown: its predecessor's rank and superior are not its own (domain.md §3.3.12).
    """
    known: dict[str, Known] = {}
    episodes: dict[tuple[str, EventType], int] = {}
    for statement in ordered:
        state = known.setdefault(statement.organisation, Known())
        for kind, before, after in _differences(state, statement):
            episode = episodes[statement.organisation, kind] = episodes.get((statement.organisation, kind), 0) + 1
            yield _event(site, kind, statement, state, before, after, episode)
        _learn(state, statement)


def _differences(state: Known, statement: Statement) -> Iterator[tuple[EventType, dict[str, Any], dict[str, Any]]]:
    if state.rank and statement.rank and state.rank != statement.rank:
        yield EventType.ORG_RANK_CHANGED, {"rank": state.rank}, {"rank": statement.rank}
    if state.superior and statement.superior and state.superior != statement.superior:
        yield EventType.ORG_AFFILIATION_CHANGED, {"superior": state.superior}, {"superior": statement.superior}
    if state.plates is not None and statement.complete and set(state.plates) != set(statement.plates):
        before, after = {"nameplates": list(state.plates)}, {"nameplates": list(statement.plates)}
        if set(statement.plates) - set(state.plates):
            yield EventType.ORG_NAMEPLATE_ADDED, before, after
        if set(state.plates) - set(statement.plates):
            yield EventType.ORG_NAMEPLATE_REMOVED, before, after


def _learn(state: Known, statement: Statement) -> None:
    state.rank = statement.rank or state.rank
    state.superior = statement.superior or state.superior
    if statement.complete:
        state.plates = statement.plates
    state.since = statement.last
    state.facts.extend((fact, statement.run) for fact in statement.facts)


def _event(
    site: str,
    kind: EventType,
    statement: Statement,
    state: Known,
    before: dict[str, Any],
    after: dict[str, Any],
    episode: int,
) -> Event:
    attribute = next(iter(after))
    told = [fact for fact in statement.facts if _tells(fact, attribute)] or list(statement.facts[:1])
    earlier = [(fact, run) for fact, run in state.facts if _tells(fact, attribute)][-1:]
    passages = [
        Evidence("primary", statement.run.url, statement.run.first_seen, statement.run.sha256, fact.quote, fact.rule)
        for fact in told[:2]
    ]
    passages += [Evidence("context", run.url, run.last_seen, run.sha256, fact.quote, fact.rule) for fact, run in earlier]
    organisation = statement.organisation
    plate = next((name for name in after.get("nameplates", ()) if name not in before.get("nameplates", ())), "")
    return Event(
        id=event_id(site, subject=organisation, family=family_of(kind), target=plate, episode=1 if plate else episode),
        type=kind,
        status=Status.CONFIRMED,
        site=site,
        organisation=organisation,
        summary=summarise(kind, organisation=organisation, before=before, after=after),
        before=before,
        after=after,
        observed=(state.since or statement.start, statement.start),
        evidence=tuple(passages),
    )


def _tells(fact: OrganisationFact, attribute: str) -> bool:
    return bool(fact.nameplate if attribute == "nameplates" else getattr(fact, attribute, None))
