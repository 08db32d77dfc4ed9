"""The life of a site: it moves to another host and closes, as looks at its own pages show (domain.md S03, S04)."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.events import Event, EventType, Evidence, Status, event_id, family_of
from monitor.history import Sighting
from monitor.identity import SLOTS_TO_BELIEVE
from monitor.model import Role, Verdict, host_of
from monitor.moving import PERMANENT, is_official
from monitor.site import Site, is_root_name
from monitor.summary import summarise

MOVED_LOOKS = 2
# An outage is no opening and no end: the place must have been empty, or closed in words, for long.
LASTING_LOOKS = 3
LASTING = timedelta(hours=72)
# What ends a site in the words of its notice, what only sends its readers on, and what is not yet done.
_ENDED = re.compile(r"关停|停止(运行|服务|访问|使用|更新)|并入|整合[至到]|下线|注销")
_NEW_ADDRESS = re.compile(r"新(的)?(域名|网址|网站|站点|地址|门户)|(域名|网址)(已|将)?(变更|更换|更改|切换)|迁移|迁至|迁往|搬迁")
_PLANNED = re.compile(r"将|拟|计划|预计")


@dataclass(frozen=True, slots=True)
class Stay:
    """A stretch of good looks at the home page on one host."""

    host: str
    first: Sighting
    last: Sighting
    looks: int


def life_waits(body: Site, runs: Sequence[Sighting]) -> bool:
    """Say whether more looks alike could tell of an opening, a move or an end: a page has just come to show another thing."""
    if body.source_kind != "body":
        return False
    own = sorted((run for run in runs if run.site == body.id), key=lambda run: (run.page, run.first_seen))
    for _, looks in itertools.groupby(own, key=lambda run: run.page):
        stretches = [list(stretch) for _, stretch in itertools.groupby(looks, key=_shown)]
        newest = stretches[-1]
        if (len(stretches) > 1 or _shown(newest[0])[1]) and newest[-1].last_seen - newest[0].first_seen <= LASTING:
            return True
    return False


def _shown(run: Sighting) -> tuple[Verdict, str]:
    return run.verdict, host_of(run.final_url or "")


def life_events(body: Site, runs: Sequence[Sighting]) -> Iterator[Event]:
    """Yield what befell the site of *body*; a section on another body's site can move away from it."""
    if body.source_kind != "body":
        return
    own = [run for run in runs if run.site == body.id]
    home = [run for run in own if run.role is Role.HOME]
    if body.parent is None:  # what is closed there is another body's site; where the pages lead for good is the body's own move
        yield from _told_away(body, home)
    yield from _moved(body, own, home)


def lasting(runs: Sequence[Sighting]) -> bool:
    """Say whether *runs* of one page are looks enough, over days enough, to be no outage."""
    return sum(run.looks for run in runs) >= LASTING_LOOKS and runs[-1].last_seen - runs[0].first_seen >= LASTING


def _told_away(body: Site, home: Sequence[Sighting]) -> Iterator[Event]:
    """Yield what a notice in the place of the home page says, once it has stood there for days: closed, or gone elsewhere.

    An address that it names is a move only when the site is seen there (``_moved``); until then it is one that waits.
    """
    good: Sighting | None = None
    times: Counter[tuple[EventType, str]] = Counter()
    named = {host_of(run.moved_to) for run in home if run.moved_to and host_of(run.moved_to) != host_of(run.url)}
    # A new host that shows nothing says nothing.
    asked = [run for run in home if run.good or (_is_notice(run) and host_of(run.url) not in named)]
    for is_notice, looks in _stretches(asked):
        if is_notice and good is not None and lasting(looks):
            notice, old = looks[-1], host_of(good.url)
            kind, new, status = _reading(notice, old)
            times[kind, new or old] += 1
            passages = (_passage(looks[0], "primary", "site/notice"), _passage(good, "context", "site/home"))
            window = (good.last_seen, looks[0].first_seen)
            yield life_event(body, kind, old, new, window, passages, status, times[kind, new or old])
        good = next((run for run in reversed(looks) if run.good), good)


def _stretches(looks: Sequence[Sighting]) -> Iterator[tuple[bool, list[Sighting]]]:
    """Yield the stretches of notices and of good looks: an outage is neither, and one good look between notices an old copy."""
    found = [(is_notice, list(stretch)) for is_notice, stretch in itertools.groupby(looks, key=_is_notice)]
    believed = [
        run
        for place, (is_notice, stretch) in enumerate(found)
        for run in stretch
        if is_notice or place in (0, len(found) - 1) or sum(run.looks for run in stretch) >= MOVED_LOOKS
    ]
    yield from ((is_notice, list(stretch)) for is_notice, stretch in itertools.groupby(believed, key=_is_notice))


def _is_notice(run: Sighting) -> bool:
    return run.verdict is Verdict.MOVED_NOTICE


def _reading(notice: Sighting, old: str) -> tuple[EventType, str | None, Status]:
    """Return what a lasting notice says: an end that is no plan, an address to go to, or neither in clear words."""
    ends = bool(_ENDED.search(notice.quote)) and not _NEW_ADDRESS.search(notice.quote)
    if not ends and notice.moved_to and is_official(notice.moved_to) and host_of(notice.moved_to) != old:
        return EventType.SITE_MOVED, host_of(notice.moved_to), Status.CANDIDATE
    plain = ends and not _PLANNED.search(notice.quote)
    return EventType.SITE_CLOSED, None, Status.CONFIRMED if plain else Status.CANDIDATE


def _passage(run: Sighting, role: str, rule: str) -> Evidence:
    return Evidence(role, run.url, run.first_seen, run.sha256, run.quote, rule)


def _moved(body: Site, own: Sequence[Sighting], home: Sequence[Sighting]) -> Iterator[Event]:
    """Yield the moves to another host that the site is seen on under its name.

    Home and an inner page lead there for good and keep the path, or a notice in the home page's place names the host.
    Where every inner page leads to the new home, only its being seen there tells the move from an outage.
    """
    stays = [stay for stay in _stays(home) if stay.looks >= MOVED_LOOKS]
    times: Counter[str] = Counter()
    for old, new in itertools.pairwise(stays):
        if old.host == new.host or _name(old.last) != _name(new.first):
            continue
        proof = _leading(own, old, new) or _noticed(home, old, new)
        shown, status = (proof, Status.CONFIRMED) if proof is not None else _led_home(own, old, new)
        if shown is None:
            continue
        times[new.host] += 1
        passages = (
            shown,
            Evidence(
                "corroborating", new.first.url, new.first.first_seen, new.first.sha256, _name(new.first) or "", "identity/slots"
            ),
            Evidence("context", old.last.url, old.last.last_seen, old.last.sha256, _name(old.last) or "", "identity/slots"),
        )
        window = (old.last.last_seen, new.first.first_seen)
        yield life_event(body, EventType.SITE_MOVED, old.host, new.host, window, passages, status, times[new.host])


def _stays(home: Sequence[Sighting]) -> Iterator[Stay]:
    good = [run for run in home if run.good]
    for host, stretch in itertools.groupby(good, key=lambda run: host_of(run.landed)):
        runs = list(stretch)
        yield Stay(host, runs[0], runs[-1], sum(run.looks for run in runs))


def _leading(own: Sequence[Sighting], old: Stay, new: Stay) -> Evidence | None:
    """Return the redirect of an inner page to its like on the new host, seen on as many looks as it takes."""
    if old.last.url != new.first.url:
        return None  # somebody edited the address that we ask
    keeping = [run for run in own if _keeps_path(run, new)]
    looks: Counter[str] = Counter()
    for run in keeping:
        looks[run.page] += run.looks
    inner = next((run for run in keeping if looks[run.page] >= MOVED_LOOKS), None)
    return None if inner is None else Evidence("primary", inner.url, inner.first_seen, inner.sha256, "", "site/redirect")


def _keeps_path(run: Sighting, new: Stay) -> bool:
    """Say whether an inner page leads to its own like on the new host."""
    if run.role is Role.HOME or not run.good or run.final_url is None or run.last_seen < new.first.first_seen:
        return False
    path, kept = urlsplit(run.url).path, urlsplit(run.final_url).path
    led_on = host_of(run.url) != new.host == host_of(run.final_url)
    return led_on and path == kept and path.strip("/") != ""


def _led_home(own: Sequence[Sighting], old: Stay, new: Stay) -> tuple[Evidence | None, Status]:
    """Return the redirect of an inner page to the new host's home, and what it is worth.

    All pages that lead home are an outage (domain.md S03). It is a move once such a page is seen well on the new host,
    and one that waits while no inner page stands on the old host any more.
    """
    inner: dict[str, list[Sighting]] = {}
    for run in own if old.last.url == new.first.url else ():
        if run.role is not Role.HOME and run.last_seen >= new.first.first_seen:
            inner.setdefault(run.page, []).append(run)
    led = {page: away for page, runs in inner.items() if (away := [run for run in runs if _leads_home(run, new)])}
    lasting = [away[0] for away in led.values() if sum(run.looks for run in away) >= MOVED_LOOKS]
    seen = [run for run in lasting if _stands_there(inner[run.page], run, new)]
    newest = (max(runs, key=lambda run: run.last_seen) for runs in inner.values())
    if seen or (lasting and not any(run.good and _place(run)[0] == old.host for run in newest)):
        run = (seen or lasting)[0]
        shown = Evidence("primary", run.url, run.first_seen, run.sha256, "", "site/redirect")
        return shown, Status.CONFIRMED if seen else Status.CANDIDATE
    return None, Status.CANDIDATE


def _leads_home(run: Sighting, new: Stay) -> bool:
    """Say whether an inner page leads for good to the home page of the new host."""
    for_good = run.status in PERMANENT or run.verdict is Verdict.SOFT_404
    away = not run.good and run.final_url is not None and host_of(run.url) != new.host
    return away and for_good and _place(run) == (new.host, "") != (new.host, urlsplit(run.url).path.strip("/"))


def _stands_there(runs: Sequence[Sighting], led: Sighting, new: Stay) -> bool:
    """Say whether a page that *led* home was seen well in a place of its own on the new host, on as many looks as it takes."""
    there = [run for run in runs if run.good and run.first_seen > led.first_seen]
    return sum(run.looks for run in there if _place(run)[0] == new.host and _place(run)[1]) >= MOVED_LOOKS


def _place(run: Sighting) -> tuple[str, str]:
    """Return the host and the bare path where a look ended."""
    path = urlsplit(run.landed).path.strip("/")
    return host_of(run.landed), "" if is_root_name(path) else path


def _noticed(home: Sequence[Sighting], old: Stay, new: Stay) -> Evidence | None:
    """Return the notice that stood in the home page's place between the two stays and named the new host."""
    told = (run for run in home if run.verdict is Verdict.MOVED_NOTICE and host_of(run.moved_to) == new.host)
    between = (run for run in told if old.last.last_seen <= run.first_seen <= new.first.first_seen)
    return next((_passage(run, "primary", "site/notice") for run in between), None)


def _name(run: Sighting) -> str | None:
    """Return the name that enough slots agree on, or None."""
    names = [name for _, name in run.observation.site.slots] if run.observation is not None else []
    agreed = max(names, key=names.count, default=None)
    return agreed if agreed is not None and names.count(agreed) >= SLOTS_TO_BELIEVE else None


def life_event(
    body: Site,
    kind: EventType,
    old: str | None,
    new: str | None,
    window: tuple[datetime, datetime],
    passages: tuple[Evidence, ...],
    status: Status,
    episode: int = 1,
) -> Event:
    """Return one event of the life of *body*'s site, from the host *old* to *new*."""
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
