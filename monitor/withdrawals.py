"""Withdrawals: what an official text takes back of a document that was told. By rule nothing falls: a person looks (domain.md §3.1 rule 7)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from monitor.claims import DOCUMENT_ROLES, Claim, day_of
from monitor.corrections import SHORTEST_TITLE
from monitor.doubts import Doubt, DoubtKind
from monitor.facts import WITHDRAWAL, AppointmentFact, OrganisationFact
from monitor.history import Sighting
from monitor.site import Site

AnyClaim: TypeAlias = Claim[AppointmentFact] | Claim[OrganisationFact]
# «…的通知（更正版）» is called as what it takes the place of.
_NOT_THE_NAME = re.compile(r"[\s《》“”‘’\"'〈〉,，、:：.。]|[(（](?:更正|修订|修正)版?[)）]")


def withdrawn(claims: Sequence[AnyClaim], runs: Iterable[Sighting], body: Site) -> Iterator[Doubt]:
    """Yield the documents about *body* that a text among *runs* takes back, on a site that told of it officially, or on its own."""
    told = [claim for claim in claims if claim.source.official and not claim.known_before]
    heard = {body.id, *(claim.run.site for claim in told)}
    for run in runs:
        if run.site not in heard or run.role not in DOCUMENT_ROLES or not run.good or run.observation is None:
            continue
        quotes = [one.quote for one in run.observation.refused if one.reason == WITHDRAWAL]
        if quotes:
            yield from _of_run(run, quotes, [claim for claim in told if _stood_before(claim, run)])


def _of_run(run: Sighting, quotes: Sequence[str], told: Sequence[AnyClaim]) -> Iterator[Doubt]:
    seen: set[str] = set()
    for quote in quotes:
        for claim in _meant(quote, run, told):
            if claim.key not in seen:
                seen.add(claim.key)
                summary = f"a text takes back «{claim.document.title or claim.document.number or claim.run.url}»"
                subject = {"summary": summary, "url": run.url, "quote": quote, "act": claim.run.url}
                yield Doubt(DoubtKind.WITHDRAWN, (run.url, claim.key), subject)


def _stood_before(claim: AnyClaim, run: Sighting) -> bool:
    """Say whether the document of *claim* is an earlier one, or what stood under the address of *run* before."""
    if claim.run.url == run.url:
        return claim.run.first_seen < run.first_seen and not _says_still(run, claim)
    earlier, later = day_of(claim.published), _published(run)
    return earlier is None or later is None or earlier <= later


def _says_still(run: Sighting, claim: AnyClaim) -> bool:
    seen = run.observation
    # What the document says is what it said before a correction mended it.
    return seen is not None and (claim.first or claim.fact) in (*seen.appointments, *seen.organisation_changes)


def _published(run: Sighting) -> date | None:
    seen = run.observation
    return day_of((seen.document.published_on or seen.published) if seen is not None else None)


def _meant(quote: str, run: Sighting, told: Sequence[AnyClaim]) -> Sequence[AnyClaim]:
    """Return the claims whose document *quote* means: by address, number or title, else the last one about a person it names."""
    named = [claim for claim in told if claim.run.url == run.url or _is_named(quote, claim)]
    if named:
        return named
    people = [claim for claim in told if isinstance(claim.fact, AppointmentFact) and claim.fact.person in quote]
    return people[-1:]


def _is_named(quote: str, claim: AnyClaim) -> bool:
    document = claim.document
    if document.number and document.number in quote:
        return True
    title = _NOT_THE_NAME.sub("", document.title or "")
    return len(title) >= SHORTEST_TITLE and title in _NOT_THE_NAME.sub("", quote)
