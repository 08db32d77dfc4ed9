"""Reading: one archived snapshot in, its verdict and facts out; the same for a poll and a replay."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from monitor.bodies import Bodies
from monitor.corrections import correcting
from monitor.facts import CORRECTION, WITHDRAWAL, Observation, SiteIdentity
from monitor.looks import Reading
from monitor.model import Judgement, Role, Snapshot, Verdict
from monitor.outline import Outline
from monitor.quality import Known, assess, assess_answer
from monitor.site import Site
from scraper.parsers import PARSER_VERSION, read
from scraper.parsers.context import Context

# A page that names more bodies than this is a link list, not a statement about each of them.
MAX_CONCERNS = 64


@dataclass(frozen=True, slots=True)
class Home:
    """What a site's home page says of another page of it: the *answers* that are the home page's own, and whose site it was."""

    answers: frozenset[str] = frozenset()
    identity: SiteIdentity | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """Judge and read snapshots of the registry's sites; holds no state of its own."""

    sites: Mapping[str, Site]
    bodies: Bodies

    def read(self, snapshot: Snapshot, baseline: Observation | None, home: Home | None = None) -> tuple[Reading, Outline | None]:
        """Return what *snapshot* is worth and, when it is good, what it states.

        *baseline* is the last good observation of the same page.
        """
        judgement = assess_answer(snapshot)
        if judgement is not None:
            return self._reading(snapshot, judgement, None, "utf-8"), None
        site = self.sites[snapshot.site]
        known = known_of(baseline)
        result = read(snapshot.body, snapshot.header("Content-Type"), self._context(site, snapshot, known))
        judgement = assess(snapshot, result.outline, site, _beside(home or Home(), known or Known()))
        if judgement.verdict is Verdict.GOOD:
            judgement = expected(site, snapshot.role, result.observation) or judgement
        good = result.observation if judgement.verdict is Verdict.GOOD else None
        return self._reading(snapshot, judgement, good, result.encoding), result.outline

    def role_of(self, snapshot: Snapshot) -> Role:
        """Return what the page in *snapshot* has when nobody says what it is for."""
        context = replace(self._context(self.sites[snapshot.site], snapshot, None), role=None)
        return read(snapshot.body, snapshot.header("Content-Type"), context).observation.role

    def unread(self, snapshot: Snapshot, reason: str) -> Reading:
        """Return the reading of a page that no parser got through: kept, not believed, and read anew at the next look."""
        return replace(self._reading(snapshot, Judgement(Verdict.PARTIAL, reason), None, "utf-8"), parser_version="")

    def read_recorded(self, snapshot: Snapshot) -> Reading:
        """Return what a page that somebody saved by hand states; whose page it is does not matter for reading."""
        context = Context(url=snapshot.url, known_names=frozenset(self.bodies.site_by_name), role=Role.NEWS)
        result = read(snapshot.body, snapshot.header("Content-Type"), context)
        good = result.outline.is_html
        judgement = Judgement(Verdict.GOOD, "read by hand") if good else Judgement(Verdict.SHELL, "the file is not an HTML page")
        return self._reading(snapshot, judgement, result.observation if good else None, result.encoding)

    def _context(self, site: Site, snapshot: Snapshot, known: Known | None) -> Context:
        page = site.pages.get(snapshot.page)
        select = (page.select if page is not None else None) or site.select.get(snapshot.role.value)
        return Context(
            url=snapshot.final_url,
            published=None,
            organisation=site.organisation,
            parent=site.parent,
            role=snapshot.role,
            known_names=frozenset(self.bodies.site_by_name),
            known_people=known.people if known is not None else frozenset(),
            select=select,
        )

    def _reading(self, snapshot: Snapshot, judgement: Judgement, observation: Observation | None, encoding: str) -> Reading:
        return Reading(
            snapshot=snapshot,
            judgement=judgement,
            parser_version=PARSER_VERSION,
            observation=observation,
            concerns=concerns_of(snapshot.site, observation),
            encoding=encoding,
        )


def concerns_of(site: str, observation: Observation | None) -> frozenset[str]:
    """Return the topics that a page of *site* speaks of: the site itself, and what its facts are about."""
    if observation is None:
        return frozenset({site})
    mends = observation.corrections or any(one.reason in (CORRECTION, WITHDRAWAL) for one in observation.refused)
    corrected = [correcting(site)] if mends else []
    return frozenset({site, *sorted(named_bodies(observation))[:MAX_CONCERNS], *corrected})


def named_bodies(observation: Observation) -> set[str]:
    """Return every organisation that a fact of the page is about."""
    names = {fact.organisation for fact in observation.appointments}
    names |= {fact.organisation for fact in observation.leaders}
    for change in observation.organisation_changes:
        names |= {change.organisation, change.new_name, change.into, *change.predecessors}
    return {name for name in names if name}


def expected(site: Site, role: Role, observation: Observation) -> Judgement | None:
    """Return what is wrong with a roster that has fewer or more people than the site's YAML says a healthy one has."""
    if role is not Role.ROSTER:
        return None
    people = len({leader.person for leader in observation.leaders})
    low, high = site.expect.leaders.get("min", 0), site.expect.leaders.get("max")
    if people < low:
        return Judgement(Verdict.LAYOUT_CHANGED, f"{people} people on the roster; expect.leaders.min is {low}")
    if high is not None and people > high:
        return Judgement(Verdict.LAYOUT_CHANGED, f"{people} people on the roster; expect.leaders.max is {high}")
    return None


def known_of(baseline: Observation | None) -> Known | None:
    """Return what quality may hold against a page, from its last good observation."""
    if baseline is None:
        return None
    people = (
        frozenset(leader.person for leader in baseline.leaders) if baseline.role in (Role.ROSTER, Role.PROFILE) else frozenset()
    )
    rows = tuple((row.url, row.date or "") for row in (baseline.rows or baseline.links))
    return Known(people=people, rows=rows, identity=baseline.site, stamps=baseline.stamps)


def _beside(home: Home, known: Known) -> Known:
    return replace(known, home=home.answers, home_site=home.identity, identity=known.identity or home.identity)
