"""Rewordings: acts whose page names somebody else, or another post, now, and says nothing of a correction."""

from collections.abc import Iterable, Iterator, Sequence

from monitor.claims import DOCUMENT_ROLES, Claim
from monitor.facts import AppointmentFact
from monitor.history import Sighting


def reworded(
    claims: Sequence[Claim[AppointmentFact]], runs: Iterable[Sighting]
) -> Iterator[tuple[Claim[AppointmentFact], AppointmentFact]]:
    """Yield each act that was news, with what its page says in its place today.

    Both wordings are official, so neither is taken back by rule. A passage that is gone with nothing in its place took nothing
    back (domain.md §3.3.4), and one that a correction mended is settled.
    """
    today = {run.url: run for run in runs if run.role in DOCUMENT_ROLES and run.good}
    for claim in claims:
        now = today.get(claim.run.url)
        if now is None or not claim.is_act or claim.known_before or claim.first is not None:
            continue
        before, after = _said(claim.run), _said(now)
        if any(_alike(claim.fact, fact) for fact in after):
            continue
        new = (fact for fact in after if not any(_alike(fact, one) for one in before))
        instead = next((fact for fact in new if _takes_place(fact, claim.fact)), None)
        if instead is not None:
            yield claim, instead


def _said(run: Sighting) -> Sequence[AppointmentFact]:
    return run.observation.appointments if run.observation is not None else ()


def _alike(one: AppointmentFact, other: AppointmentFact) -> bool:
    return _takes_place(one, other) and (one.person, one.post) == (other.person, other.post)


def _takes_place(one: AppointmentFact, other: AppointmentFact) -> bool:
    """Say whether *one* can stand where *other* stood: the same is done in the same body to the same person or post."""
    same = (one.action, one.organisation) == (other.action, other.organisation)
    return same and (one.person == other.person or one.post == other.post)
