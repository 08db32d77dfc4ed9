"""Acceptance: is the page that a search opened really the one that was sought; only its readers can say so."""

import re
from dataclasses import dataclass, replace

from monitor.facts import LeaderFact, SiteIdentity
from monitor.finds import LISTS, ROLES, Fate, Kind
from monitor.model import Role, Snapshot, Verdict
from monitor.site import Site
from scheduler.bearers import AT_HOME, another_bearer
from scheduler.candidate import Candidate
from scheduler.reading import Reader
from scraper.parsers.falsefriends import false_friend
from scraper.parsers.signposts import STRONG, bare_sign, signpost
from scraper.parsers.surroundings import Surroundings

# A column that shows nothing yet may fill: whoever appears there then is news (design §4.4).
NOT_YET = frozenset({Verdict.HTTP_ERROR, Verdict.SOFT_404, Verdict.EMPTY_COLUMN})
FEWEST_PEOPLE = 2
FEWEST_ROWS = 2
FEWEST_DUTIES = 2
SHORTEST_ACCOUNT = 60
LONGEST_COLUMN_TITLE = 16
# Nobody leads a bureau as a mayor alone.
_GOVERNS = re.compile(r"(?:常务)?副?(?:省|市|县|区|州|盟|旗|镇|乡)长|(?:自治区)?(?:政府)?副?主席")


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a candidate and why; *verdict* is what its page is worth, *read* how much of what was sought stands on it."""

    fate: Fate
    reason: str
    verdict: Verdict
    read: int = 0


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
        read, said = len(reading.observation.leaders), ("leader", "read")
    elif candidate.kind in LISTS:
        read, said = len(reading.observation.links), ("notice", "listed")
        reason = None if read >= FEWEST_ROWS or (read and _is_strong(candidate)) else f"{read} notices are listed"
    else:
        reason = _no_account(candidate, around, own)
        read, said = (
            (around.duties, ("duty", "read")) if around.duties >= FEWEST_DUTIES else (around.words, ("character", "of text"))
        )
    if reason is not None:
        return Answered(Fate.REFUSED, reason, verdict)
    return Answered(Fate.ACCEPTED, _counted(read, *said), verdict, read)


def answered_at_home(site: Site, kind: Kind, home: Snapshot, around: Surroundings, reader: Reader) -> Answered:
    """Say whether a part of the *home* page is what is sought where no page of its own is: a heading must promise it, and more than one stand under it."""
    candidate = Candidate(home.final_url, kind, STRONG, (), AT_HOME)
    if kind not in around.headed:
        return Answered(Fate.REFUSED, "no heading of the home page is called so", Verdict.GOOD)
    came = answered(site, candidate, home, around, reader)
    if came.fate is Fate.ACCEPTED and came.read >= FEWEST_PEOPLE:
        return came
    return replace(came, fate=Fate.REFUSED)


def _against(site: Site, candidate: Candidate, around: Surroundings, shown: SiteIdentity) -> str | None:
    """Return what the page says of itself, or of the site that it stands on, that makes it another one."""
    for title in around.titles:
        bare = bare_sign(title)
        if len(bare) <= LONGEST_COLUMN_TITLE and (refused := false_friend(bare)) is not None:
            return f"the page calls itself «{bare}»: {refused}"
    return another_bearer(site, candidate, around, shown)


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


def _no_account(candidate: Candidate, around: Surroundings, own: Role) -> str | None:
    """Functions have duties; an account of the body has some text of its own and is no list."""
    if around.duties >= FEWEST_DUTIES:
        return None
    if (
        candidate.kind is Kind.ABOUT
        and _calls_itself(around, Kind.ABOUT)
        and around.words >= SHORTEST_ACCOUNT
        and own is not Role.NOTICE_LIST
    ):
        return None
    return "no duties stand on it" if candidate.kind is Kind.FUNCTIONS else "no account of the body stands on it"


def _calls_itself(around: Surroundings, kind: Kind) -> bool:
    return any(signpost(title).kind is kind for title in around.titles)


def _counted(number: int, noun: str, what: str) -> str:
    many = f"{noun.removesuffix('y')}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else many} {what}"


def _is_strong(candidate: Candidate) -> bool:
    return candidate.score >= STRONG
