"""Leads: what texts only say in passing about who leads a body (domain.md A25), never more."""

from collections.abc import Iterator, Mapping, Sequence

from monitor.claims import Claim, state_claims
from monitor.events import Event, EventType, Status, event_id, family_of
from monitor.facts import LeaderFact
from monitor.history import Sighting
from monitor.posts import administrative, leading, without_mode
from monitor.roster import State
from monitor.site import Site
from monitor.summary import summarise
from monitor.tenures import Happening


def reported_leads(
    body: Site,
    runs: Sequence[Sighting],
    sites: Mapping[str, Site],
    names: frozenset[str],
    found: Sequence[Happening],
    states: Sequence[State],
) -> Iterator[Event]:
    """Yield one lead for each person whom a document calls a leader and no act or roster knows yet."""
    known = {happening.person for happening in found} | {person for state in states for person in state.people}
    told: dict[tuple[str, str], Claim[LeaderFact]] = {}
    for claim in state_claims(body, runs, sites, names):
        post = leading(administrative(claim.fact.posts) or claim.fact.posts)
        if claim.fact.person not in known and post is not None and not claim.known_before:
            told.setdefault((claim.fact.person, post), claim)
    kind = EventType.LEADER_APPOINTED
    for (person, post), claim in told.items():
        after = {"post": post, "posts": list(claim.fact.posts)}
        yield Event(
            id=event_id(
                body.id,
                subject=f"{body.organisation}/{person}",
                family=family_of(kind),
                target=without_mode(post),
                episode=1,
            ),
            type=kind,
            status=Status.LEAD,
            site=body.id,
            organisation=body.organisation,
            summary=summarise(kind, organisation=body.organisation, person=person, post=post),
            person=person,
            post=post,
            after=after,
            published_on=claim.published,
            evidence=(claim.evidence("primary"),),
        )
