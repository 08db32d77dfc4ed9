"""The timeline: events in order of their day, one a row, with what each rests on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cli.columns import Column, laid_out
from cli.wording import WORDS, day_of_event, pieces, place_of, shown_day
from monitor.claims import local_day
from monitor.events import Event, Evidence
from monitor.model import Role
from monitor.site import Site

STATUS_COLOURS = (
    ("confirmed", "green"),
    ("candidate", "yellow"),
    ("lead", "yellow"),
    ("disputed", "red"),
    ("retracted", "red"),
    ("corrected", "cyan"),
)
COLUMNS = (
    Column(),
    Column(),
    Column(colours=((None, "cyan"),)),
    Column(most=0),
    Column(colours=STATUS_COLOURS),
    Column(most=26),
)
ROLE_WORDS: Mapping[Role, str] = {
    Role.HOME: "site",
    Role.ROSTER: "roster",
    Role.PROFILE: "profile",
    Role.FUNCTIONS: "duties",
    Role.NOTICE_LIST: "list",
    Role.NOTICE: "notice",
    Role.NEWS: "news",
}
# The page that was there before shows nothing of the happening itself.
CONTEXT = "context"


def timeline(events: Iterable[Event], sites: Mapping[str, Site], space: int, *, last: str = "evidence") -> Iterator[str]:
    """Yield the lines of *events* by day, at most *space* wide; the last column has what they rest on, or their *id*."""
    ordered = sorted(events, key=lambda event: (day_of_event(event)[0] or "9999", event.site))
    roles = roles_of(sites.values())
    rows = [
        (
            (shown_day(event),),
            (place_of(sites.get(event.site), event),),
            (WORDS[event.type],),
            pieces(event),
            (event.status.value,),
            (event.id,) if last == "id" else grounds(event, roles),
        )
        for event in ordered
    ]
    return laid_out(COLUMNS, rows, space)


def roles_of(sites: Iterable[Site]) -> Mapping[str, Role]:
    """Return the role of every address that a registry names."""
    return {page.url: site.role_of(key) for site in sites for key, page in site.pages.items()}


def grounds(event: Event, roles: Mapping[str, Role]) -> Sequence[str]:
    """Return what *event* rests on: kinds of page with the day each was published or first seen."""
    seen: dict[str, list[str]] = {}
    pages: Counter[str] = Counter()
    for page in {(passage.url, passage.sha256): passage for passage in event.evidence if passage.role != CONTEXT}.values():
        kind = ROLE_WORDS[roles.get(page.url, Role.NOTICE)]
        pages[kind] += 1
        seen.setdefault(kind, []).append(_seen(page))
    if pages["notice"] == 1 and event.published_on:
        seen["notice"] = [event.published_on[5:10]]
    found = [f"{kind} ×{pages[kind]} {min(days)}" if pages[kind] > 1 else f"{kind} {days[0]}" for kind, days in seen.items()]
    return [f"{text}," for text in found[:-1]] + found[-1:]


def _seen(passage: Evidence) -> str:
    return local_day(passage.fetched_at).isoformat()[5:]
