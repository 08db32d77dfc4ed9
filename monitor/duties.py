"""Duties: what each page of duties states of a body through time; a page is only ever compared with itself."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.events import Evidence
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from monitor.model import Role

LOOKS_TO_BELIEVE = 2
# A plate that is no longer named wants one look more (domain.md §2.2 N06).
LOOKS_TO_MISS = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """What one page states of one body from *start* to *last*."""

    rank: str | None
    superior: str | None
    plates: tuple[str, ...]
    facts: tuple[OrganisationFact, ...]
    run: Sighting
    start: datetime
    last: datetime
    looks: int

    def same(self, other: "Statement") -> bool:
        """Say whether two statements say the same; the order of plates is no news."""
        return (self.rank, self.superior, set(self.plates)) == (other.rank, other.superior, set(other.plates))

    def passage(self, role: str, attribute: str) -> Evidence | None:
        """Return the passage that states *attribute*, as it was seen first, or last when it is the context."""
        told = next((fact for fact in self.facts if getattr(fact, attribute)), None)
        if told is None:
            return None
        at = self.last if role == "context" else self.start
        return Evidence(role, self.run.url, at, self.run.sha256, told.quote, told.rule)


@dataclass(frozen=True, slots=True)
class PageStep:
    """What *page* came to state of *organisation*, and what it had stated *before*."""

    page: tuple[str, str]
    organisation: str
    before: Statement | None
    now: Statement


@dataclass(frozen=True, slots=True)
class Duties:
    """All believed statements in order, and whether a newer one still waits for looks."""

    steps: tuple[PageStep, ...] = ()
    waits: bool = False


def duties(runs: Sequence[Sighting], names: frozenset[str]) -> Duties:
    """Return what the pages of duties among *runs* state of the bodies *names*."""
    pages: dict[tuple[tuple[str, str], str], list[Statement]] = {}
    for run in runs:
        if run.role is Role.FUNCTIONS and run.good:
            for organisation, statement in _statements(run, names):
                _append(pages.setdefault(((run.site, run.page), organisation), []), statement)
    steps: list[PageStep] = []
    waits = False
    for (page, organisation), stated in pages.items():
        believed = [one for place, one in enumerate(stated) if one.looks >= LOOKS_TO_BELIEVE or place == 0]
        befores: list[Statement | None] = [None, *believed]
        steps += [PageStep(page, organisation, before, now) for before, now in zip(befores, believed, strict=False)]
        waits = waits or (len(stated) > 1 and stated[-1].looks < LOOKS_TO_MISS)
    return Duties(tuple(sorted(steps, key=lambda step: (step.now.start, step.page, step.organisation))), waits)


def _statements(run: Sighting, names: frozenset[str]) -> Iterator[tuple[str, Statement]]:
    assert run.observation is not None
    facts = [fact for fact in run.observation.organisation_changes if (fact.new_name or fact.organisation) in names]
    for organisation in dict.fromkeys(fact.new_name or fact.organisation for fact in facts):
        own = tuple(fact for fact in facts if (fact.new_name or fact.organisation) == organisation)
        yield (
            organisation,
            Statement(
                rank=next((fact.rank for fact in own if fact.rank), None),
                superior=next((fact.superior for fact in own if fact.superior), None),
                plates=_plates(own),
                facts=own,
                run=run,
                start=run.first_seen,
                last=run.last_seen,
                looks=run.looks,
            ),
        )


def _plates(facts: Iterable[OrganisationFact]) -> tuple[str, ...]:
    """Return the plates that *facts* hang, once; one of them may say that another is gone."""
    hung = (fact.nameplate for fact in facts if fact.nameplate and fact.type is not ChangeType.UNPLATED)
    return tuple(dict.fromkeys(hung))


def _append(stated: list[Statement], statement: Statement) -> None:
    if stated and stated[-1].same(statement):
        newest = stated[-1]
        stated[-1] = replace(newest, last=statement.last, looks=newest.looks + statement.looks)
    else:
        stated.append(statement)
