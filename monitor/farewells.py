"""Farewells: a notice on a site's own list that says that the site is closed (domain.md S04)."""

import re
from collections.abc import Iterator, Sequence

from monitor.claims import FIRST_ROUND, day_of, local_day
from monitor.events import Event, EventType, Evidence, Status
from monitor.history import Sighting
from monitor.identity import Identity
from monitor.model import Role, host_of
from monitor.site import Site
from monitor.site_life import life_event

_ENDS = r"(?:永久)?(?:关闭|关停|停止运行|停止服务|停用|下线)"
_NOTICE = r"(?:的)?(?:公告|通告|通知|说明|声明)$"
# «关于关闭“某某数据在线”网站的公告», «某市数据局门户网站停止运行的公告».
_CLOSING = re.compile(rf"^(?:关于)?(?:{_ENDS}(?P<before>[^。]{{2,40}}?)|(?P<after>[^。]{{2,40}}?){_ENDS}){_NOTICE}")
_SITE = re.compile(r"(?:网站|门户|网)$")
# A part of a site, or what is no site.
PARTS = "栏目|频道|专题|系统|平台|账号|公众号|微博|微信|客户端|新媒体|邮箱|子站"
_PART = re.compile(rf"{PARTS}|通道|部分|暂时|临时|旧版|原网站")
_MARKS = re.compile(r"[“”\"「」《》\s]")


def farewell_events(body: Site, runs: Sequence[Sighting], believed: Sequence[Identity]) -> Iterator[Event]:
    """Yield that the site of *body* is closed, when a notice of its own that is new says so of the whole of it."""
    if body.parent is not None or body.source_kind != "body" or body.is_section:
        return
    own = [run for run in runs if run.site == body.id and run.good]
    if not own:
        return
    began = own[0].first_seen
    told = (run for run in own if run.role is Role.NOTICE and run.first_seen - began > FIRST_ROUND)
    notice = next((run for run in told if _closes(run, body, believed) and not is_older(run, own[0])), None)
    if notice is None:
        return
    before = [run.first_seen for run in own if run.role is Role.NOTICE_LIST and run.first_seen < notice.first_seen]
    passage = Evidence("primary", notice.url, notice.first_seen, notice.sha256, title_of(notice), "site/notice")
    window = (max(before, default=began), notice.first_seen)
    yield life_event(body, EventType.SITE_CLOSED, _host(own, notice), None, window, (passage,), Status.CONFIRMED)


def _host(own: Sequence[Sighting], notice: Sighting) -> str:
    """Return the host that closes: where the home page stood last, which after a move is the new one."""
    homes = [run for run in own if run.role is Role.HOME and run.first_seen <= notice.first_seen]
    last = homes[-1] if homes else own[0]
    return host_of(last.landed)


def title_of(run: Sighting) -> str:
    """Return the title of a text."""
    return (run.observation.document.title or "").strip() if run.observation is not None else ""


def _closes(run: Sighting, body: Site, believed: Sequence[Identity]) -> bool:
    match = _CLOSING.match(title_of(run))
    if match is None:
        return False
    what = _MARKS.sub("", match["before"] or match["after"])
    names = {*body.full_names, *(name for one in believed for name in one.slots.values())}
    return bool(_SITE.search(what)) and not _PART.search(what) and any(_MARKS.sub("", name) in what for name in names)


def is_older(run: Sighting, first: Sighting) -> bool:
    """Say whether the notice is dated before the *first* look."""
    day = day_of(run.observation.document.published_on) if run.observation is not None else None
    return day is not None and day < local_day(first.first_seen)
