"""Acceptance: is the page that a search opened really the one that was sought; only its readers can say so."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from monitor.facts import LeaderFact, SiteIdentity
from monitor.finds import ROLES, Fate, Kind
from monitor.model import Role, Snapshot, Verdict
from monitor.site import Site, is_root_name
from scheduler.reading import Reader
from scraper.parsers.falsefriends import false_friend
from scraper.parsers.signposts import STRONG, bare_sign, signpost
from scraper.parsers.surroundings import Surroundings

# A column that shows nothing yet may fill: whoever appears there then is news (design §4.4).
NOT_YET = frozenset({Verdict.HTTP_ERROR, Verdict.SOFT_404, Verdict.EMPTY_COLUMN})
LISTS = frozenset({Kind.NOTICES, Kind.NEWS})
ACCOUNTS = frozenset({Kind.FUNCTIONS, Kind.ABOUT})
FEWEST_PEOPLE = 2
FEWEST_ROWS = 2
FEWEST_DUTIES = 2
SHORTEST_ACCOUNT = 60
# «本局» and the like are whoever owns the page.
SHORTEST_BEARER = 4
LONGEST_COLUMN_TITLE = 16
# Nobody leads a bureau as a mayor alone.
_GOVERNS = re.compile(r"(?:常务)?副?(?:省|市|县|区|州|盟|旗|镇|乡)长|(?:自治区)?(?:政府)?副?主席")
# «云州市大数据中心领导»: a unit of the body has leaders and duties of its own. Under other names that end as bureaus do a body may go itself.
_UNIT = re.compile(
    r"^([一-龥]{1,20}?(?:中心|办公室|研究院|研究所|学院|总队|支队|公司|集团|协会|学会))"
    r"(?:现任)?(?:领导|班子|负责人|主要|工作|机构|职能|职责|概况|简介|介绍)"
)
_OUR = re.compile(r"^(?:[本我该]|[省市县区州盟](?:中心|办公室))")
_PLACE = re.compile(r"^.{1,12}?(?:自治区|自治州|自治县|自治旗|特别行政区|兵团|地区|省|市|州|盟|县|区|旗)")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that may be what is sought: of which kind, how sure its title is, and the titles that lead there."""

    url: str
    kind: Kind
    score: int
    trail: tuple[str, ...]
    depth: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a candidate and why; *verdict* is what its page is worth."""

    fate: Fate
    reason: str
    verdict: Verdict


def answered(site: Site, candidate: Candidate, snapshot: Snapshot, around: Surroundings, reader: Reader) -> Answered:
    """Say whether the page in *snapshot* is of the candidate's kind, by reading it as such a page."""
    as_such = replace(snapshot, role=ROLES[candidate.kind])
    reading, _ = reader.read(as_such, None)
    verdict = reading.judgement.verdict
    shown = reading.observation.site if reading.observation is not None else SiteIdentity()
    against = _against(site, candidate, around, shown)
    if verdict is not Verdict.GOOD or reading.observation is None:
        waits = verdict in NOT_YET and candidate.score >= STRONG and (candidate.kind is Kind.ROSTER or candidate.kind in LISTS)
        fate = Fate.WAITING if waits and against is None else Fate.REFUSED
        return Answered(fate, against or reading.judgement.reason, verdict)
    if against is not None:
        return Answered(Fate.REFUSED, against, verdict)
    own = reader.role_of(snapshot)
    if candidate.kind is Kind.ROSTER:
        sure = _is_strong(candidate) or _calls_itself(around, Kind.ROSTER)
        reason = _no_roster(site, reading.observation.leaders, own, sure=sure)
        said = _counted(len(reading.observation.leaders), "leader", "read")
    elif candidate.kind in LISTS:
        rows = len(reading.observation.links)
        reason = None if rows >= FEWEST_ROWS or (rows and _is_strong(candidate)) else f"{rows} notices are listed"
        said = _counted(rows, "notice", "listed")
    else:
        reason, said = _no_account(candidate, around, own)
    return Answered(Fate.REFUSED, reason, verdict) if reason is not None else Answered(Fate.ACCEPTED, said, verdict)


def names_of(site: Site) -> tuple[str, ...]:
    """Return what the pages of *site* may call its body: its names, and each without the place before it."""
    names = (site.organisation, *site.aliases)
    return tuple(dict.fromkeys((*names, *(bare for name in names if len(bare := _PLACE.sub("", name)) > 2))))


def _against(site: Site, candidate: Candidate, around: Surroundings, shown: SiteIdentity) -> str | None:
    """Return what the page says of itself, or of the site that it stands on, that makes it another one."""
    for title in around.titles:
        bare = bare_sign(title)
        if len(bare) <= LONGEST_COLUMN_TITLE and (refused := false_friend(bare)) is not None:
            return f"the page calls itself «{bare}»: {refused}"
    unit = _unit_named(site, (*candidate.trail[-1:], *around.titles), shown) if candidate.kind not in LISTS else None
    if unit is not None:
        return f"«{unit}» is that of a unit, not of the body"
    if site.parent is None and not site.is_section:
        return None
    return _of_its_host(site, candidate, around, shown)


def _unit_named(site: Site, titles: Iterable[str], shown: SiteIdentity) -> str | None:
    """Return the first of *titles* that names a unit which is not the body itself; a body whose site bears that name goes by it."""
    borne = (shown.sponsor, *(name for slot, name in shown.slots if slot != "title"))
    names = (*names_of(site), *filter(None, borne))
    for title in map(bare_sign, titles):
        named = _UNIT.match(title)
        if named is None or _OUR.match(title):
            continue
        bare = _PLACE.sub("", named[1])
        if not any(name in named[1] or bare in name for name in names):
            return title
    return None


def _of_its_host(site: Site, candidate: Candidate, around: Surroundings, shown: SiteIdentity) -> str | None:
    """Return why a page on another body's site is that body's: it does not name ours, or says that the duties are not ours."""
    if candidate.kind in LISTS:
        return None
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


def _no_roster(site: Site, leaders: tuple[LeaderFact, ...], own: Role, *, sure: bool) -> str | None:
    """Return why a page lists nobody who leads the body; *sure* says that it is called a list of leaders, by a link or by itself."""
    named = {site.organisation, *site.aliases}
    people = {one.person: one.posts for one in leaders if one.organisation is None or one.organisation in named}
    if not people:
        return "whoever is listed leads another body"
    governing = [posts for posts in people.values() if posts and all(_GOVERNS.fullmatch(post) for post in posts)]
    if site.source_kind == "body" and len(governing) * 2 >= len(people):
        return "whoever is listed leads a government"
    if len(people) < FEWEST_PEOPLE and not sure:
        return "one person alone stands on it, and no title says that it lists the leaders"
    if own is Role.ROSTER or (sure and (len(people) >= FEWEST_PEOPLE or own is not Role.NOTICE)):
        return None
    return f"the page reads as a {own.value.replace('_', ' ')}"


def _no_account(candidate: Candidate, around: Surroundings, own: Role) -> tuple[str | None, str]:
    """Functions have duties; an account of the body has some text of its own and is no list."""
    if around.duties >= FEWEST_DUTIES:
        return None, f"{around.duties} duties read"
    if (
        candidate.kind is Kind.ABOUT
        and _calls_itself(around, Kind.ABOUT)
        and around.words >= SHORTEST_ACCOUNT
        and own is not Role.NOTICE_LIST
    ):
        return None, f"{around.words} characters of text"
    return "no duties stand on it" if candidate.kind is Kind.FUNCTIONS else "no account of the body stands on it", ""


def _calls_itself(around: Surroundings, kind: Kind) -> bool:
    return any(signpost(title).kind is kind for title in around.titles)


def _counted(number: int, noun: str, what: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'} {what}"


def _is_strong(candidate: Candidate) -> bool:
    return candidate.score >= STRONG
