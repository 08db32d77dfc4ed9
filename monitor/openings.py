"""Openings: a body's site is seen where nothing stood, by its server's word or a notice's (domain.md S04)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from monitor.claims import FIRST_ROUND
from monitor.events import Event, EventType, Evidence, Status
from monitor.farewells import PARTS, is_older, title_of
from monitor.history import Sighting
from monitor.identity import SLOTS_TO_BELIEVE, Identity, body_name
from monitor.model import Failure, Role, host_of
from monitor.seeding import NOT_YET_THERE
from monitor.site import Site
from monitor.site_life import MOVED_LOOKS, lasting, life_event
from monitor.sources import source_of

# That nothing stands there yet, the server itself must say or a notice; a silent host may only be out of our reach.
NOTHING_THERE = frozenset({404, 410})
# «关于某省数据局网站正式开通的公告», «某省数据局门户网站上线运行通告»; a trial is no opening.
_OPENING = re.compile(
    r"^(?:关于)?(?P<what>[^。]{2,40}?(?:网站|门户|网))(?:\([^()]{1,60}\)|（[^（）]{1,60}）)?(?:已|于[^。]{2,12})?(?:正式)?"
    r"(?:开通|上线|启用|开网|投入)(?:运行|使用|服务)?(?:的)?(?:公告|通告|通知|说明|启事|消息)?$"
)
_PART = re.compile(rf"{PARTS}|试|英文|繁体|适老|无障碍")


def opening_events(
    body: Site, runs: Sequence[Sighting], sites: Mapping[str, Site], believed: Sequence[Identity]
) -> Iterator[Event]:
    """Yield that the site of *body* has opened; *runs* are in order, *believed* is what its slots said.

    Its home page must be seen well for the first time while watched, twice, under the body's name. Before, for days, either the
    server said that there is nothing, or it was silent and a notice of an official host says that the site is open now.
    """
    if body.parent is not None or body.source_kind != "body":
        return
    own = [run for run in runs if run.site == body.id]
    home = [run for run in own if run.role is Role.HOME]
    first = next((run for run in home if run.good), None)
    if first is None or not believed or any(run.good and first.first_seen - run.first_seen > FIRST_ROUND for run in own):
        return  # pages of one round come some time apart; what stood there in an earlier one was no empty place
    empty = [run for run in home if run.first_seen < first.first_seen]
    named = [name for name in believed[0].slots.values() if body_name(name)[0] == body.organisation]
    if not empty or not lasting(empty) or len(named) < SLOTS_TO_BELIEVE or believed[0].looks < MOVED_LOOKS:
        return
    notice = _notice(body, runs, sites, empty[0])
    if notice is None and not all(map(_nothing_there, empty)):
        return
    yield _event(
        body, first, empty[-1], believed[0], notice, sure=notice is not None or all(run.failure is None for run in empty)
    )


def _event(body: Site, first: Sighting, last: Sighting, identity: Identity, notice: Sighting | None, *, sure: bool) -> Event:
    shown = Evidence("primary", first.url, first.first_seen, first.sha256, identity.name or "", "identity/slots")
    before = Evidence("context", last.url, last.first_seen, last.sha256, last.quote, "site/absent")
    said = (
        (Evidence("corroborating", notice.url, notice.first_seen, notice.sha256, title_of(notice), "site/notice"),)
        if notice
        else ()
    )
    window = (last.last_seen, first.first_seen)
    status = Status.CONFIRMED if sure else Status.CANDIDATE
    return life_event(body, EventType.SITE_OPENED, None, host_of(first.url), window, (shown, *said, before), status)


def _nothing_there(run: Sighting) -> bool:
    """Say whether the server says that there is nothing, or the name leads to no server: that may also be our resolver."""
    return run.failure is Failure.DNS or (run.verdict in NOT_YET_THERE and run.status in NOTHING_THERE)


def _notice(body: Site, runs: Sequence[Sighting], sites: Mapping[str, Site], first: Sighting) -> Sighting | None:
    """Return the notice of an official host, new since the *first* look in vain, that says that the site is open."""
    told = (run for run in runs if run.first_seen - first.first_seen > FIRST_ROUND and not is_older(run, first))
    return next((run for run in told if _opens(run, body) and source_of(run, body, sites).official), None)


def _opens(run: Sighting, body: Site) -> bool:
    match = _OPENING.match(title_of(run)) if run.role in (Role.NOTICE, Role.NEWS) and run.good else None
    return match is not None and not _PART.search(match["what"]) and any(name in match["what"] for name in body.full_names)
