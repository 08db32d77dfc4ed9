"""Bearers: whose page a candidate is by what it says of itself: the body's, a unit's of the body, or another body's on the same host."""

import re
from collections.abc import Iterator
from itertools import chain

from monitor.facts import SiteIdentity
from monitor.finds import ACCOUNTS, LISTS
from monitor.site import Site, is_root_name
from scheduler.candidate import Candidate
from scheduler.ownnames import is_own_name, names_of
from scraper.parsers.accounts import steps_of
from scraper.parsers.signposts import bare_sign
from scraper.parsers.surroundings import Surroundings

# «本局» and the like are whoever owns the page.
SHORTEST_BEARER = 4
_HOUSE = r"(?:局|委员会|委|(?<!大)厅|办公[室厅]|(?<![承主协经代督])办|中心|研究院|研究所|学院|总队|支队|公司|集团|协会|学会)"
# «云州市财政局领导», «云州市数据局下属大数据中心的主要职责».
_TITLED = re.compile(
    rf"^([一-龥]{{1,30}}?{_HOUSE})的?(?:现任)?(?:领导|班子|负责人|主要|工作|机构|职能|职责|概况|简介|介绍|基本情况)"
)
# A step of a place line, or the end of a title, that is a body's name and nothing else.
_NAMED = re.compile(rf"^([一-龥]{{1,30}}?{_HOUSE})(?:门户|官方)?(?:网站|官网|网)?$")
# Columns that are called as bodies are.
_COLUMN = re.compile(
    r"^(?:各|市直|省直|区直|县直)?委办局$|^(?:新闻|资讯|信息|互动|服务|办事|下载|个人|用户|帮助|媒体|视频|公开|政务公开|信息公开|便民服务|在线服务)中心$"
)
_PARTS = re.compile(r"[-_|—–]")
_GOVERNMENT = re.compile(r"人民政府(?:办公[室厅])?(?:门户|官方)?(?:网站|网)?$")
# The depth of what stands on the home page itself.
AT_HOME = 0


def another_bearer(site: Site, candidate: Candidate, around: Surroundings, shown: SiteIdentity) -> str | None:
    """Return why the page of *candidate* is not that of the body of *site*; None where nothing says so."""
    if candidate.kind in LISTS:
        return None  # a list of notices may stand under whoever publishes them
    other = _other_named(site, candidate.trail, around, shown)
    if other is not None:
        return f"«{other}» is that of a unit or of another body"
    if site.parent is None and not site.is_section:
        return _owner(site, shown) if candidate.depth == AT_HOME else None
    return _of_its_host(site, candidate, around, shown)


def _owner(site: Site, shown: SiteIdentity) -> str | None:
    """Return whose home page it is where it bears another body's name and not ours: a government's shows its own leaders."""
    borne = [bare_sign(name) for name in (shown.sponsor, shown.name, *(name for _, name in shown.slots)) if name]
    houses = [match[1] for name in borne if (match := _NAMED.match(name)) is not None]
    if any(is_own_name(name, site) for name in houses):
        return None
    others = [name for name in borne if _GOVERNMENT.search(name) or _NAMED.match(name)]
    return f"the home page is that of {others[0]}" if others else None


def _other_named(site: Site, trail: tuple[str, ...], around: Surroundings, shown: SiteIdentity) -> str | None:
    """Return the first title, step or name of the page that is not the body's; a body goes by the name that its site bears."""
    borne = tuple(name for name in (shown.sponsor, *(name for slot, name in shown.slots if slot != "title")) if name)
    for title in map(bare_sign, (*trail[-1:], *around.titles, around.heading)):
        titled = _TITLED.match(title)
        if titled is not None and not is_own_name(titled[1], site, borne):
            return title
    known = borne if site.parent is None else (*borne, site.parent)
    named = (match[1] for name in _under(site, around, borne) if (match := _NAMED.match(name)) is not None)
    return next((name for name in named if not is_own_name(name, site, known)), None)


def _under(site: Site, around: Surroundings, borne: tuple[str, ...]) -> Iterator[str]:
    """Yield under which body the page stands: the last one of its place line, and where no footer is ours the site it names."""
    steps = [bare_sign(step) for step in steps_of(around.place)]
    inner = [step for step in steps[1:-1] if _NAMED.match(step) and not _COLUMN.match(step)]
    yield from inner[-1:]
    if inner or any(is_own_name(name, site) for name in borne):
        return
    yield from chain(steps[:1], (bare_sign(part) for title in around.titles for part in _PARTS.split(title)[1:2]))


def _of_its_host(site: Site, candidate: Candidate, around: Surroundings, shown: SiteIdentity) -> str | None:
    """Return why a page on another body's site is that body's: it does not name ours, or says that the duties are not ours."""
    names = names_of(site)
    bearer = around.bearer if candidate.kind in ACCOUNTS else ""
    if len(bearer) >= SHORTEST_BEARER and not any(name in bearer for name in names):
        return f"the duties on it are those of {bearer}"
    calls_itself = (shown.name, shown.sponsor, *(name for _, name in shown.slots))
    said = " ".join((*around.titles, around.place, *candidate.trail, *filter(None, calls_itself)))
    if _is_in_section(site, candidate.url) or any(name in said for name in names):
        return None
    return f"the page stands on the site of {site.parent or 'another body'} and does not name the body"


def _is_in_section(site: Site, url: str) -> bool:
    """Say whether *url* stands below the home page of a section that is the body's own on another body's site.

    A section has a folder of its own; beside «/list/12.html» stands whatever else the host has.
    """
    folder, _, name = site.pages["home"].url.partition("://")[2].rpartition("/")
    is_folder = "/" in folder and is_root_name(name) and "?" not in name
    return is_folder and url.partition("://")[2].startswith(f"{folder}/")
