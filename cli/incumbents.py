"""The incumbents of a body on a day, and its name then, from the ledger as it stood at a time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from monitor.conclusion import EventQuery
from monitor.duties import duties
from monitor.fold import fold
from monitor.ledger import Ledger
from monitor.site import KIND_BY_NAME, Site
from monitor.standing import Naming, Tenure, known_by, naming_at, tenures_at
from monitor.vacancies import Vacancy, vacancy_at


@dataclass(frozen=True, slots=True)
class Standing:
    """Who led a body on a day, and what it was called."""

    naming: Naming
    tenures: tuple[Tenure, ...]
    vacancy: Vacancy | None = None


def bureaus(sites: Iterable[Site]) -> list[Site]:
    """Return the sites that are a body's own, by its name: a bureau shown on a government's pages is one too."""
    endings = tuple(ending for ending, _ in KIND_BY_NAME)
    return [site for site in sites if not site.organisation.endswith(endings)]


def standing(site: Site, sites: Mapping[str, Site], ledger: Ledger, day: date, known_at: datetime | None = None) -> Standing:
    """Return how *site*'s body stood on *day*, as far as was on record at *known_at* (None: now)."""
    history = ledger.events.history(*sorted(site.topics | {*site.aliases}))
    everything = list(ledger.events.events(EventQuery(site=site.id)))
    recorded = everything
    if known_at is not None:
        history = tuple(run for run in history if run.first_seen <= known_at)
        recorded = known_by(ledger.events.events(EventQuery(site=site.id, known_at=known_at)), known_at)
    folded = fold(site, history, sites)
    stated = duties([run for run in history if run.site in (site.id, site.carrier)], folded.names).steps
    naming = naming_at(site.organisation, recorded, day, later=everything, stated=stated)
    told = [*recorded, *folded.backdated]
    tenures = tenures_at(naming.organisation, folded.states, told, day)
    return Standing(naming, tenures, vacancy_at(naming.organisation, tenures, told, day))
