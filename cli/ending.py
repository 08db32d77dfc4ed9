"""The end of a replay: what it came to in numbers, who leads what, and what could not be seen; all from the ledger."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from cli.columns import SOFT, Column, laid_out
from cli.incumbents import Standing, bureaus, standing
from monitor.conclusion import EventQuery
from monitor.events import Status
from monitor.ledger import Ledger
from monitor.site import Site

BASES = {"effective": "from", "decided": "decided", "announced": "announced", "observed": "seen"}


def totals(sites: Mapping[str, Site], ledger: Ledger) -> str:
    """Return the one line of numbers."""
    events = ledger.events.events(EventQuery(statuses=None))
    by_status = {status: sum(event.status is status for event in events) for status in Status}
    told = len(events) - by_status[Status.LEAD] - by_status[Status.RETRACTED]
    held = by_status[Status.CANDIDATE] + len(ledger.reviews.waiting())
    incidents = ledger.incidents.all()
    still_open = sum(incident.closed_at is None for incident in incidents)
    state = "all closed" if not still_open else f"{still_open} still open"
    sizes = ledger.sizes()
    parts = [
        _counted(len(bureaus(sites.values())), "bureau"),
        _counted(told, "event"),
        f"{held} held for review",
        *([f"{_counted(by_status[Status.LEAD], 'lead')} kept back"] if by_status[Status.LEAD] else []),
        f"{_counted(len(incidents), 'incident')}, {state}" if incidents else "no incidents",
        f"{_counted(sizes.looks, 'snapshot')}, {sizes.database_bytes / 1e6:.1f} MB",
    ]
    return " · ".join(parts)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def who_leads_what(sites: Mapping[str, Site], ledger: Ledger, day: date, space: int) -> Iterator[str]:
    """Yield who leads each body on *day*, one row a body; those of whom nobody is known come last, in one line."""
    bodies = [standing(site, sites, ledger, day) for site in bureaus(sites.values())]
    led = [body for body in bodies if body.tenures]
    columns = (Column(), Column(most=0), Column())
    yield from laid_out(columns, [((_called(body),), _people(body), (_since(body),)) for body in led], space)
    unknown = [body.naming.organisation for body in bodies if not body.tenures]
    if unknown:
        names = f"、{SOFT}".join(unknown)
        yield from laid_out((Column(), Column(most=0)), [(("nobody named yet",), (names,))], space)


def _called(body: Standing) -> str:
    return body.naming.organisation


def _people(body: Standing) -> Sequence[str]:
    people = [f"{tenure.person} {'、'.join(tenure.posts) or '职务未注明'}" for tenure in body.tenures]
    return [f"{text};" for text in people[:-1]] + people[-1:]


def _since(body: Standing) -> str:
    first = body.tenures[0]
    return f"{BASES.get(first.since_basis, '')} {first.since}".strip() if first.since else "since when is unknown"
