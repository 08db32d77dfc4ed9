"""Absorptions: a body that ends in another one, which was there before and goes on: told once, of that one (domain.md N07, absorbed)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.claims import claims_of_bodies, watched_beside
from monitor.episodes import Episode, episodes
from monitor.events import Event, EventType
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from monitor.organisations import Ground, OrganisationClaim, marked, organisation_event, status_of
from monitor.site import Site

# What tells the taking in of one body from that of another; its first name follows.
TARGET = "absorbed"


def absorbed(fact: OrganisationFact, names: Collection[str]) -> bool:
    """Say whether *fact* tells that a body ends in another one, and not in itself under another of its *names*."""
    return fact.into is not None and not (fact.into in names and fact.organisation in names)


def absorbing_claims(
    body: Site, runs: Sequence[Sighting], sites: Mapping[str, Site], names: frozenset[str]
) -> list[OrganisationClaim]:
    """Return the claims of absorptions that *body* is to tell: it takes others in, or it ends in one that nobody watches.

    Of several watched bodies that end together in such a one, the first tells of it, as where they are merged.
    """
    others = watched_beside(body, sites, names)

    def is_meant(fact: OrganisationFact, said: Sequence[OrganisationFact]) -> bool:
        if not absorbed(fact, names) or fact.into in others:
            return False
        together = {one.organisation for one in said if one.into == fact.into}
        return fact.into in names or (not names.isdisjoint(together) and _first(body, together, sites) == body.id)

    return list(claims_of_bodies(body, runs, sites, is_meant))


def _first(body: Site, together: Collection[str], sites: Mapping[str, Site]) -> str:
    ending = (site for site, one in sites.items() if not one.full_names.isdisjoint(together))
    return min(ending, default=body.id)


def without_absorbed(claims: Iterable[OrganisationClaim], names: Collection[str]) -> list[OrganisationClaim]:
    """Leave out that a body ends, and hands on its functions, where the same text says that it ends in the one that gets them."""
    return [claim for claim in claims if not (absorbed(claim.fact, names) or _goes_along(claim))]


def _goes_along(claim: OrganisationClaim) -> bool:
    said = claim.run.observation.organisation_changes if claim.run.observation is not None else ()
    ended = {one.organisation for one in said if one.into == claim.fact.organisation}
    return claim.fact.type is ChangeType.FUNCTIONS and ended.issuperset(claim.fact.predecessors)


@dataclass
class _Taking:
    """What ends together in one body: the episodes of each, joined by the documents that tell of them at once."""

    into: str
    parts: list[Episode[OrganisationClaim]]

    @property
    def told(self) -> tuple[OrganisationClaim, ...]:
        return tuple(mark.of for part in self.parts for mark in part.marks)

    @property
    def ended(self) -> list[str]:
        """The bodies that end, those first of which a page told first."""
        placed = enumerate(self.told)
        ordered = sorted(placed, key=lambda one: (one[1].is_hearsay, one[1].run.first_seen, one[1].run.url, one[0]))
        return list(dict.fromkeys(claim.fact.organisation for _, claim in ordered))

    @property
    def tellings(self) -> set[tuple[str, str | None]]:
        """The documents that date what ends, and when: what they tell of one day is one happening."""
        return {(claim.key, claim.fact.date) for claim in self.told if claim.fact.date or claim.is_act}


def absorption_events(body: Site, claims: Iterable[OrganisationClaim], names: Collection[str]) -> Iterator[Event]:
    """Yield each absorption once, with all the bodies that one text ends in the same one."""
    lines: dict[tuple[str, str], list[OrganisationClaim]] = defaultdict(list)
    for claim in claims:
        if not claim.known_before and claim.fact.into is not None:
            lines[claim.fact.into, claim.fact.organisation].append(claim)
    takings: list[_Taking] = []
    for into, ended in sorted(lines):
        for episode in episodes(marked(claim, TARGET) for claim in lines[into, ended]):
            takings = _joined(takings, _Taking(into, [episode]))
    for taking in takings:
        yield _event(body, taking, names)


def _joined(takings: Sequence[_Taking], one: _Taking) -> list[_Taking]:
    near = [taking for taking in takings if taking.into == one.into and taking.tellings & one.tellings]
    parts = [part for taking in (*near, one) for part in taking.parts]
    return [*(taking for taking in takings if taking not in near), _Taking(one.into, parts)]


def _event(body: Site, taking: _Taking, names: Collection[str]) -> Event:
    ended, first = taking.ended, taking.parts[0]
    concerned = taking.into if taking.into in names else next(name for name in ended if name in names)
    again, target = any(part.again for part in taking.parts), f"{TARGET} {ended[0]}"
    ground = Ground(EventType.ORG_RESTRUCTURED, concerned, taking.told, first.number, again, target=target)
    before, after = {"name": "、".join((*ended, taking.into))}, {"name": taking.into}
    return organisation_event(body.id, ground, status=status_of(ground), before=before, after=after)
