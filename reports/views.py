"""What a report shows of one event: safe, bounded lines, the same for text and HTML."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from monitor.events import Event, Evidence, Status
from reports.english import quoted_post
from reports.labels import FIELDS, IN_FULL, MODES, ROLES, STATUSES, TYPES, say
from reports.language import Language
from reports.phrases import PHRASES
from reports.plain import LONGEST_QUOTE, link, plain
from reports.revision import Kind, kind_of, revision_note, summary

MOST_PASSAGES = 3
SHORT_HASH = 12
# Where nothing is said of the state on one side.
ABSENT = "—"


@dataclass(frozen=True, slots=True)
class PassageView:
    """One passage: its words, where they stand, when they were seen, and the hash of the page."""

    role: str
    quote: str
    url: str
    href: str | None
    seen: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One thing that was and is different."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class EventView:
    """One event as a report shows it; *tone* is good, warn or bad."""

    id: str
    day: str
    headline: str
    kind: str
    status: str
    tone: str
    organisation: str
    dates: tuple[str, ...]
    changes: tuple[ChangeView, ...]
    note: str | None
    grounds: str
    passages: tuple[PassageView, ...]
    more: str | None
    command: str


def event_view(event: Event, before: Event | None, language: Language, zone: ZoneInfo) -> EventView:
    """Return what a report shows of *event*; *before* is the revision that the reader knows, if any."""
    phrases = PHRASES[language]
    left_out = len(event.evidence) - MOST_PASSAGES
    return EventView(
        id=plain(event.id, 40),
        day=_day(event, zone),
        headline=headline(event, language),
        kind=say(TYPES[event.type], language),
        status=say(STATUSES[event.status], language),
        tone=_tone(event, before),
        organisation=plain(event.organisation, 80),
        dates=_dates(event, language, zone),
        changes=tuple(_changes(event, language)),
        note=plain(revision_note(before, event, language), 400) if before is not None else None,
        grounds=phrases.why_then if event.status is Status.RETRACTED else phrases.why,
        passages=tuple(_passage(one, language, zone) for one in event.evidence[:MOST_PASSAGES]),
        more=phrases.more_evidence.format(count=left_out) if left_out > 0 else None,
        command=f"bureauwatch evidence {plain(event.id, 40)}",
    )


def headline(event: Event, language: Language) -> str:
    """Return the summary of *event* as one safe line."""
    return plain(summary(event, language), 200)


def local(moment: datetime, zone: ZoneInfo) -> str:
    """Return *moment* on the clock of the reader."""
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def local_day(moment: datetime, zone: ZoneInfo) -> str:
    """Return the day of *moment* on the calendar of the reader."""
    return f"{moment.astimezone(zone):%Y-%m-%d}"


def _day(event: Event, zone: ZoneInfo) -> str:
    seen = event.observed[1] if event.observed is not None else event.recorded_at
    stated = event.effective_on or event.decided_on or event.published_on
    return plain(stated, 10) if stated else local_day(seen, zone) if seen is not None else ""


def _tone(event: Event, before: Event | None) -> str:
    if before is None:
        return "good"
    alarming = (Kind.RETRACTED, Kind.DISPUTED, Kind.DOUBTED, Kind.CORRECTED)
    kind = kind_of(before, event)
    return "bad" if kind is Kind.RETRACTED else "warn" if kind in alarming else "good"


def _dates(event: Event, language: Language, zone: ZoneInfo) -> tuple[str, ...]:
    phrases = PHRASES[language]
    stated = (
        (phrases.decided, event.decided_on),
        (phrases.effective, event.effective_on),
        (phrases.published, event.published_on),
    )
    dates = [wording.format(day=plain(day, 10)) for wording, day in stated if day]
    if event.observed is not None:
        start, end = (local_day(moment, zone) for moment in event.observed)
        dates.append(phrases.observed.format(start=start, end=end))
    if (mode := MODES.get(event.mode or "")) is not None:
        dates.append(say(mode, language))
    if event.late_discovery:
        dates.append(phrases.late)
    return tuple(dates)


def _changes(event: Event, language: Language) -> Sequence[ChangeView]:
    before, after = _sides(event.before), _sides(event.after)
    rows: list[ChangeView] = []
    for field, label in FIELDS.items():
        if field not in before and field not in after:
            continue
        was, became = (_value(side, field, language) for side in (before, after))
        if not before and became == event.organisation:
            continue  # that a body bears its name is no change
        rows.append(ChangeView(say(label, language), was, became))
    return rows


def _sides(side: dict[str, Any] | None) -> dict[str, Any]:
    known = dict(side or {})
    if "posts" not in known and "post" in known:
        known["posts"] = [known["post"]] if known["post"] else []
    return known


def _value(side: dict[str, Any], field: str, language: Language) -> str:
    phrases = PHRASES[language]
    if field not in side:
        return phrases.unknown if side else ABSENT
    found = side[field]
    if found is None:
        return phrases.unknown
    if field == "mode":
        return say(MODES.get(str(found), IN_FULL), language)
    values = [plain(one, 80) for one in (found if isinstance(found, list | tuple) else [found])][:8]
    if field == "posts" and language is Language.EN:
        values = [quoted_post(one) for one in values]
    return phrases.comma.join(values) or phrases.none


def _passage(passage: Evidence, language: Language, zone: ZoneInfo) -> PassageView:
    return PassageView(
        role=plain(say(ROLES.get(passage.role, (passage.role, passage.role)), language), 40),
        quote=plain(passage.quote, LONGEST_QUOTE),
        url=plain(passage.url, LONGEST_QUOTE),
        href=link(passage.url),
        seen=PHRASES[language].seen_at.format(time=local(passage.fetched_at, zone)),
        sha256=plain(passage.sha256[:SHORT_HASH]),
    )
