"""What a report shows of one incident: safe, bounded lines, the same for text and HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from monitor.incidents import Incident
from reports.labels import PAGES, say
from reports.language import Language
from reports.obstacles import obstacle
from reports.phrases import PHRASES
from reports.plain import LONGEST_QUOTE, link, plain
from reports.views import local

MOST_PAGES = 4


@dataclass(frozen=True, slots=True)
class IncidentView:
    """One incident as a report shows it."""

    id: str
    name: str
    open: bool
    what: str
    reason: str
    span: str
    pages: str
    url: str
    href: str | None


def incident_view(incident: Incident, names: Mapping[str, str], language: Language, zone: ZoneInfo) -> IncidentView:
    """Return what a report shows of *incident*; *names* are the organisations by site."""
    phrases = PHRASES[language]
    start = local(incident.opened_at, zone)
    if incident.closed_at is None:
        parts = (phrases.since.format(start=start), phrases.still, phrases.captures.format(count=incident.count))
        span = phrases.pause.join(parts)
    else:
        span = phrases.ended.format(start=start, end=local(incident.closed_at, zone))
    url = incident.pages[0].url if incident.pages else ""
    shown = phrases.comma.join(page_name(page.page, language) for page in incident.pages[:MOST_PAGES])
    more = "…" if len(incident.pages) > MOST_PAGES else ""
    return IncidentView(
        id=plain(incident.id, 40),
        name=incident_name(incident, names, language),
        open=incident.closed_at is None,
        what=plain(obstacle(incident.kind, language)),
        reason=plain(incident.reason, 160),
        span=span,
        pages=phrases.pages.format(pages=shown + more) if shown else "",
        url=plain(url, LONGEST_QUOTE),
        href=link(url),
    )


def page_name(page: str, language: Language) -> str:
    """Return what a page is for; a key that names no role stays as it is, such as ``jiangsu/home``."""
    role = page.partition(":")[0]
    return say(PAGES[role], language) if role in PAGES else plain(page, 60)


def incident_name(incident: Incident, names: Mapping[str, str], language: Language) -> str:
    """Return whose pages cannot be seen."""
    if incident.site is None:
        return PHRASES[language].all_sites
    return plain(names.get(incident.site, incident.site), 80)
