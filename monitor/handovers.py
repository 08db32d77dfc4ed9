"""Handovers: functions that a page of duties comes to say were handed over (domain.md §2.2 N08: an act, or a page of functions)."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.duties import LOOKS_TO_BELIEVE
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from monitor.model import Role

# Who has functions from whom; in which words a page says it may change.
Pair = tuple[str, tuple[str, ...]]


def handovers(runs: Sequence[Sighting]) -> Iterator[tuple[OrganisationFact, Sighting, datetime]]:
    """Yield each handover that a page of duties among the *runs* of one site did not state when it was first seen, the run that first did, and the last look without.

    What a page states at first was so when watching began; what it comes to state is believed when it was seen twice.
    """
    said: dict[str, set[Pair]] = {}
    last: dict[str, datetime] = {}
    waiting: dict[tuple[str, Pair], tuple[OrganisationFact, Sighting, datetime, int]] = {}
    for run in runs:
        if run.role is not Role.FUNCTIONS or not run.good or run.observation is None:
            continue
        stated = {_pair(fact): fact for fact in run.observation.organisation_changes if fact.type is ChangeType.FUNCTIONS}
        known = said.setdefault(run.page, set(stated))
        for pair, fact in stated.items():
            if pair in known:
                continue
            told, first, since, looks = waiting.get((run.page, pair), (fact, run, last[run.page], 0))
            waiting[run.page, pair] = told, first, since, looks + run.looks
            if looks + run.looks >= LOOKS_TO_BELIEVE:
                known.add(pair)
                yield told, first, since
        last[run.page] = run.last_seen


def _pair(fact: OrganisationFact) -> Pair:
    return fact.organisation, tuple(sorted(fact.predecessors))
