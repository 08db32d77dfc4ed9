"""Partings: a body that ends in several others, told once and of it where none of them is watched (domain.md N07, split)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from monitor.claims import claims_of_bodies, watched_beside
from monitor.episodes import episodes
from monitor.events import Event, EventType
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from monitor.organisations import PARTED, Ground, OrganisationClaim, marked, organisation_event, status_of
from monitor.site import Site

# What tells this end of a body from its own beginning, when that was a restructuring too.
TARGET = "parted"


def parts(fact: OrganisationFact, names: Collection[str]) -> bool:
    """Say whether the body called *names* is parted; *fact* tells one of those that it becomes."""
    own = len(fact.predecessors) == 1 and fact.predecessors[0] in names
    return own and fact.type is ChangeType.FOUNDED and PARTED.search(fact.how or "") is not None


def parting_claims(
    body: Site, runs: Sequence[Sighting], sites: Mapping[str, Site], names: frozenset[str]
) -> list[OrganisationClaim]:
    """Return the claims that *body* is parted into others, none of which is watched: such a one tells of it itself."""
    others = watched_beside(body, sites, names)

    def is_meant(fact: OrganisationFact, said: Sequence[OrganisationFact]) -> bool:
        return parts(fact, names) and not any(parts(one, names) and one.organisation in others for one in said)

    return list(claims_of_bodies(body, runs, sites, is_meant))


def parting_events(body: Site, claims: Iterable[OrganisationClaim]) -> Iterator[Event]:
    """Yield that *body* was parted, each time once, with all the bodies that any text names."""
    lines: dict[str, list[OrganisationClaim]] = defaultdict(list)
    for claim in claims:
        if not claim.known_before:
            lines[claim.fact.predecessors[0]].append(claim)
    for name in sorted(lines):
        for episode in episodes(marked(claim, TARGET) for claim in lines[name]):
            told = tuple(mark.of for mark in episode.marks)
            ground = Ground(EventType.ORG_RESTRUCTURED, name, told, episode.number, episode.again, target=TARGET)
            into = dict.fromkeys(claim.fact.organisation for claim in ground.telling)
            before, after = {"name": name}, {"name": "、".join(into)}
            yield organisation_event(body.id, ground, status=status_of(ground), before=before, after=after)
