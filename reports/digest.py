"""The digest: everything one reader hears at once, as a subject, plain text and HTML.

``render(digest)`` is the whole of it, and pure: the mail, ``bureauwatch report`` and the demo's report are all made by it::

    digest = Digest(news=(Told(event), Told(revised, before=earlier)), incidents=incidents, since=start, until=end)
    rendered = render(digest)
    path.write_text(rendered.html, "utf-8")
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from monitor.events import Event
from monitor.incidents import Incident
from monitor.reviews import Review
from reports.language import Language
from reports.obstacles import names_its_body, review_subject
from reports.obstructed import incident_name, incident_view
from reports.phrases import PHRASES
from reports.plain import LONGEST_SUBJECT, plain
from reports.views import EventView, event_view, headline, local

# So many events stand there with everything, the next ones with their first passage, the rest as a number.
WHOLE = 40
MOST_EVENTS = 100
MOST_INCIDENTS = 40
MOST_REVIEWS = 20

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(("html.j2",), default=False),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


@dataclass(frozen=True, slots=True)
class Told:
    """One event that a reader hears of; *before* is the revision that was told before, None for news."""

    event: Event
    before: Event | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything one reader hears at once; *until* is when it was put together."""

    until: datetime
    news: tuple[Told, ...] = ()
    incidents: tuple[Incident, ...] = ()
    reviews: tuple[Review, ...] = ()
    since: datetime | None = None
    language: Language = Language.ZH
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Shanghai"))
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to tell; what only waits for a decision is no reason for a mail."""
        return not (self.news or self.incidents)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A digest in the forms in which it is read."""

    subject: str
    text: str
    html: str


def render(digest: Digest) -> Rendered:
    """Return *digest* as a subject, plain text and an HTML page without any outside resource."""
    shown = _shown(digest)
    return Rendered(
        subject=subject(digest),
        text=_TEMPLATES.get_template("digest.txt.j2").render(shown),
        html=_TEMPLATES.get_template("digest.html.j2").render(shown),
    )


def subject(digest: Digest) -> str:
    """Return one line that says what happened: the event, or how many and the first."""
    phrases, language = PHRASES[digest.language], digest.language
    told = _ordered(digest.news)
    if told:
        first = _spoken(told[0], language)
        line = first if len(told) == 1 else phrases.several.format(count=f"{len(told):,}", first=plain(first, 80))
    elif digest.incidents:
        still = [one for one in digest.incidents if one.closed_at is None]
        wording = phrases.only_incidents if still else phrases.only_closed
        chosen = still or digest.incidents
        line = wording.format(count=len(chosen), first=incident_name(chosen[0], digest.names, language))
    elif digest.reviews:
        line = phrases.only_reviews.format(count=len(digest.reviews))
    else:
        line = phrases.nothing
    return plain(line, LONGEST_SUBJECT)


def _spoken(told: Told, language: Language) -> str:
    """A revision's subject begins with what it does to the earlier report."""
    if told.before is None:
        return headline(told.event, language)
    view = event_view(told.event, told.before, language, ZoneInfo("UTC"))
    phrases = PHRASES[language]
    return f"{(view.note or '').split(phrases.colon.strip())[0]}{phrases.colon}{view.headline}"


def _ordered(news: Sequence[Told]) -> list[Told]:
    """Corrections of what we said come first, then news body by body; what sites call themselves last."""
    bodies = {event.organisation: place for place, event in reversed(list(enumerate(told.event for told in news)))}

    def place(told: Told) -> tuple[bool, bool, int, str, str]:
        event = told.event
        day = event.effective_on or event.decided_on or event.published_on or ""
        return (told.before is None, event.type.is_of_site, bodies[event.organisation], day, event.id)

    return sorted(news, key=place)


def _shown(digest: Digest) -> dict[str, object]:
    phrases, language, zone = PHRASES[digest.language], digest.language, digest.zone
    told = _ordered(digest.news)
    views = [(one, event_view(one.event, one.before, language, zone)) for one in told[:MOST_EVENTS]]
    whole = {view.id for _, view in views[:WHOLE]}
    since = f" --since {digest.since.astimezone(zone):%Y-%m-%d}" if digest.since is not None else ""
    until = local(digest.until, zone)
    period = phrases.until.format(until=until)
    if digest.since is not None:
        period = phrases.period.format(since=local(digest.since, zone), until=until)
    sections: list[tuple[str, list[EventView]]] = [
        (phrases.revisions, [view for one, view in views if one.before is not None]),
        (phrases.news, [view for one, view in views if one.before is None]),
    ]
    incidents = sorted(digest.incidents, key=lambda one: (one.closed_at is not None, one.opened_at, one.id))
    return {
        "p": phrases,
        "language": language.value,
        "subject": subject(digest),
        "period": period,
        "sections": [(title, shown) for title, shown in sections if shown],
        "whole": whole,
        "more_events": _more(phrases.more_events, len(told) - MOST_EVENTS, f"bureauwatch events{since}"),
        "incidents": [incident_view(one, digest.names, language, zone) for one in incidents[:MOST_INCIDENTS]],
        "more_incidents": _more(phrases.more_incidents, len(incidents) - MOST_INCIDENTS, f"bureauwatch incidents{since}"),
        "reviews": _reviews(digest),
        "footer": phrases.footer.format(zone=zone.key),
    }


def _more(wording: str, count: int, command: str) -> str | None:
    return wording.format(count=f"{count:,}", command=command) if count > 0 else None


def _reviews(digest: Digest) -> list[str]:
    """Count what waits; a candidate is not mailed, so only a page that is held is told with its body's name."""
    lines: list[str] = []
    for review in digest.reviews:
        what = review_subject(review.kind, digest.language)
        if review.site is not None and names_its_body(review.kind):
            what = f"{digest.names.get(review.site, review.site)}{PHRASES[digest.language].colon}{what}"
        lines.append(plain(what, 160))
    counts = Counter(lines)
    return [f"{line} × {count}" if count > 1 else line for line, count in counts.most_common(MOST_REVIEWS)]
