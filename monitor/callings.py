"""The names of one body through time: from the registry, its site, and what texts say of renamings and mergers."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.claims import PROVING
from monitor.facts import ChangeType, OrganisationFact
from monitor.history import Sighting
from monitor.identity import body_name
from monitor.organisations import OrganisationClaim
from monitor.partings import parts
from monitor.site import Site
from monitor.sources import SourceClass, source_of

# «在 A 基础上(重新)组建 X»: X goes on where A ends; who only gives functions away goes on being himself.
_CONTINUES = re.compile(r"基础上|重新组建")
# «将 A、B 整合,组建 X»: several end in X.
_MERGES = re.compile(r"整合|合并|并入")


# Who runs a site need not be the body it is of.
SPONSOR = "footer"


def names_of(body: Site, runs: Iterable[Sighting], sites: Mapping[str, Site] | None = None) -> frozenset[str]:
    """Return every name the body bears or bore: from the registry, its site's slots, and what texts say.

    Where several watched bodies (*sites*) end in one, one of them goes on under its name and tells of it.
    """
    names = set(body.full_names)
    runs = list(runs)
    if body.parent is None and not body.is_section:
        for run in runs:
            if run.site == body.id and run.good and run.observation is not None:
                found = (body_name(name)[0] for slot, name in run.observation.site.slots if slot != SPONSOR)
                names.update(name for name in found if name is not None and _same_place(name, body.organisation))
    facts = [fact for run in runs if not _is_hearsay(run, body, sites) for fact in _stated(run)]
    for _ in range(3):  # a body that is renamed twice needs two passes; more in one watch is no body
        before = len(names)
        for fact in facts:
            names.update(_linked(fact, names) or _merged_into(fact, names, body, sites or {}))
        if len(names) == before:
            break
    return frozenset(names)


def _is_hearsay(run: Sighting, body: Site, sites: Mapping[str, Site] | None) -> bool:
    """Say whether what *run* states of names is only a lead: no body goes by a name that is only rumoured."""
    return sites is not None and source_of(run, body, sites).kind is SourceClass.MEDIA


def _stated(run: Sighting) -> Iterator[OrganisationFact]:
    facts = run.observation.organisation_changes if run.observation is not None else ()
    return (fact for fact in facts if fact.tier in PROVING)


def _same_place(name: str, organisation: str) -> bool:
    """A slot names this body only where it begins with the same place, such as 江苏."""
    return name[:2] == organisation[:2]


def _linked(fact: OrganisationFact, names: set[str]) -> set[str]:
    """Return the successor's name that *fact* adds to a body known as *names*; a plate is no name."""
    if fact.new_name and fact.organisation in names:
        return {fact.new_name}
    if fact.new_name and fact.new_name in names:
        return {fact.organisation}
    if fact.type is ChangeType.FOUNDED and len(fact.predecessors) == 1 and _CONTINUES.search(fact.how or ""):
        both = {fact.organisation, *fact.predecessors}
        return both if both & names else set()
    return set()


def _merged_into(fact: OrganisationFact, names: set[str], body: Site, sites: Mapping[str, Site]) -> set[str]:
    """Return the name of the body in which *body* ends with others, where it is the one to tell of it."""
    if not merges(fact) or names.isdisjoint(fact.predecessors):
        return set()
    ending = [site for site, one in sites.items() if not one.full_names.isdisjoint(fact.predecessors)]
    watched = any(fact.organisation in one.full_names for one in sites.values())
    return set() if watched or min(ending, default=body.id) != body.id else {fact.organisation}


def merges(fact: OrganisationFact) -> bool:
    """Say whether bodies end in the one that *fact* founds."""
    return fact.type is ChangeType.FOUNDED and bool(fact.predecessors) and _MERGES.search(fact.how or "") is not None


def without_merged(claims: Iterable[OrganisationClaim]) -> list[OrganisationClaim]:
    """Leave out that a body ends where the same text says in which one it ends: that is one happening (domain.md §2.1)."""
    return [claim for claim in claims if claim.fact.type is not ChangeType.ABOLISHED or not _ends_in_another(claim)]


def _ends_in_another(claim: OrganisationClaim) -> bool:
    said: Sequence[OrganisationFact] = claim.run.observation.organisation_changes if claim.run.observation is not None else ()
    return any(
        (merges(fact) and claim.fact.organisation in fact.predecessors) or parts(fact, (claim.fact.organisation,))
        for fact in said
    )
