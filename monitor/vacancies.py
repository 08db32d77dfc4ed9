"""Vacancies: the seat at the head of a body that somebody left and nobody holds; a state with its own evidence (domain.md §3.4)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from monitor.events import Event, EventType, Evidence, bodies_of
from monitor.posts import is_head, without_mode
from monitor.standing import BELIEVED, LEAVE, Tenure, day_counted, since_of

VACANT, UNKNOWN = "vacant", "unknown"


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A seat that nobody is known to hold: *vacant* by act, *unknown* where a list only shows its holder no more."""

    organisation: str
    post: str
    since: str | None
    since_basis: str
    status: str
    evidence: tuple[Evidence, ...]


def vacancy_at(organisation: str, tenures: Iterable[Tenure], events: Iterable[Event], day: date) -> Vacancy | None:
    """Return the vacant seat at the head of the body on *day*, whose leaders then are *tenures*; None where there is none."""
    if any(is_head(without_mode(post)) for tenure in tenures for post in tenure.posts):
        return None
    dated = sorted(
        ((day_counted(event), event.id, event) for event in events if event.status in BELIEVED and day_counted(event) <= day),
        key=lambda one: one[:2],
    )
    last = next((event for _, _, event in reversed(dated) if _ends(event) or _left(event)), None)
    if last is None or _ends(last):
        return None
    since, basis = since_of(last)
    status = UNKNOWN if last.type is EventType.LEADER_DELISTED else VACANT
    return Vacancy(organisation, _left(last)[0], since, basis, status, last.evidence)


def _ends(event: Event) -> bool:
    """Say whether the body ended, or was formed anew, and has no seats of before; who takes others in keeps his."""
    goes_on = event.organisation in bodies_of(event.before) and event.organisation in bodies_of(event.after)
    return event.type is EventType.ORG_ABOLISHED or (event.type is EventType.ORG_RESTRUCTURED and not goes_on)


def _left(event: Event) -> Sequence[str]:
    """Return the seats at the head that *event* says its person left."""
    if event.type not in LEAVE and event.type is not EventType.LEADER_ROLE_CHANGED:
        return ()
    before, after = ([without_mode(post) for post in (side or {}).get("posts") or ()] for side in (event.before, event.after))
    return [seat for seat in before if is_head(seat) and seat not in after]
