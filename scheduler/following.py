"""What a page leads to: new notices of a list, profiles of a roster, the target of a stub."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from re import Pattern
from urllib.parse import urldefrag, urljoin, urlsplit

from monitor.facts import NoticeLink, Observation
from monitor.looks import PageState, WatchedPage, page_id
from monitor.model import Role, Verdict
from monitor.site import Site
from scraper.parsers.script import where_marked

# Titles that may tell of a leader or of a body; everything else on a list is not fetched (design §7, politeness).
WORTH_READING = (
    r"任免|任职|免职|兼职|兼任|卸任|任命|免去|拟任|任前|公示|干部|人事|职务|聘任|委派|挂职|代理|代行|主持.{0,24}工作|晋升|试用期|辞去|辞职|退休|转正|选举|当选|补选|表决|常务?委员?会|(?:人民代表大会|主席团).{0,20}公告|^公告\W{0,2}第[\d一二三四五六七八九十]{1,3}号|名单|领导|履新|审查调查|纪律审查|监察调查|接受.{0,12}(?:审查|调查)|立案(?:审查|调查)|双开|开除(?:党籍|公职)|涉嫌(?:严重)?(?:违纪|违法犯罪|职务违法|职务犯罪|受贿)|违纪违法|留置|被查|投案|"
    r"挂牌|揭牌|亮相|成立|组建|更名|名称|加挂|牌子|(?<!医疗)(?<!卫生)(?<!服务)(?<!培训)(?<!养老)(?<!金融)(?<!教育)(?<!检测)机构.{0,8}(改革|设置|调整|编制|优化|整合|重组)|事业单位.{0,8}(改革|布局|优化|整合|调整)|(?:调整|优化|理顺|重组|完善).{1,20}(?:管理|行政|党政|工作|事业)机构|管理体制|(?:调整|理顺).{1,20}(?:体制|隶属关系|机构规格)|分设|拆分|职[能责].{0,6}(划转|调整|配置)|(?:调整|划转|划入|划出|移交|承接)(?!.*(?:小组|专班|指挥部)).{1,20}职[能责]|三定|主要职责|撤销|并入|划[转归]|转隶|印章|启用|迁移|域名|(?:关闭|关停|停止运行).{0,40}(?:网站|门户)|(?:网站|门户).{0,12}(?:关闭|关停|停止运行|停止服务)|数据(和|与)?(政务服务)?(资源|管理)*(局|办)|政务服务(和|与)?(数据|大数据)|"
    r"^(?!.*(?:采购|招标|中标|投标|磋商|询价|比选|项目|工程|遗失|丢失|执照|许可|证书?|印章|公章)).*(?:更正|勘误|撤稿|撤回|作废|重新(?:发布|印发|公布))"
)
MAX_DEPTH = 2
# So many texts of a home page are asked for in one round: it names new ones every day.
HEADLINES_A_ROUND = 5
# A notice that was read is asked again only when its row changes; one that is gone, like a column that never led
# anywhere, is asked three times; a part of a list that nothing leads to is not asked.
NEVER = datetime(9999, 1, 1, tzinfo=UTC)
KEY_ROLES = {Role.NOTICE: "notice", Role.PROFILE: "profile"}


@dataclass(frozen=True, slots=True)
class Lead:
    """One address that a page leads to, with the role it is read in."""

    url: str
    role: Role
    key: str


def followed_key(role: Role, url: str) -> str:
    """Return the key of a page that was followed to: the role and a short hash of its address."""
    return f"{KEY_ROLES.get(role, role.value)}:{hashlib.sha256(url.encode()).hexdigest()[:12]}"


def leads(
    site: Site, page: WatchedPage, observation: Observation, before: Observation | None, known: Mapping[str, PageState]
) -> Iterator[Lead]:
    """Yield what *page* of *site* leads to and is to be fetched in this round.

    *before* is the page's observation of the last good look, *known* the states of pages by id. A notice is
    fetched once, and again only when its row changed or it has never been good.
    """
    if page.role is Role.HOME:
        yield from islice(_headlines(site, page, observation.headlines, known), HEADLINES_A_ROUND)
    elif page.role is Role.NOTICE_LIST:
        yield from _notices(site, page, observation.links, before, known)
    elif page.role is Role.ROSTER:
        yield from _profiles(site, observation)
        yield from _parts(site, page, observation, known)


def lead_ids(site: Site, page: WatchedPage, observation: Observation) -> list[str]:
    """Return the ids of the pages that *page* may lead to, so that what is known of them can be looked up."""
    if page.role is Role.ROSTER:
        return part_ids(site, observation)
    return [page_id(site.id, followed_key(Role.NOTICE, row.url)) for row in observation.listed]


def part_ids(site: Site, observation: Observation | None) -> list[str]:
    """Return the ids of the further parts of a list; without an *observation* there are none."""
    parts = observation.parts if observation is not None else ()
    return [page_id(site.id, followed_key(Role.ROSTER, url)) for url in parts]


def _notices(
    site: Site, page: WatchedPage, rows: Iterable[NoticeLink], before: Observation | None, known: Mapping[str, PageState]
) -> Iterator[Lead]:
    pattern = pattern_of(site, page.key)
    old_rows = {row.url: row for row in before.links} if before is not None else {}
    for row in rows:
        if not site.trusts(row.url) or not any(map(pattern.search, {row.title, where_marked(row.title)})):
            continue
        key = followed_key(Role.NOTICE, row.url)
        if _unread(known.get(f"{site.id}/{key}")) or old_rows.get(row.url, row) != row:
            yield Lead(row.url, Role.NOTICE, key)


def _headlines(site: Site, page: WatchedPage, rows: Iterable[NoticeLink], known: Mapping[str, PageState]) -> Iterator[Lead]:
    """What a home page names today it may not name tomorrow: each text is asked for once, and as a notice from then on."""
    pattern = pattern_of(site, page.key)
    for row in rows:
        key = followed_key(Role.NOTICE, row.url)
        state = known.get(page_id(site.id, key))
        if site.trusts(row.url) and pattern.search(where_marked(row.title)) and (state is None or state.newest is None):
            yield Lead(row.url, Role.NOTICE, key)


def _unread(state: PageState | None) -> bool:
    return state is None or state.newest is None or state.newest.verdict is not Verdict.GOOD


def _profiles(site: Site, observation: Observation) -> Iterator[Lead]:
    """A name without a title has it on the detail page."""
    for leader in observation.leaders:
        if leader.link is not None and not leader.posts and site.trusts(leader.link):
            url = urldefrag(leader.link).url
            yield Lead(url, Role.PROFILE, followed_key(Role.PROFILE, url))


def _parts(site: Site, page: WatchedPage, observation: Observation, known: Mapping[str, PageState]) -> Iterator[Lead]:
    """Each part of a list is a page of its own: watched from its first sight, and again when the list grows back."""
    declared = {one.url for one in site.pages.values()}
    for url in observation.parts:
        key = followed_key(Role.ROSTER, url)
        state = known.get(page_id(site.id, key))
        if site.trusts(url) and url not in declared and (state is None or state.next_due_at == NEVER) and key != page.key:
            yield Lead(url, Role.ROSTER, key)


def pattern_of(site: Site, key: str) -> Pattern[str]:
    """Return what titles are followed from page *key*: the page's, else the site's, else the built-in words."""
    page = site.pages.get(key)
    own = (page.follow if page is not None else None) or site.follow
    names = "|".join(re.escape(name) for name in (site.organisation, *site.aliases))
    return re.compile(f"{own}|{names}" if own else f"{WORTH_READING}|{names}")


def stub_target(site: Site, url: str, target: str | None) -> str | None:
    """Return the address that a stub or frame leads to, when the site's own host is believed there."""
    if not target:
        return None
    absolute = urldefrag(urljoin(url, target)).url
    parts = urlsplit(absolute)
    return absolute if parts.scheme in ("http", "https") and site.trusts(absolute) and absolute != url else None
