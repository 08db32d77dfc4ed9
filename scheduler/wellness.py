"""Wellness: is the service itself well, told from what it left in the ledger.

Sites that cannot be seen are incidents, not ill health.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.errors import StorageError
from monitor.incidents import stamp
from monitor.looks import PageState
from monitor.rounds import Round
from monitor.site import Site
from scheduler.timing import Timing, timing_of
from storage.store import Store

# A due page may wait this long for its round, and a round this long for its next answer: hosts are asked slowly.
GRACE = timedelta(hours=1)
# A mail server may be away for a while; after so many attempts somebody must look.
ATTEMPTS = 5
STARTED_KEY = "service.started"


@dataclass(frozen=True, slots=True)
class Wellness:
    """What is known of the service; *complaints* are empty when it is well."""

    complaints: tuple[str, ...]
    last_round: datetime | None
    next_due: datetime | None
    open_incidents: int
    unsent: int
    sites: int

    def as_json(self) -> dict[str, object]:
        """Return the object that ``health --json`` prints."""
        return {
            "ok": not self.complaints,
            "complaints": list(self.complaints),
            "last_round": stamp(self.last_round),
            "next_due": stamp(self.next_due),
            "open_incidents": self.open_incidents,
            "unsent": self.unsent,
            "sites": self.sites,
        }


def wellness(store: Store, sites: Mapping[str, Site], default: Timing, now: datetime) -> Wellness:
    """Return how the service with this *store* is at *now*; pages without settings of their own go by *default*."""
    last = store.rounds.last()
    watched = [state for state in store.pages.due(None) if _is_watched(state, sites)]
    due = {state.page.id: _due(state, sites, default) for state in watched}
    polled = [state.last_polled_at for state in watched if state.last_polled_at is not None]
    complaints = (
        *_unwritable(store),
        *_unwatched(last, store.notes.load(STARTED_KEY), now),
        *_overdue(last, due, max(polled, default=None), now),
        *_unsendable(store),
    )
    return Wellness(
        complaints=complaints,
        last_round=None if last is None else last.finished_at or last.started_at,
        next_due=min((moment for moment in due.values() if moment is not None), default=None),
        open_incidents=len(store.incidents.open()),
        unsent=store.outbox.waiting(),
        sites=len(sites),
    )


def _is_watched(state: PageState, sites: Mapping[str, Site]) -> bool:
    return state.page.site in sites and state.page.key in sites[state.page.site].pages


def _due(state: PageState, sites: Mapping[str, Site], default: Timing) -> datetime | None:
    """Return when the page is polled next as its quiet hours now stand; None is at once."""
    if state.next_due_at is None:
        return None
    site = sites[state.page.site]
    return timing_of(site, site.pages[state.page.key], default).after_quiet(state.next_due_at)


def _unwritable(store: Store) -> Iterable[str]:
    try:
        store.require_writable()
    except StorageError as error:
        yield str(error)


def _unwatched(last: Round | None, started: str | None, now: datetime) -> Iterable[str]:
    """A service has its first round at once; where none was ever started there is nothing to be well."""
    if last is not None:
        return
    if started is None:
        yield "no round yet: nothing is watched; run «bureauwatch serve» or «bureauwatch poll»"
    elif now - datetime.fromisoformat(started) > GRACE:
        yield f"no round since the service started at {started[:16]}"


def _overdue(
    last: Round | None, due: Mapping[str, datetime | None], newest_answer: datetime | None, now: datetime
) -> Iterable[str]:
    """Pages wait longer than they should, and no round is at work on them."""
    if last is None or max(last.started_at, last.finished_at or last.started_at, newest_answer or last.started_at) > now - GRACE:
        return
    late = sorted(name for name, moment in due.items() if moment is None or moment < now - GRACE)
    if late:
        ended = last.finished_at or last.started_at
        yield f"{len(late)} pages are overdue, such as {late[0]}; the last round was {stamp(ended)}"


def _unsendable(store: Store) -> Iterable[str]:
    count, error = store.outbox.stuck(ATTEMPTS)
    if count:
        yield f"{count} messages could not be sent in {ATTEMPTS} attempts: {error or 'no reason given'}"
