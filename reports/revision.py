"""What a revision of an event changes, and how that is said to somebody who was told the earlier one."""

from dataclasses import replace
from enum import StrEnum

from monitor.events import Event, EventType, Status
from reports.english import english
from reports.labels import PARTS, TYPES, say
from reports.language import Language
from reports.phrases import PHRASES

_UNSURE = frozenset({Status.LEAD, Status.CANDIDATE})
_UPGRADES = frozenset(
    {
        (EventType.LEADER_LISTED, EventType.LEADER_APPOINTED),
        (EventType.LEADER_DELISTED, EventType.LEADER_REMOVED),
    }
)


class Kind(StrEnum):
    """What a revision does to what was said before."""

    RETRACTED = "retracted"
    DISPUTED = "disputed"
    CORRECTED = "corrected"
    DOUBTED = "doubted"
    RESTORED = "restored"
    UPGRADED = "upgraded"
    CORROBORATED = "corroborated"
    REVISED = "revised"


_BY_STATUS = {Status.RETRACTED: Kind.RETRACTED, Status.DISPUTED: Kind.DISPUTED, Status.CORRECTED: Kind.CORRECTED}


def kind_of(before: Event, event: Event) -> Kind:
    """Return what *event* does to *before*, an earlier revision of it."""
    if event.status is not before.status:
        if event.status in _BY_STATUS:
            return _BY_STATUS[event.status]
        if event.status in _UNSURE:
            return Kind.DOUBTED
        if before.status in _BY_STATUS:
            return Kind.RESTORED
    if (before.type, event.type) in _UPGRADES:
        return Kind.UPGRADED
    only_more = changed_parts(before, event) == ("evidence",) and len(event.evidence) > len(before.evidence)
    return Kind.CORROBORATED if only_more else Kind.REVISED


def changed_parts(before: Event, event: Event) -> tuple[str, ...]:
    """Return the names of the parts in which the two revisions differ."""
    bare = replace(before, evidence=tuple(replace(one, spans=()) for one in before.evidence))
    anew = replace(event, evidence=tuple(replace(one, spans=()) for one in event.evidence))
    return tuple(part for part in PARTS if getattr(bare, part) != getattr(anew, part))


def revision_note(before: Event, event: Event, language: Language) -> str:
    """Return the sentences that tell a reader of *before* what is different now."""
    phrases = PHRASES[language]
    kind = kind_of(before, event)
    if kind is Kind.UPGRADED:
        return phrases.upgraded.format(before=say(TYPES[before.type], language))
    if kind is Kind.CORROBORATED:
        return phrases.corroborated
    if kind is Kind.REVISED:
        changed = changed_parts(before, event)
        # Evidence and wording follow from the rest; they are named only when nothing else is.
        telling = [part for part in changed if part not in ("evidence", "summary")] or list(changed)
        note = phrases.revised.format(parts=phrases.comma.join(say(PARTS[part], language) for part in telling))
    else:
        note = str(getattr(phrases, kind.value))
    said, says = summary(before, language), summary(event, language)
    return note if said == says else f"{note} {phrases.formerly.format(summary=said)}"


def summary(event: Event, language: Language) -> str:
    """Return the one line that says what *event* is."""
    return event.summary if language is Language.ZH else english(event)
