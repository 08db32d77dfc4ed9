"""The life of a site: it opens, moves to another host, closes, as looks at its own pages show (domain.md S03, S04)."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.claims import FIRST_ROUND
from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.history import Sighting
from monitor.identity import SLOTS_TO_BELIEVE, Identity, body_name
from monitor.model import Role, Verdict
from monitor.roster import NOT_YET_THERE
from monitor.site import Site
from monitor.summary import summarise

MOVED_LOOKS = 2
# An outage is no opening and no end: the place must have been empty, or closed in words, for long.
LASTING_LOOKS = 3
LASTING = timedelta(hours=72)
# That nothing stands there yet, the server itself must say; a silent host may only be out of our reach.
NOTHING_THERE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Stay:
    """A stretch of good looks at the home page on one host."""

    host: str
    first: Sighting
    last: Sighting
    looks: int


def life_events(body: Site, runs: Sequence[Sighting], believed: Sequence[Identity]) -> Iterator[Event]:
    """Yield what befell the site of *body*; a section on another body's site has no life of its own."""
    if body.parent is not None or body.source_kind != "body":
        return
    own = [run for run in runs if run.site == body.id]
    home = [run for run in own if run.role is Role.HOME]
    yield from _opened(body, own, home, believed)
    yield from _closed(body, home)
    yield from _moved(body, own, home)


def _opened(body: Site, own: Sequence[Sighting], home: Sequence[Sighting], believed: Sequence[Identity]) -> Iterator[Event]:
    first = next((run for run in home if run.good), None)
    if first is None or not believed or any(run.good and first.first_seen - run.first_seen > FIRST_ROUND for run in own):
        return  # pages of one round come some time apart; what stood there in an earlier one was no empty place
    empty = [run for run in home if run.first_seen < first.first_seen]
    if not empty or not _lasting(empty):
        return
    identity = believed[0]
    named = [name for name in identity.slots.values() if body_name(name)[0] == body.organisation]
    there = all(run.verdict in NOT_YET_THERE and run.status in NOTHING_THERE for run in empty)
    if there and len(named) >= SLOTS_TO_BELIEVE and identity.looks >= MOVED_LOOKS:
        shown = Evidence("primary", first.url, first.first_seen, first.sha256, identity.name or "", "identity/slots")
        before = _absent(empty[-1], "context", "site/absent")
        window = (empty[-1].last_seen, first.first_seen)
        yield _event(body, EventType.SITE_OPENED, None, _host(first.url), window, (shown, before), Status.CONFIRMED)


def _closed(body: Site, home: Sequence[Sighting]) -> Iterator[Event]:
    """A notice of closing or moving on the home page, for days: whether the site goes on elsewhere a person must see."""
    good: Sighting | None = None
    times = 0
    for closed, stretch in itertools.groupby(home, key=lambda run: run.verdict is Verdict.MOVED_NOTICE):
        looks = list(stretch)
        if closed and good is not None and _lasting(looks):
            times += 1
            passages = (_absent(looks[0], "primary", "site/notice"), _absent(good, "context", "site/home"))
            window = (good.last_seen, looks[0].first_seen)
            yield _event(body, EventType.SITE_CLOSED, _host(good.url), None, window, passages, Status.CANDIDATE, times)
        good = next((run for run in reversed(looks) if run.good), good)


def _lasting(runs: Sequence[Sighting]) -> bool:
    return sum(run.looks for run in runs) >= LASTING_LOOKS and runs[-1].last_seen - runs[0].first_seen >= LASTING


def _absent(run: Sighting, role: str, rule: str) -> Evidence:
    return Evidence(role, run.url, run.first_seen, run.sha256, "", rule)


def _moved(body: Site, own: Sequence[Sighting], home: Sequence[Sighting]) -> Iterator[Event]:
    """Yield the moves to another host: home and an inner page lead there, the path is kept, and the site says the same name."""
    stays = [stay for stay in _stays(home) if stay.looks >= MOVED_LOOKS]
    times: Counter[str] = Counter()
    for old, new in itertools.pairwise(stays):
        inner = next((run for run in own if _keeps_path(run, new)), None)
        if old.host == new.host or old.first.url != new.first.url or inner is None or _name(old.last) != _name(new.first):
            continue
        times[new.host] += 1
        passages = (
            Evidence("primary", new.first.url, new.first.first_seen, new.first.sha256, _name(new.first) or "", "site/redirect"),
            Evidence("corroborating", inner.url, inner.first_seen, inner.sha256, "", "site/redirect"),
            Evidence("context", old.last.url, old.last.last_seen, old.last.sha256, _name(old.last) or "", "identity/slots"),
        )
        window = (old.last.last_seen, new.first.first_seen)
        status = Status.CONFIRMED
        yield _event(body, EventType.SITE_MOVED, old.host, new.host, window, passages, status, times[new.host])


def _stays(home: Sequence[Sighting]) -> Iterator[Stay]:
    good = [run for run in home if run.good]
    for host, stretch in itertools.groupby(good, key=lambda run: _host(run.final_url or run.url)):
        runs = list(stretch)
        yield Stay(host, runs[0], runs[-1], sum(run.looks for run in runs))


def _keeps_path(run: Sighting, new: Stay) -> bool:
    """Say whether an inner page leads to its own like on the new host, on as many looks as it takes."""
    if run.role is Role.HOME or not run.good or run.final_url is None or run.looks < MOVED_LOOKS:
        return False
    path, kept = urlsplit(run.url).path, urlsplit(run.final_url).path
    led_on = _host(run.url) != new.host == _host(run.final_url)
    return led_on and path == kept and path.strip("/") != "" and run.last_seen >= new.first.first_seen


def _name(run: Sighting) -> str | None:
    """Return the name that enough slots agree on, or None."""
    names = [name for _, name in run.observation.site.slots] if run.observation is not None else []
    agreed = max(names, key=names.count, default=None)
    return agreed if agreed is not None and names.count(agreed) >= SLOTS_TO_BELIEVE else None


def _host(url: str) -> str:
    """Return the host; with or without www is one site."""
    return (urlsplit(url).hostname or "").lower().removeprefix("www.")


def _event(
    body: Site,
    kind: EventType,
    old: str | None,
    new: str | None,
    window: tuple[datetime, datetime],
    passages: tuple[Evidence, ...],
    status: Status,
    episode: int = 1,
) -> Event:
    before, after = ({"host": host} if host else None for host in (old, new))
    return Event(
        id=event_id(body.id, subject=body.id, family=family_of(kind), target=new or old or "", episode=episode),
        type=kind,
        status=status,
        site=body.id,
        organisation=body.organisation,
        summary=summarise(kind, organisation=body.organisation, before=before, after=after),
        before=before,
        after=after,
        observed=window,
        evidence=passages,
    )
